"""Words that take something from others, and statements that leave them out: each with one that is sound."""

from __future__ import annotations

import pytest

from tests.stating import objection


@pytest.mark.parametrize(
    ("text", "sound", "false"),
    [
        (
            "Police charged Carl Berg with the attempted murder of Ana Lima.",
            "Carl Berg was charged with the attempted murder of Ana Lima.",
            "Carl Berg was charged with the murder of Ana Lima.",
        ),
        (
            "A fake doctor treated 12 patients in Lyon.",
            "A man posed as a doctor and treated 12 patients.",
            "A doctor treated 12 patients in Lyon.",
        ),
        (
            "The proposed law bans fireworks in Lyon from May.",
            "The law would ban fireworks in Lyon.",
            "The law bans fireworks in Lyon.",
        ),
        (
            "The planned hearing in Lyon was called off on Monday.",
            "The hearing in Lyon was called off.",
            "The hearing took place in Lyon on Monday.",
        ),
        (
            "A would-be assassin shot at mayor Ana Lima in Lyon.",
            "A would-be assassin shot at mayor Ana Lima.",
            "An assassin shot at mayor Ana Lima.",
        ),
        (
            "The bank nearly collapsed in 2019.",
            "The bank was close to having collapsed in 2019.",
            "The bank collapsed in 2019.",
        ),
        (
            "Almost all of the bank's branches closed in 2019.",
            "Branches of the bank closed in 2019.",
            "No branches of the bank closed in 2019.",
        ),
        (
            "Die versuchte Entführung von Ana Lima in Köln scheiterte.",
            "Die Entführung von Ana Lima in Köln scheiterte.",
            "Die Entführung von Ana Lima in Köln gelang.",
        ),
        (
            "Der geplante Verkauf der Werft in Kiel kostet 300 Stellen.",
            "Der Verkauf der Werft in Kiel soll 300 Stellen kosten.",
            "Der Verkauf der Werft in Kiel kostete 300 Stellen.",
        ),
        (
            "A pro-Russian party won 12 seats in Lyon.",
            "A pro-Russian party won 12 seats.",
            "An anti-Russian party won 12 seats.",
        ),
        (
            "Her half-brother Carl Berg was arrested in Lyon.",
            "Her half-brother Carl Berg was arrested.",
            "Her brother Carl Berg was arrested.",
        ),
        (
            "His stepfather Carl Berg was arrested in Lyon.",
            "His stepfather was arrested.",
            "His father Carl Berg was arrested.",
        ),
    ],
)
def test_what_is_attempted_fake_planned_or_nearly_so_is_not_so(text: str, sound: str, false: str) -> None:
    assert objection(sound, text) is None
    assert objection(false, text) is not None


@pytest.mark.parametrize(
    ("text", "sound", "false"),
    [
        (
            "Most of the 300 workers left the plant.",
            "Some of the 300 workers left the plant.",
            "All of the 300 workers left the plant.",
        ),
        (
            "Some of the ministers voted for the plan in Lyon.",
            "Several ministers voted for the plan.",
            "Most ministers voted for the plan in Lyon.",
        ),
        (
            "Die meisten der 300 Arbeiter verließen das Werk.",
            "Viele der 300 Arbeiter verließen das Werk.",
            "Alle 300 Arbeiter verließen das Werk.",
        ),
    ],
)
def test_some_are_not_most_and_most_are_not_all(text: str, sound: str, false: str) -> None:
    assert objection(sound, text) is None
    assert objection(false, text) is not None


@pytest.mark.parametrize(
    ("text", "sound", "false"),
    [
        (
            "If the strike goes on, the plant in Leeds closes in May.",
            "The plant in Leeds closes in May if the strike goes on.",
            "The plant in Leeds closes in May.",
        ),
        (
            "The firm will cut 300 jobs in May unless the state pays.",
            "Unless the state pays, the firm will cut 300 jobs.",
            "The firm will cut 300 jobs in May.",
        ),
    ],
)
def test_what_is_so_in_one_case_is_not_so(text: str, sound: str, false: str) -> None:
    assert objection(sound, text) is None
    assert objection(false, text) is not None


@pytest.mark.parametrize(
    ("text", "sound", "false"),
    [
        (
            "The plant in Leeds will open in May.",
            "The plant in Leeds will open in May.",
            "The plant in Leeds opened in May.",
        ),
        (
            "The council is considering closing the school in Leeds.",
            "The council considers closing the school.",
            "The council closed the school in Leeds.",
        ),
        (
            "The bank has agreed to lend the city 3 million euros.",
            "The bank agreed to lend 3 million euros.",
            "The bank has lent the city 3 million euros.",
        ),
    ],
)
def test_what_is_to_come_has_not_come(text: str, sound: str, false: str) -> None:
    assert objection(sound, text) is None
    assert objection(false, text) is not None


