"""A text as a row of words and signs, read once and looked into from every cue."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from summarise.documents import Span

_WORD = re.compile(
    r"(\w[\w-]{0,60}\.(?:com|org|net|info|eu)\b"
    r"|\d+(?:[.,]\d+)*\w*(?:[–-]\w+)*"
    r"|\w+(?:[’'–-](?!(?:t-)?(?:ils?|elles?)\b)\w+)*[’']?"
    r"|-t-|[^\w\s])"
)
_NEAR = 4
_SENTENCE_ENDS = frozenset(".!?;")
REACH = 28
"""Words that a verb is read with on either side."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, each sign of punctuation one of its own, at the same indices in every row."""

    text: str
    forms: Sequence[str]
    """As written, but that a hyphen between spaces is a dash."""
    lowers: Sequence[str]
    """In small letters, with a straight apostrophe; but "WHO" and "US" are no pronouns."""
    starts: Sequence[int]

    def end(self, index: int) -> int:
        """Where the word stops."""
        return self.starts[index] + len(self.forms[index])

    def first_from(self, offset: int) -> int:
        """The index of the first word that starts at `offset` or behind it."""
        return bisect_left(self.starts, offset)

    def span(self, first: int, last: int) -> Span:
        """From the beginning of one word to the end of another."""
        return Span(self.starts[first], self.end(last))

    def touch(self, index: int) -> bool:
        """Whether hardly more than a space stands between a word and the next."""
        return index + 1 < len(self.starts) and self.starts[index + 1] - self.end(index) < _NEAR

    def breaks(self, index: int) -> bool:
        """Whether a line ends between a word and the next."""
        return index + 1 >= len(self.starts) or "\n" in self.text[self.end(index) : self.starts[index + 1]]


def words_of(text: str) -> Words:
    """The words of `text`."""
    pieces = _WORD.split(text)
    ends = list(accumulate(map(len, pieces)))
    forms = [
        "–" if form == "-" and before[-1:] == " " and behind[:1] == " " else form
        for before, form, behind in zip(pieces[::2], pieces[1::2], pieces[2::2], strict=False)
    ]
    lowers = "\n".join(forms).lower().replace("’", "'").split("\n") if forms else []
    lowers = [
        form if form != lower and len(form) > 1 and form.isupper() else lower
        for form, lower in zip(forms, lowers, strict=True)
    ]
    return Words(text, forms, lowers, ends[:-1:2])


def ahead(words: Words, index: int) -> Sequence[str]:
    """The words behind one, as far as the sentence goes, and no further than `REACH`."""
    at = index + 1
    while at < min(len(words.lowers), index + REACH):
        if words.lowers[at] in _SENTENCE_ENDS or words.breaks(at - 1):
            break
        at += 1
    return words.lowers[index + 1 : at]
