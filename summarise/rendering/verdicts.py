"""The verdicts on a brief, for a reader at a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.text import Text

from summarise.rendering.outline import one_line


def show_verdicts(checked: Mapping[str, Any], console: Console, document: str | None = None) -> None:
    """Print each item with its verdict, and how many stand, under the id of the `document` if it is named.

    `checked` is what `summarise check --format json` prints.
    """
    if document is not None:
        console.print(Text(one_line(document), style="bold"))
    field = None
    for item in checked["items"]:
        if item["field"] != field:
            field = item["field"]
            console.print(Text(str(field).upper(), style="bold cyan"))
        _show(item, console)
    unsupported = checked["unsupported"]
    console.print()
    console.print(
        Text(
            f"{checked['supported']} supported, {unsupported} unsupported",
            style="bold red" if unsupported else "bold green",
        )
    )
    if checked["unchecked"]:
        named = ", ".join(map(one_line, checked["unchecked"]))
        console.print(
            Text(f"not checked, for the kind has no such field: {named}", style="yellow"), soft_wrap=True
        )
    for name, spans in checked["missing"].items():
        if spans:
            first = "; ".join(
                f"“{one_line(span['text'])}” [{span['start']}–{span['end']}]" for span in spans[:3]
            )
            more = f" and {len(spans) - 3} more" if len(spans) > 3 else ""
            console.print(Text(f"not in its {name}: {first}{more}", style="yellow"), soft_wrap=True)


def _show(item: Mapping[str, Any], console: Console) -> None:
    values = [one_line(str(value)) for value in item["item"].values() if value not in (None, "", False)]
    line = Text("  ✓ " if item["supported"] else "  ✗ ", style="green" if item["supported"] else "red")
    line.append(values[0] if values else "", style="bold")
    line.append("".join(f" · {value}" for value in values[1:]), style="dim")
    console.print(line, soft_wrap=True)
    if not item["supported"]:
        console.print(Text(f"      {one_line(item['reason'])}", style="yellow"), soft_wrap=True)
    if item["closest"]:
        place = f"[{item['closest']['start']}–{item['closest']['end']}]"
        console.print(
            Text(f"      closest: “{one_line(item['closest']['text'])}” {place}", style="dim"), soft_wrap=True
        )
