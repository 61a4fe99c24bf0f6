"""Caveats that plain code raises: expected values are from reading the texts."""

from __future__ import annotations

import pytest

from summarise.evidence.known import known
from summarise.evidence.marking import mark


def raised(text: str, kind: str) -> list[list[str]]:
    return [[span.of(text) for span in each.spans] for each in mark(text).caveats if each.kind == kind]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "A bomb killed 12 people in Kabul on Monday. Officials said 15 people had died in the blast.",
            ["12", "15"],
        ),
        (
            "Police said 3,000 people attended the rally, while organisers said 10,000 people took part.",
            ["3,000", "10,000"],
        ),
        (
            "Die Polizei meldete 12 Tote nach dem Unfall. Der Bürgermeister sprach von 14 Toten.",
            ["12", "14"],
        ),
        (
            "Nach Angaben der Veranstalter kamen 28.000 Gäste. Die Stadt sprach von höchstens 21.000 Gästen.",
            ["28.000", "höchstens 21.000"],
        ),
        (
            "Organisers counted 28,000 people at the march. Police put the crowd at 21,000 people.",
            ["28,000", "21,000"],
        ),
        ("The fire left 14 people dead. State television reported 19 deaths.", ["14", "19"]),
    ],
)
def test_figures_of_one_thing_that_differ(text: str, figures: list[str]) -> None:
    assert raised(text, "contradiction") == [figures]


@pytest.mark.parametrize(
    "text",
    [
        "A bomb killed 12 people in Kabul, including 3 children. Another 4 people died in hospital.",
        "A bomb killed 12 people in Kabul on Monday. A similar attack in 2015 killed 40 people.",
        "The blasts killed 12 people in Kabul and 7 people in Herat.",
        "At least 12 people were killed. By Tuesday the toll had risen to 15 people killed.",
        "12 people were injured and 4 people were killed.",
        "Three dead in Vellmar\n\nThree people were killed and eleven were missing on Monday.",
        "Im Tal starben vier Menschen und neun wurden vermisst. Die Polizei bestätigte die vier Toten.",
        "A total of at least 1,991 delegates are needed. The elections represented 441 delegates.",
        "“It has been painful being at odds with them,” he said.",
    ],
)
def test_figures_of_different_things_do_not_contradict(text: str) -> None:
    assert raised(text, "contradiction") == []


def test_a_text_that_says_its_sources_differ() -> None:
    text = "Reports on the weapon vary between a knife and a tool. Others disputed the police account."
    assert raised(text, "contradiction") == [["Reports on the weapon vary"], ["disputed the police account"]]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The brakes were sound, a spokesman for the railway said.", ["a spokesman for the railway"]),
        ("The army said it had hit only military targets.", ["The army"]),
        ("Ein Sprecher des Konzerns sagte, die Anlage sei sicher.", ["Ein Sprecher des Konzerns"]),
    ],
)
def test_sources_that_speak_for_a_party(text: str, source: list[str]) -> None:
    assert raised(text, "interested_party") == [source]


def test_the_police_speak_for_no_party() -> None:
    assert raised("Two men were arrested, a police spokeswoman said.", "interested_party") == []


@pytest.mark.parametrize(
    "text",
    [
        "I think it rained on Monday. I believe the roof will leak. I suspect it is old.",
        (
            "The fair opened on Monday. Image: Mary Jones.\n\nIt rained. Image: Mary Jones.\n\n"
            "It closed. Image: Mary Jones."
        ),
    ],
)
def test_writers_and_photographers_are_no_sources_of_the_story(text: str) -> None:
    kinds = {caveat.kind for caveat in mark(text).caveats}
    assert kinds.isdisjoint({"single_source", "hedged", "anonymous_source", "second_hand"})


def test_hearsay_is_unattributed() -> None:
    assert raised("He left on Monday amid fears that the dam would break.", "unattributed") == [["fears"]]


