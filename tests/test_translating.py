"""Briefs in another language than their text: what is asked, what is held, and what is said of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarise import Summariser
from summarise.briefs import Translation
from summarise.documents import Document
from summarise.drafting.asking import Subject
from summarise.errors import UsageError
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.kinds import Rule
from summarise.kinds.discovery import find
from tests.conftest import summarise
from tests.stating import objection

BRIDGE = (
    "Inspectors on Monday night closed the Harlow Bridge, which was built in 1931, the city said. "
    '"It is not clear how long the repairs will take," said Ana Ruiz, who heads the building department. '
    "Between 9,000 and 12,000 cars use the bridge every day. "
    "Canada will pay $1.5 million for the repairs. "
    "A ferry will be set up until then."
)
INTO_GERMAN = Translation(source="en", into="de")


def _objection(statement: str, sentence: int, rule: Rule = Rule.STATEMENT) -> str | None:
    marks = mark(BRIDGE, said="en")
    return Checker(BRIDGE, marks, INTO_GERMAN).check(rule, statement, (marks.sentences[sentence],)).reason


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("Prüfer haben die Harlow Bridge am Montagabend geschlossen, teilte die Stadt mit.", 0),
        ("Ana Ruiz sagte, es sei nicht klar, wie lange die Reparaturen dauern.", 1),
        ("Zwischen 9.000 und 12.000 Autos fahren jeden Tag über die Brücke.", 2),
        ("Kanada zahlt 1,5 Millionen Dollar für die Reparaturen.", 3),
        # What is not said anew is still there in the words of the text.
        ("Canada will pay $1.5 million for the repairs.", 3),
    ],
)
def test_a_translation_stands_that_has_the_numbers_days_and_names(statement: str, sentence: int) -> None:
    assert _objection(statement, sentence) is None


@pytest.mark.parametrize(
    ("statement", "sentence", "told"),
    [
        ("Prüfer haben die Harlow Bridge am Dienstag geschlossen.", 0, "Dienstag"),
        ("Prüfer haben die Harlow Bridge im Mai geschlossen.", 0, "Mai"),
        ("Die Harlow Bridge wurde 1913 gebaut.", 0, "1913"),
        ("Ana Ruiz sagte, es sei klar, wie lange die Reparaturen dauern.", 1, "deny"),
        ("Zwischen 9.000 und 13.000 Autos fahren jeden Tag über die Brücke.", 2, "13.000"),
        ("Kanada zahlt 1,5 Milliarden Dollar für die Reparaturen.", 3, "1,5 Milliarden"),
        ("Kanada zahlt 1,5 Millionen Euro für die Reparaturen.", 3, "unit"),
        ("Frankreich zahlt 1,5 Millionen Dollar für die Reparaturen.", 3, "Frankreich"),
        ("Bis dahin soll es eine Fähre geben.", 4, "no name or number"),
        ("For the repairs Canada is to pay $1.5 million.", 3, "not in German"),
    ],
)
def test_a_translation_falls_that_has_others(statement: str, sentence: int, told: str) -> None:
    assert told in (_objection(statement, sentence) or "")


def test_a_number_of_something_else_is_no_sign_of_a_translation() -> None:
    text = "Three crew members were treated after the fire. The brigade took two hours to put it out."
    said = "Die Feuerwehr brauchte drei Stunden, um den Brand zu löschen."
    assert "in another language" in (objection(said, text) or "")
    assert objection("Die Feuerwehr brauchte zwei Stunden, um den Brand zu löschen.", text) is None


def test_a_label_in_another_language_needs_no_name_and_may_have_no_other_number() -> None:
    marks = mark(BRIDGE, said="en")
    checker = Checker(BRIDGE, marks, INTO_GERMAN)
    (money,) = [each.span for each in marks.figures if each.unit == "USD"]
    assert checker.check(Rule.STATEMENT, "Kosten der Reparaturen", (money,)).reason is None
    assert "3" in (checker.check(Rule.STATEMENT, "Kosten für 3 Brücken", (money,)).reason or "")


def test_only_a_translation_is_asked_for_in_other_words() -> None:
    document, news = Document.of(BRIDGE), find("news")
    marks = mark(document.text)
    plain = Subject.about(document, marks, news).opening
    translated = Subject.about(document, marks, news, translation=INTO_GERMAN).opening
    assert translated[0] == plain[0]
    asked, asked_for_german = str(plain[1]["content"]), str(translated[1]["content"])
    assert asked_for_german.startswith(asked)
    assert "in German, and not in English" in asked_for_german.removeprefix(asked)


def test_plain_code_says_that_it_does_not_translate(tmp_path: Path) -> None:
    path = tmp_path / "bridge.txt"
    path.write_text(BRIDGE)
    result = summarise("brief", path, "--brief-language", "de")
    assert result.returncode == 2
    assert b"bridge is in English, and plain code puts nothing into German" in result.stderr
    assert result.stderr.count(b"\n") <= 2


def test_plain_code_briefs_a_text_in_its_own_language(tmp_path: Path) -> None:
    path = tmp_path / "bridge.txt"
    path.write_text(BRIDGE)
    result = summarise("brief", path, "--brief-language", "en", "--format", "json")
    assert result.returncode == 0
    assert "translation" not in json.loads(result.stdout)


def test_a_language_that_nobody_knows_is_refused() -> None:
    with pytest.raises(UsageError, match="xx is no language"):
        _ = Summariser(brief_language="xx").settings


@pytest.mark.parametrize("translation", [{"source": "en", "into": "de"}, {"source": "en", "into": "xx"}, 3])
def test_a_brief_that_says_that_it_is_a_translation_is_held_as_one(
    tmp_path: Path, translation: object
) -> None:
    (tmp_path / "bridge.txt").write_text(BRIDGE)
    start = BRIDGE.index("Canada")
    cited = [{"start": start, "end": start + 46, "text": BRIDGE[start : start + 46]}]
    figure = {"text": "$1.5 million", "value": 1_500_000, "unit": "USD", "counts": "Kosten der Reparatur"}
    brief = {
        "what": [{"event": "Kanada zahlt 1,5 Millionen Dollar für die Arbeit.", "evidence": cited}],
        "figures": [figure],
    }
    path = tmp_path / "brief.json"
    path.write_text(json.dumps({"kind": "news", "translation": translation, "brief": brief}))
    result = summarise("check", path, tmp_path / "bridge.txt", "--format", "json")
    told = {each["field"]: each["supported"] for each in json.loads(result.stdout)["items"]}
    # That it is one may be false, and then a label has to be in words of the text.
    assert told == {"what": True, "figures": translation == {"source": "en", "into": "de"}}
