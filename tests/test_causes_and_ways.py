"""Causes, ways, denials and whole sentences: what a statement adds to the words it rests on."""

from __future__ import annotations

from functools import lru_cache

import pytest

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.grounding.support.causes import other_cause
from summarise.grounding.support.copying import altered
from summarise.grounding.words import content_words
from summarise.kinds import Rule


@lru_cache
def _checker(text: str) -> Checker:
    return Checker(text, mark(text))


def _objection(statement: str, text: str) -> str:
    return _checker(text).check(Rule.STATEMENT, statement, (Span(0, len(text)),)).reason or ""


CLOSED = "The mill closed because of debts."


@pytest.mark.parametrize(
    ("statement", "sentences"),
    [
        # Named as one, there or beside it.
        (CLOSED, ["The mill closed.", "The reason was debts."]),
        (CLOSED, ["The reason was debts.", "The mill closed."]),
        (CLOSED, ["Debts caused the mill to close."]),
        ("The mill closed owing to debts.", ["The mill closed amid debts."]),
        (CLOSED, ["The mill closed over debts."]),
        ("Because debts rose, the mill closed.", ["The mill closed since debts rose."]),
        ("Die Mühle schloss wegen Schulden.", ["Die Mühle schloss aufgrund von Schulden."]),
        ("Die Mühle schloss, weil Schulden stiegen.", ["Die Mühle schloss, denn Schulden stiegen."]),
        # With more around it.
        (f"Snow fell. {CLOSED}", [CLOSED]),
        (f"{CLOSED} Snow fell in Rome.", [CLOSED]),
        ("The mill closed because of debts and fires.", [CLOSED]),
        # No cause.
        ("The mill is due to close in May.", ["The mill will close in May."]),
        ("The talks are due to begin in May.", ["The talks will begin in May."]),
    ],
)
def test_a_cause_that_the_words_give(statement: str, sentences: list[str]) -> None:
    assert other_cause(statement, sentences) is None


@pytest.mark.parametrize(
    ("statement", "sentences"),
    [
        (CLOSED, ["The mill closed.", "Snow fell.", "Debts rose."]),
        (CLOSED, ["The reason was debts.", "Snow fell.", "The mill closed."]),
        (CLOSED, ["The mill closed.", "Snow fell.", "The reason was debts."]),
        (CLOSED, ["Debts rose at the mill that closed."]),
        (CLOSED, ["The mill was sold.", "Debts rose over time."]),
        ("The mill closed thanks to debts.", ["The mill closed; its debts rose."]),
        ("As a result of debts, the mill closed.", ["The mill closed; its debts rose."]),
        ("Because debts rose, the mill closed.", ["The mill closed; its debts rose."]),
        ("The mill closed due to debts.", ["The mill closed; its debts rose."]),
        ("Die Mühle schloss wegen Schulden.", ["Die Mühle schloss.", "Schulden stiegen."]),
        ("The mill closed because of debts, snow, rain and storms.", [CLOSED]),
        (f"{CLOSED[:-1]}; it sold cars because of storms.", [CLOSED, "It sold cars."]),
    ],
)
def test_a_cause_that_the_words_do_not_give(statement: str, sentences: list[str]) -> None:
    assert "no such cause" in (other_cause(statement, sentences) or "")


@pytest.mark.parametrize(
    ("statement", "text", "turned"),
    [
        ("Anna Koch flew from Rome to Lyon.", "Anna Koch flew from Lyon to Rome.", True),
        ("Anna Koch left Lyon for Rome.", "Anna Koch flew from Rome to Lyon.", True),
        ("Anna Koch flog von Rom nach Lyon.", "Anna Koch flog von Lyon nach Rom.", True),
        ("Anna Koch flog aus Rom zum Flughafen Lyon.", "Anna Koch flog von Lyon nach Rom.", True),
        ("Anna Koch flew from Rome to Lyon.", "Anna Koch left Rome for Lyon.", False),
        ("Anna Koch flew from Rome to Lyon.", "Anna Koch flew to Lyon from Rome.", False),
        ("Anna Koch flew from Rome to Nice.", "From Rome to Nice she flew, and from Nice to Rome.", False),
        ("Anna Koch flew from Rome to Lyon.", "She flew from Rome to Lyon and from Lyon to Rome.", False),
        ("Anna Koch flew from Rome to Nice.", "Anna Koch flew from Nice to Lyon.", False),
        ("Anna Koch came from Rome to Nice.", "Anna Koch left Nice; Rome is her home.", False),
        ("Anna Koch met Tom from Rome.", "Tom from Lyon went to Rome. Anna Koch met him.", False),
    ],
)
def test_a_way_is_not_turned_round(statement: str, text: str, turned: bool) -> None:
    assert ("not the other way" in _objection(statement, text)) is turned


