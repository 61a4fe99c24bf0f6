"""Expressions of time, and the day they mean: right or None, never guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.documents import Span
from summarise.evidence.dates.finding import dates
from summarise.evidence.sentences import sentences

WEDNESDAY = date(2020, 6, 10)


def marked(text: str, published: date | None = WEDNESDAY) -> list[tuple[str, date | None]]:
    return [(mark.span.of(text), mark.date) for mark in dates(text, sentences(text), published)]


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("It began on Wednesday, July 10, 2019.", "on Wednesday, July 10, 2019", date(2019, 7, 10)),
        ("It began on 8 October 2019.", "on 8 October 2019", date(2019, 10, 8)),
        ("It began on 2019-10-08 here.", "on 2019-10-08", date(2019, 10, 8)),
        ("Es begann am 13. Februar 2007 hier.", "am 13. Februar 2007", date(2007, 2, 13)),
        ("Il est mort le 13 février 2007 dans la nuit.", "le 13 février 2007", date(2007, 2, 13)),
        ("She resigned late on Sunday.", "late on Sunday", date(2020, 6, 7)),
        ("She resigned on Wednesday.", "on Wednesday", date(2020, 6, 10)),
        ("The court will meet on Friday.", "on Friday", date(2020, 6, 12)),
        ("He died yesterday.", "yesterday", date(2020, 6, 9)),
        ("He was stabbed last night on stage.", "last night", date(2020, 6, 9)),
        ("He left three days ago.", "three days ago", date(2020, 6, 7)),
        ("Das Haus brannte am Montagabend.", "am Montagabend", date(2020, 6, 8)),
        ("Er starb heute.", "heute", date(2020, 6, 10)),
        ("The deal was signed on May 3.", "on May 3", date(2020, 5, 3)),
        ("The deal was signed on December 28.", "on December 28", date(2019, 12, 28)),
        ("Shops stay shut until Friday.", "until Friday", date(2020, 6, 12)),
        ("The leaders meet on Friday.", "on Friday", date(2020, 6, 12)),
        ("They counted votes on Friday.", "on Friday", date(2020, 6, 5)),
        ("The court will meet at 10 a.m. Wednesday.", "at 10 a.m. Wednesday", date(2020, 6, 10)),
        ("The president leaves office on August 14.", "on August 14", date(2020, 8, 14)),
        ("He vanished on 14 November last year.", "on 14 November", date(2019, 11, 14)),
        ("Die Länder verhandeln am Donnerstag in der Stadt.", "am Donnerstag", date(2020, 6, 11)),
        ("Die Länder verhandelten am Donnerstag in der Stadt.", "am Donnerstag", date(2020, 6, 4)),
        ("Die Sitzung wird morgen fortgesetzt.", "morgen", date(2020, 6, 11)),
        ("Le conseil se réunira vendredi dans la ville.", "vendredi", date(2020, 6, 12)),
        ("El alcalde murió el pasado lunes en la ciudad.", "lunes", date(2020, 6, 8)),
        ("Las partes se reúnen mañana en la ciudad.", "mañana", date(2020, 6, 11)),
        ("The hearing was moved to Friday.", "Friday", date(2020, 6, 12)),
        ("The hearing was put off until Friday.", "until Friday", date(2020, 6, 12)),
        ("It may have set a record on Friday.", "on Friday", date(2020, 6, 5)),
        ("She fights him in Rome on Friday.", "on Friday", date(2020, 6, 12)),
        ("El plazo corre hasta el 31 de agosto.", "hasta el 31 de agosto", date(2020, 8, 31)),
        ("The bill must pass by midnight on Friday.", "by midnight on Friday", date(2020, 6, 12)),
        ("The burial is on Monday at 11:00 BST.", "on Monday at 11:00 BST", date(2020, 6, 15)),
        ("Trading resumes on Thursday.", "on Thursday", date(2020, 6, 11)),
        ("The storm may be there by Friday.", "by Friday", date(2020, 6, 12)),
        ("The council will hold a vote on Friday.", "on Friday", date(2020, 6, 12)),
        ("Murió el 5 abr. de 2020 en la ciudad, según la policía.", "el 5 abr. de 2020", date(2020, 4, 5)),
        (
            "It started after 3 a.m. local time on Monday.",
            "after 3 a.m. local time on Monday",
            date(2020, 6, 8),
        ),
    ],
)
def test_a_day_that_is_fixed_is_given(text: str, words: str, day: date) -> None:
    assert (words, day) == marked(text)[0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It was founded in May.", "in May"),
        ("It began last November.", "last November"),
        ("The firm is from the 1970s.", "from the 1970s"),
        ("It was settled in 1995.", "in 1995"),
        ("He ruled, 1980–1987, alone.", "1980–1987"),
        ("Just days prior, they had left.", "Just days prior"),
        ("They had no food for several days.", "for several days"),
        ("It took the last four years.", "the last four years"),
        ("It burned earlier this week.", "earlier this week"),
        ("Im Jahr 1994 war das nicht so.", "Im Jahr 1994"),
        ("1898 lag die Zahl der Wagen bei 750.", "1898"),
        ("In den 1940-er Jahren war er bei der Armee.", "In den 1940-er"),
        ("They were held until Friday.", "until Friday"),
        ("They meet every Sunday.", "every Sunday"),
        ("It opens next Friday.", "next Friday"),
        ("It ended on 03/04/2019 there.", "on 03/04/2019"),
        ("It ended on February 30, 2019.", "on February 30, 2019"),
    ],
)
def test_what_fixes_no_day_has_none(text: str, words: str) -> None:
    assert [(words, None)] == marked(text)


def test_a_dateline_stands_in_for_the_day_of_publication() -> None:
    text = "Bridge falls\n\nTuesday, October 8, 2019\n\nThe bridge fell on Sunday."
    assert [("Tuesday, October 8, 2019", date(2019, 10, 8)), ("on Sunday", date(2019, 10, 6))] == marked(
        text, None
    )


@pytest.mark.parametrize(
    ("dateline", "published"),
    [
        ("LAGOS, June 7 — ", WEDNESDAY),
        ("LAGOS, June 7, 2020 (Reuters) - ", None),
        ("LAGOS, Nigeria--(BUSINESS WIRE)--June 7, 2020--", None),
        ("LAGOS, 7 Jun. 2020 /ACME/ ", None),
    ],
)
def test_a_dateline_in_the_first_sentence_dates_the_weekdays_behind_it(
    dateline: str, published: date | None
) -> None:
    # The seventh was a Sunday: from then on Tuesday was the second, from the tenth it would be the ninth.
    found = marked(f"{dateline}Rebels fled on Tuesday, the army said today.", published)
    assert found[1:] == [("on Tuesday", date(2020, 6, 2)), ("today", date(2020, 6, 7))]


@pytest.mark.parametrize(
    "text",
    [
        "A man in his 60s and a woman in her mid-20s fled.",
        "They bought the H100 and 800 to 1000 other chips.",
        "It asked 1709 schoolchildren.",
        "The statues of Easter Island stand near wells.",
    ],
)
def test_ages_names_and_counts_are_no_times(text: str) -> None:
    assert marked(text) == []


def test_a_year_that_says_which_one_is_meant_takes_no_words_before_it() -> None:
    assert marked("She ran in the 2016 election and in 2018.") == [("2016", None), ("in 2018", None)]


def test_opening_days_are_no_days_of_their_own() -> None:
    assert [day for _, day in marked("The line is open Monday to Friday.")] == [None, None]
    assert [day for _, day in marked("Monday to Friday")] == [None, None]


def test_without_any_day_of_publication_a_weekday_is_none() -> None:
    assert marked("The bridge fell on Sunday.", None) == [("on Sunday", None)]


def test_a_day_without_a_year_takes_it_from_the_paragraph() -> None:
    text = "The army moved on November 15, 2017, and he resigned on November 21."
    assert date(2017, 11, 21) == marked(text)[1][1]


def test_today_inside_a_quotation_is_not_the_day_of_publication() -> None:
    assert marked('She wrote: "We won today."') == [("today", None)]


@pytest.mark.parametrize(
    "text",
    ["Minister May said so.", "The Sunday Times wrote it.", "2,000 people came.", "They march in step."],
)
def test_names_and_numbers_are_no_dates(text: str) -> None:
    assert marked(text) == []


_PIECES = st.sampled_from(
    [
        *"0123456789.,-/ \n:'",
        "May ",
        "Monday",
        " on ",
        "late ",
        "last ",
        "2019",
        "week",
        " ago",
        "a.m.",
        "today",
        "31",
        " to ",
        "Friday ",
        "until ",
        " last year",
        "LAGOS, ",
        "\n",
        ". ",
    ]
)


@given(
    st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=30).map("".join)),
    st.one_of(st.none(), st.dates()),
)
def test_any_text_gives_dates_in_order_inside_it(text: str, published: date | None) -> None:
    last = 0
    for mark in dates(text, [Span(0, len(text))], published):
        assert last <= mark.span.start < mark.span.end <= len(text)
        assert mark.span.of(text).strip()
        last = mark.span.end


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He was jailed for nine years on Friday.", ["on Friday"]),
        ("The firm cut its outlook on Wednesday after second-quarter profit fell.", ["on Wednesday"]),
        ("Sales rose in the second quarter.", ["in the second quarter"]),
        ("He is to be sworn in on January 7.", ["on January 7"]),
    ],
)
def test_a_day_takes_in_no_words_of_its_neighbours(text: str, words: list[str]) -> None:
    assert [found for found, _ in marked(text)] == words
