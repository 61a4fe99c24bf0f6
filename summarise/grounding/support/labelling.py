"""Whether what a figure is said to count is what the text counts by it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from summarise.evidence.marks import Figure
from summarise.grounding.support.amounts import other_amount
from summarise.grounding.support.denials import other_denial
from summarise.grounding.support.designations import designated, without_numbers
from summarise.grounding.support.likeness import Likes
from summarise.grounding.support.naming import Named, other_name
from summarise.grounding.support.opposites import opposite
from summarise.grounding.support.quantities import measures_of, other_kind
from summarise.grounding.support.unsupported import Vocabulary, broken_off
from summarise.grounding.words import content_words, has_beginning, meaning, stem, words

_SHARE = 0.6
_SHARE_OF_THE_REST = 0.5
"""Of the words beside one for the kind of quantity, which the unit alone bears out."""
_SHARE_OF_WHAT_IS_COUNTED = 0.3
"""Of those beside the word that the text has right behind the figure."""
_ELSEWHERE = 0.25
"""What a word counts that the text has, but not here."""
_BEFORE = 0.5
"""The same of one in the sentences before, to which this one points back."""
_QUALIFYING = frozenset(
    map(
        meaning,
        """planned expected estimated reported proposed needed required demanded possible total
        geplante erwartete geschätzte vorgeschlagene nötige benötigte geforderte mögliche""".split(),
    )
)
"""Words by which a label says how sure its figure is, or what it is for; a text says it in a verb."""
_MADE_OF = re.compile(r"\b(?:of|from|aus|von) ([^\W\d_]+)$")
_REMEMBERED = 4
"""Texts whose names are kept in short, since all labels of one ask for them."""


_STRANDED = re.compile(
    r"\b(?:is|are|was|were|to|has|have|had|will|would|can|could)\b.* (?:at|by|for|from|in|of|on|to|with)$"
)
"""The end of a relative clause: "people the sites were built for"."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a label is held against."""

    passages: str
    """The words in which its figure stands."""
    before: str
    """Those that they point back to."""
    counted: str
    """The word right behind it, in lower case."""
    vocabulary: Vocabulary
    named: Named

    def has(self, word: str) -> bool:
        is_named = word in self.named.here or meaning(word) in self.named.offices
        return is_named or Likes.of(self.passages).has(word) or has_beginning(word, self.passages)

    def is_counted(self, label: str) -> bool:
        """Whether a label begins or ends with what stands behind its figure: "states" of "40 states"."""
        said = [word for word in words(label.lower()) if content_words(word)]
        is_counted = self.counted != "" and meaning(self.counted) in map(meaning, (*said[:1], *said[-1:]))
        return is_counted and all(self.worth(found[1]) for found in _MADE_OF.finditer(label.lower()))

    def worth(self, word: str) -> float:
        """How far a word of a label is borne out, from 0 to 1."""
        if self.has(word):
            return 1
        if Likes.of(self.before).has(word):
            return _BEFORE
        elsewhere = (self.vocabulary.stems, _stems(self.named.anywhere))
        is_elsewhere = all(any(each in stems for stems in elsewhere) for each in content_words(word))
        return _ELSEWHERE if is_elsewhere else 0


def mislabelled(label: str, figure: Figure, context: Context) -> str | None:
    """Why `figure` does not count what `label` says, in words for a reader.

    A label is no sentence: nobody does anything in it, and its names may be those of the whole text.
    """
    named, passages = context.named, context.passages
    label = without_numbers(label, designated(label, passages, named.numbered))
    anywhere = replace(named, here=named.here | named.anywhere, in_full={}, groups=frozenset())
    return (
        (None if _STRANDED.search(label) else broken_off(label))
        or other_amount(label, passages)
        or other_name(label, passages, context.vocabulary.ordinary, anywhere)
        or other_denial(label, passages)
        or opposite(label, passages)
        or other_kind(label, figure)
        or _other_words(label, figure, context)
    )


def _other_words(label: str, figure: Figure, context: Context) -> str | None:
    measures = measures_of(figure)
    said = [word for word in words(label.lower()) if content_words(word) and not word.isdigit()]
    told = [word for word in said if word not in context.named.anywhere or context.has(word)] or said
    told = [word for word in told if meaning(word) not in _QUALIFYING] or told
    told = [word for word in told if meaning(word) not in measures] or told
    worth = [1 if meaning(word) in measures else context.worth(word) for word in told]
    share = _SHARE if len(said) == len(told) else _SHARE_OF_THE_REST
    if context.is_counted(label):
        share = _SHARE_OF_WHAT_IS_COUNTED
    if sum(worth) < share * len(worth):
        return f"the cited words do not say that it counts “{label}”"
    return None


@lru_cache(_REMEMBERED)
def _stems(pieces: frozenset[str]) -> frozenset[str]:
    return frozenset(map(stem, pieces))
