"""Passages planted in real texts, the same for the same seed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from tampers.texts import Text

from plants.planted import Planted
from plants.ways import WAYS, Way
from summarise.documents import Span

_PARAGRAPH = re.compile(r"\n\s*\n")
_SENTENCE_END = re.compile(r"(?<=[a-z]{3}[.])\s+(?=[A-Z])")


def plant(texts: list[Text], many: int, seed: int) -> Iterator[Planted]:
    """Each way in `many` of `texts`."""
    for kind, way in WAYS.items():
        random = Random(f"{seed} {kind}")  # noqa: S311
        for text in random.sample(texts, many):
            yield _planted(kind, way, text.text, random)


def _planted(kind: str, way: Way, text: str, random: Random) -> Planted:
    passage = way.passage(way.claim)
    at, before, after = _place(way, text, random)
    whole = text[:at] + before + passage + after + text[at:]
    start = at + len(before)
    return Planted(kind, whole, (Span(start, start + len(passage)),), way.claim)


def _place(way: Way, text: str, random: Random) -> tuple[int, str, str]:
    """Where a passage goes, and what parts it from the text before and behind it."""
    if way.place == "head":
        return 0, "", "\n\n"
    if way.place == "end":
        return len(text), "\n\n", "\n"
    pattern, before, after = (
        (_SENTENCE_END, " ", " ") if way.place == "in a paragraph" else (_PARAGRAPH, "\n\n", "\n\n")
    )
    places = [found.start() for found in pattern.finditer(text)]
    return random.choice(places) if places else len(text), before, after
