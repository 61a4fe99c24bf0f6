"""How German shows, without a word of saying, that a sentence goes on with somebody's words."""

from __future__ import annotations

from summarise.documents import Span
from summarise.evidence.speech.phrase_words import (
    ADJUNCTS,
    COORDINATORS,
    GERMAN_LINKS,
    PREPOSITIONS,
    REPORTED_MOOD,
)
from summarise.evidence.speech.words import Words

_DEMNACH = frozenset("demnach demzufolge".split())
_CONDITIONAL = frozenset(
    "wäre wären hätte hätten würde würden könnten müssten sollten dürften stünden ständen kämen "
    "gäbe gäben müsse seien".split()
)
_SUBORDINATE = frozenset("wenn falls dass".split())
"""What a clause begins with whose conditional tells nothing of whose it is."""
_HEARSAY = frozenset("soll sollen".split())
_NO_VERBS = frozenset(
    "wurde würde alle viele eine diese ihre seine keine heute gerade beide lange eure unsere jene "
    "welche manche".split()
)
_NAME_ENDS = frozenset(')“”«»"')
_SHORTEST = 4
_SUBJECTS = frozenset("er sie es man".split())
_PERFECT = frozenset("haben sein worden".split())


def carried_on(words: Words, sentence: Span, *, following: bool) -> Span | None:
    """The verb, or the "demnach", by which `sentence` shows that it goes on with what was reported.

    `following` says whether the sentence before holds reported words. The subjunctive of report is enough
    by itself; the forms that also say what would be are read so only right behind reported words.
    """
    first, after = words.first_from(sentence.start), words.first_from(sentence.end)
    for at in range(first, after):
        word = words.lowers[at]
        if word in _DEMNACH or (word in REPORTED_MOOD and words.forms[at].islower()):
            return words.span(at, at)
        if following and word in _CONDITIONAL and _SUBORDINATE.isdisjoint(words.lowers[first:at]):
            return words.span(at, at)
        if following and at > first and _is_mood(words, at):
            return words.span(at, at)
        if following and word in _HEARSAY and not _PERFECT.isdisjoint(words.lowers[at:after]):
            return words.span(at, at)
    return None


def _is_mood(words: Words, at: int) -> bool:
    """Whether a word has the ending of the mood of report right behind its subject: "China übertreibe"."""
    word, previous = words.forms[at], words.forms[at - 1]
    if not word.islower() or not word.endswith("e") or len(word) < _SHORTEST or word in _NO_VERBS:
        return False
    following = words.forms[at + 1] if at + 1 < len(words.forms) else ""
    if following[:1].isupper() or following in _NAME_ENDS:
        return False
    return not word.endswith(("te", "ie")) and (
        (
            previous[0].isupper()
            and words.lowers[at - 1] not in GERMAN_LINKS | PREPOSITIONS | COORDINATORS | ADJUNCTS
        )
        or words.lowers[at - 1] in _SUBJECTS
    )
