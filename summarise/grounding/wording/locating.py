"""Finding in a text the words that somebody says stand there.

Found means: the same characters, or the same after undoing what typesetting does, with the first letter in
either case. Offsets are mapped back to the text as it is. Nothing else is found.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from summarise.documents import Span
from summarise.grounding.wording.edges import begins_late, ends_early, splits
from summarise.grounding.wording.typesetting import Plain, broken_words, composed, grouping_of, plain


class Locator:
    """A text in which words are looked up."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._grouping = grouping_of(text)

    @cached_property
    def _composed(self) -> Plain:
        return composed(self.text)

    @cached_property
    def _broken(self) -> frozenset[tuple[str, str]]:
        return broken_words(self._composed)

    @cached_property
    def _plain(self) -> Plain:
        return plain(self._composed, self._grouping, self._broken)

    def find(self, words: str) -> tuple[Span, ...]:
        """Every place where `words` stands, in order, without overlap; empty where they stand nowhere.

        Whole words and whole numbers only: "5 percent" is not found in "1.5 percent". A word that is broken
        at a hyphen over two lines, here or there, stands with or without the hyphen.
        """
        said = composed(words.strip())
        broken = self._broken | broken_words(said)
        there = self._plain if broken == self._broken else plain(self._composed, self._grouping, broken)
        wanted = plain(said, self._grouping, broken).text.strip()
        for candidate in _cases(wanted):
            places = tuple(self._places(there, candidate))
            if places:
                return places
        return ()

    def _places(self, there: Plain, words: str) -> Iterator[Span]:
        done = 0
        for start in _occurrences(there.text, words):
            end = start + len(words)
            if start < done or splits(there.text, start) or splits(there.text, end):
                continue
            place = there.original(start, end)
            if place is not None:
                place = _trimmed(place, self.text)
                if not begins_late(self.text, place.start) and not ends_early(self.text, place.end):
                    yield place
                    done = end


def _cases(words: str) -> Iterator[str]:
    """`words` as they are, and with their first letter in the other case."""
    if not words:
        return
    yield words
    at = next((place for place, character in enumerate(words) if character.isalnum()), 0)
    other = words[at].swapcase()
    if other != words[at] and other.swapcase() == words[at]:
        yield words[:at] + other + words[at + 1 :]


def _occurrences(text: str, words: str) -> Iterator[int]:
    """Where `words` begins in `text`, also where it overlaps itself.

    The search goes on behind what overlaps cannot hold another occurrence: a string that overlaps itself by
    half or more does so in steps of its period alone (Fine and Wilf 1965). So no part is read often.
    """
    half = len(words) // 2
    period = words.find(words[:half], 1)
    recurs = period != -1 and words.startswith(words[period:])
    at = text.find(words)
    while at >= 0:
        yield at
        if recurs and text.startswith(words[-period:], at + len(words)):
            at += period
        else:
            at = text.find(words, at + (len(words) - period if recurs else half) + 1)


def _trimmed(place: Span, text: str) -> Span:
    words = place.of(text)
    blank = len(words) - len(words.lstrip())
    return Span(place.start + blank, place.start + max(blank, len(words.rstrip())))
