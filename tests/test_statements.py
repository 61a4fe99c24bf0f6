"""Statements in other words than the text's: what the cited words bear out stands, and nothing else does."""

from __future__ import annotations

from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.kinds import Rule

STORM = (
    "A storm yesterday killed 107 people and wounded 238 in Port Lima, the Red Cross said. "
    "Mayor Ana Lima blamed the national weather service for a late warning. "
    "Governor Carl Berg defended the service on Monday. "
    "He said that the warning was sent before the storm began. "
    "The damage could reach $1.5 billion. "
    "The council has not approved any aid, although Berg promised 20 million dollars."
)
CAR_MAKERS = (
    "Fiat bought Tofas in 2009 for 300 million euros. Opel was sold to Peugeot by General Motors. "
    "Reportedly, Fiat will close two plants. "
    "According to Reuters, Peugeot has 40,000 workers and Opel 18,000. "
    "Rumours of a strike proved unfounded. The union rejected the offer because wages were cut."
)
HAMBURG = (
    "Der Hamburger Senat hat am 3. März 2019 in Berlin 1,5 Millionen Euro für 40 Schulen zugesagt. "
    "Bürgermeister Peter Wolff sagte, die Stadt werde keine Schule schließen."
)
TEXTS = {"storm": STORM, "cars": CAR_MAKERS, "hamburg": HAMBURG}


@lru_cache
def _checker(text: str) -> Checker:
    return Checker(text, mark(text))


def _objection(text: str, statement: str, cited: str | None = None) -> str | None:
    """Why `statement` does not stand on the sentence with `cited` in it; on the whole text without."""
    checker = _checker(text)
    start = text.index(cited) if cited else 0
    about = (Span(start, start + len(cited)),) if cited else checker.marks.sentences
    return checker.check(Rule.STATEMENT, statement, about).reason


@pytest.mark.parametrize(
    ("text", "statement", "cited"),
    [
        ("storm", "The storm left 107 dead and 238 injured in Port Lima.", "A storm"),
        ("storm", "238 people were wounded and 107 killed, according to the Red Cross.", "A storm"),
        ("storm", "The weather service was blamed by Ana Lima.", "Mayor Ana"),
        ("storm", "Berg said the warning came before the storm.", "He said"),
        ("storm", "The damage may be as high as $1.5 billion.", "The damage"),
        ("storm", "No aid was approved by the council.", "The council"),
        ("cars", "Tofas was bought by Fiat for 300 million euros in 2009.", "Fiat bought"),
        ("cars", "GM sold Opel to Peugeot.", "Opel was"),
        ("cars", "Peugeot employs 40,000 workers, Opel 18,000.", "According"),
        ("cars", "Wage cuts made the union reject the offer.", "The union"),
        ("cars", "Because wages were cut, the offer was rejected by the union.", "The union"),
        ("hamburg", "On March 3, 2019 the Hamburg senate promised 1.5 million euros for 40 schools.", "Der"),
        ("hamburg", "Peter Wolff said that the city will not close any school.", "Bürgermeister"),
    ],
)
def test_what_the_words_say_stands_in_other_words(text: str, statement: str, cited: str) -> None:
    assert _objection(TEXTS[text], statement, cited) is None


@pytest.mark.parametrize(
    ("text", "statement", "cited", "told"),
    [
        # Numbers that are there, in the wrong place.
        ("storm", "A storm killed 238 people and wounded 107 in Port Lima.", "A storm", "have “107”"),
        ("cars", "Peugeot has 18,000 workers and Opel 40,000.", "According", "18,000"),
        ("storm", "The damage could reach $1.5.", "The damage", "the number"),
        ("storm", "Hundreds of thousands were wounded in Port Lima.", "A storm", "thousands"),
        ("storm", "A storm today wounded people in Port Lima.", "A storm", "today"),
        # Names that are there, in the wrong place.
        ("cars", "Tofas bought Fiat in 2009.", "Fiat bought", "Fiat"),
        ("storm", "Carl Berg blamed the weather service for a late warning.", "Mayor Ana", "Carl"),
        # Denials and opposites.
        ("storm", "The council approved aid.", "The council", "deny this"),
        ("storm", "The council has not yet seen what Berg promised.", "The council", "do not deny"),
        ("storm", "The warning was sent after the storm began.", "He said", "before"),
        ("storm", "Governor Berg attacked the service.", "Governor", "defended"),
        ("storm", "The damage will reach $1.5 billion.", "The damage", "could"),
        ("cars", "Rumours of a strike proved founded.", "Rumours", "unfounded"),
        # Causes and outcomes.
        ("cars", "The union rejected the offer because Fiat bought Tofas.", None, "no such cause"),
        ("storm", "The governor resigned over the late warning of the storm.", None, "resigned"),
        # Another language.
        ("hamburg", "The senate promised 1.5 billion euros for 40 of the schools.", "Der", "1.5 billion"),
        (
            "hamburg",
            "The senate did not promise 1.5 million euros for the 40 schools.",
            "Der",
            "deny nothing",
        ),
        ("hamburg", "The city is to close the school at the end of the year.", "Bürgermeister", "deny"),
    ],
)
def test_what_the_words_do_not_say_is_refused_for_what_is_wrong(
    text: str, statement: str, cited: str | None, told: str
) -> None:
    reason = _objection(TEXTS[text], statement, cited)
    assert reason is not None
    assert told in reason


