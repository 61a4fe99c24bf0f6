"""The statement kind: a press release or a speech, what it commits to, and what it leaves unsupported."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from summarise.kinds import AtMost, Certainty, Claim, Day, Item, Origin, Words
from summarise.kinds.items import Caveat, Figure, Quote, When, Who


class Point(Item):
    point: Annotated[Claim, AtMost(220), Field(description="one thing that is said")]
    source: Annotated[Origin | None, AtMost(80), Field(description="who says so in these sentences")] = None
    certainty: Annotated[Certainty, Field(description="hedged where the text marks doubt")] = "asserted"


class Commitment(Item):
    promise: Annotated[
        Claim, AtMost(200), Field(description="one thing that is promised, planned or announced")
    ]
    by: Annotated[Origin | None, AtMost(80), Field(description="who commits to it")] = None
    due: Annotated[
        Day | None, Field(description="the day it is due, if the text fixes it, as YYYY-MM-DD")
    ] = None
    certainty: Annotated[
        Certainty, Field(description="hedged where it is aimed at, hoped or conditional")
    ] = "asserted"


class AboutOthers(Item):
    about: Annotated[Words, AtMost(80), Field(description="whom it is about, as the text names them")]
    claim: Annotated[Claim, AtMost(200), Field(description="what is said of them")]
    source: Annotated[Origin | None, AtMost(80), Field(description="who says so")] = None
    certainty: Annotated[Certainty, Field(description="hedged where the text marks doubt")] = "asserted"


class Unsupported(Item):
    claim: Annotated[
        Claim, AtMost(200), Field(description="something claimed that the text gives no ground for")
    ]
    lacks: Annotated[
        Literal["source", "figure", "date", "detail"],
        Field(description="what a reader would need to check it"),
    ]


class Statement(BaseModel):
    model_config = ConfigDict(frozen=True)

    headline: Annotated[Claim, AtMost(160), Field(description="the main point, as a headline")]
    who: Annotated[list[Who], AtMost(10), Field(description="who speaks, and whom they speak for")]
    points: Annotated[list[Point], AtMost(8), Field(description="the main points, most important first")]
    commitments: Annotated[list[Commitment], AtMost(8), Field(description="most important first")]
    about_others: Annotated[
        list[AboutOthers],
        AtMost(8),
        Field(description="claims about people and bodies other than the speaker's own"),
    ]
    unsupported: Annotated[
        list[Unsupported], AtMost(6), Field(description="claims that stand without support")
    ]
    when: list[When]
    figures: list[Figure]
    quotes: list[Quote]
    caveats: Annotated[list[Caveat], AtMost(6), Field(description="what is weak about the sourcing")]
