"""Nothing the text does not say gets through."""

from __future__ import annotations

import pytest

from summarise.documents import Document, Span
from summarise.evidence.marking import mark
from summarise.grounding import Draft, Grounded, ground
from summarise.grounding.checking import Checker
from summarise.grounding.support.naming import Named
from summarise.grounding.support.unsupported import Vocabulary, unsupported
from summarise.grounding.words import content_words, pieces_of
from summarise.kinds import Rule
from summarise.kinds.discovery import find

PROFITS = "Net profits rose 12 percent to $1.5 billion, the company said. We will not raise prices this year."
LONG = (
    "The storm that reached the coast on Monday night sank four boats, tore the roof from the market hall, "
    "cut the road to the hills in three places, and left the people of the old town without light, water and "
    "telephones until the army came."
)
NOBODY = Named(frozenset(), frozenset(), frozenset(), nouns_capitalised=False)


def _ground(text: str, draft: Draft) -> Grounded:
    document = Document(id="test", text=text, sha256="")
    return ground(draft, find("news").schema, document, mark(text))


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


def test_a_sentence_that_lost_its_signs_is_told_as_the_text_has_it() -> None:
    text = (
        "“We will go on,” said Mayor Ana Lima. The harbour, which is old,\nwas shut at 5.30 p.m. on Friday."
    )
    said = (
        "We will go on,” said Mayor Ana Lima.”},",
        "The harbour which is old was shut at 5.30 p.m. on Friday",
    )
    sentences = (Span(0, 37), Span(38, len(text)))
    told = tuple(
        Draft({"event": event, "certainty": "asserted"}, cited=(sentence,))
        for event, sentence in zip(said, sentences, strict=True)
    )
    grounded = _ground(text, Draft({"headline": "Mayor Ana Lima will go on"}, {"what": told}))
    assert [item["event"] for item in grounded.content.model_dump()["what"]] == [
        "“We will go on,” said Mayor Ana Lima.",
        "The harbour, which is old, was shut at 5.30 p.m. on Friday.",
    ]


def test_what_is_confirmed_is_not_denied_because_something_else_in_the_sentence_was() -> None:
    both = "Nine people have died of the fever, the ministry confirmed, after it had denied a rumour."
    denial = "The ministry denied that nine people had died of the fever."
    for text, certainty in ((both, None), (denial, "denied")):
        assert Checker(text, mark(text)).known(Rule.CERTAINTY, (Span(0, len(text)),)) == certainty


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


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        ("Prime Minister Tom Reed", "it names somebody and tells nothing of them"),
        ("Mayor Ana Lima, Tom Reed", "it names somebody and tells nothing of them"),
        (LONG[:212], "it is cut off where a drafter has to end"),
        ("The storm sank four boats, tore the roof from …", "it is cut off where a drafter has to end"),
        ("Mayor Ana Lima met Tom Reed.", None),
        (LONG, None),
    ],
)
def test_a_name_is_no_event_and_neither_is_the_beginning_of_a_sentence(
    event: str, reason: str | None
) -> None:
    text = f"Mayor Ana Lima met Prime Minister Tom Reed. {LONG}"
    grounded = _ground(text, Draft(parts={"what": (Draft({"event": event}),)}))
    assert [rejected.reason for rejected in grounded.rejected] == ([f"event: {reason}"] if reason else [])


def test_a_group_that_says_nothing_is_no_error() -> None:
    grounded = _ground(PROFITS, Draft(parts={"what": (Draft({"event": ""}, cited=(Span(0, 9),)),)}))
    assert grounded.content.model_dump()["what"] == []
    assert grounded.rejected == ()


def test_every_mark_stands_in_the_brief_whatever_the_drafter_leaves_out() -> None:
    text = 'Mayor Ana Lima said: "We found 12 boxes." About 300 people cheered, and 40 cried.'
    draft = Draft(parts={"figures": (Draft({"counts": "40 people cried", "source": ""}, mark=2),)})
    grounded = _ground(text, draft)
    content = grounded.content.model_dump()
    assert [item["text"] for item in content["figures"]] == ["12", "About 300", "40"]
    assert [item["text"] for item in content["quotes"]] == ["We found 12 boxes."]
    assert content["quotes"][0]["speaker"] == "Ana Lima"
    # The text itself says what each counts and who spoke: nothing is left to label.
    assert (grounded.coverage["figures"].marked, grounded.coverage["figures"].labelled) == (3, 3)
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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The MAYOR’S plans", "mayor's plan"),
        ("They captured Ukrainian towns", "to capture a Ukraine town"),
        ("It stood there", "standing"),
        ("the EU's role", "EU role"),
    ],
)
def test_forms_of_one_word_have_one_stem(one: str, other: str) -> None:
    assert content_words(one) == content_words(other) != []


