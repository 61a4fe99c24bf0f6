"""What a text denies, and what it says without denying it.

A negation belongs to the words it stands before, or to those it stands behind where nothing follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, takewhile

from summarise.grounding.idioms import without_idioms
from summarise.grounding.support.idle_negations import without_idle_negations
from summarise.grounding.support.negations import ENDING, ENDS, ONLY, is_instead, is_negation
from summarise.grounding.support.turning_down import (
    DENYING,
    TURNING_DOWN,
    UNDONE,
    is_parted,
    makes_little_of,
    parted_around,
)
from summarise.grounding.words import FUNCTION_WORDS, REPORTING, meaning

_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[.,;:!?()“”\"]")
_DAY = re.compile(r"(?<=\d)\. (?=(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))")
"""The full stop of "29. März", which ends nothing."""
_OF_LISTS = frozenset("neither nor weder noch".split())
"""What stands behind each may be a name alone: the verb behind the last is denied of all."""
_BEFORE_NAMES = _OF_LISTS | {"no"}
"""It is not the bearer of a name behind these that there is none of: "no IBM secrets"."""
_OF_NOUNS = frozenset("no nein non nothing nobody none neither nor weder".split())
"""Where nothing follows they deny what somebody else has said."""
ON_BOTH_SIDES = frozenset("nicht keineswegs keinesfalls nie niemals pas against".split())
"""They deny what stands before them as well."""
_NOT = (["not"], ["nicht"])
_STOPS = frozenset(".,;:!?")
_FULL_STOPS = frozenset(".;!?")
_CLAIM = re.compile(
    r"(?:accusation|allegation|assertion|charge|claim|complaint|idea|notion|report|rumou?r|speculation|suggestion"
    r")s?"
)
_NEEDING = re.compile(r"need(?:s|ed|ing)?|requir(?:es?|ed)|necessary|enough|sufficient|benötigt|nötig")
NOT_ENOUGH = "not enough"
_BUT = frozenset("but sondern".split())
_OR, _AND = frozenset("or oder".split()), frozenset("and und".split())
_THINKING = frozenset("think believe glaube glaubt glauben denke denkt denken".split())
_WHO = frozenset("who which wer".split())
"""Behind "said" they begin what is not said."""
_BUT_NOT = frozenset("aber jedoch".split())
_FEW = frozenset("few little".split())
_FOR = frozenset("for to für".split())
_WITH_COMMA = frozenset(
    "bestreitet bestritt bestreiten bestritten verneinte verneint leugnet leugnete".split()
)
_THAT = frozenset("that dass que che".split())
_EMPTY = frozenset(
    """shred trace hint bit iota scrap single longer yet any even very quite too so fully particularly really
    mehr sehr ganz offenbar wohl gab gibt gebe gäbe bislang bisher derzeit zurzeit""".split()
)
_ADVERB = re.compile(
    r"(?!(?:anomaly|apply|assembly|comply|daily|early|family|imply|italy|july|multiply|rely|reply|supply|weekly)$)"
    r"[a-z]{3,}ly"
)
_HINDERING = {meaning(word): meaning("prevent") for word in "stop halt block avert hinder thwart".split()}
"""As far as it is denied they are one: what was not prevented was not stopped."""
_NEXT, _REACH, _LONGEST = 2, 3, 9
"""Words of meaning: that "hardly" reaches, that a negation does, and that a clause has on one side of it."""
_SENTENCE = 150
"""Words on either side of a negation, at most, that are told with it."""
_CLAUSE = 20
"""Words in which it is said for what there is not enough."""
_FARTHER = 5
"""What is denied of none may stand behind many words that say of whom."""


@dataclass(frozen=True, slots=True)
class Denial:
    """A negation in its place."""

    negation: str
    words: tuple[str, ...]
    """What it denies, by meaning; what stands nearest is first."""
    behind: tuple[str, ...] = ()
    """What stands behind it."""
    clause: frozenset[str] = frozenset()
    """What stands with it in its clause."""
    beside: frozenset[str] = frozenset()
    """What stands with it in its sentence."""
    is_of_a_number: bool = False
    """A number stands behind it in its clause."""


@dataclass(frozen=True, slots=True)
class Denied:
    """A text, by what it denies."""

    denials: tuple[Denial, ...]
    affirmed: frozenset[str]
    """Every word that no negation reaches."""
    turned_down: frozenset[str]
    """What is rejected, lacking or un-done: as good as denied where the other side denies it."""
    only: frozenset[str]
    """What "only" is said of."""
    not_only: frozenset[str]


@lru_cache(maxsize=256)
def denied(text: str) -> Denied:
    """What `text` denies."""
    return _told(_TOKEN.findall(_DAY.sub(" ", without_idioms(text))))


def _told(written: Sequence[str]) -> Denied:
    names = set(_meanings([piece.lower() for piece in written[1:] if piece[0].isupper()]))
    pieces = without_idle_negations(written)
    denials: list[Denial] = []
    only: set[str] = set()
    not_only: set[str] = set()
    turned_down: set[str] = set()
    contrasted: set[str] = set()
    negations = {at for at in range(len(pieces)) if is_negation(pieces, at)}
    for at, piece in enumerate(pieces):
        if piece in ONLY:
            behind = _behind(pieces, at, 1)
            (not_only if pieces[at - 1 : at] in _NOT else only).update(behind)
        elif at in negations:
            words = _words_of(pieces, at, names, negations)
            if words is None:
                continue
            denials.append(
                Denial(
                    "no one" if pieces[at : at + 2] == ["no", "one"] else piece,
                    words=tuple(words or _pair(pieces, at)),
                    behind=tuple(_behind(pieces, at, 1)),
                    clause=frozenset(_before(pieces, at, _LONGEST) + _behind(pieces, at, _LONGEST)),
                    beside=_beside(pieces, at),
                    is_of_a_number=any(piece[0].isdigit() for piece in _clause_behind(pieces, at)),
                )
            )
            denials += _implied(pieces, at)
            contrasted.update(set(words[:1]).intersection(_behind_but(pieces, at)))
        else:
            turned_down.update(_turned_down(pieces, at, negations))
    told = {*_meanings(pieces), *(_joined(*pair) for pair in pairwise(pieces))}
    affirmed = told.difference(*(denial.words for denial in denials)) | contrasted
    return Denied(
        tuple(denials),
        frozenset(affirmed),
        frozenset(turned_down),
        frozenset(only),
        frozenset(not_only),
    )


def _words_of(pieces: Sequence[str], at: int, names: Set[str], negations: Set[int]) -> list[str] | None:
    """What the negation at `at` denies, by meaning; None if it only denies what somebody else has said."""
    piece = pieces[at]
    begins = pieces.index("to", at) if piece == "too" else at
    behind = _behind(pieces, begins, _FARTHER if piece == "none" else _REACH)
    words = [word for word in behind if piece not in _BEFORE_NAMES or word not in names]
    if piece == "no" and not words:
        words = behind  # "no Michael Jackson"
    ends_here = piece in _OF_LISTS or not ENDS.isdisjoint(pieces[at + 1 : at + 2])
    if not words and piece == "none" and ends_here:
        words = list(_beside(pieces, at))
    if not words and piece in _OF_NOUNS and ends_here:
        return None
    if at + 1 in negations:
        words = _meanings([pieces[at + 1]])
    elif not words or piece in ON_BOTH_SIDES:
        words += _before(pieces, at, _REACH - 1)
    return _parted_around(pieces, at) + words


def _turned_down(pieces: Sequence[str], at: int, negations: Set[int]) -> list[str]:
    """What the word at `at` turns down, undoes or makes little of, by meaning."""
    if makes_little_of(pieces, at):
        return _behind(pieces, at, _NEXT) + ([] if pieces[at] in _FEW else _before(pieces, at, 1))
    if not (TURNING_DOWN.fullmatch(pieces[at]) or is_parted(pieces, at)):
        return _undone(pieces[at])
    if at - 1 in negations or _is_of_so_much(pieces, at):
        return []
    return _behind(pieces, at, _REACH) + _before(pieces, at, _REACH) + _undone(pieces[at])


def _is_of_so_much(pieces: Sequence[str], at: int) -> bool:
    """Whether a verb says how much is lost, and nothing of what is lacking: "lost almost 11%"."""
    is_loss = pieces[at].startswith(("los", "verl"))
    return is_loss and any(piece[0].isdigit() for piece in pieces[at + 1 : at + 1 + _REACH])


def _behind_but(pieces: Sequence[str], at: int) -> list[str]:
    """What a sentence says with "but" in the stead of what it denies: "not sell me one, but sold me two"."""
    rest = list(takewhile(lambda piece: piece not in _FULL_STOPS, pieces[at + 1 : at + _SENTENCE]))
    but = next((place for place, piece in enumerate(rest) if piece in _BUT), len(rest))
    return _meanings(rest[but + 1 :])


def _goes_on(pieces: Sequence[str], place: int) -> bool:
    """Whether more than an end follows: what is thought, and not "I don't think so"."""
    return pieces[place + 1 : place + 2] not in ([], ["so"], ["das"]) and pieces[place + 1] not in _STOPS


def _clause_behind(pieces: Sequence[str], at: int) -> list[str]:
    return list(takewhile(lambda piece: piece not in ENDS, pieces[at + 1 : at + _SENTENCE]))


def _implied(pieces: Sequence[str], at: int) -> Iterator[Denial]:
    """What is denied as well: each choice behind "rather than", and what there is not enough for."""
    chooses = is_instead(pieces, at)
    told = _meanings(pieces[max(0, at - _SENTENCE) : at + _SENTENCE]) if chooses else []
    for place in range(at + 2, min(len(pieces), at + _CLAUSE)):
        if chooses and pieces[place] in _OR:
            words = [word for word in _behind(pieces, place, _REACH) if told.count(word) == 1]
            if words:
                yield Denial(pieces[at], tuple(words), beside=_beside(pieces, at))
        elif pieces[place] in ENDS:
            break
        elif _NEEDING.fullmatch(pieces[place]) and (
            wanted := _FOR.intersection(pieces[place + 1 : place + 4])
        ):
            purpose = next(each for each in range(place + 1, place + 4) if pieces[each] in wanted)
            aim = takewhile(lambda piece: piece in _AND or piece not in ENDS, pieces[purpose + 1 :])
            if words := _meanings(list(aim))[:_FARTHER]:
                yield Denial(NOT_ENOUGH, tuple(words), beside=_beside(pieces, at))


def _parted_around(pieces: Sequence[str], at: int) -> list[str]:
    """The verb that is denied itself, where a negation stands between it and its other half."""
    verb = parted_around(pieces, at)
    return _meanings([verb]) if verb else []


def _undone(piece: str) -> list[str]:
    """What "un-" is put before."""
    undone = UNDONE.fullmatch(piece)
    return _meanings([undone[1]]) if undone else []


def _behind(pieces: Sequence[str], at: int, many: int) -> list[str]:
    found: list[str] = []
    for place in range(at + 1, min(len(pieces), at + _SENTENCE)):
        piece = pieces[place]
        if len(found) == many or is_negation(pieces, place):
            break
        if piece in _THINKING and not found and _goes_on(pieces, place):
            continue  # who does not think that it is so thinks that it is not
        if piece in _THAT and not found and pieces[place - 1] in _THINKING:
            continue
        if piece == "that" and place == at + 1 and pieces[at] == "not":
            continue  # "not that bad"
        if piece in _THAT | _WHO and _takes_a_clause(pieces[at:place], found):
            found = [word for word in found if word == "say"]
            continue
        if piece in _BUT_NOT and place == at + 1:
            continue  # "nicht aber für Autos"
        if piece == "," and place == at + 1 and pieces[at] in _WITH_COMMA:
            continue  # "bestritt, davon gewusst zu haben"
        if piece in ENDS:
            break
        if _ADVERB.fullmatch(piece) and _meanings(pieces[place + 1 : place + 2]):
            continue
        found += _meanings([piece])
    return found


def _takes_a_clause(before: Sequence[str], found: Sequence[str]) -> bool:
    """Whether "that" begins what is denied: "denied that", "never said that", "rejected claims that"."""
    if DENYING.fullmatch(before[0]) and (len(before) == 1 or any(map(_CLAIM.fullmatch, before[1:3]))):
        return True
    rejects = TURNING_DOWN.fullmatch(before[0]) and (len(before) == 1 or _CLAIM.fullmatch(before[-1]))
    return list(found) == ["say"] or bool(rejects)


def _pair(pieces: Sequence[str], at: int) -> list[str]:
    """Where no word of meaning is near: the verb that is denied and the word before it, as in "it isn't"."""
    verb = ENDING.sub("", pieces[at])
    before = pieces[max(0, at - 2) : at]
    return [_joined(*(before if verb == pieces[at] else (*before, verb))[-2:])]


def _joined(*pieces: str) -> str:
    return " ".join(pieces)


def _before(pieces: Sequence[str], at: int, many: int) -> list[str]:
    found: list[str] = []
    for piece in reversed(pieces[max(0, at - _SENTENCE) : at]):
        if len(found) == many or piece in ENDS:
            break
        found += _meanings([piece])
    return found


def _beside(pieces: Sequence[str], at: int) -> frozenset[str]:
    """The words of meaning in the sentence around `at`, not far away."""
    start, end = max(0, at - _SENTENCE), min(len(pieces), at + _SENTENCE)
    first = next((place for place in range(at, start, -1) if pieces[place - 1] in _FULL_STOPS), start)
    last = next((place for place in range(at, end) if pieces[place] in _FULL_STOPS), end)
    return frozenset(_meanings(pieces[first:at])) | frozenset(_meanings(pieces[at + 1 : last]))


def _meanings(pieces: Sequence[str]) -> list[str]:
    plain = (piece.removesuffix("'s").removesuffix("’s") for piece in pieces)
    return [
        _HINDERING.get(meaning(word), meaning(word))
        for word in plain
        if word[0].isalnum() and word not in _EMPTY and (word in REPORTING or word not in FUNCTION_WORDS)
    ]
