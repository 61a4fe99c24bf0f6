"""The attributions of short texts, as pairs of words."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.evidence.marking import mark as marks_of
from summarise.evidence.marks import Attribution, Name
from summarise.evidence.sentences import sentences
from summarise.evidence.speech.attributions import attributions
from summarise.evidence.speech.quotations import quotations


def marked(text: str, names: Sequence[Name] = ()) -> tuple[Attribution, ...]:
    pieces = sentences(text)
    return attributions(text, pieces, quotations(text, pieces, names), names)


def read(text: str) -> list[tuple[str, str]]:
    """Source and attributed words."""
    return [(mark.source.mention.of(text), mark.scope.of(text)) for mark in marked(text)]


def fullest(text: str) -> list[tuple[str, str]]:
    """Source where it is named most fully, and attributed words."""
    return [(mark.source.fullest.of(text), mark.scope.of(text)) for mark in marks_of(text).attributions]
