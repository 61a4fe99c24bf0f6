"""Attributions in German: its word order, its mood of report, its verbs in two halves."""

from __future__ import annotations

import pytest

from summarise.evidence.marking import mark as marks_of
from summarise.evidence.marks import SourceKind
from tests.attributed import fullest, marked, read


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "Eine Frau, die ihren Namen nicht nennen wollte, sagte dieser Zeitung, es sei zu spät.",
            "Frau",
        ),
        ("Eine Frau, die im Haus war, sagte der Zeitung, es sei zu spät.", "Frau"),
        ("Der Minister, der krank war, sagte dem Sender, er trete zurück.", "Der Minister"),
        ("Es sei zu spät, sagte die Zeitung.", "die Zeitung"),
    ],
)
def test_who_is_told_in_german_does_not_say_it(text: str, source: str) -> None:
    assert [who for who, _ in fullest(text)] == [source]


def test_a_bracket_behind_a_source_does_not_part_it_from_its_verb() -> None:
    text = (
        "In Ulm, Bonn und Kiel fuhren keine Busse, wie ein Sprecher der Gewerkschaft Verkehr (GV) mitteilte."
    )
    said = "In Ulm, Bonn und Kiel fuhren keine Busse"
    assert read(text) == [("ein Sprecher der Gewerkschaft Verkehr", said)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Der Verein, der nach eigenen Angaben 830 Mitglieder zählt, gibt nicht auf.", "Der Verein"),
        ("Die Partei hat nach eigenen Angaben 830 Mitglieder.", "Die Partei"),
        ("Soldiers had saved 40 people, according to the army.", "the army"),
        (
            "They came to light when the son of one man, a postman, noticed that his father had left.",
            "the son of one man",
        ),
    ],
)
def test_whose_own_account_it_is_and_who_stands_before_what_he_is(text: str, source: str) -> None:
    (found,) = marks_of(text).attributions
    assert found.source.mention.of(text) == source
    assert found.source.fullest.of(text).casefold() in source.casefold()


def test_what_looms_is_no_threat() -> None:
    assert not marks_of("Der Wirtschaft des Landes, Japan, droht eine erneute Rezession.").attributions


def test_german_sentences_in_the_mood_of_report_go_on_with_the_last_source() -> None:
    text = "Anna Roth sagte, der Damm halte. Niemand habe etwas zu befürchten. Am Montag regnete es."
    assert read(text) == [("Anna Roth", "der Damm halte"), ("Anna Roth", "Niemand habe etwas zu befürchten")]


@pytest.mark.parametrize(
    "text",
    [
        "Accordingly, reports were late, so Russia sent more.",
        "The values described in the annex are public and known.",
        "Zwölf Opfer forderte ein Taifun auf den Inseln.",
        "Der Mann wurde wegen Mordes verurteilt.",
        "When I wrote my first book, it was winter.",
    ],
)
def test_words_that_only_look_like_cues(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "source", "scope"),
    [
        (
            "A dam burst on Monday, killing 14 people, the regional governor, Ana Lima, told reporters.",
            "the regional governor",
            "A dam burst on Monday, killing 14 people",
        ),
        (
            "Zwei Drittel der Werte lägen unter der Grenze, erklärte das Landesumweltamt.",
            "das Landesumweltamt",
            "Zwei Drittel der Werte lägen unter der Grenze",
        ),
        (
            "Die Polizei teilte mit, die Ursache sei unklar. Laut „Rheinischer Post“ soll ein Ventil lecken.",
            "Rheinischer Post",
            "soll ein Ventil lecken",
        ),
    ],
)
def test_the_source_behind_a_clause_or_a_description(text: str, source: str, scope: str) -> None:
    assert read(text)[-1] == (source, scope)


def test_what_a_storm_demands_it_does_not_say() -> None:
    assert read("Zwölf Todesopfer forderte ein Taifun, der am Sonntag die Küste traf.") == []


