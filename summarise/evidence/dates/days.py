"""Which day an expression of time means, where that can be known."""

from __future__ import annotations

import re
from datetime import date, timedelta

from summarise.documents import Span
from summarise.evidence.dates.expressions import Expression
from summarise.evidence.dates.patterns import WEEKDAY_NAME
from summarise.evidence.dates.tense import tense_at

_THIS = re.compile(r"\b(?:this|diesen|ce|este|questo|questa|esta)\s\Z", re.IGNORECASE)
_LAST = re.compile(r"\b(?:last|previous|past|vorigen)\s\Z", re.IGNORECASE)
_NEXT = re.compile(r"\b(?:next|nächsten)\s\Z", re.IGNORECASE)
_GONE = re.compile(r"\b(?:letzten|vergangenen|pasado|scorso|passado)\s\Z", re.IGNORECASE)
_COMING = re.compile(r"\b(?:coming|kommenden|próximo|prossimo|próxima)\s\Z", re.IGNORECASE)
"""Words that mean the day nearest, while "last" and "next" may pass it over."""
_OPEN = re.compile(
    r"\b(?:every|each|other|first|second|third|fourth|that|same|one|following|easter|whit|jeden|jeder"
    r"|ersten|zweiten|dritten|chaque|cada|ogni)\s\Z",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\b(?:until|till|before|bis|hasta|jusqu['’]à|fino a|até)\s\Z", re.IGNORECASE)
_AHEAD = re.compile(r"\b(?:ahead of|into|before|for)\s(?:the\s)?\Z", re.IGNORECASE)
_MOVED_TO = re.compile(
    r"\b(?:postponed|moved|rescheduled|delayed|adjourned|pushed back|put back|brought forward|shifted)"
    r"(?: from [A-Za-z]{3,10})? to (?:next )?\Z"
)
_BY = re.compile(r"\bby\s(?:[a-z]{1,9}\s){0,2}\Z", re.IGNORECASE)
_WAS = re.compile(
    r"\b(?:(?:was|were)(?! (?:put off|postponed|adjourned|delayed|extended|rescheduled|suspended|closed"
    r"|deferred"
    r"|remanded|barred|pushed back)\b)|had|did|war|waren|hatten?|était|étaient|era|eran|estuvo)\b"
)
_WAS_REACH = 80
_UNTIL_DAY = re.compile(r"(?:until|till|bis|hasta|jusqu['’]au|fino al|até)\s", re.IGNORECASE)
_LAST_YEAR = re.compile(r" (?P<which>last|this|next) year\b")
_YEARS_ON = {"last": -1, "this": 0, "next": 1}
_LIMIT = re.compile(r"\b(?:by|from|ab)\s\Z", re.IGNORECASE)
_QUALIFIER = 14
"""Characters before a weekday in which a word that qualifies it may stand."""
_BEHIND = re.compile(
    r" (?P<last>dernier|pasado|scorso|scorsa|passad[ao])\b| (?P<next>prochain|próximo|prossim[oa])\b"
)

_NEAR = timedelta(days=200)
_SOON = timedelta(days=60)


def full_day(expression: Expression) -> date | None:
    """The day of an expression that names year, month and day."""
    return _date(expression.year, expression.month, expression.day)


def day_meant(
    text: str, clause: Span, expression: Expression, published: date | None, said_before: date | None
) -> date | None:
    """The day `expression` means, or None where it is not a whole day or cannot be known.

    `clause` is the stretch of text in which the tense is looked for; `said_before` the last full date of the
    same paragraph, from which a day without a year may take it.
    """
    full = full_day(expression)
    if full is not None:
        return full
    if expression.shape == "day" and expression.year is None and expression.month and expression.day:
        return _in_year(text, clause, expression, published, said_before)
    if expression.shape == "weekday" and expression.weekday is not None:
        if published is not None:
            return _weekday(text, clause, expression, published)
        return said_before if said_before and said_before.weekday() == expression.weekday else None
    if published is not None and expression.shape == "shift" and expression.shift is not None:
        return _moved(published, expression.shift)
    return None


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
    at = _name_at(text, expression.span)
    before = text[max(0, at - _QUALIFIER) : at]
    qualified = _qualified(text, before, expression.span.end, wanted, issued)
    if qualified is not None:
        return _moved(published, qualified[0]) if qualified else None
    if _UNTIL.search(before):
        was = _WAS.search(text, max(clause.start, expression.span.start - _WAS_REACH), expression.span.start)
        return None if was or wanted == issued else _moved(published, (wanted - issued) % 7)
    ahead = _AHEAD.search(before) and text.endswith(("'s", "’s"), 0, expression.span.end)
    moved = _MOVED_TO.search(text, max(clause.start, at - _WAS_REACH), at)
    tense = "future" if ahead or moved else tense_at(text, clause, expression.span)
    if tense == "future" or (tense == "open" and _BY.search(before)):
        return _moved(published, (wanted - issued) % 7)
    if tense == "open" or (tense == "none" and _LIMIT.search(before)):
        return None
    return _moved(published, -((issued - wanted) % 7))


def _name_at(text: str, span: Span) -> int:
    """Where the name of the weekday stands in `span`."""
    name = WEEKDAY_NAME.search(text, span.start, span.end)
    return name.start() if name else span.start


def _qualified(text: str, before: str, end: int, wanted: int, issued: int) -> tuple[int, ...] | None:
    """The days to move by that a word beside the weekday settles; empty if it leaves two readings open."""
    behind = _BEHIND.match(text, end)
    if _THIS.search(before):
        return (wanted - issued,)
    if _GONE.search(before) or (behind and behind["last"]):
        return (-((issued - wanted) % 7 or 7),)
    if _COMING.search(before) or (behind and behind["next"]):
        return ((wanted - issued) % 7 or 7,)
    if _LAST.search(before):
        return (wanted - issued - 7,) if wanted >= issued else ()
    if _NEXT.search(before):
        return (wanted - issued + 7,) if wanted <= issued else ()
    return () if _OPEN.search(before) else None


def _in_year(
    text: str, clause: Span, expression: Expression, published: date | None, said_before: date | None
) -> date | None:
    tense = tense_at(text, clause, expression.span)
    if said_before is not None and said_before != published and (tense != "future" or published is None):
        day = _date(said_before.year, expression.month, expression.day)
        return day if day is not None and abs(day - said_before) <= _NEAR else None
    if published is None:
        return None
    years_on = _LAST_YEAR.match(text, expression.span.end)
    if years_on:
        shift = _YEARS_ON[years_on["which"]]
        return _date(published.year + shift, expression.month, expression.day)
    near = [
        day
        for year in (published.year - 1, published.year, published.year + 1)
        if (day := _date(year, expression.month, expression.day)) is not None
        and abs(day - published) <= _NEAR
    ]
    if not near:
        return None
    day = min(near, key=lambda candidate: abs(candidate - published))
    if tense == "future" or _UNTIL_DAY.match(text, expression.span.start):
        otherwise = day if abs(day - published) <= _SOON else None
        return next((candidate for candidate in near if candidate >= published), otherwise)
    if day <= published or day - published <= _SOON or tense != "past":
        return day
    return next((candidate for candidate in near if candidate <= published), None)
