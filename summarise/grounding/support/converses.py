"""Deeds that are told from either end: whoever sold it to her, from him she bought it; one lost to who won.

The opposite of such a verb says the same where the two have changed places: "Norholt won" where "the team
lost to Norholt".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations

from summarise.grounding.words import content_words, meaning

_PREPOSITIONS = {
    "lose": "to against gegen",
    "verlieren": "gegen",
    "sell": "to",
    "verkaufen": "an",
    "lend": "to",
    "verleihen": "an",
    "give": "to",
    "donate": "to",
}
"""By what one does: before whom it stands who does the converse."""
_BEHIND = {meaning(verb): frozenset(told.split()) for verb, told in _PREPOSITIONS.items()}
_CLAUSE = re.compile(r"[.,;:!?\n]|\b(?:and|but|while|und|aber|während)\b")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NAMING = 3
"""Words of meaning that name somebody."""


def is_converse(word: str, other: str, statement: str, passages: str) -> bool:
    """Whether `statement` tells by `word` from one end what `passages` tell by `other` from the other.

    Both are in lower case, as they stand there.
    """
    for (doing, told), (converse, there) in permutations([(word, statement), (other, passages)]):
        if meaning(converse) in _BEHIND:
            receivers = list(_receivers(converse, there))
            return any(doer & receiver for doer in _doers(doing, told) for receiver in receivers)
    return False


def _doers(verb: str, text: str) -> Iterator[frozenset[str]]:
    """What the words mean that stand before each `verb` in its clause."""
    for found in re.finditer(rf"\b{re.escape(verb)}\b", text, re.IGNORECASE):
        yield frozenset(content_words(_CLAUSE.split(text[: found.start()])[-1])[-_NAMING:])


def _receivers(verb: str, text: str) -> Iterator[frozenset[str]]:
    """What those mean that stand behind it, and behind the preposition of whoever does the converse."""
    for found in re.finditer(rf"\b{re.escape(verb)}\b", text, re.IGNORECASE):
        behind = _CLAUSE.split(text[found.end() :])[0]
        for word in _WORD.finditer(behind):
            if word.group().lower() in _BEHIND[meaning(verb)]:
                yield frozenset(content_words(behind[word.end() :])[:_NAMING])