@pytest.mark.parametrize(
    ("text", "source", "scope"),
    [
        (
            "Die Brücke ist seit Montag gesperrt. Das teilte die Polizei mit.",
            "die Polizei",
            "Die Brücke ist seit Montag gesperrt",
        ),
        (
            "Die Mieten sind gestiegen. Das geht aus einem Bericht der Stadt hervor.",
            "einem Bericht der Stadt",
            "Die Mieten sind gestiegen",
        ),
        ("Der Angeklagte bestreitet die Tat.", "Der Angeklagte", "die Tat"),
        ("Die Firma wies die Vorwürfe zurück.", "Die Firma", "die Vorwürfe zurück"),
        ("Ein Mitarbeiter sprach von einem Klima der Angst.", "Ein Mitarbeiter", "von einem Klima der Angst"),
        ("Es heißt, der Vorstand habe davon gewusst.", "Es heißt", "der Vorstand habe davon gewusst"),
        ("In dem Bericht heißt es, der Damm sei sicher.", "dem Bericht", "der Damm sei sicher"),
        (
            "Nach Aussage von Anna Roth (SPD) sei der Damm sicher.",
            "Anna Roth",
            "sei der Damm sicher",
        ),
        ("The union said 400 walked out; the firm put it at 150.", "The union", "400 walked out"),
        ("He said that it was late; that nobody came.", "He", "it was late; that nobody came"),
        ("The company expects sales to grow.", "The company", "sales to grow"),
        ("An official said the bridge was closed.", "An official", "the bridge was closed"),
        (
            "An internal report leaked to the paper suggests it will fail.",
            "An internal report",
            "it will fail",
        ),
        ("Der Chef hält das Verfahren für falsch.", "Der Chef", "das Verfahren für falsch"),
        ("It sank at noon, with two witnesses reporting a flash.", "two witnesses", "a flash"),
        ("Le ministre avait alors demandé que le barrage soit vidé.", "Le ministre", "le barrage soit vidé"),
    ],
)
def test_words_of_somebody_without_a_clause_of_saying(text: str, source: str, scope: str) -> None:
    assert read(text) == [(source, scope)]


def test_what_is_said_to_go_on_is_the_last_source_s() -> None:
    text = "Wie das Ministerium mitteilte, sank der Absatz. Ein Ende sei nicht absehbar, hieß es weiter."
    first, second = marked(text)
    assert first.source.fullest == second.source.fullest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The suspect has admitted the charges, police said.",
            [("police", "The suspect has admitted"), ("The suspect", "the charges")],
        ),
        (
            "Le suspect a reconnu les faits, a indiqué le parquet de Lyon.",
            [("le parquet de Lyon", "Le suspect a reconnu"), ("Le suspect", "les faits")],
        ),
        (
            "Der Präsident habe ihn gebeten, im Amt zu bleiben, erklärte der Minister.",
            [("der Minister", "Der Präsident habe ihn gebeten, im Amt zu bleiben")],
        ),
        (
            "Die Stadt teilte mit, es sei spät. Wolk zeigte sich überrascht: Er habe nichts gewusst.",
            [
                ("Die Stadt", "es sei spät"),
                ("Wolk", "Er habe nichts gewusst"),
            ],
        ),
        (
            "Zwei von ihnen schwebten in Lebensgefahr, sagte ein Sprecher.",
            [("ein Sprecher", "Zwei von ihnen schwebten in Lebensgefahr")],
        ),
        (
            "Umweltschützer fordern die Schließung des Werks.",
            [("Umweltschützer", "die Schließung des Werks")],
        ),
    ],
)
def test_who_tells_what_another_says(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Des Weiteren verwies Steiner darauf, dass der Plan gut sei.", "Steiner"),
        ("Aus Militärkreisen verlautete, dass zwölf Zivilisten starben.", "Militärkreisen"),
        (
            "Der Erbe des am Montag gegangenen Chefs Jan Roth, Kai Lohse, hat erklärt, es werde spät.",
            "Kai Lohse",
        ),
    ],
)
def test_a_german_source_is_no_connective_and_no_participle(text: str, source: str) -> None:
    assert [mark.source.fullest.of(text) for mark in marks_of(text).attributions] == [source]


def test_the_subject_behind_a_german_adjunct_says_what_follows_a_colon() -> None:
    text = (
        "Die Feuerwehr meldete einen Brand. Am Nachmittag korrigierte das Werk seine Angaben: "
        "39 Mitarbeiter seien verletzt worden."
    )
    assert read(text)[-1] == ("das Werk", "39 Mitarbeiter seien verletzt worden")


@pytest.mark.parametrize(
    ("text", "source", "kind", "scope"),
    [
        (
            "Der „Landbote“ berichtete, das Heim habe Mängel gemeldet.",
            "Der „Landbote“",
            "medium",
            "das Heim habe Mängel gemeldet",
        ),
        ("Wie das „Tal“ schreibt, sei der Kran alt.", "das „Tal“", "medium", "sei der Kran alt"),
        ("Die Stadt teilte mit, der Kran sei geprüft.", "Die Stadt", "organisation", "der Kran sei geprüft"),
    ],
)
def test_a_german_report_of_what_somebody_reported(
    text: str, source: str, kind: SourceKind, scope: str
) -> None:
    (found,) = marked(text)
    assert (found.source.mention.of(text), found.source.kind, found.scope.of(text)) == (source, kind, scope)


