"""The day on which a text says that it was written: its dateline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from summarise.evidence.dates.expressions import Expression

_FIRST_CHARACTERS = 2000
"""A dateline stands at the beginning of a text."""

_LABEL = (
    r"(?i:first published|published|posted|updated|last updated|last modified|modified|date|datum|stand"
    r"|issued"
    r"|released|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|erstellt|veröffentlicht)"
)
_BEFORE = re.compile(
    rf"(?:.{{0,60}}[|·•] ?)?(?:{_LABEL}(?: on| at| le| el| am| il| em)?:? ?)?"
    r"(?:\(?(?:[A-ZÄÖÜÉ][\w.'’-]{0,30}(?: (?:de|la|le|del|di|am|an der|do"
    r"|da)(?= ))?[,/ ]{1,3}){0,6})[(,–—-]? ?(?:the|le|el|den|il)? ?"
)
"""What may stand before a date on its line: a label, or places."""

_AFTER = re.compile(
    r"[\s.]{0,3}(?:(?:at |um |à |a las |alle )?\d{1,2}[:.h]\d\d\b|[|·•–—:]|-{1,2}\s|\(|\)|/|By\b|at \d|Z\b|$)"
)
"""What follows a date that dates a text: a clock time, an agency in brackets, a dash, or nothing."""


def day_of_publication(text: str, found: Sequence[Expression]) -> date | None:
    """The date of a dateline: alone on a line, behind a label, or before an agency and a dash."""
    for expression in found:
        span = expression.span
        if span.start > _FIRST_CHARACTERS:
            break
        if expression.shape != "day" or not (expression.year and expression.month and expression.day):
            continue
        start = text.rfind("\n", 0, span.start) + 1
        end = text.find("\n", span.end)
        line_end = end if end >= 0 else len(text)
        before = text[max(start, span.start - 120) : span.start]
        if _BEFORE.fullmatch(before.lstrip()) and _AFTER.match(text[span.end : min(line_end, span.end + 40)]):
            try:
                return date(expression.year, expression.month, expression.day)
            except ValueError:
                continue
    return None