def kinds(text: str) -> list[tuple[str, list[str]]]:
    """Kind and words of each caveat that is about sources or doubt."""
    return [
        (each.kind, [span.of(text) for span in each.spans])
        for each in mark(text).caveats
        if each.kind not in {"undated", "imprecise_figure", "single_source"}
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It might rain. It might snow. Roads might close.",
            [("hedged", ["might", "might", "might"])],
        ),
        (
            "The man reportedly fled. He reportedly had a gun.",
            [("unattributed", ["reportedly", "reportedly"])],
        ),
        ("He is said to have kept the letters.", [("unattributed", ["is said to"])]),
        ("It was intimated there were no survivors.", [("unattributed", ["was intimated there"])]),
        ("Two officers are accused of taking bribes.", [("unattributed", ["are accused of"])]),
        ("Two officers are accused of theft by their union.", []),
        ("There had been reports of looting.", [("unattributed", ["reports"])]),
        ("Es heißt, der Vorstand habe davon gewusst.", [("unattributed", ["Es heißt"])]),
        ("The so-called “peace corridor” was shelled again.", []),
    ],
)
def test_doubt_and_hearsay_are_raised_once_for_each_way_of_putting_it(
    text: str, expected: list[tuple[str, list[str]]]
) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reuters quoted a rebel as saying the town fell.", ["Reuters"]),
        ("Ann Lee told the Daily Mail she would resign.", ["Daily Mail"]),
        ("In an interview with Time magazine, Ann Lee said it was late.", ["Time magazine"]),
        ("The plane had stalled, local media reported.", ["local media"]),
        ("Anna Roth sagte der „Süddeutschen Zeitung“, es sei zu spät.", ["Süddeutschen Zeitung"]),
        ("Ann Lee told the council she would resign.", []),
    ],
)
def test_what_comes_from_another_medium(text: str, expected: list[str]) -> None:
    assert [words for found in raised(text, "second_hand") for words in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sources close to the club say he will go.", ["Sources close to the club"]),
        ("The Herald, citing an unnamed official, reported a failure.", ["an unnamed official"]),
        ("The minister said it was late.", []),
        ("Der Bürgermeister sagte, es sei zu spät.", []),
        ("Prosecutors say he took £30,000.", []),
        ("The inner star suggests that there is a third one.", []),
        ("The majority of legal experts think it is lawful.", ["The majority of legal experts"]),
        ("La Secretaría de Emergencia Nacional informó de que los ríos crecen.", []),
        ("El presidente, Luis Vera, viajó. «Nadie va a quedar solo», aseguró el mandatario.", []),
    ],
)
def test_sources_without_a_name(text: str, expected: list[str]) -> None:
    assert [words for found in raised(text, "anonymous_source") for words in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lawyers for Grayson called it late and said he was ill.", ["Lawyers for Grayson"]),
        ("Sources close to the club say he will go.", []),
    ],
)
def test_who_speaks_for_a_party_by_the_head_of_the_phrase(text: str, expected: list[str]) -> None:
    assert [words for found in raised(text, "interested_party") for words in found] == expected


def test_a_denial_is_a_contradiction() -> None:
    assert raised("Aid groups accuse the army of arson. The army denies this.", "contradiction") == [
        ["The army", "denies"]
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Children under 5 died most often.", []),
        ("A total of at least 1,991 delegates are needed.", []),
        ("It weighs 6.3 ± 0.7 tons.", []),
        ("At least 12 people died.", ["At least 12"]),
        ("The fire must be at least 12 miles wide.", ["at least 12 miles"]),
    ],
)
def test_a_limit_and_an_error_that_is_given_leave_nothing_imprecise(text: str, expected: list[str]) -> None:
    assert [words for found in raised(text, "imprecise_figure") for words in found] == expected


def test_the_missing_beside_a_toll_do_not_contradict_it() -> None:
    text = "The Red Cross put the toll at 27, with 12 people still missing in Cagayan province."
    assert "contradiction" not in [caveat.kind for caveat in mark(text).caveats]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The toll could not be independently verified.", "could not be independently verified"),
        ("Nordpress could not immediately confirm the report.", "could not immediately confirm"),
        ("The paper has not been able to verify the video.", "has not been able to verify"),
        ("The station was unable to independently verify it.", "was unable to independently verify"),
        ("His account has not been confirmed.", "has not been confirmed"),
        ("The ministry would neither confirm nor deny it.", "neither confirm nor deny"),
        ("There was no independent confirmation of the raid.", "no independent confirmation"),
        (
            "Die Angaben konnten nicht unabhängig überprüft werden.",
            "konnten nicht unabhängig überprüft werden",
        ),
        (
            "Unabhängig überprüfen ließen sich die Berichte nicht.",
            "Unabhängig überprüfen ließen sich die Berichte nicht",
        ),
        ("Das Amt wollte die Zahl nicht bestätigen.", "wollte die Zahl nicht bestätigen"),
        ("Neither figure could be confirmed.", "Neither figure could be confirmed"),
    ],
)
def test_what_a_text_says_is_not_verified(text: str, words: str) -> None:
    assert raised(text, "hedged") == [[words]]


