"""A part of a text as a text of its own, with the marks in it, so that a model is asked about it alone.

An excerpt is made of stretches of the text. What the marks in it point to elsewhere, such as the full name of
somebody who is only "he" here, stands behind them in lines of its own that belong to no sentence.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from operator import attrgetter
from typing import TypeVar

from summarise.documents import Document, Span
from summarise.drafting.material import shown
from summarise.evidence.marks import Attribution, MarkKind, Marks, Name, Source
from summarise.grounding import Draft
from summarise.kinds.groups import Group

_BETWEEN = "\n\n"
_MOST_BEFORE = 6
_LOOKED_BACK = 60
"""Mentions before an excerpt among which are those whom its pronouns may mean."""

_Mark = TypeVar("_Mark")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Some units of a text, in its order, and how places in it and in the whole text go together."""

    document: Document
    marks: Marks
    """Without caveats, which are of the whole text."""
    units: Span
    """Which units of the whole text, as numbers, half-open."""
    stretches: tuple[tuple[Span, int], ...]
    """Each stretch of the whole text, with where it begins here."""
    numbers: Mapping[MarkKind, tuple[int, ...]]
    """For each kind of mark: the number that each has in the whole text."""
    before: tuple[str, ...]
    """Who was spoken of last before it, with what they are."""

    @property
    def span(self) -> Span:
        """From where to where in the whole text its sentences go."""
        sentences = self.marks.sentences
        return Span(self.outside(sentences[0]).start, self.outside(sentences[-1]).end)

    def outside(self, span: Span) -> Span:
        """Where in the whole text `span` stands."""
        at = max(0, bisect_right(self.stretches, span.start, key=lambda each: each[1]) - 1)
        stretch, start = self.stretches[at]
        shift = stretch.start - start
        return Span(span.start + shift, span.end + shift)

    def told(self, draft: Draft, group: Group) -> Draft:
        """`draft`, of this excerpt, as one of the whole text."""
        parts = {
            part.name: tuple(self.told(each, part.group) for each in draft.parts.get(part.name, ()))
            for part in group.parts
        }
        mark = draft.mark
        if mark is not None and group.mark is not None:
            mark = self.numbers[group.mark][mark]
        return Draft(draft.values, parts, tuple(map(self.outside, draft.cited)), mark)


@dataclass(frozen=True)
class Whole:
    """A text with its marks, out of which excerpts are made.

    A unit is what an excerpt holds or leaves out: a sentence, or a part of one that is too long.
    """

    document: Document
    marks: Marks
    units: tuple[Span, ...]

    @cached_property
    def _mentions(self) -> tuple[tuple[int, int], ...]:
        """Where each mention begins, and of which name it is."""
        return tuple(
            sorted(
                (mention.start, number)
                for number, name in enumerate(self.marks.names)
                for mention in name.mentions
            )
        )

    def excerpt(self, numbers: Sequence[int]) -> Excerpt:
        """The units of these numbers, which are in order; those side by side with all that stands between."""
        stretches = list(_stretches(self.units, numbers))
        return _Cutting(self, tuple(stretches)).excerpt(numbers)

    def part(self, units: Span) -> Excerpt:
        """The units from one number up to, and without, another."""
        return self.excerpt(range(units.start, units.end))

    def spoken_of(self, offset: int) -> tuple[str, ...]:
        """Who was named last before `offset`, the last first, with what the text says that they are."""
        last = bisect_left(self._mentions, (offset, 0))
        recent = self._mentions[max(0, last - _LOOKED_BACK) : last]
        told: dict[int, str] = {}
        for _, number in reversed(recent):
            name = self.marks.names[number]
            written = shown(name.fullest.of(self.document.text))
            if number in told or name.kind == "place" or written == written.lower():
                continue
            role = f" ({shown(name.role.of(self.document.text))})" if name.role else ""
            told[number] = f"{written}{role}"
            if len(told) == _MOST_BEFORE:
                break
        return tuple(told.values())

    def named(self, stretch: Span) -> Iterable[int]:
        """The names that are mentioned in `stretch`, by their numbers."""
        first = bisect_left(self._mentions, (stretch.start, 0))
        last = bisect_left(self._mentions, (stretch.end, 0))
        return (number for _, number in self._mentions[first:last])


