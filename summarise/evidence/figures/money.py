"""The sign, code or word beside a number that says whose money it is, mostly before it: "US$", "MSEK", "R".

Offsets are Unicode characters.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from summarise.evidence.figures import currencies


class Unit(NamedTuple):
    """Where a unit begins or ends that stands beside a number, and its canonical name."""

    offset: int
    name: str
    times: int = 1
    """What the unit's own abbreviation multiplies the number by: 10**6 for "MSEK"."""


_SMALL_CODES = frozenset("usd eur gbp jpy rmb cny inr aud cad chf hkd sgd nzd mxn btc krw brl".split())
"""Codes that are no words and so are read in small letters too."""
_TIMES = {"K": 10**3, "T": 10**3, "M": 10**6, "B": 10**9}
_NAMING = frozenset({"COP"})
"""Codes that hard before a number are a name: "COP21"."""
_PERCENT_OF = re.compile(
    r"(?:\A|[\n.,;:(] ?)(?P<sign>(?:per ?cents?|percentage|pourcentage|prozent) (?:of|de|von) )\Z",
    re.IGNORECASE,
)
_LETTERS = {"R": "ZAR", "N": "NGN", "P": "PHP", "Sh": "shilling", "Ksh": "KES", "Ush": "UGX", "Tsh": "TZS"}
_LETTER = re.compile(r"(?<![^\W_])(?:R|N|P|Sh|Ksh|Ush|Tsh)\Z")
MANY_CODES = {
    letter + code: (currencies.STANDARD.get(code, code), size)
    for letter, size in _TIMES.items()
    for code in currencies.CODES
    if letter + code not in {"TTRY", "BALL"}
}
SIGNS = "".join(sign for sign in currencies.SIGNS if len(sign) == 1)
_DOLLAR_BEFORE = "|".join(sorted(map(re.escape, currencies.DOLLARS), key=len, reverse=True))
_BEFORE = re.compile(
    rf"(?:(?<![^\W_])(?P<whose>{_DOLLAR_BEFORE}|(?i:usd|aud|cad|mxn|nzd|hkd|hk|us|c|nz))[ ]?)?[$][^\S\n]?\Z"
    r"|(?<![^\W_])(?:GB|UK|E|IR)?(?P<sign>[" + SIGNS + r"])[^\S\n]?\Z"
    r"|(?<![^\W_])(?P<rupees>Rs\.?|(?i:rupees))[^\S\n]?\Z"
    r"|(?<![^\W_])(?P<code>[A-Z]{3,4}|[a-z]{3}|KSh|SFr\.?|Fr\.)[^\S\n]?\Z"
)
_LONGEST_BEFORE = 8
"""Characters of a sign before a number, with a space."""
MARKS = frozenset(SIGNS)
_OTHER_CODES = {"KSh": "KES", "SFr": "CHF", "SFr.": "CHF", "Fr.": "CHF"}


def currency_before(text: str, start: int, floor: int) -> Unit | None:
    """The currency written before a number that starts at `start`, at `floor` or behind it."""
    floor = max(floor, start - _LONGEST_BEFORE)
    before = text[floor:start]
    last = before[-2:].strip()[-1:]
    if not (last in MARKS or last.isalpha() or last == "."):
        return None
    found = _BEFORE.search(before)
    if found is None:
        return None
    at = floor + found.start()
    if found["sign"]:
        return Unit(at, currencies.SIGNS[found["sign"]])
    if found["rupees"]:
        return Unit(at, "rupee")
    if found["code"]:
        names = found["code"] in _NAMING and not text[start - 1].isspace()
        return None if names else code(found["code"], at)
    whose = found["whose"]
    return Unit(at, currencies.DOLLARS[whose.upper()] if whose else "USD")


def percent_of(text: str, start: int) -> Unit | None:
    """The percent sign in words that opens a phrase before a number at `start`: "per cent of 210"."""
    opening = _PERCENT_OF.search(text, max(0, start - 18), start)
    return Unit(opening.start("sign"), "percent") if opening else None


def letter_before(text: str, start: int) -> Unit | None:
    """The currency of which a letter stands hard before a number at `start`: "R10 million", "N1,400".

    Such a letter names roads and rates too, so the number must be an amount by its size.
    """
    letter = _LETTER.search(text, max(0, start - 4), start)
    return Unit(letter.start(), _LETTERS[letter.group()]) if letter else None


def code(written: str, offset: int) -> Unit | None:
    """The currency of a code, also with a letter for millions before it: "EUR", "usd", "MSEK"."""
    if written in _OTHER_CODES:
        return Unit(offset, _OTHER_CODES[written])
    if written in currencies.CODES or written in _SMALL_CODES or written in currencies.STANDARD:
        code = written.upper()
        return Unit(offset, currencies.STANDARD.get(code, code))
    if written in MANY_CODES:
        return Unit(offset, *MANY_CODES[written])
    return None


def is_money(name: str) -> bool:
    return name.isupper() or name in currencies.WORDS.values()
