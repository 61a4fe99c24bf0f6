"""What a text doubts, and what it tells without saying by whom it is said."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from summarise.documents import Span
from summarise.evidence.marks import CaveatMark, Marks

_TOLD = "said|reported|believed|thought|understood|alleged|claimed|rumou?red|suspected|presumed|assumed"
_NOBODY_SAYS = re.compile(
    r"(?:reportedly|allegedly|supposedly|purportedly|rumou?red|unconfirmed|angeblich|Berichten zufolge"
    rf"|(?:(?:is|are|was|were|been|be) (?:\w+ly |also )?)?(?:{_TOLD}) to"
    rf"|it (?:is|was|has been) (?:\w+ly )?(?:{_TOLD}))",
    re.IGNORECASE,
)
"""Hedges that stand for somebody's word without saying whose."""
_ASSUMES = re.compile(r"(?:geht|gehen|ging|gingen|gehe)\b[^.;:\n]{0,60}?\b(?:davon aus|davon|von|vom)\b")
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|been|being) (?:\w+ly |since |also |first )?"
    r"(?:(?:announced|intimated|reported|alleged|claimed|suggested|rumou?red|considered|regarded|known) "
    r"(?:to (?:have|be)\b|that\b|there\b|as\b|the\b)|(?:accused|suspected) of\b)"
    r"(?![^.;:\n]{0,60}\bby\b)"
)
"""A report in the passive: "was announced to have died", "it was intimated there were no signs"."""


def doubts(text: str, marks: Marks, unchecked: Sequence[Span]) -> Iterator[CaveatMark]:
    """One caveat for each way of marking doubt, and for each source that says what it only believes.

    Words in `unchecked`, by which the text says that something is not verified, are told by themselves.
    """
    for kind, spans in _by_words(text, marks, unchecked).items():
        words = dict.fromkeys(f"“{span.of(text)}”" for span in spans)
        shown = ", ".join(words)
        if kind[0] == "unattributed":
            yield CaveatMark("unattributed", f"{shown}: the text does not say by whom.", tuple(spans))
        else:
            yield CaveatMark("hedged", f"The text marks doubt: {shown}.", tuple(spans))


def _by_words(text: str, marks: Marks, unchecked: Sequence[Span]) -> Mapping[tuple[str, str], Sequence[Span]]:
    """The words of doubt, those of one sentence together, and with them those of all that read the same."""
    told = {
        _with_particle(text, mark.cue): mark.source.fullest.of(text)
        for mark in marks.attributions
        if mark.strength == "suggested" and mark.source.kind != "unclear"
    }
    denials = {mark.cue for mark in marks.attributions if mark.strength == "denied"}
    hedges = {
        hedge.span
        for hedge in marks.hedges
        if not _is_quoted(marks, hedge.span) and not _overlaps_one_of(unchecked, hedge.span)
    } - denials
    passives = {
        span
        for span in (Span(*match.span()) for match in _PASSIVE.finditer(text))
        if not _is_quoted(marks, span)
    }
    cues = sorted(mark.cue.start for mark in marks.attributions)
    found: dict[tuple[str, str], list[Span]] = {}
    spans = _outermost({*told, *hedges, *passives})
    for number, group in groupby(spans, key=lambda span: marks.sentence_at(span.start)):
        here = tuple(group)
        sentence = marks.sentences[number]
        attributed = bisect_left(cues, sentence.start) < bisect_left(cues, sentence.end)
        hearsay = [span for span in here if span in passives or _NOBODY_SAYS.fullmatch(span.of(text))]
        if hearsay and not attributed:
            key = ("unattributed", " ".join(span.of(text).lower() for span in here))
        elif all(span in passives for span in here):
            continue
        else:
            key = ("hedged", " ".join(told.get(span, span.of(text).lower()) for span in here))
        found.setdefault(key, []).extend(here)
    return found


def _with_particle(text: str, cue: Span) -> Span:
    """A cue with the word that alone makes it one of doubt: "geht die Polizei von"."""
    assumes = _ASSUMES.match(text, cue.start)
    return Span(*assumes.span()) if assumes else cue


def _overlaps_one_of(spans: Sequence[Span], span: Span) -> bool:
    """Whether any of `spans`, which are in order and apart, has a character of `span`."""
    at = bisect_left(spans, span.end, key=lambda each: each.start)
    return at > 0 and spans[at - 1].overlaps(span)


def _is_quoted(marks: Marks, span: Span) -> bool:
    return any(mark.span.covers(span) for mark in marks.quoted(span))


def _outermost(spans: set[Span]) -> Iterator[Span]:
    """`spans` in order, without those that lie in another."""
    end = -1
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if span.end > end:
            yield span
            end = span.end
