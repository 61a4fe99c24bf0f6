"""Whether the names and numbers of a statement stand where they stand in the words it rests on.

A number belongs to what it counts, a name to what its bearer does: to the words of meaning nearest to it.
Where these stand nearer to another number, or another name, of the cited words than to the one that the
statement gives, the two have been mistaken for each other. Words vote: each one that both sides share counts
by how near it is on either, less where it stands on the other side (of a verb in the passive the sides are
exchanged), and not at all where it is as near to both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Literal

from summarise.evidence.figures.numerals import ONES, TENS
from summarise.grounding.clauses import Word, read
from summarise.grounding.days import DAYS
from summarise.grounding.naming import Named, is_name
from summarise.grounding.words import meaning, stem

_FARTHEST = 7
_STEEPNESS = 1.5
_OTHER_SIDE = 0.25
_MUCH_MORE = 1.5
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_EITHER_WAY = frozenset(
    map(
        meaning,
        "meet marry agree talk negotiate fight merge share differ border compare remain become".split(),
    )
)
"""Verbs that say the same of both sides."""
_SHARED_BY_MANY = frozenset("north south east west northern southern new united great saint san the".split())
_PREPOSITIONS = frozenset(
    """in at on from with without for against into over under after before about near through between
    among during since like than as alongside mit gegen für in im an am auf aus bei nach vor über
    unter zwischen seit als contre avec pour dans sur chez con para contra en""".split()
)
_OF = frozenset("of to by von zu durch de du del di".split())
_ARTICLES = frozenset("the a an this that der die das den dem des le la les el los las".split())
_PHRASE = 3
"""Words."""
_GROUPING = re.compile(r"[,’'](?=\d{3})")
_PRONOUNS = frozenset(
    "he she they it him them who i we this these those er sie ihn il elle ils él ella lui lei ele ela".split()
)
_JOINING = frozenset("and or und oder et ou y o e of the".split())
_NUMBER_WORDS = {
    word: str(value)
    for table in (ONES, TENS)
    for tongue in ("en", "de")
    for word, value in table[tongue].items()
}

Kind = Literal["number", "year", "name", "pronoun"]
Around = Mapping[str, tuple[tuple[float, bool], ...]]
"""By word of meaning: how near it stands, from 0 to 1, and whether behind."""

_MOST = 200
"""Numbers and names; a passage that holds more is a list or a table, in which nothing tells places apart."""
_LEAST: Mapping[Kind, float] = {"number": 0.15, "year": 0.15, "name": 0.3}


@dataclass(frozen=True, slots=True)
class _Held:
    """A number, a name or a pronoun in its place."""

    kind: Kind
    keys: frozenset[str]
    words: tuple[Word, ...]
    bearers: frozenset[int]
    preposition: str = ""
    """The one before a name that says neither who does nor who is done to: "in", "against"."""
    opens_clause: bool = False
    """No preposition stands before it in its clause: a comma right behind it begins what is said of it."""

    @property
    def written(self) -> str:
        return " ".join(word.written for word in self.words)

    @property
    def place_of(self) -> Kind:
        """What kind of thing may stand in its place."""
        return "name" if self.kind == "pronoun" else self.kind

    def is_same(self, other: _Held) -> bool:
        return self.kind == other.kind and bool(self.keys & other.keys or self.bearers & other.bearers)

    def may_be(self, other: _Held) -> bool:
        return self.is_same(other) or (self.kind == "name" and other.kind == "pronoun")


@dataclass(frozen=True, slots=True)
class _Side:
    """A statement, or the words it rests on."""

    words: tuple[Word, ...]
    held: tuple[_Held, ...]
    near: tuple[Around, ...]
    """Of each of `held`: the words of its clause up to the next that is held."""
    about: tuple[Around, ...]
    """Of each of `held`: the words of its sentence."""


def misplaced(statement: str, passages: str, ordinary: Set[str], named: Named) -> str | None:
    """Which number or name of `statement` has the place of another in `passages`, in words for a reader.

    Args:
        statement: what somebody says, in their own words.
        passages: the words it is said to rest on.
        ordinary: the stems of what the text writes in small letters.
        named: the names of the text.
    """
    said, there = _side(statement, ordinary, named), _side(passages, ordinary, named)
    if len(there.held) > _MOST:
        return None
    for number, held in enumerate(said.held):
        if held.kind != "pronoun":
            other = _supplanted(number, said, there)
            if other is not None:
                return f"the cited words have “{other.written}” where it says “{held.written}”"
    return None


def _supplanted(number: int, said: _Side, there: _Side) -> _Held | None:
    """Whose place number `number` of what is held in the statement takes."""
    held = said.held[number]
    own = [at for at, other in enumerate(there.held) if held.may_be(other)]
    if held.kind != "name" and not own:
        return None
    for at, other in enumerate(there.held):
        if at in own or other.kind != held.kind or other.preposition != held.preposition:
            continue
        is_named = any(held.is_same(there.held[each]) for each in own)
        if not is_named and any(one.is_same(other) for one in said.held):
            continue
        if any(_side_by_side(there.held[each], other, there.words) for each in own):
            continue
        votes = [_votes(said.near[number], [there.near[at]], [there.about[each] for each in own])]
        votes += _exchanged(held, other, said, there)
        against, for_it = (sum(vote) for vote in zip(*votes, strict=True))
        if against > _LEAST[held.kind] and against > _MUCH_MORE * for_it:
            return other
    return None


def _exchanged(held: _Held, other: _Held, said: _Side, there: _Side) -> list[tuple[float, float]]:
    """Where the statement has `other` too: how far that takes the place of `held` in turn."""
    places = [there.near[at] for at, one in enumerate(there.held) if one.is_same(held)]
    its = [there.about[at] for at, one in enumerate(there.held) if other.may_be(one)]
    votes = [_votes(said.near[at], places, its) for at, one in enumerate(said.held) if one.is_same(other)]
    return [(max(one for one, _ in votes), max(two for _, two in votes))] if votes else []


def _votes(around: Around, one: Sequence[Around], other: Sequence[Around]) -> tuple[float, float]:
    """How much more the words around speak for a place of `one`, and how much more for one of `other`."""
    first = second = 0.0
    for word in around:
        difference = _nearness(word, around, one) - _nearness(word, around, other)
        first += max(difference, 0)
        second += max(-difference, 0)
    return first, second


def _nearness(word: str, around: Around, places: Sequence[Around]) -> float:
    return max(
        (
            near * nearer * (1 if behind is other_behind or word in _EITHER_WAY else _OTHER_SIDE)
            for near, behind in around[word]
            for place in places
            for nearer, other_behind in place.get(word, ())
        ),
        default=0.0,
    )


def _side_by_side(one: _Held, other: _Held, words: tuple[Word, ...]) -> bool:
    """Whether two stand in one list, or one belongs to the other: nothing tells their places apart."""
    first, last = sorted((one, other), key=lambda held: held.words[0].number)
    if first.words[0].sentence != last.words[0].sentence:
        return False
    between = [word for word in words if first.words[-1].number < word.number < last.words[0].number]
    if first.words[-1].is_possessive and len(between) <= 1:
        return True
    return all(word.plain in _JOINING or word.written[:1].isupper() for word in between)


def _side(text: str, ordinary: Set[str], named: Named) -> _Side:
    words = read(text)
    held = tuple(_held(words, ordinary, named))
    classes = {word.number: each.place_of for each in held for word in each.words}
    return _Side(
        words,
        held,
        near=tuple(_around(each, words, classes) for each in held),
        about=tuple(_around(each, words, {}) for each in held),
    )


def _held(words: tuple[Word, ...], ordinary: Set[str], named: Named) -> Iterator[_Held]:
    run: list[Word] = []
    for word in words:
        is_part = _names_somebody(word, ordinary, named)
        if run and not (is_part and word.number == run[-1].number + 1):
            yield _name(run, words, named)
            run = []
        if is_part:
            run.append(word)
            continue
        number = _GROUPING.sub("", word.plain) if word.plain[0].isdigit() else _NUMBER_WORDS.get(word.plain)
        if number:
            kind: Kind = "year" if _YEAR.fullmatch(word.plain) else "number"
            yield _Held(kind, frozenset({number}), (word,), frozenset())
        elif word.plain in _PRONOUNS:
            yield _Held("pronoun", frozenset(), (word,), frozenset())
    if run:
        yield _name(run, words, named)


def _names_somebody(word: Word, ordinary: Set[str], named: Named) -> bool:
    if not word.written[0].isupper() or not word.meaning or word.plain in DAYS:
        return False
    return is_name(word.written, first=word.is_first, ordinary=ordinary, named=named)


def _name(run: Sequence[Word], words: Sequence[Word], named: Named) -> _Held:
    own = {word.plain for word in run} - _SHARED_BY_MANY or {word.plain for word in run}
    keys = {stem(each) for each in own}
    if len(run) > 1:
        keys.add("".join(word.plain[0] for word in run))
    borne = [named.bearers[each] for each in own if each in named.bearers] or [frozenset()]
    bearers = frozenset.intersection(*borne) or frozenset.union(*borne)
    return _Held(
        "name",
        frozenset(keys),
        tuple(run),
        bearers,
        _preposition(run[0], words),
        _opens_clause(run[0], words),
    )


def _opens_clause(first: Word, words: Sequence[Word]) -> bool:
    for word in reversed(words[: first.order + 1]):
        if word.plain in _PREPOSITIONS or word.plain in _OF:
            return False
        if word.begins_clause or word.is_first:
            break
    return True


def _preposition(first: Word, words: Sequence[Word]) -> str:
    """The preposition before a name, its article and one word more between them."""
    passed = 0
    for word in reversed(words[max(0, first.order - _PHRASE) : first.order]):
        if word.plain in _PREPOSITIONS:
            return word.plain
        passed += bool(word.meaning)
        if passed > 1 or not (word.meaning or word.plain in _ARTICLES) or word.begins_clause:
            break
    return ""


def _around(held: _Held, words: tuple[Word, ...], classes: Mapping[int, Kind]) -> Around:
    """The words of meaning around: in the clause alone where `classes` says what is held where.

    Then they end at the next that is held of its kind. Numbers are counted across clauses: what is counted
    may stand in the next.
    """
    found: dict[str, list[tuple[float, bool]]] = {}
    first, last = held.words[0], held.words[-1]
    for behind in (False, True):
        for word in words[last.order + 1 :] if behind else reversed(words[: first.order]):
            distance = word.place - last.place if behind else first.place - word.place
            if (
                word.sentence != first.sentence
                or distance > _FARTHEST
                or classes.get(word.number) == held.place_of
            ):
                break
            clause_ends = bool(classes) and held.kind == "name" and word.begins_clause
            if word.order == last.order + 1 and held.opens_clause:
                clause_ends = False
            if clause_ends and behind:
                break
            if word.meaning and not (held.kind == "name" and word.plain[0].isdigit()):
                near = max(distance, 1) ** -_STEEPNESS
                found.setdefault(word.meaning, []).append((near, behind is not word.is_passive))
            if clause_ends:
                break
    return {word: tuple(places) for word, places in found.items()}
