"""The program under measure, through its one door: `summarise.evidence.marking.mark`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from measuring.found import Day, Finder, Named, Quantity, Quote, Told
from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.evidence.marks import Marks

NAME = "summarise"


@lru_cache(maxsize=512)
def _marks(text: str, published: date | None, language: str) -> Marks:
    return mark(text, published, language)


def _quantities(text: str, language: str, published: date | None) -> Sequence[Quantity]:
    return [
        Quantity(
            figure.span.start,
            figure.span.end,
            tuple(float(value) for value in (figure.value, figure.value_to) if value is not None),
            figure.unit,
        )
        for figure in _marks(text, published, language).figures
    ]


def _quotes(text: str, language: str, published: date | None) -> Sequence[Quote]:
    return [
        Quote(
            quotation.span.start,
            quotation.span.end,
            (quotation.speaker.fullest.of(text), quotation.speaker.mention.of(text))
            if quotation.speaker
            else (),
        )
        for quotation in _marks(text, published, language).quotations
    ]


def _told(text: str, language: str, published: date | None) -> Sequence[Told]:
    marks = _marks(text, published, language)
    spans: list[Span] = []
    for attribution in marks.attributions:
        spans += [attribution.scope, attribution.cue]
    for quotation in marks.quotations:
        if quotation.cue or quotation.speaker:
            spans += [quotation.span, *([quotation.cue] if quotation.cue else [])]
    return [Told(span.start, span.end) for span in spans]


def _days(text: str, language: str, published: date | None) -> Sequence[Day]:
    return [Day(day.span.start, day.span.end, day.date) for day in _marks(text, published, language).dates]


def _names(text: str, language: str, published: date | None) -> Sequence[Named]:
    return [
        Named(
            "where" if name.kind == "place" else "who",
            (name.fullest.of(text), *(mention.of(text) for mention in name.mentions)),
        )
        for name in _marks(text, published, language).names
    ]


FIGURES = Finder(NAME, _quantities)
QUOTATIONS = Finder(NAME, _quotes)
ATTRIBUTIONS = Finder(NAME, _told)
DATES = Finder(NAME, _days)
NAMES = Finder(NAME, _names)
