"""Weaknesses that a drafter names, and what it says that figures count."""

from __future__ import annotations

from functools import lru_cache

import pytest

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.kinds import Rule

NAMED = "Ana Lima said that the mill is closed."


@lru_cache
def _checker(text: str) -> Checker:
    return Checker(text, mark(text))


@pytest.mark.parametrize(
    ("weakness", "text", "stands"),
    [
        ("anonymous_source", NAMED, False),
        ("anonymous_source", "A guard said that the mill is closed.", True),
        ("anonymous_source", f"{NAMED} A guard said it is open.", True),
        ("unattributed", NAMED, False),
        ("unattributed", "“The mill is closed,” Ana Lima said.", False),
        ("unattributed", "The mill is closed.", True),
        ("second_hand", NAMED, False),
        ("second_hand", "The mill is closed.", False),
        ("second_hand", "The Red Cross said that the mill is closed.", True),
        ("second_hand", "Reuters reported that the mill is closed.", True),
        ("second_hand", "The mill is closed, a report says.", True),
        ("imprecise_figure", "40 people came.", False),
        ("imprecise_figure", "Some 40 people came.", True),
        ("imprecise_figure", "Hundreds came.", True),
        ("imprecise_figure", "40 left. Some 12 stayed.", True),
        ("imprecise_figure", "40 people came on Monday.", True),
        ("undated", "It closed on 3 May 2019.", False),
        ("undated", "It closed on Monday.", True),
        ("undated", "It closed on 3 May 2019, not on Monday.", True),
        ("undated", "It closed.", True),
        ("place_mismatch", "Ana Lima left.", False),
        ("place_mismatch", "Ana Lima left Lyon.", True),
        ("place_mismatch", "Snow fell. Ana Lima left Lyon.", True),
        ("contradiction", NAMED, True),
    ],
)
def test_a_weakness_is_one_that_the_cited_words_can_have(weakness: str, text: str, stands: bool) -> None:
    verdict = _checker(text).check(Rule.WEAKNESS, weakness, (Span(0, len(text)),))
    assert (verdict.reason is None) is stands


def test_a_weakness_of_other_sentences_is_none_of_the_cited() -> None:
    text = "Some 40 came to Lyon. Ana Lima had 7 cars."
    cited = (Span(text.index("Ana"), len(text)),)
    for weakness in ("place_mismatch", "imprecise_figure"):
        assert _checker(text).check(Rule.WEAKNESS, weakness, cited).reason is not None


BRIDGE = (
    "The bridge is 300 metres long, cost 5 million euros and was closed for 3 weeks. "
    "Mayor Ana Lima, 54, opened it. Some 12 percent of the steel, 40 tonnes, came from Lyon. "
    "It has 16 lamps but no lights. The ferry has 90 seats, and 25 were sold. "
    "A tunnel 700 years old and 12 years of work lie below."
)


@pytest.mark.parametrize(
    ("figure", "label"),
    [
        ("300", "length"),
        ("300", "length of the bridge"),
        ("300", "bridge length in Lyon"),
        ("5 million", "cost of the bridge"),
        ("5 million", "price"),
        ("5 million", "sum"),
        ("3 weeks", "duration"),
        ("3 weeks", "time for which the bridge was closed"),
        ("54", "age"),
        ("54", "age of the mayor"),
        ("54", "Ana Lima's age"),
        ("12 percent", "share of the steel"),
        ("12 percent", "proportion of steel"),
        ("40 tonnes", "weight"),
        ("40 tonnes", "tonnes of steel"),
        ("16", "number of lamps"),
        ("16", "lamps of the bridge"),
        ("90", "ferry seats"),
        ("90", "seats of the ferry"),
        ("700 years", "age of the tunnel"),
        ("12 years", "duration of the work"),
    ],
)
def test_what_a_figure_counts(figure: str, label: str) -> None:
    assert _counts(figure, label) is None


@pytest.mark.parametrize(
    ("figure", "label"),
    [
        ("300", "cost"),
        ("300", "the weight of the bridge"),
        ("5 million", "length"),
        ("5 million", "loss of the owners"),
        ("5 million", "number of euros spent on lamps"),
        ("3 weeks", "age"),
        ("54", "height"),
        ("54", "age of Tom Hill"),
        ("12 percent", "number of tonnes"),
        ("12 percent", "rate of theft"),
        ("40 tonnes", "percentage of steel"),
        ("16", "number of lights, not of lamps"),
        ("16", "lamps of gold"),
        ("90", "number of"),
        ("90", "number of 80 seats"),
        ("90", "number of lamps"),
        ("25", "number of lamps"),
    ],
)
def test_what_a_figure_does_not_count(figure: str, label: str) -> None:
    assert _counts(figure, label) is not None


def _counts(figure: str, label: str) -> str | None:
    checker = _checker(BRIDGE)
    place = next(each.span for each in checker.marks.figures if figure in each.span.of(BRIDGE))
    return checker.check(Rule.STATEMENT, label, (place,)).reason


@pytest.mark.parametrize(
    ("text", "name", "role", "stands"),
    [
        ("The quarrel ended when president Ana Lima signed in Lyon.", "Ana Lima", "president", True),
        ("The quarrel ended when Ana Lima, the mayor of Lyon, signed.", "Ana Lima", "mayor of Lyon", True),
        ("Es endete, als Ana Lima, die Leiterin der Klinik, kam.", "Ana Lima", "Leiterin der Klinik", True),
        ("The quarrel ended when vice president Ana Lima signed.", "Ana Lima", "president", False),
        ("The quarrel ended when vice president Ana Lima signed.", "Ana Lima", "vice president", True),
        ("The quarrel ended when Ana Lima, the former mayor of Lyon, signed.", "Ana Lima", "mayor", False),
        ("Es endete, als Exminister Carl Berg nach Lyon kam und sprach.", "Carl Berg", "Minister", False),
        ("They met Ana Lima, and not mayor Carl Berg, in Lyon.", "Carl Berg", "mayor", False),
    ],
)
def test_what_somebody_is_stands_beside_the_name(text: str, name: str, role: str, stands: bool) -> None:
    checker = _checker(text)
    mention = next(
        each for one in checker.marks.names for each in one.mentions if each.of(text).endswith(name)
    )
    assert (checker.check(Rule.STATEMENT, role, (mention,)).reason is None) is stands
