"""Who is one with whom, and where a name and a role begin and end."""

from __future__ import annotations

import pytest

from summarise.evidence.marks import Name
from summarise.evidence.names.finding import names
from summarise.evidence.sentences import sentences


def _names(text: str) -> dict[str, Name]:
    return {name.fullest.of(text): name for name in names(text, sentences(text))}


def _kinds(text: str) -> dict[str, str]:
    return {fullest: name.kind for fullest, name in _names(text).items()}


def _mentions(text: str, fullest: str) -> list[str]:
    return [span.of(text) for span in _names(text)[fullest].mentions]


def _role(text: str, fullest: str) -> str | None:
    role = _names(text)[fullest].role
    return None if role is None else role.of(text)


@pytest.mark.parametrize(
    ("text", "fullest", "role"),
    [
        ("Orbex Inc. co-founder Ada Moreau died on Monday.", "Ada Moreau", "Orbex Inc. co-founder"),
        ("United States President Karl Roe left.", "Karl Roe", "United States President"),
        ("Roth & Sons spokeswoman Ada Moreau agreed.", "Ada Moreau", "Roth & Sons spokeswoman"),
        ("Orbex executive Ada Moreau resigned.", "Ada Moreau", "Orbex executive"),
        ("Orbex CEO Ada Moreau resigned.", "Ada Moreau", "Orbex CEO"),
        ("Leeds Mayor Ada Moreau resigned.", "Ada Moreau", "Leeds Mayor"),
        ("It was said by NYPD chief of police Ada Moreau.", "Ada Moreau", "NYPD chief of police"),
        ("Yesterday President Karl Roe left.", "Karl Roe", "President"),
        ("She spoke to the Greens' leader, Ada Moreau.", "Ada Moreau", "leader"),
        (
            "Der Hauptgeschäftsführer des Verbands, Jan Weber, wies das zurück.",
            "Jan Weber",
            "Hauptgeschäftsführer des Verbands",
        ),
        (
            "Der Präsident des Nordischen Fonds (NF), Xaveri Meer-Roth, der am Montag kam, schwieg.",
            "Xaveri Meer-Roth",
            "Präsident des Nordischen Fonds",
        ),
        ("The club sold winger Theo Marsh.", "Theo Marsh", "winger"),
    ],
)
def test_a_role_never_begins_within_a_name(text: str, fullest: str, role: str) -> None:
    assert _kinds(text)[fullest] == "person"
    assert _role(text, fullest) == role


def test_what_several_are_is_the_role_of_none() -> None:
    text = "It was signed by councillors Ada Moreau and Karl Roe."
    assert _role(text, "Ada Moreau") is None


@pytest.mark.parametrize(
    ("text", "called", "mentions"),
    [
        ("The driver, a man of 74, was hurt. A woman saw it.", "driver", ["driver", "man"]),
        (
            "The suspect, a student, was held. The student denied it.",
            "suspect",
            ["suspect"] + 2 * ["student"],
        ),
        ("The driver was hurt. A man saw it, a nurse said.", "driver", ["driver"]),
    ],
)
def test_what_more_is_told_of_somebody_is_nobody_else(text: str, called: str, mentions: list[str]) -> None:
    assert _mentions(text, called) == mentions


@pytest.mark.parametrize(
    ("text", "fullest", "mentions"),
    [
        (
            "Automaker GM cuts jobs\n\nGeneral Motors said on Friday that GM would close a plant.",
            "General Motors",
            ["GM", "General Motors", "GM"],
        ),
        # Of two with the same initials it may be either.
        (
            "Global Mines and General Motors met. They said that GM would pay.",
            "General Motors",
            ["General Motors"],
        ),
        # The company is the one named last, and no other that has the word in its name.
        (
            "Orbex was bought by The Harbour Company. Pandion Group sued. It fired her from the company.",
            "Harbour Company",
            ["Harbour Company"],
        ),
        (
            "The Harbour Company grew. It said the company would hire, and leaves a company behind.",
            "Harbour Company",
            ["Harbour Company", "company"],
        ),
        (
            "Care home manager jailed\n\nShe worked in care. The home belonged to Brookmere Care.",
            "Brookmere Care",
            ["Brookmere Care"],
        ),
    ],
)
def test_a_body_is_one_with_what_means_it_alone(text: str, fullest: str, mentions: list[str]) -> None:
    assert _mentions(text, fullest) == mentions


