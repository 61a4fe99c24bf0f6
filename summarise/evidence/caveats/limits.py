"""Bounds that are exact: what a rule asks for, whom it is about, the error that a measurement gives."""

from __future__ import annotations

import re

from summarise.documents import Span

_BOUND = re.compile(
    r"(?:under|over|above|below|exceeding|between|older than|younger than|more than|less than|at least"
    r"|unter|über|mindestens|zwischen|moins de|plus de|menos de|más de|mayores de|menores de)\b",
    re.IGNORECASE,
)
_OF_A_CLASS = re.compile(
    r"\b(?:those|anyone|everyone|children|women|men|people|pupils|students|adults|patients|vessels|vehicles|aged"
    r"|Kinder|Frauen|Männer|Personen|enfants|niños|personas)\s\Z",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:must(?! be\b)|needs?|needed|required?|requires|eligible|limited to|capped at|allowed)\b"
)
_REACH = 40


def sets_limit(text: str, figure: Span) -> bool:
    """Whether the bound of a figure is what is meant, so that no exact number is wanting."""
    words = figure.of(text)
    if "±" in words:
        return True
    if _BOUND.match(words) is None:
        return False
    before, behind = (
        text[max(0, figure.start - _REACH) : figure.start],
        text[figure.end : figure.end + _REACH],
    )
    if _OF_A_CLASS.search(before):
        return True
    return any(_ASKED.search(re.split(r"[.;:\n]", side)[end]) for side, end in ((before, -1), (behind, 0)))
