"""Places: what the gazetteer knows, and what a text gets wrong by it."""

from __future__ import annotations

import pytest

from summarise.evidence.names.finding import names
from summarise.evidence.places.gazetteer import lands, town_size, towns
from summarise.evidence.places.mismatches import PlaceMismatch, place_mismatches
from summarise.evidence.sentences import sentences


def _mismatches(text: str) -> tuple[PlaceMismatch, ...]:
    cut = sentences(text)
    return place_mismatches(text, cut, names(text, cut))


@pytest.mark.parametrize(
    ("text", "words", "place", "stated", "known"),
    [
        (
            "They were sent to the Kursk region of Ukraine.",
            "Kursk region of Ukraine",
            "Kursk",
            "Ukraine",
            "Russia",
        ),
        (
            "Shells hit Ukraine's Kursk region on Tuesday.",
            "Ukraine's Kursk region",
            "Kursk",
            "Ukraine",
            "Russia",
        ),
        (
            "They met in the French city of Geneva.",
            "French city of Geneva",
            "Geneva",
            "French",
            "Switzerland",
        ),
        ("Talks began in Geneva in France on Monday.", "Geneva in France", "Geneva", "France", "Switzerland"),
        ("The mayor of Gdańsk, Germany, was hurt.", "Gdańsk, Germany", "Gdańsk", "Germany", "Poland"),
        ("A court in Copenhagen (Sweden) ruled.", "Copenhagen (Sweden)", "Copenhagen", "Sweden", "Denmark"),
        (
            "He cut short a visit to Paris, Germany, on Sunday.",
            "Paris, Germany",
            "Paris",
            "Germany",
            "France",
        ),
        ("The Swedish capital Oslo was dark.", "Swedish capital Oslo", "Oslo", "Swedish", "Norway"),
        (
            "It sank off the Greek island of Sicily.",
            "Greek island of Sicily",
            "Sicily",
            "Greek",
            "Italy",
        ),
        ("He was born in Piraeus, Turkey, in 1950.", "Piraeus, Turkey", "Piraeus", "Turkey", "Greece"),
    ],
)
def test_a_place_in_the_wrong_country_is_found(
    text: str, words: str, place: str, stated: str, known: str
) -> None:
    (found,) = _mismatches(text)
    assert (found.span.of(text), found.place, found.stated) == (words, place, stated)
    assert known in found.known


@pytest.mark.parametrize(
    "text",
    [
        "He moved from Birmingham, Alabama, to Paris, Texas.",
        "The Berlin, Germany and Paris, France talks resumed.",
        "He met ministers in Paris and Germany, and Moscow's war on Ukraine went on.",
        "LONDON, England. The queen spoke.",
        "He flew from Washington, D.C., to Tbilisi, Georgia, and to Atlanta, Georgia.",
        "The tour goes through London, Paris, Germany and Spain.",
        "In Moscow, Ukraine is seen as lost. In London, France beat Wales 3-1.",
        "In Warsaw, German leaders met; in Brussels, Turkey said it would agree.",
        "The former German city of Gdańsk was rebuilt.",
        "Paris Hilton, Germany's guest, left for London, Ontario.",
        "Guests came from the Netherlands, France, Mexico, the USA, China, Mexico and Poland.",
        "In Lagos, Kenya Airways opened an office.",
        "After London, Japan will hold the games. Unlike Moscow, Ukraine agreed.",
        "The French island of Réunion and the Dutch island of Aruba were hit.",
        "The Finnish city of Vyborg was lost in 1944, as was Breslau, Germany.",
        "Archaeologists dug at Memphis, Egypt.",
    ],
)
def test_what_is_no_claim_or_a_true_one_is_left_alone(text: str) -> None:
    assert _mismatches(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The fleet lies in Sevastopol, Russia.",
        "The Ukrainian city of Sevastopol was shelled.",
        "He was born in Pristina, Serbia.",
        "He was born in Pristina, Kosovo.",
        "She lives in Jerusalem, Palestine.",
        "She lives in Jerusalem, Israel.",
        "The firm is based in Taipei, China.",
        "The firm is based in Hong Kong, China.",
    ],
)
def test_territory_that_two_states_claim_is_nowhere_out_of_place(text: str) -> None:
    assert _mismatches(text) == ()


def test_a_name_is_found_however_its_accents_are_written() -> None:
    assert {town.country for town in towns("Gdansk")} == {town.country for town in towns("Gdańsk")} == {"PL"}
    assert town_size("São Paulo") == town_size("Sao Paulo") == 4


def test_a_country_is_known_in_six_languages_and_georgia_is_two() -> None:
    names_of_germany = ["Germany", "Deutschland", "Allemagne", "Alemania", "Germania", "Alemanha"]
    assert {land.country for name in names_of_germany for land in lands(name)} == {"DE"}
    assert [(land.country, land.state) for land in lands("Georgia")] == [("GE", ""), ("US", "GA")]


def test_nothing_is_known_of_what_is_no_place() -> None:
    assert towns("Xyzzyville") == towns("") == ()
    assert lands("germany") == lands("") == ()
    assert town_size("x" * 10_000) == -1


def test_a_province_is_not_taken_for_a_small_town_of_its_name() -> None:
    assert _mismatches("An outbreak in Congo's Kasai province killed 28 people.") == ()
