"""Whether a statement tells of all or most what the words it rests on tell of some or most."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.grounding.words import content_words

_SOME, _MOST, _ALL = range(3)
_HOW_MANY = {
    _ALL: "both beide beiden all every each alle allen aller sämtliche sämtlichen jeder jede jedes "
    "whole entire ganze ganzen gesamte gesamten",
    _MOST: "most meisten",
    _SOME: "some several few many part half einige einigen mehrere mehreren manche manchen viele vielen "
    "wenige wenigen teil hälfte third quarter fifth drittel viertel",
}
_RANK = {word: rank for rank, spelt in _HOW_MANY.items() for word in spelt.split()}
_QUANTIFIED = re.compile(
    rf"(?<![\w-])(?<!the (?=most))({'|'.join(_RANK)})\b(?!(?<=some) \d)([^.;:!?\n,]{{0,60}})", re.IGNORECASE
)
_PART = re.compile(
    r"(?<![\w.,-])((?:\d+|one|eine[rsm]?|two|three|four|five|six|seven|eight|nine|ten"
    r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)(?: (?:out )?of the| der| von den))"
    r" ([^.;:!?\n,]{0,60})",
    re.IGNORECASE,
)
"""So many of them are some of them."""
_REACH = 2
"""Words of meaning behind a quantifier: what there are so many of is one of them."""
_AT = re.compile(
    r"\bat (?:all|most)\b|\b(?:all|most) (?:but|of all|likely|recent\w*|important\w*)\b", re.IGNORECASE
)
"""Here they say nothing of how many."""


def overstated(statement: str, passages: str) -> str | None:
    """Of what a statement tells it of more than `passages` do, in words for a reader."""
    there = [*_quantified(passages), *_parts(passages)]
    for rank, word, of_what in _quantified(statement):
        same = [(other, spelt) for other, spelt, theirs in there if not of_what.isdisjoint(theirs)]
        if same and all(other < rank for other, _ in same):
            return f"the cited words say “{same[0][1]}”, not “{word}”"
    return None


def _quantified(text: str) -> Iterator[tuple[int, str, frozenset[str]]]:
    """How many each quantifier says, from some to all; its word; and the words that say of what."""
    for found in _QUANTIFIED.finditer(_AT.sub("", text)):
        yield _RANK[found[1].lower()], found[1], _of_what(found[2], _REACH)


def _parts(text: str) -> Iterator[tuple[int, str, frozenset[str]]]:
    """The same of each number out of more."""
    for found in _PART.finditer(text):
        yield _SOME, found[1], _of_what(found[2], _REACH + 1)


def _of_what(behind: str, reach: int) -> frozenset[str]:
    return frozenset([word for word in content_words(behind) if not word[0].isdigit()][:reach])
