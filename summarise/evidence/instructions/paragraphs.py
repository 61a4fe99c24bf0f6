"""Which sentences of a text hang together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from summarise.documents import Span

_SHORT = 60
"""Characters of a piece that may be a part of one sentence split over lines."""
_MOST_PIECES = 12
_ENDS = tuple('.!?…。！？:"”»’)]}>')


class Paragraphs:
    """The sentences of a text, and where its paragraphs begin."""

    def __init__(self, text: str, sentences: Sequence[Span]) -> None:
        self.text = text
        self.sentences = sentences
        self._starts = [span.start for span in sentences]

    def sentence_at(self, offset: int) -> int:
        """The index of the sentence that holds the character at `offset`, or of the one before it."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def around(self, number: int, most: int) -> range:
        """The sentences of the paragraph of the sentence `number`, up to `most` on either side of it."""
        first = last = number
        while first > max(0, number - most) and not self._parted(first - 1):
            first -= 1
        while last + 1 < len(self.sentences) and last < number + most and not self._parted(last):
            last += 1
        return range(first, last + 1)

    def begins(self, number: int) -> bool:
        """Whether the sentence `number` is the first of its paragraph."""
        return number == 0 or self._parted(number - 1)

    def ends(self, number: int) -> bool:
        """Whether the sentence `number` is the last of its paragraph."""
        return number + 1 == len(self.sentences) or self._parted(number)

    def pieces(self) -> Iterator[range]:
        """The runs of two or more sentences that may be one, split over lines."""
        start = 0
        for number in range(len(self.sentences)):
            goes_on = number + 1 < len(self.sentences) and number + 1 - start < _MOST_PIECES
            if not goes_on or not self._split(number):
                if number > start:
                    yield range(start, number + 1)
                start = number + 1

    def _parted(self, number: int) -> bool:
        """Whether a blank line follows the sentence `number`."""
        gap = self.text[self.sentences[number].end : self.sentences[number + 1].start]
        return gap.replace("\r\n", "\n").count("\n") > 1

    def _split(self, number: int) -> bool:
        here, following = self.sentences[number], self.sentences[number + 1]
        short = len(here) <= _SHORT and len(following) <= _SHORT
        words = here.of(self.text)
        return short and not words.endswith(_ENDS) and "\n" in self.text[here.end : following.start]
