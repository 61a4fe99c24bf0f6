"""Whom a sentence points back to, names nobody and all the same is about, and who is interviewed."""

from __future__ import annotations

from functools import lru_cache

import pytest

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.kinds import Rule

MILL = (
    "Tom Hill bought the mill in 1990. A year later the company was sold to Norden Group. "
    "In 1995 he founded a brewery in Lyon."
)
VOTE = (
    "In Lyon, Ana Lima won by nine votes. Tom Hill lost in this constituency. "
    "A recount is to begin on Friday. In Rome nobody voted."
)
FIRM = (
    "Norden Group had lost a lawsuit in Rome. The mood was bad. The group said it would appeal. "
    "Kappa Corporation fell when the firm announced that it was closing a pit."
)
INTERVIEW = (
    "Radio Nord talks to Ana Lima about bees\n\nWhy do bees die?\n\n"
    "Many fields have no flowers any more. Tom Hill has counted them in Kent."
)
CLINIC = (
    "A clinic in Kent is full. Ana Lima, who heads it, explains why.\n\nIs it the flu?\n\nIt is not.\n\n"
    "What is it?\n\nMost patients have a cough.\n\nIs it dangerous?\n\nOnly for babies."
)
COURT = (
    "Tom Hill was tried in Lyon. The case took a week. The defendant was silent. Ana Lima heard a witness."
)
LETTER = "Ana Lima wrote a letter to her voters.\n\nI will not stand again. The harbour must be saved."


@lru_cache
def _checker(text: str) -> Checker:
    return Checker(text, mark(text))


def _reason(rule: Rule, value: str, text: str, cited: str) -> str | None:
    start = text.index(cited)
    return _checker(text).check(rule, value, (Span(start, start + len(cited)),)).reason


@pytest.mark.parametrize(
    ("statement", "text", "cited"),
    [
        # "He" is no bank: it goes back to whoever was named last of those that it may mean.
        ("Tom Hill founded a brewery in 1995.", MILL, "In 1995 he"),
        # A place that was set and not left.
        ("Tom Hill lost in Lyon.", VOTE, "Tom Hill lost"),
        ("The recount in Lyon is to begin on Friday.", VOTE, "A recount"),
        ("In many fields there are no flowers left, said Ana Lima.", INTERVIEW, "Many fields"),
        ("Radio Nord asked why bees die.", INTERVIEW, "Why do bees"),
        ("Rates were raised in May by the Fed.", "The Federal Reserve raised rates in May.", "The Federal"),
        ("Tom Hill was silent.", COURT, "The defendant"),
        ("Dr Hill has counted bees in Kent.", INTERVIEW, "Tom Hill has"),
    ],
)
def test_whom_a_sentence_points_back_to(statement: str, text: str, cited: str) -> None:
    assert _reason(Rule.STATEMENT, statement, text, cited) is None


@pytest.mark.parametrize(
    ("statement", "text", "cited", "name"),
    [
        ("Norden Group founded a brewery in 1995.", MILL, "In 1995 he", "Norden"),
        ("Tom Hill lost in Rome.", VOTE, "Tom Hill lost", "Rome"),
        ("Tom Hill heard a witness.", COURT, "Ana Lima heard", "Tom"),
        ("Radio Nord counted bees in Kent.", INTERVIEW, "Tom Hill has", "Radio"),
        ("In Lyon nobody voted.", VOTE, "In Rome nobody", "Lyon"),
    ],
)
def test_whom_it_does_not_point_back_to(statement: str, text: str, cited: str, name: str) -> None:
    assert name in (_reason(Rule.STATEMENT, statement, text, cited) or "")


@pytest.mark.parametrize(
    ("source", "text", "cited", "given"),
    [
        ("Norden Group", FIRM, "The group said", True),
        ("Kappa Corporation", FIRM, "the firm announced", True),
        ("Kappa Corporation", FIRM, "The group said", False),
        ("Ana Lima", INTERVIEW, "Many fields", True),
        ("Tom Hill", INTERVIEW, "Many fields", False),
        ("Ana Lima", CLINIC, "Most patients", True),
        ("The ministry", "Nine fell ill. The ministry calls the number too high.", "The ministry", True),
        ("The ministry", "Nine fell ill near the ministry.", "Nine fell", False),
        ("Ana Lima", LETTER, "I will not stand", True),
        ("Ana Lima", LETTER, "The harbour must", False),
        (
            "researchers from Leeds",
            "Two researchers from Leeds came. The mill is closed, the research team said.",
            "The mill",
            True,
        ),
        (
            "farmers from Leeds",
            "Two farmers from Leeds came. The mill is closed, the research team said.",
            "The mill",
            False,
        ),
    ],
)
def test_whose_words_they_are(source: str, text: str, cited: str, given: bool) -> None:
    assert (_reason(Rule.ORIGIN, source, text, cited) is None) is given
