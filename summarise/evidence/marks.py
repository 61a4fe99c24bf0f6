"""What plain code marks in a text before any model is asked.

All spans are Unicode character offsets into the document's text, half-open.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import Literal, TypeVar

from summarise.documents import Span
from summarise.evidence.language import Language

_Mark = TypeVar("_Mark")

SourceKind = Literal["person", "organisation", "document", "medium", "anonymous", "unclear"]
"""Who speaks. `anonymous` is somebody the text does not name ("a soldier", "reports", "officials");
`unclear` is a pronoun that nothing in the text settles."""

Strength = Literal["stated", "claimed", "suggested", "denied"]
FigureKind = Literal["quantity", "score"]
"""A `score` sets two numbers against each other: the goals of a game ("3–1"), the votes for and against
("51 to 49"), the two sides of a split ("70–30"). Everything else that carries information is a quantity."""

NameKind = Literal["person", "organisation", "group", "place"]
MarkKind = Literal["quotation", "figure", "date"]
"""The marks that a brief holds an item for, each and every one."""

CaveatKind = Literal[
    "anonymous_source",
    "single_source",
    "second_hand",
    "unattributed",
    "interested_party",
    "hedged",
    "contradiction",
    "imprecise_figure",
    "undated",
    "place_mismatch",
    "embedded_instruction",
]

InstructionForm = Literal["order", "turn", "hidden", "quoted", "reported"]
"""`order`: words that tell a machine what to do; `turn`: a passage set up as a message, a delimiter or a
filled-in form; `hidden`: words that a reader does not see; `quoted`: an order inside a quotation; `reported`:
the same where the text itself is about speaking to machines."""


@dataclass(frozen=True, slots=True)
class Source:
    """Somebody or something that the text gives as the origin of words or of a claim."""

    mention: Span
    """The words beside the cue: "he", "the minister", "US intelligence"."""
    fullest: Span
    """The same source where the text names it most fully; `mention` where nothing settles it."""
    kind: SourceKind


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks that somebody said or wrote."""

    span: Span
    """The words inside the marks, without outer spaces."""
    form: Literal["direct", "mixed"]
    """`direct`: at least one whole clause is quoted; `mixed`: a fragment inside a reporter's sentence."""
    cue: Span | None
    """The words that introduce it: "said", "stating", "in a statement"."""
    speaker: Source | None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that carries information, as written."""

    span: Span
    """The number with its unit and its hedge or bound: "around 10,000", "at least 62", "$1.5bn"."""
    value: int | float | None
    """Normalised: "3.2 million" is 3200000; a percentage keeps its number; the lower end of a range;
    None for vague quantities ("thousands")."""
    value_to: int | float | None
    """The upper end of a range, the second number of a score, else None."""
    unit: str | None
    """ISO 4217 code for money, "percent", English singular noun otherwise; None for a bare count."""
    approximate: bool
    """True for any hedge or bound, and for ranges."""
    counts: Span | None
    """The words of the text that say what it counts: a stretch of the clause that holds the figure."""
    kind: FigureKind = "quantity"


@dataclass(frozen=True, slots=True)
class DateMark:
    """An expression of time that says when something happened: "Wednesday, July 10, 2019", "on Sunday"."""

    span: Span
    date: date | None
    """The day it means, where the text or the publication date fixes it; else None."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A stretch of a sentence that the text gives as somebody's word and not as its own."""

    scope: Span
    """What is attributed."""
    source: Source
    cue: Span
    strength: Strength


@dataclass(frozen=True, slots=True)
class Hedge:
    """A word or phrase that marks doubt: "reportedly", "is believed to", "allegedly"."""

    span: Span


@dataclass(frozen=True, slots=True)
class Instruction:
    """Words that speak to whoever reads the text by machine: they tell the reader nothing of the story."""

    span: Span
    form: InstructionForm

    @property
    def is_quoted(self) -> bool:
        """Whether it is somebody's word, which the text only gives."""
        return self.form in ("quoted", "reported")


