"""What is denied without a “not”, and how sure those are who only indicate something."""

from __future__ import annotations

from functools import lru_cache

import pytest

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.kinds import Rule

DEVICES = (
    "Rather than recall the devices or change the hardware, the firm said it will offer a free case. "
    "The update did not actually prevent the signal loss that comes with covering the antenna. "
    "About one in 200 customers have called the firm to complain about the antenna. "
    "The minister called on the firm to apologise. "
    "The foetus won't get the amount of hormone it needs for adequate development of the brain. "
    "Damage to the cases is bound to occur even with care. "
    "Mayor Lee said the phones can be returned for a refund. "
    "The party will not back the abolition of the law that the Greens have planned. "
    "There will always be an audience for good shows. "
    "She denied 14 counts of fraud but was convicted of 12 of them. "
    "The owner rejected suggestions that the dam had been neglected. "
    "Two of the victims died before the trial. "
    "The strongest effect was seen in women. In men there was no effect at all. "
    "Residents get 7 litres a day, less than half of the standard of 15 litres."
)
TELLING = (
    "The fire service indicated on Monday the girl was critically ill. "
    "Early data indicated a fall in cases. "
    "Six of the towns were reportedly scheduled to send contestants. "
    "There are reportedly 1.3 billion people in the free trade area. "
    "Professor Lee says iodine is added to only 10 per cent of Australian salt in contravention of a World "
    "Health Organisation recommendation. Bob Roe called on bakers to act at once."
)


@lru_cache
def _checker(text: str) -> Checker:
    return Checker(text, mark(text))


def _reason(statement: str, text: str, cited: str, certainty: str = "") -> str | None:
    checker = _checker(text)
    start = text.index(cited)
    about = (Span(start, start + len(cited)),)
    reason = checker.check(Rule.STATEMENT, statement, about).reason
    if reason or not certainty:
        return reason
    return checker.check(Rule.CERTAINTY, certainty, about, statement).reason


@pytest.mark.parametrize(
    ("statement", "cited"),
    [
        ("There will be neither a recall nor a change to the hardware, only a free case.", "Rather"),
        ("The firm will not recall the devices but offer a free case.", "Rather"),
        ("The firm offers a free case instead of a recall.", "Rather"),
        ("The update does not stop the loss of signal.", "The update"),
        ("About one in 200 customers has complained to the firm about the antenna.", "About one"),
        ("The brain of the foetus does not develop properly.", "The foetus"),
        ("Damage to the cases cannot be avoided even with care.", "Damage"),
        ("The party does not want to abolish the law.", "The party"),
        ("Good shows will never lack an audience.", "There will"),
        ("She was convicted of fraud, which she had denied.", "She denied"),
        ("The owner denied that the dam was neglected.", "The owner"),
        ("Two victims did not live to see the trial.", "Two of"),
        ("Women showed the strongest effect, men none.", "The strongest effect was seen in women. In"),
        ("Residents get 7 litres a day instead of the standard of 15.", "Residents"),
    ],
)
def test_what_is_not_done_may_be_told_with_a_negation(statement: str, cited: str) -> None:
    assert _reason(statement, DEVICES, cited) is None


@pytest.mark.parametrize(
    ("statement", "cited"),
    [
        ("The firm will recall the devices.", "Rather"),
        ("The firm will change the hardware.", "Rather"),
        ("The firm will not offer a free case.", "Rather"),
        ("The update prevents signal loss.", "The update"),
        ("The update does stop the loss of signal.", "The update"),
        ("The firm apologised.", "The minister"),
        ("The brain of the foetus does develop adequately.", "The foetus"),
        ("The phones will be returned for a refund, Lee said.", "Mayor"),
        ("Good shows will never have an audience.", "There will"),
        ("The dam is not only neglected, the owner said.", "The owner"),
        ("She was not convicted of fraud.", "She denied"),
    ],
)
def test_it_may_not_be_told_without_one(statement: str, cited: str) -> None:
    assert _reason(statement, DEVICES, cited) is not None


def test_who_indicates_something_says_it() -> None:
    assert _reason("The girl is critically ill.", TELLING, "The fire", "asserted") is None


@pytest.mark.parametrize(
    ("statement", "cited"),
    [
        ("Cases fell.", "Early"),
        ("Six of the towns were scheduled to send contestants.", "Six"),
        ("There are 1.3 billion people in the free trade area.", "There"),
    ],
)
def test_what_data_indicate_or_is_reported_is_not_asserted(statement: str, cited: str) -> None:
    assert _reason(statement, TELLING, cited, "asserted") is not None
    assert _reason(statement, TELLING, cited, "hedged") is None


def test_a_sentence_that_ends_with_who_says_it_is_theirs_as_a_whole() -> None:
    said = "Only 10 per cent of Australian salt contains added iodine, although the World Health Organisation"
    assert _reason(f"{said} recommends it, Lee says.", TELLING, "Professor Lee") is None
    assert _reason(f"{said} recommends it, Roe says.", TELLING, "Professor Lee") is not None
