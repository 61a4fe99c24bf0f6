"""Whether what a statement has behind a verb stands behind that verb in the words it rests on.

"Born in Lima and died in Quito" does not bear out "died in Lima". What stands behind a verb with a
preposition is its own: where both sides fill that place, each with something else, and the cited words have
the statement's filling in another place, they have been mixed up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, dropwhile, takewhile

from summarise.evidence.names.gazetteer import PLACES
from summarise.evidence.names.given_names import GIVEN_NAMES
from summarise.grounding.idioms import without_idioms
from summarise.grounding.support.clauses import BE, Word, is_past, read
from summarise.grounding.support.days import DAYS
from summarise.grounding.support.deeds import PREPOSITIONS
from summarise.grounding.support.german_clauses import (
    AUXILIARIES,
    german_clauses,
    german_verbs,
)
from summarise.grounding.support.nations import nation
from summarise.grounding.words import REPORTING

_JOINING = frozenset("and or but".split())
_NO_SLOTS = ("", "by")
"""What is done, and who does it, is asked elsewhere."""
_SPANS = frozenset(
    "second minute hour day week month year decade century time morning evening night afternoon".split()
)
_PLACING = dict.fromkeys("im ins an am ans auf aufs".split(), "in")
"""Which of them German has before a place depends on the place."""
_CONTRACTED = _PLACING | {"zum": "zu", "zur": "zu", "vom": "von", "fürs": "für", "ums": "um"}
_GERMAN_PREPOSITIONS = frozenset(
    "in aus mit nach zu vor über unter zwischen gegen für ohne um wegen von durch".split()
)
_PHRASE = 4
"""Words before a noun, at most, that belong to it, and the noun."""
_FARTHEST = 14
"""Words behind a verb."""


@dataclass(frozen=True, slots=True)
class _Slot:
    verb: str
    """What it means."""
    preposition: str
    fillings: frozenset[str]
    """What the words in it mean."""
    has_name: bool
    written: str

    @property
    def key(self) -> tuple[str, str, bool]:
        return self.verb, self.preposition, self.has_name


def other_slot(statement: str, passages: str) -> str | None:
    """What `statement` has behind a verb that `passages` have behind another, in words for a reader."""
    return _mixed_up(_slots, statement, passages)


def other_slot_in_german(statement: str, passages: str) -> str | None:
    """The same of German, where it stands in the clause of its verb, on either side."""
    return _mixed_up(_german_slots, statement, passages)


def _mixed_up(
    slots: Callable[[Sequence[Word]], Iterator[_Slot]], statement: str, passages: str
) -> str | None:
    there = list(slots(read(without_idioms(passages))))
    said = list(slots(read(without_idioms(statement))))
    for key in dict.fromkeys(slot.key for slot in said):
        filled = [slot for slot in said if slot.key == key]
        own = frozenset[str]().union(*(slot.fillings for slot in there if slot.key == key))
        if not own or any(slot.fillings & own for slot in filled):
            continue
        for slot in filled:
            if any(slot.fillings <= each.fillings for each in there):
                return f"the cited words do not have “{slot.written}” there"
    return None


def _means(word: Word) -> str:
    return nation(word.plain) or word.meaning


def _slots(words: Sequence[Word]) -> Iterator[_Slot]:
    for verb in words:
        if _is_verb(verb):
            yield from _behind(verb, words)


def _behind(verb: Word, words: Sequence[Word]) -> Iterator[_Slot]:
    preposition, run = "", list[Word]()
    for word in words[verb.order + 1 : verb.order + 1 + _FARTHEST]:
        if word.sentence != verb.sentence or _is_verb(word):
            break
        if word.plain in PREPOSITIONS and not (word.plain == "of" and preposition and run):
            yield from _filled(verb, preposition, run, _has_capital)
            preposition, run = word.plain, []
        elif word.begins_clause and word.plain not in _JOINING:
            break
        else:
            run.append(word)
    yield from _filled(verb, preposition, run, _has_capital)


def _filled(
    verb: Word, preposition: str, run: Sequence[Word], is_named: Callable[[Word], bool]
) -> Iterator[_Slot]:
    told = [word for word in run if word.meaning and not _is_of_time(word)]
    if told and preposition not in _NO_SLOTS:
        has_name = any(map(is_named, told))
        written = " ".join((preposition, *(word.written for word in run)))
        yield _Slot(verb.meaning, preposition, frozenset(map(_means, told)), has_name, written)


def _has_capital(word: Word) -> bool:
    return word.written[0].isupper()


def _is_name(word: Word) -> bool:
    """Whether a noun of German is known to be a name."""
    return word.written in PLACES or word.written in GIVEN_NAMES


def _is_of_time(word: Word) -> bool:
    return word.plain[0].isdigit() or word.plain in DAYS or word.plain.removesuffix("s") in _SPANS


def _is_verb(word: Word) -> bool:
    """Whether a word is a past tense or a participle."""
    is_told = bool(word.meaning) and word.written[0].islower() and word.plain not in REPORTING | BE
    return is_told and is_past(word.plain)


def _german_slots(words: Sequence[Word]) -> Iterator[_Slot]:
    for clause in german_clauses(words):
        verbs = [verb for verb in german_verbs(clause) if verb.plain not in AUXILIARIES]
        for at, word in enumerate(clause):
            preposition = _CONTRACTED.get(word.plain, word.plain)
            if preposition in _GERMAN_PREPOSITIONS:
                run = _noun_behind(clause[at + 1 :])
                yield from chain.from_iterable(_filled(verb, preposition, run, _is_name) for verb in verbs)


def _noun_behind(words: Sequence[Word]) -> list[Word]:
    """The first noun, or run of names."""
    behind = list(dropwhile(lambda word: word.written[0].islower(), words[:_PHRASE]))
    return list(takewhile(lambda word: word.written[0].isupper(), behind))
