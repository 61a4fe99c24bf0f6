"""Whoever a text gives as a source stands among those it names."""

from __future__ import annotations

import pytest

from summarise.evidence.marking import mark
from tests.attributed import fullest


def _who(text: str) -> list[tuple[str, str]]:
    return [(name.kind, name.fullest.of(text)) for name in mark(text).names if name.kind != "place"]


@pytest.mark.parametrize(
    ("text", "kind", "called"),
    [
        ("All of them were safe, the coastguard said.", "organisation", "coastguard"),
        (
            "Two former crew members, who asked not to be named, told the Post that the radar had failed.",
            "group",
            "Two former crew members",
        ),
        ("The tree fell at noon, according to the son of one resident.", "person", "son of one resident"),
        (
            "The Times reported that someone familiar with the matter said the plan was dead.",
            "person",
            "someone familiar with the matter",
        ),
        ("Kritikern zufolge reicht das Geld nicht.", "group", "Kritikern"),
        ("Nach Angaben des Innenministeriums starben zwei Menschen.", "organisation", "Innenministeriums"),
        ("„Es war laut“, sagte ein Ex-Mitarbeiter.", "person", "Ex-Mitarbeiter"),
    ],
)
def test_a_source_without_a_name_is_one_of_those_who_are_told_of(text: str, kind: str, called: str) -> None:
    assert (kind, called) in _who(text)


@pytest.mark.parametrize(
    "text",
    [
        "The report said the dam was old.",
        "Reports say the dam was old.",
        "Most people said the dam was old.",
        "The dam, he said, was old.",
        "Halden Foods is shut. The company said the dam was old.",
        "Es hieß, der Damm sei alt.",
    ],
)
def test_papers_pronouns_and_everybody_are_nobody(text: str) -> None:
    named = {called for _, called in _who(text)}
    assert named <= {"Halden Foods"}


def test_a_source_that_speaks_twice_is_one() -> None:
    text = "The prefecture said one man died. The prefecture said the road was shut."
    (one,) = [name for name in mark(text).names if name.fullest.of(text) == "prefecture"]
    assert [mention.of(text) for mention in one.mentions] == ["prefecture", "prefecture"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Calcaires du Sud denied that. In a statement it said the cable was new.", "Calcaires du Sud"),
        ("Nordkyst Lines runs the ferry. In a statement it said the hull was sound.", "Nordkyst Lines"),
        ("Nordkyst Lines is sorry. In a letter to staff it said the hull was sound.", "Nordkyst Lines"),
        ("The council met on Monday. It said the bridge was closed.", "council"),
    ],
)
def test_it_is_the_body_that_the_sentence_before_begins_with(text: str, source: str) -> None:
    assert fullest(text)[-1][0] == source


@pytest.mark.parametrize(
    "text",
    [
        "The storm hit Halden. In places it said no more.",
        "Two people close to it said the dam broke.",
        "The fire reached Halden Foods. It said the road was shut.",
    ],
)
def test_it_is_nobody_where_no_body_begins(text: str) -> None:
    assert fullest(text) == [] or fullest(text)[-1][0] != "Halden Foods"


def test_two_blanks_in_a_source_do_no_harm() -> None:
    text = "It was late, said one of the reporters  of the local paper."
    assert [kind for kind, _ in _who(text)] == ["group"]
