"""Everything that plain code marks in a text, in one pass down the layers of evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from summarise.documents import Span
from summarise.evidence.caveats import caveats
from summarise.evidence.dates.finding import dates
from summarise.evidence.figures.finding import figures, has_none
from summarise.evidence.instructions import instructions, without
from summarise.evidence.language import written_in
from summarise.evidence.marks import Figure, Instruction, Marks, Quotation
from summarise.evidence.names.finding import names
from summarise.evidence.sentences import sentences
from summarise.evidence.speech.attributions import attributions
from summarise.evidence.speech.datelines import without_dateline
from summarise.evidence.speech.hedges import hedges
from summarise.evidence.speech.quotations import quotations
from summarise.evidence.speech.unlisted import unlisted

_PASSAGES = 256
"""Whose figures are known: several checks ask for those of the same statement."""


def mark(text: str, published: date | None = None, said: str | None = None) -> Marks:
    """The marks of `text`.

    `published` fixes what relative dates mean, where it is known, and `said`, the ISO 639-1 code of the
    language that the text is said to be in, how a few words of it are read.
    """
    stretches = sentences(text, said)
    found = instructions(text, stretches)
    # What an instruction says is not told of the story: names, days and sources are those of the rest.
    told = without(text, found)
    people = names(told, stretches, said)
    days = dates(told, stretches, published, said)
    spoken_in = [without_dateline(text, stretch) for stretch in stretches]
    quoted = quotations(text, spoken_in, people, said)
    found = tuple(_as_said(mark, quoted) for mark in found)
    spoken = tuple(quotation for quotation in quoted if not _is_dictated(quotation, found))
    around = dates(text, stretches, published, said) if found else days
    counted = figures(text, stretches, around, said)
    told_by = attributions(told, spoken_in, spoken, people, said)
    sources = (*(each.source for each in told_by), *(each.speaker for each in spoken if each.speaker))
    marks = Marks(
        sentences=stretches,
        quotations=spoken,
        figures=tuple(_bare(figure) if _inside(figure.span, found) else figure for figure in counted),
        dates=days,
        attributions=told_by,
        hedges=hedges(told),
        names=(*people, *unlisted(sources, people, text)),
        instructions=found,
        language=written_in(text, said),
    )
    return replace(marks, caveats=caveats(told, marks, published))


def _as_said(mark: Instruction, quoted: Sequence[Quotation]) -> Instruction:
    """An order between quotation marks that nobody is given for is the text's own."""
    spoken = any(each.speaker is not None and each.span.overlaps(mark.span) for each in quoted)
    return mark if spoken or mark.form != "quoted" else replace(mark, form="order")


def _inside(span: Span, found: Sequence[Instruction]) -> bool:
    return any(mark.span.overlaps(span) for mark in found)


def _bare(figure: Figure) -> Figure:
    """A figure of which nothing is told but the number."""
    return replace(figure, counts=None)


def _is_dictated(quotation: Quotation, found: Sequence[Instruction]) -> bool:
    """Whether nobody said the words: an instruction only gives them to be written down."""
    return quotation.speaker is None and any(
        mark.span.covers(quotation.span) and not mark.is_quoted for mark in found
    )


@lru_cache(maxsize=_PASSAGES)
def figures_in(text: str, said: str | None = None) -> tuple[Figure, ...]:
    """Only the figures of `text`, for comparing one passage with another."""
    if has_none(text, said):
        return ()
    stretches = sentences(text, said)
    return figures(text, stretches, dates(text, stretches, None, said), said)


def days_in(text: str, said: str | None = None) -> frozenset[date]:
    """Only the days that expressions of time in `text` mean."""
    found = dates(text, sentences(text, said), None, said)
    return frozenset(day.date for day in found if day.date is not None)


def instructions_in(text: str) -> tuple[Instruction, ...]:
    """Only the instructions of `text`, for what stands beside a document: its title."""
    return instructions(text, sentences(text))
