"""Whose words they are: a source stands where the text gives it for the cited words, and nowhere else."""

from __future__ import annotations

from functools import lru_cache

import pytest

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.kinds import Rule


@lru_cache
def _checker(text: str) -> Checker:
    return Checker(text, mark(text))


def _gives(text: str, cited: str, source: str) -> bool:
    start = text.index(cited)
    verdict = _checker(text).check(Rule.ORIGIN, source, (Span(start, start + len(cited)),))
    return verdict.reason is None


def _objection(statement: str, text: str) -> str | None:
    return _checker(text).check(Rule.STATEMENT, statement, (Span(0, len(text)),)).reason


PORT = (
    "The port of Lyon was closed on Monday, Mayor Ana Lima said. She added that ships may leave. "
    "Snow fell in Rome. “No ship has left the bay,” Captain Tom Hill told reporters."
)
MILL = (
    "Reports say that the mill has been sold. In June the mill was closed. "
    "Owner Mia Berg expects that it will open soon. It will cost a lot, she warned."
)
VERDICTS = "Berlin names Tom Hill as the winner. Ana Lima rejects the plan."
WOLFF = "Der Minister Peter Wolff lehnt den Plan ab. Anna Koch hat das Gesetz verteidigt."
KOCHS = "Anna Koch rejected the plan for Lyon. Ben Koch left."
FOUR = (
    "Tom Hill said it is cold. The port is closed, Ana Lima said. Ships may also leave. "
    "Snow fell, Anna Koch said."
)
CAMPS = ("The camps are full", "Red Cross")


@pytest.mark.parametrize(
    ("text", "cited", "source"),
    [
        # By any of its names, with or without its office, in any type.
        (PORT, "was closed", "Mayor Ana Lima"),
        (PORT, "was closed", "Ana  lima"),
        (PORT, "was closed", "the mayor, Ana Lima"),
        (PORT, "was closed", "Lima"),
        # In the same words, in the same sentence, or going on from the one before.
        (PORT, "ships may leave", "Ana Lima"),
        (PORT, "She", "Ana Lima"),
        (PORT, "No ship has left the bay", "Tom Hill"),
        (PORT, "Captain", "Captain Tom Hill"),
        # Reports without a name.
        (MILL, "has been sold", "reports"),
        # The subject of a verb of judging.
        (MILL, "it will open soon", "Mia Berg"),
        (MILL, "it will open soon", "owner"),
        (VERDICTS, "the winner", "Berlin"),
        (VERDICTS, "the plan", "Ana Lima"),
        (WOLFF, "den Plan", "Peter Wolff"),
        ("According to Forbes, West claimed to be in Rome.", "West", "Forbes"),
        (WOLFF, "das Gesetz", "Anna Koch"),
        ("Darauf stützt sich die Kommission. Peter Wolff lehnt das ab.", "Darauf", "Kommission"),
        (KOCHS, "the plan", "Anna Koch"),
        (KOCHS, "the plan", "Koch"),
        ("Tom Hill (Lyon) promised aid.", "aid", "Tom Hill"),
        ("The council of Lyon chose the plan.", "the plan", "council of Lyon"),
        ("In June snow fell, media reports say.", "snow fell", "media reports"),
        # Whoever wrote the document that says it.
        ("On Monday the Red Cross published a report. The camps are full, the report says.", *CAMPS),
        ("A report by the Red Cross came on Monday. The camps are full, the report says.", *CAMPS),
        # With what stands around it, in that sentence or the next.
        ("The port is closed, Ana Lima said. She is the mayor of Lyon.", "The port", "mayor Ana Lima"),
        ("Ana Lima, the mayor, said that the port is closed.", "the port", "mayor Ana Lima"),
        ("A guard of the port said that snow fell.", "snow", "port guard"),
        ("The port is closed, according to Ana Lima, mayor of Lyon.", "The port", "Mayor Lima"),
        ("The port is closed, Ana Lima said. Ships may also leave.", "Ships", "Ana Lima"),
        (FOUR, "Ships", "Ana Lima"),
        ("40 died, according to Tom Hill, but Ana Lima said 30 died.", "40 died", "Tom Hill"),
        ("Anna Koch, Mayor since 2009, expects aid.", "aid", "Anna Koch"),
        ("Anna Koch hat Peter Wolff verteidigt.", "verteidigt", "Anna Koch"),
        ("The old mill owner expects rain.", "rain", "mill owner"),
        # A pronoun that nothing settles may be anybody who is named.
        ("He said that the bridge is old. Later Tom Hill left Lyon.", "the bridge is old", "He"),
        ("He said that the bridge is old. Later Tom Hill left Lyon.", "the bridge is old", "Tom Hill"),
    ],
)
def test_a_source_that_the_text_gives(text: str, cited: str, source: str) -> None:
    assert _gives(text, cited, source)


