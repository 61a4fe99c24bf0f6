"""How German shows, without a word of saying, that a sentence goes on with somebody's words."""

from __future__ import annotations

from summarise.documents import Span
from summarise.evidence.speech.phrase_words import REPORTED_MOOD
from summarise.evidence.speech.words import Words

_DEMNACH = frozenset("demnach demzufolge".split())
_CONDITIONAL = frozenset(
    "wäre wären hätte hätten würde würden könnten müssten sollten dürften stünden kämen gäbe gingen blieben "
    "ließen müsse seien".split()
)
_HEARSAY = frozenset("soll sollen".split())
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
        if following and word in _CONDITIONAL and "wenn" not in words.lowers[first:after]:
            return words.span(at, at)
        if following and word in _HEARSAY and not _PERFECT.isdisjoint(words.lowers[at:after]):
            return words.span(at, at)
    return None