def test_what_was_denied_in_german_with_an_auxiliary_is_denied() -> None:
    (mark,) = marks_of("Der Minister hat die Vorwürfe bestritten.").attributions
    assert mark.strength == "denied"


def test_his_own_account_is_his() -> None:
    text = "„Es reicht uns“, sagte Bezirksleiter Timo Gröger. Nach seinen Angaben sind 2.800 Stellen weg."
    (found,) = marks_of(text).attributions
    assert found.source.fullest.of(text) == "Timo Gröger"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nach Angaben des Verkehrsverbunds fielen Züge aus.", "organisation"),
        ("Nach Angaben des Vaters schlief er.", "anonymous"),
        ("Die Bergrettung sprach von vier Toten.", "organisation"),
    ],
)
def test_what_kind_of_source_a_german_noun_names(text: str, kind: SourceKind) -> None:
    assert marks_of(text).attributions[0].source.kind == kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In Tirol meldeten die Behörden drei Todesopfer; der ORF berichtete von vier.",
            [("die Behörden", "drei Todesopfer"), ("der ORF", "von vier")],
        ),
        ("Die Zeitung berichtete über zwei Männer aus Kassel.", []),
        (
            "Markus Söder sagte nach einem Besuch schnelle Hilfe zu. 100 Millionen Euro stünden bereit.",
            [
                ("Markus Söder", "nach einem Besuch schnelle Hilfe zu"),
                ("Markus Söder", "100 Millionen Euro stünden bereit"),
            ],
        ),
        (
            "Laut dem Sender Puls 24 schlief er. Nach Zahlen des Statistikamts leben 58 Prozent zur Miete.",
            [
                ("dem Sender Puls 24", "schlief er"),
                ("Zahlen des Statistikamts", "leben 58 Prozent zur Miete"),
            ],
        ),
        ("The DGAC put participation at 55 percent.", [("The DGAC", "participation at 55 percent")]),
    ],
)
def test_who_reports_a_number_or_promises_help(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


def test_a_source_put_into_a_relative_clause_gives_that_clause() -> None:
    text = "Sie sprach bei einer Kundgebung, zu der laut Veranstaltern 12.000 Menschen kamen."
    (found,) = marks_of(text).attributions
    assert found.scope.of(text) == "zu der laut Veranstaltern 12.000 Menschen kamen"
    assert (found.source.mention.of(text), found.source.kind) == ("Veranstaltern", "anonymous")


def test_what_somebody_doubts_in_german_is_no_more_than_suggested() -> None:
    text = "Der Bundesrechnungshof bezweifelt in einem Bericht, dass das Geld reicht."
    (found,) = marks_of(text).attributions
    assert (found.scope.of(text), found.strength) == ("das Geld reicht", "suggested")
    assert found.source.kind == "organisation"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "An outbreak has grown to 309 cases, state health officials said Friday, beating last year's.",
            [("state health officials", "An outbreak has grown to 309 cases")],
        ),
        (
            "Christian Specht rief zu einer Wache auf, an der nach Polizeiangaben 800 Menschen teilnahmen.",
            [
                ("Christian Specht", "zu einer Wache auf"),
                ("Polizeiangaben", "an der nach Polizeiangaben 800 Menschen teilnahmen"),
            ],
        ),
        (
            "Die Gewerkschaft warnte vor vorschnellen Schlüssen.",
            [("Die Gewerkschaft", "vor vorschnellen Schlüssen")],
        ),
    ],
)
def test_whose_words_a_clause_holds(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


def test_what_a_paper_has_found_out_is_its_word() -> None:
    text = "Nach „Spiegel“-Informationen kam der Mann nach Deutschland."
    (found,) = marks_of(text).attributions
    assert (found.source.mention.of(text), found.source.kind) == ("„Spiegel“-Informationen", "medium")


def test_who_protects_something_in_german_has_no_name() -> None:
    (found,) = marks_of("Umweltschützer warfen dem Betrieb vor, Auflagen zu missachten.").attributions
    assert found.source.kind == "anonymous"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Den Schaden schätzt die Deutsche Bahn auf mindestens zehn Millionen Euro.",
            [("die Deutsche Bahn", "auf mindestens zehn Millionen Euro")],
        ),
        ("The company spoke of $310 million.", [("The company", "of $310 million")]),
        ("No group has claimed responsibility.", []),
        ("Keine Gruppe bekannte sich, keine Partei sagte, sie sei schuld.", []),
    ],
)
def test_sums_have_a_source_and_nobody_is_none(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Der Angeklagte bestritt die Tat erneut. Der Angeklagte schwieg.",
        "Der Mann hatte die Vorwürfe bestritten. Der Mann kam frei.",
        "The rocket was lost. Insurers, however, estimated total losses at more than $400 million.",
    ],
)
def test_who_is_only_described_has_no_name(text: str) -> None:
    assert marks_of(text).attributions[0].source.kind == "anonymous"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Nach Behördenangaben sind 40 Keller vollgelaufen.", "Behördenangaben"),
        ("Laut Unternehmensangaben fehlen 30 Stellen.", "Unternehmensangaben"),
        ("Die FDP-Fraktion forderte, das Bad zu öffnen.", "Die FDP-Fraktion"),
        ("Die Grünen verlangten einen Radweg.", "Die Grünen"),
    ],
)
def test_groups_of_a_parliament_and_what_bodies_give_out_are_organisations(text: str, source: str) -> None:
    (found,) = marks_of(text).attributions
    assert (found.source.mention.of(text), found.source.kind) == (source, "organisation")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Wenzel rechnete dem Ausschuss vor, dass das Dach teurer werde.",
            ("Wenzel", "das Dach teurer werde", "stated"),
        ),
        (
            "Die Reederei rechnet mit Ausfällen bis März.",
            ("Die Reederei", "mit Ausfällen bis März", "suggested"),
        ),
        (
            "Der Mieterbund warf der Gesellschaft Willkür vor.",
            ("Der Mieterbund", "der Gesellschaft Willkür vor", "stated"),
        ),
        ("Frau Oltmann wies den Verdacht zurück.", ("Frau Oltmann", "den Verdacht zurück", "denied")),
    ],
)
def test_verbs_in_two_halves_say_how_sure_somebody_is(text: str, expected: tuple[str, str, str]) -> None:
    (found,) = marks_of(text).attributions
    assert (found.source.mention.of(text), found.scope.of(text), found.strength) == expected