TAXES = "Ana Lima denied that taxes would rise. Ana Lima has a car."


@pytest.mark.parametrize(
    ("statement", "text", "told"),
    [
        ("Ana Lima said that taxes would rise.", TAXES, True),
        ("Taxes would rise.", TAXES, True),
        ("Taxes would rise.", "Ana Lima rejected claims that taxes would rise.", True),
        (
            "Taxes would rise.",
            "Snow fell. Ana Lima said it was cold. She denied that taxes would rise.",
            True,
        ),
        ("Ana Lima has a car.", TAXES, False),
        ("Taxes would not rise.", TAXES, False),
        ("Ana Lima refutes that taxes would rise.", TAXES, False),
        ("Taxes would rise.", "Ana Lima said that taxes would rise.", False),
    ],
)
def test_what_somebody_denies_is_not_so(statement: str, text: str, told: bool) -> None:
    assert ("the text says that this is denied" in _objection(statement, text)) is told


WRITTEN = "On Monday the old minister opened a new bridge in Lyon for 1,500 cars. Anna Koch left the town."


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("On Monday the old minister opened a new bridge in Lyon for 1500 cars.", ""),
        ("On Monday the old minister opened a new bridge in Lyon for cars.", ""),
        ("On Monday the town minister opened a new bridge in Lyon for 1,500 cars.", ""),
        ("On Monday the sick minister opened a new bridge in Lyon for 1,500 cars.", "“old”, not “sick”"),
        ("On Monday the old minister opened a new road in Lyon for 1,500 cars.", "“bridge”, not “road”"),
        ("On Monday the old minister opened a new bridge in Lyon for 1,500 armed cars.", "“armed” is put in"),
    ],
)
def test_a_copied_sentence_is_not_altered(statement: str, told: str) -> None:
    assert (told in _objection(statement, WRITTEN)) if told else not _objection(statement, WRITTEN)


BRIDGE = "On Monday the old minister opened a new bridge in Lyon for 1,500 cars."
SCHOOL = "On Monday she opened a new bridge and a school for 90 children."


@pytest.mark.parametrize(
    ("sentence", "old", "new", "elsewhere", "stands"),
    [
        # A word of the text for a whole name, or for a pronoun.
        (BRIDGE, "Lyon", "town", "town", True),
        (BRIDGE, "Lyon", "town", "", False),
        (SCHOOL, "she", "Koch", "Koch", True),
        (SCHOOL, "she", "Koch", "", False),
        ("The Lyon bridge was opened by the old minister.", "Lyon", "town", "town", True),
        # For another word, or a part of a name, it is not the text's.
        (BRIDGE, "bridge", "town", "town", False),
        ("On Monday the minister Anna Koch opened a new bridge.", "Koch", "town", "town", False),
        ("On Monday the minister Anna Koch opened a new bridge.", "Anna", "town", "town", False),
        # Of a few words one is too large a part.
        ("The old minister left Lyon.", "Lyon", "Rome", "", True),
    ],
)
def test_what_may_stand_in_a_copied_sentence(
    sentence: str, old: str, new: str, elsewhere: str, stands: bool
) -> None:
    said, stems = sentence.replace(old, new), set(content_words(elsewhere))
    for before in ("Snow fell.", "Snow fell on the hills for nine long days."):
        assert (altered(said, [before, sentence], stems, {}) is None) is stands


def test_what_a_pronoun_stands_for_may_be_said() -> None:
    text = f"Anna Koch came to Lyon. {SCHOOL}"
    about = (Span(text.index("On Monday"), len(text)),)
    said = SCHOOL.replace("she", "Anna Koch")
    assert _checker(text).check(Rule.STATEMENT, said, about).reason is None
    reason = _checker(text).check(Rule.STATEMENT, said.replace("Anna", "Rosa"), about).reason
    assert reason == "Rosa is nowhere in the text"
