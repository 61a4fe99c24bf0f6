"""One line ending for all texts, and the way back to the offsets of the text as it came.

Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from summarise.documents import Span

_PAIR = re.compile(r"\r(?=\n)")


@dataclass(frozen=True, slots=True)
class Unified:
    """A text in which every line ends in one line feed."""

    text: str
    taken: tuple[int, ...]
    """Where a carriage return was taken out of the text as it came, in order."""
    shifted: tuple[int, ...]
    """The same places in `text`."""

    def here(self, span: Span) -> Span:
        """`span` of the text as it came, in `text`."""
        return Span(*(offset - bisect_left(self.taken, offset) for offset in (span.start, span.end)))

    def there(self, span: Span) -> Span:
        """`span` of `text`, which is not empty, in the text as it came."""
        start = span.start + bisect_left(self.shifted, span.start)
        return Span(start, span.end + bisect_left(self.shifted, span.end))


def unified(text: str) -> Unified:
    """`text` with a line feed for each carriage return, or pair of both."""
    taken = tuple(found.start() for found in _PAIR.finditer(text))
    shifted = tuple(place - many for many, place in enumerate(taken))
    return Unified(_PAIR.sub("", text).replace("\r", "\n"), taken, shifted)
