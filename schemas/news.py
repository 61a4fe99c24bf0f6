"""The news kind: who, what, where, when, figures, quotes and how far the sourcing can be trusted."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from summarise.kinds import AtMost, CaveatItem, Certainty, Claim, Item, MarkKind, Origin, Words


class Who(Item):
    name: Annotated[Words, AtMost(80), Field(description="the name at its fullest, without title")]
    role: Annotated[
        Claim | None,
        AtMost(100),
        Field(title="title_or_office", description="as the article gives it, else empty"),
    ] = None


class What(Item):
    event: Annotated[Claim, AtMost(220), Field(description="one thing that happened or is claimed")]
    source: Annotated[Origin | None, AtMost(80), Field(description="who says so in these sentences")] = None
    certainty: Annotated[Certainty, Field(description="hedged where the text marks doubt")] = "asserted"


class Where(Item):
    place: Annotated[Words, AtMost(80), Field(description="a place, as the text names it")]


class When(Item):
    mark: ClassVar[MarkKind | None] = "date"
    expression: str
    date: date | None


class Figure(Item):
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
    mark: ClassVar[MarkKind | None] = "quotation"
    text: str
    speaker: Annotated[Origin | None, AtMost(80), Field(description="who said or wrote these words")]
    cue: str | None


class Caveat(CaveatItem):
    pass


class News(BaseModel):
    model_config = ConfigDict(frozen=True)

    headline: Annotated[Claim, AtMost(160), Field(description="the main point, as a headline")]
    who: Annotated[
        list[Who], AtMost(12), Field(description="people, groups and organisations that act or speak")
    ]
    what: Annotated[
        list[What], AtMost(10), Field(description="the main events and claims, most important first")
    ]
    where: Annotated[list[Where], AtMost(8), Field(description="places where it happened")]
    when: list[When]
    figures: list[Figure]
    quotes: list[Quote]
    caveats: Annotated[list[Caveat], AtMost(6), Field(description="what is weak about the sourcing")]