@pytest.mark.parametrize(
    ("text", "cited", "source"),
    [
        (PORT, "was closed", "Tom Hill"),
        (PORT, "No ship has left the bay", "Ana Lima"),
        (PORT, "Snow fell", "Ana Lima"),
        (PORT, "Snow fell", "reports"),
        (PORT, "was closed", "the mayor of Rome"),
        (PORT, "was closed", "Captain Ana Lima"),
        (PORT, "was closed", "Ana Berg"),
        (PORT, "was closed", "no mayor"),
        (MILL, "In June", "reports"),
        (MILL, "it will open soon", "the mill"),
        ("Peter Wolff stützt sich auf die Kommission.", "Peter Wolff", "Kommission"),
        (KOCHS, "the plan", "Ben Koch"),
        ("Tom Hill (Lyon) promised aid.", "aid", "Lyon"),
        ("Ana Lima was blamed for the fire.", "the fire", "Ana Lima"),
        (VERDICTS, "the winner", "Tom Hill"),
        (FOUR, "Ships", "Tom Hill"),
        (FOUR, "Ships", "Anna Koch"),
        ("No aid came, the mayor said.", "aid", "no mayor"),
        ("The camps are full, a report says. On Friday the Red Cross wrote a report.", *CAMPS),
        ("Anna Koch saw that Tom Hill rejected the plan.", "the plan", "Anna Koch"),
        ("The mill expects rain; its owner left.", "rain", "mill owner"),
        ("He said … that the bridge is old.", "the bridge", "…"),
        (VERDICTS, "the plan", "Tom Hill"),
        (WOLFF, "den Plan", "Anna Koch"),
        ("A report about the Red Cross came on Monday. The camps are full, the report says.", *CAMPS),
        ("The Red Cross left. Snow fell on Monday. The camps are full, a report says.", *CAMPS),
        ("The Red Cross signed a treaty. The camps are full, the report says.", *CAMPS),
        ("He said that the bridge is old. Later Tom Hill left Lyon.", "the bridge is old", "the bridge"),
        ("Officials said that the bridge is old. Later Tom Hill left Lyon.", "the bridge is old", "Tom Hill"),
    ],
)
def test_a_source_that_the_text_does_not_give(text: str, cited: str, source: str) -> None:
    assert not _gives(text, cited, source)


TWO = "Ana Lima said that the port is closed. Tom Hill said that the bay is open."
UNION = "The union has failed, Apple CEO Ana Lima said. Tom Hill left."


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("Tom Hill said that the bay is open.", TWO),
        ("Ana Lima said that the port is closed and Tom Hill said the bay is open.", TWO),
        ("Ana Lima said that no ship has left.", "“No ship has left,” said the mayor, Ana Lima."),
        ("Ana Lima said that the union has failed.", UNION),
        ("Hargrove said the union has failed.", "Hargrove, the president, said the union has failed."),
        ("The union has failed, Lima said.", UNION),
        (
            "Ana Lima said that the union has failed.",
            "“The union has failed,” said Apple Inc. CEO Ana Lima.",
        ),
    ],
)
def test_words_that_are_given_to_whoever_said_them(statement: str, text: str) -> None:
    assert _objection(statement, text) is None


@pytest.mark.parametrize(
    ("statement", "text", "speaker"),
    [
        ("Ana Lima said that the bay is open.", TWO, "Tom Hill"),
        ("It is cold; Ana Lima said that the bay is open.", TWO, "Tom Hill"),
        ("Ana Lima said that the bay is open and Tom Hill said the port is closed.", TWO, "Tom Hill"),
        ("Tom Hill said that the union has failed.", UNION, "Ana Lima"),
        ("Officials said that snow fell; Ana Lima said that the bay is open.", TWO, "Tom Hill"),
        ("Ana Lima said that the bay is open. Mills closed in May after nine fires.", TWO, "Tom Hill"),
        (
            "Ana Lima said that the bay is open.",
            "Officials said that Ana Lima is old. Tom Hill said that the bay is open.",
            "Tom Hill",
        ),
        (
            "Ana Lima said that the bay is open.",
            "The bay is open, officials said. Ana Lima came.",
            "officials",
        ),
        (
            "Ana Lima said that the bay is open.",
            "It was said that the bay is open, according to Tom Hill. Ana Lima came.",
            "Tom Hill",
        ),
    ],
)
def test_words_that_are_given_to_another(statement: str, text: str, speaker: str) -> None:
    assert _objection(statement, text) == f"the text gives this as the words of {speaker}"


@pytest.mark.parametrize(
    ("text", "source", "gives"),
    [
        ("Adam Cole was held. Cole's lawyer said that he had slept.", "Adam Cole", False),
        ("Adam Cole was held. Cole's lawyer said that he had slept.", "Cole's lawyer", True),
        ("Adam Cole was held. A sister of Cole said that he had slept.", "Cole", False),
        ("Adam Cole was held. Cole's lawyer, Ann Reed, said that he had slept.", "Ann Reed", True),
        ("Adam Cole was held. Cole's letter said that he had slept.", "Cole", True),
        ("Belmark was closed. Belmark's spokesman said that it had lost.", "Belmark", True),
        ("Anna Roth wurde verhaftet. Roths Anwalt sagte, sie habe geschlafen.", "Anna Roth", False),
    ],
)
def test_whose_lawyer_speaks_does_not_speak(text: str, source: str, gives: bool) -> None:
    assert _gives(text, text[text.index(". ") + 2 :], source) is gives


def test_a_whole_sentence_of_the_text_is_nobodys_own_words() -> None:
    text = "Zambia has 412 deaths, the ministry said on Saturday, though doctors' groups believe it has more."
    assert _objection(text, text) is None
