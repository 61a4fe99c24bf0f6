"""Small words around a name that make it a place: "Kursk region", "the towns of Beni and Butembo"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import PLACE_NOUNS

_NOT_PLACE_NOUNS = frozenset(
    "channel city coast creek course court arena mine port state station street tower mount temple "
    "falls plain plains field fields sea hill".split()
)
_REGION_NOUNS = (PLACE_NOUNS - _NOT_PLACE_NOUNS) | frozenset({"city", "governorate"})
_OF_NOUNS = frozenset(
    "city cities town towns village villages region regions province provinces district districts "
    "island islands state states port capital capitals suburb suburbs municipality county republic "
    "kingdom territory coast outskirts north south east west settlement hamlet neighbourhood "
    "neighborhood".split()
)
_LONGEST_LIST = 24
"""Tokens back from a name to the noun that announces a list of places."""


def is_place_noun(word: str) -> bool:
    """Whether a name before this word is the name of a place: "region", "river"."""
    return word in _REGION_NOUNS


def place_noun_before(words: Sequence[Token], first: int) -> bool:
    """Whether "city of" or "the towns of A, B and" leads up to the name at token `first`."""
    at = first - 1
    while at > 0 and first - at < _LONGEST_LIST:
        word = words[at].word
        if word == "of":
            return words[at - 1].word.lower() in _OF_NOUNS
        if not (words[at].capital or word in {",", "and", "or"}):
            return False
        at -= 1
    return False