@pytest.mark.parametrize(
    ("kind", "fullest", "text"),
    [
        ("organisation", "Bill and Melinda Gates Foundation", "The Bill and Melinda Gates Foundation paid."),
        (
            "organisation",
            "Securities and Exchange Commission",
            "The Securities and Exchange Commission sued.",
        ),
        ("organisation", "American Home Mortgage Corp", "Then American Home Mortgage Corp filed for it."),
        (
            "organisation",
            "Consumer Reports",
            "Then Consumer Reports declined, said Mike Gikas of Consumer Reports.",
        ),
        ("organisation", "Council of Kenya and New Zealand", "The Council of Kenya and New Zealand met."),
        ("organisation", "Bank of Kenya", "He wrote to the Bank of Kenya and Uganda."),
        (
            "organisation",
            "Centre for Public Safety & Justice",
            "The Centre for Public Safety & Justice paid.",
        ),
        ("organisation", "Civic Courage", "They elected Mary Chan of Civic Courage."),
        ("organisation", "Nature Sustainability", "They were published on Monday in Nature Sustainability."),
        ("organisation", "Apple Computer", "It followed Apple Computer's purchase of a rival."),
        ("place", "Upper Lomna", "A dam at Upper Lomna burst."),
        ("place", "Urundwe", "They fled into neighbouring Urundwe."),
        ("place", "Victoria", "Votes were counted in Queensland, Victoria, Tasmania and Ontario."),
        ("place", "Harbour Bay West", "She won the Harbour Bay West geographical constituency."),
        ("person", "Nathan Law", "The seat went to Nathan Law."),
        ("person", "Donald Trump Jr.", "The email was sent by Donald Trump Jr. in June."),
    ],
)
def test_the_whole_name_is_taken_for_what_it_names(kind: str, fullest: str, text: str) -> None:
    assert _kinds(text).get(fullest) == kind


@pytest.mark.parametrize(
    "text",
    [
        "In 2002 the Mac OS X operating system was released.",
        "He was a professor in Educational Leadership.",
        "Orbex shares (ORBX) fell.",
        "Election Results\n\nIt was a long night.",
        "CORRECTED - Fire at sea\n\nIt was a long night.",
    ],
)
def test_things_and_headings_are_nobody_and_nowhere(text: str) -> None:
    assert not {"Mac OS X", "Educational Leadership", "ORBX", "Election Results", "CORRECTED"} & set(
        _kinds(text)
    )


@pytest.mark.parametrize(
    ("text", "fullest", "mentions"),
    [
        ("Judge Ada Moreau jailed him. The judge said he had lied.", "Ada Moreau", ["Ada Moreau", "judge"]),
        ("Vice president Jan Roe left. The president said it was late.", "Jan Roe", ["Jan Roe"]),
        ("Judge Ada Moreau and Judge Jan Roe met. The judge said no.", "Jan Roe", ["Jan Roe"]),
        (
            "The premier of the German state of Hesse remarked that it was late.",
            "premier of the German state of Hesse",
            ["premier of the German state of Hesse"],
        ),
    ],
)
def test_who_holds_an_office_is_who_is_named_so_or_has_an_entry(
    text: str, fullest: str, mentions: list[str]
) -> None:
    assert _names(text)[fullest].kind == "person"
    assert _mentions(text, fullest) == mentions


def test_an_office_of_which_nothing_is_said_is_nobody() -> None:
    assert "mayor" not in _kinds("He wrote to the mayor of the town. Nothing came of it.")


@pytest.mark.parametrize(
    ("text", "fullest"),
    [
        ("The blaze killed three, including a 92-year-old woman.", "92-year-old woman"),
        ("The fire service said the baby girl was ill.", "fire service"),
        ("The fire service said the baby girl was ill.", "baby girl"),
        ("A survey of Australian school children was made.", "Australian school children"),
        ("Clashes between government forces and rebels went on.", "government forces"),
    ],
)
def test_the_unnamed_are_told_by_all_that_says_who_they_are(text: str, fullest: str) -> None:
    assert fullest in _kinds(text)


def test_two_men_of_different_ages_are_two() -> None:
    text = "A 30-year-old man and a 45-year-old man died. The bodies were found by a boy. The boy fled."
    assert {"30-year-old man", "45-year-old man"} <= set(_kinds(text))
    text = "A 30-year-old man fell ill. The man died."
    assert _mentions(text, "30-year-old man") == ["30-year-old man", "man"]


