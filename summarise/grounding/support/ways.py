"""Whether a statement goes the way that the words it rests on go: from one place, or number, to the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarise.grounding.support.anchors import Anchor
from summarise.grounding.support.clauses import Word
from summarise.grounding.support.sides import Side

_FROM = frozenset("from via über von vom aus left leaves leaving de da desde".split())
_TO = frozenset("to for into nach zu zum zur à para a".split())
IN_ENGLISH = {"um": "by", "auf": "to", "von": "from"}
"""What German has before a number that something moves by, to or from."""
_MOVING = frozenset(("name", "number", "share"))
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
    """Each name or number from which something goes, with each of its kind and sentence to which it goes."""
    moving = [anchor for anchor in side.anchors if anchor.kind in _MOVING]
    starts = [anchor for anchor in moving if _stands_behind(anchor, _FROM, side.words)]
    ends = [anchor for anchor in moving if _stands_behind(anchor, _TO, side.words)]
    for start in starts:
        for end in ends:
            if end.kind == start.kind and end.words[0].sentence == start.words[0].sentence:
                yield start, end


def _stands_behind(name: Anchor, prepositions: frozenset[str], words: Sequence[Word]) -> bool:
    """Whether the nearest preposition before a name is one of these."""
    first = name.words[0].order
    for word in reversed(words[max(0, first - _BETWEEN - 1) : first]):
        if word.plain in _FROM | _TO:
            return word.plain in prepositions
    return False
