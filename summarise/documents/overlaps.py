"""Which of many stretches of a text another one overlaps, without looking at each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

from summarise.documents.document import Span


class Overlaps:
    """Stretches of one text, in any order; they may lie within one another."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._farthest = list(accumulate((span.end for span in ordered), max))

    def any_with(self, span: Span) -> bool:
        """Whether one of them overlaps `span`."""
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._farthest[before - 1] > span.start
