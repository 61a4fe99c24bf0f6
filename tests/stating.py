"""Holding a statement against a text, as a reader would: with what stands in the way, or nothing."""

from __future__ import annotations

from functools import lru_cache

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.kinds import Rule


@lru_cache
def checker(text: str) -> Checker:
    return Checker(text, mark(text))


def objection(statement: str, text: str, cited: str | None = None) -> str | None:
    """Why `text` does not bear `statement` out, or the sentences of it that `cited` stands in."""
    start = text.index(cited) if cited else 0
    about = (Span(start, start + len(cited or text)),)
    return checker(text).check(Rule.STATEMENT, statement, about).reason
