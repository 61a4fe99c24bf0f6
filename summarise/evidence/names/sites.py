"""Places that are named by what they are: "his school", "the airport", "archaeological sites"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.evidence.names.descriptions import GroupMention, is_title, with_qualities
from summarise.evidence.names.tokens import Token

SITES = frozenset(
    """
airport airports airfield stadium arena school schools hospital hospitals clinic church churches cathedral
mosque mosques synagogue temple temples shrine museum gallery library station stations prison prisons jail
harbour harbor port dock pier bridge bridges tunnel hotel hotels restaurant restaurants bar pub cafe mall
market markets supermarket shop shops store stores theatre theater cinema park parks beach beaches square
streets street road roads motorway highway site sites camp camps village villages town towns suburb island
islands forest forests lake river mountain mountains valley desert border headquarters building buildings
factory factories plant mine mines farm farms house houses home apartment apartments flat embassy venue campus
warehouse warehouses courthouse courtroom barracks base checkpoint crossing quarry reservoir dam cemetery
nightclub kindergarten room kitchen basement rooftop laboratory shipyard refinery
""".split()
)
_AT = frozenset("in at near inside outside from to into around across through on onto of".split())
_DETERMINERS = frozenset("the a an his her its their our my this that these those two three several".split())
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
    return GroupMention(first, at, ("in", token.word), "place", belonging=False)
