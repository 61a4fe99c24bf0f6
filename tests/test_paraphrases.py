"""Statements as an editor would put them: the same in other words stands, and nothing else does."""

from __future__ import annotations

import pytest

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from tests.stating import objection

HARBOUR = (
    "Ana Lima, mayor of the port of Norvik, opened the new quay on Monday. "
    "Norvik Shipping Ltd paid for most of it. "
    "Workers had asked for a longer pier. "
    "On Sunday the company was still waiting for permission from the ministry. "
    "The Danish parliament had approved the plan, and the Danish minister praised it. "
    "Nobody in Denmark objected. The minister called the harbour a gift."
)


@pytest.mark.parametrize(
    ("statement", "cited"),
    [
        # Who somebody is, as the text says elsewhere of those it names here.
        ("The mayor of Norvik opened the quay.", "Ana Lima"),
        ("Norvik Shipping lacked the ministry's permission.", "the company was still"),
        ("Denmark's minister called the harbour a gift.", "The minister called"),
    ],
)
def test_whom_the_words_speak_of_may_be_called_by_what_the_text_calls_them(
    statement: str, cited: str
) -> None:
    assert objection(statement, HARBOUR, cited) is None


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("The town needs 200 votes or more.", "The town needs at least 200 votes."),
        ("The mayor died the next day.", "The mayor was stabbed on Monday. On Tuesday the mayor died."),
        ("Three US routes were added.", "The airline added three U.S. routes."),
        (
            "The governor postponed the vote because of the flood.",
            "Citing the flood, the governor delayed the vote.",
        ),
        ("The village opposes the dam.", "The village disapproves of the dam."),
        ("It is unclear how the fire began.", "It is not known how the fire began."),
        (
            "Firm and worker settled the suit.",
            "The suit was settled after the worker swore that no IBM files were taken.",
        ),
        (
            "The health minister said the mayor could not be saved.",
            "The health minister said “we couldn’t win” when asked about the mayor.",
        ),
        ("The students stayed in the hall.", "The students were told not to leave the hall, and did so."),
        (
            "The department will act, according to Ada Berg.",
            "Ada Berg told Radio Norvik that the department will act.",
        ),
        (
            "Berg and Lund proposed a law.",
            "On Monday Berg, along with Senator Jan Lund of Norvik, proposed a law.",
        ),
        ("He often called her, police said.", "Police said he called her often."),
        ("Smith may be charged if the test fails.", "Smith may face a charge if the test fails."),
        ("No earlier study tested this.", "The authors say that this study is the first to test this."),
        ("Berg does not agree with the findings.", "Berg disagreed with these findings."),
        ("It is disputed whether rats did it.", "Scholars debate whether rats did it."),
        ("Die Stadt übernahm die Kosten.", "Die Kosten wurden von der Stadt übernommen."),
        ("The index rose by 16 points.", "The index went up by 16 points."),
        # What a dictionary has beside a word of the text.
        (
            "A politician quit, vexed by a long probe.",
            "A mayor gave her resignation, annoyed by an investigation.",
        ),
        (
            "She served six years of a ten-year term.",
            "She was given ten years in prison, serving six before release.",
        ),
        (
            "A second trial found her guilty again.",
            "The court ordered a new trial, where she was again found guilty.",
        ),
        (
            "The police deny that the boy's faith or name influenced them.",
            "The police asserted that the boy's religion and name were not a factor.",
        ),
        ("Berg doubts that the plan will work.", "“Plans don't work that well,” Berg said."),
        ("The EPA may act, it says.", "The U.S. Environmental Protection Agency says it may act."),
        ("Output will fall by more than a tenth.", "Output will fall by more than 10%."),
        ("Dust caused almost half of the damage to crops.", "Dust caused 46 percent of the damage to crops."),
        ("No one had studied dust and heat jointly before.", "Nobody has looked at dust and heat together."),
        ("Without more help the firm could fail.", "The firm could fail if more aid is not given."),
        ("Dust is left out of the model.", "The model does not include dust."),
        ("The storm reached land.", "The storm reached the coast and moved inland."),
        ("Crown spokesperson Ada Berg spoke.", "Ada Berg, a spokesperson for the Crown, spoke on Monday."),
        (
            "Wasser und Essen sind knapp.",
            "Es sind nur noch geringe Vorräte an Wasser und Nahrungsmitteln da.",
        ),
        ("Die Airline bat um Hilfe.", "Die Fluggesellschaft appellierte an alle, ihr zu helfen."),
        ("Zuschuss der Stadt für das Bad.", "Das Bad, das die Stadt bezuschusste, ist offen."),
        (
            "Nordbank-Chef Karl Huber eröffnete das Haus.",
            "Die Eröffnung des Hauses durch Karl Huber, Chef der Nordbank AG.",
        ),
        ("Die Firma hat keine Nachfrage in Norvik.", "Die Firma sagt, in Norvik gebe es keinen Markt."),
    ],
)
def test_what_a_text_says_stands_in_an_editors_words(statement: str, text: str) -> None:
    assert objection(statement, text) is None


