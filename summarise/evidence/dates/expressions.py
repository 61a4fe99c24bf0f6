"""Where a text says when something happened, and what the words alone give.

A text is read word by word; only at words of the calendar, and at digits, are patterns tried. Offsets are
Unicode characters, half-open. Which day an expression means is found elsewhere, since it needs the day of
publication and the words around.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summarise.documents import Span

Shape = Literal["day", "weekday", "shift", "period", "year", "clock"]


@dataclass(frozen=True, slots=True)
class Expression:
    """One expression of time and the parts of a date that it names."""

    span: Span
    shape: Shape
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """Monday is 0."""
    shift: int | None = None
    """Days from the day of publication."""
    unsettled: tuple[int, int] | None = None
    """The numbers of "03/04" in a date: which is the day and which the month, the text must settle."""
