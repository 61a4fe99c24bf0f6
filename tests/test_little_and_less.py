"""Denials by “hardly” and “inability”, those that deny nothing, and what German says in other words."""

from __future__ import annotations

import pytest

from tests.stating import objection

FERRY = (
    "The ferry line blamed the strike on the yard's inability to deliver new engines. "
    "The older boats did not sail so well in the winter storms. "
    "There is not that much interest in night crossings, the captain said. "
    "The captain does not think that the harbour needs a second pier. "
    "The new boat sailed no faster than 20 knots on its first trip. "
    'The crew wrote "No Cheap Tickets Today" on a sign at the pier. '
    "Passengers have rarely complained about the food. "
    "A few engineers left the yard in May."
)
RAT = (
    "Der Bürgermeister hat die Berichte zurückgewiesen. "
    "Die Fraktionen machen sich gegenseitig für die Schulden verantwortlich. "
    "Am Montag bildete sich vor der Brücke eine Stockung."
)


@pytest.mark.parametrize(
    ("statement", "cited"),
    [
        ("The ferry line says that the yard could not deliver new engines.", "The ferry line"),
        ("The older boats sailed less well in the winter storms.", "The older"),
        ("There is little interest in night crossings, the captain said.", "There is not"),
        ("The captain thinks that the harbour does not need a second pier.", "The captain does"),
        ("The new boat sailed at up to 20 knots on its first trip.", "The new boat"),
        ("The crew's sign at the pier spoke of cheap tickets.", "The crew"),
        ("Passengers have seldom complained about the food.", "Passengers"),
    ],
)
def test_little_or_none_may_be_told_in_several_ways(statement: str, cited: str) -> None:
    assert objection(statement, FERRY, cited) is None


@pytest.mark.parametrize(
    ("statement", "cited"),
    [
        ("The ferry line says that the yard delivered new engines.", "The ferry line"),
        ("The older boats sailed well in the winter storms.", "The older"),
        ("There is much interest in night crossings, the captain said.", "There is not"),
        ("The captain thinks that the harbour needs a second pier.", "The captain does"),
        ("The captain has not heard no complaint about the food.", "Passengers"),
        ("Few engineers did not leave the yard in May.", "A few"),
        ("No engineers left the yard in May.", "A few"),
    ],
)
def test_little_is_not_much_and_few_are_some(statement: str, cited: str) -> None:
    assert objection(statement, FERRY, cited) is not None


@pytest.mark.parametrize(
    ("statement", "cited"),
    [
        ("Der Bürgermeister dementiert die Berichte.", "Der Bürgermeister"),
        ("Die Fraktionen geben einander die Schuld an den Schulden.", "Die Fraktionen"),
        ("Vor der Brücke entstand am Montag ein Stau.", "Am Montag"),
    ],
)
def test_german_is_told_in_words_that_stand_beside_each_other(statement: str, cited: str) -> None:
    assert objection(statement, RAT, cited) is None
