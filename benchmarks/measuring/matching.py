"""When two names are the same, and which marks belong to which gold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

from measuring.found import Place

_WORD = re.compile(r"[^\W_]+")
_ARTICLES = frozenset("the a an der die das den dem des ein eine einer einem einen eines".split())
_Mark = TypeVar("_Mark", bound=Place)
_Gold = TypeVar("_Gold", bound=Place)


def same_name(one: str, other: str) -> bool:
    """Whether one is the other, or stands in it as whole words; case and articles don't count."""
    first, second = _words(one), _words(other)
    short, long = sorted((first, second), key=len)
    return bool(short) and any(
        long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1)
    )


def _words(name: str) -> list[str]:
    words = [word.casefold() for word in _WORD.findall(name)]
    words = words[:-1] if len(words) > 1 and words[-1] == "s" else words
    while words and words[0] in _ARTICLES:
        words = words[1:]
    return words


def pairs(gold: Sequence[_Gold], marks: Sequence[_Mark], least: float) -> dict[int, int]:
    """For the index of each gold the index of its mark: the likest first, each used once."""
    likest = sorted(
        (
            (-mark.likeness(wanted), at, number)
            for at, wanted in enumerate(gold)
            for number, mark in enumerate(marks)
            if mark.likeness(wanted) >= least
        )
    )
    chosen: dict[int, int] = {}
    taken: set[int] = set()
    for _, at, number in likest:
        if at not in chosen and number not in taken:
            chosen[at] = number
            taken.add(number)
    return chosen
