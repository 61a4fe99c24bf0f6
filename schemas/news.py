"""The news kind: who, what, where, when, figures, quotes and how far the sourcing can be trusted."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from summarise.kinds import AtMost, Certainty, Claim, Item, Origin
from summarise.kinds.items import Caveat, Figure, Quote, When, Where, Who


class What(Item):
    event: Annotated[Claim, AtMost(220), Field(description="one thing that happened or is claimed")]
    source: Annotated[Origin | None, AtMost(80), Field(description="who says so in these sentences")] = None
    certainty: Annotated[Certainty, Field(description="hedged where the text marks doubt")] = "asserted"


class News(BaseModel):
    model_config = ConfigDict(frozen=True)

    headline: Annotated[Claim, AtMost(160), Field(description="the main point, as a headline")]
    who: Annotated[
        list[Who], AtMost(20), Field(description="people, groups and organisations that act or speak")
    ]
    what: Annotated[
        list[What], AtMost(12), Field(description="the main events and claims, in the order of the text")
    ]
    where: Annotated[list[Where], AtMost(8), Field(description="places where it happened")]
    when: list[When]
    figures: list[Figure]
    quotes: list[Quote]
    caveats: Annotated[list[Caveat], AtMost(6), Field(description="what is weak about the sourcing")]
