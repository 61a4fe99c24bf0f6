"""Whether what a statement says of somebody is told of them, and not of another in the next sentence."""

from __future__ import annotations

from collections.abc import Sequence, Set

from summarise.grounding.anchors import Anchor, sides
from summarise.grounding.naming import Named
from summarise.grounding.words import content_words, meaning

_SAY = meaning("say")
"""Whose words they are is asked elsewhere."""
_TOO_LITTLE = 1 / 3
"""Of the words beside a name that the cited sentences have: what stands in those about whoever is named."""


def other_subject(statement: str, sentences: Sequence[str], ordinary: Set[str], named: Named) -> str | None:
    """Of whom `statement` says what is told of others, in words for a reader.

    Args:
        statement: what somebody says, in their own words.
        sentences: those it is said to rest on, in the order of `named.spoken_of`.
        ordinary: the stems of what the text writes in small letters.
        named: the names of the text.
    """
    told = [frozenset(content_words(sentence)) for sentence in sentences]
    said, there = sides(statement, "\n\n".join(sentences), ordinary, named)
    for anchor, near, about in zip(said.anchors, said.near, said.about, strict=True):
        if anchor.kind != "name" or not any(anchor.is_same(other) for other in there.anchors):
            continue
        beside = (near.keys() - {_SAY} or about.keys() - {_SAY}) & frozenset[str]().union(*told)
        of_them = [
            words for words, who in zip(told, named.spoken_of, strict=False) if _is_among(anchor, who, words)
        ]
        theirs = beside & frozenset[str]().union(*of_them)
        if beside and of_them and len(theirs) <= _TOO_LITTLE * len(beside):
            return f"the cited words do not tell this of {anchor.written}"
    return None


def _is_among(anchor: Anchor, who: frozenset[int], words: frozenset[str]) -> bool:
    """Whether a sentence is about whoever is named: by their number, or by a word of the name."""
    return bool(anchor.bearers & who or anchor.keys & words)
