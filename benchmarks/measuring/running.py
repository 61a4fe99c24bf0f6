"""A part's sets, each given to every finder: one line of the table for each pair."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, Protocol, TypeVar

from measuring.found import Finder, Item
from measuring.scoring import Cells, Line, Misses
from measuring.sets import Case


class HasCase(Protocol):
    @property
    def case(self) -> Case: ...


Asked = TypeVar("Asked", bound=HasCase)


@dataclass(frozen=True)
class Group(Generic[Asked]):
    """One set, or a stretch of one."""

    name: str
    tasks: Sequence[Asked]
    bar: str = ""
    """What the program must reach, "F1 0.95, unit 0.93"; "ahead": of every other finder's F1."""
    home: frozenset[str] = frozenset()
    """Beginnings of the names of finders that were made on this set: nobody has to be ahead of those."""
    noted: bool = True
    """Whether misses are written down; not for a stretch of a set that stands whole elsewhere."""


def lines(
    groups: Sequence[Group[Asked]],
    finders: Sequence[Finder[Item]],
    misses: Misses,
    score: Callable[[Sequence[Asked], Finder[Item], Misses], Cells],
) -> Iterator[Line]:
    """The first of `finders` is the program: its misses are written down, and its lines have a bar."""
    for group in groups:
        found: list[Line] = []
        for finder in finders:
            tasks = [task for task in group.tasks if finder.knows(task.case.language)]
            ours = finder is finders[0]
            if finder.missing:
                found.append(Line(group.name, finder.name, (), f"not installed: {finder.missing}"))
            elif tasks:
                noted = misses if ours and group.noted else Misses(wanted=False)
                found.append(
                    Line(group.name, finder.name, score(tasks, finder, noted), group.bar if ours else "")
                )
        if found:
            yield replace(found[0], bar=_ahead(found, group.home))
            yield from found[1:]


def _ahead(found: Sequence[Line], home: frozenset[str]) -> str:
    ours, *others = found
    if not ours.bar.startswith("ahead"):
        return ours.bar
    rivals = [
        line.f1
        for line in others
        if line.f1 is not None and not any(line.by.startswith(name) for name in home)
    ]
    if not rivals or ours.f1 is None:
        return ours.bar
    return ours.bar.replace("ahead", f"ahead {'✓' if ours.f1 > max(rivals) else '✗'}", 1)