class _Cutting:
    """The making of one excerpt."""

    def __init__(self, whole: Whole, stretches: tuple[Span, ...]) -> None:
        self._whole = whole
        self._stretches = stretches
        self._pieces: list[str] = []
        self._placed: list[tuple[Span, int]] = []
        self._elsewhere: dict[Span, int] = {}
        self._length = 0
        for stretch in stretches:
            self._put(stretch)

    def excerpt(self, numbers: Sequence[int]) -> Excerpt:
        whole, marks = self._whole, self._whole.marks
        quotations = self._inside(marks.quotations, attrgetter("span"))
        figures = self._inside(marks.figures, attrgetter("span"))
        dates = self._inside(marks.dates, attrgetter("span"))
        told = sorted({number for stretch in self._stretches for number in whole.named(stretch)})
        mine = Marks(
            sentences=tuple(self._here(whole.units[number]) for number in numbers),
            quotations=tuple(
                replace(
                    mark,
                    span=self._here(mark.span),
                    cue=mark.cue and self._here(mark.cue),
                    speaker=mark.speaker and self._source(mark.speaker),
                )
                for _, mark in quotations
            ),
            figures=tuple(
                replace(mark, span=self._here(mark.span), counts=mark.counts and self._here(mark.counts))
                for _, mark in figures
            ),
            dates=tuple(replace(mark, span=self._here(mark.span)) for _, mark in dates),
            attributions=tuple(
                self._attribution(mark) for _, mark in self._inside(marks.attributions, attrgetter("scope"))
            ),
            hedges=tuple(
                replace(mark, span=self._here(mark.span))
                for _, mark in self._inside(marks.hedges, attrgetter("span"))
            ),
            names=tuple(self._name(marks.names[number]) for number in told),
            instructions=tuple(
                replace(mark, span=self._here(mark.span))
                for _, mark in self._inside(marks.instructions, attrgetter("span"))
            ),
            language=marks.language,
        )
        start = self._stretches[0].start
        return Excerpt(
            document=replace(whole.document, text="".join(self._pieces)),
            marks=mine,
            units=Span(numbers[0], numbers[-1] + 1),
            stretches=tuple(self._placed),
            numbers={
                "quotation": tuple(number for number, _ in quotations),
                "figure": tuple(number for number, _ in figures),
                "date": tuple(number for number, _ in dates),
            },
            before=whole.spoken_of(start) if start else (),
        )

    def _put(self, stretch: Span) -> int:
        """Where `stretch` begins here, now that it stands here too."""
        start = self._length
        words = stretch.of(self._whole.document.text) + _BETWEEN
        self._pieces.append(words)
        self._placed.append((stretch, start))
        self._length += len(words)
        return start

    def _stretch_at(self, offset: int) -> tuple[Span, int] | None:
        """The stretch that holds the character at `offset`, with where it begins here."""
        at = bisect_right(self._stretches, offset, key=lambda stretch: stretch.start) - 1
        if at < 0 or offset >= self._stretches[at].end:
            return None
        return self._placed[at]

    def _here(self, span: Span) -> Span:
        """Where `span` stands here: in its stretch, as far as that goes, else in a line of its own."""
        if found := self._stretch_at(span.start):
            stretch, start = found
            end = min(span.end, stretch.end)
            return Span(start + span.start - stretch.start, start + end - stretch.start)
        if span not in self._elsewhere:
            self._elsewhere[span] = self._put(span)
        start = self._elsewhere[span]
        return Span(start, start + len(span))

    def _inside(self, marks: Sequence[_Mark], place: Callable[[_Mark], Span]) -> list[tuple[int, _Mark]]:
        """Those of `marks` that begin in a stretch, with their numbers."""
        found: list[tuple[int, _Mark]] = []
        for stretch in self._stretches:
            first = bisect_left(marks, stretch.start, key=lambda mark: place(mark).start)
            last = bisect_left(marks, stretch.end, key=lambda mark: place(mark).start)
            found += enumerate(marks[first:last], start=first)
        return found

    def _source(self, source: Source) -> Source:
        return replace(source, mention=self._here(source.mention), fullest=self._here(source.fullest))

    def _attribution(self, mark: Attribution) -> Attribution:
        return replace(
            mark, scope=self._here(mark.scope), source=self._source(mark.source), cue=self._here(mark.cue)
        )

    def _name(self, name: Name) -> Name:
        fullest = self._here(name.fullest)
        mentions = [self._here(mention) for mention in name.mentions if self._stretch_at(mention.start)]
        # Whoever is named in full is the same, also where the full name stands elsewhere.
        mentions += [fullest] if fullest not in mentions else []
        return replace(
            name, fullest=fullest, role=name.role and self._here(name.role), mentions=tuple(mentions)
        )


def _stretches(units: Sequence[Span], numbers: Sequence[int]) -> Iterable[Span]:
    """What units of these numbers cover: those that follow one another make one stretch."""
    first = numbers[0]
    for number, following in zip(numbers, [*numbers[1:], -1], strict=True):
        if following != number + 1:
            yield Span(units[first].start, units[number].end)
            first = following