def test_two_camps_are_not_one() -> None:
    text = "The anti-reform camp won. The pro-reform camp lost."
    assert _kinds(text) == {"anti-reform camp": "organisation", "pro-reform camp": "organisation"}


def test_a_date_and_a_title_are_no_part_of_the_beginning() -> None:
    text = "Blaze in Leeds\n\nMonday, January 7, 2019\n\nIt rained. Police found a 92-year-old woman."
    assert "92-year-old woman" in _kinds(text)


@pytest.mark.parametrize(
    ("text", "fullest", "mentions"),
    [
        (
            "The Union of Food and Farm Workers (UFFW) met. The UFFW had refused.",
            "Union of Food and Farm Workers",
            ["Union of Food and Farm Workers", "UFFW", "UFFW"],
        ),
        (
            "Ein Sprecher der Gewerkschaft Handel und Dienste (GHD) sprach. Die GHD fordert mehr.",
            "Gewerkschaft Handel und Dienste",
            ["Gewerkschaft Handel und Dienste", "GHD", "GHD"],
        ),
        (
            "The court said the Information Commissioner's Office (ICO) was late. The ICO agreed.",
            "Information Commissioner's Office",
            ["Information Commissioner's Office", "ICO", "ICO"],
        ),
        (
            "The Portuguese Institute for Sea and Atmosphere (IPMA) warned. The IPMA was right.",
            "Portuguese Institute for Sea and Atmosphere",
            ["Portuguese Institute for Sea and Atmosphere", "IPMA", "IPMA"],
        ),
        (
            "Staff of Cornwall State University (Corn State) wrote it. Later Corn State paid.",
            "Cornwall State University",
            ["Cornwall State University", "Corn State", "Corn State"],
        ),
    ],
)
def test_what_stands_in_brackets_is_short_for_the_whole_name(
    text: str, fullest: str, mentions: list[str]
) -> None:
    assert _mentions(text, fullest) == mentions


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("It is called a liquid-entrenched smooth surface (LESS). LESS is cheap.", "LESS"),
        ("Cyclone Marnie struck at night. T C Marnie has moved inland, and Marnie weakens.", "T C Marnie"),
        ("It gives cases to iPhone 4 owners. The owners waited.", "4 owners"),
        ("The damage is as high as US$ 10 billion. It cost A$ 3.", "US"),
        ("Shares fell in foreign markets.", "foreign markets"),
        ("Meanwhile the firm was named in New South Wales. The Meridian Wire see it.", "Meridian Wire see"),
    ],
)
def test_things_amounts_and_what_others_are_compared_with_are_nobody(text: str, nobody: str) -> None:
    assert nobody not in _kinds(text)


_BEFORE = "It was a long and dark night. It rained all the time. Nobody could see the road. "
"""Sentences behind which mere descriptions matter only where they act."""


def test_people_to_whom_something_is_done_do_not_act() -> None:
    text = f"{_BEFORE}A storm came, with 300,000 people killed, and it went."
    assert "300,000 people" not in _kinds(text)


def test_states_with_which_something_is_compared_do_not_act() -> None:
    assert "European countries" not in _kinds(f"{_BEFORE}It is sold as in most European countries.")


def test_a_club_with_the_name_of_a_place_plays() -> None:
    text = "Ravensby City 3-1 Norholt Athletic\n\nIt was over soon, as Ravensby beat Norholt on Saturday."
    kinds = _kinds(text)
    assert kinds["Ravensby City"] == kinds["Norholt Athletic"] == "organisation"


@pytest.mark.parametrize(
    ("kind", "fullest", "text"),
    [
        ("organisation", "Lumera", "It was paid for by a manufacturer of lighting, Lumera, in May."),
        ("organisation", "Industri og Metall", "The union Industri og Metall said so."),
        ("organisation", "doctors' association", "It is late. The doctors' association is against it."),
        ("group", "internally displaced people", "There are internally displaced people in the town."),
        ("place", "Kasanga", "They have left their homes in Kasanga's Mbali province."),
    ],
)  # fmt: skip
def test_who_and_where_that_words_around_tell(kind: str, fullest: str, text: str) -> None:
    assert _kinds(text).get(fullest) == kind


