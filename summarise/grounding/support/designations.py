"""Numbers that are part of a name: the 4 of "iPhone 4" is no number that the cited words must have."""

from __future__ import annotations

import re
from collections.abc import Set

from summarise.documents import Span
from summarise.documents.overlaps import Overlaps
from summarise.evidence.marks import Marks

_NUMBERED = re.compile(r"\b([^\W\d_]{0,40}[^\W\d_a-zß-ÿ][\w-]{0,40}) (\d{1,4})(?![\w%]|[.,:]\d)")


def designations(text: str, marks: Marks) -> frozenset[str]:
    """The names of `text` that end in a number which counts nothing and dates nothing, in lower case."""
    spans = [*(figure.span for figure in marks.figures), *(day.span for day in marks.dates)]
    counted = Overlaps(spans)
    return frozenset(
        found.group().lower()
        for found in _NUMBERED.finditer(text)
        if not counted.any_with(Span(*found.span(2)))
    )


def designated(statement: str, passages: str, names: Set[str]) -> frozenset[str]:
    """Those of `names` that `statement` has, and that `passages` have with no other number."""
    there = {found.group().lower(): found[1].lower() for found in _NUMBERED.finditer(passages)}
    return frozenset(
        name
        for found in _NUMBERED.finditer(statement)
        if (name := found.group().lower()) in names
        and all(name == one or head != found[1].lower() for one, head in there.items())
    )


def without_numbers(text: str, names: Set[str]) -> str:
    """`text` with those of `names` that it has, but without their numbers."""
    return _NUMBERED.sub(
        lambda found: _name_of(found) if found.group().lower() in names else found.group(), text
    )


def _name_of(found: re.Match[str]) -> str:
    """A name without its number; nothing, where that leaves a letter, as of "B 27"."""
    return found[1] if len(found[1]) > 1 else ""
