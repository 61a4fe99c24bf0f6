"""Whether the names and numbers of a statement stand where they stand in the words it rests on.

A number belongs to what it counts, a name to what its bearer does: to the words of meaning nearest to it.
Where these stand nearer to another number, or another name, of the cited words than to the one that the
statement gives, the two have been mistaken for each other. Words vote: each one that both sides share counts
by how near it is on either, less where it stands on the other side (of a verb in the passive the sides are
exchanged), and not at all where it is as near to both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from summarise.evidence.names.gazetteer import NATIONALITIES
from summarise.evidence.names.offices import is_office
from summarise.grounding.support.anchors import Anchor, Kind
from summarise.grounding.support.clauses import Word
from summarise.grounding.support.sides import Around, Side, side_by_side
from summarise.grounding.support.ways import IN_ENGLISH
from summarise.grounding.words import FUNCTION_WORDS, meaning

_OTHER_SIDE: Mapping[Kind, float] = {"number": 0.7, "share": 0.7, "year": 0.7, "age": 0.7, "name": 0.25}
_LEAST: Mapping[Kind, float] = {"number": 0.15, "share": 0.15, "year": 0.15, "age": 0.15, "name": 0.3}
_MUCH_MORE = 1.5
_FROM_AND_TO = frozenset("from to".split())
_NOT_COUNTED = (FUNCTION_WORDS - frozenset("more less mehr weniger".split())) | frozenset(
    """million millions billion trillion thousand hundred millionen milliarden tausend percent per cent
    prozent""".split()
)
_ENDING_UP = re.compile(r"clos|end|finish|settl|st(?:an|oo)d|schl|lieg|lag$")
_MOST_OF = 0.6
"""Of all that stands around a name that the cited words do not have: less is chance."""
_WORDS_OWNED = 3
_LONGEST_APPOSITION = 5
_ARTICLES = frozenset("the a an its his her their der die das ein eine".split())
EITHER_WAY = frozenset(
    map(
        meaning,
        "meet marry agree talk negotiate fight merge share differ border compare remain become".split(),
    )
)
"""Verbs that say the same of both sides."""
_MOST = 200
"""Numbers and names; a passage that holds more is a list or a table, in which nothing tells places apart."""


def misplaced(said: Side, there: Side) -> str | None:
    """Which number or name of a statement has the place of another in the words it rests on."""
    if len(there.anchors) > _MOST:
        return None
    for number, anchor in enumerate(said.anchors):
        if anchor.kind != "pronoun":
            other = _supplanted(number, said, there)
            if other is not None:
                return f"the cited words have “{other.written}” where it says “{anchor.written}”"
    return None


def _supplanted(number: int, said: Side, there: Side) -> Anchor | None:
    """Whose place number `number` of what is anchor in the statement takes."""
    anchor = said.anchors[number]
    own = [at for at, other in enumerate(there.anchors) if anchor.may_be(other)]
    if anchor.kind != "name" and (
        not own or _is_led_alike(anchor, own, said, there) or _counts_alike(anchor, own, said, there)
    ):
        return None
    for at, other in enumerate(there.anchors):
        if at in own or other.kind != anchor.kind or other.preposition != anchor.preposition:
            continue
        if anchor.kind == "name" and (other.words[0].in_brackets or _is_a_title(other)):
            continue
        is_said = any(one.is_same(other) for one in said.anchors)
        is_named = any(anchor.is_same(there.anchors[each]) for each in own)
        if not is_named and is_said:
            continue
        if any(_belong_together(there.anchors[each], other, there.words) for each in own):
            continue
        beside = [one for one in said.anchors if one.is_same(other)]
        if is_named and any(
            _in_apposition(anchor, one, said.words) or side_by_side(anchor, one, said.words) for one in beside
        ):
            continue
        votes = [
            _votes(said.near(number), [there.near(at)], [there.about(each) for each in own], anchor.kind)
        ]
        votes += _exchanged(anchor, other, said, there)
        against, for_it = (sum(vote) for vote in zip(*votes, strict=True))
        enough = (
            _LEAST[anchor.kind]
            if is_named
            else min(_LEAST[anchor.kind], _MOST_OF * _weight(said.near(number)))
        )
        if against > enough and against > _MUCH_MORE * for_it:
            return other
    return None


def _is_a_title(name: Anchor) -> bool:
    """Whether nobody is named by words in capitals: "Assistant Professor"."""
    return not name.bearers and is_office(name.words[-1].written)


def _counts_alike(anchor: Anchor, own: Sequence[int], said: Side, there: Side) -> bool:
    """Whether the same word stands right behind a number on both sides: "40 states"."""
    counted = _next(anchor, said.words) if anchor.kind != "age" else ""
    return counted != "" and any(_next(there.anchors[at], there.words) == counted for at in own)


def _next(anchor: Anchor, words: Sequence[Word]) -> str:
    last = anchor.words[-1]
    behind = words[last.order + 1] if last.order + 1 < len(words) else None
    if behind is None or behind.sentence != last.sentence or behind.plain in _NOT_COUNTED:
        return ""
    return behind.plain


def _is_led_alike(anchor: Anchor, own: Sequence[int], said: Side, there: Side) -> bool:
    """Whether "from" or "to" stands before a number on both sides: "to 230 from 305" is "from 305 to 230"."""
    leads = {_lead(there.anchors[at], there.words) for at in own}
    return _lead(anchor, said.words) in leads & _FROM_AND_TO


def _lead(anchor: Anchor, words: Sequence[Word]) -> str:
    """The word right before a number; "to" as well for "at" behind a verb that says where it ends up."""
    first = anchor.words[0]
    near = words[max(0, first.order - 2) : first.order]
    before = [word.plain for word in near if word.sentence == first.sentence]
    if before[-1:] in (["at"], ["bei"]) and _ENDING_UP.match(before[0]):
        return "to"
    return IN_ENGLISH.get(before[-1], before[-1]) if before else ""


def _weight(around: Around) -> float:
    """What the words around would weigh, all of them as near on both sides."""
    return sum(max(near for near, _ in places) ** 2 for places in around.values())


def _exchanged(anchor: Anchor, other: Anchor, said: Side, there: Side) -> list[tuple[float, float]]:
    """Where the statement has `other` too: how far that takes the place of `anchor` in turn."""
    places = [there.near(at) for at, one in enumerate(there.anchors) if one.is_same(anchor)]
    its = [there.about(at) for at, one in enumerate(there.anchors) if other.may_be(one)]
    votes = [
        _votes(said.near(at), places, its, anchor.kind)
        for at, one in enumerate(said.anchors)
        if one.is_same(other)
    ]
    return [(max(one for one, _ in votes), max(two for _, two in votes))] if votes else []


def _votes(around: Around, one: Sequence[Around], other: Sequence[Around], kind: Kind) -> tuple[float, float]:
    """How much more the words around speak for a place of `one`, and how much more for one of `other`."""
    first = second = 0.0
    for word in around:
        difference = _nearness(word, around, one, kind) - _nearness(word, around, other, kind)
        first += max(difference, 0)
        second += max(-difference, 0)
    return first, second


def _nearness(word: str, around: Around, places: Sequence[Around], kind: Kind) -> float:
    return max(
        (
            near * nearer * (1 if behind is other_behind or word in EITHER_WAY else _OTHER_SIDE[kind])
            for near, behind in around[word]
            for place in places
            for nearer, other_behind in place.get(word, ())
        ),
        default=0.0,
    )


def _belong_together(one: Anchor, other: Anchor, words: Sequence[Word]) -> bool:
    """Whether two stand in one list, or one belongs to the other: nothing tells their places apart."""
    first, last = sorted((one, other), key=lambda anchor: anchor.words[0].number)
    together = first.words[0].sentence == last.words[0].sentence
    apart = last.words[0].order - first.words[-1].order - 1
    owns = first.words[-1].is_possessive or first.words[-1].written in NATIONALITIES
    return side_by_side(one, other, words) or (together and owns and apart <= _WORDS_OWNED)


def _in_apposition(one: Anchor, other: Anchor, words: Sequence[Word]) -> bool:
    """Whether one says what the other is: "the Sea Org, the elite group of Scientology"."""
    first, last = sorted((one, other), key=lambda anchor: anchor.words[0].number)
    between = words[first.words[-1].order + 1 : last.words[0].order]
    return (
        0 < len(between) <= _LONGEST_APPOSITION
        and between[0].begins_clause
        and between[0].plain in _ARTICLES
        and first.words[0].sentence == last.words[0].sentence
    )
