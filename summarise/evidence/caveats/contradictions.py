"""Where a text says two things that cannot both be so, or says itself that its sources differ."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations, groupby, islice

from summarise.documents import Span
from summarise.evidence.caveats.casualties import GENERAL, OF_TWO_SIDES, TAKING_PART
from summarise.evidence.caveats.counts import Count, counted, events_in, range_of, source_of
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

_FURTHEST = 5
"""A number so many times another counts something else."""
_NUMBER_ALONE = re.compile(
    r"(?:(?:only|just|damals|nur) )*(?:of|von|the (?:number|figure|total|count|tally) (?:at|was|is)"
    r"|(?:there|it) (?:was|were)|es (?:seien|waren))?\s*\ufffc(?:\s+(?P<who>[^\W\d_]+))?"
)
"""What a source says that gives a number for what has just been told: "counted 60,000", "sprach von 700"."""
_PLACEHOLDER = "\ufffc"
_MOST = 400
"""Figures compared with one another; a text with more counts of one thing is a table or a report."""


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
    of_event: dict[int, list[Count]] = defaultdict(list)
    bare = [
        mark for mark in marks.figures if mark.value is not None and not mark.unit and mark.kind != "score"
    ]
    before: list[Count] = []
    last = -1
    for number, figures in groupby(bare, key=lambda mark: marks.sentence_at(mark.span.start)):
        events = events_in(text, marks.sentences[number])
        here: list[Count] = []
        for figure in figures:
            told = here or (before if number - last == 1 else [])
            count = counted(text, marks, places, figure, events) or _counted_again(text, marks, figure, told)
            if count is not None:
                here.append(count)
            if count is not None and len(of_event[count.event]) < _MOST:
                of_event[count.event].append(count)
        before, last = here, number
    for event, counts in of_event.items():
        pairs = (pair for pair in combinations(counts, 2) if _contradict(*pair))
        for pair in _apart(pairs) if event in OF_TWO_SIDES else islice(pairs, 1):
            first, second = (count.figure.span for count in pair)
            note = f"Different numbers for what seems the same: “{first.of(text)}”, “{second.of(text)}”."
            yield CaveatMark("contradiction", note, (first, second))


def _apart(pairs: Iterable[tuple[Count, Count]]) -> Iterator[tuple[Count, Count]]:
    """Those of `pairs` that have no figure in common with one before."""
    told: set[Span] = set()
    for one, other in pairs:
        spans = {one.figure.span, other.figure.span}
        if told.isdisjoint(spans):
            told |= spans
            yield one, other


def _counted_again(text: str, marks: Marks, figure: Figure, told: Sequence[Count]) -> Count | None:
    """The same counted by another source, that gives nothing but its number: "Police counted 60,000"."""
    said = marks.attribution_of(figure.span)
    if said is None or len(told) != 1 or told[0].source is None:
        return None
    scope = text[said.scope.start : figure.span.start] + _PLACEHOLDER + text[figure.span.end : said.scope.end]
    alone = _NUMBER_ALONE.fullmatch(scope.strip())
    if alone is None or (alone["who"] or "people").lower() not in GENERAL | TAKING_PART:
        return None
    low, high = range_of(text, figure)
    return replace(told[0], figure=figure, low=low, high=high, source=source_of(text, marks, figure.span))


def _contradict(one: Count, other: Count) -> bool:
    sizes = [count.low or count.high for count in (one, other)]
    alike = max(sizes) <= _FURTHEST * min(sizes)
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
