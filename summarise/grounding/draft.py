"""What a drafter says of a text, before any of it is held against the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from summarise.documents import Span

Place = tuple[tuple[str, int], ...]
"""The way from the root of a draft to a group in it: the name of each part, and which of its groups."""


@dataclass(frozen=True)
class Draft:
    """One group of a schema as a drafter fills it in, with those below it; the root is the whole draft."""

    values: Mapping[str, object] = field(default_factory=dict)
    """What it says itself, by the name of the field; missing, None and "" say nothing."""
    parts: Mapping[str, tuple[Draft, ...]] = field(default_factory=dict)
    """The groups it is made of, by the name of the field: any number for a list, else one."""
    cited: tuple[Span, ...] = ()
    """Where the drafter says it stands: sentences, or the exact words."""
    mark: int | None = None
    """For a group that labels a mark: which one of its kind, counted from 0 in the order of the text."""

    @cached_property
    def given(self) -> dict[str, object]:
        """Those of its values that say something."""
        return {name: value for name, value in self.values.items() if value not in (None, "")}

    def at(self, place: Place) -> Draft:
        """The group at `place`."""
        here = self
        for name, number in place:
            here = here.parts[name][number]
        return here

    def replacing(self, place: Place, group: Draft) -> Draft:
        """The same draft with `group` at `place`."""
        if not place:
            return group
        (name, number), *rest = place
        groups = self.parts[name]
        inner = groups[number].replacing(tuple(rest), group)
        return replace(self, parts={**self.parts, name: (*groups[:number], inner, *groups[number + 1 :])})
