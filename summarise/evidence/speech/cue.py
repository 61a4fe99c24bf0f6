"""Words that say that somebody says something, and what kind of words they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summarise.documents import Span
from summarise.evidence.marks import Strength
from summarise.evidence.speech.verb import Takes
from summarise.evidence.speech.words import Words


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that say that somebody says something."""

    span: Span
    """The cue itself: "said", "According to"."""
    group: Span
    """The cue with its auxiliaries and adverbs: "had previously said"."""
    strength: Strength
    takes: Takes
    """What can follow: any `clause`, only a `that`-clause, an `object`, only a `quote`."""
    source: Literal["subject", "after", "before", "owner", "itself"]
    """Where the source stands: the subject of a verb, the words right after or before, whose it is, or the
    first word of the cue ("reports that")."""
    language: str
    form: Literal["finite", "participle", "phrase"]

    def verb_end(self, words: Words) -> int:
        """The index of the word behind its verb; in German that is the one behind the auxiliary."""
        if self.language == "de" and self.group.start < self.span.start:
            return words.first_from(self.group.start) + 1
        return words.first_from(self.span.end)
