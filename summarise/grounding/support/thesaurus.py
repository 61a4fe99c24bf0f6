"""Words that stand beside each other in a thesaurus, looked up in lists that the package carries.

English comes from WordNet, where it is one step from one to the other: synonyms, kinds, and what is
derived, in a common sense of both: "resign" has "quit" and "resignation" beside it. Opposites are not, nor
two kinds of one thing. German comes from the sets of synonyms of OpenThesaurus: "Stau" has "Stockung". The
lists are written by `tools/`, one word a line, the lines in order: the word, and those beside it.
"""

from __future__ import annotations

import pkgutil
from bisect import bisect_left
from functools import cache

from summarise.grounding.words import base, dictionary_forms

_LONGEST = 30
"""Characters; nothing longer is looked up."""


def beside(word: str) -> frozenset[str]:
    """The words beside `word`, which is in lower case and may be inflected."""
    english = (other for form in dictionary_forms(word) for other in _row(form, "thesaurus.txt"))
    return frozenset(english).union(_row(base(word), "thesaurus_german.txt"))


def _row(form: str, file: str) -> list[str]:
    start = f"{form} "
    lines = _lines(file)
    at = bisect_left(lines, start) if len(form) <= _LONGEST else len(lines)
    return lines[at][len(start) :].split() if at < len(lines) and lines[at].startswith(start) else []


@cache
def _lines(file: str) -> list[str]:
    data = pkgutil.get_data(__package__, file) or b""
    return data.decode("utf-8").splitlines()
