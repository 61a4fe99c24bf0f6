"""Expressions of time that belong together made one: "3 a.m. local time" and "Monday".

Offsets are Unicode characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from summarise.documents import Span
from summarise.evidence.dates.expressions import Expression

_BETWEEN = re.compile(
    r"[^\S\n]?[,({]?[^\S\n]?(?:(?:on|at|in the|of|the|am|um|den|dem|le|el|à|a las|alle|às"
    r"|local time)\b)?[^\S\n]?"
)
_CLOSING = re.compile(r"[)}] ?")
_LONGEST_BETWEEN = 14


def joined(text: str, found: Sequence[Expression]) -> Iterator[Expression]:
    """`found`, in order, with neighbours that say one time together made one."""
    current: Expression | None = None
    for expression in found:
        if current is not None and _belongs(text, current, expression):
            current = _merged(current, expression)
            continue
        if current is not None:
            yield current
        current = expression
    if current is not None:
        yield current


def _belongs(text: str, one: Expression, other: Expression) -> bool:
    if other.span.start - one.span.end > _LONGEST_BETWEEN:
        return False
    between = text[one.span.end : other.span.start]
    shapes = {one.shape, other.shape}
    if len(shapes) == 1 and "clock" not in shapes:
        return False
    if shapes == {"clock"} and "," in between:
        return False
    if "clock" in shapes:
        return bool(_BETWEEN.fullmatch(between) or _CLOSING.fullmatch(between))
    if shapes == {"weekday", "day"}:
        return bool(_BETWEEN.fullmatch(between))
    return between in {" ", " of ", " in "} and not shapes & {"day"} and "year" not in shapes


def _merged(one: Expression, other: Expression) -> Expression:
    span = Span(one.span.start, other.span.end)
    if one.shape == "clock" or other.shape == "clock":
        return replace(other if one.shape == "clock" else one, span=span)
    if one.shape == "day" or other.shape == "day":
        return replace(one if one.shape == "day" else other, span=span)
    return Expression(span, "period")
