"""The number that English words and digits say, for gold that gives the words only."""

from __future__ import annotations

import math
import re

_SMALL = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_TIMES = {
    "dozen": 12,
    "score": 20,
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
_VAGUE = frozenset(f"{word}s" for word in _TIMES)
_TOKEN = re.compile(r"[-−]?\d[\d,]*(?:\.\d+)?|[A-Za-z]+")


def numbers(words: str) -> tuple[float, ...]:
    """The numbers in `words`: "US$ 2.7 billion" gives 2.7e9; none where they say no exact amount."""
    found: list[float] = []
    number: float | None = None
    for token in _TOKEN.findall(words.lower()):
        value = _value(token)
        if token in _TIMES and (number is not None or token in {"score", "dozen", "hundred", "thousand"}):
            number = (number if number is not None else 1) * _TIMES[token]
        elif value is not None:
            if number is not None and number in _TENS.values() and value < 10:
                number += value
                continue
            if number is not None:
                found.append(number)
            number = value
        elif number is not None:
            found.append(number)
            number = None
    return tuple(found if number is None else [*found, number])


def vague(words: str) -> bool:
    """Whether `words` say an order of magnitude only: "hundreds of points"."""
    return any(word in _VAGUE for word in words.lower().split())


def same(given: float, wanted: float) -> bool:
    """Whether two numbers are one, given that gold writes two thirds as 0.667."""
    return math.isclose(given, wanted, rel_tol=1e-6) or (
        abs(wanted) < 1 and math.isclose(given, wanted, rel_tol=1e-3)
    )


def _value(token: str) -> float | None:
    if token[-1].isdigit():
        return float(token.replace(",", "").replace("−", "-"))
    return _SMALL.get(token, _TENS.get(token))
