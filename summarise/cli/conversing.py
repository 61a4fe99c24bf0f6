"""What `summarise cassettes show` does: a recording as the conversation it is."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from summarise.cassettes import Body, Cassette, Interaction, load
from summarise.cassettes.notation import Json
from summarise.cli.output import Console, writing

_STYLES = {"system": "dim", "user": "cyan", "assistant": "green"}
_ASKED_FOR = ("response_format", "tools", "tool_choice")


def print_conversation(path: Path) -> None:
    """Print the recording in the file `path`.

    Raises:
        CassetteError: it cannot be read.
    """
    cassette = load(path)
    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    with writing(None):
        console.print(_head(cassette))
        shown: list[Json] = []
        for number, interaction in enumerate(cassette.interactions, 1):
            console.rule(f"{number}", style="dim")
            shown = _show(console, interaction, shown)


def _head(cassette: Cassette) -> Table:
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_row("document", Text(_safe(cassette.document_id)))
    table.add_row("kind", Text(_safe(cassette.kind)))
    for name, value in (*cassette.endpoint.items(), *cassette.made_by.items()):
        table.add_row(Text(_safe(name)), Text(_safe(value if isinstance(value, str) else json.dumps(value))))
    return table


def _show(console: Console, interaction: Interaction, before: list[Json]) -> list[Json]:
    """Print an interaction without the messages that the one before began with; all its messages."""
    body = interaction.request.body.value
    messages = body.get("messages") if isinstance(body, dict) else None
    messages = messages if isinstance(messages, list) else []
    known = len(before) if before and messages[: len(before)] == before else 0
    if known:
        console.print(Text(f"… the {known} messages above, and", style="dim"))
    for message in messages[known:]:
        role = str(message.get("role")) if isinstance(message, dict) else "message"
        content = message.get("content") if isinstance(message, dict) else message
        console.print(_panel(role, _words(content)))
    if isinstance(body, dict):
        settings = {name: value for name, value in body.items() if name not in ("messages", *_ASKED_FOR)}
        asked_for = ", ".join(name for name in _ASKED_FOR if name in body)
        said = f"{json.dumps(settings, ensure_ascii=False)}" + (f", with {asked_for}" if asked_for else "")
        console.print(Text(_safe(said), style="dim"))
    else:
        console.print(_panel("request", _words(body)))
    for title, text in _answer(interaction):
        console.print(_panel(title, text))
    return messages


def _answer(interaction: Interaction) -> Iterator[tuple[str, str]]:
    response, failure = interaction.response, interaction.failure
    if response is not None:
        said = "".join(_said(response.body))
        ok = response.status == 200
        yield "assistant" if ok else f"answered {response.status}", said
    if failure is not None:
        yield "failed", f"{failure.kind}: {failure.message}"


def _said(body: Body) -> Iterator[str]:
    """What a response says: the words of the model where it has any."""
    events = body.value if body.form == "stream" and isinstance(body.value, list) else [{"data": body.value}]
    for event in events:
        data = event.get("data") if isinstance(event, dict) else None
        choices = data.get("choices") if isinstance(data, dict) else None
        if not isinstance(choices, list):
            if body.form != "stream":
                yield _words(body.value)
            continue
        for choice in choices:
            part = (choice.get("message") or choice.get("delta")) if isinstance(choice, dict) else None
            yield from _parts(part)


def _parts(part: Json) -> Iterator[str]:
    if not isinstance(part, dict):
        return
    if isinstance(part.get("content"), str):
        yield str(part["content"])
    calls = part.get("tool_calls")
    for call in calls if isinstance(calls, list) else ():
        function = call.get("function") if isinstance(call, dict) else None
        if isinstance(function, dict):
            yield str(function.get("arguments") or "")


def _words(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, indent=2, ensure_ascii=False)


def _panel(title: str, text: str) -> Panel:
    style = _STYLES.get(title, "red" if title.startswith(("answered", "failed")) else "")
    return Panel(Text(_safe(text)), title=_safe(title), title_align="left", border_style=style)


def _safe(text: str) -> str:
    """`text` with nothing in it that steers a terminal."""
    return "".join(
        each if each.isprintable() or each == "\n" else "\N{REPLACEMENT CHARACTER}" for each in text
    )
