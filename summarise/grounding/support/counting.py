"""Whether the words of a label or a statement stand beside their figure, and not beside another.

A sentence with several figures falls into parts at its commas and conjunctions. A word that only the part of
another figure has speaks against a label, one that only its own part has speaks for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarise.documents import Span
from summarise.evidence.marking import figures_in
from summarise.evidence.marks import Figure
from summarise.grounding.support.likeness import is_light
from summarise.grounding.words import content_words, meaning, meant_words, words

_BOUNDARY = re.compile(
    r"[,;:–—]|\b(?:and|but|while|whereas|or|compared|followed|from|und|aber|oder|sowie|während|et|mais|y|pero"
    r"|with(?= (?:another |a further )?\d))\b"
)
_JOINED = re.compile(r"\s*(?:,|and|or|to|und|oder|bis|et|y|[-–])\s*")


@dataclass(frozen=True, slots=True)
class Beside:
    """The words of meaning in the part of a sentence that a figure stands in, and in those of the others."""

    own: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()

    def speaks_against(self, said: str) -> bool:
        """Whether no word of a label stands beside its own figure alone, a third beside others."""
        label = [meaning(word) for word in meant_words(said) if not (word[0].isdigit() or is_light(word))]
        against = sum(word in self.others and word not in self.own for word in label)
        return 3 * against >= len(label) > 0 and not any(
            word in self.own and word not in self.others for word in label
        )


def beside(figure: Span, figures: Sequence[Figure], sentence: Span, text: str) -> Beside:
    """What stands beside the figure at `figure`; nothing where the sentence cannot be told into parts.

    It cannot where a figure stands in a list of figures, or with no word of its own: what it counts is then
    said with another.
    """
    spans = [each.span for each in figures]
    cuts = [
        sentence.start + found.start()
        for found in _BOUNDARY.finditer(sentence.of(text))
        if not any(span.start <= sentence.start + found.start() < span.end for span in spans)
    ]
    own = _part(figure, cuts, sentence)
    others = {_part(span, cuts, sentence) for span in spans if not span.overlaps(own)} - {own}
    joined = any(
        _JOINED.fullmatch(text[one.end : other.start])
        for one in spans
        for other in spans
        if one.end <= other.start and figure in (one, other)
    )
    has_words = any(word.islower() and content_words(word) for word in words(own.of(text)))
    if not others or joined or not has_words:
        return Beside()
    return Beside(
        frozenset(content_words(own.of(text))),
        frozenset(content_words(" ".join(part.of(text) for part in others))),
    )


def miscounted(statement: str, sentences: Sequence[str]) -> str | None:
    """Which number of `statement` counts there what another counts in `sentences`, in words for a reader."""
    figures = figures_in(statement)
    if not figures:
        return None
    told = [each for sentence in sentences for each in _words_beside(sentence)]
    for figure in figures:
        own = [beside for other, beside in told if other.value == figure.value]
        others = [beside for other, beside in told if other.value != figure.value]
        if own and others and figure.value is not None:
            there = Beside(frozenset[str]().union(*own), frozenset[str]().union(*others))
            if there.speaks_against(_own_part(figure, figures, statement)):
                return f"the cited words count something else by {figure.span.of(statement)}"
    return None


def _own_part(figure: Figure, figures: Sequence[Figure], statement: str) -> str:
    """The part of a statement that a figure stands in, which goes on up to the part of another."""
    spans = [each.span for each in figures]
    cuts = [
        cut
        for cut in _cuts(statement, spans)
        if any(span.end <= cut <= figure.span.start or figure.span.end <= cut <= span.start for span in spans)
    ]
    return _part(figure.span, cuts, Span(0, len(statement))).of(statement)


def _words_beside(sentence: str) -> Iterator[tuple[Figure, frozenset[str]]]:
    """Each figure of a sentence with the words of its part."""
    figures = figures_in(sentence)
    cuts = _cuts(sentence, [figure.span for figure in figures])
    for figure in figures:
        part = _part(figure.span, cuts, Span(0, len(sentence)))
        yield figure, frozenset(content_words(part.of(sentence)))


def _cuts(text: str, figures: Sequence[Span]) -> list[int]:
    """Where `text` falls into parts; not within a figure."""
    starts = (found.start() for found in _BOUNDARY.finditer(text))
    return [start for start in starts if not any(span.start <= start < span.end for span in figures)]


def _part(figure: Span, cuts: Sequence[int], sentence: Span) -> Span:
    start = max((cut for cut in cuts if cut <= figure.start), default=sentence.start)
    end = min((cut for cut in cuts if cut >= figure.end), default=sentence.end)
    return Span(start, end)