def test_words_without_meaning_of_their_own_are_passed_over() -> None:
    assert content_words("X and the B were about to be there") == []


def test_a_compound_is_known_by_its_parts() -> None:
    assert pieces_of("North-South talks, l’Iran") == {
        "north-south",
        "north",
        "south",
        "talks",
        "l’iran",
        "l",
        "iran",
    }


@pytest.mark.parametrize(
    ("note", "stands"),
    [
        ("The only source is the company, which has an interest.", True),
        ("No outside voice confirms the figures.", True),
        ("The company is not named.", True),
        ("The company gives 15 percent without a source.", False),
        ("Exxon is the only source.", False),
        ("The company bribed the regulator.", False),
        ("We will raise prices this year.", False),
    ],
)
def test_a_remark_speaks_of_sourcing_and_else_in_words_of_the_text(note: str, stands: bool) -> None:
    checker = Checker(PROFITS, mark(PROFITS))
    verdict = checker.check(Rule.REMARK, note, (Span(0, len(PROFITS)),))
    assert (verdict.reason is None) is stands


def test_a_role_that_stands_beside_its_name_is_borne_out_by_a_sentence_that_denies_something_else() -> None:
    text = "Niger's president Moussa Idé said it would fail without Nigeria."
    checker = Checker(text, mark(text))
    name = next(each for each in mark(text).names if each.kind == "person")
    assert checker.check(Rule.STATEMENT, "Niger's president", name.mentions).reason is None


def test_a_label_that_gives_its_own_number_twice_says_nothing() -> None:
    text = "There are around 10,000 soldiers in Russia, with approximately 8,000 stationed near Kursk."
    draft = Draft(parts={"figures": (Draft({"counts": "8,000 soldiers, with approximately 8,000"}, mark=1),)})
    grounded = _ground(text, draft)
    assert "Kursk" in grounded.content.model_dump()["figures"][1]["counts"]
    assert [rejected.reason.partition(",")[0] for rejected in grounded.rejected] == [
        "counts: it gives the number twice"
    ]


def test_a_source_without_a_word_is_no_source() -> None:
    said = Draft({"event": "Net profits rose 12 percent.", "source": "—", "certainty": "asserted"})
    grounded = _ground(PROFITS, Draft(parts={"what": (said,)}))
    assert "“—” as the source" in grounded.rejected[0].reason


def test_a_name_with_its_title_is_the_name_and_another_name_is_no_role() -> None:
    text = "Mayor Ana Lima met envoys of NATO. Lima said the talks went well."
    items = {"who": (Draft({"name": "Mayor Ana Lima", "role": "NATO"}, cited=(Span(0, len(text)),)),)}
    grounded = _ground(text, Draft(parts=items))
    (who,) = grounded.content.model_dump()["who"]
    assert who["role"] == "Mayor"
    assert [piece["text"] for piece in who["evidence"]] == ["Ana Lima", "Lima"]
    assert "somebody else" in grounded.rejected[0].reason


@pytest.mark.parametrize(
    ("kind", "sentence", "stands"),
    [
        ("anonymous_source", 0, False),
        ("anonymous_source", 1, True),
        ("unattributed", 0, False),
        ("imprecise_figure", 0, False),
        ("imprecise_figure", 1, True),
        ("place_mismatch", 1, False),
    ],
)
def test_a_weakness_can_only_be_where_the_marks_allow_it(kind: str, sentence: int, stands: bool) -> None:
    text = "Mayor Ana Lima said 12 people left Ardley. Officials said about 300 people stayed."
    checker = Checker(text, mark(text))
    verdict = checker.check(Rule.WEAKNESS, kind, (checker.marks.sentences[sentence],))
    assert (verdict.reason is None) is stands


def test_a_role_that_repeats_the_name_is_none() -> None:
    text = "The Harbour Union met on Monday. The union wants talks."
    items = {"who": (Draft({"name": "Harbour Union", "role": "the union"}, cited=(Span(0, len(text)),)),)}
    grounded = _ground(text, Draft(parts=items))
    assert grounded.content.model_dump()["who"][0]["role"] is None
    assert grounded.rejected[0].reason == "role: it says no more than the name"
