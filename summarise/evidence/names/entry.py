"""What is gathered about one name before it is known what it names."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from summarise.documents import Span
from summarise.evidence.marks import NameKind
from summarise.evidence.names.kinds import Votes, no_votes
from summarise.evidence.names.parts import Part

Key = tuple[str, ...]


@dataclass(slots=True)
class Entry:
    """What is gathered about one name."""

    spans: list[Span] = field(default_factory=list)
    called: list[Span] = field(default_factory=list)
    """Mentions that only say who or what it is: "the priest", "the council"."""
    names: Counter[str] = field(default_factory=Counter)
    """The ways it is written, each as often as it is written so."""
    votes: Votes = field(default_factory=no_votes)
    parts: list[Part] = field(default_factory=list)
    acting: list[Span] = field(default_factory=list)
    """The mentions that are the subject of a verb of saying or doing."""
    spoken: int = 0
    kind: NameKind | None = None
    """Where the words themselves settle it."""
    described: bool = False
    """It is no name: "passengers", "Ukrainian forces"."""
    belonging: bool = False
    taking_part: bool = False
    """A description that is the subject of a sentence, or that something is done to."""
    ordinary: bool = False
    """A word of it is written in small letters elsewhere in the text."""

    @property
    def written(self) -> str:
        """The longest way it is written."""
        return max(self.names, key=lambda name: (len(name), not name.isupper()))
