"""The same in other words, each with what is nearly that and false."""

from __future__ import annotations

import pytest

from tests.stating import objection


@pytest.mark.parametrize(
    ("text", "sound", "false"),
    [
        (
            "A United States report was published in Lima on Thursday.",
            "The US report was published in Lima.",
            "The UK report was published in Lima.",
        ),
        (
            "The airline ordered six of the A350 XWB jets on Monday.",
            "Six A350 XWBs were ordered by the airline.",
            "Six A380 XWBs were ordered by the airline.",
        ),
        (
            "Microsoft said that Internet Explorer 6 has many holes.",
            "IE6 has many holes, Microsoft said.",
            "IE9 has many holes, Microsoft said.",
        ),
        (
            "The bridge will be closed unless backed by the council.",
            "Without the backing of the council the bridge will be closed.",
            "Without the backing of the council the bridge will be opened.",
        ),
        (
            "Please refrain from speculating that the ship was hijacked, the officer said.",
            "The officer asked people not to speculate that the ship was hijacked.",
            "The officer asked people to speculate that the ship was hijacked.",
        ),
        (
            "It was the first victory of Sweden in an opening match since 1958.",
            "Sweden had not won an opening match since 1958.",
            "Sweden had not lost an opening match since 1958.",
        ),
        (
            "The exact date of the fire is unclear, the police said.",
            "The date of the fire is not clear, the police said.",
            "The date of the fire is clear, the police said.",
        ),
        (
            "The death toll would be more than a thousand, the editor said.",
            "The toll would have passed a thousand, the editor said.",
            "The toll would have been less than a thousand, the editor said.",
        ),
        (
            "The index was hit hard, closing down at -2.56% on Friday.",
            "The index lost 2.56% on Friday.",
            "The index gained 2.56% on Friday.",
        ),
        (
            "The results were a little weak, but not that bad, the trader said.",
            "The trader found the results slightly weak, but not that bad.",
            "The trader found the results slightly weak, but bad.",
        ),
        (
            "By Tuesday Ohio was one of six states that had decided to put off the vote.",
            "Ohio was one of six states that had decided by Tuesday to put off the vote.",
            "Ohio was one of six states that had refused to put off the vote.",
        ),
        (
            "Auch viele sudanesische Händler sind unter den Opfern des Angriffs auf die Stadt.",
            "Händler aus dem Sudan sind unter den Opfern.",
            "Händler aus dem Irak sind unter den Opfern.",
        ),
        (
            "Nach Angaben der Vereinten Nationen lagen Leichen in den Straßen der Stadt.",
            "Laut UN lagen Leichen in den Straßen.",
            "Laut EU lagen Leichen in den Straßen.",
        ),
        (
            "Die Verteidiger sagten, der Mann habe nicht versucht zu fliehen.",
            "Der Mann hat laut den Verteidigern keinen Fluchtversuch unternommen.",
            "Der Mann hat laut den Verteidigern versucht zu fliehen.",
        ),
        (
            "Eine Million Menschen werde von einer Hungersnot bedroht, sagte der Generalsekretär.",
            "Der Generalsekretär sieht eine Million Menschen von einer Hungersnot bedroht.",
            "Der Generalsekretär sieht eine Hungersnot von einer Million Menschen bedroht.",
        ),
        (
            "Police denied reports on social media that anyone had been arrested.",
            "Police said nobody had been arrested.",
            "Police said someone had been arrested.",
        ),
        (
            "Yields on 10-year gilts were down 4 basis points at 4.18%.",
            "Yields on 10-year gilts fell 4 basis points to 4.18%.",
            "Yields on 10-year gilts rose 4 basis points to 4.18%.",
        ),
        (
            "Der Umsatz der Firma ging im vergangenen Jahr um 8,3 Prozent auf 94 Millionen Euro zurück.",
            "Der Umsatz sank um 8,3 Prozent auf 94 Millionen Euro.",
            "Der Umsatz stieg um 8,3 Prozent auf 94 Millionen Euro.",
        ),
        (
            "Die Firma will in der Stadt offenbar 180 von 640 Stellen streichen.",
            "Die Firma will offenbar 180 von 640 Stellen streichen.",
            "Die Firma will offenbar 640 Stellen streichen.",
        ),
        (
            "The company was fined £12,500 by Bath and North East Somerset Council in 2021.",
            "Bath and North East Somerset Council fined the company £12,500 in 2021.",
            "The company fined Bath and North East Somerset Council £12,500 in 2021.",
        ),
        (
            "Two men were pulled from a warehouse on Tuesday after firefighters came.",
            "Two men were pulled from a warehouse.",
            "Two firefighters were pulled from a warehouse.",
        ),
        (
            "Analysts at the bank lowered their target from 305p to 230p on Tuesday.",
            "The bank lowered its target to 230p from 305p.",
            "The bank lowered its target to 305p from 230p.",
        ),
        (
            "Der Stadtrat hatte Geld bewilligt. Am Montagabend lehnte er einen Antrag der Grünen ab.",
            "Der Stadtrat lehnte einen Antrag der Grünen ab.",
            "Der Stadtrat lehnte keinen Antrag der Grünen ab.",
        ),
        (
            '"We will stay," Ana Oyelaran said on Monday. She said that the firm did not plan to sell.',
            "Ana Oyelaran said that the firm did not plan to sell.",
            "Ana Oyelaran said that the firm planned to sell.",
        ),
        (
            "Ein Alkoholtest bei dem Fahrer verlief negativ, wie die Polizei mitteilte.",
            "Der Alkoholtest war negativ.",
            "Der Alkoholtest war positiv.",
        ),
        (
            "Der Spediteur Holger Maurer, bei dem der Fahrer angestellt ist, wies Vorwürfe zurück.",
            "Holger Maurer wies Vorwürfe zurück.",
            "Der Fahrer wies keine Vorwürfe zurück.",
        ),
        (
            "Ruth Abelson, the lawyer of Peter Calloway, said that he would appeal.",
            "Peter Calloway's lawyer says he will appeal.",
            "Peter Calloway's lawyer says he will not appeal.",
        ),
        (
            "Auf der B 27 sind am Dienstag nahe Tübingen zwei Menschen gestorben.",
            "Auf der B 27 nahe Tübingen starben zwei Menschen.",
            "Auf der B 27 nahe Tübingen starben drei Menschen.",
        ),
        (
            "Judge Okafor sentenced Martin Calloway to six years. His brother Peter Calloway was cleared.",
            "Martin Calloway was sentenced to six years.",
            "Peter Calloway was sentenced to six years.",
        ),
        (
            "Flight 12 crashed near Lagos on Monday. Flight 14 landed in Accra on Tuesday.",
            "Flight 12 crashed near Lagos on Monday.",
            "Flight 14 crashed near Lagos on Monday.",
        ),
        (
            "Three people were killed in a fire in Leeds. It is what the mayor was asked for.",
            "Three people were killed in a fire.",
            "Three people were killed in",
        ),
        (
            "Police said that 300 workers built the plant in Leeds.",
            "300 workers built the plant in Leeds.",
            "Police said that 300 workers built the plant in",
        ),
        (
            "Sales were more than 500 million euros in May.",
            "Sales exceeded 500 million euros in May.",
            "Sales were at most 500 million euros in May.",
        ),
        (
            "The company had almost 300 orders in May.",
            "The company had almost 300 orders.",
            "The company surpassed 300 orders in May.",
        ),
        (
            "The march drew helmets and gloves. The plant will close unless the state pays.",
            "The plant will close without the state paying.",
            "The march was without helmets.",
        ),
        (
            "Leeds lost on Monday. Ann Bell scored her first goal since March. Leeds lost in April too.",
            "Ann Bell had not scored a goal since March.",
            "Leeds has not lost since March.",
        ),
        (
            "Profits rose 12 percent in 2019, when the plant in Leeds was taken offline for 3 weeks.",
            "The plant in Leeds was shut down for 3 weeks in 2019.",
            "Profits fell 12 percent in 2019.",
        ),
        (
            "Nine of 20 members voted for the plan on Monday. All 20 members voted for the budget on Friday.",
            "All 20 members voted for the budget.",
            "Nine members voted for the budget.",
        ),
        (
            "Judges may impose fines of no greater than 500 dollars.",
            "Judges may impose fines of up to 500 dollars.",
            "Judges may impose fines of at least 500 dollars.",
        ),
        (
            "The firm hired not less than 500 people.",
            "The firm hired at least 500 people.",
            "The firm hired at most 500 people.",
        ),
        (
            "Die Firma hat nicht weniger als 500 Leute eingestellt.",
            "Die Firma hat mindestens 500 Leute eingestellt.",
            "Die Firma hat höchstens 500 Leute eingestellt.",
        ),
        (
            "Norvik is the only bidder for the yard in Lima.",
            "Nobody but Norvik is bidding for the yard in Lima.",
            "Nobody is bidding for the yard in Lima.",
        ),
        (
            "Norvik announced the plan at a fair that Mayor Roe had set up.",
            "The plan was made public at a fair set up by Mayor Roe.",
            "The plan was made public at a fair set up by Norvik.",
        ),
        (
            "The talks stalled due to worsening ties, and the keeper went off due to injury.",
            "The talks stalled as ties worsened, and the injured keeper went off.",
            "The talks continued as ties worsened, and the injured keeper went off.",
        ),
        (
            "The talks are due to open in May.",
            "The talks will open in May.",
            "The talks opened in May.",
        ),
        (
            "Das Gesetz gilt ab März, sagte der Minister in Lima.",
            "Das Gesetz tritt im März in Kraft.",
            "Das Gesetz tritt im Mai in Kraft.",
        ),
    ],
)
def test_the_same_in_other_words_stands_and_what_is_nearly_that_does_not(
    text: str, sound: str, false: str
) -> None:
    assert objection(sound, text) is None
    assert objection(false, text) is not None