def test_what_is_told_of_one_is_not_told_of_another() -> None:
    text = "Anna Koch won the race in Lyon. Ben Roth sold his bakery to a chain."
    assert _objection(text, "Anna Koch won the race.") is None
    assert _objection(text, "Anna Koch sold a bakery to a chain.") is not None
    assert _objection(text, "Ben Roth won the race.") is not None


def test_the_words_of_one_speaker_are_not_those_of_another() -> None:
    text = "“No door was locked,” Captain Eva Stone said. Sheriff Tom Hill said that 20 people are missing."
    assert _objection(text, "Eva Stone said that no door was locked.") is None
    reason = _objection(text, "Tom Hill said that no door was locked.")
    assert reason == "the text gives this as the words of Eva Stone"


@pytest.mark.parametrize(
    ("cited", "source", "stands"),
    [
        ("killed 107", "Red Cross", True),
        ("killed 107", "Ana Lima", False),
        ("blamed", "Ana Lima", True),
        ("the warning was sent", "Governor Carl Berg", True),
        ("the warning was sent", "Ana Lima", False),
        ("The damage could", "Carl Berg", False),
    ],
)
def test_a_source_is_whoever_the_text_gives_for_the_cited_words(
    cited: str, source: str, stands: bool
) -> None:
    start = STORM.index(cited)
    verdict = _checker(STORM).check(Rule.ORIGIN, source, (Span(start, start + len(cited)),))
    assert (verdict.reason is None) is stands


@pytest.mark.parametrize(
    ("statement", "certainty", "stands"),
    [
        ("Fiat will close two plants.", "asserted", False),
        ("Fiat is said to close two plants.", "hedged", True),
        ("Fiat bought Tofas in 2009.", "asserted", True),
        ("Fiat bought Tofas in 2009.", "hedged", False),
        ("Fiat bought Tofas in 2009.", "denied", False),
    ],
)
def test_a_certainty_is_that_of_the_words_a_statement_rests_on(
    statement: str, certainty: str, stands: bool
) -> None:
    checker = _checker(CAR_MAKERS)
    about = checker.rests_on(Rule.STATEMENT, statement, ())
    verdict = checker.check(Rule.CERTAINTY, certainty, about, statement)
    assert (verdict.reason is None) is stands


@pytest.mark.parametrize(
    ("figure", "label", "stands"),
    [
        ("107", "people killed", True),
        ("107", "people killed by the storm", True),
        ("238", "number of wounded", True),
        ("238", "age of the mayor", False),
        ("$1.5 billion", "amount of the damage", True),
        ("$1.5 billion", "length of the storm", False),
    ],
)
def test_a_label_says_what_a_figure_counts(figure: str, label: str, stands: bool) -> None:
    checker = _checker(STORM)
    mark_of_it = next(mark for mark in checker.marks.figures if mark.span.of(STORM) == figure)
    verdict = checker.check(Rule.STATEMENT, label, (mark_of_it.span,))
    assert (verdict.reason is None) is stands


NAMES = st.lists(
    st.sampled_from("Brandt Castell Dorn Ellmau Fusco Gruber".split()), min_size=2, max_size=2, unique=True
)
VERBS = st.sampled_from("praised sued hired rescued visited accused".split())
NUMBERS = st.lists(st.integers(3, 9999), min_size=2, max_size=2, unique=True)


@settings(max_examples=30, deadline=None)
@given(NAMES, VERBS)
def test_doer_and_done_to_are_never_exchanged(names: list[str], verb: str) -> None:
    one, other = names
    text = f"In Vienna {one} {verb} {other} on Friday."
    assert _objection(text, f"In Vienna {one} {verb} {other}.") is None
    assert _objection(text, f"In Vienna {other} was {verb} by {one}.") is None
    assert _objection(text, f"In Vienna {other} {verb} {one}.") is not None
    assert _objection(text, f"In Vienna {one} was {verb} by {other}.") is not None


@settings(max_examples=30, deadline=None)
@given(NUMBERS)
def test_two_numbers_are_never_exchanged(numbers: list[int]) -> None:
    one, other = numbers
    text = f"The quake killed {one} people and injured {other} villagers."
    assert _objection(text, f"The quake killed {one} and injured {other} villagers.") is None
    assert _objection(text, f"The quake killed {other} people and injured {one} villagers.") is not None


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(sorted(TEXTS)), st.data())
def test_every_sentence_of_a_text_stands_on_itself(text: str, data: st.DataObject) -> None:
    checker = _checker(TEXTS[text])
    sentence = data.draw(st.sampled_from(checker.marks.sentences))
    said = sentence.of(TEXTS[text]).rstrip(".")
    assert checker.check(Rule.STATEMENT, said, (sentence,)).reason is None


