"""Nothing the text does not say gets through; what it does say is found where it stands."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.documents import Document, Span
from summarise.evidence.marking import mark
from summarise.grounding import Draft, Grounded, ground
from summarise.grounding.locating import Locator
from summarise.grounding.naming import Named
from summarise.grounding.support import Vocabulary, unsupported
from summarise.kinds.discovery import find

PROFITS = "Net profits rose 12 percent to $1.5 billion, the company said. We will not raise prices this year."
NOBODY = Named(frozenset(), frozenset(), nouns_capitalised=False)
CAFE = "Ca\u00adfé owner Zoë sold “all 1,500 cups” on\nMonday."


def _ground(text: str, draft: Draft) -> Grounded:
    document = Document(id="test", text=text, sha256="")
    return ground(draft, find("news").schema, document, mark(text))


def test_typesetting_does_not_hide_words_and_offsets_point_into_the_text_as_it_is() -> None:
    text = Locator(CAFE)
    assert [span.of(CAFE) for span in text.find("Café owner Zoe\u0308")] == ["Ca\u00adfé owner Zoë"]
    assert [span.of(CAFE) for span in text.find('"all 1,500 cups" on Monday')] == [
        "“all 1,500 cups” on\nMonday"
    ]


@pytest.mark.parametrize(
    "words",
    [
        "$1.5 million",
        "$1.5",
        "12.5 percent",
        "2 percent",
        "We will raise prices",
        "Net profit rose 12",
        "Ne",
        "",
    ],
)
def test_words_that_do_not_stand_there_are_not_found(words: str) -> None:
    if words == "$1.5":
        assert [span.of(PROFITS) for span in Locator(PROFITS).find(words)] == ["$1.5"]
    else:
        assert list(Locator(PROFITS).find(words)) == []


@given(st.text(max_size=200), st.data())
def test_whatever_is_found_reads_the_same(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for span in Locator(text).find(text[start:end]):
        found, wanted = _letters(span.of(text)), _letters(text[start:end])
        assert (found[:1].lower(), found[1:]) == (wanted[:1].lower(), wanted[1:])


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", words)))


@pytest.mark.parametrize(
    "statement",
    [
        "Net profits rose 15 percent.",
        "Net profits rose 12 percent to $1.5 million.",
        "Net profits rose 12 percent to €1.5 billion.",
        "The company will raise prices this year.",
        "Profits at Exxon rose 12 percent.",
        "Net profits did not rise.",
        "The minister resigned over a scandal.",
    ],
)
def test_statements_that_the_words_do_not_bear_out(statement: str) -> None:
    assert unsupported(statement, PROFITS, Vocabulary.of(PROFITS), NOBODY) is not None


@pytest.mark.parametrize(
    "statement",
    [
        "Net profits rose 12 percent to $1.5 billion.",
        "The company said profits rose 12 percent.",
        "Prices will not be raised this year.",
    ],
)
def test_statements_that_the_words_bear_out(statement: str) -> None:
    assert unsupported(statement, PROFITS, Vocabulary.of(PROFITS), NOBODY) is None


def test_what_is_not_in_the_text_is_rejected_with_a_reason_and_the_closest_passage() -> None:
    whole = Span(0, len(PROFITS))
    items = {
        "who": (Draft({"name": "Exxon", "role": ""}, cited=(whole,)),),
        "what": (
            Draft({"event": "The company will raise prices.", "certainty": "asserted"}, cited=(whole,)),
            Draft({"event": "Net profits rose 12 percent.", "certainty": "asserted"}, cited=(whole,)),
        ),
    }
    grounded = _ground(PROFITS, Draft({"headline": "Profits fell 12 percent in Berlin"}, items))
    content = grounded.content.model_dump()
    assert content["who"] == []
    assert [item["event"] for item in content["what"]] == ["Net profits rose 12 percent."]
    assert content["headline"] == "Net profits rose 12 percent to $1.5 billion, the company said."
    assert [(rejected.field, rejected.closest is not None) for rejected in grounded.rejected] == [
        ("headline", True),
        ("who", False),
        ("what", True),
    ]
    assert "Berlin is nowhere in the text" in grounded.rejected[0].reason


def test_every_mark_stands_in_the_brief_whatever_the_drafter_leaves_out() -> None:
    text = 'Mayor Ana Lima said: "We found 12 boxes." About 300 people cheered, and 40 cried.'
    draft = Draft(parts={"figures": (Draft({"counts": "40 people cried", "source": ""}, mark=2),)})
    grounded = _ground(text, draft)
    content = grounded.content.model_dump()
    assert [item["text"] for item in content["figures"]] == ["12", "About 300", "40"]
    assert [item["text"] for item in content["quotes"]] == ["We found 12 boxes."]
    assert content["quotes"][0]["speaker"] == "Ana Lima"
    assert (grounded.coverage["figures"].marked, grounded.coverage["figures"].labelled) == (3, 1)
    # The text itself says who spoke: nothing is left to label.
    assert (grounded.coverage["quotes"].marked, grounded.coverage["quotes"].labelled) == (1, 1)


def test_a_source_the_text_does_not_give_is_refused_and_the_marked_one_stands() -> None:
    text = "According to the Red Cross, 30 people died. Mayor Ana Lima visited the site."
    draft = Draft(parts={"figures": (Draft({"counts": "people who died", "source": "Ana Lima"}, mark=0),)})
    grounded = _ground(text, draft)
    figure = grounded.content.model_dump()["figures"][0]
    assert (figure["counts"], figure["source"]) == ("people who died", "the Red Cross") or (
        figure["source"] == "Red Cross"
    )
    assert len(grounded.rejected) == 1
    assert "Ana Lima" in grounded.rejected[0].reason


DIGITS = st.from_regex(r"[a-z]{2,6} [1-9][0-9]{1,5} [a-z]{2,6}", fullmatch=True)


@given(DIGITS, st.data())
def test_no_other_number_is_found(words: str, data: st.DataObject) -> None:
    at = data.draw(st.sampled_from([place for place, sign in enumerate(words) if sign.isdigit()]))
    other = data.draw(st.sampled_from([digit for digit in "123456789" if digit != words[at]]))
    text = f"It said {words} on Monday."
    assert Locator(text).find(words) == (Span(8, 8 + len(words)),)
    assert Locator(text).find(words[:at] + other + words[at + 1 :]) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The govern-\nment fell.", "The government fell"),
        ("A well-\nknown case.", "A well-known case"),
        ("It cost 1,500 euros.", "It cost 1500 euros"),
        ("He paused … and left.", "He paused... and left"),
        ("It rose — all of it — by 2 %.", "It rose -- all of it -- by 2%"),
        ("« Nous partons », dit-il.", '"Nous partons", dit-il'),
        ("He said ‘we won’t go’.", "He said “we won't go”"),
        ("Temperatures fell to -5 degrees.", "fell to −5 degrees"),
    ],
)
def test_what_typesetting_does_hides_nothing(text: str, words: str) -> None:
    (found,) = Locator(text).find(words)
    assert _letters(found.of(text)).lower() == _letters(words).lower()


@pytest.mark.parametrize(
    ("text", "words"),
    [("It fell to -5 degrees.", "5 degrees"), ("Il y avait 1 500 personnes et les autres.", "500 personnes")],
)
def test_a_sign_and_the_thousands_belong_to_a_number(text: str, words: str) -> None:
    assert Locator(text).find(words) == ()
