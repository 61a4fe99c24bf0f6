"""English words that stand one step from each other in WordNet, looked up in a list that the package carries.

The list is written by `tools/thesaurus.py`, one word a line, the lines in order: the word, and those beside
it. They are synonyms, kinds, and what is derived, in a common sense of both: "resign" has "quit" and
"resignation" beside it. Opposites are not, nor two kinds of one thing.
"""

from __future__ import annotations

import pkgutil
from bisect import bisect_left
from functools import cache

from summarise.grounding.words import dictionary_forms

_LONGEST = 30
"""Characters; nothing longer is looked up."""


def beside(word: str) -> frozenset[str]:
    """The words beside `word`, which is in lower case and may be inflected."""
    return frozenset(other for form in dictionary_forms(word) for other in _row(form))


def _row(form: str) -> list[str]:
    start = f"{form} "
    lines = _lines()
    at = bisect_left(lines, start) if len(form) <= _LONGEST else len(lines)
    return lines[at][len(start) :].split() if at < len(lines) and lines[at].startswith(start) else []


@cache
def _lines() -> list[str]:
    data = pkgutil.get_data(__package__, "thesaurus.txt") or b""
    return data.decode("utf-8").splitlines()
