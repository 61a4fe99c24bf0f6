"""The day on which a text says that it was written: its dateline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from summarise.evidence.dates.days import full_day
from summarise.evidence.dates.expressions import Expression

_FIRST_CHARACTERS = 2000
"""A dateline stands at the beginning of a text."""

_LABEL = (
    r"(?i:first published|published|posted|updated|last updated|last modified|modified|date|datum|stand"
    r"|issued"
    r"|released|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|erstellt|veröffentlicht)"
)
_BEFORE = re.compile(
    rf"(?:.{{0,60}}(?:[|·•]|/|--) ?)?(?:{_LABEL}(?: on| at| le| el| am| il| em)?:? ?)?"
    r"(?:\(?(?:[A-ZÄÖÜÉ][\w.'’-]{0,30}(?: (?:de|la|le|del|di|am|an der|do"
    r"|da)(?= ))?[,/ ]{1,3}){0,6})[(,–—-]? ?(?:the|le|el|den|il)? ?"
)
"""What may stand before a date on its line: a label, or places."""

_PLACED = re.compile(r"[^\W\d_], \Z")
_AFTER = re.compile(
    r"[\s.]{0,3}(?:(?:at |um |à |a las |alle )?\d{1,2}[:.h]\d\d\b|[|·•–—:]|-{1,2}\s|--|\(|\)|/|By\b"
    r"|at \d|Z\b|$)"
)
"""What follows a date that dates a text: a clock time, an agency in brackets, a dash, or nothing."""


def day_of_publication(text: str, found: Sequence[Expression], published: date | None) -> date | None:
    """The date of a dateline: alone on a line, behind a label, or before an agency and a dash.

    `published` gives the year of one without: "LAGOS, March 3 —".
    """
    for expression in found:
        span = expression.span
        if span.start > _FIRST_CHARACTERS:
            break
        if expression.shape != "day" or not (expression.year or published):
            continue
        start = text.rfind("\n", 0, span.start) + 1
        end = text.find("\n", span.end)
        line_end = end if end >= 0 else len(text)
        before = text[max(start, span.start - 120) : span.start]
        if not expression.year and not _PLACED.search(before) and text[span.end : span.end + 2] != " (":
            continue
        if _BEFORE.fullmatch(before.lstrip()) and _AFTER.match(text[span.end : min(line_end, span.end + 40)]):
            day = _nearest(expression, published)
            if day is not None:
                return day
    return None


def _nearest(expression: Expression, published: date | None) -> date | None:
    """The day of `expression`, in the year that brings it nearest to `published` if it names none."""
    years = [expression.year] if expression.year else []
    if not years and published is not None:
        years = [published.year + shift for shift in (-1, 0, 1)]
    days = [day for year in years if (day := full_day(replace(expression, year=year))) is not None]
    return min(days, key=lambda day: abs(day - (published or day)), default=None)
