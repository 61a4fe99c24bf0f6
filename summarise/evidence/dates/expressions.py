"""Where a text says when something happened, and what the words alone give.

Offsets are Unicode characters, half-open. Which day an expression means is found elsewhere, since it needs
the day of publication and the words around.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from summarise.documents import Span
from summarise.evidence.dates import patterns
from summarise.evidence.dates.words import MONTHS, SHIFTS, WEEKDAYS

Shape = Literal["day", "weekday", "shift", "period", "year", "clock"]


@dataclass(frozen=True, slots=True)
class Expression:
    """One expression of time and the parts of a date that it names."""

    span: Span
    shape: Shape
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """Monday is 0."""
    shift: int | None = None
    """Days from the day of publication."""


def expressions(text: str) -> tuple[Expression, ...]:
    """The expressions of time in `text` in order, without overlap; a whole day wins over its parts."""
    found = sorted(_readings(text), key=lambda expression: (expression.span.start, -expression.span.end))
    kept: list[Expression] = []
    for expression in found:
        if not kept or expression.span.start >= kept[-1].span.end:
            kept.append(expression)
        elif expression.day and not kept[-1].day and len(expression.span) > len(kept[-1].span):
            kept[-1] = expression
    return tuple(kept)


def _readings(text: str) -> Iterator[Expression]:
    for pattern, read in _READINGS:
        for match in pattern.finditer(text):
            expression = read(match)
            if expression is not None:
                yield expression


def _whole_day(match: re.Match[str]) -> Expression:
    several = match["to"] is not None
    return Expression(
        Span(*match.span()),
        "period" if several else "day",
        year=int(match["year"]) if match["year"] else None,
        month=MONTHS[match["month"]],
        day=None if several else int(match["day"]),
    )


def _in_numbers(match: re.Match[str]) -> Expression:
    first, second = int(match["first"]), int(match["second"])
    found = Expression(Span(*match.span()), "day", year=int(match["year"]))
    if match["mark"] == "." or first > 12 or first == second:
        return replace(found, day=first, month=second)
    return replace(found, day=second, month=first) if second > 12 else replace(found, shape="period")


def _iso(match: re.Match[str]) -> Expression:
    year, month, day = (int(match[part]) for part in ("year", "month", "day"))
    return Expression(Span(*match.span()), "day", year=year, month=month, day=day)


def _weekday(match: re.Match[str]) -> Expression:
    return Expression(Span(*match.span()), "weekday", weekday=WEEKDAYS[match["weekday"]])


def _shift(match: re.Match[str]) -> Expression:
    return Expression(Span(*match.span()), "shift", shift=SHIFTS[match["word"].lower()])


def _days_ago(match: re.Match[str]) -> Expression:
    words = ("zero", "one", "two", "three", "four", "five", "six", "seven")
    count = match["count"].lower()
    days = int(count) if count.isdigit() else words.index(count)
    return Expression(Span(*match.span()), "shift", shift=-days)


def _month(match: re.Match[str]) -> Expression:
    year = int(match["year"]) if match["year"] else None
    return Expression(Span(*match.span()), "period", year=year, month=MONTHS[match["month"]])


def _year(match: re.Match[str]) -> Expression | None:
    lead = match["lead"]
    counted = patterns.COUNTED_BEHIND.match(match.string, match.end())
    if not (lead or match["to"] or match["decade"]) and (int(match["year"]) < 1900 or counted):
        return None
    if counted and lead and not _NAMES_A_YEAR.search(lead):
        return None
    return Expression(Span(*match.span()), "year", year=int(match["year"]))


_NAMES_A_YEAR = re.compile(
    r"(?i:since|until|till|during|throughout|early|late|mid|year|jahr|im|seit|depuis|desde)[ -]"
)


def _loose(shape: Shape) -> Callable[[re.Match[str]], Expression]:
    return lambda match: Expression(Span(*match.span()), shape)


_READINGS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Expression | None]], ...] = (
    (patterns.MONTH_DAY, _whole_day),
    (patterns.DAY_MONTH, _whole_day),
    (patterns.IN_NUMBERS, _in_numbers),
    (patterns.ISO, _iso),
    (patterns.ON_WEEKDAY, _weekday),
    (patterns.SHIFTED, _shift),
    (patterns.DAYS_AGO, _days_ago),
    (patterns.MONTH_YEAR, _month),
    (patterns.IN_MONTH, _month),
    (patterns.BARE_MONTH, _month),
    (patterns.IN_YEAR, _year),
    (patterns.PART_OF_YEAR, _loose("period")),
    (patterns.DECADE, _loose("year")),
    (patterns.THIS_OR_THAT_PERIOD, _loose("period")),
    (patterns.AGO_OR_LATER, _loose("period")),
    (patterns.DAY_BEFORE, _loose("period")),
    (patterns.FOR_A_WHILE, _loose("period")),
    (patterns.ABROAD, _loose("period")),
    (patterns.CLOCK, _loose("clock")),
    (patterns.IN_PART_OF_DAY, _loose("clock")),
)
