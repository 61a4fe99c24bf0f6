"""Expressions of time that belong together made one: "3 a.m. local time" and "Monday".

Offsets are Unicode characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from summarise.documents import Span
from summarise.evidence.dates.expressions import Expression
from summarise.evidence.dates.patterns import WEEKDAY_NAME
from summarise.evidence.dates.tense import tense_at

_BETWEEN = re.compile(
    r"[^\S\n]?[,({]?[^\S\n]?(?:(?:on|at|in the|of|the|am|um|den|dem|le|el|à|a las|alle|às"
    r"|local time)\b)?[^\S\n]?"
)
_CLOSING = re.compile(r"[)}] ?")
_LONGEST_BETWEEN = 14


_VERB_REACH = 120
_LEAD_TO = re.compile(r" ?[-–] ?| (?:to|through|thru|until|till|bis|a|à|au|al|até) ")


def without_opening_days(text: str, found: Sequence[Expression]) -> Iterator[Expression]:
    """`found` with no day of its own for weekdays on which something is open: "Monday to Friday".

    What was or will be from one weekday to another keeps its days.
    """
    within = False
    for expression, following in zip_longest(found, found[1:]):
        opens = (
            following is not None
            and expression.shape == following.shape == "weekday"
            and _is_stretch(text, expression.span.end, following)
            and tense_at(text, _around(text, expression.span), expression.span) == "none"
        )
        yield replace(expression, shape="period", weekday=None) if opens or within else expression
        within = opens


def _is_stretch(text: str, end: int, following: Expression) -> bool:
    between = _LEAD_TO.match(text, end)
    name = WEEKDAY_NAME.search(text, following.span.start, following.span.end)
    return between is not None and name is not None and between.end() == name.start()


def _around(text: str, span: Span) -> Span:
    """The stretch before `span`, from the line break or full stop on, in which its verb is looked for."""
    floor = max(0, span.start - _VERB_REACH)
    line = text.rfind("\n", floor, span.start) + 1
    sentence = text.rfind(". ", floor, span.start) + 1
    return Span(max(floor, line, sentence), span.start)


def joined(text: str, found: Sequence[Expression]) -> Iterator[Expression]:
    """`found`, in order, with neighbours that say one time together made one."""
    current: Expression | None = None
    for expression in found:
        if current is not None and _belongs(text, current, expression):
            current = _merged(text, current, expression)
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


def _merged(text: str, one: Expression, other: Expression) -> Expression:
    opened = "(" in text[one.span.end : other.span.start] and text.startswith(")", other.span.end)
    span = Span(one.span.start, other.span.end + opened)
    if one.shape == "clock" or other.shape == "clock":
        return replace(other if one.shape == "clock" else one, span=span)
    if one.shape == "day" or other.shape == "day":
        return replace(one if one.shape == "day" else other, span=span)
    return Expression(span, "period")
