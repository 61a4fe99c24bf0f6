"""Names with "and" inside, which are one, and two names beside it, which are not."""

from __future__ import annotations

import pytest

from summarise.evidence.marking import mark


def _kinds(text: str) -> dict[str, str | None]:
    return {name.mentions[0].of(text): name.kind for name in mark(text).names}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("North Yorkshire Fire and Rescue said the fire began at noon.", "North Yorkshire Fire and Rescue"),
        (
            "The Devon and Somerset Fire and Rescue Service was called to the mill at noon.",
            "Devon and Somerset Fire and Rescue Service",
        ),
        ("Avon and Somerset Police appealed for witnesses on Monday.", "Avon and Somerset Police"),
        ("HM Revenue and Customs said the refund was late.", "HM Revenue and Customs"),
        (
            "The Department for Environment, Food and Rural Affairs said that it would act.",
            "Department for Environment, Food and Rural Affairs",
        ),
        ("The Maritime and Coastguard Agency called the search off.", "Maritime and Coastguard Agency"),
        ("Marks and Spencer said that sales had risen by 3 per cent.", "Marks and Spencer"),
    ],
)
def test_one_body_with_and_in_its_name(text: str, name: str) -> None:
    assert _kinds(text) == {name: "organisation"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "London Fire Brigade and the Metropolitan Police said so.",
            {"London Fire Brigade", "Metropolitan Police"},
        ),
        ("The FBI and Boston Police said that they would wait.", {"FBI", "Boston Police"}),
        ("Ford and Toyota said that sales had fallen.", {"Ford", "Toyota"}),
        ('Bob Stone wrote "Roth Rides" and "Max Falls Down" for the stage.', {"Bob Stone"}),
    ],
)
def test_two_beside_and_stay_two(text: str, names: set[str]) -> None:
    found = set(_kinds(text))
    assert names <= found
    assert not any(" and " in name or '"' in name for name in found)
