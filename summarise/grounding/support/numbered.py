"""Whether the numbers that stand right before two nouns have been exchanged: "two Poles" for "a Pole"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarise.grounding.support.anchors import number_in
from summarise.grounding.support.clauses import Word, read

_ARTICLES = frozenset("a an ein eine einen einem einer".split())


def other_number_before(statement: str, passages: str) -> str | None:
    """Which number of `statement` stands before a noun that has another in `passages`, in words for a reader."""
    there = [*_numbered(read(passages)), *_single(read(passages))]
    for number, noun in _numbered(read(statement)):
        own = {value for value, other in there if other.meaning == noun.meaning}
        elsewhere = any(value == number and other.meaning != noun.meaning for value, other in there)
        if own and number not in own and elsewhere:
            return f"the cited words give another number of “{noun.written}”"
    return None


def _numbered(words: Sequence[Word]) -> Iterator[tuple[str, Word]]:
    """Each noun that a number stands right before, with the number."""
    for word, noun in zip(words, words[1:], strict=False):
        number = number_in(word)
        if number and noun.meaning and not (noun.begins_clause or number_in(noun)):
            yield number, noun


def _single(words: Sequence[Word]) -> Iterator[tuple[str, Word]]:
    """Each noun behind an article that may be a number."""
    yield from (("1", noun) for word, noun in zip(words, words[1:], strict=False) if word.plain in _ARTICLES)
