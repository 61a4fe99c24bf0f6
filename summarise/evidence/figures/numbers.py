"""Numbers as they are written, in digits or in words, and what they are worth.

Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from summarise.evidence.figures import shares, vague
from summarise.evidence.figures.candidates import candidates, in_table, tables_of
from summarise.evidence.figures.digits import (
    LONGEST,
    abbreviated,
    in_digits,
    power_of_ten,
    spaced_to,
    with_ideographs,
)
from summarise.evidence.figures.numerals import (
    ARTICLES,
    HUNDREDS,
    IN_ANY_LANGUAGE,
    MAGNITUDES,
    ONES,
    ROUND,
    TENS,
    VULGAR,
    german,
)
from summarise.evidence.figures.parts import DENOMINATORS, denominator, part_after
from summarise.evidence.figures.shares import quotient
from summarise.evidence.figures.tokens import Token, follows, tokens_from
from summarise.evidence.figures.words import cardinal
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


_GERMAN_COMPOUND = re.compile(
    r"(?:ein|eins|zwei|drei|vier|fünf|sech|sechs|sieb|sieben|acht|neun|zehn|elf|zwölf|zwanzig|zig|ßig|und"
    r"|hundert|tausend"
    r"|einhalb){2,12}"
)
_SLASHED = re.compile(r"(?P<upper>\d{1,2})(?:/|⁄)(?P<lower>\d{1,2})(?![\w/⁄.,:-]{0,12}\d)(?!/)")
_MIXED = re.compile(r" {1,2}(?P<upper>\d{1,2})/(?P<lower>\d{1,2})(?![\w/])")
_UPON = re.compile(r"(?: over| divided by) (?P<lower>\d{1,4})(?=[.,;:)?!]?(?:\s*\Z|\n))")
_OF_A_MAGNITUDE = re.compile(r"(?: of)? an? (?P<word>million|billion|trillion|thousand)\b")
_STRAIGHT_ON = re.compile(r" (?P<word>million|billion|trillion)\b")
_PART_OF_WORD = re.compile(r"[^\W\d_][-'’]\Z|_\Z")
_SIGN = re.compile(r"(?:\A|(?<=[\s($€£¥<>=≤≥]))(?<!\d\s)[-−]\Z")
_MINUS = re.compile(
    r"(?<!\d )(?<![\w-])(?<!tested )(?:minus|negative|(?<!au )(?<!ou )(?<!plus )moins)[ \u00a0]\Z",
    re.IGNORECASE,
)
_CONTINUED = frozenset({100, 1000, 10**5, 10**7})
"""Magnitudes after which the number may go on in digits."""
_FURTHER = re.compile(r" (?P<and>and )?(?P<digits>\d{1,3})(?![\d.,:/%-]\d|%)")
_ODD = re.compile(
    r"[- ](?:odd|plus)[- ](?P<size>thousand|million|billion|lakh|crore)(?![^\W_])", re.IGNORECASE
)
_SIGN_REACH = 18
_FEW_TOKENS = 8
_MOST_TOKENS = 28
"""Tokens of the longest number in words."""
_TOKENS_BEHIND_DIGITS = 8


def _openers(language: Language) -> frozenset[str]:
    known = (
        ONES[language].keys()
        | TENS[language].keys()
        | HUNDREDS[language].keys()
        | MAGNITUDES[language].keys()
    )
    extra = {"quarter", "score", "couple", "pair"} if language == "en" else {"quatre"}
    return frozenset(known | ARTICLES | shares.OPENERS | vague.OPENERS[language] | extra)


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
_OPENERS: Mapping[Language, frozenset[str]] = {language: _openers(language) for language in ONES}


def numbers(text: str, language: Language) -> tuple[Number, ...]:
    """Every number of `text` in order, without overlap; tables of bare numbers are passed over."""
    openers = _OPENERS[language]
    found: list[Number] = []
    end = 0
    tables = tables_of(text)
    for start, stop, lowered in candidates(text, openers, compounds=language == "de"):
        if start < end or in_table(tables, start):
            continue
        if lowered[0].isdecimal():
            number = _from_digits(text, start, stop - start, language)
        elif lowered in openers:
            number = _from_words(text, start, language)
        elif lowered in VULGAR:
            number = Number(start, stop, VULGAR[lowered], 1, "fraction")
        elif _GERMAN_COMPOUND.fullmatch(lowered) and german(lowered) is not None:
            number = _from_words(text, start, language)
        else:
            continue
        if number is not None:
            found.append(_signed(text, number))
            end = number.end
    return tuple(found)


def _signed(text: str, number: Number) -> Number:
    """`number`, less than nothing where a sign or a word before it says so: "-5", "minus twelve"."""
    if number.value is None:
        return number
    before = text[max(0, number.start - _SIGN_REACH) : number.start]
    sign = _SIGN.search(before) if number.form in {"digits", "fraction"} else None
    sign = sign or _MINUS.search(before)
    if sign is None:
        return number
    return replace(number, start=number.start - len(before) + sign.start(), value=-number.value)


def _from_digits(text: str, start: int, length: int, language: Language) -> Number | None:
    if length > LONGEST:
        return Number(start, start + length, None, 1, "digits")
    return _special_digits(text, start) or _plain_digits(text, start, language)


def _special_digits(text: str, start: int) -> Number | None:
    """A fraction, a share or an East Asian number: "3/4", "9 in 10", "1億"."""
    slashed = _SLASHED.match(text, start)
    if slashed and (value := _ratio(slashed)) is not None:
        return _of_a_magnitude(text, Number(start, slashed.end(), value, 1, "fraction"))
    share = shares.share_at(text, start)
    if share:
        return Number(start, share.end, share.value, 1, "fraction")
    ideographs = with_ideographs(text, start)
    return Number(start, ideographs[1], ideographs[0], 10**4, "digits") if ideographs else None


def _plain_digits(text: str, start: int, language: Language) -> Number | None:
    spaced = spaced_to(text, start, language)
    tokens = tokens_from(text, start, 1)
    end = spaced or tokens[0].end
    if _goes_on(text, end, language):
        tokens = tokens_from(text, start, _TOKENS_BEHIND_DIGITS)
    value = in_digits(text[start:end], language)
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
    if scale == 1:
        scale, end = abbreviated(text, start, end)
    elif scale in _CONTINUED and language == "en":
        rest = _rest(text, end, scale)
        if rest is not None:
            return Number(start, rest.end, value * scale + (rest.value or 0), 1, "digits")
    return _fraction(text, tokens, place, language, Number(start, end, value * scale, scale, "digits"))


def _goes_on(text: str, end: int, language: Language) -> bool:
    """Whether a word or sign that can be part of the number stands behind its digits."""
    behind = _BEHIND_DIGITS.match(text, end)
    return behind is not None and (behind["sign"] is not None or behind["word"].lower() in _GO_ON[language])


def _rest(text: str, end: int, scale: int) -> Number | None:
    """What goes on the number behind a magnitude: "2 crore 50 lakh", "3 hundred and 21"."""
    found = _FURTHER.match(text, end)
    if found is None or (found["and"] and scale > 1000):
        return None
    rest = _plain_digits(text, found.start("digits"), "en")
    if rest is None or rest.value is None or rest.value >= scale or rest.form != "digits":
        return None
    return rest if found["and"] or rest.scale > 1 or rest.value > scale * 10 else None


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


def _fraction(text: str, tokens: Sequence[Token], place: int, language: Language, number: Number) -> Number:
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
    return _of_a_magnitude(
        text, replace(number, end=end, value=quotient(number.value, parts), form="fraction")
    )


def _of_a_magnitude(text: str, part: Number) -> Number:
    """`part` times the magnitude that it is a part of: "three quarters of a million", "half a billion"."""
    behind = _OF_A_MAGNITUDE.match(text, part.end) or _STRAIGHT_ON.match(text, part.end)
    if behind is None or part.value is None:
        return part
    size = MAGNITUDES["en"][behind["word"]]
    return replace(part, end=behind.end(), value=part.value * size, scale=size, form="words")


def _phrase(text: str, start: int, language: Language) -> Number | None:
    """The set phrase for an amount that begins at `start`, or None."""
    open_end = vague.vague_to(text, start, language)
    if open_end is not None:
        return Number(start, open_end, None, 1, "vague")
    group = shares.group_at(text, start)
    if group:
        return Number(start, group.end, group.value, 1, "words", round=group.round)
    share = shares.share_at(text, start)
    if share is None:
        return None
    part = Number(start, share.end, share.value, 1, "fraction", share.unit)
    return part if share.unit else _of_a_magnitude(text, part)


def _from_words(text: str, start: int, language: Language) -> Number | None:
    if _PART_OF_WORD.search(text[max(0, start - 2) : start]):
        return None
    phrase = _phrase(text, start, language)
    if phrase is not None:
        return phrase
    tokens = tokens_from(text, start, _FEW_TOKENS)
    read = cardinal(text, tokens, language)
    if read is not None and read.place > _FEW_TOKENS - 5:
        tokens = tokens_from(text, start, _MOST_TOKENS)
        read = cardinal(text, tokens, language)
    if read is None:
        return None
    scale = read.least if read.last == "magnitude" and not read.current else 1
    end = tokens[read.place - 1].end
    about = tokens[read.place - 1].word in ROUND
    return _fraction(
        text, tokens, read.place, language, Number(start, end, read.value, scale, "words", round=about)
    )
