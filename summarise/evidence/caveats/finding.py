"""The weaknesses of a text's sourcing that plain code can see."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby

from summarise.documents import Span
from summarise.evidence.caveats.contradictions import contradictions
from summarise.evidence.caveats.interests import speaks_for_a_party
from summarise.evidence.marks import CaveatMark, Marks, Source
from summarise.evidence.places.mismatches import place_mismatches

_UNNAMED_REPORTS = re.compile(
    r"\b(?:reports?|rumou?rs?|speculation|allegations?|accusations?|suggestions|claims?|complaints|fears|concerns"
    r"|hopes|suspicions|accounts?|Berichten?|Gerüchten?|Medienberichten?)\b(?![’'])",
    re.IGNORECASE,
)
_NOBODY_SAYS = re.compile(
    r"\b(?:reportedly|allegedly|supposedly|purportedly|rumou?red|unconfirmed"
    r"|(?:said|reported|believed|thought|understood) to|angeblich|mutmaßlich|Berichten zufolge)\b",
    re.IGNORECASE,
)
_FEWEST_FOR_SINGLE = 3
_RELATIVE_SHOWN = 3
_SPOKEN_TO = {
    "Words for a machine that reads the text, not for its readers: nothing in them is taken as told.": (
        "order",
        "turn",
        "quoted",
    ),
    "Words that a reader of the text does not see: nothing in them is taken as told.": ("hidden",),
}


def caveats(text: str, marks: Marks, published: date | None) -> tuple[CaveatMark, ...]:
    """The caveats of `text` in the order of their first words."""
    marks = _told(marks)
    found = [
        *_by_source(text, marks),
        *_single_source(text, marks),
        *_hedged(text, marks),
        *_imprecise(text, marks),
        *_undated(marks, published),
        *contradictions(text, marks),
        *_misplaced(text, marks),
        *_instructed(marks),
    ]
    return tuple(sorted(found, key=lambda caveat: caveat.spans[0]))


def _told(marks: Marks) -> Marks:
    """`marks` without the quotations and figures that stand in instructions."""
    if not marks.instructions:
        return marks
    return replace(
        marks,
        quotations=tuple(mark for mark in marks.quotations if not marks.dictates(mark.span)),
        figures=tuple(mark for mark in marks.figures if not marks.instructed(mark.span)),
    )


def _by_source(text: str, marks: Marks) -> Iterator[CaveatMark]:
    for name, sources in _sources(text, marks).items():
        spans = tuple(sorted({source.mention for source in sources}))
        unnamed = any(source.kind == "anonymous" for source in sources)
        if unnamed and _UNNAMED_REPORTS.search(name):
            yield CaveatMark("unattributed", f"“{name}”: the text does not say whose.", spans)
        elif unnamed:
            yield CaveatMark("anonymous_source", f"“{name}” is a source without a name.", spans)
        elif any(source.kind == "medium" for source in sources):
            yield CaveatMark("second_hand", f"Taken over from “{name}”.", spans)
        if any(speaks_for_a_party(words) for words in (name, *(span.of(text) for span in spans))):
            yield CaveatMark("interested_party", f"“{name}” speaks for a party to what is told.", spans)


def _sources(text: str, marks: Marks) -> dict[str, list[Source]]:
    """Everybody the text gives as a source, by name; whose a picture is tells nothing of the story."""
    spoken = [quotation.speaker for quotation in marks.quotations if quotation.speaker]
    told = [mark.source for mark in marks.attributions if not mark.cue.covers(mark.scope)]
    sources: dict[str, list[Source]] = {}
    for source in told + spoken:
        sources.setdefault(source.fullest.of(text), []).append(source)
    return sources


def _single_source(text: str, marks: Marks) -> Iterator[CaveatMark]:
    sources = {
        name: given
        for name, given in _sources(text, marks).items()
        if any(source.kind != "unclear" for source in given)
    }
    if len(sources) == 1:
        ((name, mentions),) = sources.items()
        if len(mentions) >= _FEWEST_FOR_SINGLE:
            first = min(source.mention for source in mentions)
            yield CaveatMark("single_source", f"Everything attributed comes from “{name}”.", (first,))


def _hedged(text: str, marks: Marks) -> Iterator[CaveatMark]:
    """One caveat for each sentence that marks doubt, by a hedge or by how its source puts it."""
    doubts = {hedge.span for hedge in marks.hedges if not _in_quotation(marks, hedge.span)}
    doubts |= {
        mark.cue
        for mark in marks.attributions
        if mark.strength == "suggested" and mark.source.kind != "unclear"
    }
    cues = sorted(mark.cue.start for mark in marks.attributions)
    for number, spans in groupby(_outermost(doubts), key=lambda span: marks.sentence_at(span.start)):
        hedges = tuple(spans)
        words = ", ".join(f"“{span.of(text)}”" for span in hedges)
        sentence = marks.sentences[number]
        attributed = bisect_left(cues, sentence.start) < bisect_left(cues, sentence.end)
        if not attributed and any(_NOBODY_SAYS.fullmatch(span.of(text)) for span in hedges):
            yield CaveatMark("unattributed", f"{words}: the text does not say by whom.", hedges)
        else:
            yield CaveatMark("hedged", f"The text marks doubt: {words}.", hedges)


def _in_quotation(marks: Marks, span: Span) -> bool:
    return any(mark.span.covers(span) for mark in marks.quoted(span))


def _outermost(spans: set[Span]) -> Iterator[Span]:
    """`spans` in order, without those that lie in another."""
    end = -1
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if span.end > end:
            yield span
            end = span.end


def _imprecise(text: str, marks: Marks) -> Iterator[CaveatMark]:
    vague = [figure.span for figure in marks.figures if figure.approximate]
    for _, spans in groupby(vague, key=lambda span: marks.sentence_at(span.start)):
        figures = tuple(spans)
        words = ", ".join(f"“{span.of(text)}”" for span in figures)
        yield CaveatMark("imprecise_figure", f"Not an exact number: {words}.", figures)


def _misplaced(text: str, marks: Marks) -> Iterator[CaveatMark]:
    for found in place_mismatches(text, marks.sentences, marks.names):
        known = " or ".join(found.known)
        note = f"“{found.span.of(text)}”: {found.place} lies in {known}, as far as the gazetteer knows."
        yield CaveatMark("place_mismatch", note, (found.span,))


def _instructed(marks: Marks) -> Iterator[CaveatMark]:
    """One caveat for each way in which the text speaks to a machine; none where it reports on such words."""
    for note, forms in _SPOKEN_TO.items():
        spans = tuple(mark.span for mark in marks.instructions if mark.form in forms)
        if spans:
            yield CaveatMark("embedded_instruction", note, spans)


def _undated(marks: Marks, published: date | None) -> Iterator[CaveatMark]:
    if published is None and marks.sentences and not any(mark.date for mark in marks.dates):
        relative = tuple(mark.span for mark in marks.dates)[:_RELATIVE_SHOWN]
        yield CaveatMark("undated", "Nothing in the text fixes a date.", relative or marks.sentences[:1])