PHONE = (
    "Apple showed the iPhone 4 on Monday. Its price was not told. It is only 9.3 millimetres thick. "
    "The iPhone 3 was thicker, at 12.3 millimetres."
)


def test_a_number_that_is_part_of_a_name_is_no_number_of_the_cited_words() -> None:
    cited = "It is only 9.3 millimetres thick."
    assert objection("The iPhone 4 is 9.3 millimetres thick.", PHONE, cited) is None
    assert objection("The iPhone 4 is 12.3 millimetres thick.", PHONE, cited) is not None


def test_the_number_of_another_name_is_told() -> None:
    assert objection("The iPhone 4 was thicker.", PHONE, "The iPhone 3 was thicker, at 12.3 millimetres.")


def test_a_town_that_is_named_behind_its_noun_is_no_other_town() -> None:
    text = (
        "The flood reached the village of Upper Lomna at noon. Whole streets in the market town of Dravin "
        "disappeared under mud."
    )
    cited = "Whole streets in the market town of Dravin disappeared under mud."
    assert objection("Mud buried whole streets of Dravin.", text, cited) is None
    assert objection("Mud buried whole streets of Upper Lomna.", text, cited) is not None


def test_no_less_than_is_no_less_than() -> None:
    text = "The firm promised recycling of no less than 90 percent of returned cells by weight."
    assert objection("The firm promises to recycle no less than 90 percent of returned cells.", text) is None
    assert objection("The firm promises to recycle at most 90 percent of returned cells.", text) is not None


