"""How what a brief rests on lies over a long text, so that a reader sees whether a part was passed over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pydantic import BaseModel

from summarise.briefs import Stretch
from summarise.evidence.marks import Marks
from summarise.kinds import Item, Rule
from summarise.kinds.groups import Group

_LONG = 40
"""Sentences; a shorter text is seen at a glance."""
_STRETCHES = 10


def spread(content: BaseModel, group: Group, marks: Marks, characters: int) -> tuple[Stretch, ...]:
    """For each tenth of a long text, how many of its sentences the items of `content` rest on.

    A tenth is one of the characters, and holds the sentences that begin in it; none for a text of fewer than
    forty sentences.
    """
    if len(marks.sentences) < _LONG:
        return ()
    items = [*_items(content, group)]
    rested = {number for item in items if not item.names for number in _sentences(item.model, marks)}
    stated = [min(_sentences(item.model, marks)) for item in items if item.states and item.model.evidence]
    held: dict[int, list[int]] = {}
    for number, sentence in enumerate(marks.sentences):
        held.setdefault(sentence.start * _STRETCHES // characters, []).append(number)
    firsts = [0, *(marks.sentences[numbers[0]].start for numbers in list(held.values())[1:]), characters]
    return tuple(
        Stretch(
            start=start,
            end=end,
            sentences=len(numbers),
            rested_on=len(rested.intersection(numbers)),
            statements=sum(numbers[0] <= number <= numbers[-1] for number in stated),
        )
        for numbers, start, end in zip(held.values(), firsts[:-1], firsts[1:], strict=True)
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """An item of a brief."""

    model: Item
    states: bool
    """Whether it says in a drafter's words what happened or is claimed."""
    names: bool
    """Whether it is a bare name, which rests on each mention of it."""


def _items(content: BaseModel, group: Group) -> Iterator[_Told]:
    """All items in `content`, at any depth."""
    for part in group.parts:
        value = getattr(content, part.name, None)
        leads = part.group.leads
        states = any(label.rule is Rule.STATEMENT and label.required for label in leads)
        names = not states and bool(leads) and leads[0].rule is Rule.VERBATIM
        states = states and part.group.mark is None
        for item in value if isinstance(value, Sequence) else [value]:
            if isinstance(item, Item):
                yield _Told(item, states, names)
                yield from _items(item, part.group)


def _sentences(item: Item, marks: Marks) -> Iterator[int]:
    """The sentences that `item` rests on, by their numbers from 0."""
    for piece in item.evidence:
        yield from range(
            marks.sentence_at(piece.start), marks.sentence_at(max(piece.start, piece.end - 1)) + 1
        )
