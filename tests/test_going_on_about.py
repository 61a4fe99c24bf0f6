"""Whom and what a text goes on about without a name, and what stands right behind its numbers."""

from __future__ import annotations

import pytest

from tests.stating import objection

BAKERY = (
    "Ann Roe, head of Kestrel Mills Ltd, opened a bakery in Dravin on Monday. "
    "Roe said that her company sold 1,300 loaves on the first day. "
    "The bakery was built by Lorn Construction Ltd, which closed in March. "
    "The company's former directors have not been accused of anything. "
    "The Dravin Grain Index closed higher on Monday. It was its best day for six years. "
    "Mills in the index rose by 4 percent, and the oldest lost 2 percent or 12 points, closing at 588. "
    "Assistant Professor in Food Science at Dravin College Max Lind studies the bread. "
    "There are now two kinds of the Dravin loaf: a 20-inch kind and a 30-inch kind. "
    "It hired 40 bakers for three years and two months. "
    "Lind wrote to a couple of millers."
)
INTERVIEW = (
    "The Heron Times: An interview with the funniest paper of the coast\n\n"
    "This was published by Coast News.\n\n"
    "How do you pick your stories?\n\n"
    "We read about 300 headlines on a Monday. We throw most of them away.\n\n"
    "Who writes them?\n\n"
    "We have nine writers. They come from all over the coast.\n\n"
    "Do you have rules?\n\n"
    "We don't have any rules.\n"
)
TEAM = (
    "Interview with Ann Roe of the Dravin Gliders\n\n"
    "Coast News spoke to Ann Roe, who plays for the Dravin Gliders Club.\n\n"
    "How was the season?\n\n"
    "We came fourth in the cup. It costs us a lot to travel.\n\n"
    "What is next?\n\n"
    "We play in Lima in May.\n"
)
STRIKE = (
    "Die Angehörigen warten auf Nachricht. Die Streikenden zogen am Montag durch Lima. "
    "Der Bürgermeister hielt vor dem Rathaus eine Rede."
)
HOUSING = (
    "Die Wohnungsgenossenschaft Seeblick hat das alte Kino gekauft. "
    "Die Genossenschaft will dort 64 Wohnungen bauen. "
    "Der Debatte folgten rund 120 Bürgerinnen und Bürger."
)


@pytest.mark.parametrize(
    ("statement", "text", "cited"),
    [
        ("Roe said Kestrel Mills Ltd sold 1,300 loaves on the first day.", BAKERY, "Roe said"),
        (
            "The former directors of Lorn Construction Ltd are not accused of anything.",
            BAKERY,
            "The company's",
        ),
        ("It was the best day of the Grain Index for six years.", BAKERY, "It was its best"),
        ("The oldest mill lost 2 percent to 588 points.", BAKERY, "Mills in the index"),
        ("Max Lind of Dravin College studies the bread.", BAKERY, "Assistant Professor"),
        ("The Heron Times reads about 300 headlines on a Monday.", INTERVIEW, "We read"),
        ("Seeblick plant dort 64 Wohnungen.", HOUSING, "Die Genossenschaft"),
        ("The Dravin Gliders came fourth in the cup.", TEAM, "We came"),
        ("Die Streikenden zogen durch Lima.", STRIKE, "Die Streikenden"),
    ],
)
def test_whoever_the_text_goes_on_about_may_be_named(statement: str, text: str, cited: str) -> None:
    assert objection(statement, text, cited) is None


@pytest.mark.parametrize(
    ("statement", "text", "cited"),
    [
        ("Roe said Lorn Construction Ltd sold 1,300 loaves on the first day.", BAKERY, "Roe said"),
        ("The former directors of Kestrel Mills Ltd are not accused of anything.", BAKERY, "The company's"),
        ("It was not the best day of the Grain Index for six years.", BAKERY, "It was its best"),
        ("Lorn Construction Ltd had its best day for six years.", BAKERY, "It was its best"),
        ("The oldest mill lost 12 percent and closed at 588 points.", BAKERY, "Mills in the index"),
        ("Coast News reads about 300 headlines on a Monday.", INTERVIEW, "We read"),
        ("Coast News came fourth in the cup.", TEAM, "We came"),
        ("Die Angehörigen zogen durch Lima.", STRIKE, "Die Streikenden"),
    ],
)
def test_nobody_else_may(statement: str, text: str, cited: str) -> None:
    assert objection(statement, text, cited) is not None


@pytest.mark.parametrize(
    ("label", "text", "figure"),
    [
        ("length of the smaller Dravin loaf", BAKERY, "20-inch"),
        ("length of the larger Dravin loaf", BAKERY, "30-inch"),
        ("bakers whom the mill took on", BAKERY, "40"),
        ("time for which Dravin's bakers are hired", BAKERY, "three years and two months"),
        ("millers who got a letter", BAKERY, "a couple"),
        ("Bürger, die zuhörten", HOUSING, "rund 120"),
    ],
)
def test_a_figure_counts_what_stands_behind_it(label: str, text: str, figure: str) -> None:
    assert objection(label, text, figure) is None


@pytest.mark.parametrize(
    ("label", "text", "figure"),
    [
        ("loaves sold on the first day", BAKERY, "40"),
        ("bakers whom the mill took on", BAKERY, "1,300"),
        ("Wohnungen, die gebaut werden", HOUSING, "rund 120"),
    ],
)
def test_it_counts_nothing_else(label: str, text: str, figure: str) -> None:
    assert objection(label, text, figure) is not None