def test_a_name_is_not_made_of_the_words_of_others() -> None:
    text = (
        "Bath and Wells Council fined the firm, Devon and Cornwall Police said on Monday. "
        "Cornwall Council closed the road."
    )
    cited = "Bath and Wells Council fined the firm, Devon and Cornwall Police said on Monday."
    assert objection("Bath and Wells Council fined the firm.", text, cited) is None
    assert (
        objection("Cornwall Council fined the firm.", text, cited)
        == "Cornwall Council is not in the cited words"
    )


def test_a_quotation_without_a_word_of_meaning_is_nobody_elses() -> None:
    text = "Peter Roth resigned on Monday. He said the club had lost money."
    assert objection('"It is," Peter Roth said.', text) is None


@pytest.mark.parametrize(
    ("text", "sound", "false"),
    [
        (
            "On Monday vice president Ana Lima signed the treaty in Lyon.",
            "Vice-President Ana Lima signed the treaty in Lyon.",
            "President Ana Lima signed the treaty in Lyon.",
        ),
        (
            "On Monday president Ana Lima signed the treaty in Lyon.",
            "President Ana Lima signed the treaty.",
            "Deputy president Ana Lima signed the treaty.",
        ),
        (
            "On Monday president Ana Lima signed the treaty with Carl Berg.",
            "President Ana Lima signed the treaty.",
            "Former president Ana Lima signed the treaty.",
        ),
        (
            "On Monday former president Ana Lima met mayor Carl Berg in Lyon.",
            "Ana Lima, who was president, met mayor Carl Berg.",
            "President Ana Lima met mayor Carl Berg.",
        ),
        (
            "On Monday Ana Lima, the deputy mayor of Lyon, opened the bridge.",
            "The deputy mayor of Lyon opened the bridge.",
            "The mayor of Lyon, Ana Lima, opened the bridge.",
        ),
        (
            "President Ana Lima met former president Carl Berg in Lyon on Monday.",
            "President Ana Lima met Carl Berg.",
            "President Carl Berg met Ana Lima.",
        ),
        (
            "The president-elect, Ana Lima, opened the bridge in Lyon.",
            "President-elect Ana Lima opened the bridge.",
            "President Ana Lima opened the bridge.",
        ),
        (
            "Am Montag kam Vizepräsident Carl Berg nach Lyon und eröffnete die Brücke.",
            "Vizepräsident Carl Berg eröffnete die Brücke.",
            "Präsident Carl Berg eröffnete die Brücke.",
        ),
        (
            "Am Montag kam der ehemalige Minister Carl Berg nach Lyon und sprach.",
            "Der frühere Minister Carl Berg kam nach Lyon.",
            "Minister Carl Berg kam nach Lyon.",
        ),
        (
            "A Vice News reporter, Ana Lima, filmed the fire in Lyon.",
            "Reporter Ana Lima filmed the fire.",
            "Former reporter Ana Lima filmed the fire.",
        ),
    ],
)
def test_a_vice_president_is_no_president(text: str, sound: str, false: str) -> None:
    assert objection(sound, text) is None
    assert objection(false, text) is not None
