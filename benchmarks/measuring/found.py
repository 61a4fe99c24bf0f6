"""What a finder gives back, in a form that the program and the others share.

Offsets are Unicode characters of the text, half-open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, Literal, TypeVar

Item = TypeVar("Item")


@dataclass(frozen=True)
class Place:
    """A stretch of the text."""

    start: int
    end: int

    def overlaps(self, other: Place) -> bool:
        return self.start < other.end and other.start < self.end

    def likeness(self, other: Place) -> float:
        """Shared characters as a share of the characters of both together."""
        shared = min(self.end, other.end) - max(self.start, other.start)
        together = max(self.end, other.end) - min(self.start, other.start)
        return max(0, shared) / together if together else 0.0


@dataclass(frozen=True)
class Quantity(Place):
    values: tuple[float, ...]
    """One number, the two ends of a range, or none where the amount is vague."""
    unit: str | None
    """As the finder calls it; `units.canonical` makes names comparable."""


@dataclass(frozen=True)
class Quote(Place):
    """Quoted words, without their marks."""

    speakers: tuple[str, ...]
    """What the finder says who spoke: the fullest name first, then the words beside the cue."""


@dataclass(frozen=True)
class Told(Place):
    """Words that mark a sentence as somebody's: what is reported or quoted, or the cue."""


@dataclass(frozen=True)
class Day(Place):
    date: date | None


@dataclass(frozen=True)
class Named:
    """One entry of a list of who or where."""

    kind: Literal["who", "where"]
    forms: tuple[str, ...]
    """The fullest form first, then the mentions."""


@dataclass(frozen=True)
class Finder(Generic[Item]):
    """Something that finds items in a text: the program, or what it is measured beside."""

    name: str
    find: Callable[[str, str, date | None], Sequence[Item]]
    """From a text, its language (ISO 639-1) and its day of publication."""
    languages: frozenset[str] | None = None
    """Those it knows; None: any."""
    missing: str = ""
    """How to install it, where it isn't installed."""

    def knows(self, language: str) -> bool:
        return self.languages is None or language in self.languages
