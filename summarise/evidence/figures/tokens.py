"""A stretch of text cut into words, runs of digits and single marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple


class Token(NamedTuple):
    """A word in lower case, a number in digits with its separators, or one other character."""

    start: int
    end: int
    word: str


_TOKEN = re.compile(
    r"(?i:quatre[- ]vingts?)(?![^\W_])|[^\W\d_]{1,60}|\d{1,40}(?:[.,'’\u00a0\u202f\u2009]\d{1,40}){0,10}|\S"
)


_WIDEST = 3
"""Blanks between two words of one number."""


def tokens_from(text: str, start: int, most: int) -> tuple[Token, ...]:
    """The first `most` tokens of `text` from `start` on; offsets are Unicode characters, half-open."""
    return tuple(
        Token(found.start(), found.end(), found.group().lower())
        for found in islice(_TOKEN.finditer(text, start), most)
    )


def follows(text: str, tokens: Sequence[Token], place: int) -> bool:
    """Whether token `place` stands right behind the one before it, with a space or nothing between."""
    if not 0 < place < len(tokens):
        return False
    between = text[tokens[place - 1].end : tokens[place].start]
    return len(between) <= 1 or (len(between) <= _WIDEST and "\n" not in between[1:])


def joined(tokens: Sequence[Token], place: int) -> bool:
    """Whether token `place` is a hyphen with words hard on both sides."""
    return (
        0 < place < len(tokens) - 1
        and tokens[place].word in {"-", "‐", "‑"}
        and tokens[place - 1].end == tokens[place].start
        and tokens[place].end == tokens[place + 1].start
    )
