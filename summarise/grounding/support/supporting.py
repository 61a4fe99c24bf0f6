"""Which sentences of a text a statement rests on."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from summarise.documents import Span
from summarise.grounding.words import content_words

_MOST = 3
_WORTH_ADDING = 0.25
_CITED = 1.15
"""How much more a sentence counts that the drafter cites: enough to settle a tie, not to make evidence."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of a text with their words of meaning, the rare ones weighing more than the common."""

    spans: tuple[Span, ...]
    words: tuple[frozenset[str], ...]
    weights: dict[str, float]
    names: frozenset[str]

    @classmethod
    def of(cls, spans: Sequence[Span], text: str, names: Iterable[Span] = ()) -> Sentences:
        """The sentences at `spans` of `text`, in which names stand at `names`."""
        words = tuple(frozenset(content_words(span.of(text))) for span in spans)
        frequency = Counter(word for each in words for word in each)
        weights = {word: math.log(1 + len(words) / count) for word, count in frequency.items()}
        written = " ".join(name.of(text) for name in names)
        return cls(tuple(spans), words, weights, frozenset(content_words(written)))

    def supporting(self, statement: str, cited: Sequence[Span] = ()) -> tuple[Span, ...]:
        """The fewest sentences that hold the words of `statement`, in the order of the text.

        The first is the one that holds most of their weight; another is added while it brings a good part
        of what is still missing, or a number or name, without which no statement stands. What the drafter
        cites counts a little more. At most three; none where no sentence shares a word.
        """
        wanted = {word for word in content_words(statement) if word in self.weights}
        whole = self._weight(wanted)
        chosen: list[int] = []
        while wanted and len(chosen) < _MOST:
            best = max(range(len(self.spans)), key=lambda number: self._gain(number, wanted, cited))
            gain = self._weight(wanted & self.words[best])
            if gain <= (_WORTH_ADDING * whole if chosen else 0):
                wanted = {word for word in wanted if word[0].isdigit() or word in self.names}
                best = max(range(len(self.spans)), key=lambda number: self._gain(number, wanted, cited))
            if wanted.isdisjoint(self.words[best]):
                break
            chosen.append(best)
            wanted -= self.words[best]
        return tuple(self.spans[number] for number in sorted(chosen))

    def _gain(self, number: int, wanted: set[str], cited: Sequence[Span]) -> float:
        gain = self._weight(wanted & self.words[number])
        is_cited = any(self.spans[number].overlaps(span) for span in cited)
        return gain * (_CITED if is_cited else 1.0)

    def _weight(self, words: Set[str]) -> float:
        # An exact sum: that of a set would depend on the order in which a process happens to keep it.
        return math.fsum(self.weights[word] for word in words)
