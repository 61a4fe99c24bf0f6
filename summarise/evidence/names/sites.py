"""Places that are named by what they are: "his school", "the airport", "archaeological sites"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.evidence.names.descriptions import GroupMention, is_title, with_qualities
from summarise.evidence.names.tokens import Token

_AT = frozenset("in at near inside outside from to into around across through on onto of".split())
_DETERMINERS = frozenset("the a an his her its their our my this that these those two three several".split())
_TRADED = frozenset({"market", "markets"})
"""Where something is traded: "in foreign markets" is nowhere."""
_MOST_BEFORE = 4
_BEHIND = frozenset(
    """
in on at to for from by with without and or but as that which who where is are was were be been has have
had will would can could may might must should when while after before because since if then into over under
near about against behind between during until amid last this yesterday today tomorrow earlier later
""".split()
)
"""What may follow the noun: another noun would make it the first half of its own."""


def site(words: Sequence[Token], at: int) -> GroupMention | None:
    """The place that token `at` alone says what it is, where something happens in it or at it."""
    token = words[at]
    if token.capital or is_title(words, at):
        return None
    first = with_qualities(words, at)
    if token.word in _TRADED and first < at:
        return None
    while (
        first and at - first < _MOST_BEFORE and words[first].joined and words[first - 1].word in _DETERMINERS
    ):
        first -= 1
    before = words[first - 1].word.lower() if first and words[first].joined else ""
    determined = first < at or token.word.endswith("s")
    if before not in _AT or not determined:
        return None
    if at + 1 < len(words) and words[at + 1].joined and words[at + 1].word.isalpha():
        behind = words[at + 1].word
        if behind.islower() and behind not in _BEHIND:
            return None
    one_of_many = words[first].word in {"a", "an"}
    key = " ".join(word.word for word in words[first : at + 1]) if one_of_many else token.word
    return GroupMention(first, at, ("in", key), "place", belonging=False)
