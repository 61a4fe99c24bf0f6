"""Holding a statement against words in another language.

The words of two languages cannot be compared, and no word of a statement counts for or against it. What is
the same in both still has to stand: the numbers, the days, the names, and whether anything is denied. A
statement without a number or a name of the cited words says nothing that could be checked.
"""

from __future__ import annotations

from collections.abc import Set

from summarise.evidence.language import Language, function_words
from summarise.grounding.support.amounts import other_number
from summarise.grounding.support.anchors import sides
from summarise.grounding.support.days import other_day
from summarise.grounding.support.denials import denies
from summarise.grounding.support.naming import Named, other_name

_FEWEST = 2
"""Function words that tell a language."""
_TIMES = 3


def is_foreign(statement: str, language: Language) -> bool:
    """Whether `statement` is in another language than `language`, as its function words tell."""
    found = function_words(statement)
    most = max(found.values())
    return most >= _FEWEST and most >= _TIMES * found[language]


def untranslated(statement: str, passages: str, ordinary: Set[str], named: Named) -> str | None:
    """Why `statement` cannot be a translation of what `passages` say, in words for a reader."""
    reason = (
        other_number(statement, passages)
        or other_day(statement, passages)
        or other_name(statement, passages, ordinary, named)
    )
    if reason is not None:
        return reason
    if denies(statement) and not denies(passages):
        return "the cited words deny nothing"
    if denies(passages) and not denies(statement) and len(passages.split("\n\n")) == 1:
        return "the cited words deny something, and it does not"
    said, there = sides(statement, passages, ordinary, named)
    if not any(anchor.may_be(other) for anchor in said.anchors for other in there.anchors):
        return "it is in another language than the text and has no name or number of the cited words"
    return None
