"""Figures as a reader would mark them: span, value, unit, bound, and what they count."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.documents import Span
from summarise.evidence.dates.finding import dates
from summarise.evidence.figures.finding import figures
from summarise.evidence.marks import Figure
from summarise.evidence.sentences import sentences

SEED = Path(__file__).parent.parent / "seeds" / "000_36c2a8a3030f7e22.txt"

Reading = tuple[str, int | float | None, str | None, bool]
"""The words, the value, the unit, and whether it is approximate."""


def figures_of(text: str) -> tuple[Figure, ...]:
    found = sentences(text)
    return figures(text, found, dates(text, found, date(2020, 6, 10)))


def readings(text: str) -> list[Reading]:
    return [
        (figure.span.of(text), figure.value, figure.unit, figure.approximate) for figure in figures_of(text)
    ]


def labels(text: str) -> list[str | None]:
    return [figure.counts.of(text) if figure.counts else None for figure in figures_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 2.5 million people fled.", ("Some 2.5 million", 2_500_000, None, True)),
        ("The state lent 3bn euros.", ("3bn euros", 3_000_000_000, "EUR", False)),
        ("A fine of US$3.4 trillion is due.", ("US$3.4 trillion", 3_400_000_000_000, "USD", False)),
        ("He paid £20.5m in cash.", ("£20.5m", 20_500_000, "GBP", False)),
        ("It cost Rs 500 crore.", ("Rs 500 crore", 5_000_000_000, "rupee", False)),
        ("Twelve lakh voters came.", ("Twelve lakh", 1_200_000, None, False)),
        ("The town has 12,34,567 inhabitants.", ("12,34,567", 1_234_567, None, False)),
        ("Twenty-one ships sank.", ("Twenty-one", 21, None, False)),
        ("Over three-and-a-half million fled.", ("Over three-and-a-half million", 3_500_000, None, True)),
        ("She bought a dozen eggs.", ("a dozen", 12, None, False)),
        ("Tens of thousands marched.", ("Tens of thousands", None, None, True)),
        ("Several hundred stayed.", ("Several hundred", None, None, True)),
        ("Turnout was 62.5 per cent.", ("62.5 per cent", 62.5, "percent", False)),
        ("Support fell by 4 percentage points.", ("4 percentage points", 4, "percentage point", False)),
        ("Two-thirds of them agreed.", ("Two-thirds", 0.667, None, False)),
        ("More than half of the voters agreed.", ("More than half", 0.5, None, True)),
        ("The wall is 160 square miles away from order.", ("160 square miles", 160, "square mile", False)),
        ("Winds of up to 300 km/h hit the coast.", ("up to 300 km/h", 300, "kilometre per hour", True)),
        ("It was 40°C in the shade.", ("40°C", 40, "degree Celsius", False)),
        ("A nearly 24-hour search ended.", ("nearly 24-hour", 24, "hour", True)),
        ("At least another 15 were hurt.", ("At least another 15", 15, None, True)),
        ("The boat carries 80 or more.", ("80 or more", 80, None, True)),
        ("Water flows at 30 m³ per second.", ("30 m³ per second", 30, "cubic metre per second", False)),
        (
            "The gas weighs 1.2 kg per cubic metre.",
            ("1.2 kg per cubic metre", 1.2, "kilogram per cubic metre", False),
        ),
        ("The lake covers 40 miles squared.", ("40 miles squared", 40, "square mile", False)),
        ("It was minus 5 degrees Celsius.", ("minus 5 degrees Celsius", -5, "degree Celsius", False)),
        ("The fund lost -$3.5bn.", ("-$3.5bn", -3_500_000_000, "USD", False)),
        ("The bill was HK$ 250.", ("HK$ 250", 250, "HKD", False)),
        ("They owe 300 million Mexican pesos.", ("300 million Mexican pesos", 300_000_000, "MXN", False)),
        ("Sales were MSEK 145.", ("MSEK 145", 145_000_000, "SEK", False)),
        ("The coffee was two dollars and forty cents.", ("two dollars and forty cents", 2.4, "USD", False)),
        ("The plank is 5 feet 6 inches.", ("5 feet 6 inches", 5.5, "foot", False)),
        ("The grant is Rs 3 crore 20 lakh.", ("Rs 3 crore 20 lakh", 32_000_000, "rupee", False)),
        ("The line is 12 ± 0.5 km long.", ("12 ± 0.5 km", 12, "kilometre", True)),
        ("Gold is at $2,300/oz now.", ("$2,300", 2300, "USD", False)),
        ("Some 500-odd million saw it.", ("Some 500-odd million", 500_000_000, None, True)),
        ("A magnitude-7.8 quake hit.", ("7.8", 7.8, None, False)),
        ("The guard stands 6-foot-3.", ("6-foot-3", 6.25, "foot", False)),
        ("He walked it in 2h 15m.", ("2h 15m", 2.25, "hour", False)),
        ("He ran it in 2h 10m 48s.", ("2h 10m 48s", 2.18, "hour", False)),
        ("It lasts 3 hours and 30 minutes.", ("3 hours and 30 minutes", 3.5, "hour", False)),
        ("It took a year and a half.", ("a year and a half", 1.5, "year", False)),
        (
            "It holds 31 million imperial gallons.",
            ("31 million imperial gallons", 31_000_000, "gallon", False),
        ),
        ("Nine in 10 doctors agreed.", ("Nine in 10", 0.9, None, False)),
        ("It hit 3 of every 1,000 patients.", ("3 of every 1,000", 0.003, None, False)),
        (
            "A quarter of a percentage point was added.",
            ("A quarter of a percentage point", 0.25, "percentage point", False),
        ),
        ("He drank seven tenths of it.", ("seven tenths", 0.7, None, False)),
        ("The rest came to two and three eighths.", ("two and three eighths", 2.375, None, False)),
        ("The road cost 40 milhões in all.", ("40 milhões", 40_000_000, None, False)),
        ("They had 1,000 or more kilograms.", ("1,000 or more kilograms", 1000, "kilogram", True)),
        ("He must pay €1.2 billion plus interest.", ("€1.2 billion", 1_200_000_000, "EUR", False)),
        ("Barely 90 came.", ("Barely 90", 90, None, True)),
        ("They want the 1.5C goal kept.", ("1.5C", 1.5, "degree Celsius", False)),
        ("He owns a R10-million house.", ("R10-million", 10_000_000, "ZAR", False)),
        ("It made 1.35m oz.", ("1.35m oz", 1_350_000, "ounce", False)),
        ("It earned 45 US cents.", ("45 US cents", 45, "cent", False)),
        ("They spent 5 billion Danish crowns.", ("5 billion Danish crowns", 5 * 10**9, "DKK", False)),
        ("One person in three agreed.", ("One person in three", 0.333, None, False)),
        ("He hit .300 here.", (".300", 0.3, None, False)),
        ("per cent of 210", ("per cent of 210", 210, "percent", False)),
    ],
)
def test_reads_number_unit_and_bound(text: str, expected: Reading) -> None:
    assert [expected] == readings(text)


@pytest.mark.parametrize(
    ("text", "span", "value", "value_to", "unit"),
    [
        ("Between 10 and 15 boats left.", "Between 10 and 15", 10, 15, None),
        ("It costs $5–7 million.", "$5–7 million", 5_000_000, 7_000_000, "USD"),
        ("It costs between $5 and $7 billion.", "between $5 and $7 billion", 5 * 10**9, 7 * 10**9, "USD"),
        ("The rate was 6% to 11% there.", "6% to 11%", 6, 11, "percent"),
        ("Two or three boats left.", "Two or three", 2, 3, None),
    ],
)
def test_a_range_is_one_approximate_figure(
    text: str, span: str, value: float, value_to: float, unit: str | None
) -> None:
    (figure,) = figures_of(text)
    assert (span, value, value_to) == (figure.span.of(text), figure.value, figure.value_to)
    assert unit == figure.unit
    assert figure.approximate


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Spending fell by £210 to £6,900.", [(210, None), (6900, None)]),
        ("Claims jumped by 70,000 to 281,000.", [(70_000, None), (281_000, None)]),
        ("Prices will rise by 10 to 20 percent.", [(10, 20)]),
        ("Die Polizei sprach von 800 bis 1000 Teilnehmern.", [(800, 1000)]),
        ("Der Preis stieg von 10 auf 20 Euro.", [(10, None), (20, None)]),
    ],
)
def test_what_changed_by_so_much_is_no_range(text: str, values: list[tuple[int, int | None]]) -> None:
    assert values == [(figure.value, figure.value_to) for figure in figures_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Knapp die Hälfte der Deutschen und ein Drittel der Schweizer sind in der zweiten Hälfte hier.",
            [("Knapp die Hälfte", 0.5, None, True), ("ein Drittel", 0.333, None, False)],
        ),
        (
            "Plus d'un million de Français, la moitié des femmes et près d'un tiers des hommes sont ici.",
            [
                ("Plus d'un million", 1_000_000, None, True),
                ("la moitié", 0.5, None, False),
                ("près d'un tiers", 0.333, None, True),
            ],
        ),
        (
            "La mitad de los españoles y un tercio de las mujeres no votan, según una cuarta parte del país.",
            [
                ("La mitad", 0.5, None, False),
                ("un tercio", 0.333, None, False),
                ("una cuarta parte", 0.25, None, False),
            ],
        ),
    ],
)
def test_shares_are_read_in_other_languages(text: str, expected: list[Reading]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Media docena de heridos y 2 millones y medio de euros en las obras.",
            [("Media docena", 6, None, False), ("2 millones y medio de euros", 2_500_000, "EUR", False)],
        ),
        (
            "Son 25 mil personas y 2 mil 500 casas en el estado.",
            [("25 mil", 25_000, None, False), ("2 mil 500", 2500, None, False)],
        ),
        (
            "Il governo ha speso 3 milioni e mezzo di euro con mezzo milione di persone nelle città.",
            [("3 milioni e mezzo di euro", 3_500_000, "EUR", False), ("mezzo milione", 500_000, None, False)],
        ),
        (
            "Die Stadt gab eine halbe Million Euro und 3,4 Tsd. Euro.",
            [("halbe Million Euro", 500_000, "EUR", False), ("3,4 Tsd. Euro", 3400, "EUR", False)],
        ),
        (
            "Etwa jeder fünfte ist arm und mehr als 20 Millionen an den Orten sind es nicht.",
            [("Etwa jeder fünfte", 0.2, None, True), ("mehr als 20 Millionen", 20_000_000, None, True)],
        ),
        (
            (
                "Nachdem in Madrid 191 Menschen starben, kam sie als 21. mit 31 Punkten über die A 52 zur "
                "„2. Tagung“."
            ),
            [("191", 191, None, False), ("31 Punkten", 31, "point", False)],
        ),
        ("Nach einer 26-minütigen Anhörung war es gut.", [("26-minütigen", 26, "minute", False)]),
        ("A Roma 30 persone sono morte e a Milano non sono nelle strade.", [("30", 30, None, False)]),
        ("Trois Français sur dix sont dans les rues.", [("Trois Français sur dix", 0.3, None, False)]),
        (
            "El circuito mide 5,891 kilómetros y acudieron 140.000 personas.",
            [("5,891 kilómetros", 5.891, "kilometre", False), ("140.000", 140_000, None, False)],
        ),
    ],
)
def test_news_of_other_languages_is_read(text: str, expected: list[Reading]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Biden has 290 electoral votes to Trump's 214.", [290, 214]),
        ("Britain is sending 120 Challenger 2 tanks.", [120]),
        ("Staff number 1,300 now.", [1300]),
        ("It flew past 2003 UB313 to see UFC 193 in Rome.", []),
        ("The tanks of the jail, which houses 981, were full.", [981]),
    ],
)
def test_a_number_behind_a_name_counts_only_where_something_is_counted(text: str, values: list[int]) -> None:
    assert values == [figure.value for figure in figures_of(text)]


def test_an_m_hard_behind_a_number_is_a_million_where_the_text_writes_money_so() -> None:
    text = "It made €1.8bn last year, 236m pay for it, and its tower is 200m tall."
    assert [(figure.value, figure.unit) for figure in figures_of(text)][1:] == [
        (236_000_000, None),
        (200, "metre"),
    ]


def test_what_came_about_over_a_length_of_time_does_not_bound_it() -> None:
    assert readings("They want 12 percent over three years.")[1] == ("three years", 3, "year", False)
    assert readings("It took over three years.") == [("over three years", 3, "year", True)]


def test_what_reads_as_seats_of_parties_in_a_row_names_no_party() -> None:
    assert [figure.value for figure in figures_of("Labour got 258 and the Lib Dems 57.")] == [258, 57]


def test_what_rose_from_one_value_to_another_is_two_figures() -> None:
    assert [figure.value for figure in figures_of("It rose from $3 to $5 a share.")] == [3, 5]


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("The visitors won 3–1 in Rome.", [(3, 1)]),
        ("She beat him 6-4, 4-6, 7-5.", [(6, 4), (4, 6), (7, 5)]),
        ("It was a 2-0 defeat for Leeds.", [(2, 0)]),
        ("Chicago leads 14-7.", [(14, 7)]),
        ("They lost 0-2 to Spain and drew 1-1 with Malta.", [(0, 2), (1, 1)]),
        ("The bill passed by 51 to 49.", [(51, 49)]),
        ("The plan was rejected 45 to 55.", [(45, 55)]),
        ("The court ruled 5-4 for the mill.", [(5, 4)]),
        ("Am Samstag gewann die Mannschaft mit 3:1 gegen die Gäste.", [(3, 1)]),
        ("Gegen Genua spielte das Team am Samstag wieder 1:1 (0:0).", [(1, 1), (0, 0)]),
        ("The bill passed the House 314-117.", [(314, 117)]),
        ("El equipo empató 1-1 con el Leipzig.", [(1, 1)]),
        ("England closed on 135-1.", [(135, 1)]),
    ],
)
def test_a_score_is_one_exact_figure_of_its_own_kind(text: str, scores: list[tuple[int, int]]) -> None:
    found = figures_of(text)
    assert scores == [(figure.value, figure.value_to) for figure in found]
    assert {(figure.kind, figure.approximate) for figure in found} == {("score", False)}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("He met 10–15 people.", [(10, 15)]),
        ("The party won 10-15 seats in the vote.", [(10, 15)]),
        ("The ferry carried 20-30 passengers.", [(20, 30)]),
        ("They lost 2 to 3 men each day.", [(2, 3)]),
        ("He won between 10 and 15 games.", [(10, 15)]),
        ("The side won with a 4-4-2 formation in the 2018-19 season.", []),
        ("He has a 50-50 chance to win.", []),
        ("The shop is open 24-7.", []),
        ("The airline flies the 747-8.", []),
        ("The winners left at 3:15.", []),
    ],
)
def test_ranges_and_names_are_no_scores(text: str, values: list[tuple[int, int]]) -> None:
    found = figures_of(text)
    assert values == [(figure.value, figure.value_to) for figure in found]
    assert all(figure.kind == "quantity" for figure in found)


@pytest.mark.parametrize(
    "text",
    [
        "Flight 302 and a Boeing 737 were late.",
        "The G20 spoke of COVID-19 on U.S. Route 66.",
        "One man said it was fine, the other one did not.",
        "It began on 3 May 2019 at 16:08 UTC, in 1995 or in the 1980s.",
        "The 2nd fleet met the Group of Seven.",
        "Call +1-222-555-0101 or 555-1234.",
        "See page 4, No. 10, Article 50 and https://example.org/2/300.",
        "1. Bread\n\n2. Milk",
        "They met at 10 Downing Street and in Dallas, TX 75201.",
        "Ring 0800 123 456 or +44 20 7946 0958 or (212) 555-0199 or 600 360 7777.",
        "Present were Laura Lipscomb,2 Anna Nordstrom,2 and others.",
        "She moved from 221B Baker Street to Junction 10.",
        "The cars of the 70s and the 1980s had an A380 poster.",
        "A 787 Dreamliner landed, and the 911 Carrera was late.",
        "Its Trent 900 engines are old.",
        "The system HR 6819 contains a black hole.",
        "Subject to paragraphs 1.A, 2 and 3, it may trade.",
        "Such trade is described in paragraph 1.A and 1.B here.",
        "It may trade. 2. All trade is open.",
        "It has faults: 1) It is old and 2) It is slow.",
        "See Roe v. Doe, 414 U.S. 488, 503.",
        "It holds caesium 137 and carbon 14.",
        "Call 101 quoting reference 13240118842, or text SHOUT to 85258.",
        "The helpline is 116 123; the passcode is 4471829.",
        "Teléfono de ayuda: 900 365 112.",
        "Un numéro d'appel, le 0 800 400 500, a été ouvert à 21 heures ou vers 10h30.",
        "The ship IMO 9697428 and the 12841 Coromandel Express met at COP21.",
        "Paragraphs 118 to 121 deal with damages, § 315 with fines.",
        "It runs iOS 17.4 and Web 2.0 in Year 11.",
        "Er traf in der 38. und 66. Minute.",
        "Bis zum Ende des 2.Weltkrieges gehörten die Grundstücke dem Land.",
        "Of the guests a fourth from Germany was late.",
        "They meet at 15-17 Church Row.",
        "The rule is of case No. 23-719, of pages S-12 to S-18 and Note 7.",
        "In the days after one that killed them, day five of the Cup 2018 came in Building 31.",
    ],
)
def test_numbers_that_count_nothing_are_no_figures(text: str) -> None:
    assert readings(text) == []


def test_a_lone_letter_is_a_degree_only_where_heat_is_spoken_of() -> None:
    assert readings("It was 30 C outside.") == [("30 C", 30, "degree Celsius", False)]
    assert readings("The fund made its 13F filing.") == []


def test_a_short_list_of_numbers_holds_figures() -> None:
    assert [figure.value for figure in figures_of("She drew 4, 8, 15 and 16.")] == [4, 8, 15, 16]


def test_a_table_of_bare_numbers_holds_no_figure() -> None:
    assert readings("12 " * 40) == []


def test_a_word_for_a_number_tells_the_language_of_a_short_text() -> None:
    assert readings("siebenhundert Euro") == [("siebenhundert Euro", 700, "EUR", False)]
    assert readings("10 por cento") == [("10 por cento", 10, "percent", False)]


def test_an_english_word_is_no_unit_of_another_language() -> None:
    assert readings("They charge 5 an hour.") == [("5", 5, None, False)]


def test_one_is_a_figure_where_it_counts_victims() -> None:
    text = "Two people died and one was wounded."
    assert readings(text) == [("Two", 2, None, False), ("one", 1, None, False)]


def test_separators_follow_the_language_of_the_text() -> None:
    german = (
        "In der Stadt starben rund 1.300 Menschen, und das Land zahlte 27,5 Millionen Euro an die Familien."
    )
    french = "Environ 1 300 personnes sont mortes dans le nord et les dégâts sont de 2,5 millions d'euros."
    assert readings(german) == [
        ("rund 1.300", 1300, None, True),
        ("27,5 Millionen Euro", 27_500_000, "EUR", False),
    ]
    assert readings(french) == [
        ("Environ 1 300", 1300, None, True),
        ("2,5 millions d'euros", 2_500_000, "EUR", False),
    ]


def test_a_label_takes_in_the_verb_and_stops_with_the_clause() -> None:
    text = (
        "Officials said that rebels had seized 40 fishing boats near the coast, and the navy lost nine "
        "sailors; Maria Olsen, 53, saw it."
    )
    assert labels(text) == ["seized 40 fishing boats near the coast", "navy lost nine sailors", "Maria Olsen"]


def test_a_label_stops_before_the_next_thing_that_happens() -> None:
    text = "The bank sold 12 branches and moved its office to Leeds. Prices rose 5 percent while wages fell."
    assert labels(text) == ["bank sold 12 branches", "Prices rose 5 percent"]


def test_a_label_does_not_begin_with_the_end_of_what_another_figure_counts() -> None:
    text = (
        "Shipments came to 61,000 tonnes in the first quarter, 58,500 in the second. "
        "Nine people were hurt, six of them seriously."
    )
    assert labels(text)[1::2] == [
        "58,500 in the second",
        "people were hurt, six of them seriously",
    ]


def test_a_number_that_names_a_model_counts_nothing_anywhere_in_its_text() -> None:
    text = (
        "The first 787 Dreamliner is ready. Two 787s fly to Rome. The 787-8 seats 210, and 787 people came."
    )
    assert [figure.span.of(text) for figure in figures_of(text)] == ["Two", "210", "787"]


def test_crowns_without_a_country_are_money() -> None:
    assert readings("Profit fell to 612 million crowns.") == [
        ("612 million crowns", 612_000_000, "krone", False)
    ]


def test_what_changed_is_the_label_of_both_its_values() -> None:
    first, second = labels("The bank cut the rate of tax from 4.6 percent to 4.4 percent.")
    assert (first, second) == (
        "bank cut the rate of tax from 4.6 percent to 4.4 percent",
        "bank cut the rate of tax",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bail was set at $250,000.", ["Bail was set at $250,000"]),
        ("Officials say the toll has risen to 46.", ["toll has risen to 46"]),
        ("Its shares, down 55 percent in a year, closed lower.", ["shares, down 55 percent in a year"]),
        ("The rate, the lowest ever, fell to 0.72.", ["rate, the lowest ever, fell to 0.72"]),
        (
            "The yield on the 10-year note dropped to 4.15%.",
            ["yield on the 10-year note dropped to 4.15%"] * 2,
        ),
        ("The fee went from £5 to £6 from April.", ["fee went from £5 to £6 from April", "fee went"]),
        ("The euro was at $1.08 and the dollar fell.", ["euro was at $1.08"]),
        ("The suspect, 21, fled.", ["The suspect"]),
    ],
)
def test_a_figure_said_of_a_subject_is_labelled_with_it(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


def test_plus_before_an_adjective_is_no_bound_in_french() -> None:
    text = "Deux mois plus tard, les chercheurs ont vu que les papillons étaient dans la région."
    assert readings(text) == [("Deux mois", 2, "month", False)]


def test_a_conversion_in_brackets_has_the_label_of_what_it_converts() -> None:
    first, second = labels("The ferry is 75 ft (~23 m) long.")
    assert first == second == "ferry is 75 ft (~23 m) long"


def test_the_seed_has_six_figures() -> None:
    text = SEED.read_bytes().decode()
    assert readings(text) == [
        ("40", 40, None, False),
        ("40", 40, None, False),
        ("18", 18, None, False),
        ("approximately 40 miles", 40, "mile", True),
        ("around 10,000", 10_000, None, True),
        ("approximately 8,000", 8_000, None, True),
    ]
    assert labels(text) == [
        "killed 40 North Korean soldiers stationed in Russia",
        "Ukrainian forces killed 40 soldiers from his brigade",
        "taken 18 North Korean soldiers hostage",
        "captured approximately 40 miles away",
        "around 10,000 North Korean soldiers in Russia",
        "approximately 8,000 stationed in the Kursk region",
    ]


_PIECES = st.sampled_from(
    [
        *"0123456789.,-–:/$€%()\"'“” \n½²٣",
        "hundred",
        " and ",
        "million ",
        "twenty-",
        "half a ",
        " to ",
        "between ",
        "Mio.",
        "call ",
        "No. ",
        "Labour got 258 and the ",
        "die Hälfte ",
        "jeder dritte ",
        " over ",
        "m ",
        "R",
        "2 mil ",
    ]
)


@given(st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=40).map("".join)))
def test_any_text_gives_figures_in_order_inside_it(text: str) -> None:
    last = 0
    for figure in figures(text, [Span(0, len(text))], ()):
        assert last <= figure.span.start < figure.span.end <= len(text)
        assert figure.span.of(text).strip()
        assert figure.counts is None or figure.counts.of(text).strip()
        last = figure.span.end


def test_one_and_a_half_is_a_word_in_german() -> None:
    (figure,) = figures_of("Die Fahrt mit dem Schiff dauert für die Gäste anderthalb Stunden.")
    assert (figure.value, figure.unit) == (1.5, "hour")


def test_italian_and_portuguese_are_read() -> None:
    italian = "Il governo ha speso circa 2,5 miliardi di euro per le città, e ventuno navi non sono partite."
    portuguese = "O governo gastou 2,5 milhões de euros com as obras, e vinte e um navios não saíram."
    assert readings(italian) == [
        ("circa 2,5 miliardi di euro", 2_500_000_000, "EUR", True),
        ("ventuno", 21, None, False),
    ]
    assert readings(portuguese) == [
        ("2,5 milhões de euros", 2_500_000, "EUR", False),
        ("vinte e um", 21, None, False),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lists add up to at least 186.", ("at least 186", 186, None, True)),
        ("Together they added up to 40.", ("40", 40, None, False)),
        ("It turned over some four miles out.", ("some four miles", 4, "mile", True)),
        ("As many as about 300 came.", ("As many as about 300", 300, None, True)),
        ("The error is plus or minus 5 percent.", ("plus or minus 5 percent", 5, "percent", True)),
        ("Der Fehler liegt bei plus/minus 5 Prozent.", ("plus/minus 5 Prozent", 5, "percent", True)),
        ("Ermittelt wird gegen zwei Beschäftigte des Heims.", ("zwei", 2, None, False)),
        ("It was minus 5 degrees at dawn.", ("minus 5 degrees", -5, "degree", False)),
        ("The fund lent 40 million SDR.", ("40 million SDR", 40_000_000, "XDR", False)),
    ],
)
def test_words_before_a_number_that_bound_it_or_do_not(text: str, expected: Reading) -> None:
    assert readings(text) == [expected]


def test_the_year_in_which_a_number_changed_is_no_number() -> None:
    assert readings("The town fell from 188,000 in 2011 to 179,400 in 2021.") == [
        ("188,000", 188_000, None, False),
        ("179,400", 179_400, None, False),
    ]


@pytest.mark.parametrize(
    ("text", "words", "score"),
    [
        ("The board agreed by 14 votes to nine.", "14 votes to nine", (14, 9)),
        ("It fell by 49 votes to 51.", "49 votes to 51", (49, 51)),
        ("Der Rat nahm es mit zwölf Stimmen gegen drei an.", "zwölf Stimmen gegen drei", (12, 3)),
        ("Der Kreistag nahm den Haushalt mit 31 zu 18 Stimmen an.", "31 zu 18", (31, 18)),
        ("Die Satzung fiel mit elf zu 19 Stimmen durch.", "elf zu 19", (11, 19)),
    ],
)
def test_votes_for_and_against_are_one_score(text: str, words: str, score: tuple[int, int]) -> None:
    (figure,) = figures_of(text)
    assert (figure.span.of(text), figure.value, figure.value_to) == (words, *score)
    assert figure.kind == "score"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Die Feuerwehr sprach am Mittag von 47 Verletzten.", "47 Verletzten"),
        ("Dort sind am Donnerstagmorgen Dutzende Menschen behandelt worden.", "Dutzende Menschen behandelt"),
        (
            "Die Polizei kam, nachdem am Abend im Hafen rund 350 Kilogramm Gas ausgetreten waren.",
            "rund 350 Kilogramm Gas ausgetreten",
        ),
        ("Der Chef kündigte an, die Anlage bleibe zwei Wochen zu.", "Anlage bleibe zwei Wochen"),
        ("Im Einsatz waren 140 Kräfte.", "Im Einsatz waren 140 Kräfte"),
    ],
)
def test_a_german_label_begins_with_no_half_of_a_phrase(text: str, label: str) -> None:
    assert labels(text) == [label]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Three were held. A fourth, who had fled, was found.", [3]),
        ("Two were hurt and a third, a boy, died.", [2]),
        ("Output fell by a third, the company said. Two plants closed.", [0.333, 2]),
        ("Two villages were lost, and a third of the crops.", [2, 0.333]),
        ("A fifth of sales is lost.", [0.2]),
    ],
)
def test_an_ordinal_is_no_share(text: str, values: list[float]) -> None:
    assert [round(float(figure.value or 0), 3) for figure in figures_of(text)] == values


def test_pounds_are_money_where_the_text_has_millions_of_them() -> None:
    text = "He stole 2.3 million pounds and must repay 900,000 pounds."
    assert [figure.unit for figure in figures_of(text)] == ["GBP", "GBP"]


@pytest.mark.parametrize(
    "text", ["Exactly 140 firemen came.", "Genau 140 Feuerwehrleute kamen.", "Fully 140 people came."]
)
def test_an_adverb_before_a_number_names_nothing(text: str) -> None:
    assert [figure.value for figure in figures_of(text)] == [140]


def test_the_number_of_a_brand_counts_nothing() -> None:
    assert readings("The recall covers AquaPro 200 and AquaPro 300 models.") == []
