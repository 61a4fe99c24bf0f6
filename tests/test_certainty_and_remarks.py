"""How sure a text is, of whom it speaks, and what may be remarked about its sourcing."""

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


CLOSED = "Fiat closed two plants."


@pytest.mark.parametrize(
    ("certainty", "statement", "text", "stands"),
    [
        ("hedged", CLOSED, "Fiat may have closed two plants.", True),
        ("hedged", CLOSED, "A guard said that Fiat closed two plants.", True),
        ("hedged", CLOSED, "Ana Lima claimed that Fiat closed two plants.", True),
        ("hedged", CLOSED, "Ana Lima suggested that Fiat closed two plants.", True),
        ("hedged", CLOSED, "Reuters reported that Fiat closed two plants.", True),
        ("hedged", CLOSED, "Fiat closed two plants, reports say.", True),
        ("hedged", CLOSED, CLOSED, False),
        ("hedged", CLOSED, "Ana Lima said that Fiat closed two plants.", False),
        ("hedged", CLOSED, f"{CLOSED} Opel may have closed one.", False),
        ("denied", CLOSED, "Ana Lima denied that Fiat closed two plants.", True),
        ("denied", CLOSED, "Fiat did not close two plants.", True),
        ("denied", CLOSED, CLOSED, False),
        ("denied", CLOSED, "Ana Lima said that Fiat closed two plants.", False),
        ("denied", "Taxes would rise.", "Ana Lima disputed that taxes would rise.", True),
        ("denied", CLOSED, f"{CLOSED} Opel did not close any.", False),
        ("asserted", CLOSED, "Fiat may have closed two plants.", False),
        ("asserted", "Fiat may have closed two plants.", "Fiat may have closed two plants.", True),
        ("asserted", "Opel was sold.", "Fiat may have closed two plants. Opel was sold.", True),
        ("asserted", CLOSED, CLOSED, True),
        (
            "asserted",
            "Ein Hirte ist in der Flut ertrunken.",
            "Ein Hirte soll in der Flut ertrunken sein.",
            False,
        ),
        ("asserted", "Die Hirten bleiben im Dorf.", "Die Hirten sollen im Dorf bleiben.", True),
    ],
)
def test_how_sure_the_words_are(certainty: str, statement: str, text: str, stands: bool) -> None:
    checker = _checker(text)
    about = checker.rests_on(Rule.STATEMENT, statement, ())
    assert (checker.check(Rule.CERTAINTY, certainty, about, statement).reason is None) is stands


@pytest.mark.parametrize(
    ("statement", "text", "stands"),
    [
        (CLOSED, "Fiat may have closed two plants.", False),
        ("Fiat may have closed two plants.", "Fiat may have closed two plants.", True),
        ("Fiat reportedly closed two plants.", "Fiat may have closed two plants.", True),
        ("Fiat is accused of closing two plants.", "Fiat may have closed two plants.", True),
        (CLOSED, CLOSED, True),
        ("Opel was sold.", "Fiat may have closed two plants. Opel was sold.", True),
    ],
)
def test_a_headline_is_no_surer_than_the_text(statement: str, text: str, stands: bool) -> None:
    verdict = _checker(text).check_doubt(statement, (Span(0, len(text)),))
    assert (verdict.reason is None) is stands


def test_where_nothing_is_stated_any_doubt_of_the_words_counts() -> None:
    for text, stands in (("Fiat may have closed two plants.", False), (CLOSED, True)):
        verdict = _checker(text).check(Rule.CERTAINTY, "asserted", (Span(0, len(text)),), "")
        assert (verdict.reason is None) is stands


KOCH = "Anna Koch came to Lyon. She saw a fire. Tom Hill left. It rained. A school opened on Monday."


@pytest.mark.parametrize(
    ("statement", "text", "cited", "stands"),
    [
        # A pronoun goes back to whoever was named last.
        ("Anna Koch saw a fire.", KOCH, "She saw", True),
        ("Tom Hill saw a fire.", KOCH, "She saw", False),
        ("Anna Koch left.", KOCH, "Tom Hill left", False),
        ("Anna Koch opened a school on Monday.", KOCH, "A school", False),
        ("Tom Hill opened a school on Monday.", KOCH, "A school", False),
        ("Anna Koch called it dangerous.", "Anna Koch came. Tom Hill called it dangerous.", "Tom", False),
        ("Der Minister eröffnete eine Schule.", "Der Minister kam. Er eröffnete eine Schule.", "Er", True),
        # Whoever speaks is spoken of.
        ("Anna Koch told of a fire in Rome.", "“A fire in Rome broke out,” Anna Koch said.", "A fire", True),
        # Each is told what is told of them.
        ("Ana Lima left Nice.", "Ana Lima paid. Tom Hill left Nice.", "Ana Lima paid. Tom Hill left", False),
        ("Ana Lima left Nice.", "Ana Lima paid. She left Nice.", "Ana Lima paid. She left", True),
        ("Tom Hill paid the fine.", "Ana Lima and Tom Hill paid the fine.", "Ana", True),
    ],
)
def test_of_whom_a_text_speaks(statement: str, text: str, cited: str, stands: bool) -> None:
    start = text.index(cited)
    about = (Span(start, start + len(cited)),)
    assert (_checker(text).check(Rule.STATEMENT, statement, about).reason is None) is stands


MILL = (
    "The mill closed in May, a worker said. Some 40 people lost their jobs. Ana Lima, the owner, left Lyon."
)


@pytest.mark.parametrize(
    "remark",
    [
        "The source is one worker without a name.",
        "The number of jobs is an estimate.",
        "Two sources contradict each other.",
        "The report does not say when Ana Lima left.",
        "Neither the owner nor the union is quoted.",
        "Only one of 40 people is cited.",
        "The owner left.",
        "Unnamed source.",
    ],
)
def test_what_may_be_remarked(remark: str) -> None:
    assert _remarked(remark) is None


@pytest.mark.parametrize(
    ("remark", "told"),
    [
        ("The owner sold her house and car to buy new ships.", "sold"),
        ("The owner did not leave Lyon.", "not"),
        ("The report does not say when Tom Hill left.", "Tom"),
        ("Only one of 50 workers is cited.", "50"),
        ("The witness saw a fire, smoke and dead horses.", "speak of sourcing"),
        ("The date is not stated, and", "and"),
    ],
)
def test_what_may_not_be_remarked(remark: str, told: str) -> None:
    assert told in (_remarked(remark) or "")


def _remarked(remark: str) -> str | None:
    return _checker(MILL).check(Rule.REMARK, remark, (Span(0, len(MILL)),)).reason


@pytest.mark.parametrize(
    ("text", "source", "certainty"),
    [
        ("The ministry said the crane was checked in March, but the union denied that it was.", None, None),
        ("Police said two men were held; their lawyer rejected the accusation.", None, None),
        ("The union denied that the crane was checked in March.", "The union", "denied"),
        ("Die Stadt teilte mit, der Kran sei geprüft, doch der Verein bestritt die Darstellung.", None, None),
    ],
)
def test_what_one_says_and_another_denies_is_nobodys_whole_word(
    text: str, source: str | None, certainty: str | None
) -> None:
    checker, sentence = Checker(text, mark(text)), (Span(0, len(text)),)
    assert checker.known(Rule.ORIGIN, sentence) == source
    assert checker.known(Rule.CERTAINTY, sentence) == certainty
