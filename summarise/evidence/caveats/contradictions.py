"""Where a text says two things that cannot both be so, or says itself that its sources differ."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, groupby

from summarise.documents import Span
from summarise.evidence.caveats.casualties import EVENTS, GENERAL, PART, PEOPLE
from summarise.evidence.marks import CaveatMark, Figure, Marks

_SOURCES_DIFFER = re.compile(
    r"\b(?:conflicting|contradictory|inconsistent|differing|competing|disputed)\s+(?:\w+\s+)?"
    r"(?:reports?|accounts?|claims?|statements?|versions?|figures|estimates|testimony|information)\b"
    r"|\b(?:[Rr]eports?|[Aa]ccounts?|[Ee]stimates|[Ff]igures|[Tt]olls?|[Vv]ersions?|[Ww]itnesses|[Ss]ources)\b"
    r"[^.!?;\n]{0,50}?\b(?:vary|varied|differ(?:ed)?|conflict(?:ed)?|disagree[ds]?|clash(?:ed)?|diverged?)\b"
    r"|\b(?:discrepanc(?:y|ies) (?:between|in)|both (?:\w+ ){0,6}?claim(?:ed|s)?)\b"
    r"|\b(?:contradict(?:s|ed|ing)|inconsistent with|disput(?:e[ds]?|ing)|at odds with)\s+(?:\w+\s+){0,3}?"
    r"(?:claims?|accounts?|reports?|statements?|versions?|assertions?|testimony|findings?|figures?|numbers?"
    r"|tolls?|allegations?|that)\b"
    r"|\b(?:widersprüchliche[nrs]?|widersprechende[nrs]?|widerspr(?:icht|echen|ach|achen)|im Widerspruch)\b"
    r"|\b(?:contradictoires?|contredi(?:t|sent|re)|divergent|contradictori[oa]s?|contradicen?"
    r"|contraddittori[eo]?|contraddice|contraditóri[oa]s?|contradiz)\b"
)

_AT_LEAST = re.compile(
    r"least|more than|over|above|no fewer|mindestens|mehr als|über|plus de|más de|al menos|\+", re.IGNORECASE
)
_AT_MOST = re.compile(
    r"most|up to|fewer than|less than|under|as many as|nearly|almost|höchstens|bis zu|fast", re.IGNORECASE
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE_END = re.compile(
    r"[.;:!?\n()]|,\s+(?:and|but|while|with|und|aber|mit|mais|avec|pero|con)\b|\s(?:and|und|et|y|e)\s(?=\d)"
)
_AND = re.compile(r"(?:\b(?:and|und|et|y|e)|,) \Z")
_REACH = 70
_NEAR = 40
_WORDS_BETWEEN = 2
_BREAK = re.compile(r"[,;:()]")
_CLOSE = 0.1
"""Two rounded numbers that differ by less than this share of the greater are one number."""
_FURTHEST = 5
"""A number so many times another counts something else."""
_MOST = 400
"""Figures compared with one another; a text with more counts of one thing is a table or a report."""


@dataclass(frozen=True, slots=True)
class _Event:
    """A word for what befell people, and which of `EVENTS` it is."""

    kind: int
    span: Span


@dataclass(frozen=True, slots=True)
class _Count:
    """A figure that counts people in an event."""

    event: int
    figure: Figure
    low: float
    high: float
    heads: frozenset[str]
    years: frozenset[str]
    dates: frozenset[date]
    places: frozenset[str]


def contradictions(text: str, marks: Marks) -> Iterator[CaveatMark]:
    """Figures of one thing that differ, then the sentences that say that sources do."""
    yield from _differing(text, marks)
    for found in _SOURCES_DIFFER.finditer(text):
        span = Span(*found.span())
        if marks.quoted(span):
            continue
        yield CaveatMark("contradiction", f"The text says that accounts differ: “{span.of(text)}”.", (span,))


def _differing(text: str, marks: Marks) -> Iterator[CaveatMark]:
    places = sorted(mention for name in marks.names if name.kind == "place" for mention in name.mentions)
    counted: dict[int, list[_Count]] = defaultdict(list)
    bare = [
        mark for mark in marks.figures if mark.value is not None and not mark.unit and mark.kind != "score"
    ]
    for number, figures in groupby(bare, key=lambda mark: marks.sentence_at(mark.span.start)):
        events = _events(text, marks.sentences[number])
        for figure in figures:
            count = _count(text, marks, places, figure, events)
            if count is not None and len(counted[count.event]) < _MOST:
                counted[count.event].append(count)
    for counts in counted.values():
        pair = next((pair for pair in combinations(counts, 2) if _contradict(*pair)), None)
        if pair is not None:
            first, second = (count.figure.span for count in pair)
            note = f"Different numbers for what seems the same: “{first.of(text)}”, “{second.of(text)}”."
            yield CaveatMark("contradiction", note, (first, second))


def _count(
    text: str, marks: Marks, places: Sequence[Span], figure: Figure, events: Sequence[_Event]
) -> _Count | None:
    """The people that `figure` counts; None where it counts something else, or a part."""
    clause = _clause(text, marks, figure.span)
    event = _event(text, events, clause, figure.span)
    heads = _heads(text, clause, figure.span)
    if event is None or PART.search(clause.of(text)) or not (heads or _counts(text, event, figure.span)):
        return None
    low, high = _range(text, figure)
    sentence = marks.sentences[marks.sentence_at(figure.span.start)]
    first = bisect_left(places, clause.start, key=lambda span: span.start)
    last = bisect_left(places, clause.end, key=lambda span: span.start)
    when = marks.dated(sentence)
    years = frozenset(year for mark in when for year in _YEAR.findall(mark.span.of(text)))
    dates = frozenset(mark.date for mark in when if mark.date is not None)
    near = frozenset(span.of(text).lower() for span in places[first:last])
    return _Count(event.kind, figure, low, high, heads, years, dates, near)


def _heads(text: str, clause: Span, span: Span) -> frozenset[str]:
    """Who is counted, among the words behind the figure."""
    following = _WORD.findall(text[span.end : min(clause.end, span.end + _NEAR)])[:3]
    return frozenset(word.lower() for word in following) & PEOPLE


def _counts(text: str, event: _Event, span: Span) -> bool:
    """Whether the word for the event stands beside the figure: "19 deaths", "a death toll of 17"."""
    between = (
        text[event.span.end : span.start]
        if event.span.end <= span.start
        else text[span.end : event.span.start]
    )
    return len(between) <= _NEAR and len(between.split()) <= _WORDS_BETWEEN and not _BREAK.search(between)


def _events(text: str, sentence: Span) -> list[_Event]:
    """The words of a sentence that say what befell people, in order."""
    found = (
        _Event(kind, Span(*word.span()))
        for kind, words in enumerate(EVENTS)
        for word in words.finditer(text, sentence.start, sentence.end)
    )
    return sorted(found, key=lambda event: event.span)


def _event(text: str, events: Sequence[_Event], clause: Span, span: Span) -> _Event | None:
    """The event whose word stands nearest to the figure at `span`, of those in its clause.

    Behind an "and" or a comma it is the next: in "three were killed and eleven were missing" eleven are.
    """
    first = bisect_left(events, clause.start, key=lambda event: event.span.start)
    last = bisect_right(events, clause.end, key=lambda event: event.span.end)
    behind = bisect_left(events, span.end, first, last, key=lambda event: event.span.start)
    if behind < last and _AND.search(text, clause.start, span.start):
        first = behind
    return min(
        events[first:last],
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


def _range(text: str, figure: Figure) -> tuple[float, float]:
    """The least and the most that the figure can stand for."""
    low = float(figure.value or 0)
    high = float(figure.value_to) if figure.value_to is not None else low
    if not figure.approximate or figure.value_to is not None:
        return low, high
    hedge = figure.span.of(text)
    if _AT_LEAST.search(hedge):
        return low, float("inf")
    if _AT_MOST.search(hedge):
        return 0.0, high
    return low * (1 - _CLOSE), high * (1 + _CLOSE)


def _contradict(one: _Count, other: _Count) -> bool:
    alike = max(one.low, other.low) <= _FURTHEST * min(one.low, other.low)
    same = one.heads == other.heads or (one.heads | other.heads) <= GENERAL
    apart = one.high < other.low or other.high < one.low
    another_day = one.years != other.years or (one.dates and other.dates and not one.dates & other.dates)
    elsewhere = one.places and other.places and not one.places & other.places
    return same and alike and apart and not another_day and not elsewhere
