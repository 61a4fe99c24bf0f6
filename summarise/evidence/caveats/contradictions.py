"""Where a text says two things that cannot both be so, or says itself that its sources differ."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations, groupby, islice

from summarise.documents import Span
from summarise.evidence.caveats.casualties import (
    ABOARD,
    EVENTS,
    GENERAL,
    OF_TWO_SIDES,
    PART,
    PEOPLE,
    TAKING_PART,
)
from summarise.evidence.marks import CaveatMark, Figure, Marks

_SOURCES_DIFFER = re.compile(
    r"\b(?:conflicting|contradictory|inconsistent|differing|competing|disputed)\s+(?:\w+\s+)?"
    r"(?:reports?|accounts?|claims?|statements?|versions?|figures|estimates|testimony|information)\b"
    r"|\b(?:[Rr]eports?|[Aa]ccounts?|[Ee]stimates|[Ff]igures|[Tt]olls?|[Vv]ersions?|[Ww]itnesses"
    r"|[Ss]ources)\b"
    r"[^.!?;\n]{0,50}?\b(?:vary|varied|differ(?:ed)?|conflict(?:ed)?|disagree[ds]?|clash(?:ed)?|diverged?)\b"
    r"|\b(?:discrepanc(?:y|ies)|both (?:\w+ ){0,6}?claim(?:ed|s)?)\b"
    r"|\b(?:contradict(?:s|ed|ing)|inconsistent with|disput(?:e[ds]?|ing)|at odds with)\s+(?:\w+\s+){0,3}?"
    r"(?:claims?|accounts?|reports?|statements?|versions?|assertions?|testimony|findings?|figures?|numbers?"
    r"|tolls?|estimates?|allegations?"
    r"|that(?! (?:claim|account|report|statement|version|assertion|finding|figure|number|toll|estimate"
    r"|allegation)))\b"
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
_LINKING = frozenset("had have has were was are at in on turned came also als an auf im in am waren".split())
_REACH = 70
_NEAR = 40
_WORDS_BETWEEN = 2
_BREAK = re.compile(r"[,;:()]")
_CLOSE = 0.1
"""Two rounded numbers that differ by less than this share of the greater are one number."""
_FURTHEST = 5
"""A number so many times another counts something else."""
_OF_WHOM = re.compile(r" (?:der|dieser|von (?:ihnen|diesen|den))\b")
_NUMBER_ALONE = re.compile(
    r"(?:(?:only|just|damals|nur) )*(?:of|von|the (?:number|figure|total|count|tally) (?:at|was|is)"
    r"|(?:there|it) (?:was|were)|es (?:seien|waren))?\s*\ufffc(?:\s+(?P<who>[^\W\d_]+))?"
)
"""What a source says that gives a number for what has just been told: "counted 60,000", "sprach von 700"."""
_PLACEHOLDER = "\ufffc"
_WEEKDAY = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag"
    r"|Samstag|Sonnabend"
    r"|Sonntag)\b"
)
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
    weekdays: frozenset[str]
    places: frozenset[str]
    source: str | None
    """Who gives the number, as far as the text says."""


def contradictions(text: str, marks: Marks) -> Iterator[CaveatMark]:
    """Figures of one thing that differ, then the sentences that say that sources do."""
    yield from _differing(text, marks)
    for found in _SOURCES_DIFFER.finditer(text):
        span = Span(*found.span())
        if marks.quoted(span) or _is_told_as_denial(text, marks, span):
            continue
        yield CaveatMark("contradiction", f"The text says that accounts differ: “{span.of(text)}”.", (span,))


def _is_told_as_denial(text: str, marks: Marks, span: Span) -> bool:
    """Whether somebody disputes what was just said, which is told as a denial: "Lima disputed that"."""
    return any(
        mark.cue.start == span.start and mark.scope.of(text) in {"this", "that", "it"}
        for mark in marks.attributed(marks.sentences[marks.sentence_at(span.start)])
    )


def _differing(text: str, marks: Marks) -> Iterator[CaveatMark]:
    places = sorted(mention for name in marks.names if name.kind == "place" for mention in name.mentions)
    counted: dict[int, list[_Count]] = defaultdict(list)
    bare = [
        mark for mark in marks.figures if mark.value is not None and not mark.unit and mark.kind != "score"
    ]
    before: list[_Count] = []
    last = -1
    for number, figures in groupby(bare, key=lambda mark: marks.sentence_at(mark.span.start)):
        events = _events(text, marks.sentences[number])
        here: list[_Count] = []
        for figure in figures:
            told = here or (before if number - last == 1 else [])
            count = _count(text, marks, places, figure, events) or _counted_again(text, marks, figure, told)
            if count is not None:
                here.append(count)
            if count is not None and len(counted[count.event]) < _MOST:
                counted[count.event].append(count)
        before, last = here, number
    for event, counts in counted.items():
        pairs = (pair for pair in combinations(counts, 2) if _contradict(*pair))
        for pair in _apart(pairs) if event in OF_TWO_SIDES else islice(pairs, 1):
            first, second = (count.figure.span for count in pair)
            note = f"Different numbers for what seems the same: “{first.of(text)}”, “{second.of(text)}”."
            yield CaveatMark("contradiction", note, (first, second))


def _apart(pairs: Iterable[tuple[_Count, _Count]]) -> Iterator[tuple[_Count, _Count]]:
    """Those of `pairs` that have no figure in common with one before."""
    told: set[Span] = set()
    for one, other in pairs:
        spans = {one.figure.span, other.figure.span}
        if told.isdisjoint(spans):
            told |= spans
            yield one, other


def _counted_again(text: str, marks: Marks, figure: Figure, told: Sequence[_Count]) -> _Count | None:
    """The same counted by another source, that gives nothing but its number: "Police counted 60,000"."""
    said = marks.attribution_of(figure.span)
    if said is None or len(told) != 1 or told[0].source is None:
        return None
    scope = text[said.scope.start : figure.span.start] + _PLACEHOLDER + text[figure.span.end : said.scope.end]
    alone = _NUMBER_ALONE.fullmatch(scope.strip())
    if alone is None or (alone["who"] or "people").lower() not in GENERAL | TAKING_PART:
        return None
    low, high = _range(text, figure)
    return replace(told[0], figure=figure, low=low, high=high, source=_source(text, marks, figure.span))


def _source(text: str, marks: Marks, span: Span) -> str | None:
    """Who gives a number, in lower case."""
    said = marks.attribution_of(span)
    spoken = next((mark.speaker for mark in marks.quoted(span) if mark.speaker is not None), None)
    given = said.source if said is not None else spoken
    return given.fullest.of(text).lower() if given is not None else None


def _count(
    text: str, marks: Marks, places: Sequence[Span], figure: Figure, events: Sequence[_Event]
) -> _Count | None:
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
    low, high = _range(text, figure)
    sentence = marks.sentences[marks.sentence_at(figure.span.start)]
    first = bisect_left(places, clause.start, key=lambda span: span.start)
    last = bisect_left(places, clause.end, key=lambda span: span.start)
    when = marks.dated(sentence)
    years = frozenset(year for mark in when for year in _YEAR.findall(mark.span.of(text)))
    dates = frozenset(mark.date for mark in when if mark.date is not None)
    near = frozenset(span.of(text).lower() for span in places[first:last])
    weekdays = frozenset(_WEEKDAY.findall(text, clause.start, clause.end))
    source = _source(text, marks, figure.span)
    return _Count(event.kind, figure, low, high, heads, years, dates, weekdays, near, source)


def _heads(text: str, clause: Span, span: Span) -> frozenset[str]:
    """The words behind the figure, among them who is counted."""
    behind = _BREAK.split(text[span.end : min(clause.end, span.end + _NEAR)], maxsplit=1)[0]
    following = _WORD.findall(behind)[:3]
    return frozenset(word.lower() for word in following)


def _is_part(text: str, clause: Span, span: Span) -> bool:
    """Whether the words around the figure say that it counts some of others, or those of another time."""
    around = (text[clause.start : span.start], text[span.end : max(span.end, clause.end)])
    return _OF_WHOM.match(around[1]) is not None or any(PART.search(words) for words in around)


def _of_what_kind(text: str, event: _Event, clause: Span, span: Span) -> frozenset[str]:
    """The word behind the figure where it says that only some of those who take part are counted."""
    behind = _WORD.search(text, span.end, min(clause.end, span.end + _NEAR))
    if behind is None or behind.start() >= event.span.start >= span.end:
        return frozenset()
    word = behind.group().lower()
    return frozenset() if word in TAKING_PART | _LINKING else frozenset({word})


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
    if one.event in OF_TWO_SIDES:
        two_sources = one.source is not None and other.source is not None and one.source != other.source
        on_another = one.weekdays and other.weekdays and not one.weekdays & other.weekdays
        if not two_sources or on_another:
            return False
    another_day = one.years != other.years or (one.dates and other.dates and not one.dates & other.dates)
    elsewhere = one.places and other.places and not one.places & other.places
    return same and alike and apart and not another_day and not elsewhere
