"""The names of a text, found by place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from summarise.documents import Span
from summarise.evidence.marks import Name

_START = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Cast:
    """The mentions of all names, in the order of the text."""

    spans: tuple[Span, ...]
    owners: tuple[Name, ...]
    """The name that each of `spans` mentions."""

    def first_from(self, offset: int) -> int:
        """The index of the first mention that starts at `offset` or behind it."""
        return bisect_left(self.spans, offset, key=_START)

    def within(self, span: Span) -> list[tuple[Span, Name]]:
        """The mentions inside `span`."""
        first = self.first_from(span.start)
        last = bisect_right(self.spans, span.end, key=_START)
        return [
            (self.spans[index], self.owners[index])
            for index in range(first, last)
            if self.spans[index].end <= span.end
        ]


def cast(names: Sequence[Name]) -> Cast:
    """The mentions of `names` in the order of the text."""
    pairs = [(mention, name) for name in names for mention in name.mentions]
    pairs.sort(key=lambda pair: (pair[0].start, pair[0].end))
    return Cast(tuple(mention for mention, _ in pairs), tuple(name for _, name in pairs))
