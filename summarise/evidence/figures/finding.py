"""Quantities that carry information: the number with its unit and its bound, its value, and what it counts.

Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from summarise.documents import Span
from summarise.evidence.figures.bounds import bounded_from, bounded_to
from summarise.evidence.figures.clauses import Setting
from summarise.evidence.figures.contacts import contacts
from summarise.evidence.figures.counts import counts
from summarise.evidence.figures.designations import is_model, models
from summarise.evidence.figures.german_labels import without_adjuncts
from summarise.evidence.figures.identifiers import identifies
from summarise.evidence.figures.line_endings import unified
from summarise.evidence.figures.measures import Measure, measures
from summarise.evidence.figures.numbers import holds_number, numbers
from summarise.evidence.figures.tongues import number_language
from summarise.evidence.marks import DateMark, Figure

_DURATIONS = frozenset("second minute hour day night week fortnight month year decade century".split())
_PLACES = 3
"""Decimals of a share: two thirds are 0.667."""
_SMALLEST_ROUNDED = Decimal("0.05")
_AT = re.compile(r"\b(?:à|vers|dès) \Z", re.IGNORECASE)
_AT_REACH = 8
_OF_DAY = re.compile(
    r"[0-5]\d\b| (?:du matin|du soir|de l['’]après-midi|da (?:manhã|tarde|noite)|de la (?:mañana|tarde"
    r"|noche))\b"
)
_DURING = re.compile(r"(?: (?![a-z]+ed\b)[a-z-]{2,20}){0,2} over ")
"""Between a figure and a length of time, in which it came about: "12 percent over three years"."""
_OPENED = re.compile(r"[^\S\n]?\(\Z")


def figures(
    text: str, sentences: Sequence[Span], dates: Sequence[DateMark], said: str | None = None
) -> tuple[Figure, ...]:
    """The figures of `text`, which is `said` to be in that language, in order and without overlap.

    A number inside one of `dates` is a figure only where it measures a length of time ("the last 27 years").
    """
    if "\r" not in text:
        return _figures(text, sentences, dates, said)
    lines = unified(text)
    found = _figures(
        lines.text,
        [lines.here(sentence) for sentence in sentences],
        [replace(mark, span=lines.here(mark.span)) for mark in dates],
        said,
    )
    return tuple(
        replace(figure, span=lines.there(figure.span), counts=figure.counts and lines.there(figure.counts))
        for figure in found
    )


def has_none(text: str, said: str | None = None) -> bool:
    """Whether `text` has no figure: a quick look, which leaves open whether another text has any."""
    lines = unified(text).text if "\r" in text else text
    return not holds_number(lines, number_language(lines, said))


def _figures(
    text: str, sentences: Sequence[Span], dates: Sequence[DateMark], said: str | None
) -> tuple[Figure, ...]:
    starts = [sentence.start for sentence in sentences]
    spent = [mark.span for mark in dates]
    spent += contacts(text)
    spent.sort()
    kept: list[Measure] = []
    language = number_language(text, said)
    named = models(text)
    for measure in measures(text, numbers(text, language), language):
        sentence = _sentence(text, sentences, starts, measure.start)
        spoken_for = _inside(spent, measure) and not _is_length_of_time(text, measure)
        if spoken_for or is_model(text, measure, named) or identifies(text, measure, sentence, language):
            continue
        kept.append(measure)
    spans = _bounded(text, kept)
    found = tuple(
        _figure(text, measure, spans, place, _sentence(text, sentences, starts, measure.start))
        for place, measure in enumerate(kept)
    )
    if language != "de":
        return found
    return tuple(
        replace(figure, counts=figure.counts and without_adjuncts(text, figure.counts, figure.span))
        for figure in found
    )


def _sentence(text: str, sentences: Sequence[Span], starts: Sequence[int], offset: int) -> Span:
    place = bisect_right(starts, offset) - 1
    return sentences[place] if place >= 0 else Span(0, len(text))


def _inside(spent: Sequence[Span], measure: Measure) -> bool:
    """Whether the number itself, without its unit, stands in one of `spent`."""
    number = Span(measure.number.start, measure.number.end)
    place = bisect_left(spent, number.end, key=lambda span: span.start) - 1
    return place >= 0 and spent[place].overlaps(number)


def _is_length_of_time(text: str, measure: Measure) -> bool:
    """Whether it measures time, and is no hour of the day: "à 21 heures", "10h30", "trois heures du "
    "matin"."""
    if measure.unit not in _DURATIONS:
        return False
    return measure.unit != "hour" or not (
        _AT.search(text[max(0, measure.start - _AT_REACH) : measure.start])
        or _OF_DAY.match(text, measure.end)
    )


def _bounded(text: str, kept: Sequence[Measure]) -> list[Span]:
    spans: list[Span] = []
    for place, measure in enumerate(kept):
        start = bounded_from(text, measure.start)
        end = bounded_to(text, measure.end)
        if spans:
            during = measure.unit in _DURATIONS and _DURING.fullmatch(text, spans[-1].end, measure.start)
            start = measure.start if during else max(start, spans[-1].end)
        if place + 1 < len(kept):
            end = min(end, kept[place + 1].start)
        spans.append(Span(start, end))
    return spans


def _figure(text: str, measure: Measure, spans: Sequence[Span], place: int, sentence: Span) -> Figure:
    span = spans[place]
    approximate = measure.approximate or span.start < measure.start or span.end > measure.end
    converts = place > 0 and _OPENED.fullmatch(text[spans[place - 1].end : span.start])
    labelled = place - 1 if converts and text.startswith(")", span.end) else place
    return Figure(
        span=span,
        value=_plain(measure.value),
        value_to=_plain(measure.value_to),
        unit=measure.unit,
        approximate=approximate,
        counts=counts(Setting(text, spans, labelled, sentence)),
        kind=measure.kind,
    )


def _plain(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    if _SMALLEST_ROUNDED < abs(value) < 1:
        value = round(value, _PLACES)
    return int(value) if value == value.to_integral_value() else float(value)
