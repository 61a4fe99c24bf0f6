"""Which nouns of German name a place, as far as their form and what stands before them tell.

Nouns need an article; a place has none: "in Cannes". So have nouns for a state or a time, as "in Haft", and
those are known by their endings, or few.
"""

from __future__ import annotations

from summarise.evidence.names.german_nouns import is_common

_BEFORE = frozenset("in aus".split())


def is_place(noun: str, before: str) -> bool:
    """Whether a capitalised word behind the word `before` names a place."""
    return before.lower() in _BEFORE and noun.isalpha() and not is_common(noun)
