"""Reading one number that is written in words: "twenty-one", "three-and-a-half million"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from summarise.evidence.figures.numerals import (
    ALONE,
    ARTICLES,
    HALVES,
    HUNDREDS,
    MAGNITUDES,
    ONES,
    TENS,
    german,
)
from summarise.evidence.figures.parts import part_after
from summarise.evidence.figures.tokens import Token, follows, joined
from summarise.evidence.language import Language

_Kind = Literal["start", "ones", "tens", "hundreds", "magnitude", "half"]

_AND = frozenset({"and", "und", "et", "y", "e"})
_BETWEEN = re.compile(r"\b(?:between|zwischen|entre|tra|fra)\s\Z", re.IGNORECASE)
_BETWEEN_REACH = 12
_BEFORE_AND: Mapping[Language, frozenset[str]] = {
    "en": frozenset({"hundreds", "magnitude"}),
    "de": frozenset({"hundreds", "magnitude"}),
    "fr": frozenset({"tens"}),
    "es": frozenset({"tens"}),
    "it": frozenset(),
    "pt": frozenset({"tens", "hundreds", "magnitude"}),
}
"""After which words an "and" goes on inside a number."""
_POINT = frozenset({"point"})


@dataclass(frozen=True, slots=True)
class Cardinal:
    """What was read so far, and the token to go on from."""

    place: int
    total: Decimal
    """Everything that a magnitude closed."""
    current: Decimal
    """What the next magnitude would multiply."""
    last: _Kind
    least: int
    """The smallest magnitude so far; the next must be smaller."""

    @property
    def value(self) -> Decimal:
        return self.total + self.current


def cardinal(text: str, tokens: Sequence[Token], language: Language) -> Cardinal | None:
    """The longest number in words that `tokens` begin with, or None."""
    start = tokens[0].start
    between = _BETWEEN.search(text[max(0, start - _BETWEEN_REACH) : start]) is not None
    read = _opening(text, tokens, 0, language)
    further = _step(tokens[read.place], read, language) if read.place < len(tokens) else None
    while further is not None:
        read = _with_part(text, tokens, further, language)
        place = read.place
        if (
            joined(tokens, place)
            or _apart(tokens, read, language)
            or (not between and _goes_on_after_and(text, tokens, read, language))
        ):
            place += 1
        elif not follows(text, tokens, place):
            break
        further = _step(tokens[place], replace(read, place=place), language)
    read = _with_decimals(text, tokens, read, language)
    return read if (read.last not in {"start", "half"} and read.value > 0) or read.last == "ones" else None


def _apart(tokens: Sequence[Token], read: Cardinal, language: Language) -> bool:
    """Whether a hyphen between blanks joins tens and ones, as in texts cut into words: "fifty - two"."""
    place = read.place
    return (
        read.last == "tens"
        and place + 1 < len(tokens)
        and tokens[place].word == "-"
        and 0 < ONES[language].get(tokens[place + 1].word, 0) < 10
    )


def _opening(text: str, tokens: Sequence[Token], place: int, language: Language) -> Cardinal:
    """The state before the first word, past an article ("a million") or a half ("half a", "medio")."""
    nothing = Cardinal(place, Decimal(0), Decimal(0), "start", 10**18)
    known = MAGNITUDES[language].keys() | HUNDREDS[language].keys()
    if tokens[place].word in HALVES[language]:
        ahead = place + 1
        if joined(tokens, ahead) or (ahead < len(tokens) and tokens[ahead].word in ARTICLES):
            ahead += 1
        if follows(text, tokens, ahead) and tokens[ahead].word in known:
            return replace(nothing, place=ahead, current=Decimal("0.5"), last="half")
    ahead = place + 1
    if tokens[place].word in ARTICLES and follows(text, tokens, ahead) and tokens[ahead].word in known:
        return replace(nothing, place=ahead, current=Decimal(1), last="half")
    return nothing


def _step(token: Token, read: Cardinal, language: Language) -> Cardinal | None:
    """The state after `token`, or None if it cannot go on the number."""
    word = token.word
    if word in MAGNITUDES[language]:
        return _magnified(read, MAGNITUDES[language][word], word)
    if word in HUNDREDS[language]:
        return _hundreds(read, HUNDREDS[language][word], word)
    if word in TENS[language]:
        return _small(read, Decimal(TENS[language][word]), "tens")
    if word in ONES[language]:
        return _small(read, Decimal(ONES[language][word]), "ones")
    compound = german(word) if language == "de" else None
    return None if compound is None else _small(read, Decimal(str(compound)), "ones")


def _small(read: Cardinal, value: Decimal, kind: _Kind) -> Cardinal | None:
    room = {"start": 10**6, "hundreds": 100, "magnitude": read.least, "tens": 10}.get(read.last, 0)
    if read.last == "tens" and read.current in {60, 80}:
        room = 20
    if value >= room or (read.last == "tens" and (kind == "tens" or value == 0)):
        return None
    return replace(read, place=read.place + 1, current=read.current + value, last=kind)


def _hundreds(read: Cardinal, value: int, word: str) -> Cardinal | None:
    if value == 100 and read.last in {"ones", "tens", "half"} and read.current < 100:
        current = read.current * 100
    elif read.last in {"start", "magnitude"} and (value > 100 or word in ALONE or word == "ciento"):
        current = read.current + value
    else:
        return None
    return replace(read, place=read.place + 1, current=current, last="hundreds")


def _magnified(read: Cardinal, size: int, word: str) -> Cardinal | None:
    if read.last == "start" and word not in ALONE:
        return None
    if read.last == "magnitude" or size >= read.least:
        multiplies = size >= 10**5 and read.value < size and read.last in {"magnitude", "hundreds", "ones"}
        return (
            Cardinal(read.place + 1, read.value * size, Decimal(0), "magnitude", size) if multiplies else None
        )
    many = read.current if read.last != "start" else Decimal(1)
    return Cardinal(read.place + 1, read.total + many * size, Decimal(0), "magnitude", size)


def _with_part(text: str, tokens: Sequence[Token], read: Cardinal, language: Language) -> Cardinal:
    """`read` with the part that may follow it, which is one of its last magnitude."""
    part = part_after(text, tokens, read.place, language)
    if part is None:
        return read
    if read.last == "magnitude":
        return replace(read, place=part[1], total=read.total + read.least * part[0])
    return replace(read, place=part[1], current=read.current + part[0])


def _with_decimals(text: str, tokens: Sequence[Token], read: Cardinal, language: Language) -> Cardinal:
    """`read` with the digits that are spelt out behind it: "five point five"."""
    if not follows(text, tokens, read.place) or tokens[read.place].word not in _POINT:
        return read
    place, written = read.place + 1, ""
    while follows(text, tokens, place) and (digit := _spelt(tokens[place].word, written, language)):
        written = written[:-1] + digit if len(digit) == 1 and written.endswith("~") else written + digit
        place += 1
        place += joined(tokens, place) and written.endswith("~")
    written = written.replace("~", "0")
    if not written or read.last == "magnitude":
        return read
    further = _step(tokens[place], replace(read, place=place), language) if place < len(tokens) else None
    decimal = replace(read, place=place, current=read.current + Decimal("0." + written))
    if further is not None and further.last == "magnitude" and follows(text, tokens, place):
        return _magnified(decimal, further.least, tokens[place].word) or decimal
    return decimal


def _spelt(word: str, written: str, language: Language) -> str:
    """The digits of `word` behind a point, with "~" for what may be filled: "five" "5", "seventy" "7~"."""
    if word in ONES[language]:
        return str(ONES[language][word])
    return f"{TENS[language][word] // 10}~" if word in TENS[language] and not written else ""


def _goes_on_after_and(text: str, tokens: Sequence[Token], read: Cardinal, language: Language) -> bool:
    """Whether an "and" inside the number comes next: "a hundred and five", "treinta y cinco"."""
    allowed = _BEFORE_AND[language]
    ahead = read.place + 1
    if (
        read.last not in allowed
        or not follows(text, tokens, read.place)
        or tokens[read.place].word not in _AND
    ):
        return False
    if not follows(text, tokens, ahead):
        return False
    further = _step(tokens[ahead], replace(read, place=ahead), language)
    if further is None or further.last not in {"ones", "tens"} | ({"hundreds"} & allowed):
        return False
    if read.last != "magnitude":
        return True
    behind = {token.word for token in tokens[further.place : further.place + 3]}
    return behind.isdisjoint(MAGNITUDES[language].keys())