@pytest.mark.parametrize(
    "text", ["Der Wirt rechnet mit der Firma ab.", "Sie rechnete die Kosten mit dem Computer aus."]
)
def test_who_only_does_sums_says_nothing(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Der Kreis kennt ein Papier der Feuerwehr, das vor Engpässen bei den Pumpen warnt.",
            [("ein Papier der Feuerwehr", "vor Engpässen bei den Pumpen", "document")],
        ),
        (
            "Man las in einem Dossier aus 2019, das vor Lecks im Deich warnte.",
            [("einem Dossier", "vor Lecks im Deich", "document")],
        ),
        (
            "Eine Studie, die von sieben Schäden je Brücke berichtet, liegt dem Amt vor.",
            [("Eine Studie", "von sieben Schäden je Brücke", "document")],
        ),
    ],
)
def test_a_german_relative_pronoun_is_no_source_but_what_it_means(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    found = marks_of(text).attributions
    assert [(one.source.mention.of(text), one.scope.of(text), one.source.kind) for one in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Einer Meldung des „Uferkuriers“ zufolge ist der Steg morsch.",
        "Nach einem Bericht des „Uferkuriers“ ist der Steg morsch.",
        "Laut Recherchen des „Uferkuriers“ ist der Steg morsch.",
    ],
)
def test_a_report_of_a_paper_is_the_word_of_the_paper(text: str) -> None:
    (found,) = marks_of(text).attributions
    assert "Uferkuriers" in found.source.fullest.of(text)
    assert (found.source.kind, found.scope.of(text)) == ("medium", "ist der Steg morsch")


def test_a_source_named_behind_a_colon_takes_over() -> None:
    text = (
        "Der Beirat warf ihr vor, den Bedarf zu verschweigen: Nach Berechnungen des Amts seien es 60 Plätze."
    )
    assert read(text) == [
        ("Der Beirat", "den Bedarf zu verschweigen"),
        ("des Amts", "seien es 60 Plätze"),
    ]


def test_who_counts_behind_a_comma_takes_over_from_who_counted_before() -> None:
    text = "Es war kühl. Zum Umzug kamen laut Polizeiangaben 700 Menschen, die Veranstalter zählten 1.900."
    assert read(text) == [
        ("Polizeiangaben", "Zum Umzug kamen laut Polizeiangaben 700 Menschen"),
        ("die Veranstalter", "1.900"),
    ]
