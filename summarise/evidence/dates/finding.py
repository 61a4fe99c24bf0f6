"""Expressions of time, and the day where the text or the publication fixes it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from summarise.documents import Span
from summarise.evidence.dates.days import day_meant, day_of_publication
from summarise.evidence.dates.expressions import Expression, expressions
from summarise.evidence.marks import DateMark

_BETWEEN = re.compile(r"[^\S\n]?[,({]?[^\S\n]?(?:(?:on|at|in the|of|the|am|um|local time)\b)?[^\S\n]?")
_CLOSING = re.compile(r"[)}] ?")
_LONGEST_BETWEEN = 14
_QUOTED = re.compile(r"“[^“”\n]*”|\"[^\"\n]*\"|„[^„“”\n]*[“”]|«[^«»\n]*»")


def dates(text: str, sentences: Sequence[Span], published: date | None) -> tuple[DateMark, ...]:
    """The expressions of time in `text`, each with the day it means or None.

    Where `published` is None, a date that stands alone on a line at the beginning takes its place. Words such
    as "today" are not resolved inside quotation marks: they were said on a day of their own.
    """
    found = expressions(text)
    issued = published or day_of_publication(text, found)
    quoted = [Span(*match.span()) for match in _QUOTED.finditer(text)]
    quote_starts = [span.start for span in quoted]
    sentence_starts = [sentence.start for sentence in sentences]
    marks: list[DateMark] = []
    said_before: date | None = None
    paragraph_end = 0
    for expression in _joined(text, found):
        span = expression.span
        if span.start >= paragraph_end:
            said_before = None
            paragraph_end = _paragraph_end(text, span.end)
        place = bisect_right(quote_starts, span.start) - 1
        in_quote = place >= 0 and quoted[place].covers(span)
        index = bisect_right(sentence_starts, span.start) - 1
        sentence = sentences[index] if index >= 0 else Span(0, len(text))
        day = day_meant(text, sentence, expression, None if in_quote else issued, said_before)
        if expression.year and expression.shape == "day" and day is not None:
            said_before = day
        marks.append(DateMark(span, day))
    return tuple(marks)


def _paragraph_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _joined(text: str, found: Sequence[Expression]) -> Iterator[Expression]:
    """`found`, with what belongs together made one: "3 a.m. local time" and "Monday"."""
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
