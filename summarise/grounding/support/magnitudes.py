"""Whether the words of size in a statement, such as "thousands", fit the numbers of the words it rests on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.evidence.marks import Figure
from summarise.grounding.words import words

_WORD = re.compile(r"[^\W\d_]+")
_THOUSAND = 1000
LEAST = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "dutzend": 12,
    "hundert": 100,
    "tausend": 1000,
    "hunderte": 100,
    "tausende": 1000,
    "millionen": 10**6,
    "milliarde": 10**9,
    "milliarden": 10**9,
}
"""Words of size, in the singular, and the smallest number that each may stand for."""


def other_magnitude(
    statement: str, said: Sequence[Figure], passages: str, there: Sequence[Figure]
) -> str | None:
    """Which word like "thousands" of `statement` no number bears out, in words for a reader.

    Args:
        statement: what somebody says.
        said: its numbers.
        passages: the words it is said to rest on.
        there: theirs.
    """
    known = {_magnitude(word.lower()) for word in words(passages)}
    values = [figure.value for figure in there if figure.value is not None]
    for word in _WORD.finditer(statement):
        least = LEAST.get(_magnitude(word.group().lower()))
        if least is None or _magnitude(word.group().lower()) in known:
            continue
        in_figure = any(
            each.value is not None and each.span.start <= word.start() < each.span.end for each in said
        )
        above = min((each for each in LEAST.values() if each > least), default=least * _THOUSAND)
        if not in_figure and not any(least <= value < above for value in values):
            return f"“{word.group()}” is not in the cited words"
    return None


def _magnitude(word: str) -> str:
    return word.removesuffix("s") if word.removesuffix("s") in LEAST else word
