"""Sentences: where they begin and end, in news text of several languages."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from summarise.documents import Span
from summarise.evidence.language import written_in
from summarise.evidence.sentences.blocks import blocks
from summarise.evidence.sentences.ends import END, Place, ends
from summarise.evidence.sentences.quoted import quoted

_LONGEST = 4_000
"""Characters; what goes on longer without an end is cut at a space."""


def sentences(text: str, said: str | None = None) -> tuple[Span, ...]:
    """The sentences of `text` in order, without the white space around them.

    `said` is the language that it is said to be in.

    A sentence never reaches over a blank line, and never further than 4,000 characters. A quotation that
    holds several sentences and a cue behind it stay together.
    """
    language = written_in(text, said)
    held = tuple(quoted(text))
    starts = [span.start for span in held]
    found: list[Span] = []
    for block in blocks(text):
        start = block.start
        for mark in END.finditer(text, block.start, block.end):
            end = mark.start("gap")
            place = bisect_right(starts, mark.start()) - 1
            if place >= 0 and end < held[place].end <= block.end:
                continue
            if ends(Place(text, start, block.end, mark, language)):
                found.extend(_bounded(text, start, end))
                start = mark.end()
        if start < block.end:
            found.extend(_bounded(text, start, block.end))
    return tuple(found)


def _bounded(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        cut = space if space > start else start + _LONGEST
        yield Span(start, len(text[:cut].rstrip()) if space > start else cut)
        start = cut + (space > start)
        while text[start].isspace():
            start += 1
    if start < end:
        yield Span(start, end)
