"""Where words may be cut out of a text: beside a whole word and a whole number, not inside one.

A sign, a decimal place and the other end of a range belong to a number; "n't", and a prefix that turns the
sense as in "non-fatal", belong to a word.
"""

from __future__ import annotations

import re
import unicodedata

from summarise.evidence.figures.numerals import FRACTIONS, HUNDREDS, ONES, TENS
from summarise.grounding.wording.typesetting import MINUS, UNSPACED

_UNSPACED = re.compile(f"[{UNSPACED}]")
_KATAKANA = re.compile("[ァ-ヺー]")
_KOREAN = re.compile("[\u1100-\u11ff\uac00-\ud7ff]")
_WITHIN_NUMBERS = frozenset(".,:/·٫٬'")
_POINTS = frozenset(".,")
_HYPHENS = frozenset("-‐‑‒–−")
_PAUSES = frozenset("—―")
_APOSTROPHES = frozenset("'’ʼ")
_REACH = 16
"""Characters: longer than any part of a word that is asked about."""
_TURNING = frozenset("non ex anti un vice nicht vize".split())
_NUMERALS = frozenset(
    word for known in (ONES, TENS, HUNDREDS) for numerals in known.values() for word in numerals
) | frozenset([*FRACTIONS, *(f"{fraction}s" for fraction in FRACTIONS), "et"])
_ELIDED = re.compile(r"[cdjlmnst]|\w*qu|un|\w+ll|d?e?gl|quest|sant", re.IGNORECASE)
"""What stands before an apostrophe and is a word: l'homme, qu'elle, un'altra, dell'Iran."""


def splits(text: str, at: int) -> bool:
    """Whether the offset `at` lies inside a word or a number of `text`, its typesetting undone."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if unicodedata.category(after)[0] == "M":
        return True
    if _of_word(before) and _of_word(after):
        return _are_one(before, after)
    if after in _WITHIN_NUMBERS and before.isdigit():
        return text[at + 1 : at + 2].isdigit()
    if before in _WITHIN_NUMBERS and after.isdigit():
        further = text[at - 2 : at - 1]
        return further.isdigit() or (before in _POINTS and (not further or further.isspace()))
    return before == MINUS and after.isdigit()


def begins_late(text: str, at: int) -> bool:
    """Whether what stands before the offset `at` belongs to the word or number behind it."""
    before, after = text[at - 1 : at], text[at : at + 1]
    if _KOREAN.match(before) and _KOREAN.match(after):
        return True
    ahead = _word_before(text, at - 1)
    if before in _APOSTROPHES and after.isalpha():
        return bool(ahead) and _ELIDED.fullmatch(ahead) is None
    if before not in _HYPHENS:
        return False
    return (
        after.isdigit() or ahead in _TURNING or (ahead in _NUMERALS and _word_behind(text, at) in _NUMERALS)
    )


def ends_early(text: str, at: int) -> bool:
    """Whether what stands behind the offset `at` belongs to the word or number before it."""
    before, after, further = text[at - 1 : at], text[at : at + 1], text[at + 1 : at + 2]
    if after in _APOSTROPHES and before.casefold() == "n":
        return _word_behind(text, at + 1) == "t"
    if after not in _HYPHENS:
        return False
    if before.isdigit():
        return further.isdigit()
    return _word_before(text, at) in _NUMERALS and _word_behind(text, at + 1) in _NUMERALS


def _word_before(text: str, at: int) -> str:
    return re.split(r"[\W_]", text[max(0, at - _REACH) : at])[-1].casefold()


def _word_behind(text: str, at: int) -> str:
    return re.split(r"[\W_]", text[at : at + _REACH])[0].casefold()


def _of_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character)[0] == "M"


def _are_one(before: str, after: str) -> bool:
    """Whether two letters or digits that stand side by side belong to one word or number."""
    if before.isnumeric() and after.isnumeric():
        return True
    if _KATAKANA.match(before) and _KATAKANA.match(after):
        return True
    return not any(_UNSPACED.match(each) or _KOREAN.match(each) for each in (before, after))
