"""The incident kind: what happened to whom, where and when, by whose hand as claimed, and what was done."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from summarise.kinds import AtMost, Certainty, Claim, Day, Item, Number, Origin, Words
from summarise.kinds.items import Caveat, Figure, Quote, When, Where, Who


class Happening(Item):
    event: Annotated[
        Claim, AtMost(220), Field(description="one thing that happened or is said to have happened")
    ]
    place: Annotated[Words | None, AtMost(80), Field(description="where, as the text names it")] = None
    day: Annotated[Day | None, Field(description="the day, if the text fixes it, as YYYY-MM-DD")] = None
    source: Annotated[Origin | None, AtMost(80), Field(description="who says so in these sentences")] = None
    certainty: Annotated[Certainty, Field(description="hedged where the text marks doubt")] = "asserted"


class Casualties(Item):
    toll: Annotated[
        Claim, AtMost(120), Field(description="who was hurt and how many, with at least, about, up to")
    ]
    group: Annotated[
        Words | None, AtMost(60), Field(description="the group of people, in the text's words")
    ] = None
    killed: Number | None = None
    injured: Number | None = None
    missing: Number | None = None
    captured: Number | None = None
    rescued: Number | None = None
    displaced: Number | None = None
    bound: Annotated[
        Words | None, AtMost(30), Field(description="words that bound a number: at least, up to, about")
    ] = None
    source: Annotated[Origin | None, AtMost(80), Field(description="who gives the number")] = None
    certainty: Annotated[Certainty, Field(description="hedged where the text marks doubt")] = "asserted"


class Responsible(Item):
    party: Annotated[
        Words, AtMost(80), Field(description="who is said to have done it, as the text names them")
    ]
    claim: Annotated[Claim, AtMost(160), Field(description="what they are said to have done")]
    source: Annotated[Origin | None, AtMost(80), Field(description="who says so")] = None
    certainty: Annotated[Certainty, Field(description="denied where the text says they did not")] = "asserted"


class Response(Item):
    action: Annotated[Claim, AtMost(160), Field(description="one thing done or announced in answer")]
    source: Annotated[Origin | None, AtMost(80), Field(description="who says so")] = None


class Incident(BaseModel):
    model_config = ConfigDict(frozen=True)

    headline: Annotated[Claim, AtMost(160), Field(description="what happened, to whom, where")]
    happened: Annotated[list[Happening], AtMost(8), Field(description="in the order of events")]
    casualties: Annotated[
        list[Casualties], AtMost(8), Field(description="one for each group and each source, never added up")
    ]
    responsible: Annotated[
        list[Responsible], AtMost(5), Field(description="only those whom somebody in the text names")
    ]
    response: Annotated[
        list[Response], AtMost(6), Field(description="rescue, arrests, inquiries, statements")
    ]
    who: Annotated[
        list[Who], AtMost(10), Field(description="people, groups and organisations that act or speak")
    ]
    where: Annotated[list[Where], AtMost(8), Field(description="places where it happened")]
    when: list[When]
    figures: list[Figure]
    quotes: list[Quote]
    caveats: Annotated[list[Caveat], AtMost(6), Field(description="what is weak about the sourcing")]
