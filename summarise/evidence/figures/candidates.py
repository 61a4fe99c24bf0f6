"""Where in a text a number may begin, and the tables of bare numbers that hold no sentence.

Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+|\d+")
_LETTERS = r"[^\W\d_]"
_VULGAR = "½¼¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞"
_ARTICLES = frozenset({"a", "an"})
_BEHIND_ARTICLE = (
    "half|third|quarter|f|s|n|eighth|tenth|twent|thirt|hundred|thousand|million|billion|trillion|lakh|crore"
    "|dozen|[a-z]{3,7} and a "
)
_TABLE = re.compile(r"(?:[-+$€£]?\d[\d.,]{0,20}%?[^\S]{1,4}){12,}+")


def candidates(text: str, openers: frozenset[str], *, compounds: bool) -> Iterator[tuple[int, int, str]]:
    """Start, end and lower case of each run of digits and each word that may begin a number.

    With `compounds` that is every word, since numerals may be joined to one.
    """
    lowered = _lowered(text)
    for found in (_WORD if compounds else _opening(openers)).finditer(lowered):
        yield found.start(), found.end(), found.group()


def tables_of(text: str) -> list[tuple[int, int]]:
    """Stretches of a dozen numbers or more with nothing but blanks between them."""
    return [found.span() for found in _TABLE.finditer(text)]


def in_table(tables: Sequence[tuple[int, int]], offset: int) -> bool:
    """Whether `offset` lies in one of `tables`, which are in order."""
    if not tables:
        return False
    place = bisect_right(tables, offset, key=lambda table: table[0]) - 1
    return place >= 0 and offset < tables[place][1]


def _lowered(text: str) -> str:
    """`text` in lower case, character for character."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(character.lower()[:1] for character in text)


@lru_cache(maxsize=8)
def _opening(openers: frozenset[str]) -> re.Pattern[str]:
    words = _branches(sorted(openers - _ARTICLES))
    article = rf"an?(?=[\s-](?:{_BEHIND_ARTICLE}|couple|pair|score))" if openers >= _ARTICLES else "a(?!.)b"
    return re.compile(rf"\d+|[{_VULGAR}]|\b(?:{words})(?!{_LETTERS})|(?<!{_LETTERS})(?:{article})")


def _branches(words: Sequence[str]) -> str:
    """An alternation that shares first letters, so that few branches are tried at each place."""
    if len(words) < 4:
        return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    heads: dict[str, list[str]] = {}
    for word in words:
        heads.setdefault(word[:1], []).append(word[1:])
    return "|".join(
        f"{re.escape(head)}(?:{_branches(tails)})" if head else ""
        for head, tails in sorted(heads.items(), reverse=True)
    )
