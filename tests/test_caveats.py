"""Caveats that plain code raises: expected values are from reading the texts."""

from __future__ import annotations

import pytest

from summarise.evidence.marking import mark


def raised(text: str, kind: str) -> list[list[str]]:
    return [[span.of(text) for span in each.spans] for each in mark(text).caveats if each.kind == kind]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "A bomb killed 12 people in Kabul on Monday. Officials said 15 people had died in the blast.",
            ["12", "15"],
        ),
        (
            "Police said 3,000 people attended the rally, while organisers said 10,000 people took part.",
            ["3,000", "10,000"],
        ),
        (
            "Die Polizei meldete 12 Tote nach dem Unfall. Der Bürgermeister sprach von 14 Toten.",
            ["12", "14"],
        ),
        ("The fire left 14 people dead. State television reported 19 deaths.", ["14", "19"]),
    ],
)
def test_figures_of_one_thing_that_differ(text: str, figures: list[str]) -> None:
    assert raised(text, "contradiction") == [figures]


@pytest.mark.parametrize(
    "text",
    [
        "A bomb killed 12 people in Kabul, including 3 children. Another 4 people died in hospital.",
        "A bomb killed 12 people in Kabul on Monday. A similar attack in 2015 killed 40 people.",
        "The blasts killed 12 people in Kabul and 7 people in Herat.",
        "At least 12 people were killed. By Tuesday the toll had risen to 15 people killed.",
        "12 people were injured and 4 people were killed.",
        "A total of at least 1,991 delegates are needed. The elections represented 441 delegates.",
        "“It has been painful being at odds with them,” he said.",
    ],
)
def test_figures_of_different_things_do_not_contradict(text: str) -> None:
    assert raised(text, "contradiction") == []


def test_a_text_that_says_its_sources_differ() -> None:
    text = "Reports on the weapon vary between a knife and a tool. Others disputed the police account."
    assert raised(text, "contradiction") == [["Reports on the weapon vary"], ["disputed the police account"]]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The brakes were sound, a spokesman for the railway said.", ["a spokesman for the railway"]),
        ("The army said it had hit only military targets.", ["The army"]),
        ("Ein Sprecher des Konzerns sagte, die Anlage sei sicher.", ["Ein Sprecher des Konzerns"]),
    ],
)
def test_sources_that_speak_for_a_party(text: str, source: list[str]) -> None:
    assert raised(text, "interested_party") == [source]


def test_the_police_speak_for_no_party() -> None:
    assert raised("Two men were arrested, a police spokeswoman said.", "interested_party") == []


@pytest.mark.parametrize(
    "text",
    [
        "I think it rained on Monday. I believe the roof will leak. I suspect it is old.",
        (
            "The fair opened on Monday. Image: Mary Jones.\n\nIt rained. Image: Mary Jones.\n\n"
            "It closed. Image: Mary Jones."
        ),
    ],
)
def test_writers_and_photographers_are_no_sources_of_the_story(text: str) -> None:
    kinds = {caveat.kind for caveat in mark(text).caveats}
    assert kinds.isdisjoint({"single_source", "hedged", "anonymous_source", "second_hand"})


def test_hearsay_is_unattributed() -> None:
    assert raised("He left on Monday amid fears that the dam would break.", "unattributed") == [["fears"]]
