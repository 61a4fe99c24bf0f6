"""What a drafter says of a text, before any of it is held against the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from summarise.documents import Span


@dataclass(frozen=True, slots=True)
class DraftItem:
    """One item of a list: the labels the drafter gives, by field name, and where it says they stand."""

    labels: Mapping[str, object]
    cited: tuple[Span, ...] = ()
    """Sentences, or the exact words."""
    mark: int | None = None
    """For an item that labels a mark: which one, counted from 0."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A whole draft."""

    statements: Mapping[str, str] = field(default_factory=dict)
    """The fields that hold one statement, such as the headline."""
    items: Mapping[str, tuple[DraftItem, ...]] = field(default_factory=dict)
