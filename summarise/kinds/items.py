"""Items that kinds of brief have in common: who, where, when, figures, quotations, doubts."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from summarise.evidence.marks import MarkKind
from summarise.kinds.fields import AtMost, CaveatItem, Claim, Item, Origin, Words


class Who(Item):
    """Somebody who acts, speaks or is spoken about."""

    name: Annotated[Words, AtMost(80), Field(description="the name at its fullest, without title")]
    role: Annotated[
        Claim | None,
        AtMost(100),
        Field(title="title_or_office", description="as the article gives it, else empty"),
    ] = None


class Where(Item):
    """A place."""

    place: Annotated[Words, AtMost(80), Field(description="a place, as the text names it")]


class When(Item):
    """An expression of time, one for each in the text."""

    mark: ClassVar[MarkKind | None] = "date"
    expression: str
    date: date | None


class Figure(Item):
    """A figure, one for each in the text."""

    mark: ClassVar[MarkKind | None] = "figure"
    text: str
    value: int | float | None
    value_to: int | float | None
    unit: str | None
    approximate: bool
    counts: Annotated[
        Claim | None,
        AtMost(70),
        Field(title="what_it_counts", description="what the number counts or measures, in two to six words"),
    ]
    source: Annotated[Origin | None, AtMost(80), Field(description="who gives the number in the text")]


class Quote(Item):
    """A quotation, one for each in the text."""

    mark: ClassVar[MarkKind | None] = "quotation"
    text: str
    speaker: Annotated[Origin | None, AtMost(80), Field(description="who said or wrote these words")]
    cue: str | None


class Caveat(CaveatItem):
    """A weakness of the sourcing."""
