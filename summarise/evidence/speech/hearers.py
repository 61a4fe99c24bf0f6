"""Whom something is told: the words between "told" and what was said."""

from __future__ import annotations

from itertools import takewhile

from summarise.evidence.names.people import PLURAL, UNNAMED_MANY
from summarise.evidence.speech.cue import Cue
from summarise.evidence.speech.phrase_words import (
    ARTICLES,
    DAYS,
    HELPERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from summarise.evidence.speech.words import Words

_TELLING = frozenset(
    "told tell tells telling informed reminded assured assures warned advised notified briefed".split()
)
_HEARERS = frozenset(
    "him her me us them you it reporters journalists lawmakers parliament congress delegates "
    "viewers listeners investors analysts supporters colleagues jurors state national local "
    "public the press news media court agency television radio newspaper channel".split()
)
_FINAL_HEARERS = frozenset("him her me us them you it reporters journalists".split())
_OWN = frozenset("his her its their our".split())
_GATHERING_ENDS = ARTICLES | _OWN | PREPOSITIONS | PRONOUNS | SUBORDINATORS | DAYS | HELPERS
_WHEN = frozenset("on today yesterday later".split())
_LONGEST_HEARER = 7
_WARNING = frozenset("warned warns alerted notified informed briefed".split())
_WARNED = PLURAL | UNNAMED_MANY
_WHERE_OR_WHEN = frozenset("in on at last earlier before yesterday today this".split()) | {""}
_SAYING_WHAT = frozenset("that to about of against not over".split())
_LONGEST_WARNING = 12
"""Words."""


def behind_hearer(words: Words, cue: Cue, right: int) -> int:
    """Where the words begin that somebody is told: behind "told reporters", "told the Guardian"."""
    first = at = words.first_from(cue.span.end)
    telling = words.lowers[first - 1] in _TELLING
    if not telling and not (at < len(words.lowers) and words.lowers[at] in {"to", "reporters"}):
        return cue.span.end
    last = min(len(words.lowers), words.first_from(right), first + _LONGEST_HEARER)
    that = next((step for step in range(first, last) if words.lowers[step] == "that"), None)
    if that is not None and not any(words.forms[step] in ",;:" for step in range(first, that)):
        return words.end(that - 1) if that > first else cue.span.end
    if at < last and words.lowers[at] == "to":
        at += 1
    while at < last and (
        words.lowers[at] in _HEARERS
        or (words.forms[at][0].isupper() and words.lowers[at] not in PRONOUNS | ARTICLES)
    ):
        at += 1
        if words.lowers[at - 1] in PRONOUNS or words.lowers[at - 1] in _FINAL_HEARERS:
            break
    if at > first and words.lowers[at - 1] == "the":
        at -= 1
    if telling and at == first:
        at = _behind_gathering(words, first, last)
    while at < last and words.lowers[at] in DAYS | _WHEN and at > first:
        at += 1
    return words.end(at - 1) if at > first else cue.span.end


def only_warns(words: Words, cue: Cue, right: int) -> bool:
    """Whether nothing is said but who was told, and when: "engineers warned managers in April"."""
    at = words.first_from(cue.span.end)
    if words.lowers[at - 1] not in _WARNING or at >= len(words.lowers):
        return False
    clause = takewhile(_is_word, words.lowers[at : min(words.first_from(right), at + _LONGEST_WARNING)])
    noun, *behind = [*clause, ""]
    return noun in _WARNED and behind[0] in _WHERE_OR_WHEN and _SAYING_WHAT.isdisjoint(behind)


def _is_word(form: str) -> bool:
    return form.isalnum()


def _behind_gathering(words: Words, first: int, last: int) -> int:
    """Where "a news conference" ends that is told something; `first` where a clause may begin there."""
    if first >= last or words.lowers[first] not in ARTICLES | _OWN:
        return first
    at = first + 1
    while at < last and words.forms[at].isalnum() and words.lowers[at] not in _GATHERING_ENDS:
        at += 1
    ends = at == len(words.lowers) or words.lowers[at] not in HELPERS
    return at if ends and at > first + 1 else first
