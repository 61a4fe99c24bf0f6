"""Reading a number that begins in digits: "2.5 million", "3 1/2", "9 in 10", "2 crore 50 lakh".

Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from summarise.evidence.figures import shares
from summarise.evidence.figures.digits import (
    LONGEST,
    abbreviated,
    has_decimal_comma,
    in_digits,
    power_of_ten,
    spaced_to,
    with_ideographs,
)
from summarise.evidence.figures.number import Number, divided, of_a_magnitude
from summarise.evidence.figures.numerals import HUNDREDS, IN_ANY_LANGUAGE, MAGNITUDES, ONES, TENS, VULGAR
from summarise.evidence.figures.parts import DENOMINATORS, part_after
from summarise.evidence.figures.shares import quotient
from summarise.evidence.figures.tokens import Token, follows, tokens_from
from summarise.evidence.language import Language

_SLASHED = re.compile(r"(?P<upper>\d{1,2})(?:/|⁄)(?P<lower>\d{1,2})(?![\w/⁄.,:-]{0,12}\d)(?!/)")
_MIXED = re.compile(r" {1,2}(?P<upper>\d{1,2})/(?P<lower>\d{1,2})(?![\w/])")
_CONTINUED = frozenset({100, 1000, 10**5, 10**7})
"""Magnitudes after which the number may go on in digits."""
_FURTHER = re.compile(r" (?P<and>and )?(?P<digits>\d{1,3})(?![\d.,:/%-]\d|%)")
_ODD = re.compile(
    r"[- ](?:odd|plus)[- ](?P<size>thousand|million|billion|lakh|crore)(?![^\W_])", re.IGNORECASE
)
_MOST_CONTINUED = 3
_SMALLER = re.compile(
    r" (?P<digits>\d{1,3})(?P<mil> mil)?(?![\d.,:/%-]\d|%| ?(?:por ciento|de [a-z]+ de)\b)(?!\w)"
)
_AND_A_HALF = re.compile(r" (?:y medi[oa]|e mezz[oa]|e mei[oa]|et demie?)(?![^\W_])", re.IGNORECASE)
_POINT_BEFORE = re.compile(r"(?:\A|[\s($£€])\.\Z")
_MOST_DECIMALS = 5
_TOKENS_BEHIND_DIGITS = 8
_BEHIND_DIGITS = re.compile(r"(?P<sign>[ -]?[½¼¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞])|[^\S\n]?[-‐‑\n]?(?P<word>[^\W\d_]{1,20})")
_GO_ON: Mapping[Language, frozenset[str]] = {
    language: frozenset(
        {
            *MAGNITUDES[language],
            *HUNDREDS[language],
            *TENS["en"],
            *IN_ANY_LANGUAGE,
            *DENOMINATORS,
            "and",
            "et",
            "y",
            "e",
        }
    )
    for language in ONES
}
"""Words that can be part of a number that begins in digits."""


def from_digits(text: str, start: int, length: int, language: Language) -> Number:
    """The number in digits at `start`, with all that belongs to it; `length` is that of its first run."""
    if length > LONGEST:
        return Number(start, start + length, None, 1, "digits")
    if _POINT_BEFORE.search(text[max(0, start - 2) : start]) and length < _MOST_DECIMALS:
        return Number(start - 1, start + length, Decimal(f"0.{text[start : start + length]}"), 1, "digits")
    number = _special_digits(text, start) or _plain_digits(text, start, language)
    return _continued(text, number) if language == "en" else number


def _special_digits(text: str, start: int) -> Number | None:
    """A fraction, a share or an East Asian number: "3/4", "9 in 10", "1億"."""
    slashed = _SLASHED.match(text, start)
    if slashed and (value := _ratio(slashed)) is not None:
        return of_a_magnitude(text, Number(start, slashed.end(), value, 1, "fraction"))
    share = shares.share_at(text, start)
    if share:
        return Number(start, share.end, share.value, 1, "fraction")
    ideographs = with_ideographs(text, start)
    return Number(start, ideographs[1], ideographs[0], 10**4, "digits") if ideographs else None


def _plain_digits(text: str, start: int, language: Language) -> Number:
    spaced = spaced_to(text, start, language)
    tokens = tokens_from(text, start, 1)
    end = spaced or tokens[0].end
    if _goes_on(text, end, language):
        tokens = tokens_from(text, start, _TOKENS_BEHIND_DIGITS)
    value = in_digits(text[start:end], language)
    if language != "en" and value is not None and has_decimal_comma(text, start, end, language):
        value /= 1000
    if value is None:
        return Number(start, end, None, 1, "digits")
    place = 1
    while place < len(tokens) and tokens[place].start < end:
        place += 1
    power = power_of_ten(text, end)
    if power:
        return Number(start, power[1], value * power[0], 1, "digits")
    mixed = _MIXED.match(text, end)
    if mixed and (part := _ratio(mixed)) is not None and len(text[start:end]) <= 3:
        return Number(start, mixed.end(), value + part, 1, "digits")
    if place < len(tokens) and tokens[place].start == end and tokens[place].word in VULGAR:
        value += VULGAR[tokens[place].word]
        end, place = tokens[place].end, place + 1
    added = part_after(text, tokens, place, language) if place < len(tokens) else None
    if added and len(text[start:end]) <= 3:
        value, place = value + added[0], added[1]
        end = tokens[place - 1].end
    odd = _ODD.match(text, end)
    if odd:
        size = MAGNITUDES["en"][odd["size"].lower()]
        return Number(start, odd.end(), value * size, size, "digits", round=True)
    scale, end = _magnitudes(text, tokens, place, end, language)
    half = _AND_A_HALF.match(text, end) if scale > 1 and language != "en" else None
    if half:
        value, end = value + Decimal("0.5"), half.end()
    if scale == 1:
        scale, end = abbreviated(text, start, end)
    return divided(text, tokens, place, language, Number(start, end, value * scale, scale, "digits"))


def _goes_on(text: str, end: int, language: Language) -> bool:
    """Whether a word or sign that can be part of the number stands behind its digits."""
    behind = _BEHIND_DIGITS.match(text, end)
    return behind is not None and (behind["sign"] is not None or behind["word"].lower() in _GO_ON[language])


def _continued(text: str, number: Number) -> Number:
    """`number` with the smaller ones that go on it: "2 crore 50 lakh", "3 hundred and 21"."""
    scale = number.scale
    for _ in range(_MOST_CONTINUED):
        found = _FURTHER.match(text, number.end) if scale in _CONTINUED else None
        if found is None or number.value is None or (found["and"] and scale > 1000):
            break
        rest = _plain_digits(text, found.start("digits"), "en")
        if rest.value is None or rest.value >= scale or rest.form != "digits":
            break
        if not found["and"] and rest.scale == 1:
            break
        number = replace(number, end=rest.end, value=number.value + rest.value, scale=1)
        scale = rest.scale
    return number


def with_smaller(text: str, number: Number) -> Number:
    """`number` with the smaller ones that go on it as the Spanish of America has them: "2 mil 500"."""
    for _ in range(_MOST_CONTINUED):
        found = _SMALLER.match(text, number.end) if number.scale in {10**3, 10**6} else None
        size = 1000 if found and found["mil"] else 1
        if found is None or number.value is None or size >= number.scale:
            break
        number = replace(
            number, end=found.end(), value=number.value + int(found["digits"]) * size, scale=size
        )
    return number


def _ratio(match: re.Match[str]) -> Decimal | None:
    """A fraction in digits, where the lower number is one that things are divided by."""
    upper, lower = int(match["upper"]), int(match["lower"])
    return (
        quotient(upper, lower)
        if 0 < upper < lower and lower in {2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32}
        else None
    )


def _magnitudes(
    text: str, tokens: Sequence[Token], place: int, end: int, language: Language
) -> tuple[int, int]:
    """The product of at most two magnitude words from `place` on, and where they end."""
    magnitudes, hundreds = MAGNITUDES[language], HUNDREDS[language]
    scale = 1
    for _ in range(2):
        if place < len(tokens) and tokens[place].word == "-" and tokens[place].start == end:
            place += 1
        if not follows(text, tokens, place):
            break
        word = tokens[place].word
        size = (
            magnitudes.get(word)
            or IN_ANY_LANGUAGE.get(word)
            or (100 if hundreds.get(word) == 100 and language != "fr" else None)
        )
        if size is None:
            break
        scale, end, place = scale * size, tokens[place].end, place + 1
    return scale, end
