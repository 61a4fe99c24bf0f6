"""How far the words reach that a text gives as somebody's."""

from __future__ import annotations

import pytest

from tests.attributed import fullest, read


@pytest.mark.parametrize(
    ("text", "source", "scope"),
    [
        ("Officials said that the dam would hold.", "Officials", "the dam would hold"),
        ("The dam would hold, officials said on Monday.", "officials", "The dam would hold"),
        ("The dam would hold, according to two engineers.", "two engineers", "The dam would hold"),
        ("According to the ministry, the dam would hold.", "the ministry", "the dam would hold"),
        ("Ana Ruiz told reporters the dam would hold.", "Ana Ruiz", "the dam would hold"),
        ("Ana Ruiz, who leads the council, said the dam would hold.", "Ana Ruiz", "the dam would hold"),
        ("On Tuesday the ministry warned that the dam may break.", "the ministry", "the dam may break"),
        ("Der Minister sagte, der Damm werde halten.", "Der Minister", "der Damm werde halten"),
        ("Am Montag sagte Anna Roth, der Damm werde halten.", "Anna Roth", "der Damm werde halten"),
        ("Nach Angaben von Anna Roth hält der Damm.", "Anna Roth", "hält der Damm"),
        ("Laut Polizei hielt der Damm.", "Polizei", "hielt der Damm"),
        ("Anna Roth teilte am Montag mit, dass der Damm hält.", "Anna Roth", "der Damm hält"),
        ("Selon Anne Roux, le barrage tiendra.", "Anne Roux", "le barrage tiendra"),
        ("Según Ana Ruiz, la presa aguantará.", "Ana Ruiz", "la presa aguantará"),
    ],
)
def test_source_and_scope(text: str, source: str, scope: str) -> None:
    (found,) = read(text)
    assert found[0] == source
    assert scope in found[1]
    assert source not in found[1]


@pytest.mark.parametrize(
    ("text", "source", "scope"),
    [
        ("LEEDS, Sept 3 - Halden Foods, a baker, said it would close.", "Halden Foods", "it would close"),
        ("LEEDS, Sept 3 (Reuters) - Halden Foods said it would close.", "Halden Foods", "it would close"),
        ("BERLIN, May 12 — Halden Foods, a baker, said it would close.", "Halden Foods", "it would close"),
        (
            "Jena (ndp) – Die Brücke ist offen, sagte Anna Roth am Montag.",
            "Anna Roth",
            "Die Brücke ist offen",
        ),
        # A party, and no agency.
        ("Jens Hartwig (SPD) – seit 2014 im Amt – sagte, es sei zu spät.", "Jens Hartwig", "es sei zu spät"),
    ],
)
def test_a_dateline_is_no_part_of_a_sentence(text: str, source: str, scope: str) -> None:
    assert fullest(text) == [(source, scope)]


@pytest.mark.parametrize(
    ("text", "source", "scope"),
    [
        ("It rained, forecasters said, and the match was off.", "forecasters", "It rained"),
        (
            "The firm plans 2,000 job cuts, two people close to it said.",
            "two people close to it",
            "2,000 job cuts",
        ),
        (
            "The firm plans to cut jobs, Reuters reported on Friday, citing staff.",
            "Reuters",
            "The firm plans",
        ),
        ("Ana Ruiz said on Friday in an interview that the dam was safe.", "Ana Ruiz", "the dam was safe"),
        ("Two people told Sky News the firm would close.", "Two people", "the firm would close"),
        ("Reuters quoted a witness as saying that the dam broke.", "a witness", "the dam broke"),
        ("Ruiz's claim that the dam is safe surprised many.", "Ruiz", "the dam is safe"),
        ("Do you think the dam is safe?", "you", "the dam is safe"),
        ("Der Fahrer sei zu schnell gewesen, teilte die Polizei mit.", "die Polizei", "Der Fahrer sei"),
        (
            "Drei Menschen starben, wie die Polizei am Montag mitteilte.",
            "die Polizei",
            "Drei Menschen starben",
        ),
        ("Einem Bericht der „Zeit“ zufolge hielt der Damm.", "Einem Bericht der „Zeit“", "hielt der Damm"),
        ("Wie aus einem Papier hervorgeht, hielt der Damm.", "einem Papier", "hielt der Damm"),
        ("Le barrage tiendra, a annoncé la police.", "la police", "Le barrage tiendra"),
        ("La presa aguantará, según informó la policía.", "la policía", "La presa aguantará"),
        ("Il ministro ha detto che la diga terrà.", "Il ministro", "la diga terrà"),
        ("Segundo a polícia, a barragem resistiu.", "a polícia", "a barragem resistiu"),
    ],
)
def test_source_and_scope_wherever_they_stand(text: str, source: str, scope: str) -> None:
    (found,) = read(text)
    assert found[0] == source
    assert scope in found[1]
    assert source not in found[1]


