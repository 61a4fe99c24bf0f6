"""A sentence of the text with another word in it, and names with words that are not theirs, do not stand."""

from __future__ import annotations

import pytest

from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.kinds import Rule

TEXT = (
    "Mayor Ana Lima said on Monday that the harbour company had sold three old ferries to a yard in Porto. "
    "She praised the crews of the ferries for their long service on the river. "
    "The drug mAb114 was given to 40 patients in the northern clinic last year. "
    "A harbour worker described the sale as a mistake.\n"
)
CHECKER = Checker(TEXT, mark(TEXT))


def _reason(rule: Rule, said: str, sentence: int) -> str | None:
    return CHECKER.check(rule, said, (CHECKER.marks.sentences[sentence],)).reason


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (0, "Mayor Ana Lima said on Monday that the harbour police had sold three old ferries to a yard."),
        (1, "She praised the crews of the ferries for their poor service on the river."),
        (1, "She secretly praised the crews of the ferries for their long service on the river."),
        (2, "The drug mAb114 was given to 40 patients in the northern prison last year."),
        (2, "The drug mAb174 was given to 40 patients in the northern clinic last year."),
    ],
)
def test_a_copy_with_another_word_in_it_is_none(sentence: int, said: str) -> None:
    assert _reason(Rule.STATEMENT, said, sentence) is not None


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (1, "Ana Lima praised the crews of the ferries for their long service on the river."),
        (1, "The mayor praised the crews of the ferries for their long service on the river."),
        (2, "The drug mAb114 was given to 40 patients in the northern clinic."),
    ],
)
def test_a_copy_may_say_who_is_meant_or_leave_something_out(sentence: int, said: str) -> None:
    assert _reason(Rule.STATEMENT, said, sentence) is None


@pytest.mark.parametrize(
    ("sentence", "said", "stands"),
    [
        (0, "Ana Lima", True),
        (0, "Mayor Lima", True),
        (0, "Maria Lima", False),
        (0, "Ana Lima not", False),
        (0, "Monday Lima Porto", False),
        (3, "A harbour worker", True),
        (3, "the worker", True),
        (3, "A railway worker", False),
    ],
)
def test_a_source_is_named_in_words_of_the_text(sentence: int, said: str, *, stands: bool) -> None:
    assert (_reason(Rule.ORIGIN, said, sentence) is None) is stands
