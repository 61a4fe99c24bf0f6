"""A draft of a text of any length: in one request where it fits, else of pieces that are asked side by side.

What a piece costs that fails is that piece: plain code drafts it, and a problem says which it was.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from summarise.briefs import Problem, Rejected
from summarise.documents import Document, Span
from summarise.drafting.asking import Subject, draft
from summarise.drafting.excerpts import Whole
from summarise.drafting.merging import merged
from summarise.drafting.overview import overview
from summarise.drafting.piece import Told, Way, failed, told_of
from summarise.drafting.pieces import borders, cut, units
from summarise.drafting.reconsidering import reconsidered
from summarise.drafting.sizes import Limits, Meter
from summarise.drafting.tokens import tokens_in
from summarise.endpoints.too_long import TooLongError
from summarise.errors import AwaitedError
from summarise.evidence.marks import Marks
from summarise.grounding import Draft
from summarise.grounding.checking import Checker
from summarise.kinds import Rule
from summarise.kinds.groups import group_of

_LONGEST_UNIT = 0.5
"""Of the room of a request: a longer sentence is divided."""
_FEW = 4
"""Pieces; of more, the first is asked alone, to learn from it how many tokens a text takes here."""
_TRIED = 2
"""Pieces that are asked alone while nothing comes of any; then the endpoint is taken for dead."""
_HALVINGS = 3
"""Of a piece that is more than the model can read; a server that says so of an eighth says so of anything."""
_OF_THE_WHOLE = (Rule.STATEMENT, Rule.REMARK)

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class DraftedWhole:
    """A draft of a whole text, and what it took."""

    draft: Draft
    problems: tuple[Problem, ...]
    rejected: tuple[Rejected, ...] = ()
    """The items that no words of the text bear out; the draft is without them."""
    checker: Checker | None = None
    """What the text was held against already, if it was in one piece."""


async def draft_whole(document: Document, marks: Marks, way: Way, limits: Limits, say: Say) -> DraftedWhole:
    """Have a model draft a brief of a text, each piece of it in up to `way.attempts` requests.

    Raises:
        EndpointError: nothing came of any piece.
        ReplayMiss: no piece is recorded.
    """
    # A prompt of a text that is longer than all there is room for is not even made.
    fits = tokens_in(document.text) <= limits.room
    subject = Subject.about(document, marks, way.kind, translation=way.translation) if fits else None
    if subject is not None and limits.hold(subject):
        try:
            alone = await draft(subject, way.ask, way.attempts)
        except TooLongError:
            if len(marks.sentences) < 2:
                raise
            limits = replace(limits, context=min(limits.room, tokens_in(document.text)) // 2)
        else:
            return DraftedWhole(alone.draft, alone.problems, checker=subject.checker)
    return await _Drafting.of(document, marks, way, limits, say).drafted(limits)


@dataclass(frozen=True, slots=True)
class _Drafting:
    whole: Whole
    borders: Sequence[int]
    way: Way
    say: Say

    @classmethod
    def of(cls, document: Document, marks: Marks, way: Way, limits: Limits, say: Say) -> _Drafting:
        text = document.text
        room = limits.room_for_text(way.kind, document)
        longest = int(_LONGEST_UNIT * room * len(text) / tokens_in(text))
        parts = units(marks.sentences, text, max(1, longest))
        return cls(Whole(document, marks, parts), borders(parts, text, marks), way, say)

    async def drafted(self, limits: Limits) -> DraftedWhole:
        told: list[Told] = []
        pieces = self._cut(0, limits)
        if len(pieces) > _FEW:
            told, pieces, limits = await self._begun(pieces, limits)
        told += await self._side_by_side(pieces, limits, len(told))
        if all(each.error is not None for each in told):
            raise next(each.error for each in told if each.error is not None)
        group = group_of(self.way.kind.schema)
        drafts, rejected = await asyncio.to_thread(reconsidered, told, self.whole, self.way)
        draft = merged(drafts, group, self.whole)
        self.say(f"{self.whole.document.id}: {len(told)} pieces are drafted; asking about the whole")
        seen = await overview(draft, self.whole, self.way, limits)
        # What one piece states of itself is no statement about the whole.
        own = {
            label.name: draft.values[label.name]
            for label in group.labels
            if label.name in draft.values and label.rule not in _OF_THE_WHOLE
        }
        return DraftedWhole(
            replace(draft, values={**own, **seen.draft.given}),
            (*(problem for each in told for problem in each.problems), *seen.problems),
            rejected,
        )

    def _cut(self, first: int, limits: Limits) -> list[Span]:
        """The units from number `first` on in pieces that fit."""
        text, marks, parts = self.whole.document.text, self.whole.marks, self.whole.units[first:]
        room = limits.room_for_text(self.way.kind, self.whole.document)
        costs = [limits.share(part, text, marks, room) for part in parts]
        pieces = cut(costs, self.borders[first:], 1.0)
        return [Span(first + piece.start, first + piece.end) for piece in pieces]

    async def _begun(self, pieces: list[Span], limits: Limits) -> tuple[list[Told], list[Span], Limits]:
        """The first pieces, up to one of which something comes, what is left, and the limits by then."""
        told: list[Told] = []
        for number, piece in enumerate(pieces[:_TRIED], start=1):
            meter = Meter(self.way.ask, limits)
            told += await self._told(piece, replace(self.way, ask=meter.ask))
            if any(each.error is None for each in told):
                return told, self._cut(piece.end, meter.limits), meter.limits
            self.say(f"{self.whole.document.id}: nothing came of piece {number}")
        raise next(each.error for each in told if each.error is not None)

    async def _side_by_side(self, pieces: Sequence[Span], limits: Limits, before: int) -> list[Told]:
        """What becomes of `pieces`, in their order, whatever the order in which they are answered.

        Raises:
            AwaitedError: not all are answered yet; each has been asked about.
        """
        turns = asyncio.Semaphore(limits.side_by_side)
        done = before
        awaited: list[AwaitedError] = []

        async def in_turn(piece: Span) -> list[Told]:
            nonlocal done
            try:
                async with turns:
                    told = await self._told(piece, self.way)
            except AwaitedError as error:
                awaited.append(error)
                return []
            done += 1
            self.say(f"{self.whole.document.id}: {done} of {before + len(pieces)} pieces")
            return told

        try:
            async with asyncio.TaskGroup() as tasks:
                begun = [tasks.create_task(in_turn(piece)) for piece in pieces]
        except BaseExceptionGroup as errors:
            raise errors.exceptions[0] from None
        if awaited:
            raise awaited[0]
        return [each for task in begun for each in task.result()]

    async def _told(self, piece: Span, way: Way, halvings: int = _HALVINGS) -> list[Told]:
        """What becomes of a piece; of its halves, if it is more than the model can read."""
        try:
            return [await told_of(self.whole.part(piece), self.whole, way)]
        except TooLongError as error:
            if not halvings or len(piece) < 2:
                return [failed(error, self.whole.part(piece), self.whole, way)]
            sizes = [len(part) for part in self.whole.units[piece.start : piece.end]]
            halves = cut(sizes, self.borders[piece.start : piece.end], max(*sizes, sum(sizes) * 0.6))
            return [
                each
                for half in halves
                for each in await self._told(
                    Span(piece.start + half.start, piece.start + half.end), way, halvings - 1
                )
            ]