@pytest.mark.parametrize(
    ("statement", "text", "told"),
    [
        # A share in words is that percentage and no other, and a bare number has no other thing's unit.
        (
            "Dust caused half of the damage to crops.",
            "Dust caused 53 percent of the damage to crops.",
            "half",
        ),
        ("She worked six years.", "She worked ten years with six aides.", "six"),
        ("It lost six dollars.", "It lost ten dollars. It lost six.", "six"),
        # A denial of other matters is none of this, however many words the sentences before it share.
        (
            "Nobody saw the mayor of the old port.",
            "The mayor of the old port spoke. She saw guests. Nobody left early.",
            "“nobody”",
        ),
        # What is sought, allowed or to come has not been.
        ("The firm closed a plant.", "The firm plans to lay off many and close a plant.", "“closed”"),
        ("The model takes rising dust into account.", "The model does not include rising dust.", "“not”"),
        ("Almost half of the damage was due to dust.", "Dust caused 12 percent of the damage.", "half"),
        ("The firm received the permit.", "The firm is still waiting for the permit.", "has happened"),
        ("Die Firma hat die Genehmigung erhalten.", "Die Firma wartet auf die Genehmigung.", "has happened"),
        (
            "The state paid compensation.",
            "The widow demands from the state the payment of compensation.",
            "has happened",
        ),
        (
            "Voters are required to bring a card.",
            "Two senators introduced a bill to require a card of voters.",
            "has happened",
        ),
        ("The ferry is already in service.", "The ferry will be in service by 2011.", "“already”"),
        ("Tests confirmed that Reed is fit.", "Tests will be held to confirm if Reed is fit.", ""),
        ("The treaty removed the tax.", "The treaty seeks to remove the tax.", "has happened"),
        # Feasts are days, and countries are countries in small letters too.
        ("Er floh am Ostersonntag.", "Er floh am Karfreitag.", "Ostersonntag"),
        ("Die französische Bahn baut Züge.", "Die deutsche Bahn baut Züge.", "französische"),
        ("Auch Yucatán ist betroffen.", "Auch der Bundesstaat Chiapas ist betroffen.", "Yucatán"),
        ("Sie reden mit der Fluglinie Iberia.", "Sie reden mit der Fluglinie über Löhne.", "Iberia"),
        # What stands at the other end of the prefix is the same verb.
        ("Das Amt hat den Notstand ausgerufen.", "Das Amt droht, den Notstand auszurufen.", "has happened"),
        ("Der Hafen konnte den Betrieb aufnehmen.", "Der Hafen musste den Betrieb einstellen.", ""),
        (
            "Die Stadt übernahm die Kontrolle über das Heer.",
            "Das Heer hat die Kontrolle über die Stadt übernommen.",
            "“übernahm”",
        ),
        # Who gives is not who receives.
        ("The town received blood.", "The town donated blood.", "“donated”"),
        ("The council voted to extend the ban.", "The council voted to lift the ban.", "“lift”"),
        (
            "The firm had criticised her mother.",
            "Her mother had spoken out against the firm.",
            "“criticised”",
        ),
        # Whose is not who.
        ("He called her brother on Monday.", "The lawyer said he called her on Monday.", "“called her”"),
        ("He called Anna's brother.", "He called Anna on Monday.", "“called Anna”"),
        # What another number counts.
        (
            "Officials say that 11 people are missing.",
            "The flood left 11 people dead and 15 missing.",
            "something else",
        ),
        (
            "The number of missing is 11.",
            "The number of dead rose to 11. That of the missing is 15.",
            "11",
        ),
        ("Neun Hunde und 30 Katzen starben.", "Es starben 30 Hunde und neun Katzen.", "“30”"),
        # Two speakers, each with the words of the other.
        (
            "According to his family the man was armed, but the police said he carried nothing.",
            "According to the police the man was armed, but his family said he carried nothing.",
            "the words of",
        ),
        (
            "Ortiz said the plan was ready, but Lima said it cost too much.",
            "Lima said the plan was ready, but Ortiz said it cost too much.",
            "the words of",
        ),
        # Verbs in the present have doers too.
        (
            "The fund holds a share in the state.",
            "The state, which holds a share in the fund, objects.",
            "“holds”",
        ),
        ("The village supports the dam.", "The village disapproves of the dam.", "“disapproves”"),
        ("Das Bad wurde geschlossen.", "Das Bad wurde am Montag eröffnet.", "“eröffnet”"),
        # Much that is new, all in one place.
        (
            "The mayor opened the quay amid fierce quarrels about corrupt bankers.",
            "The mayor opened the quay on Monday.",
            "fierce quarrels",
        ),
    ],
)
def test_what_a_text_does_not_say_is_refused(statement: str, text: str, told: str) -> None:
    reason = objection(statement, text)
    assert reason is not None
    assert told in reason


