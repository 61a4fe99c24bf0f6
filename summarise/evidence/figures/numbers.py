"""Numbers as they are written, in digits or in words, and what they are worth.

Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from summarise.evidence.figures.numerals import FRACTIONS, HUNDREDS, MAGNITUDES, ONES
from summarise.evidence.figures.tokens import Token, follows, tokens_of
from summarise.evidence.figures.words import cardinal
from summarise.evidence.language import Language

_LONGEST = 30
"""Characters; a longer run of digits is an identifier, not a quantity."""


@dataclass(frozen=True, slots=True)
class Number:
    """One number of the text, without unit, currency or hedge."""

    start: int
    end: int
    value: Decimal | None
    """None where the words are vague: "dozens", "several hundred"."""
    scale: int
    """What the magnitudes behind it multiply it by: 10**6 for "2.5 million"."""
    form: Literal["digits", "words", "fraction", "vague"]


_SPACED = re.compile(r"\d{1,3}(?: \d{3})+(?![\d.])(?:,\d+)?")
_SPACED_SURELY = re.compile(r"\d{1,3}(?: \d{3}){2,}(?![\d.])|[1-9]\d{0,2} 000(?![\d.])")
_GROUPED_BY_COMMA = re.compile(r"[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?:\.\d+)?")
_GROUPED_BY_DOT = re.compile(r"[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?|[1-9]\d{0,2}\.\d{3},\d+")
_GROUPED_BY_MARK = re.compile(r"\d{1,3}(?:[ '’\u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?")
_THREE_AFTER_DOT = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")
_SEPARATORS = re.compile(r"[ '’\u00a0\u202f\u2009]")

_ABBREVIATED = re.compile(
    r"[ \u00a0]?(?:(?P<thousand>k|K)|(?P<million>mn|mln|Mio\b\.?|mio\b\.?|(?P<metre>m)|M)"
    r"|(?P<billion>bn|Bn|BN|bln|Mrd\b\.?|mrd\b\.?|Md\b|(?P<letter>b|B))|(?P<trillion>tn|trn|tln))(?![^\W_])"
)
_ABBREVIATIONS = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_CURRENCY_SIGN = re.compile(r"[$£€¥₹₽₩][ \u00a0]?\Z")
_PEOPLE_OR_THINGS = re.compile(r" (?:people|men|women|children|[a-z-]{3,20}s)\b")

_ENGLISH_VAGUE = (
    r"(?:tens|hundreds|thousands|millions) of (?:thousands|millions|billions)(?: of (?:millions|billions))?"
    r"|(?:several|a few|many|a couple|a couple of) (?:dozen|hundred|thousand|million|billion|lakh|crore)"
    r"(?: (?:thousand|million|billion))?|dozens|scores(?= of)|hundreds|thousands|millions|billions|trillions"
)
_VAGUE: dict[Language, str] = {
    "en": rf"(?:{_ENGLISH_VAGUE})(?: if not (?:{_ENGLISH_VAGUE}))?",
    "de": r"(?:mehrere|einige|viele) (?:Dutzend|Hundert|Tausend|hundert|tausend|Millionen|Milliarden)"
    r"|Dutzende[n]?|(?:Hundert|Zehn|Hunderttausend|Zehntausend|Abertausend|Tausend)(?:e|en)|Millionen|Milliarden",
    "fr": r"(?:dizaines|centaines|milliers|millions|milliards)(?: de (?:milliers|millions|milliards))?",
    "it": r"(?:decine|centinaia|migliaia|milioni|miliardi)(?: di (?:migliaia|milioni|miliardi))?",
    "pt": r"(?:dezenas|centenas|milhares|milhões|bilhões)(?: de (?:milhares|milhões|bilhões))?",
    "es": r"(?:decenas|docenas|cientos|centenares|miles|millones)(?: de (?:miles|millones))?",
}
_VAGUE_PATTERNS = {
    language: re.compile(rf"(?<![\w-])(?i:{words})(?![\w-])") for language, words in _VAGUE.items()
}

_SIMPLE_FRACTION = re.compile(
    r"(?<![\w-])(?:(?P<half>half(?= (?:of|the|its|their|his|her|all)\b)"
    r"|(?<=than )half|(?<=nearly )half|(?<=almost )half|(?<=about )half)"
    r"|(?:an?|one)[ -](?P<name>half|third|quarter|fifth|sixth|eighth|tenth)(?= (?:of|the)\b)"
    r"|half an?(?= (?:hour|minute|mile|day|year|decade|century)\b)|half(?=-(?:hour|mile|day|year|century)\b)"
    r"|one in (?P<among>two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?=[ .,;]))",
    re.IGNORECASE,
)
_VULGAR = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal("0.333"),
    "⅔": Decimal("0.667"),
}


def numbers(text: str, language: Language) -> tuple[Number, ...]:
    """Every number of `text` in order, without overlap."""
    fixed = [*_vague(text, language), *_simple_fractions(text)]
    fixed.sort(key=lambda number: number.start)
    tokens = tokens_of(text)
    starts = [number.start for number in fixed]
    found: list[Number] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        number = None
        if token.word[0].isdigit():
            number = _from_digits(text, tokens, place, language)
        elif token.word in _VULGAR:
            number = Number(token.start, token.end, _VULGAR[token.word], 1, "fraction")
        elif token.word[0].isalpha():
            number = _from_words(text, tokens, place, language)
        if number is None:
            place += 1
            continue
        after = bisect_left(starts, number.end)
        if after and fixed[after - 1].end > number.start and fixed[after - 1].start <= number.start:
            place += 1
            continue
        found.append(number)
        while place < len(tokens) and tokens[place].start < number.end:
            place += 1
    return _without_overlap(sorted([*found, *fixed], key=lambda number: (number.start, -number.end)))


def in_digits(written: str, language: Language) -> Decimal | None:
    """What a number written in digits is worth, whichever country's separators it uses; else None.

    "1.300" alone is read as the language of the text would have it.
    """
    if len(written) > _LONGEST:
        return None
    if _GROUPED_BY_MARK.fullmatch(written):
        return Decimal(_SEPARATORS.sub("", written).replace(",", "."))
    if _GROUPED_BY_COMMA.fullmatch(written):
        return Decimal(written.replace(",", ""))
    if _GROUPED_BY_DOT.fullmatch(written) or (language != "en" and _THREE_AFTER_DOT.fullmatch(written)):
        return Decimal(written.replace(".", "").replace(",", "."))
    return Decimal(written.replace(",", ".")) if _PLAIN.fullmatch(written) else None


def _without_overlap(ordered: Sequence[Number]) -> tuple[Number, ...]:
    kept: list[Number] = []
    for number in ordered:
        if not kept or number.start >= kept[-1].end:
            kept.append(number)
    return tuple(kept)


def _vague(text: str, language: Language) -> list[Number]:
    return [
        Number(match.start(), match.end(), None, 1, "vague")
        for match in _VAGUE_PATTERNS[language].finditer(text)
        if not re.search(r"[\d½] ?\Z", text[max(0, match.start() - 2) : match.start()])
    ]


def _simple_fractions(text: str) -> list[Number]:
    found = []
    for match in _SIMPLE_FRACTION.finditer(text):
        among = match["among"]
        if among:
            parts = int(among) if among.isdigit() else ONES["en"][among.lower()]
        else:
            parts = FRACTIONS[(match["name"] or "half").lower()]
        if parts:
            found.append(Number(match.start(), match.end(), _share(1, parts), 1, "fraction"))
    return found


def _share(many: Decimal | int, parts: int) -> Decimal:
    return (Decimal(many) / parts).quantize(Decimal("0.001")).normalize()


def _from_digits(text: str, tokens: Sequence[Token], place: int, language: Language) -> Number | None:
    token = tokens[place]
    start, end = token.start, token.end
    spaced = (_SPACED_SURELY if language == "en" else _SPACED).match(text, start)
    if spaced:
        end = spaced.end()
    value = in_digits(text[start:end], language)
    if value is None:
        return Number(start, end, None, 1, "digits")
    while place + 1 < len(tokens) and tokens[place + 1].start < end:
        place += 1
    if place + 1 < len(tokens) and tokens[place + 1].start == end and tokens[place + 1].word in _VULGAR:
        place, value = place + 1, value + _VULGAR[tokens[place + 1].word]
        end = tokens[place].end
    scale, end = _magnitudes(text, tokens, place + 1, end, language)
    if scale == 1:
        scale, end = _abbreviation(text, start, end)
    return _fraction(text, tokens, place + 1, language, Number(start, end, value * scale, scale, "digits"))


def _abbreviation(text: str, start: int, end: int) -> tuple[int, int]:
    match = _ABBREVIATED.match(text, end)
    if not match:
        return 1, end
    if match["metre"] or match["letter"]:
        money = _CURRENCY_SIGN.search(text[max(0, start - 2) : start])
        counted = (
            match["metre"] and match.start("metre") == end and _PEOPLE_OR_THINGS.match(text, match.end())
        )
        if not (money or counted):
            return 1, end
    name = next(name for name in _ABBREVIATIONS if match[name])
    return _ABBREVIATIONS[name], match.end()


def _magnitudes(
    text: str, tokens: Sequence[Token], place: int, end: int, language: Language
) -> tuple[int, int]:
    """The product of at most two magnitude words from `place` on, and where they end."""
    known = {**MAGNITUDES[language]} | {
        word: size for word, size in HUNDREDS[language].items() if size == 100
    }
    scale = 1
    for _ in range(2):
        if place < len(tokens) and tokens[place].word == "-" and tokens[place].start == end:
            place += 1
        if not follows(text, tokens, place) or tokens[place].word not in known:
            break
        scale, end, place = scale * known[tokens[place].word], tokens[place].end, place + 1
    return scale, end


def _fraction(text: str, tokens: Sequence[Token], place: int, language: Language, number: Number) -> Number:
    """`number` as the upper part of a fraction if a denominator follows it: "two-thirds"."""
    if place < len(tokens) and tokens[place].word == "-" and tokens[place].start == number.end:
        place += 1
    if number.scale != 1 or number.value is None or not follows(text, tokens, place):
        return number
    word = tokens[place].word
    parts = FRACTIONS.get(word.removesuffix("s") if language == "en" and number.value > 1 else word)
    singular = language == "en" and (word.endswith("s") != (number.value > 1))
    if parts is None or singular or number.value >= 100 or number.form == "fraction":
        return number
    return replace(number, end=tokens[place].end, value=_share(number.value, parts), form="fraction")


def _from_words(text: str, tokens: Sequence[Token], place: int, language: Language) -> Number | None:
    read = cardinal(text, tokens, place, language)
    if read is None:
        return None
    scale = read.least if read.last == "magnitude" and not read.current else 1
    start, end = tokens[place].start, tokens[read.place - 1].end
    return _fraction(text, tokens, read.place, language, Number(start, end, read.value, scale, "words"))
