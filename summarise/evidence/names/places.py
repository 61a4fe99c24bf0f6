"""Small words around a name that make it a place: "Kursk region", "the towns of Beni and Butembo"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.evidence.names.gazetteer import PLACES
from summarise.evidence.names.german_nouns import says_a_place_follows
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import PLACE_NOUNS
from summarise.evidence.places.gazetteer import town_size

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
GERMAN_PLACE_NOUNS = frozenset(
    "Provinz Landkreis Bezirk Insel Region Bundesstaat Gemeinde Kleinstadt Großstadt Hauptstadt Hafenstadt "
    "Provinzhauptstadt Ortsteil Stadtteil Vorort Ortschaft".split()
)
"""Nouns before the name of a place: "in der Provinz Fujian"."""
_WHERE = frozenset("in near across outside throughout around".split())
_TRAVELS = frozenset(
    "flight flights flew fly trip visit journey train bus road way route moved fled returned travelled "
    "traveled "
    "deported extradited escaped sailed drove walked evacuated airlifted".split()
)
_DASHES = frozenset("— – - --".split())
_LONGEST_DATELINE = 14
_AGENCIES = frozenset(
    "dpa ap afp reuters epd kna sid apa sda ots upi pti ians ani tass ansa efe xinhua wire lusa belga "
    "anp tt ntb stt pap ctk mti".split()
)
_LONGEST_LIST = 24
"""Tokens back from a name to the noun that announces a list of places."""


def is_place_noun(word: str) -> bool:
    """Whether a name before this word is the name of a place: "region", "river"."""
    return word in _REGION_NOUNS


def place_noun_before(words: Sequence[Token], first: int) -> bool:
    """Whether "city of", "the towns of A, B and" or "Provinz" leads up to the name at token `first`."""
    at, listed = first - 1, False
    if (
        first > 0
        and words[first].joined
        and (words[at].word in GERMAN_PLACE_NOUNS or says_a_place_follows(words[at].word))
    ):
        return True
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
            return True
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
    """Whether the name opens a dateline: "MASNAA, Lebanon (AP) —", "Kassel (dpa) -", "Jena. Das Jenaer"."""
    if not words[first].opens:
        return False
    if not all(words[at].word.isupper() for at in range(first, last + 1)):
        return _is_before_agency(words, first, last) or (first == last and _is_a_sentence(words, first))
    for at in range(last + 1, min(len(words), last + _LONGEST_DATELINE)):
        token = words[at]
        if token.word in _DASHES or (token.word == ":" and at == last + 1):
            return True
        if not (token.capital or token.word in {",", ".", "(", ")"} or token.word.isdigit()):
            return False
    return False


def _is_a_sentence(words: Sequence[Token], at: int) -> bool:
    """Whether the town alone is a sentence, and what is in it stands in the next: "Jena. Das Jenaer Bad"."""
    if at + 2 >= len(words) or words[at + 1].word != "." or not words[at + 2].opens:
        return False
    name = words[at].word
    of_it = {f"{name}r", f"{name}er"}
    return any(token.word in of_it for token in words[at + 2 : at + _LONGEST_LIST])


def _is_before_agency(words: Sequence[Token], first: int, last: int) -> bool:
    """Whether an agency in brackets and a dash stand behind the name of a place: "Kassel (dpa/lhe) -"."""
    name = " ".join(token.word for token in words[first : last + 1])
    behind = [token.word for token in words[last + 1 : last + _LONGEST_DATELINE]]
    if ")" not in behind or not (name in PLACES or town_size(name) >= 0):
        return False
    end = behind.index(")")
    opening = behind.index("(") if "(" in behind[:end] else end
    is_placed = all(word[0].isupper() or word in {",", "/"} for word in behind[:opening])
    agencies = {word.lower() for word in behind[opening:end]}
    dashed = behind[end + 1 : end + 2]
    return is_placed and not _AGENCIES.isdisjoint(agencies) and bool(dashed) and dashed[0] in _DASHES
