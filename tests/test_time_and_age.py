"""Ages, days, what comes before what, and what is counted, in other words than the text's."""

from __future__ import annotations

from functools import lru_cache

import pytest

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.kinds import Rule

FIRE = (
    "Monday, January 7, 2019\n\nA fire in a hostel killed three, including a 92-year-old woman. "
    "As of yesterday, no cause had been released by authorities for the fire. "
    "Police arrested John Smith, 34, of Leeds over the fire. "
    "The council will meet on Friday to discuss aid. "
    "A survey of 1709 schoolchildren - aged 8–10 years, from 88 schools - was made in Leeds, York and Hull."
)
LAKE = (
    "Daily water use to flush the planet's roughly 1 billion toilets and flush urinals is upwards of 141 "
    "billion liters (about 37 billion gallons). "
    "The vote was held on Sunday, with a record-breaking turnout of 2 million voters and a turnout rate of "
    "58%. "
    "Storms left 10,000 and as many as 300,000 people dead and millions homeless, with estimated damages as "
    "high as $10 billion. "
    "Lee was sentenced to serve 188 months in prison, and freed after serving twelve years."
)
PHONE = (
    "The press event came just days after Consumer Reports declined to give the new phone a recommended "
    "rating. The forecast is for a continued decline in strength of the storm. "
    "Gary Fan failed to get re-elected, and resigned from his leadership in his party. "
    "The bank received 20 million dollars from the state. "
    "In 1996, following the purchase of Next, Jobs returned to the firm and soon after became its head."
)


@lru_cache
def _checker(text: str) -> Checker:
    return Checker(text, mark(text))


def _reason(statement: str, text: str, cited: str) -> str | None:
    checker = _checker(text)
    start = text.index(cited)
    return checker.check(Rule.STATEMENT, statement, (Span(start, start + len(cited)),)).reason


@pytest.mark.parametrize(
    ("statement", "text", "cited"),
    [
        ("A woman of 92 was among the dead.", FIRE, "A fire"),
        ("The fire killed a woman aged 92.", FIRE, "A fire"),
        ("A 34-year-old, John Smith, was arrested over the fire.", FIRE, "Police"),
        ("The survey took in 1709 children aged 8 to 10 from 88 schools.", FIRE, "A survey"),
        ("The survey took in 1709 children in three towns.", FIRE, "A survey"),
        ("By Sunday the authorities had given no cause for the fire.", FIRE, "As of"),
        ("The authorities had given no cause for the fire by January 6.", FIRE, "As of"),
        ("On January 11 the council will discuss aid.", FIRE, "The council"),
        ("Flushing toilets and urinals uses over 141 billion liters of water a day.", LAKE, "Daily"),
        (
            "About 2 million people voted in the election on Sunday, a record turnout of 58%.",
            LAKE,
            "The vote",
        ),
        ("10,000 to 300,000 people were killed, with damage put as high as $10 billion.", LAKE, "Storms"),
        ("Lee was freed after twelve years.", LAKE, "Lee was"),
        (
            "Days before the press conference, Consumer Reports had refused the phone a recommended rating.",
            PHONE,
            "The press",
        ),
        ("The storm is forecast to weaken.", PHONE, "The forecast"),
        ("Gary Fan gave up the leadership of his party.", PHONE, "Gary"),
        ("Jobs came back to the firm in 1996, after it had bought Next.", PHONE, "In 1996"),
    ],
)
def test_the_same_in_other_words_stands(statement: str, text: str, cited: str) -> None:
    assert _reason(statement, text, cited) is None


@pytest.mark.parametrize(
    ("statement", "text", "cited"),
    [
        ("The fire killed 92 women.", FIRE, "A fire"),
        ("A woman of 93 was among the dead.", FIRE, "A fire"),
        ("Police arrested 34 people over the fire.", FIRE, "Police"),
        ("The survey took in 1709 children from 8 to 10 schools.", FIRE, "A survey"),
        ("The survey took in 1709 children in four towns.", FIRE, "A survey"),
        ("The survey took in three schoolchildren.", FIRE, "A survey"),
        ("By Monday the authorities had given no cause for the fire.", FIRE, "As of"),
        ("The authorities had given no cause for the fire by January 7.", FIRE, "As of"),
        ("On January 12 the council will discuss aid.", FIRE, "The council"),
        ("The planet has over 141 billion toilets.", LAKE, "Daily"),
        ("Storms left 300,000 people homeless.", LAKE, "Storms"),
        ("Lee was freed after 188 months in prison.", LAKE, "Lee was"),
        (
            "Days after the press event, Consumer Reports had refused the phone a recommended rating.",
            PHONE,
            "The press",
        ),
        (
            "The press event came days before Consumer Reports refused the phone a recommended rating.",
            PHONE,
            "The press",
        ),
        ("The storm is forecast to strengthen.", PHONE, "The forecast"),
        ("The bank gave the state 20 million dollars.", PHONE, "The bank"),
        ("Jobs came back to the firm in 1996, before it had bought Next.", PHONE, "In 1996"),
    ],
)
def test_another_age_day_order_or_count_does_not(statement: str, text: str, cited: str) -> None:
    assert _reason(statement, text, cited) is not None


def test_a_dateline_that_is_cited_too_is_not_the_day_that_yesterday_means() -> None:
    checker = _checker(FIRE)
    dateline, told = checker.marks.sentences[0], checker.marks.sentences[2]
    assert checker.check(Rule.STATEMENT, "By Sunday no cause was given.", (dateline, told)).reason is None
    assert checker.check(Rule.STATEMENT, "By Monday no cause was given.", (dateline, told)).reason