@pytest.mark.parametrize(
    ("kind", "fullest", "text"),
    [
        ("place", "Cottbus", "In Magdeburg, Erfurt und Cottbus fuhren die Busse nicht."),
        ("place", "Ebersrode", "Ebersrode. Das Ebersroder Bad wird nicht wieder öffnen."),
        ("place", "Hollenstedt", "Das nächste Freibad liegt in Hollenstedt."),
        ("organisation", "Corvix", "Sie verhängt gegen den Chiphersteller Corvix eine Strafe."),
        (
            "organisation",
            "Oberverwaltungsgericht Schleswig",
            "Das Oberverwaltungsgericht Schleswig entschied.",
        ),
        ("organisation", "SV Lindau", "Am Samstag verlor der SV Lindau."),
        ("place", "Fujian", "Das geschah in der Provinz Fujian."),
        ("organisation", "Fahrgastverband Pro Bahn", "Der Fahrgastverband Pro Bahn ist dafür."),
        ("organisation", "Kommunale Arbeitgeberverband", "Der Kommunale Arbeitgeberverband sprach davon."),
        ("organisation", "Stadtrat", "Am Abend hat der Stadtrat das beschlossen."),
        ("person", "Farrukh Shehzad", "Unter ihnen war der Brigadegeneral Farrukh Shehzad."),
        ("group", "zwei Selbstmordattentäter", "Am Mittwoch griffen zwei Selbstmordattentäter das Haus an."),
    ],
)
def test_who_and_where_in_german(kind: str, fullest: str, text: str) -> None:
    found = {name.fullest.of(text): name.kind for name in names(text, sentences(text), "de")}
    assert found.get(fullest) == kind


def test_what_the_police_open_is_no_part_of_their_name() -> None:
    text = "Dann hatte die Polizei Ermittlungen eingeleitet."
    assert [name.fullest.of(text) for name in names(text, sentences(text), "de")] == ["Polizei"]


def test_what_stands_before_a_name_says_what_it_is() -> None:
    assert _mentions("The British union Unite welcomed it.", "Unite") == ["British union", "Unite"]
    assert "Catholic school" in _kinds("They sang at a Catholic school Mass on Monday.")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("It was the height of the Syrian Civil War.", set()),
        ("It was left to Special Presidential Envoy Ada Moreau.", {"Ada Moreau"}),
        ("They dig for the Northern Line.", set()),
        (f"{_BEFORE}There were 10,000 and as many as 300,000 people killed, and it went.", set()),
    ],
)
def test_a_name_is_whole_or_none(text: str, whole: set[str]) -> None:
    assert set(_kinds(text)) == whole


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Der Vorstandschef der Porsche AG, Jan Weber, ging. Die AG wächst.", {"Porsche AG", "Jan Weber"}),
        ("Dann hatte ein Gutachter das Ventil beanstandet.", set()),
        ("Es heißt, dass die Regierung Demonstrationen verbietet.", set()),
        ("Es heißt, dass der Sportverein Spenden sammelt.", set()),
        ("Sie sprach mit dem Anführer von Bauernbewegungen.", set()),
        ("Es wurde ein Verdächtiger als möglicher Täter befragt.", {"Verdächtiger"}),
    ],
)
def test_german_nouns_beside_others_are_no_names(text: str, wanted: set[str]) -> None:
    assert {name.fullest.of(text) for name in names(text, sentences(text), "de")} == wanted


def test_an_article_in_a_headline_is_no_part_of_a_name() -> None:
    text = "New President of the Brotherhood of Old Magicians Speaks\n\n"
    text += "The Brotherhood of Old Magicians met in Leeds."
    assert _mentions(text, "Brotherhood of Old Magicians")[-1] == "Brotherhood of Old Magicians"


def test_a_club_is_not_called_by_what_it_is_for() -> None:
    text = "Ein Sprecher der Deutschen Bahn sprach. Der Fahrgastverband Pro Bahn klagt. Die Bahn schweigt."
    found = {name.fullest.of(text): len(name.mentions) for name in names(text, sentences(text), "de")}
    assert found["Fahrgastverband Pro Bahn"] == 1


def test_the_company_is_the_one_that_is_named_before() -> None:
    text = "Die Nordwind Energie GmbH baut. Später sagte das Unternehmen, es werde bauen."
    found = {name.fullest.of(text) for name in names(text, sentences(text), "de")}
    assert found == {"Nordwind Energie GmbH"}
