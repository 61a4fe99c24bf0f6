"""Sentences cut where a quotation in them closes one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.documents import Span
from summarise.evidence.marks import Quotation

_CLOSED = re.compile(r"[\"”“»’']\s+(?=[A-ZÀ-Þ\"“„«])")


def split_behind_quotations(
    text: str, sentences: Sequence[Span], quotations: Sequence[Quotation]
) -> tuple[Span, ...]:
    """`sentences` cut behind each quotation that closes a sentence of the reporter's as well as its own."""
    pieces: list[Span] = []
    at = 0
    for sentence in sentences:
        start = sentence.start
        while at < len(quotations) and quotations[at].span.end < sentence.end:
            end = quotations[at].span.end
            closed = _CLOSED.match(text, end) if end > start and text[end - 1] in ".!?]" else None
            if closed is not None and closed.end() < sentence.end:
                pieces.append(Span(start, end + 1))
                start = closed.end()
            at += 1
        pieces.append(Span(start, sentence.end))
    return tuple(pieces)