@pytest.mark.parametrize(
    ("text", "source", "scope"),
    [
        (
            "The blast, according to police, killed three.",
            "police",
            "The blast, according to police, killed three",
        ),
        ("On Monday, police said, two men fled.", "police", "On Monday, police said, two men fled"),
        (
            "Buyers paid 70, and one maker, traders said, as much as 89.",
            "traders",
            "one maker, traders said, as much as 89",
        ),
        ("The plan, he said, was good, but the mayor left.", "he", "The plan, he said, was good"),
        ("The mill is closed, police said, and the owner left.", "police", "The mill is closed"),
        ("The mill burned, police said, killing two.", "police", "The mill burned"),
    ],
)
def test_a_source_put_into_a_clause_gives_all_of_that_clause(text: str, source: str, scope: str) -> None:
    assert read(text) == [(source, scope)]


@pytest.mark.parametrize(
    ("text", "source", "scope"),
    [
        ("The minister said on Monday the plan was dead.", "The minister", "the plan was dead"),
        ("The union said in a statement the strike would go on.", "The union", "the strike would go on"),
        ("Ann Lee said at a hearing in Paris he would resign.", "Ann Lee", "he would resign"),
        ("Officials said on Jan. 5 that it rained.", "Officials", "it rained"),
        ("A spokesman said by email the firm was ready.", "A spokesman", "the firm was ready"),
        ("The war was lost, he said on the day the war began.", "he", "The war was lost"),
    ],
)
def test_when_and_where_it_was_said_is_not_what_was_said(text: str, source: str, scope: str) -> None:
    ((given, words),) = fullest(text)
    assert (given, words.removeprefix("by email ")) == (source, scope)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The fire chief, Ana Dragan, put the number of missing at two.",
            [("The fire chief", "the number of missing at two")],
        ),
        (
            "The union said 400 drivers had walked out, but the operator put the figure at 90.",
            [("The union", "400 drivers had walked out"), ("the operator", "the figure at 90")],
        ),
        (
            "Rescuers have put the death toll at twelve and the mayor puts the damage at about $3 million.",
            [("Rescuers", "the death toll at twelve"), ("the mayor", "the damage at about $3 million")],
        ),
        ("She put the kettle on at nine. He put the cost of it in a table at the office.", []),
        (
            "Am Abend gab der Chef die Zahl der Toten mit 40 an. Die Kosten bezifferte er auf 3 Millionen.",
            [("der Chef", "die Zahl der Toten mit 40 an"), ("er", "auf 3 Millionen")],
        ),
    ],
)
def test_who_puts_a_number_to_something(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor said the dam was safe, while the operator denied any leak.",
            [("The mayor", "the dam was safe"), ("the operator", "any leak")],
        ),
        (
            "Critics say the tax helps the rich, an accusation Minister Lena Ross rejected.",
            [("Critics", "the tax helps the rich"), ("Minister Lena Ross", "an accusation")],
        ),
        (
            "Nine people died in the fire, the police said, while a clinic put the toll at 12.",
            [("the police", "Nine people died in the fire"), ("a clinic", "the toll at 12")],
        ),
        ("The ministry would neither confirm nor deny the report.", []),
        ("The mayor did not deny that he had paid.", []),
        (
            "Die Polizei meldete, es seien Schüsse gefallen; der Verein bestritt das.",
            [("Die Polizei", "es seien Schüsse gefallen"), ("der Verein", "das")],
        ),
    ],
)
def test_who_denies_in_the_second_half_of_a_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A fourth, who hid the van, was still sought, prosecutor Giulio Ferrante told a news conference.",
            [("prosecutor Giulio Ferrante", "A fourth, who hid the van, was still sought")],
        ),
        (
            "The minister told the packed courtroom on Monday that nobody had been hurt.",
            [("The minister", "nobody had been hurt")],
        ),
        ("She told a crowded meeting the plan was dead.", [("She", "the plan was dead")]),
        ("Crowds filled the centre on Saturday to demand early elections.", []),
        ("He went on to say that it was over.", [("He", "it was over")]),
        ("Officials spoke of 31 dead.", [("Officials", "of 31 dead")]),
        ("The mayor spoke of Rome and its past.", []),
        ("Police counted 60,000. The town counted 60,000 inhabitants.", [("Police", "60,000")]),
        (
            "Die Polizei zählte rund 12.000 Teilnehmer. Die Stadt zählte damals 12.000 Einwohner.",
            [("Die Polizei", "rund 12.000 Teilnehmer")],
        ),
        (
            "Die Polizei geht von einem Versehen des Fahrers aus. Von dem Hund geht keine Gefahr aus.",
            [("Die Polizei", "von einem Versehen des Fahrers aus")],
        ),
        (
            "Nach dem Brand gehen die Ermittler davon aus, dass die Heizung defekt war.",
            [("die Ermittler", "die Heizung defekt war")],
        ),
        ("Investigators believe that the fire was set.", [("Investigators", "the fire was set")]),
        (
            "Die Feuerwehr hatte von elf Verletzten gesprochen. Er hat mit dem Leiter gesprochen.",
            [("Die Feuerwehr", "von elf Verletzten")],
        ),
        (
            "Die Gewerkschaft hat acht Prozent mehr Lohn gefordert. Das Unglück hat zwölf Leben gefordert.",
            [("Die Gewerkschaft", "acht Prozent mehr Lohn")],
        ),
    ],
)
def test_who_gives_a_number_a_demand_or_a_guess(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "According to the indictment, Kowalski moved the money. Ann Kowalski denied it.",
            [("the indictment", "Kowalski moved the money"), ("Ann Kowalski", "it")],
        ),
        ("A former treasurer accused of stealing $2.4 million pleaded not guilty.", []),
        ("He accused the county of lying.", [("He", "the county of lying")]),
        (
            "Nach dem Brand geht die Polizei von Brandstiftung aus.",
            [("die Polizei", "von Brandstiftung aus")],
        ),
        ("Officials counted 10,200 cases.", [("Officials", "10,200 cases")]),
        ("In Rome police said 900 people marched.", [("police", "900 people marched")]),
    ],
)
def test_sources_that_end_where_a_clause_begins(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Das Ministerium bestätigte den Fund, nannte aber keine Menge.",
            [("Das Ministerium", "den Fund"), ("Das Ministerium", "aber keine Menge")],
        ),
        (
            "A fourth of those reported since 2017 were arson, a parliamentary report found last year.",
            [("a parliamentary report", "A fourth of those reported since 2017 were arson")],
        ),
        (
            "The Red Cross said at least 20 bodies had been found.",
            [("The Red Cross", "at least 20 bodies had been found")],
        ),
        ("She said last night that it was over.", [("She", "it was over")]),
        (
            "Hours later the institute Indeci put the number of houses at 430.",
            [("the institute Indeci", "the number of houses at 430")],
        ),
        ("Das Landgericht hat den Betreiber zu fünf Jahren Haft verurteilt.", []),
        (
            "Der Schaden lag laut Gutachten bei rund 480.000 Euro.",
            [("Gutachten", "Der Schaden lag laut Gutachten bei rund 480.000 Euro")],
        ),
    ],
)
def test_how_far_a_source_and_its_words_reach(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected
