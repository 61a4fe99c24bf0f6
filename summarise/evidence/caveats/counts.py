"""Counts of people in what befell them: of whom a figure is, when, where, and who gives it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from summarise.documents import Span
from summarise.evidence.caveats.casualties import ABOARD, EVENTS, OF_TWO_SIDES, PART, PEOPLE, TAKING_PART
from summarise.evidence.dates.words import SHORT_WEEKDAYS, WEEKDAYS
from summarise.evidence.figures.bounds import limit_of
from summarise.evidence.marks import Figure, Marks

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE_END = re.compile(
    r"[.;:!?\n()]|,\s+(?:and|but|while|with|und|aber|mit|mais|avec|pero|con)\b|\s(?:and|und|et|y|e)\s(?=\d)"
)
_AND = re.compile(r"(?:\b(?:and|und|et|y|e)|,) \Z")
_LINKING = frozenset("had have has were was are at in on turned came also als an auf im in am waren".split())
_REACH = 70
_NEAR = 40
_WORDS_BETWEEN = 2
_BREAK = re.compile(r"[,;:()]")
_CLOSE = 0.1
"""Two rounded numbers that differ by less than this share of the greater are one number."""
_OF_WHOM = re.compile(r" (?:der|dieser|von (?:ihnen|diesen|den))\b")
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS.keys() - SHORT_WEEKDAYS)})\b")


@dataclass(frozen=True, slots=True)
class Event:
    """A word for what befell people, and which of `EVENTS` it is."""

    kind: int
    span: Span


@dataclass(frozen=True, slots=True)
class Count:
    """A figure that counts people in an event."""

    event: int
    figure: Figure
    low: float
    high: float
    heads: frozenset[str]
    years: frozenset[str]
    dates: frozenset[date]
    weekdays: frozenset[str]
    places: frozenset[str]
    source: str | None
    """Who gives the number, as far as the text says."""


def counted(
    text: str, marks: Marks, places: Sequence[Span], figure: Figure, events: Sequence[Event]
) -> Count | None:
    """The people that `figure` counts; None where it counts something else, or a part."""
    clause = _clause(text, marks, figure.span)
    event = _event(text, events, clause, figure.span)
    who = PEOPLE | TAKING_PART if event is not None and event.kind in OF_TWO_SIDES else PEOPLE
    heads = _heads(text, clause, figure.span) & who
    if (
        event is None
        or _is_part(text, clause, figure.span)
        or not (heads or _counts(text, event, figure.span))
    ):
        return None
    if event.kind in OF_TWO_SIDES:
        heads = _of_what_kind(text, event, clause, figure.span)
    low, high = range_of(text, figure)
    sentence = marks.sentences[marks.sentence_at(figure.span.start)]
    first = bisect_left(places, clause.start, key=lambda span: span.start)
    last = bisect_left(places, clause.end, key=lambda span: span.start)
    when = marks.dated(sentence)
    years = frozenset(year for mark in when for year in _YEAR.findall(mark.span.of(text)))
    dates = frozenset(mark.date for mark in when if mark.date is not None)
    near = frozenset(span.of(text).lower() for span in places[first:last])
    weekdays = frozenset(_WEEKDAY.findall(text, clause.start, clause.end))
    source = source_of(text, marks, figure.span)
    return Count(event.kind, figure, low, high, heads, years, dates, weekdays, near, source)


def source_of(text: str, marks: Marks, figure: Span) -> str | None:
    """Who gives a number, in lower case."""
    giver = marks.giver_of(figure)
    return giver.fullest.of(text).lower() if giver is not None else None


def _heads(text: str, clause: Span, span: Span) -> frozenset[str]:
    """The words behind the figure, among them who is counted."""
    behind = _BREAK.split(text[span.end : min(clause.end, span.end + _NEAR)], maxsplit=1)[0]
    following = _WORD.findall(behind)[:3]
    return frozenset(word.lower() for word in following)


def _is_part(text: str, clause: Span, span: Span) -> bool:
    """Whether the words around the figure say that it counts some of others, or those of another time."""
    around = (text[clause.start : span.start], text[span.end : max(span.end, clause.end)])
    return _OF_WHOM.match(around[1]) is not None or any(PART.search(words) for words in around)


def _of_what_kind(text: str, event: Event, clause: Span, span: Span) -> frozenset[str]:
    """The word behind the figure where it says that only some of those who take part are counted."""
    behind = _WORD.search(text, span.end, min(clause.end, span.end + _NEAR))
    if behind is None or behind.start() >= event.span.start >= span.end:
        return frozenset()
    word = behind.group().lower()
    return frozenset() if word in TAKING_PART | _LINKING else frozenset({word})


def _counts(text: str, event: Event, span: Span) -> bool:
    """Whether the word for the event stands beside the figure: "19 deaths", "a death toll of 17"."""
    between = (
        text[event.span.end : span.start]
        if event.span.end <= span.start
        else text[span.end : event.span.start]
    )
    return len(between) <= _NEAR and len(between.split()) <= _WORDS_BETWEEN and not _BREAK.search(between)


def events_in(text: str, sentence: Span) -> list[Event]:
    """The words of a sentence that say what befell people, in order."""
    found = (
        Event(kind, Span(*word.span()))
        for kind, words in enumerate(EVENTS)
        for word in words.finditer(text, sentence.start, sentence.end)
    )
    return sorted(found, key=lambda event: event.span)


def _event(text: str, events: Sequence[Event], clause: Span, span: Span) -> Event | None:
    """The event whose word stands nearest to the figure at `span`, of those in its clause.

    Behind an "and" or a comma it is the next: in "three were killed and eleven were missing" eleven are.
    """
    first = bisect_left(events, clause.start, key=lambda event: event.span.start)
    last = bisect_right(events, clause.end, key=lambda event: event.span.end)
    behind = bisect_left(events, span.end, first, last, key=lambda event: event.span.start)
    if behind < last and _AND.search(text, clause.start, span.start):
        first = behind
    inside = events[first:last]
    if any(each.kind != ABOARD for each in inside):
        # "44 passengers were missing" counts the missing
        inside = [each for each in inside if each.kind != ABOARD]
    return min(
        inside,
        key=lambda event: min(abs(event.span.start - span.end), abs(span.start - event.span.end)),
        default=None,
    )


def _clause(text: str, marks: Marks, span: Span) -> Span:
    sentence = marks.sentences[marks.sentence_at(span.start)]
    start = max(sentence.start, span.start - _REACH)
    end = min(max(sentence.end, span.end), span.end + _REACH)
    breaks = [found.end() for found in _CLAUSE_END.finditer(text, start, span.start + 1)]
    stop = _CLAUSE_END.search(text, span.end, end)
    return Span(breaks[-1] if breaks else start, stop.start() if stop else end)


def range_of(text: str, figure: Figure) -> tuple[float, float]:
    """The least and the most that the figure can stand for."""
    low = float(figure.value or 0)
    high = float(figure.value_to) if figure.value_to is not None else low
    if not figure.approximate or figure.value_to is not None:
        return low, high
    limit = limit_of(figure.span.of(text))
    if limit == "least":
        return low, float("inf")
    if limit == "most":
        return 0.0, high
    return low * (1 - _CLOSE), high * (1 + _CLOSE)
