"""Tables of results, for a terminal or for a page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from measuring.scoring import Line


def show(
    title: str,
    columns: Sequence[str],
    lines: Sequence[Line],
    *,
    markdown: bool,
    outer: tuple[str, str, str] = ("set", "by", "at least"),
) -> None:
    """Prints one part's lines; the bar says at the end whether the line reaches it.

    `outer` heads the columns before and behind `columns`.
    """
    header = [*outer[:2], *columns, outer[2]]
    rows = [
        [
            line.set,
            line.by,
            *(_cell(cell) for cell in line.cells or (None,) * len(columns)),
            _verdict(columns, line),
        ]
        for line in lines
    ]
    if markdown:
        print(f"### {title[:1].upper()}{title[1:]}\n")
        print(f"| {' | '.join(header)} |\n|{' --- |' * len(header)}")
        print("\n".join(f"| {' | '.join(row)} |" for row in rows), end="\n\n")
        return
    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    for number, name in enumerate(header):
        right = 2 <= number < len(header) - 1
        table.add_column(name, justify="right" if right else "left", no_wrap=True)
    for before, row in zip(["", *(row[0] for row in rows)], rows, strict=False):
        table.add_row(*(["" if row[0] == before else row[0], *row[1:]]))
    Console(width=200, highlight=False, markup=False).print(table, "")


def _cell(value: float | str | None) -> str:
    if value is None:
        return "–"
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def _verdict(columns: Sequence[str], line: Line) -> str:
    """The bar, with a tick or a cross for each number in it that a column of its name holds."""
    judged: list[str] = []
    for part in line.bar.split(", ") if line.bar else []:
        bar = re.fullmatch(r"(\w+) (0\.\d+)", part)
        cell = line.cells[columns.index(bar[1])] if bar and bar[1] in columns and line.cells else None
        if bar and isinstance(cell, float):
            judged.append(f"{part} {'✓' if cell >= float(bar[2]) else '✗'}")
        else:
            judged.append(part)
    return ", ".join(judged)
