"""A brief by instructor: its fields as an ordinary model, one plain prompt, one call.

The mode is the one in which llama.cpp holds the answer to the schema; instructor asks again as it does by
default.
"""

from __future__ import annotations

import sys
from typing import Literal

import instructor
import openai
from pydantic import BaseModel, Field

from others.serving import Answer, serve

_PROMPT = """\
Make a structured brief of the news article below: who, what, where, when, figures, quotes and sourcing \
caveats. Use only what the article says, and copy names, figures, quotes and evidence exactly as they \
stand in it.
{published}
Article:

{text}"""
_MOST_TOKENS = 4096
"""Of one answer: a small model that repeats itself would never end."""
_RETRIES = 3
_SECONDS = 1800.0


class Who(BaseModel):
    name: str = Field(description="person, group or organisation, exactly as the article names it")
    role: str | None = Field(description="title or office, as the article gives it")


class What(BaseModel):
    event: str = Field(description="one thing that happened or is claimed, as a short sentence")
    source: str | None = Field(description="who says so; null where the article itself does")
    certainty: Literal["asserted", "hedged", "denied"] = Field(
        description="hedged where the article marks doubt"
    )
    evidence: str = Field(description="the words of the article it rests on, copied exactly")


class Where(BaseModel):
    place: str = Field(description="a place where it happened, exactly as the article names it")


class When(BaseModel):
    expression: str = Field(description="words of time, exactly as they stand in the article")
    date: str | None = Field(description="the day they mean, as YYYY-MM-DD, if known")


class Figure(BaseModel):
    text: str = Field(description="the number with its unit and any 'about' or 'at least', copied exactly")
    value: float | None = Field(description="the number as a number: 3.2 million is 3200000")
    unit: str | None = Field(
        description="currency code, 'percent', or a singular noun; null for a bare count"
    )
    approximate: bool
    counts: str = Field(description="what the number counts, in a few words")
    source: str | None = Field(description="who gives the number; null where the article itself does")


class Quote(BaseModel):
    text: str = Field(description="the words between the quotation marks, copied exactly")
    speaker: str | None = Field(description="who said them")
    cue: str | None = Field(description="the verb of saying")


class Caveat(BaseModel):
    kind: Literal[
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
    ]
    note: str = Field(description="what is weak about the sourcing, in one short sentence")
    evidence: str = Field(description="the words of the article it is about, copied exactly")


class Brief(BaseModel):
    headline: str
    who: list[Who] = Field(description="people, groups and organisations that act, speak or are spoken about")
    what: list[What] = Field(description="the main events and claims, most important first")
    where: list[Where]
    when: list[When]
    figures: list[Figure] = Field(description="every figure in the article")
    quotes: list[Quote] = Field(description="every direct quotation in the article")
    caveats: list[Caveat] = Field(description="what is weak about the article's sourcing")


def main(base_url: str, model: str) -> None:
    client = instructor.from_openai(
        openai.OpenAI(base_url=base_url, api_key="none", timeout=_SECONDS), mode=instructor.Mode.JSON_SCHEMA
    )

    def find(text: str, _language: str, published: str | None) -> Answer:
        day = f"It was published on {published}.\n" if published else ""
        brief = client.chat.completions.create(
            model=model,
            response_model=Brief,
            messages=[{"role": "user", "content": _PROMPT.format(published=day, text=text)}],
            temperature=0,
            max_tokens=_MOST_TOKENS,
            max_retries=_RETRIES,
        )
        return [brief.model_dump()]

    serve(find)


if __name__ == "__main__":
    main(*sys.argv[1:])
