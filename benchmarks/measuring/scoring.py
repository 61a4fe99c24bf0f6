"""Counting what was found, and writing down what wasn't."""

from __future__ import annotations

from dataclasses import dataclass, field

from measuring.found import Place
from measuring.sets import Case

_AROUND = 60
"""Characters of context on both sides of a miss."""


@dataclass
class Score:
    """Items given and items wanted; either kind may be right without the other (a range as two items)."""

    given: int = 0
    right: int = 0
    """Of those given."""
    wanted: int = 0
    found: int = 0
    """Of those wanted."""

    @property
    def precision(self) -> float | None:
        return self.right / self.given if self.given else None

    @property
    def recall(self) -> float | None:
        return self.found / self.wanted if self.wanted else None

    @property
    def f1(self) -> float | None:
        if self.precision is None or self.recall is None:
            return None
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def add(self, other: Score) -> None:
        self.given += other.given
        self.right += other.right
        self.wanted += other.wanted
        self.found += other.found


@dataclass
class Share:
    """How many of some were right."""

    of: int = 0
    right: int = 0

    @property
    def share(self) -> float | None:
        return self.right / self.of if self.of else None

    def count(self, right: bool) -> None:
        self.of += 1
        self.right += right


Cells = tuple[float | int | str | None, ...]


@dataclass(frozen=True)
class Line:
    """One line of a table of results."""

    set: str
    by: str
    cells: Cells
    """The third is F1, in the tables that have it."""
    bar: str = ""

    @property
    def f1(self) -> float | None:
        cell = self.cells[2] if len(self.cells) > 2 else None
        return cell if isinstance(cell, float) else None


@dataclass
class Misses:
    """What a finder got wrong, to work from."""

    wanted: bool
    lines: list[str] = field(default_factory=list)

    def note(self, kind: str, case: Case, place: Place, said: object = "") -> None:
        """`kind` of miss at `place` in the text of `case`; `said`: what the finder and the gold have."""
        if self.wanted:
            text = case.text
            before = text[max(0, place.start - _AROUND) : place.start]
            after = text[place.end : place.end + _AROUND]
            shown = f"{before}[{text[place.start : place.end]}]{after}".replace("\n", "⏎")
            self.lines.append(f"{kind:12} {case.id} {place.start}-{place.end}  …{shown}…  {said}".rstrip())
