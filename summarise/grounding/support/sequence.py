"""Whether what a statement has before something is before it in the words it rests on.

"X came days after Y" says what "days before X, Y" says: the word is the opposite, and the sides change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarise.grounding.words import FUNCTION_WORDS, content_words, meaning

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
_SIDE = re.compile(
    r"\b(?:(?P<before>before|prior to|ahead of|until|till|vor|bis(?: zum?| zur)?)"
    r"|after|following|since|nach|seit|ab)"
    r"(?: (?:the|a|an|his|her|its|their|der|die|das|dem|den|seine[mnr]?|ihre[mnr]?))?"
    r" (?!(?:one|two|three|four|five|six|seven|eight|nine|ten|many|several|few|more"
    r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehreren|wenigen|vielen|kurze[mr]|lange[mr]?)\b)"
    r"(?P<what>[^\W\d_][\w-]{2,}|(?:19|20)\d\d\b)",
    re.IGNORECASE,
)
"""Something that happens, or a time, and the side of it that something else is on."""


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
    agrees: dict[_Order, bool] = {}
    for said, there, is_exchanged in _compared(statement, passages):
        agrees[said] = agrees.get(said, False) or is_exchanged is not (said.is_before is there.is_before)
    turned = next((said for said, once in agrees.items() if not once), None)
    return f"it says “{turned.word}” where the cited words have it the other way round" if turned else None


def other_side(statement: str, passages: str) -> str | None:
    """Which time something is on one side of in `statement`, and on the other in `passages`, for a reader."""
    there = _on_sides(passages)
    for what, said in _on_sides(statement).items():
        theirs = there.get(what, said)
        if theirs.keys().isdisjoint(said):
            (written, *_), (other, *_) = said.values(), theirs.values()
            return f"it says “{written}” where the cited words say “{other}”"
    return None


def _on_sides(text: str) -> dict[str, dict[bool, str]]:
    """By what happens: how it is written that something is before it, and that something is not."""
    found: dict[str, dict[bool, str]] = {}
    for each in _SIDE.finditer(text):
        if each["what"].lower() not in FUNCTION_WORDS:
            what = meaning(each["what"].lower())
            found.setdefault(what, {}).setdefault(each["before"] is not None, each.group())
    return found


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
