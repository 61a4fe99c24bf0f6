"""The extractions of langextract, with its provider for OpenAI's protocol and everything else as it comes.

The example is made up. Its attributes are those of the printed brief; what happened is said in the words that
are extracted, as langextract wants it.
"""

from __future__ import annotations

import sys

import langextract as lx

from others.serving import Answer, serve

_PROMPT = """\
Extract from a news article, in order of appearance, using exact text and no overlaps within a class:
- who: people, groups and organisations that act, speak or are spoken about, with their role
- what: the main events and claims, with who says so (source) and certainty (asserted, hedged or denied)
- where: places where it happened
- when: words of time, with the day they mean as YYYY-MM-DD if known
- figures: every number with its unit and any hedge, with its value as a plain number, its unit (currency \
code, percent or a singular noun; empty for a bare count), what it counts, and who gives it (source)
- quotes: the words between quotation marks, with their speaker
- caveats: words whose sourcing is weak, with a kind (anonymous_source, single_source, second_hand, \
unattributed, interested_party, hedged, contradiction, imprecise_figure, undated, place_mismatch) and a note
An attribute that the text does not give is empty."""

_EXAMPLE = (
    "A ferry sank off the port of Halvik on 3 May 2021, coast guard chief Maren Solberg said. At least 14 "
    "passengers drowned, according to the coast guard. “We searched all night,” Solberg told reporters. "
    "The owner, Nordlink, denied that the ship was overloaded. Officials who asked not to be named said "
    "repairs worth 2.5 million euros may have been put off."
)


def _as(name: str, words: str, /, **attributes: str) -> lx.data.Extraction:
    return lx.data.Extraction(extraction_class=name, extraction_text=words, attributes=dict(attributes))


_EXTRACTIONS = [
    _as(
        "what",
        "A ferry sank off the port of Halvik on 3 May 2021",
        source="Maren Solberg",
        certainty="asserted",
    ),
    _as("where", "Halvik"),
    _as("when", "3 May 2021", date="2021-05-03"),
    _as("who", "Maren Solberg", role="coast guard chief"),
    _as("figures", "At least 14", value="14", unit="", counts="passengers drowned", source="coast guard"),
    _as("what", "14 passengers drowned", source="coast guard", certainty="asserted"),
    _as("quotes", "We searched all night,", speaker="Maren Solberg"),
    _as("who", "Nordlink", role="owner"),
    _as("what", "Nordlink, denied that the ship was overloaded", source="Nordlink", certainty="denied"),
    _as(
        "caveats",
        "Officials who asked not to be named",
        kind="anonymous_source",
        note="The officials are not named.",
    ),
    _as("figures", "2.5 million euros", value="2500000", unit="EUR", counts="repairs", source="Officials"),
    _as(
        "what",
        "repairs worth 2.5 million euros may have been put off",
        source="Officials",
        certainty="hedged",
    ),
]
_MOST_TOKENS = 2000
"""Of one answer, to a piece of a document: a small model that repeats itself would never end."""


def main(base_url: str, model: str) -> None:
    config = lx.factory.ModelConfig(
        model_id=model,
        provider="OpenAILanguageModel",
        provider_kwargs={
            "base_url": base_url,
            "api_key": "none",
            "temperature": 0.0,
            "max_output_tokens": _MOST_TOKENS,
            "max_workers": 1,
        },
    )
    example = lx.data.ExampleData(text=_EXAMPLE, extractions=_EXTRACTIONS)

    def find(text: str, _language: str, published: str | None) -> Answer:
        found = lx.extract(
            text,
            prompt_description=_PROMPT,
            examples=[example],
            config=config,
            additional_context=f"The article was published on {published}." if published else None,
            max_workers=1,
            show_progress=False,
        )
        return [_mark(each) for each in found.extractions or ()]

    serve(find)


def _mark(found: lx.data.Extraction) -> dict[str, object]:
    place = found.char_interval
    return {
        "class": found.extraction_class,
        "text": found.extraction_text,
        "attributes": found.attributes or {},
        "start": place.start_pos if place else None,
        "end": place.end_pos if place else None,
    }


if __name__ == "__main__":
    main(*sys.argv[1:])
