"""Whether a statement goes the way that the words it rests on go: from one place to the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarise.grounding.support.anchors import Anchor, Side
from summarise.grounding.support.clauses import Word

_FROM = frozenset("from via über von vom aus left leaves leaving de da desde".split())
_TO = frozenset("to for into nach zu zum zur à para a".split())
_BETWEEN = 2
"""Words, at most, between a preposition and the name it stands before: "zum Flughafen Essen"."""


def other_way(said: Side, there: Side) -> str | None:
    """Where the statement goes from A to B, and the cited words from B to A and not the other way."""
    theirs = list(_ways(there))
    for start, end in _ways(said):
        back = any(start.is_same(other_end) and end.is_same(other) for other, other_end in theirs)
        forth = any(start.is_same(other) and end.is_same(other_end) for other, other_end in theirs)
        if back and not forth:
            return f"the cited words go from {end.written} to {start.written}, not the other way"
    return None


def _ways(side: Side) -> Iterator[tuple[Anchor, Anchor]]:
    """Each name that somebody comes from, with each in its sentence that they go to."""
    names = [anchor for anchor in side.anchors if anchor.kind == "name"]
    starts = [name for name in names if _stands_behind(name, _FROM, side.words)]
    ends = [name for name in names if _stands_behind(name, _TO, side.words)]
    for start in starts:
        yield from ((start, end) for end in ends if end.words[0].sentence == start.words[0].sentence)


def _stands_behind(name: Anchor, prepositions: frozenset[str], words: Sequence[Word]) -> bool:
    """Whether the nearest preposition before a name is one of these."""
    first = name.words[0].order
    for word in reversed(words[max(0, first - _BETWEEN - 1) : first]):
        if word.plain in _FROM | _TO:
            return word.plain in prepositions
    return False
