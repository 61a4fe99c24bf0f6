"""One number of a text, and what becomes of it as a part of something: "two thirds", "half a million".

Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from summarise.evidence.figures.numerals import MAGNITUDES
from summarise.evidence.figures.parts import denominator
from summarise.evidence.figures.shares import quotient
from summarise.evidence.figures.tokens import Token
from summarise.evidence.language import Language

Form = Literal["digits", "words", "fraction", "vague"]


@dataclass(frozen=True, slots=True)
class Number:
    """One number of the text, without unit, currency or hedge."""

    start: int
    end: int
    value: Decimal | None
    """None where the words are vague: "dozens", "several hundred"."""
    scale: int
    """What the magnitudes behind it multiply it by: 10**6 for "2.5 million"."""
    form: Form
    unit: str | None = None
    """The unit where number and unit are interwoven: "an hour and a half"."""
    round: bool = False
    """Whether the word itself says "about": "une centaine"."""


_UPON = re.compile(r"(?: over| divided by) (?P<lower>\d{1,4})(?=[.,;:)?!]?(?:\s*\Z|\n))")
_OF_A_MAGNITUDE = re.compile(r"(?: of)? an? (?P<word>million|billion|trillion|thousand)\b")
_STRAIGHT_ON = re.compile(r" (?P<word>million|billion|trillion)\b")


def divided(text: str, tokens: Sequence[Token], place: int, language: Language, number: Number) -> Number:
    """`number` as the upper part of a fraction if a denominator follows it: "two-thirds", "1 over 3"."""
    upon = _UPON.match(text, number.end)
    if upon and number.value is not None and number.scale == 1 and int(upon["lower"]) > 0:
        return replace(
            number, end=upon.end(), value=quotient(number.value, int(upon["lower"])), form="fraction"
        )
    if number.value is None or number.form == "fraction" or (number.scale != 1 and language != "en"):
        return number
    below = denominator(text, tokens, place, number.value > 1, language)
    if below is None or (number.scale != 1 and number.form == "digits"):
        return number
    parts, place = below
    end = tokens[place - 1].end
    if language != "en" and number.value != 1 and not tokens[place - 1].word.endswith(("s", "i", "l")):
        return number
    return of_a_magnitude(
        text, replace(number, end=end, value=quotient(number.value, parts), form="fraction")
    )


def of_a_magnitude(text: str, part: Number) -> Number:
    """`part` times the magnitude that it is a part of: "three quarters of a million", "half a billion"."""
    behind = _OF_A_MAGNITUDE.match(text, part.end) or _STRAIGHT_ON.match(text, part.end)
    if behind is None or part.value is None:
        return part
    size = MAGNITUDES["en"][behind["word"]]
    return replace(part, end=behind.end(), value=part.value * size, scale=size, form="words")
