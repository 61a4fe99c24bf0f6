"""Facts in columns, a line for each row."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from rich.cells import cell_len
from rich.text import Text

from summarise.cli.output import Console
from summarise.rendering.outline import one_line

_GAP = "  "


def print_columns(names: Sequence[str], rows: Sequence[Sequence[object]], numbers: frozenset[str]) -> None:
    """Print `rows` below `names`; the columns called by `numbers` are flush right. None prints as a dash.

    Lines are as long as they are: what is too narrow for them wraps them, and a pipe takes them whole.
    """
    lines = [list(names), *([_told(cell) for cell in row] for row in rows)]
    widths = [max(cell_len(line[at]) for line in lines) for at in range(len(names))]
    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    for line in lines:
        cells = zip(line, widths, names, strict=True)
        told = _GAP.join(_padded(cell, width, flush_right=name in numbers) for cell, width, name in cells)
        console.print(Text(told.rstrip(), style="bold" if line is lines[0] else ""), soft_wrap=True)


def _told(cell: object) -> str:
    if cell is None:
        return "–"
    return f"{cell:,}" if isinstance(cell, int) else one_line(str(cell))


def _padded(cell: str, width: int, *, flush_right: bool) -> str:
    blank = " " * (width - cell_len(cell))
    return blank + cell if flush_right else cell + blank