@pytest.mark.parametrize(
    ("headline", "stands"),
    [
        ("Berg said the dam will hold.", False),
        ("Berg said the dam will probably hold.", True),
        ("Berg suggested that the dam will hold.", True),
    ],
)
def test_a_headline_leaves_open_what_its_source_does(headline: str, stands: bool) -> None:
    text = "Berg said that the dam will probably hold."
    assert (Checker(text, mark(text)).check_doubt(headline, (Span(0, len(text)),)).reason is None) is stands


def test_what_somebody_might_be_able_to_do_is_not_done() -> None:
    text = "The firm will soon be sold, and might be able to repay its loans."
    assert (
        Checker(text, mark(text)).check_doubt("The firm has repaid its loans.", (Span(0, len(text)),)).reason
    )


def test_a_pronoun_brings_no_more_names_than_it_may_mean() -> None:
    text = "Ada Berg, who opposes Jan Lund, left Norvik. She died in a hospital. Eva Holm said she was brave."
    assert objection("Ada Berg died in a hospital.", text, "She died") is None
    assert (
        objection("She died in a hospital in Norvik.", text, "She died") == "Norvik is not in the cited words"
    )
    assert objection("Eva Holm was brave.", text, "Eva Holm said") is None
    met = "Ada Berg is a mayor. Jan Lund met her in Norvik."
    assert objection("Jan Lund met Ada Berg in Norvik.", met, "Jan Lund met") is None
    assert objection("Jan Lund was brave, said Eva Holm.", text, "Eva Holm said") is not None


def test_another_name_in_a_sentence_of_the_text_is_refused() -> None:
    text = (
        "Lima Steel makes rails in Norvik. Ana Berg has died at the age of 56, the company said on Monday. "
        "Lima Steel has named nobody to follow her."
    )
    said = "Lima Steel has died at the age of 56, the company said on Monday."
    assert "Ana Berg" in (objection(said, text, "Ana Berg has died at the age of 56") or "")
