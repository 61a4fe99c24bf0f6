"""What a verb form does as a cue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summarise.evidence.marks import Strength

Takes = Literal["clause", "that", "object", "quote"]


@dataclass(frozen=True, slots=True)
class Verb:
    """What a verb form does as a cue."""

    strength: Strength
    takes: Takes
    language: str
    finite: bool = True
    """Whether it can stand without an auxiliary; a German participle cannot."""
