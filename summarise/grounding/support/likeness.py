"""Whether a word of a statement has its like in the words it rests on.

A like is a word of the same meaning, a compound that the word is the first or the last part of, or another
form of a German verb whose prefix stands apart. Words that hardly mean anything of their own need none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from summarise.grounding.german_forms import UMLAUTS, infinitive, root
from summarise.grounding.support.neighbours import neighbours
from summarise.grounding.words import FUNCTION_WORDS, base, content_words, meaning, words

_SHORTEST_PART = 5
_SHORTEST_COMPOUND = 8
_PREFIX = re.compile(
    r"(?:(?:ab|an|auf|aus|bei|durch|ein|fest|fort|her|hin|los|mit|nach|nieder|statt|teil|über|um|unter|vor|weg"
    r"|weiter|wieder|zu|zurück|zusammen)(?:ge|zu)?|be|ent|er|ver|zer)(?=[^\W\d_]{4})|re(?=[^\W\d_]{7})"
)
_LIGHT = frozenset(
    map(
        base,
        """become case come currently event exist fact far happen including main mainly many matter
        number occur people person place recently remain several situation thing time together
        various way yet already still around both less least two one make become give take get go
        put stand lie bereits befinden befindet bleiben blieb dabei einige erfolgen etwa gab geben
        gibt gehen kommen kam lassen liegen machen mehrere rund sowie stehen viele insgesamt bisher
        derzeit gelten jeweils darunter mehr""".split(),
    )
)


@dataclass(frozen=True, slots=True)
class Likes:
    """The words that a statement rests on, by meaning and by their parts."""

    meanings: frozenset[str]
    parts: frozenset[str]
    """What is left of a word behind its prefix."""
    written: frozenset[str]

    @classmethod
    @lru_cache(maxsize=256)
    def of(cls, passages: str) -> Likes:
        written = frozenset(word.lower() for word in words(passages)) - FUNCTION_WORDS
        compounds = " ".join(word for word in written if "-" in word).replace("-", " ")
        meanings = frozenset(content_words(passages)).union(content_words(compounds))
        return cls(meanings, frozenset(filter(None, map(_part, written))), written)

    def has(self, word: str) -> bool:
        """Whether `word`, in lower case, has its like among them."""
        means = meaning(word)
        part = _part(word)
        return (
            means in self.meanings
            or means in self.parts
            or not neighbours(word).isdisjoint(self.meanings)
            or (part is not None and (part in self.meanings or part in self.parts))
            or any(_is_compound(word, other) or _is_compound(other, word) for other in self.written)
            or self._has_as_part(infinitive(word))
        )

    def _has_as_part(self, verb: str | None) -> bool:
        """Whether a compound begins or ends with the noun of a verb: "Absturzursache" for "abstürzen"."""
        noun = root(verb).translate(UMLAUTS) if verb else ""
        return bool(noun) and any(_is_compound(noun, other.translate(UMLAUTS)) for other in self.written)


def is_light(word: str) -> bool:
    """Whether a word, in lower case, means too little of its own to need a like."""
    return base(word) in _LIGHT


def _part(word: str) -> str | None:
    prefix = _PREFIX.match(word)
    return meaning(word[prefix.end() :]) if prefix else None


def _is_compound(part: str, whole: str) -> bool:
    """Whether one word is the first or the last of those that another is made of."""
    return (
        len(part) >= _SHORTEST_PART
        and len(whole) >= max(_SHORTEST_COMPOUND, len(part) + 3)
        and (whole.endswith(part) or whole.startswith(part))
    )
