"""Small words around a name that make it a place: "Kursk region", "the towns of Beni and Butembo"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import PLACE_NOUNS

_NOT_PLACE_NOUNS = frozenset(
    "channel city coast creek course court mine port state station street tower mount temple "
    "falls plain plains field fields sea hill see platz fluss lago".split()
)
_REGION_NOUNS = (PLACE_NOUNS - _NOT_PLACE_NOUNS) | frozenset({"city", "governorate", "constituency"})
_OF_NOUNS = frozenset(
    "city cities town towns village villages region regions province provinces district districts "
    "island islands state states port capital capitals suburb suburbs municipality county republic "
    "kingdom territory coast outskirts north south east west settlement hamlet neighbourhood "
    "neighborhood airport airfield mayor governor bishop archbishop resident residents inhabitant "
    "inhabitants "
    "farmers villagers streets skies".split()
)
_WHERE = frozenset("in near across outside throughout around".split())
_TRAVELS = frozenset(
    "flight flights flew fly trip visit journey train bus road way route moved fled returned travelled "
    "traveled "
    "deported extradited escaped sailed drove walked evacuated airlifted".split()
)
_DASHES = frozenset("— – - --".split())
_LONGEST_DATELINE = 14
_WIRED = 4
"""Tokens of the agency in brackets, with a dash."""
_LONGEST_LIST = 24
"""Tokens back from a name to the noun that announces a list of places."""


def is_place_noun(word: str) -> bool:
    """Whether a name before this word is the name of a place: "region", "river"."""
    return word in _REGION_NOUNS


def place_noun_before(words: Sequence[Token], first: int) -> bool:
    """Whether "city of" or "the towns of A, B and" leads up to the name at token `first`."""
    at, listed = first - 1, False
    while at > 0 and first - at < _LONGEST_LIST:
        word = words[at].word
        if word == "of":
            noun = words[at - 1].word.lower()
            return noun in _OF_NOUNS and (not listed or noun.endswith("s"))
        listed = listed or word == ","
        if not (words[at].capital or word in {",", "and", "or"}):
            return False
        at -= 1
    return False


def listed_with_places(words: Sequence[Token], first: int) -> bool:
    """Whether the name ends a list behind "in": "in Gazipur and Ashulia"."""
    at = first - 1
    if at < 1 or words[at].word not in {"and", "or", "und", "oder"}:
        return False
    while at > 0 and first - at < _LONGEST_LIST:
        at -= 1
        if words[at].word.lower() in _WHERE:
            return words[at].opens or not words[at].capital
        if not (words[at].capital or words[at].word == ","):
            return False
    return False


def reached(words: Sequence[Token], first: int, last: int) -> bool:
    """Whether the name behind "to" or "from" is where somebody goes: "from Kendari to Raha", "fled to X"."""
    before = words[first - 2].word if first > 1 else ""
    if before in _TRAVELS:
        return True
    if words[first - 1].word == "from":
        return last + 2 < len(words) and words[last + 1].word == "to" and words[last + 2].capital
    at = first - 2
    while at > 0 and first - at < 6 and words[at].capital:
        at -= 1
    return words[first - 1].word == "to" and at < first - 2 and words[at].word == "from"


def in_a_dateline(words: Sequence[Token], first: int, last: int) -> bool:
    """Whether the name in capitals opens a dateline: "MASNAA, Lebanon (AP) —", or in German "Jena. Der"."""
    if first == last and words[first].opens and (_is_a_sentence(words, first) or _is_wired(words, first)):
        return True
    if not words[first].opens or not all(words[at].word.isupper() for at in range(first, last + 1)):
        return False
    for at in range(last + 1, min(len(words), last + _LONGEST_DATELINE)):
        token = words[at]
        if token.word in _DASHES or (token.word == ":" and at == last + 1):
            return True
        if not (token.capital or token.word in {",", ".", "(", ")"} or token.word.isdigit()):
            return False
    return False


def _is_wired(words: Sequence[Token], at: int) -> bool:
    """Whether an agency and a dash follow: "Magdeburg (dpa) –"."""
    behind = [token.word for token in words[at + 1 : at + 5]]
    return len(behind) == _WIRED and behind[0] == "(" and behind[2] == ")" and behind[3] in _DASHES


def _is_a_sentence(words: Sequence[Token], at: int) -> bool:
    """Whether the town alone is a sentence, and what is in it stands in the next: "Jena. Das Jenaer Bad"."""
    if at + 2 >= len(words) or words[at + 1].word != "." or not words[at + 2].opens:
        return False
    name = words[at].word
    of_it = {f"{name}r", f"{name}er"}
    return any(token.word in of_it for token in words[at + 2 : at + _LONGEST_LIST])
