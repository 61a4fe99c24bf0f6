"""Everything that plain code marks in a text, in one pass down the layers of evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from summarise.evidence.caveats import caveats
from summarise.evidence.dates.finding import dates
from summarise.evidence.figures.finding import figures
from summarise.evidence.marks import Figure, Marks
from summarise.evidence.names.finding import names
from summarise.evidence.sentences import sentences
from summarise.evidence.speech.attributions import attributions
from summarise.evidence.speech.hedges import hedges
from summarise.evidence.speech.quotations import quotations


def mark(text: str, published: date | None = None) -> Marks:
    """The marks of `text`. `published` fixes what relative dates mean, where it is known."""
    stretches = sentences(text)
    people = names(text, stretches)
    days = dates(text, stretches, published)
    said = quotations(text, stretches, people)
    marks = Marks(
        sentences=stretches,
        quotations=said,
        figures=figures(text, stretches, days),
        dates=days,
        attributions=attributions(text, stretches, said, people),
        hedges=hedges(text),
        names=people,
    )
    return replace(marks, caveats=caveats(text, marks, published))


def figures_in(text: str) -> tuple[Figure, ...]:
    """Only the figures of `text`, for comparing one passage with another."""
    stretches = sentences(text)
    return figures(text, stretches, dates(text, stretches, None))
