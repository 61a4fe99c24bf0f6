"""Which words behind a cue name the source: the noun phrase that follows, and a second in apposition to it.

Each function takes the indices of words.
"""

from __future__ import annotations

import re

from summarise.documents import Span
from summarise.evidence.speech.clauses import has_verb, is_verb
from summarise.evidence.speech.cue_words import VERBS
from summarise.evidence.speech.phrase_words import (
    ABBREVIATIONS,
    ADJUNCTS,
    ARTICLES,
    BEHIND_SKIPS,
    BEHIND_STOPS,
    BREAKS,
    COORDINATORS,
    DAYS,
    GERMAN_LINKS,
    MEETS,
    NOT_SOURCES,
    PAST,
    PHRASE_ENDS,
    PREPOSITIONS,
    PRONOUNS,
    STOPS,
    SUBORDINATORS,
)
from summarise.evidence.speech.words import Words

_ADVERB = re.compile(
    r"\w{3,}(?:weise|mals|wärts|weit)|\w*(?:offiziell|aktuell|generell|speziell|formell|eventuell|individuell)"
    r"|(?:angeb|tatsäch|schließ|letzt|kürz|zusätz|ausdrück|öffent|schrift|münd|ursprüng|end|natür|nachträg|vermut"
    r"|jähr|täg|monat|wöchent|stünd|offensicht|wahrschein|eigent|grundsätz|recht|sach|persön|plötz|vertrau)lich"
)
"""What a sentence of German may begin with that is no subject: "Offiziell sagt die Regierung"."""
_LONGEST = 18
_AHEAD = 40
_NEAR_COMMA = 8
_PAUSES = BREAKS | STOPS | {"."}
_NOMINATIVES = frozenset(
    "die das ein eine den dem keine kein mehrere einige viele am im zum zur zwei drei vier fünf sechs sieben "
    "acht neun zehn elf zwölf seine seinen ihre ihren".split()
)
_NEVER_SUBJECTS = frozenset("des alles den dem einen einem keinen seinen ihren seinem ihrem".split())
"""German words that a subject hardly begins with: "Des Weiteren", "Den Schaden bezifferte sie"."""
_GIVEN_OUT = frozenset("published released issued posted broadcast".split())
"""Behind the source itself: "according to a study published on Monday"."""
_DANGLING = frozenset("der des dem den".split())
_ROMANCE = frozenset({"fr", "es", "it", "pt"})
_BEFORE_OTHERS = (PREPOSITIONS - {"su"}) | frozenset(
    "al à au aux ante hoy ayer ieri oggi ontem hoje mardi lundi jeudi".split()
)


def behind(words: Words, first: int, after: int, language: str) -> tuple[Span, ...]:
    """The noun phrase that begins at the word `first`, and a second one in apposition to it."""
    after = min(after, first + _AHEAD)
    if language == "de":
        after = _german_nominal(words, first, after)
    phrase, used = _noun_phrase(words, first, after, language)
    if phrase is None or (language in _ROMANCE and words.lowers[phrase[0]] in _BEFORE_OTHERS):
        return ()
    one = words.span(phrase[0], phrase[-1])
    comma = next(
        (at for at in range(used, min(after, used + _NEAR_COMMA)) if words.forms[at] in _PAUSES), None
    )
    if comma is None or words.forms[comma] != "," or comma + 1 >= after:
        return (one,)
    second, _ = _noun_phrase(words, comma + 1, after, language)
    if second is None or not words.forms[second[0]][0].isupper() or _goes_on(words, second):
        return (one,)
    return one, words.span(second[0], second[-1])


def _goes_on(words: Words, phrase: range) -> bool:
    """Whether a clause begins behind the comma: "According to the charge, Ann Lee moved the money"."""
    return has_verb(words, phrase) or any(
        words.forms[at].islower() and (words.lowers[at].endswith("ed") or words.lowers[at] in PAST)
        for at in phrase[1:]
    )


def behind_first_verb(words: Words, first: int, after: int) -> tuple[Span, ...]:
    """The subject of a German clause that begins with something else: "Am Abend nannte die Polizei"."""
    return behind(words, _german_nominal(words, first, min(after, first + _AHEAD)) + 1, after, "de")


def is_adjunct_first(words: Words, first: int, after: int) -> bool:
    """Whether the clause begins with something else than its subject, so that a German subject follows
    its verb."""
    at = next((at for at in range(first, after) if words.forms[at] not in BREAKS), None)
    if at is None or words.lowers[at] in ADJUNCTS | SUBORDINATORS | _NEVER_SUBJECTS:
        return True
    if at + 1 == after and _ADVERB.fullmatch(words.lowers[at]):
        return True
    return words.lowers[at].endswith("end") and words.lowers[at + 1] in PREPOSITIONS


def _german_nominal(words: Words, first: int, after: int) -> int:
    """Where the words up to a verb end, which in German is known by its small letter and by what does not
    follow it."""
    begun = False
    for at in range(first, after):
        form, word = words.forms[at], words.lowers[at]
        small = form.islower() and word not in GERMAN_LINKS
        following = words.forms[at + 1] if at + 1 < after else ""
        if begun and small and not following[:1].isupper() and word not in ADJUNCTS:
            return at
        begun = begun or not form.islower() or word in PRONOUNS
    return after


def _noun_phrase(words: Words, first: int, after: int, language: str) -> tuple[range | None, int]:
    """The noun phrase that begins at `first`, and where the search for it stopped."""
    at = first
    while at < after and words.lowers[at] in BEHIND_SKIPS | DAYS:
        at += 1
    if at < after and words.forms[at] in BREAKS - {",", "(", ")"}:
        at += 1
    start = at
    while at < after and at - start < _LONGEST and not _ends_phrase(words, start, at, language):
        at += 1
    last = at
    while last > start and (
        words.lowers[last - 1] in DAYS | COORDINATORS | BEHIND_SKIPS | PREPOSITIONS | _DANGLING | _GIVEN_OUT
        or words.forms[last - 1] == "."
    ):
        last -= 1
    if last == start + 1 and words.lowers[start] in NOT_SOURCES:
        return None, at
    return (range(start, last) if last > start else None), at


def _ends_phrase(words: Words, start: int, at: int, language: str) -> bool:
    form, word = words.forms[at], words.lowers[at]
    previous = words.lowers[at - 1] if at > start else ""
    if form == ".":
        return previous not in ABBREVIATIONS and len(previous) != 1
    pronouns = PRONOUNS - {"il"} if language == "it" else PRONOUNS
    if word in PHRASE_ENDS or previous in pronouns or (previous and word in MEETS):
        return True
    if previous in NOT_SOURCES and not (language == "de" and previous in ARTICLES and form[0].isupper()):
        return True
    if (
        language == "de"
        and word == "um"
        and words.forms[at + 1 : at + 2]
        and words.forms[at + 1][0].isdigit()
    ):
        return True  # "nach Angaben der Firma um 8,3 Prozent", but "die Gruppe um Anna Roth"
    if language == "de" and previous and form.replace(".", "").isdecimal() and at + 1 < len(words.forms):
        return words.forms[at + 1][0].isupper()  # "nach Zahlen des Amts 58 Prozent", but "Puls 24 meldete"
    if not form.islower():
        return False
    if language == "de" and word in _NOMINATIVES and words.forms[at - 1][0].isupper() and at > start:
        return True
    verb = bool(previous) and word in VERBS and VERBS[word].takes != "quote" and is_verb(words, start, at)
    return verb or word in BEHIND_STOPS
