"""Which phrases name the source of a cue, wherever in its sentence they stand."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from summarise.documents import Span
from summarise.evidence.speech import phrases_before, phrases_behind
from summarise.evidence.speech.blanking import BLANK
from summarise.evidence.speech.chunks import chunks_back
from summarise.evidence.speech.clauses import has_verb
from summarise.evidence.speech.cue import Cue
from summarise.evidence.speech.german_subjects import german_subject
from summarise.evidence.speech.phrase_words import (
    ARTICLES,
    COORDINATORS,
    INVERTED,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SPOKEN_OF,
    SUBORDINATORS,
)
from summarise.evidence.speech.words import Words

_REACH = 300
_FEW = 2
_NAME = 2
_LED_IN = 6
"""Words."""
_OWN = "eigenen"
_JOINING = frozenset({"and", "but"})
_TOLD = frozenset({"told", "tells"})
"""Whoever stands right behind these is told it."""
_WHICH = frozenset("der die das".split())
_CITED = 16
_CITES = frozenset("zitiert zitierte zitierten".split())
_WHOM = frozenset("den einen".split())
_CITING = frozenset("quoted quotes quote quoting cited cites citing".split())
_CONCLUDES = frozenset(
    "recommends recommended concludes concluded found ruled held proposed proposes agreed advised".split()
)
_CLOSING = frozenset(',–—”"’»“' + BLANK)
_COMPLEMENTS = frozenset("que qu che di de se si ce aver avoir être haber estar ter".split())
_DETERMINERS = frozenset("his her their its one two three four five several some many another".split())


def subject_of(words: Words, cue: Cue, left: int, right: int, cues: Sequence[Cue]) -> tuple[Span, ...]:
    """The phrases for the source of `cue`, the likeliest first, between the offsets `left` and `right`.

    The text has its quotations blanked, and `cues` are all its cues in order: a participle such as
    "adding" takes the subject of the verb before it.
    """
    left = max(left, cue.span.start - _REACH)
    first, after = words.first_from(left), words.first_from(right)
    if cue.source == "after":
        begin, end = words.first_from(cue.span.start), words.first_from(cue.span.end)
        if _OWN in words.lowers[begin:end]:
            return _whose_own(words, cue, first)
        return phrases_behind.behind(words, end, after, cue.language)
    if cue.source == "itself":
        noun = words.first_from(cue.span.start)
        return (words.span(noun, noun),)
    if cue.source != "subject":
        beside = phrases_before.owner if cue.source == "owner" else phrases_before.ending_at
        return beside(words, first, words.first_from(cue.group.start))
    cited = _cited(words, cue, first, after)
    attendant = _with_somebody(words, cue, first)
    if attendant is not None:
        return (attendant,)
    if cited or cue.form != "participle":
        found = cited or _shared(words, cue, first, cues) or _own_subject(words, cue, first, after)
        if found:
            return found
    earlier = _of_earlier(words, cue, first, cues)
    if earlier or cue.form != "participle":
        return earlier
    return phrases_before.before(words, first, words.first_from(cue.group.start))


def _whose_own(words: Words, cue: Cue, first: int) -> tuple[Span, ...]:
    """Who is the subject in "der Verein, der nach eigenen Angaben 830 Mitglieder hat"."""
    begin = words.first_from(cue.span.start)
    comma = begin - _NAME
    if comma > first and words.forms[comma] == "," and words.lowers[begin - 1] in _WHICH:
        return phrases_before.before(words, first, comma)
    return phrases_before.before(words, first, begin)


def _with_somebody(words: Words, cue: Cue, first: int) -> Span | None:
    """Who does it in "…, with two witnesses reporting a flash"."""
    verb = words.first_from(cue.group.start)
    chunk = next(chunks_back(words, first, verb), range(0)) if cue.form == "participle" else range(0)
    if len(chunk) < _FEW or words.lowers[chunk[0]] != "with":
        return None
    return words.span(chunk[1], chunk[-1])


def _shared(words: Words, cue: Cue, first: int, cues: Sequence[Cue]) -> tuple[Span, ...]:
    """Who says both in "the firm said 300 had left, and denied that more would": not the 300."""
    verb = words.first_from(cue.group.start)
    if cue.language != "en" or verb < first + _FEW or words.lowers[verb - 1] not in _JOINING:
        return ()
    return _of_earlier(words, cue, first, cues) if words.forms[verb - 2] == "," else ()


def _of_earlier(words: Words, cue: Cue, first: int, cues: Sequence[Cue]) -> tuple[Span, ...]:
    """The subject of a verb not far before, which a second verb or a participle goes on with."""
    at = bisect_left(cues, cue.span.start, key=lambda other: other.span.start)
    for earlier in reversed(cues[max(0, at - _FEW) : at]):
        if words.first_from(earlier.span.start) < first:
            break
        if earlier.source == "subject" and earlier.form == "finite":
            phrases = _own_subject(words, earlier, first, words.first_from(cue.span.start))
            if phrases:
                return phrases
    return ()


def _own_subject(words: Words, cue: Cue, first: int, after: int) -> tuple[Span, ...]:
    verb = words.first_from(cue.group.start)
    if cue.language == "de":
        return german_subject(words, cue, first, after)
    pronoun = inverted_pronoun(words, cue) or _thing_before(words, cue, first, verb)
    if pronoun is not None:
        return (pronoun,)
    if _is_inverted(words, cue, first, verb):
        behind = phrases_behind.behind(words, cue.verb_end(words), after, cue.language)
        if behind:
            return behind
    return phrases_before.before(words, first, verb)


def _cited(words: Words, cue: Cue, first: int, after: int) -> tuple[Span, ...]:
    """Whom a source quotes: "Reuters quoted a witness as saying", "zitiert einen Zeugen mit den Worten"."""
    verb = words.first_from(cue.span.start)
    if words.lowers[verb] in _CITES:
        worded = "worten" in words.lowers[verb + 1 : min(after, verb + _CITED)]
        return phrases_behind.behind(words, verb + 1, after, "de") if worded else ()
    if cue.form != "participle" or verb == 0 or words.lowers[verb - 1] != "as":
        return ()
    for at in range(verb - 2, max(first, verb - _CITED) - 1, -1):
        if words.lowers[at] in _CITING and words.lowers[at + 1] not in {"as", "by"}:
            return phrases_behind.behind(words, at + 1, verb - 1, "en")
    return ()


def behind_verb(words: Words, cue: Cue, after: int) -> tuple[Span, ...]:
    """The phrases for the source of a cue that stands right behind quoted words: ", said X"."""
    pronoun = inverted_pronoun(words, cue)
    if pronoun is not None:
        return (pronoun,)
    first = cue.verb_end(words)
    if words.lowers[words.first_from(cue.span.start)] in _CITES:
        cited = next(
            (at for at in range(first, min(after, first + _CITED)) if words.lowers[at] in _WHOM), first
        )
        return phrases_behind.behind(words, cited, after, "de")
    return phrases_behind.behind(words, first, after, cue.language)


def inverted_pronoun(words: Words, cue: Cue) -> Span | None:
    """French "dit-elle", "a-t-il lancé"."""
    if cue.language != "fr":
        return None
    verb = words.first_from(cue.span.start)
    for at in (verb + 2, verb - 1):
        if at < len(words.lowers) and words.lowers[at] in INVERTED and words.lowers[at - 1] in {"-", "-t-"}:
            return words.span(at, at)
    return None


def _thing_before(words: Words, cue: Cue, first: int, verb: int) -> Span | None:
    """The "it" of "it said", which means a body or a document, and not that of "it shows"."""
    if cue.language != "en" or verb <= first or words.lowers[verb - 1] != "it" or not words.touch(verb - 1):
        return None
    lead = words.lowers[verb - 2] if verb - 1 > first else ","
    if lead.isalnum() and lead not in COORDINATORS | SUBORDINATORS and not _is_led_in(words, first, verb - 1):
        return None  # "two people close to it said"
    says = cue.takes in {"clause", "object"} or words.lowers[words.first_from(cue.span.start)] in _CONCLUDES
    return words.span(verb - 1, verb - 1) if says and cue.strength != "suggested" else None


def _is_led_in(words: Words, first: int, subject: int) -> bool:
    """Whether no more than a phrase of time or place stands before a subject: "In a statement it said"."""
    lead = words.lowers[first:subject]
    return (
        lead[0] in PREPOSITIONS
        and lead[-1] not in PREPOSITIONS
        and len(lead) <= _LED_IN
        and not has_verb(words, range(first, subject))
    )


def _is_inverted(words: Words, cue: Cue, first: int, verb: int) -> bool:
    """Whether the verb closes a clause and its subject follows: "It will rain, said the mayor."."""
    end = words.first_from(cue.span.end)
    if cue.takes == "object" or end >= len(words.forms) or words.lowers[end - 1] in _TOLD:
        return False
    if verb > first and words.forms[verb - 1] not in _CLOSING:
        return False
    if not _begins_phrase(words, cue, end):
        return False
    chunks = [chunk for chunk in chunks_back(words, first, verb) if len(chunk)]
    return len(chunks) <= 1 or any(
        words.lowers[chunk[0]] not in RELATIVES and has_verb(words, chunk) for chunk in chunks
    )


def _begins_phrase(words: Words, cue: Cue, at: int) -> bool:
    word, form = words.lowers[at], words.forms[at]
    if word in ARTICLES | PRONOUNS or form[0].isupper():
        return True
    if cue.language == "en":
        return word in SPOKEN_OF or word in _DETERMINERS
    return form.isalpha() and word not in SUBORDINATORS | PREPOSITIONS | _COMPLEMENTS
