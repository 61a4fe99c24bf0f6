"""What a text calls whoever bears a name: the nouns beside it, as "ship" in "the cruise ship, Freewinds"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from summarise.evidence.marks import Name
from summarise.grounding.words import FUNCTION_WORDS, REPORTING, pieces_of

_REACH = 40
"""Characters."""
_BEFORE = re.compile(r"([^\W\d_]{3,}),? [\"“„‘']?$")
_BEHIND = re.compile(r",? (?:an?|the|der|die|das|ein|eine) (?:[^\W\d_]+ )?([^\W\d_]{3,})\b")
_LAST = re.compile(r" ([A-Z][a-z]{3,})$")
"""The last word of a name, by which alone the text may go on: "the board" for the Safety Board."""
_HEAD = re.compile(r"(?:[a-zäöü]+ )*([A-ZÄÖÜ][a-zäöüß]{3,})(?: (?:der|des|von|für|in|im)\b|$)")
"""What somebody is in German: "Geschäftsführer der Deponie"."""


def called(names: Sequence[Name], text: str) -> Mapping[str, frozenset[str]]:
    """By each word of a name, without regard to case: the nouns, in lower case, beside this name alone."""
    beside = [frozenset(_nouns(name, text)) for name in names]
    many: dict[str, int] = {}
    for nouns in beside:
        for noun in nouns:
            many[noun] = many.get(noun, 0) + 1
    found: dict[str, frozenset[str]] = {}
    for name, nouns in zip(names, beside, strict=True):
        own = frozenset(noun for noun in nouns if many[noun] == 1)
        for piece in pieces_of(" ".join(mention.of(text) for mention in name.mentions)):
            found[piece] = found.get(piece, frozenset()) | own
    return {piece: nouns for piece, nouns in found.items() if nouns}


def _nouns(name: Name, text: str) -> list[str]:
    found = []
    for mention in name.mentions:
        before = _BEFORE.search(text[max(0, mention.start - _REACH) : mention.start])
        behind = _BEHIND.match(text[mention.end : mention.end + _REACH])
        found += [match[1].lower() for match in (before, behind) if match]
        found += [word.lower() for word in _LAST.findall(mention.of(text))]
    head = _HEAD.match(name.role.of(text)) if name.role else None
    found += [head[1].lower()] if head else []
    return [noun for noun in found if noun not in FUNCTION_WORDS | REPORTING]
