"""Names: who and where, found by plain code."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarise.evidence.marking import mark
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


def test_a_surname_later_is_the_person_named_in_full_before() -> None:
    text = (
        "Finnish President Aino Virtanen met reporters. Later Virtanen said that Virtanen's plan had failed."
    )
    assert _mentions(text, "Aino Virtanen") == ["Aino Virtanen", "Virtanen", "Virtanen"]
    assert _role(text, "Aino Virtanen") == "Finnish President"


@pytest.mark.parametrize(
    ("text", "fullest", "role"),
    [
        ("On Monday, Peru's president Ollanta Quispe resigned.", "Ollanta Quispe", "Peru's president"),
        (
            "Marek Dąbek, mayor of the town of Łomża, resigned.",
            "Marek Dąbek",
            "mayor of the town of Łomża",
        ),
        ("The head of the bank, Osei Mensah-Tutu, resigned.", "Osei Mensah-Tutu", "head of the bank"),
        (
            "The chief executive of the Northern Executive, Dame Ruth Calder, resigned.",
            "Ruth Calder",
            "chief executive of the Northern Executive",
        ),
        ("Police spokeswoman Jean-Louise d'Arbigny agreed.", "Jean-Louise d'Arbigny", "Police spokeswoman"),
        ("It was signed by Defence Minister Ursula van der Meer.", "Ursula van der Meer", "Defence Minister"),
        ("Yesterday Professor Jane K. Doe left.", "Jane K. Doe", None),
    ],
)
def test_a_role_is_kept_apart_from_the_name(text: str, fullest: str, role: str | None) -> None:
    assert _names(text)[fullest].kind == "person"
    assert _role(text, fullest) == role


def test_an_acronym_in_brackets_joins_the_name_before_it() -> None:
    text = "The Coastal Fisheries Board (CFB) met on Friday. A year ago the CFB had refused."
    assert _mentions(text, "Coastal Fisheries Board") == ["Coastal Fisheries Board", "CFB", "CFB"]
    assert _kinds(text) == {"Coastal Fisheries Board": "organisation"}


def test_accents_left_out_do_not_make_another_person() -> None:
    text = "Prime Minister Vjosa Çelaj spoke first. After that, Celaj left."
    assert _mentions(text, "Vjosa Çelaj") == ["Vjosa Çelaj", "Celaj"]


def test_a_country_inside_the_name_of_a_body_is_no_place() -> None:
    text = "The search was called off by the United States Coast Guard near Cedar Island."
    assert _kinds(text) == {"United States Coast Guard": "organisation", "Cedar Island": "place"}


def test_places_show_by_the_words_around_them() -> None:
    text = "They fought in the Vorna region, in the towns of Besk, Olmin and Tarra and near the Isar River."
    assert _kinds(text) == {
        "Vorna region": "place",
        "Besk": "place",
        "Olmin": "place",
        "Tarra": "place",
        "Isar River": "place",
    }


def test_a_region_is_one_with_its_bare_name() -> None:
    text = "Troops left the Vorna region. Snow fell in Vorna on Friday."
    assert _mentions(text, "Vorna region") == ["Vorna region", "Vorna"]


def test_groups_of_one_army_are_one_group() -> None:
    text = (
        "Chadian forces crossed the river. The Chadian army denied it, and some senior Chadian officers fled."
    )
    assert _mentions(text, "Chadian forces") == ["Chadian forces", "Chadian army"]
    assert _kinds(text) == {"Chadian forces": "group", "senior Chadian officers": "group"}


def test_an_unnamed_actor_is_given_by_description() -> None:
    text = "A wounded Chadian soldier said that he had seen it. French intelligence doubts this."
    assert _kinds(text) == {"wounded Chadian soldier": "person", "French intelligence": "organisation"}


def test_a_state_that_acts_is_also_among_those_who_act() -> None:
    text = "Kenya rejected the offer. The talks were held in Kenya."
    found = [(name.kind, len(name.mentions)) for name in names(text, sentences(text))]
    assert sorted(found) == [("organisation", 1), ("place", 2)]


def test_ordinary_words_with_a_capital_are_no_names() -> None:
    text = (
        "According to the report, little changed. Furthermore, prices rose on Monday in March. "
        "Following that, the French were asked. Late buses ran. Christmas came."
    )
    assert _kinds(text) == {}


def test_a_headline_in_title_case_gives_only_names_known_otherwise() -> None:
    text = (
        "Mayor Ilves Quits After Long Dispute Over New Bridge in Riga\n\nThe mayor, Toomas Ilves, quit today."
    )
    assert _kinds(text) == {"Toomas Ilves": "person", "Riga": "place"}
    assert _mentions(text, "Toomas Ilves") == ["Ilves", "Toomas Ilves"]


def test_german_nouns_are_no_names() -> None:
    text = (
        "Der Minister lobte die Arbeit der Behörde und den Mut der Menschen in der Stadt. "
        "Außenministerin Petra Klöber sagte in Hannover, die Lage sei ernst. Später fuhr Klöber nach Hause."
    )
    assert _kinds(text) == {"Petra Klöber": "person", "Hannover": "place"}
    assert _mentions(text, "Petra Klöber") == ["Petra Klöber", "Klöber"]


def test_the_one_who_acts_most_comes_first() -> None:
    text = (
        "Mayor Anna Roth said the dam would hold. Roth added that help was near. "
        "The plan, Roth said, was old. An engineer named Karl Bruns had drawn it in Oslo."
    )
    assert next(iter(_names(text))) == "Anna Roth"


def test_towns_that_only_the_gazetteer_knows_are_places() -> None:
    text = "The tanker left Piraeus on Sunday. It is known in Aarhus and Kaohsiung."
    assert _kinds(text) == {"Piraeus": "place", "Aarhus": "place", "Kaohsiung": "place"}


def test_a_dateline_in_capitals_is_a_place_and_the_agency_behind_it_nobody() -> None:
    text = "PIRAEUS, Greece (Reuters) - The mayor, Eleni Roussou, left Piraeus on Sunday."
    assert _kinds(text) == {"PIRAEUS": "place", "Greece": "place", "Eleni Roussou": "person"}
    assert _mentions(text, "PIRAEUS") == ["PIRAEUS", "Piraeus"]


def test_a_surname_that_is_also_a_town_stays_a_surname() -> None:
    text = "The singer Valeska Paris sued the club. Paris said that Paris's letters had been opened."
    assert _kinds(text)["Valeska Paris"] == "person"
    assert _mentions(text, "Valeska Paris") == ["Valeska Paris", "Paris", "Paris"]


def test_towns_are_found_among_german_nouns() -> None:
    text = "Der Minister sprach in Kopenhagen über die Lage. Das Landgericht Rostock wies die Klage ab."
    assert _kinds(text) == {"Kopenhagen": "place", "Landgericht Rostock": "organisation"}


def test_an_article_that_is_elided_is_no_part_of_the_name() -> None:
    text = "Le député Jean Morel a quitté l'Assemblée. Selon Morel, l'UNESCO et la Bolivie sont d'accord."
    assert _mentions(text, "Jean Morel") == ["Jean Morel", "Morel"]
    assert "UNESCO" in _kinds(text)


def test_of_two_people_of_one_surname_the_one_named_most_often_is_meant() -> None:
    text = (
        "Senator Ilse Brandt spoke. Nobody had asked Ilse Brandt before. Her father, Otto K. Brandt, was a "
        "miner. Brandt thanked him."
    )
    assert _mentions(text, "Ilse Brandt") == ["Ilse Brandt", "Ilse Brandt", "Brandt"]


def test_people_without_a_name_matter_where_the_story_begins_or_comes_back_to_them() -> None:
    text = (
        "Firefighters saved 30 residents of a tower in Leeds. The landlord was away.\n\n"
        "It was dark. A long night followed. Some neighbours watched. The firefighters left at dawn."
    )
    assert _mentions(text, "Firefighters") == ["Firefighters", "firefighters"]
    assert _kinds(text)["30 residents"] == "group"
    assert "neighbours" not in _kinds(text)


def test_a_body_called_by_its_noun_is_the_one_that_is_named() -> None:
    text = "The Harbour Council met on Friday. The council had refused before. The council will vote."
    assert _mentions(text, "Harbour Council") == ["Harbour Council", "council", "council"]


def test_the_dead_of_a_headline_are_a_group() -> None:
    assert _kinds("At least 31 killed in ferry fire\n\nThe fire began at night.") == {"31 killed": "group"}


def test_what_frames_a_press_release_is_nobody() -> None:
    text = (
        "FOR IMMEDIATE RELEASE\n\nOrbex Group Names Jana Holt as New Chief of Sales\n\n"
        "Jana Holt joins Orbex Group today."
        "\n\nAbout Orbex Group\n\nContact: Media Relations\n\nRead more"
    )
    assert set(_kinds(text)) == {"Jana Holt", "Orbex Group"}


def test_what_an_office_is_for_is_no_part_of_the_name() -> None:
    text = "Secretary of Defense Lloyd Austin met Minister of Finance Anna Berg on Monday."
    assert _kinds(text) == {"Lloyd Austin": "person", "Anna Berg": "person"}
    assert _role(text, "Lloyd Austin") == "Secretary of Defense"
    assert _role(text, "Anna Berg") == "Minister of Finance"


def test_a_place_is_not_taken_for_somebodys_given_name() -> None:
    text = "Police in Victoria said roads were shut. Singer Victoria Beckham gave money to the victims."
    assert _mentions(text, "Victoria Beckham") == ["Victoria Beckham"]


def test_the_house_of_representatives_is_one_body() -> None:
    text = "Yesterday House of Representatives Speaker Carla Nunn met the House of Representatives."
    assert _kinds(text) == {"House of Representatives": "organisation", "Carla Nunn": "person"}


def test_a_speaker_and_a_colleague_with_a_title_are_two_people() -> None:
    text = "Yesterday Sen. Mary McDonald Jr. and Gen. Abdel Fattah al-Sisi met Dr. Ludwig van Thiel."
    assert set(_kinds(text)) == {"Mary McDonald Jr.", "Abdel Fattah al-Sisi", "Ludwig van Thiel"}
    assert _role(text, "Abdel Fattah al-Sisi") is None


_WORDS = (
    "President Anna Roth of and , . ( ) ' 's “ ” U.S. AU Bank Chadian forces el-Sisi in said \n 53 & - de"
)
_PIECES = st.sampled_from(_WORDS.split(" "))


@given(st.one_of(st.text(), st.lists(_PIECES).map(" ".join)))
@settings(deadline=None)
def test_names_lie_in_the_text_whatever_it_is(text: str) -> None:
    for name in names(text, sentences(text)):
        assert name.fullest.of(text).strip()
        assert name.fullest in name.mentions
        for span in (*name.mentions, *filter(None, [name.role])):
            assert 0 <= span.start < span.end <= len(text)
        pairs = zip(name.mentions, name.mentions[1:], strict=False)
        assert all(before.end <= after.start for before, after in pairs)


def test_the_desk_of_a_broadcaster_is_nobody() -> None:
    text = "The club told BBC Sport that talks were over. BBC Sport had asked for a statement."
    assert _kinds(text)["BBC Sport"] == "organisation"


def test_the_name_of_a_chamber_is_no_role() -> None:
    text = (
        "The vote fell in the House of Representatives. House of Representatives Darin LaHood said he lost."
    )
    assert _role(text, "Darin LaHood") is None
    assert _kinds(text)["Darin LaHood"] == "person"


def test_a_place_may_be_named_by_what_it_is() -> None:
    text = "The boy was arrested at his school. Families waited outside the school until dusk."
    assert _kinds(text)["his school"] == "place"
    text = "The school bus came late. He opened the market report, and the bridge loan was paid."
    assert "place" not in _kinds(text).values()


def test_the_body_that_holds_an_event_has_an_entry_of_its_own() -> None:
    assert "FIBA" in _kinds("The FIBA World Cup begins on Friday. FIBA named the referees.")


def test_all_of_a_list_act() -> None:
    text = "Benin, Togo and Ghana join the bloc."
    kinds = [(name.kind, name.fullest.of(text)) for name in names(text, sentences(text))]
    assert {("organisation", "Benin"), ("organisation", "Togo")} <= set(kinds)


def test_verbs_are_no_people() -> None:
    assert "group" not in _kinds("The fault exists, he insists, and a problem persists.").values()


def test_a_german_office_and_a_town_show_a_name() -> None:
    text = "Unfall in Leverkusen\n\nDer Schaden sei hoch, sagte Werksleiterin Wiebke Holm."
    kinds = _kinds(text)
    assert kinds["Wiebke Holm"] == "person"
    assert kinds["Leverkusen"] == "place"


def test_what_kind_of_body_is_named_may_stand_before_it() -> None:
    assert _kinds("Le propriétaire, la société Immo Sud, a vendu la maison.")["Immo Sud"] == "organisation"
    assert "S" not in _kinds("The recall covers Model S and Model X cars.")


def test_a_nickname_stands_inside_a_name() -> None:
    text = "A widow of boxer Patrick \"Tiger\" O'Hara sued. O'Hara died in 2011."
    assert _mentions(text, 'Patrick "Tiger" O\'Hara') == ['Patrick "Tiger" O\'Hara', "O'Hara"]
    assert _kinds("It was won by Rakesh “Rick” Dhaliwal of Leeds.")["Rakesh “Rick” Dhaliwal"] == "person"


def test_small_words_belong_to_a_name() -> None:
    text = (
        "It was led by Joost van 't Hek. Director A. P. Venkataraman met Josep Fontanals i Puig, "
        "said Luz Marina Bernal de Torres."
    )
    assert set(_kinds(text)) == {
        "Joost van 't Hek",
        "A. P. Venkataraman",
        "Josep Fontanals i Puig",
        "Luz Marina Bernal de Torres",
    }


def test_a_surname_may_stand_first() -> None:
    text = "A court jailed banker Park Jae-won. It said Park had lied."
    assert _mentions(text, "Park Jae-won") == ["Park Jae-won", "Park"]


def test_a_calling_and_a_nationality_are_no_part_of_a_name() -> None:
    text = "Winemaker Bridget O'Neill wept. Silver went to American Madison Okafor."
    assert _kinds(text) == {"Bridget O'Neill": "person", "Madison Okafor": "person"}


@pytest.mark.parametrize(
    ("text", "fullest"),
    [
        ("Their union, Parat, said staff had not been paid.", "Parat"),
        ("The investor Castlemoor Capital walked away.", "Castlemoor Capital"),
        ("GeoNet, the country's monitoring service, gave the figure.", "GeoNet"),
        ("He told the broadcaster NOS that he knew.", "NOS"),
        ("Two men were named by the Metropolitan Police on Sunday.", "Metropolitan Police"),
        ("He works for the Department of Justice.", "Department of Justice"),
        ("The Wool Spinners and Weavers Association met.", "Wool Spinners and Weavers Association"),
        ("Ukraine's air force shot at it.", "Ukraine's air force"),
        ("It was found by the culture ministry on Tuesday.", "culture ministry"),
    ],
)
def test_bodies_show_by_the_words_around_them(text: str, fullest: str) -> None:
    assert _kinds(text)[fullest] == "organisation"


@pytest.mark.parametrize(
    ("text", "fullest"),
    [
        ("She flew to Los Angeles on Monday.", "Los Angeles"),
        ("It sailed from Kendarix to Rahul Bay.", "Kendarix"),
        ("MASNAA, Lebanon (AP) — The post opened again.", "MASNAA"),
        ("Shops shut in Gaziput and Ashulix.", "Ashulix"),
        ("Troops raided the Balatta refugee camp.", "Balatta"),
        ("They crossed the Blue Nile at night.", "Blue Nile"),
        ("He was born in El Dorado County.", "El Dorado County"),
    ],
)
def test_places_show_by_where_they_stand(text: str, fullest: str) -> None:
    assert _kinds(text)[fullest] == "place"


def test_people_without_a_name_matter_where_they_take_part() -> None:
    text = (
        "A dam broke. It was night.\n\nNobody slept. It rained.\n\n"
        "Dozens of tourists spent the night in a hall. Shells had killed nine civilians. "
        "He spoke of doctors, and some neighbours watched. A shopkeeper, Anna Roth, wept."
    )
    kinds = _kinds(text)
    assert kinds["Dozens of tourists"] == kinds["nine civilians"] == "group"
    assert not {"doctors", "neighbours", "shopkeeper"} & set(kinds)


def test_who_somebody_is_stands_beside_the_name_and_is_no_one_else() -> None:
    text = "The priest, Father Ernesto Tello, wept. Later the priest left. A firm had sent him."
    assert _mentions(text, "Ernesto Tello") == ["priest", "Ernesto Tello", "priest"]


def test_the_company_is_one_of_those_named_before() -> None:
    text = "Orbex Holdings sued Lumen Industries. The company denied it, and the company will appeal."
    assert set(_kinds(text)) == {"Orbex Holdings", "Lumen Industries"}


def test_german_adjectives_and_callings_show_a_name() -> None:
    text = (
        "Die Bewohner riefen den Hessischen Rundfunk an. Der Hessische Rundfunk schwieg. "
        "Die Verteidigerin Wiebke Rüssmann lebt in New Jersey."
    )
    kinds = _kinds(text)
    assert kinds["Wiebke Rüssmann"] == "person"
    assert kinds["New Jersey"] == "place"
    assert kinds["Bewohner"] == "group"
    assert _mentions(text, "Hessischen Rundfunk") == ["Hessischen Rundfunk", "Hessische Rundfunk"]


@pytest.mark.parametrize(
    ("text", "fullest", "mentions"),
    [
        (
            "Die Ministerin Karin Seiler (SPD) lehnte ab. Die SPD schwieg.",
            "Karin Seiler",
            ["Karin Seiler"],
        ),
        ("Das musste Minister Uwe Brandt zu Beginn der Debatte zugeben.", "Uwe Brandt", ["Uwe Brandt"]),
        (
            "Der Minister Karl zu Hohenfels sprach in Bonn und schwieg.",
            "Karl zu Hohenfels",
            ["Karl zu Hohenfels"],
        ),
        ("Die Polizei in Bremen schwieg. Die Wirtschaft Bremens wächst.", "Bremen", ["Bremen", "Bremens"]),
        (
            "Mayor Marta Vega Ruiz resigned. Marta Vega said she was tired.",
            "Marta Vega Ruiz",
            ["Marta Vega Ruiz", "Marta Vega"],
        ),
        (
            "A woman from Leeds, the British embassy in Ankara confirmed, is safe.",
            "British embassy",
            ["British embassy"],
        ),
        (
            "The Ann and Max Tolland Foundation paid.",
            "Ann and Max Tolland Foundation",
            ["Ann and Max Tolland Foundation"],
        ),
    ],
)
def test_a_name_takes_in_no_more_than_its_own_words(text: str, fullest: str, mentions: list[str]) -> None:
    assert _mentions(text, fullest) == mentions


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Probablemente, los vecinos volverán mañana.", "Probablemente"),
        ("The boat sank.\n\nImage: Pavel Dorn.\n\nNobody was hurt.", "Pavel Dorn"),
        ("Boat sinks off Ardley\n\nBy Helen Tarrant\n\nA boat sank on Monday.", "Helen Tarrant"),
    ],
)
def test_adverbs_and_makers_of_a_report_are_nobody_in_it(text: str, name: str) -> None:
    assert name not in _names(text)


def test_a_court_of_law_is_no_place() -> None:
    text = "The Fiji High Court ruled on Monday. She was heard in the High Court."
    assert _kinds(text)["Fiji High Court"] == "organisation"


def test_one_body_is_one_entry_whichever_way_round_it_is_named() -> None:
    text = (
        "U.S. House to vote\n\nThe United States House of Representatives met on Friday. "
        "The Ohio Supreme Court objected. The Supreme Court of Ohio has seven judges."
    )
    assert _mentions(text, "United States House of Representatives")[0] == "U.S. House"
    assert _mentions(text, "Supreme Court of Ohio") == ["Ohio Supreme Court", "Supreme Court of Ohio"]


def test_who_stands_behind_a_title_of_a_place_is_a_person() -> None:
    text = "The mayor and the Archbishop of Gdańsk, Zdzisław Głowacz, were said to have visited the hospital."
    assert _kinds(text)["Zdzisław Głowacz"] == "person"


def test_a_star_is_nobody() -> None:
    assert "V616 Mon" not in _names("The star V616 Mon was thought to be the nearest.")


def test_an_adjective_belongs_to_the_office_that_a_name_explains() -> None:
    assert (
        _role("The provincial governor, Ayla Demir, told reporters.", "Ayla Demir") == "provincial governor"
    )


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "Six people died. Four people are missing. The four people left at noon, all six people slept.",
            [["Six people", "six people"], ["Four people", "four people"]],
        ),
        (
            "10 people were hurt when the roof fell. Later 3 people died. The ten people are in hospital.",
            [["10 people", "ten people"], ["3 people"]],
        ),
        (
            "23 dead, or 31 dead, as ferry burns\n\nThe 162 passengers slept. The passengers woke.",
            [["23 dead"], ["31 dead"], ["162 passengers", "passengers"]],
        ),
        (
            "Four people died on Monday. Four people were arrested. Then four people were questioned.",
            [["Four people"], ["Four people"], ["four people"]],
        ),
        (
            "Three firefighters were hurt. Another three firefighters were treated for shock.",
            [["Three firefighters"], ["three firefighters"]],
        ),
        (
            "Hundreds of residents left. In 2019 residents had stayed.",
            [["Hundreds of residents"], ["residents"]],
        ),
        ("About 60,000 people marched on Monday.", [["60,000 people"]]),
        (
            "Etwa 2.300 Anwohner mussten gehen. 180 Anwohner blieben. Spät kehrten die 2300 Anwohner zurück.",
            [["2.300 Anwohner", "2300 Anwohner"], ["180 Anwohner"]],
        ),
        (
            "Zwei Verletzte liegen in der Klinik, und am Abend kamen sieben Verletzte dazu.",
            [["Zwei Verletzte"], ["sieben Verletzte"]],
        ),
    ],
)
def test_those_counted_are_one_with_others_only_where_the_number_is_the_same(
    text: str, groups: list[list[str]]
) -> None:
    found = [
        [span.of(text) for span in name.mentions]
        for name in names(text, sentences(text))
        if name.kind == "group" and name.fullest.of(text) != "police"
    ]
    assert sorted(found) == sorted(groups)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fund lent Kenya 40 million SDR (CHF 52 million) on Monday.", ["Kenya"]),
        ("A dollar bought KSTR 14.20 in Peru, which sold 900 million KSTR.", ["Peru"]),
        ("KSTR 4 aired it, and KSTR regrets that.", ["KSTR"]),
        ("Its shares are traded in Amsterdam under the symbol KSTR.", ["Amsterdam"]),
    ],
)
def test_the_unit_of_a_number_is_nobody(text: str, expected: list[str]) -> None:
    assert [name for name, kind in _kinds(text).items() if kind != "group"] == expected


@pytest.mark.parametrize(
    ("text", "fullest"),
    [
        ("Columnist George Will said that he would not.", "George Will"),
        ("Der Ministerpräsident Stephan Weil sagte, das sei der falsche Weg für die Stadt.", "Stephan Weil"),
        ("Für die Polizei sprach die Leiterin Ute Bis.", "Ute Bis"),
        ("Its managing director, Jan Oster, left on Jan 3.", "Jan Oster"),
    ],
)
def test_a_surname_may_be_an_ordinary_word(text: str, fullest: str) -> None:
    assert fullest in _names(text)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "Thornby council met. The Thornby Echo wrote that Thornby was broke. The Echo said so again.",
            {"Thornby Echo": "organisation"},
        ),
        (
            "It rained in Aldwick. The Aldwick Gazette said that Aldwick was under water.",
            {"Aldwick Gazette": "organisation", "Aldwick": "place"},
        ),
    ],
)
def test_a_newspaper_is_not_the_town_that_it_is_named_after(text: str, kinds: dict[str, str]) -> None:
    found = _kinds(text)
    assert {name: found[name] for name in kinds} == kinds
    paper = next(iter(kinds))
    assert all(mention in {paper, paper.split()[1]} for mention in _mentions(text, paper))


def test_a_town_is_not_taken_for_the_council_that_it_is_named_after() -> None:
    text = "It rained in Aldwick. Aldwick Council met, and Aldwick stayed dry."
    assert _mentions(text, "Aldwick") == ["Aldwick", "Aldwick"]
    assert _mentions(text, "Aldwick Council") == ["Aldwick Council"]


def test_what_shares_are_in_is_no_place() -> None:
    text = "Halden Foods closed a plant in Leeds. Shares in Halden rose. It has a stake in Norvik."
    places = [name.fullest.of(text) for name in mark(text).names if name.kind == "place"]
    assert places == ["Leeds"]


def test_a_ship_is_no_place() -> None:
    text = "The ferry Santa Brigida sank off Sicily on Monday. Rescuers searched the Santa Brigida for hours."
    assert _kinds(text) == {"Sicily": "place", "Rescuers": "group"}


@pytest.mark.parametrize(
    "text",
    [
        "The 30-metre vessel, the Santa Clara, went down off Sicily.",
        "The Santa Clara capsized off Sicily.",
        "A ferry sank on Friday. The Santa Clara left Sicily at noon.",
        "It was the worst since the sinking of the Santa Clara off Sicily.",
    ],
)
def test_what_sails_or_sinks_is_no_place(text: str) -> None:
    assert [name for name, kind in _kinds(text).items() if kind == "place"] == ["Sicily"]


def test_a_label_of_an_agency_is_no_place() -> None:
    text = "CORRECTED - Police arrest three in Leeds\n\nLEEDS, March 3 - Three men were arrested on Monday."
    assert {name for name, kind in _kinds(text).items() if kind == "place"} == {"Leeds"}


def test_a_german_dateline_and_a_list_behind_in_are_towns() -> None:
    text = "Görlitz (dpa/sn) - In Kassel und Baunatal fielen Bahnen aus. Einbrecher traten in Türen."
    places = {name for name, kind in _kinds(text).items() if kind == "place"}
    assert places == {"Görlitz", "Kassel", "Baunatal"}


def test_a_politician_before_a_dash_is_no_dateline() -> None:
    assert "Roth" not in _kinds("Roth (SPD) - so hieß es - kam nicht zur Sitzung der Gemeinde.")


def test_given_names_with_a_hyphen_and_bodies_behind_von() -> None:
    text = "Der AfD-Kandidat Hans-Christoph Berndt traf Jan Philipp Thome von der Universität Potsdam."
    kinds = _kinds(text)
    assert kinds["Hans-Christoph Berndt"] == kinds["Jan Philipp Thome"] == "person"
    assert kinds["Universität Potsdam"] == "organisation"


def test_whose_spokesman_somebody_is_is_no_person() -> None:
    text = (
        "A spokesman for the trust, Northgate Health, agreed. So did a spokesman for the port, Wang Wenbin."
    )
    assert _kinds(text)["Northgate Health"] == "organisation"
    assert _role(text, "Wang Wenbin") == "spokesman for the port"


def test_listeners_and_a_school_where_something_is_said_are_nobody() -> None:
    text = "“We go on,” the chairman told reporters at a school in Leeds. Sixteen of the dead were nurses."
    assert {name for name, kind in _kinds(text).items() if kind != "place"} == {"chairman", "nurses"}


def test_shares_in_a_company_are_shares_in_the_one_named_before() -> None:
    text = "Industrial group Hallberg AG cut its outlook. Shares in Hallberg fell. Hallberg makes pumps."
    assert _mentions(text, "Hallberg AG") == ["Hallberg AG", "Hallberg", "Hallberg"]


def test_what_somebody_does_beside_another_is_no_role() -> None:
    text = "Denise Kowalski, 57, stood silently beside her attorney. Ana Ruiz, the former head of Oak, left."
    assert _role(text, "Denise Kowalski") is None
    assert _role(text, "Ana Ruiz") == "former head of Oak"


def test_an_assistant_before_an_office_is_nobody() -> None:
    text = "Assistant U.S. Attorney Brian Foley agreed."
    assert _kinds(text) == {"Brian Foley": "person", "U.S.": "place"}
    assert _role(text, "Brian Foley") == "Assistant U.S. Attorney"


def test_german_verbs_and_others_among_the_dead_are_nobody() -> None:
    text = (
        "In den Bergen suchen Retter weiter nach Spuren. Die Polizei sprach von vier Toten. "
        "Die beiden anderen Toten kamen aus Bonn."
    )
    groups = {name for name, kind in _kinds(text).items() if kind == "group"}
    assert groups == {"Retter", "vier Toten"}


def test_who_is_named_behind_a_german_verb_of_saying() -> None:
    text = "„Die Warnstufe lag bei vier“, erklärte Rudi Mair vom Warndienst. „Ja“, sagte Bergretter Mair."
    assert _mentions(text, "Rudi Mair") == ["Rudi Mair", "Mair"]


def test_a_german_body_takes_in_nothing_behind_von() -> None:
    kinds = _kinds("Nach dem Brand geht die Polizei von Brandstiftung aus. Otto von Bismarck kam nicht.")
    assert kinds == {"Polizei": "organisation", "Otto von Bismarck": "person"}


def test_agencies_of_a_dateline_or_told_something_are_nobody() -> None:
    text = "Wien (APA/dpa) - In Wien, Graz und Linz wurden Wohnungen durchsucht, sagte die Polizei."
    assert _kinds(text) == {"Wien": "place", "Graz": "place", "Linz": "place", "Polizei": "organisation"}
    assert "AFP" not in _kinds("“There are 17 dead,” spokeswoman Resila Onyango told AFP.")


def test_a_german_noun_behind_a_name_or_before_an_office_is_no_part_of_either() -> None:
    text = "Im Streit hat die Opposition Finanzminister Lars Klingbeil Täuschung vorgeworfen."
    assert _role(text, "Lars Klingbeil") == "Finanzminister"
    assert _role("Es sprach die Vorsitzende Richterin Monika Lechner.", "Monika Lechner") == (
        "Vorsitzende Richterin"
    )


def test_a_broadcaster_that_is_told_something_is_no_person() -> None:
    assert _kinds("Ana Lima told broadcaster Canal N that it was over.").get("Canal N") != "person"


def test_two_schools_are_two_places() -> None:
    text = (
        "Fire broke out at a boarding school near Nyeri. In May, pupils died at a secondary school in Thika."
    )
    assert {"a boarding school", "a secondary school"} <= _kinds(text).keys()


def test_a_company_called_by_the_name_of_a_small_town_is_one_entry() -> None:
    text = "Halden Motors recalled 900 trucks. Halden said it was sorry."
    assert _mentions(text, "Halden Motors") == ["Halden Motors", "Halden"]


def test_a_german_noun_alone_has_an_acronym_and_the_number_of_a_file_is_nobody() -> None:
    text = "Das hat der Bundesgerichtshof (BGH) entschieden (Az. VIII ZR 379/20). Der BGH hob es auf."
    assert _mentions(text, "Bundesgerichtshof") == ["Bundesgerichtshof", "BGH", "BGH"]
    assert "ZR" not in _kinds(text)


def test_what_a_body_is_called_by_does_not_hide_its_name() -> None:
    (name,) = names(text := "'s BANK of B", sentences(text))
    assert name.fullest in name.mentions


def test_a_number_does_not_count_the_next_noun_but_one() -> None:
    groups = _kinds("Es gab Verletzte, als ein Mann auf Teilnehmer einer Kundgebung einstach.")
    assert "ein Mann auf Teilnehmer" not in groups


def test_a_town_is_not_its_university() -> None:
    text = "Potsdam (AFP) - Forscher Jan Philipp Thome von der Universität Potsdam sprach am Abend."
    kinds = _kinds(text)
    assert (kinds["Potsdam"], kinds["Universität Potsdam"]) == ("place", "organisation")


def test_a_firm_with_a_calling_before_it_is_no_person() -> None:
    assert _kinds("Der Autozulieferer Brandt & Söhne baut Stellen ab.") == {"Brandt & Söhne": "organisation"}


def test_two_adjectives_of_one_body_belong_to_its_name() -> None:
    text = "The National Oceanic and Atmospheric Administration said it rained."
    assert _kinds(text) == {"National Oceanic and Atmospheric Administration": "organisation"}
