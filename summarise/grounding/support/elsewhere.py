"""Which words of a text stand in one part of it and nowhere else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from functools import lru_cache

from summarise.grounding.words import content_words


def only_in(part: str, text: str, meant: Set[str]) -> frozenset[str]:
    """Those words of meaning in `meant` that stand in `part` of `text`, or nowhere in it."""
    own, everywhere = Counter(content_words(part)), _counted(text)
    return frozenset(word for word in meant if everywhere[word] <= own[word])


@lru_cache(maxsize=64)
def _counted(text: str) -> Counter[str]:
    return Counter(content_words(text))