@pytest.mark.parametrize(
    "text",
    [
        "Nordpress could not immediately confirm the report.",
        "The army has not confirmed the toll.",
        "The agency cannot confirm the account.",
    ],
)
def test_who_does_not_bear_something_out_is_no_source_of_it(text: str) -> None:
    assert mark(text).attributions == ()


@pytest.mark.parametrize(
    "text",
    [
        "The bridge could not be repaired on Monday.",
        "She has not been confirmed as ambassador.",
        "“We have not been able to verify it,” Ana Roth said.",
        "Die Brücke konnte nicht geöffnet werden.",
    ],
)
def test_what_is_not_done_is_not_therefore_unverified(text: str) -> None:
    assert raised(text, "hedged") == []


@pytest.mark.parametrize(
    ("text", "denial"),
    [
        (
            "A former clerk accused Belmark of forging bills. The company dismissed the claims as baseless.",
            ["The company", "dismissed"],
        ),
        (
            "The opposition said he took bribes. The minister rejected the allegation.",
            ["The minister", "rejected"],
        ),
        ("Lena Ross, the owner, said the allegations were untrue.", ["Lena Ross", "said"]),
        ("The army said it had killed 12 fighters, a claim the group denied.", ["the group", "denied"]),
        (
            "Ein Mitarbeiter warf der Firma Betrug vor. Die Firma wies die Vorwürfe zurück.",
            ["Die Firma", "wies"],
        ),
        ("Die Firma Nordin hat den Vorwurf zurückgewiesen.", ["Die Firma Nordin", "zurückgewiesen"]),
        ("Nordin nannte die Behauptungen der Anwohner falsch.", ["Nordin", "nannte"]),
        (
            "Dale Roe said he had warned them; the borough council disputed this.",
            ["the borough council", "disputed"],
        ),
        ("Dorn Towage called the claim “entirely false”. It will sue.", ["Dorn Towage", "called"]),
        ("Radio Ost reported that 31 had been aboard. Abad said that was incorrect.", ["Abad", "said"]),
        ("The palace called the report “pure speculation”. It was late.", ["The palace", "called"]),
    ],
)
def test_who_denies_what_somebody_else_claims(text: str, denial: list[str]) -> None:
    assert raised(text, "contradiction") == [denial]


@pytest.mark.parametrize(
    "text",
    [
        "The court dismissed the claim.",
        "The council rejected the offer.",
        "She never denied the report.",
        "Dame Ruth called the report “incomplete, but not false”.",
        "Das Gericht wies die Klage zurück.",
    ],
)
def test_what_is_turned_down_is_not_denied(text: str) -> None:
    assert raised(text, "contradiction") == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Police put the death toll at 23 on Wednesday. The Red Cross said 31 had died.",
            [["23", "31"]],
        ),
        ("Police said 23 people had died. The Red Cross spoke of 31.", [["23", "31"]]),
        ("Organisers said 75,000 took part in the rally. Police counted 60,000.", [["75,000", "60,000"]]),
        ("Police said 200 attended the meeting; organisers put the crowd at 500.", [["200", "500"]]),
        (
            (
                "In Rome organisers said 75,000 marched. Police counted 60,000.\n\n"
                "In Bari, police said 200 people attended; organisers put the crowd at 500."
            ),
            [["75,000", "60,000"], ["200", "500"]],
        ),
        (
            (
                "Nach Gewerkschaftsangaben haben rund 1.200 Beschäftigte die Arbeit niedergelegt. "
                "Das Unternehmen sprach von etwa 700 Streikenden."
            ),
            [["rund 1.200", "etwa 700"]],
        ),
        ("The union said 4,000 nurses were on strike. The trust spoke of 2,500.", [["4,000", "2,500"]]),
        (
            "Gunmen abducted 52 worshippers, residents said. Police put the number of those taken at 31.",
            [["52", "31"]],
        ),
        (
            "Zu einer Kundgebung kamen laut Veranstaltern 12.000 Menschen. Die Polizei sprach von 7.000.",
            [["12.000", "7.000"]],
        ),
        (
            "Around 300 people gathered on Thursday, organisers said. Police put the number at 180.",
            [["Around 300", "180"]],
        ),
        (
            "The union put the number of strikers at 8,500. The port said no more than 3,200 stayed away.",
            [["8,500", "no more than 3,200"]],
        ),
        (
            "Zur Kundgebung am Rathaus kamen laut Polizei 700 Menschen, die Veranstalter zählten 1.900.",
            [["700", "1.900"]],
        ),
    ],
)
def test_two_sources_that_count_one_thing(text: str, figures: list[list[str]]) -> None:
    assert raised(text, "contradiction") == figures


