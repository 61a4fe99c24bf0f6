"""The weaknesses of a text's sourcing that plain code can see."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby, islice

from summarise.evidence.caveats.contradictions import contradictions
from summarise.evidence.caveats.denials import denials
from summarise.evidence.caveats.doubts import doubts
from summarise.evidence.caveats.interests import has_a_stake, speaks_for_a_party
from summarise.evidence.caveats.limits import sets_limit
from summarise.evidence.caveats.media import is_taken_over, second_hand
from summarise.evidence.caveats.unnamed import unnamed
from summarise.evidence.caveats.unverified import unverified, unverified_at
from summarise.evidence.marks import CaveatMark, Marks, Source
from summarise.evidence.places.mismatches import place_mismatches

_FEWEST_FOR_SINGLE = 3
_RELATIVE_SHOWN = 3
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
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
    sources = _sources(text, marks)
    media = {name for name, given in sources.items() if any(is_taken_over(each, name) for each in given)}
    unchecked = unverified_at(text)
    found = [
        *unnamed(text, marks, {name: given for name, given in sources.items() if name not in media}),
        *second_hand(text, marks, sources),
        *_interested(text, marks, sources),
        *_single_source(sources),
        *doubts(text, marks, unchecked),
        *unverified(text, marks, unchecked),
        *_imprecise(text, marks),
        *_undated(text, marks, published),
        *contradictions(text, marks),
        *denials(text, marks),
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


def _interested(text: str, marks: Marks, sources: dict[str, list[Source]]) -> Iterator[CaveatMark]:
    roles = {name.fullest: name.role.of(text) for name in marks.names if name.role is not None}
    for name, given in sources.items():
        words = {name, *(each.mention.of(text) for each in given)}
        role = next((roles[each.fullest] for each in given if each.fullest in roles), "")
        if any(map(speaks_for_a_party, words)) or has_a_stake(role):
            spans = tuple(sorted({each.mention for each in given}))
            yield CaveatMark("interested_party", f"“{name}” speaks for a party to what is told.", spans)


def _sources(text: str, marks: Marks) -> dict[str, list[Source]]:
    """Everybody the text gives as a source, by name; whose a picture is tells nothing of the story."""
    spoken = [quotation.speaker for quotation in marks.quotations if quotation.speaker]
    told = [mark.source for mark in marks.attributions if not mark.cue.covers(mark.scope)]
    sources: dict[str, list[Source]] = {}
    for source in told + spoken:
        sources.setdefault(source.fullest.of(text), []).append(source)
    return sources


def _single_source(sources: dict[str, list[Source]]) -> Iterator[CaveatMark]:
    known = {name: given for name, given in sources.items() if any(each.kind != "unclear" for each in given)}
    if len(known) == 1:
        ((name, mentions),) = known.items()
        if len(mentions) >= _FEWEST_FOR_SINGLE:
            first = min(source.mention for source in mentions)
            yield CaveatMark("single_source", f"Everything attributed comes from “{name}”.", (first,))


def _imprecise(text: str, marks: Marks) -> Iterator[CaveatMark]:
    vague = [
        figure.span for figure in marks.figures if figure.approximate and not sets_limit(text, figure.span)
    ]
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


def _undated(text: str, marks: Marks, published: date | None) -> Iterator[CaveatMark]:
    if published is None and marks.sentences and not any(mark.date for mark in marks.dates):
        spans = (mark.span for mark in marks.dates if not _YEAR.search(mark.span.of(text)))
        relative = tuple(islice(spans, _RELATIVE_SHOWN))
        yield CaveatMark("undated", "Nothing in the text fixes a date.", relative or marks.sentences[:1])
