"""A statement, or the words it rests on, with its anchors, and what stands around each.

A name or number belongs to the words of meaning nearest to it: a number to what it counts, a name to what its
bearer does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from summarise.grounding.remembering import remembered
from summarise.grounding.support.anchors import ARTICLES, Anchor, Kind, anchors_of, names_somebody
from summarise.grounding.support.clauses import Word, read
from summarise.grounding.support.naming import Named

_FARTHEST = 7
_STEEPNESS = 1.5
_JOINING = frozenset("and or und oder et ou y o e of the".split())
_PHRASE = 3
"""Words."""

Around = Mapping[str, tuple[tuple[float, bool], ...]]
"""By word of meaning: how near it stands, from 0 to 1, and whether behind; of a passive, whether before."""


@dataclass(frozen=True)
class Side:
    """A statement, or the words it rests on. Anchors are meant by their number."""

    words: tuple[Word, ...]
    anchors: tuple[Anchor, ...]

    @remembered
    def near(self, number: int) -> Around:
        """The words around an anchor in its clause, up to the next anchor of its kind."""
        anchor = self.anchors[number]
        places = {
            word.number: each.place_of
            for each in self.anchors
            for word in each.words
            if not (anchor.opens_clause and each.preposition)
        }
        return {**_around(anchor, self.words, places), **self._listed[number]}

    @remembered
    def about(self, number: int) -> Around:
        """The words around an anchor in its sentence."""
        return {**_around(self.anchors[number], self.words, {}), **self._listed[number]}

    @cached_property
    def _listed(self) -> Sequence[Around]:
        return _listed(self.anchors, self.words)


def sides(statement: str, passages: str, ordinary: Set[str], named: Named) -> tuple[Side, Side]:
    """A statement and the words it rests on.

    What begins a sentence with a capital is a name where one of them has it as a name within a sentence.
    """
    said, there = read(statement), read(passages)
    within = {
        word.plain
        for word in (*said, *there)
        if not word.is_first and names_somebody(word, ordinary, named, frozenset())
    }
    return _side(said, ordinary, named, within), _side(there, ordinary, named, within)


def _side(words: tuple[Word, ...], ordinary: Set[str], named: Named, within: Set[str]) -> Side:
    return Side(words, tuple(anchors_of(words, ordinary, named, within)))


def _listed(anchors: Sequence[Anchor], words: Sequence[Word]) -> Sequence[Around]:
    """By anchor: the names right beside it, in a list or with "of", which tell its place as words do."""
    found: list[dict[str, tuple[tuple[float, bool], ...]]] = [{} for _ in anchors]
    for at, (one, other) in enumerate(pairwise(anchors)):
        if one.kind == other.kind == "name" and side_by_side(one, other, words):
            between = {word.plain for word in words[one.words[-1].order + 1 : other.words[0].order]}
            sign = "of " if "of" in between else "&"
            found[at] |= {f"{sign}{key}": ((1.0, False), (1.0, True)) for key in other.keys}
            found[at + 1] |= {f"{sign}{key}": ((1.0, False), (1.0, True)) for key in one.keys}
    return found


def side_by_side(one: Anchor, other: Anchor, words: Sequence[Word]) -> bool:
    """Whether two stand in one list."""
    first, last = sorted((one, other), key=lambda anchor: anchor.words[0].number)
    if first.words[0].sentence != last.words[0].sentence:
        return False
    between = words[first.words[-1].order + 1 : last.words[0].order]
    names = one.kind == "name"
    return all(word.plain in _JOINING or (names and word.written[0].isupper()) for word in between)


def _around(anchor: Anchor, words: tuple[Word, ...], places: Mapping[int, Kind]) -> Around:
    """The words of meaning around: in the clause alone where `places` says which anchors stand where.

    Then they end at the next anchor of its kind. Those around a number go on across clauses: what is counted
    may stand in the next.
    """
    found: dict[str, list[tuple[float, bool]]] = {}
    first, last = anchor.words[0], anchor.words[-1]
    for behind in (False, True):
        for word in words[last.order + 1 :] if behind else reversed(words[: first.order]):
            distance = word.place - last.place if behind else first.place - word.place
            if (
                word.sentence != first.sentence
                or distance > _FARTHEST
                or places.get(word.number) == anchor.place_of
            ):
                break
            clause_ends = bool(places) and anchor.kind in ("name", "year") and word.begins_clause
            if word.order == last.order + 1 and anchor.opens_clause:
                clause_ends = False
            if clause_ends and behind:
                break
            moves = word.plain[0].isdigit() or word.plain.endswith("ly")
            if word.meaning and not (anchor.kind == "name" and moves):
                near = max(distance, 1) ** -_STEEPNESS
                found.setdefault(word.meaning, []).append((near, behind is not word.is_passive))
            if clause_ends:
                break
    held = _held_by(anchor, words)
    if held is not None and held.meaning in found:
        found[held.meaning].append((1.0, True))
    return {word: tuple(stands) for word, stands in found.items()}


def _held_by(anchor: Anchor, words: Sequence[Word]) -> Word | None:
    """The noun that "for" ties to a name, which as well may stand behind it: "a spokesman for the Crown"."""
    before = list(words[max(0, anchor.words[0].order - _PHRASE) : anchor.words[0].order])
    while before and before[-1].plain in ARTICLES:
        before.pop()
    if anchor.kind != "name" or len(before) < 2 or before[-1].plain not in ("for", "für"):
        return None
    return before[-2] if before[-2].written.islower() else None
