"""Who says what a sentence says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from summarise.documents import Span
from summarise.evidence.marks import Marks, Source

_MOST_OF = 0.4
_MUCH_OF = 0.3


def source_of_most(sentences: Iterable[Span], marks: Marks) -> Source | None:
    """Who says the better part of one of `sentences`, in other words or in their own, cue and all.

    Nobody says it all where one denies what another says.
    """
    for sentence in sentences:
        if is_disputed(sentence, marks):
            continue
        told: Counter[Span] = Counter()
        sources: dict[Span, Source] = {}
        for source, spans in _said(sentence, marks):
            told[source.fullest] += sum(_shared(span, sentence) for span in spans)
            sources.setdefault(source.fullest, source)
        shares = told.most_common(2)
        is_shared = len(shares) > 1 and shares[1][1] >= _MUCH_OF * len(sentence)
        if shares and shares[0][1] >= _MOST_OF * len(sentence) and not is_shared:
            return sources[shares[0][0]]
    return None


def is_disputed(sentence: Span, marks: Marks) -> bool:
    """Whether somebody in the sentence denies something, and somebody else says something."""
    told = marks.attributed(sentence)
    denying = {mark.source.fullest for mark in told if mark.strength == "denied"}
    return bool(denying) and any(mark.source.fullest not in denying for mark in told)


def is_denied(sentence: Span, marks: Marks) -> bool:
    """Whether a sentence is a denial: more of it is denied than said, and nobody else says anything in it."""
    told = marks.attributed(sentence)
    denied = sum(len(mark.scope) for mark in told if mark.strength == "denied")
    return 2 * denied > sum(len(mark.scope) for mark in told) and not is_disputed(sentence, marks)


def _said(sentence: Span, marks: Marks) -> Iterator[tuple[Source, set[Span]]]:
    """Each source with the words that are its own, that name it, and that introduce it."""
    for mark in marks.attributed(sentence):
        yield mark.source, {mark.scope, mark.cue, mark.source.mention}
    for quotation in marks.quoted(sentence):
        if quotation.speaker:
            cue = {quotation.cue} if quotation.cue else set()
            yield quotation.speaker, {quotation.span, quotation.speaker.mention, *cue}


def _shared(span: Span, sentence: Span) -> int:
    """How many characters both have."""
    return max(0, min(span.end, sentence.end) - max(span.start, sentence.start))
