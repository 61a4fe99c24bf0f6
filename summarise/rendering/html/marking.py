"""A text in pieces, each with what in a brief rests on it."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from summarise.rendering.outline import Entry, in_place

_LONG = 60
"""Words of more characters are a statement's, which are not marked as loudly as a name's."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a text on which the same items rest from its beginning to its end."""

    start: int
    text: str
    forms: tuple[str, ...]
    """How it is marked: figure, quotation, date, caveat, statement, words. Empty: nothing rests on it."""
    fields: tuple[str, ...]
    """Of what those items are."""
    begins: bool
    """Whether a piece of evidence begins with it."""


def segments(entry: Entry, text: str) -> Iterator[Segment]:
    """`text` from its beginning to its end, cut wherever evidence of something in `entry` begins or ends."""
    changes: dict[int, list[tuple[int, str, str]]] = {0: [], len(text): []}
    starts = set()
    for form, field, start, end in _evidence(entry, ""):
        starts.add(start)
        changes.setdefault(start, []).append((1, form, field))
        changes.setdefault(end, []).append((-1, form, field))
    shown = in_place(text)
    forms, fields = Counter[str](), Counter[str]()
    places = sorted(changes)
    for start, end in itertools.pairwise(places):
        for step, form, field in changes[start]:
            forms[form] += step
            fields[field] += step
        yield Segment(start, shown[start:end], _held(forms), _held(fields), start in starts)


def _evidence(entry: Entry, field: str) -> Iterator[tuple[str, str, int, int]]:
    for piece in entry.evidence:
        length = "statement" if len(piece.text) > _LONG else "words"
        yield entry.form or length, field, piece.start, piece.end
    for section in entry.sections:
        for each in section.entries:
            yield from _evidence(each, section.title)


def _held(counter: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(name for name, many in counter.items() if many))
