"""Names in German, where every noun has a capital and a name has to show that it is one."""

from __future__ import annotations

import pytest

from summarise.evidence.marking import mark


def _kinds(text: str) -> dict[str, str]:
    return {name.fullest.of(text): name.kind for name in mark(text).names}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("In der südsudanesischen Stadt Bentiu sind Hunderte Menschen getötet worden.", "Bentiu", "place"),
        ("Im Ort brannte es. Der Fluss Narew trat über die Ufer.", "Narew", "place"),
        ("Die Unruhen begannen im Kreis Piqan, wie die Polizei mitteilte.", "Piqan", "place"),
        ("Georgien und Armenien haben die Grenze geöffnet.", "Georgien", "place"),
        ("Er floh aus dem Südsudan, wo seit Monaten gekämpft wird.", "Südsudan", "place"),
        ("Die Baufirma Hochtief soll den Tunnel graben.", "Hochtief", "organisation"),
        ("Die Zeitung Hürriyet berichtete am Montag darüber.", "Hürriyet", "organisation"),
        ("In Abwesenheit der Rivalen Novak Djokovic und Federer siegte er.", "Novak Djokovic", "person"),
        ("Dolkun Isa, der Sekretär des Weltkongresses, widersprach.", "Dolkun Isa", "person"),
        ("Die Richterin Melissa C. Jackson lehnte die Kaution ab, sagte er.", "Melissa C. Jackson", "person"),
        ("Eine Kundgebung gegen Muhammad Husni Mubarak wurde beendet.", "Muhammad Husni Mubarak", "person"),
        ("Genannt werden auch General Dynamics und Raytheon.", "General Dynamics", "organisation"),
        ("Der Trainer des Clubs Niko Kovac sagte, man werde gewinnen. Es regnete.", "Niko Kovac", "person"),
        ("Der Chefredakteur der Zeitung Can Dündar sagte, das Blatt schweige nicht.", "Can Dündar", "person"),
        ("Das Verfahren gegen Binali Yildirim wurde eingestellt.", "Binali Yildirim", "person"),
    ],
)  # fmt: skip
def test_a_name_that_its_form_or_the_noun_before_it_shows(text: str, name: str, kind: str) -> None:
    assert _kinds(text).get(name) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Der Bericht nennt Ende Mai als Termin und das Thema Arbeitsmarkt als Grund.",
        "Im Wasser fanden sich drei Milligramm Chlor je Liter.",
        "Die Stadt Geld zu leihen lehnte die Bank ab.",
        "Die Opposition hat der Regierung Täuschung vorgeworfen, sagte ein Sprecher.",
        "Mit ihrem Handy Fotos zu machen war verboten.",
        "Der Minister konnte dem Plan von Peer Steinbrück Positives nicht abgewinnen.",
    ],
)
def test_two_nouns_side_by_side_are_no_name(text: str) -> None:
    assert not any(" " in name for name in _kinds(text))


def test_a_name_that_was_shown_once_stands_again_in_full() -> None:
    text = "Das Unternehmen Sarnau Chemie nannte keine Zahl. Am Abend teilte Sarnau Chemie eine mit."
    (name,) = (name for name in mark(text).names if name.fullest.of(text) == "Sarnau Chemie")
    assert [mention.of(text) for mention in name.mentions] == ["Sarnau Chemie", "Sarnau Chemie"]


def test_who_is_named_before_the_noun_for_them_is_the_source() -> None:
    text = "Dolkun Isa, der Sekretär des Weltkongresses sagte, es sei schwierig, das zu bestätigen."
    (attribution,) = mark(text).attributions
    assert attribution.source.fullest.of(text) == "Dolkun Isa"


def test_monks_and_soldiers_are_groups() -> None:
    text = "Hunderte Mönche zogen um die Pagode. Am Dienstag hatten Soldaten auf die Mönche geschossen."
    assert {"Soldaten": "group"}.items() <= _kinds(text).items()
    assert any("Mönche" in name for name in _kinds(text))


def test_a_meal_is_no_town() -> None:
    assert "Essen" not in _kinds("Er war bei einem Essen mit einer anderen Person, sagte die Verteidigung.")
    assert _kinds("Der Zug hielt in Essen, wie die Polizei mitteilte.").get("Essen") == "place"


def test_the_dead_that_are_only_counted_are_nobody() -> None:
    assert "Toten" not in _kinds("Die Zahl der Toten ist nach Angaben der Polizei auf 17 gestiegen.")
