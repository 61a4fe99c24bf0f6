"""Finding in a text the words that somebody says stand there.

Found means: the same characters, or the same after undoing what typesetting does, with the first letter in
either case. Offsets are mapped back to the text as it is. Nothing else is found.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cached_property

from summarise.documents import Span
from summarise.evidence.language import written_in
from summarise.grounding.typesetting import GROUPING, MINUS, Plain, breaks_words, plain


class Locator:
    """A text in which words are looked up."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._grouping = GROUPING[written_in(text)]

    @cached_property
    def _plain(self) -> tuple[Plain, ...]:
        return _readings(self.text, self._grouping)

    def find(self, words: str) -> tuple[Span, ...]:
        """Every place where `words` stands, in order, without overlap; empty where they stand nowhere.

        Whole words and whole numbers only: "5 percent" is not found in "1.5 percent".
        """
        for wanted in _readings(words.strip(), self._grouping):
            needle = wanted.text.strip()
            for there in self._plain:
                for candidate in dict.fromkeys((needle, needle[:1].swapcase() + needle[1:])):
                    places = tuple(_places(there, candidate)) if candidate else ()
                    if places:
                        return tuple(_trimmed(place, self.text) for place in places)
        return ()


def _readings(text: str, grouping: str) -> tuple[Plain, ...]:
    """`text` with its typesetting undone, in each way in which its hyphens may be meant."""
    hyphens = ("", "-") if breaks_words(text) else ("",)
    return tuple(plain(text, grouping, broken) for broken in hyphens)


def _places(there: Plain, words: str) -> Iterator[Span]:
    text = there.text
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        place = None if _joined(text, start) or _joined(text, end) else there.original(start, end)
        if place is not None:
            yield place
        start = text.find(words, end if place is not None else start + 1)


def _trimmed(place: Span, text: str) -> Span:
    words = place.of(text)
    blank = len(words) - len(words.lstrip())
    return Span(place.start + blank, place.start + max(blank, len(words.rstrip())))


def _joined(text: str, at: int) -> bool:
    """Whether the characters on both sides of the offset `at` belong to one word or number."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if _of_word(before) and _of_word(after):
        return not _wide(before) and not _wide(after)
    if after in ".," and before.isdigit():
        return text[at + 1 : at + 2].isdigit()
    if before in ".," and after.isdigit():
        return text[at - 2 : at - 1].isdigit()
    return before == MINUS and after.isdigit()


def _of_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character or " ").startswith("M")


def _wide(character: str) -> bool:
    """Whether `character` is of a script that is written without spaces between words."""
    return unicodedata.east_asian_width(character) in "WF"
