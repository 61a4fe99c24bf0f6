"""Codes in capitals that are the unit of a number, and name nobody: "CHF 52 million", "40 million SDR"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from summarise.evidence.figures.currencies import CODES
from summarise.evidence.names.organisations import KNOWN_ORGANISATIONS
from summarise.evidence.names.parts import Part
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import FOLLOWING

_LETTERS = range(3, 5)
_SYMBOLS = frozenset("symbol ticker Kürzel Börsenkürzel".split())
_SHARES = frozenset("share shares stock stocks".split())
"""Before a bracket that holds the symbol of what is sold: "Apple shares (AAPL)"."""
_MAGNITUDES = frozenset(
    "thousand million billion trillion bn mn m tausend Millionen Milliarden Mio Mrd".split()
)


def is_code(word: str, free: Set[str]) -> bool:
    """Whether a word beside a number is a code: one that is known, or one that stands nowhere else.

    `free` holds the words that the text has apart from numbers.
    """
    return word in CODES or (word not in free and word not in KNOWN_ORGANISATIONS)


def beside_a_number(words: Sequence[Token], part: Part) -> bool:
    """Whether a lone word in capitals stands before a number, behind one and no noun, or as a symbol."""
    at, word = part.first, words[part.first].word
    if part.first != part.last or len(word) not in _LETTERS or not (word.isalpha() and word.isupper()):
        return False
    if at > 0 and words[at - 1].word in _SYMBOLS:
        return True
    if at > 1 and words[at - 1].word == "(" and words[at - 2].word in _SHARES:
        return True
    behind = words[at + 1] if at + 1 < len(words) and words[at + 1].joined else None
    if behind is not None and behind.word[0].isdigit():
        return True
    if at == 0 or not words[at].joined:
        return False
    before = words[at - 1].word
    counts = before[0].isdigit() or before in _MAGNITUDES
    return counts and (behind is None or not behind.word.isalpha() or behind.word in FOLLOWING)