@pytest.mark.parametrize(
    ("statement", "stands"),
    [
        ("About 300 people were killed.", True),
        ("Some 300 people were killed.", True),
        ("300 people were killed.", False),
        ("At least 12 ships sank.", True),
        ("12 ships sank.", False),
        ("More than 12 ships sank.", True),
        ("Up to 12 ships sank.", False),
    ],
)
def test_a_number_keeps_the_words_that_make_it_no_exact_one(statement: str, stands: bool) -> None:
    text = "About 300 people were killed when at least 12 ships sank off the coast, the navy said."
    checker = Checker(text, mark(text))
    assert (checker.check(Rule.STATEMENT, statement, (Span(0, len(text)),)).reason is None) is stands


FERRY = (
    "The ferry sailed from Aden to Lima with 31 crewmembers, and 40 of its passengers were wounded. "
    "Belgian airline Sky, which lost 12 planes in 2009, buried seven pilots who had been murdered. "
    "The date of the trip is unknown. Owner Mia Berg, also on television, defended the captain. "
    "Tickets were bought from Ravi Das. Apple Inc. CEO Ana Lima said the port was closed."
)


@pytest.mark.parametrize(
    ("statement", "cited"),
    [
        # A denial in other words, or of a word with un-.
        ("It is not known when the trip was.", "The date"),
        ("The day of the trip is not known.", "The date"),
        # A country and its people; who owns or describes stands for nobody else.
        ("Sky, an airline from Belgium, lost 12 planes in 2009.", "Belgian"),
        # A way of dying, and what is bought from somebody.
        ("Seven pilots of Sky had died, and the airline buried them.", "Belgian"),
        ("Tickets were sold by Ravi Das.", "Tickets"),
        # An aside between a doer and the verb; a title between a source and a name.
        ("Mia Berg defended the captain on television.", "Owner"),
        ("Ana Lima said the port was closed.", "Apple"),
    ],
)
def test_nothing_counts_against_a_statement_that_cannot_be_told(statement: str, cited: str) -> None:
    assert _objection(FERRY, statement, cited) is None


@pytest.mark.parametrize(
    ("statement", "cited", "told"),
    [
        ("The ferry sailed from Lima to Aden.", "The ferry", "the other way"),
        ("The date of the trip is known.", "The date", "unknown"),
        ("The captain defended Mia Berg.", "Owner", "another"),
    ],
)
def test_ways_and_doers_are_not_turned_round(statement: str, cited: str, told: str) -> None:
    assert told in (_objection(FERRY, statement, cited) or "")


@pytest.mark.parametrize(
    ("figure", "label", "stands"),
    [
        ("31", "crew members", True),
        ("31", "passengers wounded", False),
        ("40", "wounded passengers", True),
        ("12", "number of planes", True),
        ("12", "number of tickets", False),
    ],
)
def test_a_label_is_of_the_figure_beside_it(figure: str, label: str, stands: bool) -> None:
    checker = _checker(FERRY)
    mark_of_it = next(each.span for each in checker.marks.figures if figure in each.span.of(FERRY))
    assert (checker.check(Rule.STATEMENT, label, (mark_of_it,)).reason is None) is stands


def test_the_sentence_that_has_a_number_or_name_is_among_those_a_statement_rests_on() -> None:
    rests = _checker(FERRY).rests_on(Rule.STATEMENT, "The airline Sky, buried seven pilots; 31 saw it.", ())
    assert [span.of(FERRY).split()[0] for span in rests] == ["The", "Belgian"]


@pytest.mark.parametrize(
    ("statement", "stands"),
    [
        ("Sarah Bright denied that taxes would rise.", True),
        ("Taxes would not rise, Sarah Bright said.", True),
        ("Sarah Bright said that taxes would rise.", False),
        ("Taxes would rise.", False),
        ("The council met on Monday.", True),
    ],
)
def test_what_is_denied_is_not_given_as_so(statement: str, stands: bool) -> None:
    text = "The council met on Monday. Its leader, Sarah Bright, denied that taxes would rise."
    checker = Checker(text, mark(text))
    assert (checker.check(Rule.STATEMENT, statement, (Span(0, len(text)),)).reason is None) is stands


@pytest.mark.parametrize(
    ("text", "statement", "stands"),
    [
        ("About 140 firemen came.", "Exactly 140 firemen came.", False),
        ("About 140 firemen came.", "Some 140 firemen came.", True),
        ("The port said no more than 90 clerks left.", "No more than 90 clerks left, the port said.", True),
        ("The port said no more than 90 clerks left.", "More than 90 clerks left, the port said.", False),
        ("The flood drove 112,000 people from home.", "The flood drove 112,000 ships from home.", False),
        ("He must repay 900,000 pounds.", "He must repay £900,000.", True),
        ("The rivals beat Leeds and are quickly gaining users.", "The rivals are winning users.", True),
        ("Die Polizei prügelte auf sie ein.", "Die Polizei prügelte auf sie los.", True),
    ],
)
def test_a_number_and_a_verb_are_no_more_than_the_words_say(text: str, statement: str, stands: bool) -> None:
    assert (_objection(text, statement) is None) is stands
