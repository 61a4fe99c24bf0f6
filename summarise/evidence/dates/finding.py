"""Expressions of time, and the day where the text or the publication fixes it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import zip_longest

from summarise.documents import Span
from summarise.evidence.dates.dateline import day_of_publication
from summarise.evidence.dates.days import day_meant
from summarise.evidence.dates.expressions import Expression
from summarise.evidence.dates.joining import joined, without_opening_days
from summarise.evidence.dates.patterns import SLASHED
from summarise.evidence.dates.search import expressions
from summarise.evidence.language import written_in
from summarise.evidence.marks import DateMark

_QUOTED = re.compile(r"“[^“”\n]*”|(?<![\w.,!?\]])\"(?=\S)[^\"\n]*\"|„[^„“”\n]*[“”]|«[^«»\n]*»|「[^「」\n]*」")
_SHARED_REACH = 5
"""Characters between two days of one stretch, besides the words that lead up to the second."""
_SAME_TIME = timedelta(days=31)
"""A dateline further from the day of publication than this belongs to something else."""


def dates(
    text: str, sentences: Sequence[Span], published: date | None, said: str | None = None
) -> tuple[DateMark, ...]:
    """The expressions of time in `text`, each with the day it means or None.

    The dateline of the text itself, where it has one, is what "yesterday" is counted from; else `published`.
    Words such as "today" are not resolved inside quotation marks: they were said on a day of their own.
    """
    together = tuple(joined(text, expressions(text, written_in(text, said))))
    found = _settled(text, tuple(without_opening_days(text, together)))
    written = day_of_publication(text, found, published)
    issued = published
    if written is not None and (published is None or abs(written - published) <= _SAME_TIME):
        issued = written
    quoted = [Span(*match.span()) for match in _QUOTED.finditer(text)]
    quote_starts = [span.start for span in quoted]
    sentence_starts = [sentence.start for sentence in sentences]
    marks: list[DateMark] = []
    said_before: date | None = None
    paragraph_end = 0
    for expression in _with_shared_years(found):
        span = expression.span
        if span.start >= paragraph_end:
            said_before = None
            paragraph_end = _paragraph_end(text, span.end)
        quote = bisect_right(quote_starts, span.start) - 1
        in_quote = quote >= 0 and quoted[quote].covers(span)
        index = bisect_right(sentence_starts, span.start) - 1
        sentence = sentences[index] if index >= 0 else Span(0, len(text))
        day = day_meant(text, sentence, expression, None if in_quote else issued, said_before)
        if expression.year and expression.shape == "day" and day is not None:
            said_before = day
        marks.append(DateMark(span, day))
    return tuple(marks)


def _with_shared_years(found: Sequence[Expression]) -> Iterator[Expression]:
    """`found` with the year of the second day for the first in "from January 23 to March 9, 2014"."""
    for expression, following in zip_longest(found, found[1:]):
        shared = (
            following is not None
            and expression.shape == following.shape == "day"
            and expression.year is None
            and following.span.start - expression.span.end <= _SHARED_REACH
            and (expression.month or 0) <= (following.month or 0)
        )
        yield replace(expression, year=following.year) if shared else expression


def _paragraph_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _settled(text: str, found: Sequence[Expression]) -> Sequence[Expression]:
    """`found` with "03/04/2026" read in the order of the unmistakable dates of the text, if all agree."""
    if not any(expression.unsettled for expression in found):
        return found
    orders = {
        first > second
        for match in SLASHED.finditer(text)
        if max(first := int(match["first"]), second := int(match["second"])) > 12 and first != second
    }
    if len(orders) != 1:
        return found
    day, month = (0, 1) if orders.pop() else (1, 0)
    return tuple(
        replace(
            expression,
            shape="day",
            day=expression.unsettled[day],
            month=expression.unsettled[month],
        )
        if expression.unsettled
        else expression
        for expression in found
    )
