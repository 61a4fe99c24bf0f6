"""The expressions of time of a text, found word by word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summarise.documents import Span
from summarise.evidence.dates.expressions import Expression
from summarise.evidence.dates.leads import lead_of
from summarise.evidence.dates.triggers import AT_DIGITS, AT_WORD, Trial
from summarise.evidence.language import Language

_YEAR = re.compile(r"\d{4}")
"""Behind "the" it belongs to what follows: "the 2016 election"."""
_ARTICLES = ("the ", "den ", "dem ", "der ", "des ")
"""Before a year these belong to what it says the age of: "den 1968 gebauten Damm"."""
_WORD = re.compile(r"[^\W\d_]+|\d+")


def expressions(text: str, language: Language) -> tuple[Expression, ...]:
    """The expressions of time in `text` in order, without overlap, with the words that lead up to them."""
    found: list[Expression] = []
    end = 0
    for word in _WORD.finditer(text):
        written = word.group()
        trials = AT_WORD.get(written)
        if trials is None:
            trials = AT_DIGITS.get(len(written)) if written.isdecimal() else None
        if trials is None or word.start() < end:
            continue
        expression = _first(text, word.start(), end, trials, language)
        if expression is not None:
            found.append(expression)
            end = expression.span.end
    return tuple(found)


def _first(
    text: str, start: int, floor: int, trials: Sequence[Trial], language: Language
) -> Expression | None:
    for trial in trials:
        match = trial.pattern.match(text, start)
        if match is None:
            continue
        lead = lead_of(text, start, floor, trial.lead)
        if trial.needs_lead and not lead:
            continue
        expression = trial.reading(match, lead, language)
        if expression is not None:
            of_a_name = lead.lower().endswith(_ARTICLES) and _YEAR.fullmatch(match.group()) is not None
            begin = start if of_a_name else start - len(lead)
            return replace(expression, span=Span(begin, expression.span.end))
    return None
