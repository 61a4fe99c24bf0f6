"""Numbers and what they count, in other words than the text's: lengths of time, shares, labels."""

from __future__ import annotations

from functools import lru_cache

import pytest

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.kinds import Rule

NUMBERS = (
    "The email marked the third time in the past decade that Jobs has taken leave. "
    "The Dow lost almost a thousand points in thirty minutes. "
    "A single week of measurements could hardly stand for nine years, he said. "
    "Profit fell to 612 million crowns from 871 million a year earlier. "
    'A senior member confirmed that there had been "a coffee or two". '
    "They worked on it for five, six, seven years. "
    "Antibiotics help if they are given in the first two weeks or so. "
    "Prime Minister Elske Brandsma, whose approval rating has slipped to 31%, from 44% when she took office, "
    "left. "
    "Apple shares slid $19.37 in late trading, a drop of over 5%. "
    "The magician was wise not to sell me the box, but instead sold me two books. "
)
LABELS = (
    "William Evans heads the brotherhood. I am 61 now. Whooping cough is back in the region. "
    "A Danish study looked at more than 150,000 pregnancies. Both sites were built for 8,000 people. "
    "The measures are expected to save 900 million crowns annually. "
    "The attendance of 28,416 was the highest of the season. "
    "In this region it is fewer than one in eight. A manager siphoned off almost £186,000 from residents. "
    "The index fell 232.90 points to 6038.30. The plan costs US$214 million."
)


@lru_cache
def _checker(text: str) -> Checker:
    return Checker(text, mark(text))


def _reason(statement: str, cited: str) -> str | None:
    start = NUMBERS.index(cited)
    about = (Span(start, start + len(cited)),)
    return _checker(NUMBERS).check(Rule.STATEMENT, statement, about).reason


def _objection(label: str, figure: str) -> str | None:
    start = LABELS.index(figure)
    about = (Span(start, start + len(figure)),)
    return _checker(LABELS).check(Rule.STATEMENT, label, about).reason


@pytest.mark.parametrize(
    ("statement", "cited"),
    [
        ("This is the third leave of Jobs within ten years.", "The email"),
        ("The Dow lost almost a thousand points in half an hour.", "The Dow"),
        ("One week of measurement is too little for nine years, he said.", "A single"),
        ("Profit dropped from 871 to 612 million crowns.", "Profit"),
        ("A senior member confirmed one or two coffees.", "A senior"),
        ("They worked on it for five to seven years.", "They worked"),
        ("Antibiotics help within about the first two weeks.", "Antibiotics"),
        ("Brandsma's approval has fallen from 44% to 31%.", "Prime"),
        ("Apple shares lost $19.37, over 5%, in late trading.", "Apple"),
        ("He was sold two books by the magician.", "The magician"),
    ],
)
def test_a_number_may_be_said_otherwise(statement: str, cited: str) -> None:
    assert _reason(statement, cited) is None


@pytest.mark.parametrize(
    ("statement", "cited"),
    [
        ("This is the third leave of Jobs within nine years.", "The email"),
        ("This is the tenth leave of Jobs.", "The email"),
        ("The Dow lost almost a thousand points in an hour.", "The Dow"),
        ("One month of measurement is too little for nine years, he said.", "A single"),
        ("Profit dropped from 870 to 612 million crowns.", "Profit"),
        ("Profit dropped from 612 to 871 million crowns.", "Profit"),
        ("A senior member confirmed two or three coffees.", "A senior"),
        ("They worked on it for five to seven months.", "They worked"),
        ("Brandsma's approval has risen from 31% to 44%.", "Prime"),
    ],
)
def test_it_may_not_be_another(statement: str, cited: str) -> None:
    assert _reason(statement, cited) is not None


@pytest.mark.parametrize(
    ("label", "figure"),
    [
        ("age of Evans", "61"),
        ("pregnancies studied", "more than 150,000"),
        ("people the sites were built for", "8,000"),
        ("expected yearly savings", "900 million crowns"),
        ("spectators in the season", "28,416"),
        ("people with whooping cough in the region", "fewer than one in eight"),
        ("sum stolen from residents", "almost £186,000"),
        ("level of the index", "6038.30"),
        ("costs of the plan in dollars", "US$214 million"),
    ],
)
def test_a_label_stands_on_its_sentence_and_what_that_points_back_to(label: str, figure: str) -> None:
    assert _objection(label, figure) is None


@pytest.mark.parametrize(
    ("label", "figure", "told"),
    [
        ("soldiers of the army", "more than 150,000", "counts"),
        ("age of the residents", "almost £186,000", "no age"),
        ("days of the plan", "US$214 million", "days"),
        ("share of the residents", "almost £186,000", "no share"),
        ("people the sites were built for and", "8,000", "breaks off"),
        ("costs of the plan in euros", "US$214 million", "euros"),
    ],
)
def test_a_label_of_another_kind_does_not(label: str, figure: str, told: str) -> None:
    assert told in (_objection(label, figure) or "")