@pytest.mark.parametrize(
    ("text", "sound", "false"),
    [
        (
            "Sales fell because the shops were closed in May.",
            "Sales fell because shops were closed.",
            "The shops were closed because sales fell.",
        ),
        (
            "Sales rose faster in Leeds than in York in May.",
            "In Leeds sales rose faster than in York.",
            "Sales rose faster in York than in Leeds in May.",
        ),
    ],
)
def test_cause_and_comparison_are_not_turned_round(text: str, sound: str, false: str) -> None:
    assert objection(sound, text) is None
    assert objection(false, text) is not None


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("All 12 ministers came, but some of the ministers left early.", "All 12 ministers came."),
        ("The mayor said that most people were asleep.", "Most people were asleep."),
        ("Leeds holds a fair every year; some years ago it was in May.", "Leeds holds a fair every year."),
        ("Parliament passed the proposed law on Monday.", "The law was passed on Monday."),
        ("Critics of the planned airport marched.", "Critics of the airport marched."),
        ("If you ask the people of Leeds, the river rose 3 metres.", "The river rose 3 metres."),
        ("Nearly 300 people came to the almost empty hall.", "Nearly 300 people came to the hall."),
        ("She was deputy director, and is now director of the bank.", "She is director of the bank."),
    ],
)
def test_what_stands_without_its_word(text: str, statement: str) -> None:
    assert objection(statement, text) is None


@pytest.mark.parametrize(
    ("text", "sound", "false"),
    [
        (
            "The roof of the hall in Leeds partly collapsed on Monday.",
            "Part of the roof of the hall collapsed.",
            "The roof of the hall collapsed on Monday.",
        ),
        (
            "The hall in Leeds was hardly damaged by the storm.",
            "The hall was hardly damaged by the storm.",
            "The hall in Leeds was damaged by the storm.",
        ),
        (
            "The bridge in Leeds is far from finished, the mayor said.",
            "The bridge in Leeds is far from being finished.",
            "The bridge in Leeds is finished.",
        ),
        (
            "The minister stopped short of calling the strike illegal.",
            "The minister stopped short of calling the strike illegal.",
            "The minister called the strike illegal.",
        ),
        (
            "The firm was unable to pay its 300 workers in May.",
            "The firm did not pay its 300 workers.",
            "The firm paid its 300 workers in May.",
        ),
        (
            "He was too ill to speak in court on Monday.",
            "He was too ill to speak in court.",
            "He spoke in court on Monday.",
        ),
        (
            "The strike was averted at the last minute in Leeds.",
            "The strike in Leeds was averted.",
            "The strike took place in Leeds.",
        ),
        (
            "Der Konzern verzichtet auf den Verkauf der Werft in Kiel.",
            "Der Konzern verzichtet auf den Verkauf der Werft.",
            "Der Konzern verkauft die Werft in Kiel.",
        ),
        (
            "Die Halle in Köln wurde kaum beschädigt.",
            "Die Halle wurde kaum beschädigt.",
            "Die Halle in Köln wurde beschädigt.",
        ),
    ],
)
def test_what_was_prevented_or_hardly_so_has_not_happened(text: str, sound: str, false: str) -> None:
    assert objection(sound, text) is None
    assert objection(false, text) is not None


@pytest.mark.parametrize(
    ("text", "sound", "false"),
    [
        (
            "Munro, who sold shares, said he would vote against the sale unless the Oban office stayed open.",
            "Munro said he would vote against the sale if the Oban office did not stay open.",
            "Munro said he would vote against the sale.",
        ),
        (
            "A trial, involving 1,200 people, is due to start in Utrecht and Ghent if funding is approved.",
            "If it is funded, a trial will start in Utrecht and Ghent.",
            "A trial will start in Utrecht and Ghent.",
        ),
        (
            "Bos said: We cannot say that walking faster prevents diabetes.",
            "Bos cannot say that walking faster prevents diabetes.",
            "Walking faster prevents diabetes.",
        ),
        (
            "Speed was measured in roughly a third of the volunteers.",
            "Speed was measured in some of the volunteers.",
            "Speed was measured in all of the volunteers.",
        ),
        (
            "The fund paid for part of the study by the university.",
            "The fund paid for part of the study.",
            "The fund paid for the whole study.",
        ),
        (
            "Two of the eleven authors disclosed that they had received fees.",
            "Two of the authors had received fees.",
            "All eleven authors had received fees.",
        ),
        (
            "Prüfer entdeckten Risse in zwei der fünf Pfeiler.",
            "In zwei der fünf Pfeiler entdeckten Prüfer Risse.",
            "Prüfer entdeckten Risse in allen fünf Pfeilern.",
        ),
        (
            "Der Stadtrat hat mit 24 zu 17 Stimmen den Abriss beschlossen.",
            "Der Stadtrat hat den Abriss beschlossen.",
            "Der Stadtrat hat den Abriss einstimmig beschlossen.",
        ),
        (
            "She was convicted of stealing more than £84,000 over six years.",
            "She was convicted of stealing over £84,000 across six years.",
            "She was convicted of stealing exactly £84,000.",
        ),
        (
            "Eine Sanierung würde höchstens zwölf Jahre halten, sagte Vogt.",
            "Laut Vogt würde eine Sanierung nicht länger als zwölf Jahre halten.",
            "Laut Vogt würde eine Sanierung mindestens zwölf Jahre halten.",
        ),
    ],
)
def test_what_is_said_of_a_part_or_under_a_condition(text: str, sound: str, false: str) -> None:
    assert objection(sound, text) is None
    assert objection(false, text) is not None


def test_comparisons_of_a_long_text_are_read_once() -> None:
    text = "It rose faster in Leeds than in York. " + "Sales were more in one than in the other. " * 2_000
    assert objection("It rose faster in York than in Leeds.", text) is not None
