"""Who did it and to whom it was done, as far as German tells by case, by "von" and by the order of nouns.

A noun behind "den" or "einen" is done to, one behind "von" in the passive does it; where nothing tells, the
first noun of a clause does it to the second. A statement is refused only where it turns this round: where by
the same verb it has as doer whom the cited words have as done to, or the other way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from summarise.grounding.german_forms import noun
from summarise.grounding.support.clauses import Word, read
from summarise.grounding.support.days import DAYS
from summarise.grounding.support.german_clauses import (
    ADVERB,
    AUXILIARIES,
    BY,
    JOINING,
    MODALS,
    PREPOSITIONS,
    front,
    german_clauses,
    german_verbs,
    has_no_doer,
)
from summarise.grounding.words import base, meaning

_OBJECTS = frozenset(
    "den einen keinen seinen ihren diesen jeden dem einem keinem seinem ihrem diesem".split()
)
_SUBJECTS = frozenset("der ein kein dieser jeder".split())
_OTHER_ARTICLES = frozenset("die das eine keine seine ihre diese dieses jede jedes".split())
_ARTICLES = _OBJECTS | _SUBJECTS | _OTHER_ARTICLES
_GENITIVES = frozenset("des der eines einer seiner ihrer".split())
_PRONOUNS = frozenset("er sie es ich du wir ihr man".split())
_SOME = frozenset(
    "viele meisten einige manche alle beide mehrere wenige niemand jemand keiner jeder andere".split()
)
_PASSIVE = frozenset("wurde wurden worden".split())
_PASSIVE_OR_FUTURE = frozenset("wird werden werde würde würden".split())
_TURNING = frozenset(
    map(meaning, "steigen erhöhen sinken senken fallen wachsen beginnen enden beenden ändern".split())
)
"""What somebody does to a thing the thing does as well."""
_MEASURES = frozenset(
    """kilometer kilometern meter metern prozent euro dollar jahre jahren monate monaten wochen
    stunden minuten tage tagen mal meilen tonnen grad""".split()
)
_IN_NAMES = frozenset("de del da van bin al la".split())
_EITHER_WAY = frozenset("mit und oder laut als wie aus".split())
_PHRASE = 4
"""Words before a noun, at most, that belong to it."""

_Place = Literal["doer", "done to", "by", "either", "elsewhere"]


@dataclass(frozen=True, slots=True)
class _Deed:
    """What the two nouns mean; empty where there is none."""

    verb: str
    doer: str
    done_to: str
    elsewhere: frozenset[str] = frozenset()
    """Those behind a preposition: "Kontrolle über das Heer"; not behind "mit", which goes either way."""

    @property
    def verb_form(self) -> str:
        return base(self.verb.lower())

    def is_turned_round(self, other: _Deed) -> bool:
        doer = bool(self.doer) and self.doer == other.done_to
        return doer or (bool(self.done_to) and self.done_to == other.doer)

    def sets_aside(self, other: _Deed) -> bool:
        """Whether the doer of the other stands in this behind a preposition, and another does it."""
        return bool(self.doer) and self.doer != other.doer and other.doer in self.elsewhere

    def is_alike(self, other: _Deed) -> bool:
        doer = bool(self.doer) and self.doer == other.doer
        return doer or (bool(self.done_to) and self.done_to == other.done_to)


def turned_round(statement: str, passages: str) -> str | None:
    """Which deed `statement` turns round, in words for a reader."""
    there = _deeds(passages)
    for verb, said in ((verb, deed) for verb, deeds in _deeds(statement).items() for deed in deeds):
        same = [
            other
            for other in there.get(verb, ())
            if other.verb_form == said.verb_form or verb not in _TURNING
        ]
        is_turned = any(map(said.is_turned_round, same)) and not any(map(said.is_alike, same))
        if is_turned or (same and all(map(said.sets_aside, same))):
            return f"the cited words name another as the one who did this: “{said.verb}”"
    return None


@lru_cache(maxsize=256)
def _deeds(text: str) -> Mapping[str, Sequence[_Deed]]:
    """By what their verb means: the deeds of `text`."""
    found: dict[str, list[_Deed]] = {}
    for clause in german_clauses(read(text)):
        for verb in german_verbs(clause):
            found.setdefault(verb.meaning, []).append(_deed(clause, verb))
    return found


def _deed(clause: Sequence[Word], verb: Word) -> _Deed:
    found: dict[_Place, str] = {}
    elsewhere: set[str] = set()
    is_without = has_no_doer(clause, verb)
    finite = front(clause)
    for at, word in enumerate(clause):
        if (word.plain in _PRONOUNS and not _is_possessive(clause, at)) or _stands_alone(clause, at):
            found.setdefault("doer", "")
        elif _is_noun(word, clause, at):
            if at and _are_two(clause[at - 1], word):
                return _Deed(verb.written, "", "")
            place = "elsewhere" if at < finite else _place(clause, at, verb)
            if place == "either" and clause[0] is verb and not verb.is_first:
                return _Deed(verb.written, "", "")  # "…, left the town": whoever it was may stand before
            if place == "either":
                place = "done to" if "doer" in found or is_without else "doer"
            found.setdefault(place, word.meaning)
            if place == "elsewhere" and not _EITHER_WAY.intersection(_leading(clause, at)):
                elsewhere.add(word.meaning)
    if _is_passive(clause, verb):
        return _Deed(verb.written, found.get("by", ""), found.get("doer", ""))
    return _Deed(verb.written, found.get("doer", ""), found.get("done to", ""), frozenset(elsewhere))


def _is_possessive(clause: Sequence[Word], at: int) -> bool:
    """Whether "ihr" stands before a noun, whose owner it is: "ihr Fraktionschef"."""
    return clause[at].plain == "ihr" and at + 1 < len(clause) and clause[at + 1].written[0].isupper()


def _stands_alone(clause: Sequence[Word], at: int) -> bool:
    """Whether "many" has no noun behind it, and is who does it: "viele der Frauen", "viele mit Freude"."""
    behind = clause[at + 1 : at + 2]
    is_led = not PREPOSITIONS.isdisjoint(word.plain for word in clause[max(0, at - 1) : at])
    stops = PREPOSITIONS | _GENITIVES | AUXILIARIES
    return clause[at].plain in _SOME and not is_led and bool(behind) and behind[0].plain in stops


def _leading(clause: Sequence[Word], at: int) -> list[str]:
    """The words right before a noun."""
    return [word.plain for word in clause[max(0, at - _PHRASE) : at]]


def _is_passive(clause: Sequence[Word], verb: Word) -> bool:
    plain = {word.plain for word in clause}
    if not plain.isdisjoint(_PASSIVE):
        return True
    is_participle = verb.plain.endswith("t") or "ge" in verb.plain[:6]
    return is_participle and not plain.isdisjoint(_PASSIVE_OR_FUTURE)


def _is_noun(word: Word, clause: Sequence[Word], at: int) -> bool:
    """Whether a word is a noun, or the last of a run of names; no adverb that begins a sentence, no unit."""
    if word.is_first and (ADVERB.fullmatch(word.plain) or word.plain in PREPOSITIONS):
        return False
    if word.plain in _MEASURES or (at and clause[at - 1].plain[0].isdigit()):
        return False
    behind = next((each for each in clause[at + 1 : at + 3] if each.plain not in _IN_NAMES), None)
    goes_on = (
        behind is not None
        and behind.written[0].isupper()
        and behind.number - word.number == behind.order - word.order
    )
    return word.written[0].isupper() and bool(word.meaning) and word.plain not in DAYS and not goes_on


def _are_two(one: Word, other: Word) -> bool:
    """Whether two nouns stand side by side that are no name, so that nothing tells which of them does it."""
    beside = other.number == one.number + 1 and one.written[0].isupper() and not one.is_first
    return beside and noun(other.plain) is not None


def _place(clause: Sequence[Word], at: int, verb: Word) -> _Place:
    """What the words around a noun make of it, if its verb does not stand between."""
    if at + 1 < len(clause) and clause[at + 1].plain == "zufolge":
        return "elsewhere"
    for before in range(at - 1, max(-1, at - 1 - _PHRASE), -1):
        word = clause[before]
        is_verb_of_it = word is verb or word.plain in AUXILIARIES | MODALS
        if is_verb_of_it and not (before == at - 1 and word.plain.endswith("en")):
            break
        if word.plain in PREPOSITIONS or word.plain in BY:
            article = clause[before - 1] if before else None
            within = any(each.written[0].isupper() for each in clause[before + 1 : at])
            if within and article is not None and article.plain in _ARTICLES:  # "der in Rom lebende Autor"
                return _behind_article(article, clause[before - 2] if before > 1 else None)
            return "by" if word.plain in BY else "elsewhere"
        if word.plain in JOINING:
            return "elsewhere"
        if word.plain in _ARTICLES or word.plain in _GENITIVES:
            return _behind_article(word, clause[before - 1] if before else None)
    return "either"


def _behind_article(article: Word, before: Word | None) -> _Place:
    if before is not None and before.plain in BY:
        return "by"
    if before is not None and before.plain in PREPOSITIONS:
        return "elsewhere"
    if article.plain in _GENITIVES and before is not None and before.written[0].isupper():
        return "elsewhere"
    if article.plain in _OBJECTS:
        return "done to"
    return "doer" if article.plain in _SUBJECTS else "either"