@pytest.mark.parametrize(
    "text",
    [
        "The ship carried 214 passengers. The Red Cross said 44 passengers were unaccounted for.",
        "Police said 23 people had died and 40 were hurt. The Red Cross spoke of 31.",
        "Organisers said 75,000 took part in the rally. They had expected 60,000 people to attend.",
        "Police said 3,000 people attended the rally. Organisers said 900 students took part.",
        "Police said 3,000 people attended on Saturday. Organisers said 10,000 marched on Sunday.",
        "In Lyon, police said 5,000 people marched. Organisers in Paris said 20,000 people took part.",
        "A crowd of 300 watched. Police said 500 people attended the funeral.",
        "Police said 5,000 marched. Organisers put the crowd at 5,000.",
        "Organisers said 7,000 took part in the rally. The firm counted 6,000 bottles.",
        "The union said 4,000 nurses were on strike. The trust has 2,500 beds.",
    ],
)
def test_numbers_that_two_sources_do_not_give_of_one_thing(text: str) -> None:
    assert raised(text, "contradiction") == []


@pytest.mark.parametrize(
    ("text", "denial"),
    [
        (
            "The mayor blamed the yard. A spokeswoman for the yard disputed this: “All was checked.”",
            ["A spokeswoman for the yard", "disputed"],
        ),
        (
            "Ein Sprecher der Werke wies die Vorwürfe zurück: „Unser Angebot ist fair.“",
            ["Ein Sprecher der Werke", "wies"],
        ),
    ],
)
def test_a_denial_before_the_words_it_is_made_in(text: str, denial: list[str]) -> None:
    assert raised(text, "contradiction") == [denial]


def test_a_figure_in_a_quotation_is_given_by_who_speaks() -> None:
    text = "“Two out of three families refuse,” warned Patience Ilunga. Nine had agreed."
    given = [figure.facts["source"] for figure in known("figure", text, mark(text))]
    assert given == ["Patience Ilunga", None]


def test_a_hedged_number_of_the_dead_and_its_rejection() -> None:
    text = (
        "Zambia has recorded 412 cholera deaths, the ministry said. Doctors put the number of deaths at "
        "more than 600. Minister Sylvia Masebo rejected that figure as “irresponsible guesswork”."
    )
    assert raised(text, "contradiction") == [["412", "more than 600"], ["Minister Sylvia Masebo", "rejected"]]


def test_the_words_of_a_german_assumption() -> None:
    text = "Die Polizei geht von einem Versehen aus. Die Feuerwehr geht davon aus, dass es Stunden dauert."
    assert raised(text, "hedged") == [["geht von"], ["geht davon aus"]]


def test_some_of_those_counted_contradict_nothing() -> None:
    text = "Die Polizei nahm zwölf Männer fest. Vier der Festgenommenen kamen laut Anwalt frei."
    assert raised(text, "contradiction") == []


def test_a_medium_ends_with_its_sentence() -> None:
    assert raised("Two died, she told AFP. She left.", "second_hand") == [["AFP"]]


def test_a_dispute_is_told_once() -> None:
    text = "The minister spoke of 7 percent. Union leader Sophie Brandin disputed that."
    assert raised(text, "contradiction") == [["Union leader Sophie Brandin", "disputed"]]
    assert raised("Halden declined to comment on the discrepancy.", "contradiction") == [["discrepancy"]]


def test_a_disputed_estimate_and_a_newspaper_end_where_they_end() -> None:
    text = "Myrick told The Texas Tribune. The commissioner, Jennifer Shuford, disputed that estimate."
    assert raised(text, "contradiction") == [["disputed that estimate"]]
    assert raised(text, "second_hand") == [["The Texas Tribune"]]


def test_what_somebody_told_a_broadcaster_is_second_hand() -> None:
    text = "„Wir kommen wieder“, sagte sie dem Bayerischen Rundfunk. Das Festival endet am Sonntag."
    assert raised(text, "second_hand") == [["Bayerischen Rundfunk"]]
