"""When something in a brief and something in the gold are the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from summarise.documents import Span

Item = Mapping[str, Any]
"""One item of a brief, as JSON has it."""

_SAME_QUOTE = 0.8


def is_named(name: object, names: Iterable[str]) -> bool:
    """Whether `name` is one of `names`, or one of both holds the other as whole words, whatever the case."""
    said = str(name or "")
    return any(holds(said, other) or holds(other, said) for other in names)


def holds(words: str, part: str) -> bool:
    """Whether `part` stands in `words` as whole words, whatever the case."""
    return bool(part) and re.search(rf"(?<!\w){re.escape(part)}(?!\w)", words, re.IGNORECASE) is not None


def has_one_of(words: str, entries: Iterable[str]) -> bool:
    """Whether a word of `words` begins like one of `entries`; a number has to be the whole number."""
    return any(
        re.search(
            rf"(?<!\w){re.escape(entry)}" + (r"(?![\d.,]*\d)" if entry.isdigit() else ""),
            words,
            re.IGNORECASE,
        )
        for entry in entries
    )


def spans_of(item: Item) -> list[Span]:
    """The words of the text that `item` rests on."""
    given = item.get("evidence")
    pieces = [piece for piece in given if isinstance(piece, dict)] if isinstance(given, list) else []
    ends = [(piece.get("start"), piece.get("end")) for piece in pieces]
    return [
        Span(start, end)
        for start, end in ends
        if isinstance(start, int) and isinstance(end, int) and 0 <= start <= end
    ]


def rests_on(item: Item, spans: Sequence[Span]) -> bool:
    """Whether the evidence of `item` shares a character with any of `spans`."""
    return any(mine.overlaps(span) for mine in spans_of(item) for span in spans)


def quotes_alike(item: Item, span: Span) -> bool:
    """Whether a quotation of a brief and `span` share four fifths of what either covers."""
    return any(_shared(mine, span) >= _SAME_QUOTE for mine in spans_of(item))


def _shared(one: Span, other: Span) -> float:
    inside = max(0, min(one.end, other.end) - max(one.start, other.start))
    return inside / ((len(one) + len(other) - inside) or 1)
