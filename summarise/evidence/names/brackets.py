"""What stands in brackets behind the words that it is short for: "Verkehr und Dienste (VD)"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from summarise.evidence.names.given_names import GIVEN_NAMES
from summarise.evidence.names.parts import Part
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import ORGANISATION_NOUNS

_LETTERS = range(3, 9)
_SMALL = frozenset("of the for and & und der des die für de la le du et y , - – 's ’s".split())
"""Words inside a name that give no letter."""
_COMPOUND = 10
"""Letters, from which on a word alone may have an acronym: "Bundesgerichtshof (BGH)"."""
_WORDS = 4
_MOST_SMALL = 2
"""Of these between two words that do."""


def spelled_out(words: Sequence[Token]) -> dict[int, int]:
    """The first and the last token of each name whose initials stand in brackets behind it."""
    found: dict[int, int] = {}
    for at, (_, _, word, _, _, _) in enumerate(words):
        if word == "(" and (first := _first_of(words, at, capital=True)) is not None:
            found[first] = at - 1
    return found


def is_a_term(words: Sequence[Token], at: int) -> bool:
    """Whether the letters at token `at`, in brackets, are short for a common noun: "surface area (SA)"."""
    if at < 2 or words[at - 1].word != "(":
        return False
    if words[at - 2].word.lower() in ORGANISATION_NOUNS:
        return False
    return _first_of(words, at - 1, capital=False) is not None


def _first_of(words: Sequence[Token], bracket: int, *, capital: bool) -> int | None:
    """Where the words begin that spell what is in brackets, all with a capital or all without, or None."""
    if bracket + 2 >= len(words) or words[bracket + 2].word != ")":
        return None
    short = words[bracket + 1].word
    if len(short) not in _LETTERS or not (short.isalpha() and short.isupper()):
        return None
    left, at, small = short.lower(), bracket - 1, 0
    while at >= 0 and left:
        token = words[at]
        if token.word.lower() in _SMALL:
            small += 1
            if small > _MOST_SMALL:
                return None
        else:
            pieces = [token.word] if capital else token.word.split("-")
            initials = "".join(piece[:1] for piece in pieces).lower()
            if token.capital is not capital or not left.endswith(initials):
                return None
            left, small = left.removesuffix(initials), 0
            if not left:
                return at
        if not token.joined and token.word != ",":
            return None
        at -= 1
    return None


def bracketed(words: Sequence[Token], found: Iterable[Part]) -> Iterator[tuple[str, str]]:
    """Each name with the acronym in brackets behind it."""
    for part in found:
        if part.first < part.last and (spoken := _short_for(words, part)) is not None:
            yield part.written(words), spoken
        behind = words[part.last + 1 : part.last + 4]
        if len(behind) == 3 and behind[0].word == "(" and behind[2].word == ")" and behind[1].capital:
            name, short = part.written(words), behind[1].word
            is_acronym = sum(map(str.isupper, short)) > 1
            may_be_short = part.first < part.last or len(name) >= _COMPOUND
            if is_acronym and may_be_short and _abbreviates(short, name):
                yield name, short


def _short_for(words: Sequence[Token], part: Part) -> str | None:
    """Several words in brackets with which those of the name begin: "Pennsylvania State Fair (Penn Fair)"."""
    at = part.last + 2
    if at >= len(words) or words[at - 1].word != "(" or not words[at].capital:
        return None
    end = next((i for i in range(at, min(len(words), at + _WORDS)) if words[i].word == ")"), at)
    inside = [token.word for token in words[at:end]]
    ahead = iter(token.word for token in words[part.first : part.last + 1])
    begun = all(any(word.startswith(piece) for word in ahead) for piece in inside)
    return " ".join(inside) if begun and end > at + 1 else None


def _abbreviates(short: str, name: str) -> bool:
    """Whether letters may stand for a name, and are not the party that somebody is in: "Anna Roth (SPD)"."""
    if name.split(maxsplit=1)[0] in GIVEN_NAMES:
        return False
    letters = iter(name.lower())
    in_order = all(letter in letters for letter in short.lower() if letter.isalpha())
    return in_order or not ORGANISATION_NOUNS.isdisjoint(name.lower().split())
