"""A brief by instructor: its fields as an ordinary model, one plain prompt, one call.

The mode is the one in which llama.cpp holds the answer to the schema. It shows the model nothing of the
schema, so the prompt says what the fields are. instructor asks again as it does by default.
"""

from __future__ import annotations

import sys
from typing import Annotated, Literal, TypeVar

import instructor
import openai
from pydantic import BaseModel, Field

from others.serving import Answer, serve

_PROMPT = """\
Make a structured brief of the news article below, as JSON. Use only what the article says.

- headline: the main point.
- who: the people, groups and organisations that act, speak or are spoken about. name: exactly as the \
article has it; role: their title or office, or null.
- what: the main events and claims, most important first. event: one thing that happened or is \
claimed, as a short sentence; source: who says so, or null where the article itself does; certainty: \
asserted, hedged where the article marks doubt, or denied; evidence: the words of the article it rests \
on, copied exactly.
- where: the places where it happened. place: exactly as the article has it.
- when: words of time. expression: exactly as they stand in the article; date: the day they mean as \
YYYY-MM-DD, or null.
- figures: every figure in the article. text: the number with its unit and any "about" or "at least", \
copied exactly; value: the number as a number (3.2 million is 3200000); unit: a currency code, \
"percent" or a singular noun, or null for a bare count; approximate; counts: what the number counts, \
in a few words; source: who gives the number, or null where the article itself does.
- quotes: every direct quotation. text: the words between the quotation marks, copied exactly; \
speaker: who said them; cue: the verb of saying.
- caveats: what is weak about the sourcing. kind; note: why, in one short sentence; evidence: the \
words of the article it is about, copied exactly.
{published}
Article:

{text}"""
_MOST_TOKENS = 4096
"""Of one answer: a small model that repeats itself would never end."""
_RETRIES = 3
_SECONDS = 1800.0

_Item = TypeVar("_Item")
_Some = Annotated[list[_Item], Field(max_length=20)]
_Many = Annotated[list[_Item], Field(max_length=40)]
"""Lists that end: without a bound, the reference model names the same person until its tokens are used up."""


class Who(BaseModel):
    name: str
    role: str | None


class What(BaseModel):
    event: str
    source: str | None
    certainty: Literal["asserted", "hedged", "denied"]
    evidence: str


class Where(BaseModel):
    place: str


class When(BaseModel):
    expression: str
    date: str | None


class Figure(BaseModel):
    text: str
    value: float | None
    unit: str | None
    approximate: bool
    counts: str
    source: str | None


class Quote(BaseModel):
    text: str
    speaker: str | None
    cue: str | None


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
    note: str
    evidence: str


class Brief(BaseModel):
    headline: str
    who: _Some[Who]
    what: _Some[What]
    where: _Some[Where]
    when: _Some[When]
    figures: _Many[Figure]
    quotes: _Many[Quote]
    caveats: _Some[Caveat]


def main(base_url: str, model: str) -> None:
    client = instructor.from_openai(
        openai.OpenAI(base_url=base_url, api_key="none", timeout=_SECONDS), mode=instructor.Mode.JSON_SCHEMA
    )

    def find(text: str, _language: str, published: str | None) -> Answer:
        day = f"\nThe article was published on {published}.\n" if published else ""
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
