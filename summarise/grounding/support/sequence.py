"""Whether what a statement has before something is before it in the words it rests on.

"X came days after Y" says what "days before X, Y" says: the word is the opposite, and the sides change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarise.grounding.words import content_words

_BEFORE = r"before|prior to|ahead of|bevor"
_AFTER = (
    r"after(?! \w+ed\b)|following(?= (?:the|a|an|his|her|its|their|[A-ZÀ-Þ]))|once(?= (?:it|he|she|they|the))"
    r"|nachdem"
)
_ORDER = re.compile(rf"\b(?:(?P<before>{_BEFORE})|(?:{_AFTER}))\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[.;!?](?:\s|$)|\n")
_CLAUSE = re.compile(r",|\b(?:and|but|while|und|aber)\b")
_FEWEST = 3
"""Words of meaning that tell which side is which."""


@dataclass(frozen=True, slots=True)
class _Order:
    """Two things of which one is before the other."""

    word: str
    is_before: bool
    behind: frozenset[str]
    """The words of meaning of the one, which stands behind the word."""
    rest: frozenset[str]
    """Those of its sentence that are not."""

    def is_exchanged(self, other: _Order) -> bool | None:
        """Whether the two sides are those of another, exchanged; None where that cannot be told."""
        straight = len(self.behind & other.behind), len(self.rest & other.rest)
        across = len(self.behind & other.rest), len(self.rest & other.behind)
        more = max(straight, across, key=sum)
        if sum(straight) == sum(across) or sum(more) < _FEWEST or not all(more):
            return None
        return more == across


def other_order(statement: str, passages: str) -> str | None:
    """Which two things a statement has in another order than `passages`, in words for a reader."""
    for said, there, is_exchanged in _compared(statement, passages):
        if is_exchanged is (said.is_before is there.is_before):
            return f"it says “{said.word}” where the cited words have it the other way round"
    return None


def is_turned_round(statement: str, passages: str) -> bool:
    """Whether both say the same of two things: the one with "before", the other with "after"."""
    return any(
        is_exchanged and said.is_before is not there.is_before
        for said, there, is_exchanged in _compared(statement, passages)
    )


def _compared(statement: str, passages: str) -> Iterator[tuple[_Order, _Order, bool]]:
    theirs = list(_orders(passages))
    for said in _orders(statement):
        for there in theirs:
            is_exchanged = said.is_exchanged(there)
            if is_exchanged is not None:
                yield said, there, is_exchanged


def _orders(text: str) -> Iterator[_Order]:
    for sentence in _SENTENCE.split(text):
        for found in _ORDER.finditer(sentence):
            clause = _CLAUSE.split(sentence[found.end() :], maxsplit=1)[0]
            behind = frozenset(content_words(clause))
            rest = sentence[: found.start()] + sentence[found.end() + len(clause) :]
            yield _Order(
                found.group(), bool(found["before"]), behind, frozenset(content_words(rest)) - behind
            )
