"""Whether a statement compares two the other way round than the words it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.grounding.words import content_words

_THAN = re.compile(
    r"\b(more|less|fewer|better|worse|mehr|weniger|(?!other|rather|whether|either)[a-zäöü]{2,}er)\b"
    r"([^.;:?!\n]{0,80}?) (?:than|als) ([^.,;:?!\n]{1,40})"
)
_CLAUSE = re.compile(r"[.;:?!\n]|, ")
_BEFORE = 120
"""Characters in which the first of the two is named."""
_REACH = 3
"""Words of meaning behind "than" that name the other of the two."""


def other_comparison(statement: str, passages: str) -> str | None:
    """Which comparison of `statement` stands the other way round in `passages`, in words for a reader."""
    compared = list(_comparisons(statement))
    there = list(_comparisons(passages)) if compared else []
    for how, one, other in compared:
        for how_there, one_there, other_there in there:
            turned = one & other_there - one_there and other & one_there - other_there
            straight = one & one_there - other_there and other & other_there - one_there
            if how == how_there and turned and not straight:
                return f"the cited words compare them the other way round: “{how}”"
    return None


def _comparisons(text: str) -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    """Each comparative of `text`, the words before its "than", and those behind."""
    for found in _THAN.finditer(text):
        before = _CLAUSE.split(text[max(0, found.start() - _BEFORE) : found.start()])[-1]
        one = frozenset(content_words(f"{before} {found[2]}"))
        other = frozenset(content_words(found[3])[:_REACH])
        yield found[1].lower(), one - other, other - one
