"""What somebody is said to have done, promised or been done to, held against what the text tells of it."""

from __future__ import annotations

import pytest

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.kinds import Rule
from tests.stating import objection


@pytest.mark.parametrize(
    ("statement", "text", "reason"),
    [
        # What is told by few words needs one of them.
        ("Norvik confirmed that output rose.", "Norvik said on Monday that output rose.", "“confirmed”"),
        ("Reuters declined to comment.", "Reuters reported that output rose.", "“declined”"),
        (
            "The magazine criticised the ruling.",
            "The magazine described the ruling as sound.",
            "“criticised”",
        ),
        ("The club praised the referee.", "The club wrote to the referee on Monday.", "“praised”"),
        ("The bank agreed to pay the tax.", "The city asked the bank to pay the tax.", "“agreed to”"),
        ("Residents must boil their water.", "Residents are advised to boil their water.", "“must”"),
        ("Der Minister bestätigte den Brand.", "Der Minister sprach über den Brand.", "“bestätigte”"),
        # What is to come has not been.
        ("The firm bought its rival.", "The firm agreed to buy its rival.", "has happened"),
        ("The state lifted the ban.", "The state will lift the ban in May.", "has happened"),
        ("The council closed the school.", "The council wants to close the school.", "has happened"),
        ("Der Konzern hat das Werk verkauft.", "Der Konzern will das Werk verkaufen.", "has happened"),
        ("Die Stadt hat das Bad geschlossen.", "Die Stadt plant, das Bad zu schließen.", "has happened"),
        # What is asked is not told.
        ("All the valves were closed.", "It is not known whether all the valves were closed.", "open"),
        ("Alle Ventile waren zu.", "Ob alle Ventile zu waren, ist nicht bekannt.", "open"),
        # Who did it to whom, in nouns.
        ("The rebels shelled the soldiers.", "The soldiers shelled the rebels.", "“shelled”"),
        ("Police attacked a man.", "A man attacked two guards before police shot him.", "“attacked”"),
        ("The union was accused of lying.", "The union accused the management of lying.", "“accused”"),
        ("The rival agreed to buy the firm.", "The firm agreed to buy the rival.", "“buy”"),
        ("Die Bahn kritisierte den Minister.", "Der Minister kritisierte die Bahn.", "“kritisierte”"),
        (
            "Der Minister wurde von der Bahn kritisiert.",
            "Der Minister kritisierte die Bahn.",
            "“kritisiert”",
        ),
        (
            "Die Polizei wurde von Demonstranten angegriffen.",
            "Die Polizei hat Demonstranten angegriffen.",
            "“angegriffen”",
        ),
        # A verb with a particle, and one behind “and”, whose doer stands before the first.
        (
            "The navy shot down a jet of the army.",
            "The army shot down a jet of the navy.",
            "“shot”",
        ),
        (
            "Lund voted and ended the dispute.",
            "Lund voted. Berg wrote a letter and ended the dispute.",
            "“ended”",
        ),
        # Who was done to, where the cited words have others behind the verb or before a preposition.
        (
            "The court was sued.",
            "The court sued the bank, and the bank sued the union before the court.",
            "“sued”",
        ),
        ("The bank was sued by the union.", "The union was sued jointly by the bank.", "“sued”"),
        ("The bank was sued by the union.", "The union was sued again by the bank.", "“sued”"),
        # Whose words they are.
        (
            "Laut Anna Weber wurden zehn Häuser beschädigt.",
            "Zehn Häuser wurden beschädigt, teilte Karl Huber mit. Anna Weber sprach von Glück.",
            "Karl Huber",
        ),
        # Places and engines that the text does not have.
        ("Bei einem Brand in Cannes starb ein Mann.", "Bei einem Brand in Grasse starb ein Mann.", "Cannes"),
        ("Die Versorgung ist beeinträchtigt.", "Die Versorgung ist nicht beeinträchtigt.", "“nicht”"),
        ("Er floh über Schweden nach Dänemark.", "Er floh über Dänemark nach Schweden.", "Schweden"),
    ],
)
def test_a_deed_that_the_words_do_not_tell_is_refused(statement: str, text: str, reason: str) -> None:
    found = objection(statement, text)
    assert found is not None
    assert reason in found


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("Norvik denied any part in it.", "Norvik said it had no part in it."),
        ("The bishop criticised the ruling.", "The bishop called the ruling “dangerous”."),
        ("Residents must leave the valley.", "Police ordered residents to leave the valley."),
        ("The firm will buy its rival.", "The firm agreed to buy its rival."),
        ("Officers freed the driver.", "Officers managed to free the driver."),
        ("It is not known whether the valves were closed.", "Whether the valves were closed is not known."),
        ("The rebels were shelled by the soldiers.", "The soldiers shelled the rebels."),
        ("Management was accused of lying by the union.", "The union accused the management of lying."),
        ("Die Bahn wurde vom Minister kritisiert.", "Der Minister kritisierte die Bahn."),
        (
            "Ein Sondereinsatzkommando befreite die Frau in der Nacht.",
            "In der Nacht gelang es Beamten eines Sondereinsatzkommandos, die Frau zu befreien.",
        ),
        ("Ein Terrorakt wurde ausgeschlossen.", "Die Behörden schließen einen Terrorakt aus."),
        ("Die Frau blieb unverletzt.", "Die Frau wurde nicht verletzt."),
        ("None of the 40 people on board survived.", "The 40 people on board were all killed."),
        ("Two men drowned and lost their lives.", "Two men drowned and died."),
        ("Beim Beben kamen 90 Menschen ums Leben.", "Das Erdbeben forderte 90 Menschenleben."),
        ("Ein Junge drang in die Schule ein.", "Ein Junge ist in die Schule eingedrungen."),
        ("French TV showed the crash.", "French television showed the crash."),
        ("They fly VC-10s and A330-200s.", "They fly the VC-10 and the A330-200."),
        ("The talks are to go on", "The talks are to go on in May."),
        ("Children under five died.", "Children under 5 years of age died."),
        ("Feuer in Haft gelegt.", "Ein Häftling hat Feuer gelegt."),
        ("The bank was sued.", "The bank sued the union, and the union sued the bank."),
        ("The bank was sued, it is said.", "The bank sued the union. The bank was sued."),
        ("The lender was sued.", "The union sued the bank."),
        ("The union was sued.", "The union was sued by them."),
        ("The bank sued the union.", "The union was sued by the city's bank."),
        # Who does what stands behind “and”: the doer of the verb before it, a pronoun, or one of a list.
        ("Lund voted and ended the dispute.", "Lund voted and quickly ended the dispute."),
        ("Lund voted and she ended the dispute.", "Lund voted. Berg wrote a letter and ended the dispute."),
        ("Berg ended the dispute.", "Lund voted, and Berg ended the dispute."),
        ("Berg ended the dispute.", "Berg and Lund wrote a letter and ended the dispute."),
        ("Lund ended the dispute.", "Lund is ill. Berg said he wrote a letter and ended the dispute."),
        ("The army was blamed and ended the dispute.", "The army was blamed. The navy left and ended it."),
        # A participle that says which, and a change by so much.
        (
            "Fans who follow retired players might see their loyalty questioned.",
            "Interest in retired players might put into question the loyalty of the fans following it.",
        ),
        (
            "The Norvik fell 4% to 1299 and the Lorn Index 3% to 682.",
            "The Norvik lost 54 points, or 4%, to 1299, while the Lorn Index plunged by 3%, closing at 682.",
        ),
        (
            "Laut einem Gutachten könnte sich die Fahrt für etwa ein Drittel der Bürger verlängern.",
            "Ein Gutachten ergab, dass sich die Fahrt für etwa ein Drittel der Bürger verlängern könnte.",
        ),
        # German: no verb is "sowie" or "unter", "viele" does it, "hätten" stands before what was done.
        (
            "An dem Fest waren die Bürger Roth und Lang sowie die Vereine beteiligt.",
            "An dem Fest nahmen Bürger Roth und Bürger Lang sowie die Vereine teil.",
        ),
        (
            "Der Minister meint, dass viele der Bauern die neue Hilfe nutzen.",
            "Der Minister sagte, dass unter den Bauern viele mit Freude die neue Hilfe nutzen.",
        ),
        (
            "Es hieß, die Rebellen hätten neun Soldaten getötet.",
            "Die Rebellen sollen Häuser angezündet und so nach ersten Angaben neun Soldaten getötet haben.",
        ),
    ],
)
def test_the_same_in_other_words_stands(statement: str, text: str) -> None:
    assert objection(statement, text) is None


def test_a_noun_beside_a_name_stands_for_it() -> None:
    text = (
        "Paris worked on the cruise ship, Freewinds. She was sent to the Freewinds as a teenager. "
        "In 2007 she left the ship after a quarrel."
    )
    about = (Span(text.index("In 2007"), len(text)),)
    checker = Checker(text, mark(text))
    assert checker.check(Rule.STATEMENT, "She left the Freewinds in 2007.", about).reason is None


def test_a_mere_claim_is_no_headline() -> None:
    text = "Paris claims that her passport was taken away from her."
    checker = Checker(text, mark(text))
    about = (Span(0, len(text)),)
    assert "claims" in str(checker.check_doubt("Her passport was taken away", about).reason)
    assert checker.check_doubt("Paris claims that her passport was taken away", about).reason is None
