"""The stretches of a clause between commas, dashes and brackets."""

from __future__ import annotations

from collections.abc import Iterator

from summarise.evidence.speech.blanking import BLANK
from summarise.evidence.speech.phrase_words import BREAKS, STOPS
from summarise.evidence.speech.words import Words

_BACK = 70
_CHUNKS = 7
Chunk = range
"""The indices of words between two marks of punctuation."""


def chunks_back(words: Words, first: int, after: int) -> Iterator[Chunk]:
    """The stretches between commas, dashes and brackets, the last of them first, as far as the clause
    goes; what stands in brackets is left out."""
    first = max(first, after - _BACK)
    depth, end, given, at = 0, after, 0, after - 1
    while at >= first and given < _CHUNKS:
        form = words.forms[at]
        if form in STOPS and form != BLANK:
            break
        if form in ")]":
            if depth == 0 and at + 1 < end:
                yield range(at + 1, end)
                given += 1
            depth += 1
        elif form in "([":
            depth = max(0, depth - 1)
            end = at
            if depth == 0 and at > first and words.forms[at - 1] not in BREAKS:
                yield range(at, at)
        elif depth == 0 and (form in BREAKS or form == BLANK):
            yield range(at + 1, end)
            given += 1
            end = at
        at -= 1
    if depth == 0 and given < _CHUNKS:
        yield range(at + 1, end)
