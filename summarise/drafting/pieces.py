"""Cutting a long text into pieces: whole sentences up to a given size, at ends of paragraphs if possible."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from summarise.documents import Span
from summarise.evidence.marks import Marks

_SHORTEST = 0.8
"""Of the size aimed at: how early a piece may end for the sake of a better border."""
_AT_A_HEADING, _AT_A_PARAGRAPH, _AT_A_LINE, _IN_A_LINE, _IN_A_QUOTATION = range(5)
_HEADING = 80
"""Characters; a shorter paragraph without an end of a sentence is a heading."""
_ENDS = (".", "!", "?", "…", ":", ";", ",", "”", '"', "»", "。", "！", "？", ")")


def units(sentences: Sequence[Span], text: str, most: int) -> tuple[Span, ...]:
    """The sentences, each that is longer than `most` characters divided at blanks."""
    return tuple(unit for sentence in sentences for unit in _divided(sentence, text, most))


def _divided(sentence: Span, text: str, most: int) -> Iterator[Span]:
    start = sentence.start
    while sentence.end - start > most:
        blank = text.rfind(" ", start + most // 2, start + most)
        end = blank if blank > 0 else start + most
        yield Span(start, end)
        start = end + (blank > 0)
    if start < sentence.end:
        yield Span(start, sentence.end)


def cut(costs: Sequence[float], borders: Sequence[int], room: float) -> list[Span]:
    """Units of these costs in pieces of much the same cost, none above `room` but for single units.

    Args:
        costs: what each unit takes.
        borders: how good a place each unit is for a piece to begin at, the lower the better.
        room: what a piece may take.

    Returns:
        The numbers of the units in each piece, half-open, in order and without gaps.
    """
    sums = [0.0, *accumulate(costs)]
    pieces: list[Span] = []
    start = 0
    while start < len(costs):
        left = sums[-1] - sums[start]
        wanted = left / max(1, -(-left // room))
        end = _end(sums, borders, start, wanted, room)
        pieces.append(Span(start, end))
        start = end
    return pieces


def _end(sums: Sequence[float], borders: Sequence[int], start: int, wanted: float, room: float) -> int:
    """Where a piece that begins at `start` ends best: at the best border near to the size wanted."""
    if sums[-1] - sums[start] <= room:
        return len(sums) - 1
    best, value = start + 1, (_IN_A_QUOTATION, room)
    early: int | None = None
    for end in range(start + 1, len(sums) - 1):
        taken = sums[end] - sums[start]
        if taken > room:
            break
        rated = (borders[end], abs(taken - wanted))
        if taken < _SHORTEST * wanted:
            early = end if borders[end] < _IN_A_QUOTATION else early
            best = end
        elif rated <= value:
            best, value = end, rated
    is_split = value[0] == _IN_A_QUOTATION and borders[best] == _IN_A_QUOTATION
    return early if is_split and early is not None else best


def borders(parts: Sequence[Span], text: str, marks: Marks) -> list[int]:
    """How good a place each of `parts` is for a piece to begin at: 0 is the best, 4 inside a quotation."""
    quotations = iter([*marks.quotations])
    quotation = next(quotations, None)
    rated: list[int] = []
    before = 0
    for number, part in enumerate(parts):
        while quotation is not None and quotation.span.end <= part.start:
            quotation = next(quotations, None)
        if quotation is not None and quotation.span.start < part.start:
            rated.append(_IN_A_QUOTATION)
        else:
            following = parts[number + 1] if number + 1 < len(parts) else None
            rated.append(_border(text[before : part.start], part, following, text))
        before = part.end
    return rated


def _border(gap: str, part: Span, following: Span | None, text: str) -> int:
    lines = len(gap.splitlines()) if gap.strip("\t ") else 0
    if not lines:
        return _IN_A_LINE
    words = part.of(text)
    alone = following is None or "\n" in text[part.end : following.start]
    if len(words) < _HEADING and alone and not words.endswith(_ENDS):
        return _AT_A_HEADING
    return _AT_A_PARAGRAPH if lines > 1 else _AT_A_LINE
