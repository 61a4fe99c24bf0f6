"""Numbers as they are written, in digits or in words, and what they are worth.

Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from summarise.evidence.figures import shares, vague
from summarise.evidence.figures.candidates import candidates, in_table, tables_of
from summarise.evidence.figures.digit_numbers import from_digits, with_smaller
from summarise.evidence.figures.number import Number, divided, of_a_magnitude
from summarise.evidence.figures.numerals import (
    ARTICLES,
    HALVES,
    HUNDREDS,
    MAGNITUDES,
    ONES,
    ROUND,
    TENS,
    VULGAR,
    german,
)
from summarise.evidence.figures.tokens import tokens_from
from summarise.evidence.figures.words import cardinal
from summarise.evidence.language import Language

_GERMAN_COMPOUND = re.compile(
    r"(?:ein|eins|zwei|drei|vier|fünf|sech|sechs|sieb|sieben|acht|neun|zehn|elf|zwölf|zwanzig|zig|ßig|und"
    r"|hundert|tausend"
    r"|einhalb){2,12}|anderthalb"
)
_PART_OF_WORD = re.compile(r"[^\W\d_][-'’]\Z|_\Z")
_ELIDED = re.compile(r"(?<![^\W_])[dD]['’]\Z")
_SIGN = re.compile(r"(?:\A|(?<=[\s($€£¥<>=≤≥]))(?<!\d\s)[-−]\Z")
_MINUS = re.compile(
    r"(?<!\d )(?<![\w-])(?<!plus or )(?<!plus/)(?<!plus oder )(?<!tested )"
    r"(?:minus|negative|(?<!au )(?<!ou )(?<!plus )moins)[ \u00a0]\Z",
    re.IGNORECASE,
)
_SIGN_REACH = 18
_FEW_TOKENS = 8
_MOST_TOKENS = 28
"""Tokens of the longest number in words."""


def _openers(language: Language) -> frozenset[str]:
    known = (
        ONES[language].keys()
        | TENS[language].keys()
        | HUNDREDS[language].keys()
        | MAGNITUDES[language].keys()
    )
    extra = {"quarter", "score", "couple", "pair"} if language == "en" else {"quatre"}
    return frozenset(known | ARTICLES | HALVES[language] | shares.OPENERS | vague.OPENERS[language] | extra)


_OPENERS: Mapping[Language, frozenset[str]] = {language: _openers(language) for language in ONES}


def holds_number(text: str, language: Language) -> bool:
    """Whether anything in `text` may begin a number; where nothing does, there is none."""
    openers = _OPENERS[language]
    return any(
        lowered[0].isdecimal()
        or lowered in openers
        or lowered in VULGAR
        or _GERMAN_COMPOUND.fullmatch(lowered)
        for _, _, lowered in candidates(text, openers, compounds=language == "de")
    )


def numbers(text: str, language: Language) -> tuple[Number, ...]:
    """Every number of `text` in order, without overlap; tables of bare numbers are passed over."""
    openers = _OPENERS[language]
    found: list[Number] = []
    end = 0
    tables = tables_of(text)
    for start, stop, lowered in candidates(text, openers, compounds=language == "de"):
        if start < end or in_table(tables, start):
            continue
        number: Number | None
        if lowered[0].isdecimal():
            number = from_digits(text, start, stop - start, language)
        elif lowered in openers:
            number = _from_words(text, start, language)
        elif lowered in VULGAR:
            number = Number(start, stop, VULGAR[lowered], 1, "fraction")
        elif _GERMAN_COMPOUND.fullmatch(lowered) and german(lowered) is not None:
            number = _from_words(text, start, language)
        else:
            continue
        if number is not None and language == "es":
            number = with_smaller(text, number)
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


def _phrase(text: str, start: int, language: Language) -> Number | None:
    """The set phrase for an amount that begins at `start`, or None."""
    open_end = vague.vague_to(text, start, language)
    if open_end is not None:
        return Number(start, open_end, None, 1, "vague")
    group = shares.group_at(text, start)
    if group:
        return Number(start, group.end, group.value, 1, "words", round=group.round)
    half = shares.half_at(text, start)
    if half:
        return Number(*half, Decimal("0.5"), 1, "fraction")
    share = shares.share_at(text, start)
    if share is None:
        return None
    part = Number(start, share.end, share.value, 1, "fraction", share.unit)
    return part if share.unit else of_a_magnitude(text, part)


def _from_words(text: str, start: int, language: Language) -> Number | None:
    if _PART_OF_WORD.search(text[max(0, start - 2) : start]) and not _ELIDED.search(
        text[max(0, start - 3) : start]
    ):
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
    return divided(
        text, tokens, read.place, language, Number(start, end, read.value, scale, "words", round=about)
    )
