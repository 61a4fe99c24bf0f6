"""Which day an expression of time means, where that can be known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from summarise.documents import Span
from summarise.evidence.dates.expressions import Expression
from summarise.evidence.dates.words import WEEKDAY

_DATELINE = re.compile(r"(?i:published|posted|updated|date|datum|stand)?:? ?\Z")
_FIRST_CHARACTERS = 2000
"""A dateline stands at the beginning of a text."""

_FUTURE = re.compile(
    r"\b(?:will|shall|won['’]t|to be held|(?:is|are) (?:to|due|set|scheduled|expected|planned|going)"
    r"|scheduled|deadline|upcoming|wird|werden|soll|sollen)\b|['’]ll\b"
)
_PAST_OR_REPORTED = re.compile(
    r"\b(?:was|were|had|said|told|saw|made|took|found|left|held|began|met|came|went|gave|won|lost|rose|fell|"
    r"[a-z]{3,}ed|sagte|erklärte|teilte|wurde|hatte)\b"
)
_WEEKDAY_NAME = re.compile(WEEKDAY)
_THIS = re.compile(r"\b(?:this|diesen)\s\Z", re.IGNORECASE)
_LAST = re.compile(r"\b(?:last|previous|letzten)\s\Z", re.IGNORECASE)
_NEXT = re.compile(r"\b(?:next|coming|nächsten|kommenden)\s\Z", re.IGNORECASE)
_OPEN = re.compile(
    r"\b(?:every|each|other|first|second|third|fourth|that|same|one|following|easter|whit|until|till|by|before"
    r"|from|jeden|jeder|ersten|zweiten|dritten|bis|ab|chaque|cada|hasta)\s\Z",
    re.IGNORECASE,
)
_QUALIFIER = 12
"""Characters before a weekday in which a word that qualifies it may stand."""
_WOULD = re.compile(r"\b(?:would|should|could|might|may|plan|plans|planned|intends?|until|würde|könnte)\b")

_BACK = 120
"""Characters before an expression in which its verb is looked for."""
_NEAR = timedelta(days=200)
_SOON = timedelta(days=60)


def day_of_publication(text: str, expressions: Sequence[Expression]) -> date | None:
    """The date that stands alone on a line at the beginning, as a dateline does."""
    for expression in expressions:
        span = expression.span
        if span.start > _FIRST_CHARACTERS:
            break
        start = text.rfind("\n", 0, span.start) + 1
        end = text.find("\n", span.end)
        rest = text[span.end : end if end >= 0 else len(text)].strip()
        if _DATELINE.match(text[start : span.start].strip() + " ") and rest in {"", "."}:
            day = _full(expression)
            if day is not None:
                return day
    return None


def day_meant(
    text: str, clause: Span, expression: Expression, published: date | None, said_before: date | None
) -> date | None:
    """The day `expression` means, or None where it is not a whole day or cannot be known.

    `clause` is the stretch of text in which the tense is looked for; `said_before` the last full date of the
    same paragraph, from which a day without a year may take it.
    """
    full = _full(expression)
    if full is not None:
        return full
    if expression.shape == "day" and expression.year is None and expression.month and expression.day:
        return _in_year(text, clause, expression, published, said_before)
    if published is None:
        return None
    if expression.shape == "shift" and expression.shift is not None:
        return _moved(published, expression.shift)
    if expression.shape == "weekday" and expression.weekday is not None:
        return _weekday(text, clause, expression, published)
    return None


def _full(expression: Expression) -> date | None:
    return _date(expression.year, expression.month, expression.day)


def _date(year: int | None, month: int | None, day: int | None) -> date | None:
    if year is None or month is None or day is None:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _moved(day: date, by: int) -> date | None:
    try:
        return day + timedelta(days=by)
    except OverflowError:
        return None


def _weekday(text: str, clause: Span, expression: Expression, published: date) -> date | None:
    """The day a weekday means; None where two readings give two days, as "next Friday" on a Monday."""
    wanted, issued = expression.weekday or 0, published.weekday()
    qualified = _qualified(_before_weekday(text, expression.span), wanted, issued)
    if qualified is not None:
        return _moved(published, qualified[0]) if qualified else None
    tense = _tense(text, clause, expression.span)
    if tense == "future":
        return _moved(published, (wanted - issued) % 7) if wanted != issued else None
    return _moved(published, -((issued - wanted) % 7)) if tense == "past" else None


def _before_weekday(text: str, span: Span) -> str:
    name = _WEEKDAY_NAME.search(text, span.start, span.end)
    at = name.start() if name else span.start
    return text[max(0, at - _QUALIFIER) : at]


def _qualified(before: str, wanted: int, issued: int) -> tuple[int, ...] | None:
    """The days to move by that a word before the weekday settles; empty if it leaves two readings open."""
    if _THIS.search(before):
        return (wanted - issued,)
    if _LAST.search(before):
        return (wanted - issued - 7,) if wanted >= issued else ()
    if _NEXT.search(before):
        return (wanted - issued + 7,) if wanted <= issued else ()
    return () if _OPEN.search(before) else None


def _in_year(
    text: str, clause: Span, expression: Expression, published: date | None, said_before: date | None
) -> date | None:
    if said_before is not None and said_before != published:
        day = _date(said_before.year, expression.month, expression.day)
        return day if day is not None and abs(day - said_before) <= _NEAR else None
    if published is None:
        return None
    near = [
        day
        for year in (published.year - 1, published.year, published.year + 1)
        if (day := _date(year, expression.month, expression.day)) is not None
        and abs(day - published) <= _NEAR
    ]
    if not near:
        return None
    day = min(near, key=lambda candidate: abs(candidate - published))
    if _tense(text, clause, expression.span) == "future":
        return next((candidate for candidate in near if candidate >= published), None)
    if day <= published or day - published <= _SOON:
        return day
    return next((candidate for candidate in near if candidate <= published), None)


def _tense(text: str, clause: Span, span: Span) -> str:
    """Whether the verb that `span` goes with is "past", "future" or leaves it "open"."""
    before = text[max(clause.start, span.start - _BACK) : span.start]
    after = text[span.end : min(clause.end, span.end + _BACK)]
    future = _last(_FUTURE, before)
    past = _last(_PAST_OR_REPORTED, before)
    wished = _last(_WOULD, before)
    if max(future, past, wished) < 0:
        future, past, wished = (-_first(pattern, after) for pattern in (_FUTURE, _PAST_OR_REPORTED, _WOULD))
    best = max(future, past, wished)
    if best == future and future > past:
        return "future"
    return "open" if best == wished and wished > past else "past"


def _last(pattern: re.Pattern[str], words: str) -> int:
    return max((match.start() for match in pattern.finditer(words)), default=-1)


def _first(pattern: re.Pattern[str], words: str) -> int:
    match = pattern.search(words)
    return match.start() if match else len(words) + 1
