"""The words of a text in their clauses: what stands near what, and on which side of a verb."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from summarise.grounding.support.days import DAYS
from summarise.grounding.words import FUNCTION_WORDS, REPORTING, meaning

_TOKEN = re.compile(
    r"[^\W\d_]+\d[^\W_]*(?:['’-][^\W_]+)*|\d+(?!st\b|nd\b|rd\b|th\b)[^\W\d_]{1,3}\b|\d+(?:[.,’']\d+)*%?|[^\W\d_]+(?:['’-][^\W_]+)*|[^\W_]+(?:['’-][^\W_]+)*|[.;:!?,()\[\]\"“”„«»–—’'\n]"
)
_ACRONYM = re.compile(r"\b(?:[A-ZÀ-Þ]\.){2,}")
_FULL_STOPS = frozenset(".;!?\n")
_BRACKETS = frozenset('()[]"“”„«»')
_APOSTROPHES = frozenset("'’")
_CONJUNCTIONS = frozenset(
    """and but while when which who whom whose that after before because although though until whereas
    und aber während dass weil obwohl wobei et mais y pero e ma mas""".split()
)
BE = frozenset("is are was were be been being gets got get".split())
_BEFORE_SPEAKERS = frozenset("according laut angaben".split())
"""Words behind which it is said who says it."""
_BEFORE_ACTIVES = frozenset("to has have had".split())
_UNITS = frozenset("percent per cent prozent million billion trillion thousand millionen milliarden".split())
"""Words that belong to the number before them."""
_ABBREVIATED = 2
"""Letters before a full stop that ends no sentence: "J. Smith", "Dr. Smith"."""
_BETWEEN_CLAUSES = 0.5
_FUNCTION_WORD = 0.5

IRREGULAR_PARTICIPLES = frozenset(
    """beaten begun bent bitten born borne bought brought built burnt caught chosen clung cut dealt done drawn
    driven drunk dug eaten fed felt fled flown forbidden forgiven forgotten fought found frozen given grown
    heard held hidden hit hung hurt kept known laid led left lent lit lost made meant met overcome overtaken
    overthrown paid proven put read ridden risen run said seen sent set shaken shot shown shrunk shut slain
    slept sold sought spent struck stolen sued sung sunk sworn swept taken taught thrown told torn undertaken
    understood upheld withdrawn withheld woken won worn written""".split()
)

_PASTS = frozenset(
    """arose ate awoke became began blew bore bred broke brought came chose crept died drank drew drove fell
    flew forgave forgot froze gave grew hid knew lay overcame overthrew ran rang rode rose sang sank saw shook
    shrank slew spoke sprang stank stole strode swam swore threw took tore went withdrew woke wore wove
    wrote""".split()
)
"""Past tenses of English that are no participles."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word and where it stands."""

    written: str
    plain: str
    """In lower case, without a possessive ending."""
    meaning: str
    """What it means, as far as words are compared; empty for a function word."""
    order: int
    """Its place among the words."""
    number: int
    """Its place among the words and signs."""
    place: float
    """How far into the text it is: a word of meaning counts 1, others less."""
    sentence: int
    is_first: bool
    """It begins a sentence."""
    is_passive: bool
    """A participle in the passive: whoever stands before it, it is done to. So is "according"."""
    is_possessive: bool
    in_brackets: bool
    begins_clause: bool
    """A comma, or a word that joins clauses, stands before it or is it."""


@lru_cache(maxsize=256)
def read(text: str) -> tuple[Word, ...]:
    """The words of `text`, in order."""
    return tuple(_read(_TOKEN.findall(_ACRONYM.sub(lambda found: found.group().replace(".", ""), text))))


def _read(signs: list[str]) -> Iterator[Word]:
    lowered = [sign.lower() for sign in signs]
    place, sentence, first, comma = 0.0, 0, True, False
    order = brackets = 0
    for number, sign in enumerate(signs):
        if sign in _FULL_STOPS:
            if sign != "." or _ends_sentence(signs, number):
                sentence, first = sentence + 1, True
            continue
        if not sign[0].isalnum():
            brackets += (sign == "(") - (sign == ")")
            place += 0 if sign in _BRACKETS or sign in _APOSTROPHES else _BETWEEN_CLAUSES
            comma = comma or (sign not in _BRACKETS and sign not in _APOSTROPHES)
            continue
        plain = lowered[number].removesuffix("'s").removesuffix("’s")
        means = "" if plain in FUNCTION_WORDS and plain not in REPORTING else meaning(plain)
        if plain in _UNITS and number and lowered[number - 1][-1].isdigit():
            means = ""
        else:
            place += 1 if means else _FUNCTION_WORD
        place += _BETWEEN_CLAUSES if plain in _CONJUNCTIONS else 0
        yield Word(
            written=sign,
            plain=plain,
            meaning=means,
            order=order,
            number=number,
            place=place,
            sentence=sentence,
            is_first=first,
            is_passive=plain in _BEFORE_SPEAKERS or _is_passive(plain, lowered, number),
            is_possessive=len(plain) < len(sign) or lowered[number + 1 : number + 2] in (["’"], ["'"]),
            in_brackets=brackets > 0,
            begins_clause=comma or plain in _CONJUNCTIONS,
        )
        first = comma = False
        order += 1


def clauses(words: Sequence[Word], joining: Set[str]) -> Iterator[list[Word]]:
    """The words of each clause, where those of `joining` begin none."""
    clause: list[Word] = []
    for word in words:
        starts = word.begins_clause and word.plain not in joining
        if clause and (starts or word.sentence != clause[-1].sentence):
            yield clause
            clause = []
        clause.append(word)
    if clause:
        yield clause


def _ends_sentence(signs: list[str], number: int) -> bool:
    before, behind = signs[number - 1 : number], signs[number + 1 : number + 2]
    return not behind or (behind[0][:1].isupper() and bool(before) and len(before[0]) > _ABBREVIATED)


def _is_passive(word: str, lowered: list[str], number: int) -> bool:
    if not is_participle(word) or lowered[max(0, number - 1)] in _BEFORE_ACTIVES:
        return False
    behind = [sign for sign in lowered[number + 1 : number + 6] if not (sign[0].isdigit() or sign in DAYS)]
    return "by" in behind[:2] or not BE.isdisjoint(lowered[max(0, number - 3) : number])


def is_participle(word: str) -> bool:
    """Whether an English word has the form of a past participle, which may as well be a past tense."""
    return word in IRREGULAR_PARTICIPLES or (len(word) > 4 and word.endswith("ed"))


def is_past(word: str) -> bool:
    """Whether an English word has the form of a past tense, which may as well be a participle."""
    return is_participle(word) or word in _PASTS
