"""Speech tags whose verb is in no list: "…," laughed Ann Lee; „…“, freut sich Anna Roth.

Right behind a whole quoted sentence a verb with its subject can hardly do anything but say whose it is.
"""

from __future__ import annotations

import re

from summarise.documents import Span
from summarise.evidence.speech import phrases_behind
from summarise.evidence.speech.cue import Cue
from summarise.evidence.speech.phrase_words import (
    ADJUNCTS,
    ARTICLES,
    COORDINATORS,
    HELPERS,
    PAST,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
)
from summarise.evidence.speech.words import Words

_FUNCTION = ADJUNCTS | PREPOSITIONS | SUBORDINATORS | COORDINATORS | HELPERS | RELATIVES | ARTICLES
_GERMAN_VERB = re.compile(r"[a-zäöüß]{3,}(?:t|te|ten)\Z|(?:schrie|bat|fand|sang|schloss|begann|schwor|log)\Z")
_NO_GERMAN_VERB = frozenset(
    "gilt galt lautet lautete steht prangt damit somit mithin statt meist fast sonst selbst nicht samt "
    "weit zuletzt".split()
)
_AGENTS = frozenset("by von par por da di".split())
_HOLDS = frozenset("überzeugt sicher zuversichtlich meinung ansicht auffassung".split())
_ENGLISH_VERB = re.compile(r"[a-z]{3,}(?:ed|[^s]s)\Z")
_ROMANCE_VERB = re.compile(r"(?:s['’])?[^\W\d_]{4,}\Z")
_REFLEXIVE = frozenset("se si s'est s'était".split())
_OWN = frozenset("his her their its sein seine ihr ihre son sa su sus".split())
_STOPS = frozenset(".,;:—–!?")
_REACH = 8


def tag(words: Words, first: int, after: int, language: str) -> tuple[Cue, tuple[Span, ...]] | None:
    """The verb, and the phrases that name its subject, in the words from `first` right behind a quotation."""
    at = first
    while at < after and words.forms[at] in _STOPS:
        at += 1
    if at >= after or at - first > 1:
        return None
    found = _inverted(words, at, after, language) or (
        _straight(words, at, after) if language == "en" else None
    )
    if found is None:
        return None
    verb, phrases = found
    span = words.span(verb, verb)
    return Cue(span, span, "stated", "quote", "subject", language, "finite"), phrases


def _inverted(words: Words, at: int, after: int, language: str) -> tuple[int, tuple[Span, ...]] | None:
    """ "…," laughed Ann Lee: a verb, and then its subject."""
    verb = at + (language not in {"en", "de"} and words.lowers[at] in _REFLEXIVE)
    if verb >= after or not _is_verb(words, verb, after, language) or not words.touch(verb):
        return None
    phrases = phrases_behind.behind(words, verb + 1, after, language)
    if not phrases:
        return None
    begin = words.first_from(phrases[0].start)
    form, lower = words.forms[begin], words.lowers[begin]
    if lower in PREPOSITIONS | _AGENTS:
        return None  # "…," directed by Ann Lee
    pronoun = lower in PRONOUNS and language != "en"
    if form[0].isupper() or pronoun or lower in ARTICLES | _OWN or _is_title(words, begin, phrases[0]):
        return verb, phrases
    return None


def _is_title(words: Words, begin: int, phrase: Span) -> bool:
    """Whether a job stands before a name: "defender Ben Ogden"."""
    return words.forms[words.first_from(phrase.end) - 1][0].isupper() and words.forms[begin].isalpha()


def _is_verb(words: Words, at: int, after: int, language: str) -> bool:
    word = words.forms[at]
    if language == "de" and word in {"ist", "war", "zeigt", "zeigte"}:
        return not _HOLDS.isdisjoint(words.lowers[at + 1 : min(after, at + _REACH)])
    if word in _FUNCTION or word in PRONOUNS or not word[0].islower():
        return False
    if language == "de":
        return _GERMAN_VERB.match(word) is not None and word not in _NO_GERMAN_VERB
    if language == "en":
        return word in PAST or _ENGLISH_VERB.match(word) is not None
    return _ROMANCE_VERB.match(word) is not None


def _straight(words: Words, at: int, after: int) -> tuple[int, tuple[Span, ...]] | None:
    """ "…," she shrugged: a pronoun or a name, and then a verb with nothing more than an adjunct."""
    verb = at
    while verb < min(after, at + _REACH) and (
        words.forms[verb][0].isupper()
        or words.forms[verb] in {".", "the", "The"}
        or words.lowers[verb] in PRONOUNS
    ):
        verb += 1
    if not at < verb < after or not _is_verb(words, verb, after, "en"):
        return None
    following = words.forms[verb + 1] if verb + 1 < after else "."
    if following not in _STOPS and following not in PREPOSITIONS | SUBORDINATORS | COORDINATORS | {"to"}:
        return None
    return verb, (words.span(at, verb - 1),)
