"""A model's draft is completed with what plain code knows; what the model says here, a test invents."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from openai.types.chat import ChatCompletionMessageParam

from summarise.briefs import Rejected
from summarise.documents import Document
from summarise.drafting.asking import Subject, draft
from summarise.endpoints.forms import Form
from summarise.endpoints.reply import Reply
from summarise.evidence.marking import mark
from summarise.grounding import Grounded, ground
from summarise.kinds.discovery import find

SENTENCES = (
    "A storm hit the harbour of Lisbon on Monday and sank four boats.",
    "Mayor Ana Lima said that nobody was hurt.",
    'Her deputy Tom Reed told reporters: "We were lucky."',
    "According to Farmers United, about 300 sheep drowned on an island in the river.",
    "The Red Cross sent tents and blankets to the harbour.",
)
TEXT = " ".join(SENTENCES)
NEWS = find("news")


def brief_of(answer: dict[str, Any]) -> Grounded:
    """What is left of the brief of `TEXT` if a model gives `answer` to the only request."""
    document, marks = Document.of(TEXT), mark(TEXT)

    async def ask(_messages: list[ChatCompletionMessageParam], _form: Form) -> Reply:
        return Reply(json.dumps(answer), cut_off=False, refusal=None, prompt_tokens=1, completion_tokens=1)

    drafted = asyncio.run(draft(Subject.about(document, marks, NEWS), ask, attempts=1))
    return ground(drafted.draft, NEWS.schema, document, marks)


def answer(what: dict[str, str], who: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    return {"headline": "Storm hits Lisbon", "what": what, "missing": {"who": who or []}}


def events(grounded: Grounded) -> list[str]:
    return [item["event"] for item in grounded.content.model_dump()["what"]]


def names(grounded: Grounded) -> list[str]:
    return [item["name"] for item in grounded.content.model_dump()["who"]]


def test_what_a_model_says_in_short_stands_for_the_sentence_and_what_it_passes_over_stays_away() -> None:
    grounded = brief_of(
        answer(
            {
                "[1]": "A storm sank four boats in Lisbon.",
                "[2]": "Nobody was hurt, Ana Lima said.",
                "[3]": "",
                "[4]": "About 300 sheep drowned.",
                "[5]": "The Red Cross sent tents.",
            }
        )
    )
    assert events(grounded) == [
        "A storm sank four boats in Lisbon.",
        "Nobody was hurt, Ana Lima said.",
        "About 300 sheep drowned.",
        "The Red Cross sent tents.",
    ]
    assert [item["source"] for item in grounded.content.model_dump()["what"]] == [
        None,
        "Ana Lima",
        "Farmers United",
        None,
    ]


def test_in_the_place_of_what_is_wrong_or_left_out_the_sentence_stands() -> None:
    grounded = brief_of(
        answer({"[1]": "A storm sank nine boats.", "[2]": "Mayor Ana Lima", "[3]": "", "[4]": ""})
    )
    assert events(grounded) == [SENTENCES[0], SENTENCES[1], SENTENCES[4]]
    assert [rejected.item["event"] for rejected in grounded.rejected] == [
        "A storm sank nine boats.",
        "Mayor Ana Lima",
    ]


def test_a_sentence_is_not_told_by_what_another_says() -> None:
    grounded = brief_of(
        answer({"[1]": "The Red Cross sent tents.", "[2]": "", "[3]": "", "[4]": "", "[5]": ""})
    )
    assert events(grounded) == ["The Red Cross sent tents.", SENTENCES[0]]


def test_names_that_plain_code_knows_are_filled_in_and_others_added() -> None:
    grounded = brief_of(
        answer(
            {},
            [
                {"sentences": [3], "name": "Reed", "title_or_office": "deputy"},
                {"sentences": [4], "name": "sheep", "title_or_office": ""},
            ],
        )
    )
    assert names(grounded)[-1] == "sheep"
    roles = {item["name"]: item["role"] for item in grounded.content.model_dump()["who"]}
    assert "Reed" not in roles
    assert roles["Ana Lima"] == "Mayor"
    assert "deputy" in roles["Tom Reed"].lower()


SAID = st.sampled_from(
    [
        None,
        "",
        "A storm sank four boats in Lisbon.",
        "Nobody was hurt, Ana Lima said.",
        "The Red Cross sent tents and blankets.",
        "Nine people drowned.",
        "Ana Lima",
        *SENTENCES,
    ]
)
NAMED = st.lists(
    st.builds(
        lambda name, number: {"sentences": [number], "name": name, "title_or_office": ""},
        st.sampled_from(["Ana Lima", "Lima", "Tom Reed", "Farmers United", "sheep", "Boris Johnson"]),
        st.integers(1, len(SENTENCES)),
    ),
    max_size=3,
    unique_by=lambda item: item["name"].split()[-1],
)


def _said(rejected: tuple[Rejected, ...]) -> set[str]:
    return {str(each.item.get("event") or each.item.get("name")) for each in rejected}


def _tells(event: str, words: str) -> bool:
    """Whether an event has all of these words, in their order."""
    there = iter(event.rstrip(".").split())
    return all(word in there for word in words.rstrip(".").split())


@settings(max_examples=40, deadline=None)
@given(st.lists(SAID, min_size=len(SENTENCES), max_size=len(SENTENCES)), NAMED)
def test_nothing_that_stands_is_lost_and_nothing_is_there_twice(
    said: list[str | None], who: list[dict[str, Any]]
) -> None:
    what = {f"[{number}]": words for number, words in enumerate(said, start=1) if words is not None}
    grounded = brief_of(answer(what, who))
    told = events(grounded)
    assert len(set(told)) == len(told)
    assert len(set(names(grounded))) == len(names(grounded))
    # Whatever the model says is there, or rejected, or another event tells it in full.
    for words in filter(None, what.values()):
        assert words in _said(grounded.rejected) or any(_tells(event, words) for event in told)
    assert {item["name"] for item in who if item["name"] not in TEXT} <= _said(grounded.rejected)
    # A sentence is told, or passed over.
    rests = [piece for item in grounded.content.model_dump()["what"] for piece in item["evidence"]]
    for number, sentence in enumerate(SENTENCES, start=1):
        assert what.get(f"[{number}]") == "" or any(piece["text"] == sentence for piece in rests)
