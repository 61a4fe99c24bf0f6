"""Whether what a statement says of somebody is told of them, and not of another in the next sentence."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.grounding.support.anchors import Anchor
from summarise.grounding.support.sides import Side
from summarise.grounding.words import content_words, meaning

_SAY = meaning("say")
"""Whose words they are is asked elsewhere."""
_TOO_LITTLE = 1 / 3
"""Of the words beside a name that the cited sentences have: what stands in those about whoever is named."""


def other_subject(
    said: Side, there: Side, sentences: Sequence[str], spoken_of: Sequence[frozenset[int]]
) -> str | None:
    """Of whom a statement says what is told of others, in words for a reader: of the first that it names.

    Args:
        said: the statement.
        there: the words it is said to rest on.
        sentences: the same, one by one.
        spoken_of: for each of them, by number, who is named or speaks in it.
    """
    number = next(
        (at for at, each in enumerate(said.anchors) if each.kind == "name" and not each.preposition), None
    )
    if number is None:
        return None
    anchor = said.anchors[number]
    if not any(anchor.is_same(other) for other in there.anchors):
        return None
    told = [frozenset(content_words(sentence)) for sentence in sentences]
    around = said.near(number).keys() - {_SAY} or said.about(number).keys() - {_SAY}
    beside = around & frozenset[str]().union(*told)
    of_them = [words for words, who in zip(told, spoken_of, strict=False) if _is_among(anchor, who, words)]
    theirs = beside & frozenset[str]().union(*of_them)
    if beside and of_them and len(theirs) <= _TOO_LITTLE * len(beside):
        return f"the cited words do not tell this of {anchor.written}"
    return None


def _is_among(anchor: Anchor, who: frozenset[int], words: frozenset[str]) -> bool:
    """Whether a sentence is about whoever is named: by their number, or by a word of the name."""
    return bool(anchor.bearers & who or anchor.keys & words)
