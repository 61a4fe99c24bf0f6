"""Bodies: names with "and" inside, which are one, two beside it, and firms by what stands before them."""

from __future__ import annotations

import pytest

from summarise.evidence.marking import mark
from summarise.evidence.names.offices import is_office


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
        ("Trains between Hereford and Worcester were late after snow.", {"Worcester"}),
        ("Snow fell in Devon and Cornwall on Monday.", {"Devon", "Cornwall"}),
        ("Serbia and Montenegro have signed it, they said in Belgrade.", {"Serbia", "Montenegro"}),
        ("The results were published in Nature and Science on Friday.", {"Nature", "Science"}),
        ('Bob Stone wrote "Roth Rides" and "Max Falls Down" for the stage.', {"Bob Stone"}),
    ],
)
def test_two_beside_and_stay_two(text: str, names: set[str]) -> None:
    found = set(_kinds(text))
    assert names <= found
    assert not any(" and " in name or '"' in name for name in found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In April the technology blog Gizmodo obtained a prototype.", "Gizmodo"),
        ("Darren Winder, a market analyst from Cazenove, said that shares would fall.", "Cazenove"),
        ("The phone may be used on other carriers, such as Verizon.", "Verizon"),
        ("Retailers including Tesco and Morrisons cut their prices.", "Morrisons"),
        ("General Dynamics said that it had won the contract.", "General Dynamics"),
        ("IBM and Motorola lost the contract on Friday.", "Motorola"),
        ("He studied at the Hebrew University of Jerusalem.", "Hebrew University of Jerusalem"),
        ("Das teilte der UN-Sicherheitsrat in der Nacht mit.", "UN-Sicherheitsrat"),
    ],
)
def test_a_firm_is_told_by_what_stands_before_it(text: str, name: str) -> None:
    assert _kinds(text).get(name) == "organisation"


def test_a_noun_that_begins_a_sentence_is_no_place() -> None:
    assert _kinds("Range for the A380-800 model is expected to be 8,000 miles.") == {}


def test_a_degree_is_nobody() -> None:
    assert _kinds("He had to do an internship for his M.Sc. studies.") == {}


def test_a_town_before_its_state_is_a_place() -> None:
    assert _kinds("Jobs unveiled it at the Cupertino, California event.").get("Cupertino") == "place"
    assert _kinds("CNN, Florida and the mayor were told of it on Friday.").get("CNN") == "organisation"


def test_an_office_is_no_empty_word() -> None:
    assert not is_office("")
