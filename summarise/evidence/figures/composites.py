"""Amounts said in a unit and smaller ones of the same kind: "three dollars and fifty cents", "2h 10m 5s".

Offsets are Unicode characters.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from summarise.evidence.figures import currencies

_GAP = re.compile(r",? (?:(?:and|und|et|y|e|en|con|com) )?")
_BARE_END = re.compile(r"(?=[.!?)\n](?!\d)|\s*\Z)")
_LONGEST_GAP = 6
_PARTS: Mapping[tuple[str, str], int] = {
    ("foot", "inch"): 12,
    ("yard", "foot"): 3,
    ("pound", "ounce"): 16,
    ("metre", "centimetre"): 100,
    ("hour", "minute"): 60,
    ("hour", "metre"): 60,
    ("hour", "second"): 3600,
    ("minute", "second"): 60,
}
"""How many of the smaller make one of the greater; behind hours an "m" is minutes."""
_SECONDS = 3600
_SUBDIVIDED = frozenset({"dollar", "pound", "EUR", "peso", "real", "rupee", "franc", "USD", "GBP"})


def added(
    text: str, one: tuple[Decimal, str, int], other: tuple[Decimal, str | None, int, int]
) -> Decimal | None:
    """What `one` and `other` make together, in the unit of `one`, or None.

    `one` is a value, its unit and where it ends; `other` a value, its unit, where it starts and ends.
    """
    value, unit, end = one
    small, small_unit, start, small_end = other
    if unit == "foot" and small_unit is None and text[end:start] == "-" and 0 < small < 12:
        return value + small / 12
    if not 0 < small < 100 or small % 1 or start - end > _LONGEST_GAP or not _GAP.fullmatch(text, end, start):
        return None
    if small_unit is not None:
        parts = _PARTS.get((unit, small_unit))
        if small_unit == "metre" and not text.endswith("m", 0, small_end):
            return None
        if parts is None and _is_money(unit):
            parts = currencies.PARTS.get(small_unit)
        whole = not value % 1 or (parts == _SECONDS and not value * 60 % 1)
        return value + small / parts if parts and small < parts and whole else None
    if _is_money(unit) and not value % 1 and value < 1000 and _BARE_END.match(text, small_end):
        return value + small / 100
    return None


def _is_money(unit: str) -> bool:
    return unit.isupper() or unit in _SUBDIVIDED
