"""What stands where a source would and is none, and the source that stands beside it."""

from __future__ import annotations

import pytest

from summarise.evidence.marking import mark


def _sources(text: str) -> list[str]:
    return [attribution.source.fullest.of(text) for attribution in mark(text).attributions]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Sie sollen nach ersten Angaben neun Wachen und acht Zivilisten getötet haben.", "ersten Angaben"),
        ("Nach ersten Angaben der Polizei starben neun Menschen.", "Polizei"),
        ("Offiziell sagt die chinesische Regierung, es gebe keine Gefahr.", "chinesische Regierung"),
        ("Aktuell meldet die Polizei, dass die Straße gesperrt ist.", "Polizei"),
        ("The firm Secunia.com, has said that the browser has 277 holes.", "The firm Secunia.com"),
        ("Ein Alkoholtest bei ihm verlief negativ, sagte Polizeisprecherin Katrin Wörner.", "Katrin Wörner"),
        ("Holger Maurer, bei dem der Fahrer angestellt ist, wies Vorwürfe zurück.", "Holger Maurer"),
        ("Der Umsatz sank nach Angaben der Firma um 8,3 Prozent, es war das dritte Jahr.", "der Firma"),
        ("Die Firma streicht Stellen. Das berichten die Kieler Nachrichten.", "die Kieler Nachrichten"),
        ("An expert hired by the firm, Ann Voss, told the meeting that three were linked.", "Ann Voss"),
        ("The device is sold across the U.S. Doctors say it is safe.", "Doctors"),
        ("Fröhlich wies die Vorwürfe zurück. Das Spiel endete am Abend.", "Fröhlich"),
        ("Half of those on the web are in the U.S. Jobs also noted that sales had doubled.", "Jobs"),
    ],
)  # fmt: skip
def test_the_source_is_what_the_words_give(text: str, source: str) -> None:
    assert _sources(text) == [source]


@pytest.mark.parametrize(
    "text",
    [
        "It sold 21 million players - it implies a growth of 28% over the year before.",
        "In the group, the share reporting insomnia fell from 31 percent to 22 percent.",
        'Many a broken dream later, let me say, "you must be willing to go down with the ship".',
    ],
)
def test_what_nobody_says_has_no_source(text: str) -> None:
    assert _sources(text) == []


def test_what_is_known_so_far_is_nobody() -> None:
    text = "Nach bisherigen Erkenntnissen ist niemand verletzt worden."
    (attribution,) = mark(text).attributions
    assert attribution.source.kind == "anonymous"


def test_a_body_of_the_country_goes_on_behind_its_name() -> None:
    text = "He served in the U.S. Army for years. Sales fell in the U.S. Honda closed two plants."
    assert [sentence.of(text) for sentence in mark(text).sentences] == [
        "He served in the U.S. Army for years.",
        "Sales fell in the U.S.",
        "Honda closed two plants.",
    ]


def test_a_day_in_brackets_is_a_day_and_no_number() -> None:
    text = "Bei Unruhen in der Stadt wurden am Mittwoch (26.06) insgesamt 35 Personen getötet."
    marks = mark(text)
    assert [figure.span.of(text) for figure in marks.figures] == ["35"]
    assert [day.span.of(text) for day in marks.dates] == ["am Mittwoch (26.06)"]
