"""Parts of a whole in words: what a number is divided by ("two fifths"), and what is added ("and a half").

Places are indexes of tokens.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from summarise.evidence.figures.numerals import ARTICLES, FRACTIONS, ONES, TENS
from summarise.evidence.figures.tokens import Token, follows, joined
from summarise.evidence.language import Language

_ORDINALS: Mapping[str, int] = {
    word: place
    for place, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        start=1,
    )
}
_DENOMINATORS: Mapping[str, int] = (
    {word: place for word, place in _ORDINALS.items() if place > 2}
    | {f"{ten[:-1]}ieth": value for ten, value in TENS["en"].items()}
    | {"half": 2, "halve": 2, "quarter": 4, "hundredth": 100, "thousandth": 1000, "millionth": 10**6}
    | {"billionth": 10**9, "trillionth": 10**12}
)
_AND = frozenset({"and", "und", "et", "y", "e"})
_HALVES = frozenset({"demi", "demie", "medio", "media", "mezzo", "mezza", "meio", "meia"})


DENOMINATORS = frozenset({*_DENOMINATORS, *(f"{word}s" for word in _DENOMINATORS), *FRACTIONS})
"""Every word, in lower case, that can divide a number before it."""


def denominator(
    text: str, tokens: Sequence[Token], place: int, many: bool, language: Language
) -> tuple[int, int] | None:
    """What a number before token `place` is divided by, and the place behind it; else None.

    `many` says that the number is greater than one, so that an English word must be a plural.
    """
    if joined(tokens, place):
        place += 1
    elif not follows(text, tokens, place):
        return None
    word = tokens[place].word
    if language != "en":
        parts = FRACTIONS.get(word)
        return (parts, place + 1) if parts else None
    tens, ahead = TENS["en"].get(word, 0), place + 1
    if tens and (joined(tokens, ahead) or follows(text, tokens, ahead)):
        ahead += joined(tokens, ahead)
        ones = _ORDINALS.get(_singular(tokens[ahead].word, many), 10)
        return (tens + ones, ahead + 1) if ones < 10 else None
    parts = _DENOMINATORS.get(_singular(word, many))
    return (parts, place + 1) if parts else None


def _singular(word: str, many: bool) -> str:
    """`word` without the ending that it must have, or nothing."""
    if many:
        return word[:-1] if word.endswith("s") else ""
    return word


def part_after(
    text: str, tokens: Sequence[Token], place: int, language: Language
) -> tuple[Decimal, int] | None:
    """A part added to the number before token `place`, and the place behind it: "and a half"."""
    places: list[int] = []
    while len(places) < 2 and (joined(tokens, place) or follows(text, tokens, place)):
        place += joined(tokens, place)
        places.append(place)
        place += 1
    if len(places) < 2 or tokens[places[0]].word not in _AND:
        return None
    second = tokens[places[1]].word
    if second in _HALVES and language != "en":
        return Decimal("0.5"), place
    many = 1 if second in ARTICLES else ONES[language].get(second, 0)
    below = denominator(text, tokens, place, many > 1, language) if many else None
    return (Decimal(many) / below[0], below[1]) if below and many < below[0] else None
