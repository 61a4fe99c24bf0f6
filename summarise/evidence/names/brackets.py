"""What stands in brackets behind the words that it is short for: "Verkehr und Dienste (VD)"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import ORGANISATION_NOUNS

_LETTERS = range(3, 9)
_SMALL = frozenset("of the for and & und der des die für de la le du et y , - – 's ’s".split())
"""Words inside a name that give no letter."""
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
