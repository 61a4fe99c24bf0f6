"""Where in a text a number or a day stands that somebody says it gives."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from datetime import date

from summarise.documents import Span
from summarise.evidence.marking import figures_in
from summarise.evidence.marks import Marks

_LONGEST = 60
_FIRST_YEAR = 1000
"""Of the numbers in a date only the year is one that somebody may ask for."""
_PLAIN = re.compile(r"[-−]?\d{1,16}(?:\.\d{1,16})?")


def number_of(said: object) -> int | float | None:
    """The number that `said` is, in digits or as a text would write it: "1.5 million"; None if it is none."""
    if isinstance(said, bool):
        return None
    if isinstance(said, int | float):
        return said if math.isfinite(said) else None
    written = str(said).strip()[:_LONGEST]
    if _PLAIN.fullmatch(written):
        number = float(written.replace("−", "-"))
        return int(number) if number.is_integer() else number
    figures = figures_in(written)
    return figures[0].value if len(figures) == 1 else None


def same_number(one: float, other: float) -> bool:
    """Whether two numbers are one, but for how they are stored."""
    return abs(one - other) <= 1e-9 * max(abs(one), abs(other))


def number_places(number: float, passages: Sequence[Span], text: str, marks: Marks) -> tuple[Span, ...]:
    """Where `passages` give `number`: a figure of that value, else its digits outside of all figures."""
    figures = [figure for passage in passages for figure in marks.counted(passage)]
    meant = [
        figure.span
        for figure in figures
        if any(value is not None and same_number(number, value) for value in (figure.value, figure.value_to))
    ]
    if meant or number != int(number):
        return tuple(meant)
    return tuple(
        place
        for passage in passages
        for place in _digits(int(number), passage, text)
        if not marks.counted(place) and (number >= _FIRST_YEAR or not marks.dated(place))
    )


def _digits(number: int, passage: Span, text: str) -> Iterator[Span]:
    written = re.compile(rf"(?<![\w.,−-]){number}(?!\w|[.,]\d)")
    for found in written.finditer(text, passage.start, passage.end):
        yield Span(*found.span())


def day_of(said: object) -> date | None:
    """The day that `said` is, as YYYY-MM-DD; None if it is none."""
    if isinstance(said, date):
        return said
    try:
        return date.fromisoformat(str(said).strip())
    except ValueError:
        return None


def day_places(day: date, passages: Sequence[Span], marks: Marks) -> tuple[Span, ...]:
    """The expressions in `passages` that mean `day`."""
    return tuple(mark.span for passage in passages for mark in marks.dated(passage) if mark.date == day)
