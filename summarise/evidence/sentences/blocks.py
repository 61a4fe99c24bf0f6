"""Blocks: the stretches of a text that no sentence reaches out of.

A paragraph is one; so is a headline, a byline, an item of a list, a row of a table, where it stands on a
line of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarise.documents import Span

_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
_ITEM = re.compile(r"[-–—•*‣▪●◦·>#]\s|\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})[.)]\s")
_ENDS = re.compile(r"[.!?…:;,。！？][\"”’»)\]」]*\Z")
_NARROWEST = 40
"""Lines that are wrapped are at least this wide."""
_WIDEST = 130


def blocks(text: str) -> Iterator[Span]:
    """The blocks of `text` in order, without the white space around them."""
    lines: list[Span] = []
    for found in _LINE.finditer(text):
        line = _trimmed(text, found.start(), found.end())
        if line is None or (lines and _blank_between(text, lines[-1], line)):
            yield from _of_paragraph(text, lines)
            lines = []
        if line is not None:
            lines.append(line)
    yield from _of_paragraph(text, lines)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    words = text[start:end]
    first = start + len(words) - len(words.lstrip())
    last = start + len(words.rstrip())
    return Span(first, last) if first < last else None


def _blank_between(text: str, line: Span, following: Span) -> bool:
    gap = text[line.end : following.start].replace("\r\n", "\n")
    return sum(character in "\n\r\v\f\x85\u2028\u2029" for character in gap) > 1


def _of_paragraph(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    if not lines:
        return
    width = max(len(line) for line in lines)
    start = lines[0].start
    for line, following in pairwise(lines):
        if not _runs_on(text, line, following, width):
            yield Span(start, line.end)
            start = following.start
    yield Span(start, lines[-1].end)


def _runs_on(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether `following` goes on with the sentence of `line`, because the line was only wrapped."""
    if _ITEM.match(text, following.start) or "\t" in text[line.start : line.end]:
        return False
    if text[following.start].islower():
        return True
    if _ENDS.search(text, max(line.start, line.end - 4), line.end) is None and width <= _NARROWEST:
        return False
    space = text.find(" ", following.start, following.end)
    word = (space if space >= 0 else following.end) - following.start
    return _NARROWEST <= width <= _WIDEST and len(line) + 1 + word > width
