"""What of a statement comes from words of the text that speak to a machine, on which nothing rests."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

from summarise.documents import Span
from summarise.evidence.instructions import without
from summarise.evidence.marks import Instruction
from summarise.grounding.words import content_words, words

_MOST_OF = 0.4


class Dictation:
    """The instructions of one text."""

    def __init__(self, text: str, instructions: Sequence[Instruction]) -> None:
        self._text = text
        self._instructions = instructions
        self.told = without(text, instructions)
        """The text with spaces for what speaks to a machine, on which nothing but a quotation rests."""

    def naming(self, value: str) -> Span | None:
        """The instruction that alone holds a name of `value`."""
        names = {word.casefold() for word in words(value) if word[:1].isupper()}
        if not self._instructions or not names:
            return None
        names -= {word.casefold() for word in words(self.told)}
        spans = (mark.span for mark in self._instructions)
        return next(
            (span for span in spans if names & {w.casefold() for w in words(span.of(self._text))}), None
        )

    def saying(self, value: str) -> Span | None:
        """The instruction that holds most of the words of meaning of `value`."""
        stated = set(content_words(value))
        spans = (mark.span for mark in self._instructions)
        held = ((len(stated & set(content_words(span.of(self._text)))), span) for span in spans)
        most, place = max(held, key=itemgetter(0), default=(0, None))
        return place if most and most >= _MOST_OF * len(stated) else None

    def beyond_quoting(self, value: str) -> str:
        """`value` without the quoted instructions that it gives as they are: no claim of its own."""
        for mark in self._instructions:
            if mark.is_quoted:
                value = value.replace(mark.span.of(self._text), "")
        return value
