"""Statements that are near to what a text says, and miss it by one word; and those that say it otherwise."""

from __future__ import annotations

import pytest

from summarise.grounding.words import meaning
from tests.stating import objection


@pytest.mark.parametrize(
    ("text", "sound", "false"),
    [
        # Planned, threatened or asked for, in a verb whose past is its infinitive.
        (
            "The company plans to cut 200 jobs.",
            ["A cut of 200 jobs is planned."],
            ["The company cut 200 jobs."],
        ),
        (
            "The river threatened to burst its banks on Sunday.",
            ["The river was about to burst its banks on Sunday."],
            ["The river burst its banks on Sunday."],
        ),
        ("The ship was in danger of sinking.", [], ["The ship sank."]),
        (
            "The chairman will step down in May.",
            ["The chairman is to step down in May."],
            ["The chairman stepped down."],
        ),
        ("The city is examining whether to sell the pool.", [], ["The city sells the pool."]),
        ("Die Stadt prüft, ob sie das Schwimmbad verkauft.", [], ["Die Stadt verkauft das Schwimmbad."]),
        (
            "Der Rat forderte, das Geld erst auszuzahlen, wenn der Bürgermeister den Vertrag vorgelegt habe.",
            ["Der Rat will das Geld erst auszahlen, wenn der Bürgermeister den Vertrag vorgelegt hat."],
            [],
        ),
        ("Der Vertrag soll im Mai gekündigt werden.", [], ["Der Vertrag wurde im Mai gekündigt."]),
        # What is not known, or not decided yet.
        (
            "The cause of the fire is not yet known. A ruptured fuel line could have played a part.",
            ["Nobody knows yet what caused the fire.", "The cause of the fire is unknown."],
            ["A ruptured fuel line caused the fire."],
        ),
        (
            "The council will meet on Monday to discuss emergency flights.",
            ["Emergency flights are to be discussed by the council on Monday."],
            ["The council decided on Monday to pay for emergency flights."],
        ),
        (
            "Der Rat entscheidet am 12. Juni, ob ein Notkredit von drei Millionen Euro aufgenommen wird.",
            [],
            ["Der Rat hat am 12. Juni einen Notkredit von drei Millionen Euro beschlossen."],
        ),
        (
            "Hinweise auf Brandstiftung gebe es bislang nicht, sagte ein Sprecher der Kriminalpolizei.",
            ["Es gebe bislang keine Hinweise auf Brandstiftung, sagte ein Sprecher der Kriminalpolizei."],
            ["Die Kriminalpolizei hat Hinweise auf Brandstiftung."],
        ),
        (
            "Das Werk soll vom 20. Juni an wieder mit halber Leistung laufen.",
            ["Ab dem 20. Juni soll das Werk wieder mit halber Leistung laufen."],
            ["Das Werk läuft seit dem 20. Juni wieder mit halber Leistung."],
        ),
        (
            "Hartung wies den Vorwurf zurück, die Stadt habe bei der Wartung gespart.",
            ["Hartung bestreitet, dass die Stadt bei der Wartung gespart hat."],
            [],
        ),
        # What is decided, and by whom.
        ("The minister asked officials to make new plans.", [], ["The minister approved new plans."]),
        ("Police are looking for the weapons.", [], ["Police seized the weapons."]),
        ("The man was questioned about the murder.", [], ["The man was charged with the murder."]),
        (
            "The chancellor rejected the proposal of the minister.",
            [],
            ["The proposal of the chancellor was rejected."],
        ),
        # Which of them, and how many.
        ("He was one of three survivors.", ["Three survived, he among them."], ["He was the only survivor."]),
        ("Only members may vote.", ["Nobody but members may vote."], ["Guests may vote."]),
        ("The second victim was a teacher.", [], ["The first victim was a teacher."]),
        ("Viele Minister zeigten sich zufrieden.", [], ["Einhellig zeigten sich die Minister zufrieden."]),
        ("Eine solche Alternative ist die Bahn.", [], ["Die einzige Alternative ist die Bahn."]),
        ("It saw a 45% drop in car sales in Canada.", [], ["It saw a 45% drop in worldwide car sales."]),
        # When.
        ("Die Straße bleibt bis Mai gesperrt.", [], ["Die Straße ist seit Mai gesperrt."]),
        (
            "The rule applies to cars registered since 2015.",
            [],
            ["The rule applies to cars registered before 2015."],
        ),
        (
            "Er hatte nach der Flut im Auftrag der Stadt an einer Studie mitgearbeitet.",
            ["Nach der Flut arbeitete er für die Stadt an einer Studie mit."],
            ["Er hatte vor der Flut im Auftrag der Stadt an einer Studie mitgearbeitet."],
        ),
        (
            "In 2003 she compared the tax to a theft from the poor. In 2011 she criticised the press.",
            ["In 2003 she compared the tax to a theft from the poor."],
            ["In 2011 she compared the tax to a theft from the poor."],
        ),
        # Up and down.
        (
            "Despite an increase in traffic, ozone has declined by 25 percent since 1980.",
            ["Ozone fell by 25 percent, although there was more traffic."],
            ["Ozone has risen by 25 percent since 1980."],
        ),
        (
            "Die Aktie legte im Laufe des Vormittags um 3,5 Prozent zu.",
            ["Die Aktie stieg um 3,5 Prozent."],
            ["Die Aktie gab um 3,5 Prozent nach."],
        ),
        (
            "The index has lost nearly three quarters of its value.",
            ["The index fell by nearly three quarters."],
            ["The index has fallen to nearly three quarters of its value."],
        ),
        (
            "Ford shares gained 2.3% to $2.69 in early trading.",
            ["In early trading Ford shares were up 2.3%."],
            ["Ford shares closed at $2.69, up 2.3%."],
        ),
        # Why.
        (
            "Durch den Niedergang der Werften hatten viele Menschen die Stadt verlassen.",
            ["Viele Menschen haben die Stadt wegen des Niedergangs der Werften verlassen."],
            ["Weil viele Menschen die Stadt verlassen hatten, kam es zum Niedergang der Werften."],
        ),
        # Opposites.
        (
            "Die Kanzlerin will nach dem Treffen an ihrer Forderung festhalten.",
            [],
            ["Die Kanzlerin rückt von ihrer Forderung ab."],
        ),
        (
            "Das Gericht wies die Klage zurück.",
            ["Das Gericht hat die Klage abgewiesen."],
            ["Das Gericht gab der Klage statt."],
        ),
        ("The firm laid off 50 people.", ["The firm dismissed 50 people."], ["The firm hired 50 people."]),
        ("The vote was brought forward to June.", [], ["The vote was postponed to June."]),
        (
            "Der Streik endete am Freitag.",
            ["Am Freitag ging der Streik zu Ende."],
            ["Der Streik begann am Freitag."],
        ),
    ],
)
def test_a_word_decides(text: str, sound: list[str], false: list[str]) -> None:
    assert {statement: objection(statement, text) for statement in sound} == dict.fromkeys(sound)
    assert [statement for statement in false if objection(statement, text) is None] == []


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        # Who it was is not told by what stands before the verb with a preposition, nor by half a name.
        (
            "Rice trat in Brüssel auf. Generalsekretär Jaap de Vries erklärte die Debatte für beendet.",
            ["Nach Rices Auftritt erklärte Generalsekretär Jaap de Vries die Debatte für beendet."],
        ),
        (
            "Die „unter Druck stehenden Soldaten“ hätten „Zivilisten kaltblütig getötet“, so Murtha.",
            ["Murtha warf den Soldaten vor, Zivilisten kaltblütig getötet zu haben."],
        ),
        (
            "They have announced the new Pod, a player which mimics the phone.",
            ["The new player, the Pod, which mimics the phone, was announced."],
        ),
        # Verbs of German in all their forms.
        ("Der Verein kaufte das Haus.", ["Der Verein hat das Haus erworben."]),
        ("Die Polizei verhaftet den Mann.", ["Der Mann wurde von der Polizei festgenommen."]),
        # Denied in other words.
        (
            "Die Wahlkommission hat das Ergebnis vom 29. März noch nicht veröffentlicht.",
            ["Die Wahlkommission hat kein Ergebnis bekannt gegeben."],
        ),
        ("Die Äußerung sei keineswegs ein Kurswechsel.", ["Die Äußerung sei kein Kurswechsel."]),
        # Whoever holds the office.
        (
            "Kings County Sheriff Bill Brown spoke. By Tuesday 20 bodies had been found, according to Brown.",
            ["By Tuesday 20 bodies had been found, Sheriff Brown said."],
        ),
        (
            "Bundeskanzlerin Angela Merkel sprach. Nach Auffassung der Kanzlerin ist die Bahn unverzichtbar.",
            ["Merkel hält die Bahn für unverzichtbar."],
        ),
        (
            "Ganz Europa war vertreten. Der Thailänder gewann gegen den Argentinier.",
            ["Der Mann aus Thailand gewann gegen den aus Argentinien."],
        ),
    ],
)
def test_said_otherwise_it_stands(text: str, sound: list[str]) -> None:
    last = text.rpartition(". ")[2]
    assert {statement: objection(statement, text, last) for statement in sound} == dict.fromkeys(sound)


def test_words_that_an_ending_tells_apart_are_apart() -> None:
    for one, other in (("plane", "plan"), ("aide", "aid"), ("career", "car"), ("sit", "site")):
        assert meaning(one) != meaning(other)


@pytest.mark.parametrize(
    "forms",
    [
        "step stepped stepping",
        "dismiss dismisses dismissed",
        "trader traders",
        "kaufen kaufte gekauft kauft",
        "haus häuser häusern",
        "beenden beendet beendete",
        "bank banken",
        "ankündigen angekündigt anzukündigen",
    ],
)
def test_forms_of_a_word_mean_the_same(forms: str) -> None:
    first, *others = forms.split()
    assert {form: meaning(form) for form in others} == dict.fromkeys(others, meaning(first))
