"""A text with its quoted words taken out, so that nothing in them is read as the reporter's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.documents import Span

_NAME = re.compile(r"[„“\"«»](?=\w[^„“”\"«»\n\ufffc]{0,40}[“”\"»«])([^„“”\"«»\n]{1,41})[“”\"»«]")

BLANK = "\ufffc"
"""Stands where a quotation begins; the rest of it is spaces, so that all offsets stay."""


def blanked(text: str, spans: Sequence[Span]) -> str:
    """`text` with each of `spans`, which are in order and apart, blanked."""
    pieces: list[str] = []
    at = 0
    for span in spans:
        if len(span):
            pieces += [text[at : span.start], BLANK, " " * (len(span) - 1)]
            at = span.end
    return "".join([*pieces, text[at:]])


def without_name_marks(text: str) -> str:
    """`text` with spaces for the marks around a name or a title, so that it reads as part of its phrase."""
    return _NAME.sub(r" \1 ", text)