@dataclass(frozen=True, slots=True)
class Name:
    """A person, organisation, group or place: one entry with all its mentions, in order."""

    kind: NameKind
    fullest: Span
    """The name where it is written most fully, without title or role: "Volodymyr Zelensky"."""
    role: Span | None
    """The words beside a mention that say who that is: "Ukrainian President", "director of the CIA"."""
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class CaveatMark:
    """A weakness of the sourcing that plain code can see."""

    kind: CaveatKind
    note: str
    """One sentence for the reader, in words of the text where it names anything."""
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Marks:
    """Everything marked in one text, each kind in the order of the text and without overlap."""

    sentences: tuple[Span, ...] = ()
    """Without the white space around them. Sentence number n of a prompt is `sentences[n - 1]`."""
    quotations: tuple[Quotation, ...] = ()
    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMark, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    hedges: tuple[Hedge, ...] = ()
    names: tuple[Name, ...] = ()
    """By weight in the story, the weightiest first; at the end those that only speak."""
    instructions: tuple[Instruction, ...] = ()
    """What stands in them is marked as a quotation or a figure, and as nothing else."""
    caveats: tuple[CaveatMark, ...] = ()
    language: Language = "en"
    """That of the languages known here whose words the text has, or is said to have, most of."""

    def sentence_at(self, offset: int) -> int:
        """The index of the sentence that holds the character at `offset`, or of the one before it."""
        return max(0, bisect_right(self._starts, offset) - 1)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(sentence.start for sentence in self.sentences)

    def attribution_of(self, span: Span) -> Attribution | None:
        """The attribution whose scope covers `span`."""
        return next((mark for mark in self.attributed(span) if mark.scope.covers(span)), None)

    def giver_of(self, figure: Span) -> Source | None:
        """Who gives a figure: its source, or who says it in so many words; not who denies what it counts."""
        said = self.attribution_of(figure)
        if said is not None:
            return said.source if said.strength != "denied" else None
        return next((quotation.speaker for quotation in self.quoted(figure) if quotation.speaker), None)

    def attributed(self, span: Span) -> Sequence[Attribution]:
        """The attributions whose scope overlaps `span`."""
        return _overlapping(self.attributions, span, attrgetter("scope"))

    def quoted(self, span: Span) -> Sequence[Quotation]:
        """The quotations that overlap `span`."""
        return _overlapping(self.quotations, span, attrgetter("span"))

    def hedged(self, span: Span) -> Sequence[Hedge]:
        """The hedges in `span` that are the text's own and not a speaker's."""
        return [
            mark for mark in _overlapping(self.hedges, span, attrgetter("span")) if not self.quoted(mark.span)
        ]

    def dated(self, span: Span) -> Sequence[DateMark]:
        """The dates that overlap `span`."""
        return _overlapping(self.dates, span, attrgetter("span"))

    def counted(self, span: Span) -> Sequence[Figure]:
        """The figures that overlap `span`."""
        return _overlapping(self.figures, span, attrgetter("span"))

    def instructed(self, span: Span) -> Sequence[Instruction]:
        """The instructions that overlap `span`."""
        return _overlapping(self.instructions, span, attrgetter("span"))

    def dictates(self, span: Span) -> bool:
        """Whether an instruction that is not somebody's quoted word overlaps `span`."""
        return any(not mark.is_quoted for mark in self.instructed(span))


def _overlapping(marks: Sequence[_Mark], span: Span, place: Callable[[_Mark], Span]) -> Sequence[_Mark]:
    """Those of `marks`, which lie in order and apart, whose place overlaps `span`."""
    first = bisect_right(marks, span.start, key=lambda mark: place(mark).end)
    last = bisect_left(marks, span.end, key=lambda mark: place(mark).start)
    return marks[first:last]
