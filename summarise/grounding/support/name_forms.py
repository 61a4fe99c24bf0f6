"""In which other forms a name may stand in a text: short for it, in one word, or with an ending."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from summarise.grounding.support.nations import nation
from summarise.grounding.words import words

_SHORTEST_PREFIX = 4
_SHORTEST_SHORTENED = 3
_WITHIN_NAMES = frozenset("of on for and the in to".split())
_LONGEST_ACRONYM = 6
_ENDINGS = frozenset("s es n en e er an ian ns ese ish i".split())
_UNITED = {
    "us": re.compile(r"\bVereinigten? Staaten\b|\bUnited States\b"),
    "usa": re.compile(r"\bVereinigten? Staaten\b|\bUnited States\b"),
    "uk": re.compile(r"\bVereinigte[ns]? Königreich\w*|\bUnited Kingdom\b"),
    "un": re.compile(r"\bVereinten? Nationen\b|\bUnited Nations\b"),
    "eu": re.compile(r"\bEuropäische[nr]? Union\b|\bEuropean Union\b"),
    "pentagon": re.compile(
        r"\b(?:US|U\.S\.|USA)\b[- ](?:Verteidigungsministeri|Defen[cs]e (?:Department|Ministry))"
        r"|\bDepartment of Defense\b"
    ),
}
"""By a name in one word: what it is as well called in more."""


def united(passages: str) -> frozenset[str]:
    """The names in one word of those that stand in `passages` in more."""
    return frozenset(short for short, long in _UNITED.items() if long.search(passages))


def is_shortened(name: str, before: Sequence[str], passages: str) -> bool:
    """Whether a name with an article is the beginning of the first word of a longer one: "the Fed"."""
    if [word.lower() for word in before[-1:]] != ["the"] or len(name) < _SHORTEST_SHORTENED:
        return False
    return re.search(rf"\b{re.escape(name)}[a-z]+ [A-Z]", passages) is not None


def related(name: str, there: Set[str]) -> bool:
    """Whether a name is a part of a word, or a word with an ending: "West" of "Western", "Ukrainians".

    So is a country of its people.
    """
    country = nation(name)
    if country is not None and any(nation(word) == country for word in there):
        return True
    return len(name) >= _SHORTEST_PREFIX and any(
        name in word or (name.startswith(word) and name[len(word) :] in _ENDINGS)
        for word in there
        if len(word) >= _SHORTEST_PREFIX
    )


def initials(passages: str) -> frozenset[str]:
    """What may be short for the names of `passages`: IMF, or G20 for the Group of 20."""
    found: set[str] = set()
    run: list[str] = []
    for word in words(passages):
        if word[0].isupper() or (run and word.isdigit()):
            run.append(word if word.isdigit() else word[0])
        elif word not in _WITHIN_NAMES:
            run = []
        for start in range(max(0, len(run) - _LONGEST_ACRONYM), len(run) - 1):
            found.add("".join(run[start:]))
    return frozenset(found)
