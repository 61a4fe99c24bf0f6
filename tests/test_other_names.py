"""The names of a statement: those of the words it rests on, in any of their forms, and no others."""

from __future__ import annotations

import pytest

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.kinds import Rule


def _objection(statement: str, text: str, cited: str) -> str:
    start = text.index(cited)
    about = (Span(start, start + len(cited)),)
    return Checker(text, mark(text)).check(Rule.STATEMENT, statement, about).reason or ""


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        # With a genitive, in quotation marks, in a compound.
        ("In all, Lyon's train was late.", "The train from Lyon was late."),
        ("In all, Lyon’s train was late.", "The train from Lyon was late."),
        ("The train from ‘Lyon’ was late.", "The train from Lyon was late."),
        # By their initials, the small words left out.
        ("The fine was paid by the BIS.", "The Bank for International Settlements paid the fine."),
        (
            "The fine was paid by CFIUS.",
            "The Committee on Foreign Investment in the United States paid the fine.",
        ),
        ("The fine was paid by the WBG.", "A fine was paid by World Bank Group."),
        ("The fine was paid by DB.", "A fine was paid by Deutsche Bank."),
        # Whose they are, and of where they are.
        ("Anna Koch left on an Asian trip.", "Anna Koch left for Asia."),
        ("Anna Koch left on a trip to Asia.", "Anna Koch left on an Asian trip."),
        ("The A320 planes landed in Lyon.", "Two A320s landed in Lyon."),
        # A word that begins the sentence and is none.
        ("Union miners were paid well.", "Unions paid. The Union Bank of Lyon paid miners well."),
        ("Ports were closed in Lyon.", "The port of Lyon was closed."),
    ],
)
def test_a_name_of_the_cited_words(statement: str, text: str) -> None:
    assert _objection(statement, text, text) == ""


@pytest.mark.parametrize(
    ("statement", "text", "name"),
    [
        ("The Lyon-Nice train was late.", "The train from Lyon was late.", "Nice"),
        (
            "The fine was paid by the BIS and by the IMF.",
            "The Bank of International Settlers paid it.",
            "IMF",
        ),
        ("The fine was paid by AKTH.", "Anna Koch saw Tom Hill pay the fine.", "AKTH"),
        ("A BIS-Rome deal was signed.", "The Bank for International Settlements signed a deal.", "Rome"),
        ("The fine was paid by A.", "Anna paid the fine.", "A"),
        ("Den Plan B lehnt die Partei ab.", "Die Partei lehnt den Plan der Firma ab.", "B"),
        ("The fine was paid in Lyon by Rome.", "The fine was paid in Lyon.", "Rome"),
        ("Paris rejected the plan.", "The city rejected the plan.", "Paris"),
        ("Maria rejected the plan.", "The woman rejected the plan.", "Maria"),
        ("G20 leaders met in Lyon.", "Leaders of the G7 met in Lyon.", "G20"),
        ("Some say Martinez left for Asia.", "Martin left for Asia.", "Martinez"),
        ("Troops from Iran left Lyon.", "Troops from Iraq left Lyon.", "Iran"),
        ("Den Plan der Firma lehnt die EU ab.", "Die Partei lehnt den Plan der Firma ab.", "EU"),
    ],
)
def test_a_name_that_the_text_has_nowhere(statement: str, text: str, name: str) -> None:
    assert _objection(statement, text, text) in (
        f"{name} is nowhere in the text",
        f"{name} is not in the cited words",
    )


BIDEN = "Joe Biden left Lyon. {} cost millions."


@pytest.mark.parametrize(
    ("statement", "cited", "stands"),
    [
        ("Millions were spent by Biden's campaign.", "The campaign", True),
        ("Millions were spent by Biden’s re-election campaign.", "The campaign", True),
        ("Millions were spent by Biden's own new campaign.", "The campaign", False),
        ("Millions were spent by Biden's campaign.", "Its campaign", True),
        ("Millions were spent by Biden's campaign.", "Campaign posters", False),
        ("Millions were spent by Biden's campaign.", "A campaign", False),
        ("Millions were spent on the campaign Biden lost.", "The campaign", False),
        ("Millions were spent by the Biden-Rome campaign.", "The campaign", False),
        ("Millions were spent by Trump's campaign.", "The campaign", False),
    ],
)
def test_a_name_may_come_from_the_sentence_before_where_its_noun_has_an_article(
    statement: str, cited: str, stands: bool
) -> None:
    assert (_objection(statement, BIDEN.format(cited), cited) == "") is stands


def test_a_name_from_two_sentences_before_is_not_of_the_cited_words() -> None:
    text = "Joe Biden left Lyon. Snow fell. The campaign cost millions."
    reason = _objection("Millions were spent by Biden's campaign.", text, "The campaign")
    assert reason == "Biden is not in the cited words"


def test_a_word_with_a_capital_is_no_name_where_the_text_has_it_in_small_letters() -> None:
    text = "The mayor is old. She left Nice."
    assert _objection("Some say the Mayor left Nice.", text, "She left Nice.") == ""
    text = "The Lyon Bank closed. The bank was old. Clerks lost millions."
    assert _objection("Bank clerks lost millions.", text, "Clerks lost millions.") == ""
