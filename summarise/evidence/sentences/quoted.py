"""Stretches in quotation marks, which a sentence holds whole however many sentences they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.documents import Span

_LONGEST = 1_000
_PAIRS = (
    rf"“[^“”]{{1,{_LONGEST}}}”",
    rf"„[^“”„]{{1,{_LONGEST}}}[“”]",
    rf"«[^«»]{{1,{_LONGEST}}}»",
    rf"»[^«»]{{1,{_LONGEST}}}«",
    rf"「[^「」]{{1,{_LONGEST}}}」",
    rf"『[^『』]{{1,{_LONGEST}}}』",
    rf"(?<![\w.,!?”])\"(?=[^\s\")])[^\"]{{1,{_LONGEST}}}(?<!\s)\"(?!\w)",
    rf"(?<!\w)‘(?=\w)[^‘]{{1,{_LONGEST}}}?(?<=[.,!?…])’(?!\w)",
)
_QUOTED = re.compile("|".join(_PAIRS))


def quoted(text: str) -> Iterator[Span]:
    """The stretches of `text` between a pair of marks, with the marks, in order and apart."""
    return (Span(*found.span()) for found in _QUOTED.finditer(text))
