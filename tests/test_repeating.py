"""An event told twice is told once, and whom “these troops” means is who is named last before."""

from __future__ import annotations

import pytest

from summarise.documents import Document, Span
from summarise.evidence.marking import mark
from summarise.grounding import Draft, ground
from summarise.grounding.checking import Checker
from summarise.kinds import Rule
from summarise.kinds.discovery import find

FIRE = "A fire at the mill in Lodz injured nine workers on Monday night. The owner closed the mill."


def _events(text: str, *events: str) -> list[str]:
    marks = mark(text)
    said = tuple(Draft({"event": event}, cited=(marks.sentences[0],)) for event in events)
    document = Document(id="test", text=text, sha256="")
    content = ground(Draft(parts={"what": said}), find("news").schema, document, marks).content
    return [item["event"] for item in content.model_dump()["what"]]


def test_an_event_that_another_tells_in_full_is_not_told_again() -> None:
    less = "A fire at the mill injured nine workers."
    full = "A fire at the mill in Lodz injured nine workers on Monday night."
    assert _events(FIRE, less, full) == [full]
    assert _events(FIRE, full, less) == [full]


def test_events_that_each_tell_something_of_their_own_both_stand() -> None:
    first = "A fire at the mill injured nine workers."
    second = "There was a fire at the mill in Lodz on Monday night."
    assert _events(FIRE, first, second) == [first, second]


TROOPS = (
    "Reports say that Kenyan forces have killed 12 Somali soldiers near the border. "
    "According to the Star, these troops were sent alongside Ethiopian forces to the town of Garissa. "
    "The firm Alvo bought the company Brint. This company makes doors in Leeds.\n"
)


@pytest.mark.parametrize(
    ("statement", "sentence", "stands"),
    [
        ("Somali soldiers were sent alongside Ethiopian forces to Garissa.", 1, True),
        ("Kenyan forces were sent alongside Ethiopian forces to Garissa.", 1, False),
        ("These troops were sent alongside Ethiopian forces to Garissa.", 1, True),
        ("Ethiopian forces were in Garissa.", 1, True),
    ],
)
def test_these_troops_are_those_named_last_before(statement: str, sentence: int, stands: bool) -> None:
    marks = mark(TROOPS)
    checker = Checker(TROOPS, marks)
    cited: tuple[Span, ...] = (marks.sentences[sentence],)
    reason = checker.check(Rule.STATEMENT, statement, cited).reason
    assert (reason is None) is stands, reason
