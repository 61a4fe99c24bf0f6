"""Which capitalised words of German name a town: those of its size, and what stands before them."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.evidence.names.places import in_a_dateline
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import ORDINARY
from summarise.evidence.places.gazetteer import town_size, towns

_WHERE = frozenset("in aus nach bei von bis um und".split())
_NOUNS = frozenset("Länder Ländern Felder Burg Gründe Enge Weiden Bauer".split())
"""Nouns that towns are called by as well, and that are seldom meant as such."""
_TOWNS_AND_NOUNS = frozenset("Essen Halle Hof Bergen Singen Wetter Rain".split())
"""Towns only behind a preposition of places."""
_LARGE, MIDDLING = 4, 1
"""Sizes of towns."""
_LYING = frozenset("liegt lag liegen lagen wohnt wohnte lebt lebte".split())
_UMLAUTS = frozenset("äöüß")
_SPELLED_WITH_THEM = frozenset("DE AT CH LI LU BE NL DK SE NO FI EE LV HU CZ SK PL RU TR RO SI".split())
"""Countries whose places have umlauts in German: the list of places knows no accents."""


def is_town(words: Sequence[Token], at: int) -> bool:
    """Whether a town of that name is meant: a large one anywhere, a smaller one behind "in" or "nach"."""
    word = words[at].word
    if in_a_dateline(words, at, at) or _lies_there(words, at):
        return True
    size = town_size(word)
    if size < 0 or word.lower() in ORDINARY or word in _NOUNS or not _may_be_spelled_so(word):
        return False
    if words[at].opens:
        return False
    return size >= _LARGE or (size >= MIDDLING and at > 0 and _is_placed(words, at))


def is_no_town(words: Sequence[Token], first: int, last: int) -> bool:
    """Whether a noun that towns are called by stands where none is meant: "Das Essen war gut"."""
    if first < last or words[first].word not in _TOWNS_AND_NOUNS:
        return False
    return first == 0 or words[first - 1].word.lower() not in _WHERE


def _lies_there(words: Sequence[Token], at: int) -> bool:
    """ "Das nächste Bad liegt in Hollenstedt"."""
    return at > 1 and words[at - 1].word == "in" and words[at - 2].word in _LYING


def _is_placed(words: Sequence[Token], at: int) -> bool:
    """Whether the town stands behind "in", or in a list of towns: "In Erfurt, Gera und Jena"."""
    before = words[at - 1].word.lower()
    if before in _WHERE:
        return True
    return before == "," and at > 1 and words[at - 2].capital and town_size(words[at - 2].word) >= MIDDLING


def _may_be_spelled_so(word: str) -> bool:
    """Whether a town of that name can have the umlauts of the word: not Turin that of "Türen"."""
    return _UMLAUTS.isdisjoint(word.lower()) or any(
        town.country in _SPELLED_WITH_THEM and town.size >= MIDDLING for town in towns(word)
    )
