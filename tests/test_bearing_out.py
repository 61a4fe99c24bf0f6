"""What somebody says in words of their own, held against the words it rests on."""

from __future__ import annotations

import pytest

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.grounding.support.amounts import made_exact, other_amount
from summarise.grounding.support.denials import other_denial
from summarise.grounding.support.direction import other_direction
from summarise.grounding.support.doubts import doubted
from summarise.grounding.support.opposites import opposite
from summarise.kinds import Rule


def _reason(rule: Rule, statement: str, text: str) -> str | None:
    return Checker(text, mark(text)).check(rule, statement, (Span(0, len(text)),)).reason


@pytest.mark.parametrize(
    ("statement", "text", "reason"),
    [
        # Opposites.
        ("Profits fell sharply.", "Profits rose sharply.", "“fell”"),
        ("Exports rose when imports fell.", "Exports fell when imports rose.", "where the cited words say"),
        ("It sold more shares and fewer bonds.", "It sold fewer shares and more bonds.", "“more”"),
        ("She met her brother in Lyon.", "She met his brother in Lyon.", "“her”"),
        ("He will resign in May.", "He may resign in May.", "“will”"),
        ("It will also grow in May.", "It may still grow in May.", "“will”"),
        ("The contract was lawful.", "The contract was unlawful.", "“lawful”"),
        ("The contract was unlawful.", "The contract was lawful.", "“unlawful”"),
        ("The road is uneven.", "The road is even.", "“uneven”"),
        ("The road is even.", "The road is uneven.", "“even”"),
        ("Prices went up and wages down.", "Prices went down and wages up.", "“up”"),
        # Denials.
        ("The company will raise prices.", "The company will not raise prices.", "“not”"),
        ("The company will not raise prices.", "The company will raise prices.", "“not”"),
        ("No bridge was closed.", "A bridge was closed.", "“no”"),
        ("The minister denied the charge.", "The minister admitted the charge.", "“denied”"),
        ("Talks failed to begin.", "Talks began.", "“failed”"),
        ("Talks began in May.", "Talks have yet to begin in May.", "“yet”"),
        ("The storm hit only Lyon.", "The storm hit not only Lyon but Nice.", "only"),
        ("Nobody was hurt in the crash.", "Two people were hurt in the crash.", "“nobody”"),
        ("He never left Lyon.", "He left Lyon.", "“never”"),
        ("The talks aren’t over.", "The talks are over.", "“aren’t”"),
        ("Die Firma erhöht die Preise.", "Die Firma erhöht die Preise nicht.", "“nicht”"),
        ("Die Firma erhöht keine Preise.", "Die Firma erhöht die Preise.", "“keine”"),
        ("He said that sales rose.", "He did not say that sales rose.", "“not”"),
        ("Er kommt morgen nach Bonn.", "Er kommt morgen nicht nach Bonn.", "“nicht”"),
        # Who did it.
        ("Russia attacked Ukraine.", "Ukraine attacked Russia.", "“Ukraine” where it says “Russia”"),
        ("Ukraine was attacked by Russia.", "Ukraine attacked Russia.", "“Russia” where it says “Ukraine”"),
        ("The dog was badly bitten by the mayor.", "The mayor was badly bitten by the dog.", "“bitten”"),
        (
            "The dog bit the mayor; the union sued the bank.",
            "The dog bit the mayor; the bank sued the union.",
            "“sued”",
        ),
        # Numbers, sizes and units.
        ("In all 12 people died.", "In all 15 people died.", "12"),
        ("The mill makes 40 miles of cable.", "The mill makes 40 km of cable.", "unit"),
        ("The mill paid $40 million.", "The mill paid €40 million.", "unit"),
        ("The mill paid 40 million dollars.", "The mill paid 40 billion dollars.", "40 million"),
        ("Thousands of people came.", "Dozens of people came.", "“Thousands”"),
        ("The trip takes a week.", "The trip takes a day.", "“week”"),
        ("In all 10 houses burned.", "In all 10 cars were sold at the fair in Lyon.", "something else by 10"),
        ("Some 1 750 people came.", "Some 2 750 people came.", "the number"),
        # Names.
        ("Anna Novak left Lyon.", "Ana Lima left Lyon.", "Anna"),
        ("The mayor left Nice.", "The mayor left Lyon.", "Nice"),
        ("The G20 met in Lyon.", "The G7 met in Lyon.", "G20"),
        # Causes.
        ("The mill closed because of the strike.", "The mill closed. The strike went on.", "“because of”"),
        ("Prices rose because of the strike.", "Prices rose. Snow fell after the strike.", "“because of”"),
        (
            "The mill closed because of debts.",
            "The mill closed. Snow fell. Rain came. Debts were the reason for a strike.",
            "“because of”",
        ),
        # Words.
        (
            "The minister resigned over a scandal.",
            "The minister opened a bridge in Lyon.",
            "“resigned”",
        ),
        ("The minister opened a bridge in", "The minister opened a bridge in Lyon.", "“in”"),
        ("It was.", "The minister opened a bridge in Lyon.", "nothing that could be checked"),
    ],
)
def test_what_the_words_do_not_bear_out(statement: str, text: str, reason: str) -> None:
    assert reason in (_reason(Rule.STATEMENT, statement, text) or "")


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("Profits rose.", "Profits rose while sales fell."),
        ("He may resign in May.", "He will resign in May."),
        ("Prices will not be raised.", "We will not raise prices."),
        ("Ukraine was attacked by Russia.", "Russia attacked Ukraine."),
        ("Russia attacked Ukraine.", "Ukraine was attacked by Russia on Monday."),
        ("Soldiers killed in Kursk were buried.", "The army buried soldiers who were killed in Kursk."),
        ("Thousands of people came.", "Some 3,000 people came."),
        ("Some 1500 people came.", "Some 1,500 people came."),
        ("The mill makes 40 km of cable every day.", "The mill makes 40 km of cable daily."),
        ("Dozens of people came.", "Some 30 people came."),
        ("The IMF paid the bank.", "The International Monetary Fund paid the bank."),
        ("The mill closed because of the strike.", "The mill closed due to the strike."),
        (
            "The bank opened early and the mill closed late.",
            "The mill closed late and the bank opened early.",
        ),
        ("Some 1 750 people came.", "Some 1 750 people came to the fair."),
        ("Prices rose because of the strike.", "Prices rose after the strike."),
        ("The mill closed because of debts.", "The mill closed. The reason was its debts."),
        ("The Ukrainians paid the bank.", "Ukrainian troops paid the bank."),
        ("Iraqi troops left Lyon.", "Troops from Iraq left Lyon."),
        ("Lyon’s bridge was opened.", "The minister opened a bridge in Lyon."),
    ],
)
def test_what_the_words_bear_out(statement: str, text: str) -> None:
    assert _reason(Rule.STATEMENT, statement, text) is None


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("The union sued the bank.", "The bank sued the union."),
        ("The union was sued by the bank.", "The union sued the bank."),
        ("The bank was sued repeatedly by the union.", "The bank sued the union."),
        ("The bank was sued again by the union.", "The bank sued the union."),
        ("The union was sued by bankers.", "The union sued bankers."),
        ("Miners sued bankers.", "Bankers sued miners."),
        ("Miners here sued bankers.", "Bankers sued miners."),
        ("When miners struck, bankers sued owners.", "Owners sued bankers when miners struck."),
    ],
)
def test_another_than_the_one_who_did_it(statement: str, text: str) -> None:
    assert "sued" in (other_direction(statement, text) or "")


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("The bank was sued by the union.", "The union sued the bank."),
        ("The bank was sued by the union of miners.", "The union sued the bank of miners."),
        ("The bank was sued for fraud by its owners.", "The owners sued the bank."),
        ("The union sued.", "The bank sued the union."),
        ("Miners shot in Lyon were buried.", "The police shot miners in Lyon."),
        ("Lawyers sued the union.", "The bank sued the union."),
    ],
)
def test_the_same_who_did_it_or_nobody_named(statement: str, text: str) -> None:
    assert other_direction(statement, text) is None


@pytest.mark.parametrize(
    ("statement", "text", "told"),
    [
        ("The storm hit not only Lyon but Nice.", "The storm hit only Lyon.", "“only”"),
        ("He did not say that sales rose.", "He said that sales did not rise.", "“not”"),
        ("He did not say that sales rose.", "He said that no sales were made.", "“not”"),
        ("He commented on the strike.", "He did not comment on the strike.", "“not”"),
        ("The mill did not close, but it sold cars.", "The mill did not close, nor sell cars.", "“nor”"),
        ("Talks began.", "Talks did not begin.", "“not”"),
        ("The council approved the plan.", "The council did not approve any aid.", "“not”"),
        ("The Senate agreed.", "The House agreed; the Senate did not.", "“not”"),
        ("The Senate agreed.", "The House agreed; the Senate did not", "“not”"),
        ("The bank opened and no one was there.", "The bank opened and one was there.", "“no one”"),
        ("There was no one.", "There was one.", "“no one”"),
        ("Berlin paid the bank.", "Neither Rome nor Berlin paid the bank.", "“nor”"),
        ("He came without cause.", "He came not without cause.", "“not”"),
        ("He came not without cause.", "He came without cause.", "“not”"),
        ("No mayor came.", "A mayor from the old port town lacked money.", "“no”"),
        ("No nurses were hired.", "The union rejected a plan to cut wages of nurses.", "“no”"),
        ("The storm did not hit Lyon.", "Nobody met the old mayor before the storm hit Lyon.", "“not”"),
        ("As it is, Chrome grows.", "If it isn’t, Chrome grows.", "“isn’t”"),
        ("It is, he said.", "It is not, he said.", "“not”"),
        ("The plan was not adopted.", "The council saw the plan.", "“not”"),
        ("He did not say that wages fell.", "Sales did not rise.", "“not”"),
        ("The minister did not say that wages fell.", "Nobody saw the minister.", "“not”"),
        ("The Senate agreed.", "The Senate did not, nor did the House.", "“not”"),
        ("She left without cause.", "He came not without cause.", "“not”"),
        ("If it is, Chrome grows.", "If it is not, Chrome grows.", "“not”"),
        ("The council decided to sell the port.", "The council decided against selling the port.", "against"),
        ("The city's port was hit.", "No city’s port was hit.", "“no”"),
        ("The city’s port was hit.", "No city's port was hit.", "“no”"),
        ("Die Firma erhöht das Angebot.", "Die Firma erhöht die Preise nicht.", "“nicht”"),
        ("Der Staat erhöht das Angebot.", "Die Firma erhöht die Preise nicht.", "“nicht”"),
    ],
)
def test_what_one_side_alone_denies(statement: str, text: str, told: str) -> None:
    assert told in (other_denial(statement, text) or "")


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("The storm hit Lyon.", "The storm hit only Lyon."),
        ("The storm hit Lyon.", "The storm hit not only Lyon but Nice."),
        ("The storm hit only Lyon.", "Only Lyon was hit by the storm."),
        ("Not only Lyon shops closed.", "Not only Lyon shops closed. Only two shops in Nice opened."),
        ("The council did not grant any aid.", "No aid was approved by the council."),
        ("He said that sales rose.", "He said that sales rose. He did not comment on the strike."),
        ("Sales rose.", "He did not say, but sales rose."),
        ("The plan was not adopted.", "The council rejected the plan."),
        ("The council did not fund any school.", "No school got money. The council funded a bridge."),
        ("The mayor was not seen.", "The council did not find the mayor."),
        ("He said: “No, the bank was closed.”", "He said that the bank was closed."),
        ("Lyon got aid from Nice.", "The council did not approve any aid for Lyon. Lyon got aid from Nice."),
        ("The bank was closed.", "“No, the bank was closed,” he said."),
        ("No, the bank was closed.", "The bank was closed."),
        ("The bank was closed, no doubt.", "The bank was closed."),
        ("The bank lost millions, if not billions, of dollars.", "The bank lost millions of dollars."),
        ("The fire burned most, if not all houses.", "The fire burned most houses."),
        ("Neither Rome nor Berlin paid the bank.", "Rome and Berlin did not pay the bank."),
        ("It did not come to Lyon.", "It never got as far as Lyon."),
        ("Not without cause he came.", "He came not without cause."),
        ("No aid was given.", "The aid was rejected by the council on Monday."),
        ("Lyon and the team played.", "The team played against Lyon."),
        ("It decided cases in Lyon.", "It decided cases against Lyon."),
        ("Er fährt morgen nach Köln.", "Er kommt morgen nicht nach Bonn. Er fährt morgen nach Köln."),
    ],
)
def test_what_both_sides_deny_or_neither(statement: str, text: str) -> None:
    assert other_denial(statement, text) is None


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("Ghana is losing the bid.", "Ghana won the bid."),
        ("The pro-war party won.", "The pro-peace party won."),
        ("Prices up.", "Prices down."),
        ("Prices went up.", "Prices went down."),
        ("The early trains ran.", "The late trains ran."),
        # Trade is told from either end only where both say from whom or to whom.
        ("The bank bought the mill.", "The bank sold the mill to Opel."),
        ("The bank bought the mill.", "The bank sold the mill."),
        ("The war began by noon.", "The war ended by noon."),
    ],
)
def test_an_opposite_in_its_place(statement: str, text: str) -> None:
    assert opposite(statement, text) is not None


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        (
            "The former president met the current president.",
            "The current president met the former president.",
        ),
        ("The bank will grow.", "The bank will grow; it may grow fast."),
        ("Not lawful, he said.", "It was unlawful, he said."),
        ("Mugabe, former president, died.", "Mugabe, current leader and former president, died."),
        ("Prices went up yesterday.", "Prices went up, and wages went down, yesterday."),
        ("Prices moved up.", "Rates came down; prices climbed up."),
        ("Iran signed.", "Tehran signed an accord."),
    ],
)
def test_no_opposite_in_its_place(statement: str, text: str) -> None:
    assert opposite(statement, text) is None


@pytest.mark.parametrize(
    ("statement", "text", "doubt"),
    [
        ("Fiat will close two plants.", "Reportedly, Fiat will close two plants.", "Reportedly"),
        ("The storm hit Lyon.", "The storm hit Lyon possibly.", "possibly"),
        ("The storm hit Lyon.", "The storm hit Lyon possibly; snow fell.", "possibly"),
        ("Kings came.", "Perhaps kings rode.", "Perhaps"),
        ("Kings rode home.", "It rained. Perhaps kings rode horses.", "Perhaps"),
        ("Fiat bought Tofas.", "Reportedly, Opel will close two plants, and Fiat bought Tofas.", None),
        ("Snow fell in Rome.", "Opel may close. Snow fell in Rome.", None),
        ("Snow fell in Rome.", "Snow fell in Rome. Opel closed possibly.", None),
        ("The storm hit Lyon.", "Perhaps seven kings rode before the storm hit Lyon.", None),
        ("Two kings fell.", "Perhaps kings rode horses.", None),
        ("The mayor left.", "The mayor left with seven old dogs possibly.", None),
        ("The mayor left.", "Perhaps.", None),
        ("Prices are going to rise.", "Prices are expected to rise.", None),
        ("Prices are going to rise.", "Prices are expected to rise. Perhaps prices rise.", "Perhaps"),
        ("Prices are going to rise.", "Perhaps prices rise.", "Perhaps"),
        ("In all, about 40 people died.", "An estimated 40 people died.", None),
        ("In all, about 40 people died.", "An estimated 40 people died. Perhaps 40 died.", "Perhaps"),
        ("In all, 40 people died.", "An estimated 40 people died.", "estimated"),
        (
            "It closes due to leaks in May.",
            "It is expected to close because of leaks in May.",
            "It is expected",
        ),
        ("It is due to close in May.", "It is expected to close in May.", None),
        ("The dam can collapse.", "The dam could collapse. It can hold water.", None),
        ("The dam, which can hold water, collapses.", "The dam could collapse. It can hold water.", "could"),
    ],
)
def test_what_a_word_of_doubt_is_about(statement: str, text: str, doubt: str | None) -> None:
    found = doubted(statement, text)
    assert (found.of(text) if found else None) == doubt


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("Hundreds of people came.", "Some 1,000 people came."),
        ("The trip takes days.", "The trip takes weeks."),
        ("It was a three-hour trip.", "It was a three-day trip."),
        ("About 16–60 percent of trade is African.", "About 16–17 percent of trade is African."),
        ("It fell by 280 points.", "It fell by 280 percent."),
        ("He died aged 9.", "He died aged 95."),
    ],
)
def test_another_amount(statement: str, text: str) -> None:
    assert other_amount(statement, text) is not None


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("Hundreds of people came.", "Hundreds of people came to Lyon."),
        ("Thousands of people came.", "Some 1,000 people came."),
        ("Some 3 million people came.", "Some 3,000,000 people came."),
        ("Trillions of dollars were lost.", "Some 3 trillion dollars were lost."),
        ("A second bus came.", "A second bus came to Lyon."),
        ("It was a trip of a day.", "It was a day-long trip."),
        ("About 16–17 percent of trade is African.", "African trade is about 16–17 percent of trade."),
        ("It fell from 47 percent to 40.", "It fell from 47 percent to 40 percent."),
        ("It is called COVID-19.", "COVID-19 is what it is called."),
        ("Some 1,500 people came.", "Some 1500 people came."),
    ],
)
def test_the_same_amount(statement: str, text: str) -> None:
    assert other_amount(statement, text) is None


def test_a_number_that_is_only_about_right_is_not_given_as_exact() -> None:
    assert made_exact("It has 40 cars.", "It has about 40 cars and 7 ships.") is not None
    assert made_exact("It has about 40 cars.", "It has about 40 cars and 7 ships.") is None
    assert made_exact("It has 40 cars.", "It has 40 cars and about 7 ships.") is None


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("It was.", "It was."),
        ("It was.", "It was.\n\nAnna Novak left Lyon."),
        (
            "On Monday the minister opened a new bridge in Lyon for cars.",
            "On Monday she opened a new bridge in Lyon for cars. The minister left Nice.",
        ),
        ("Die Firma kündigte den Bau an", "Die Firma kündigte den Bau einer Brücke an."),
        ("Lyon is the city he came from. ", "He came from the city of Lyon."),
    ],
)
def test_a_sentence_as_it_is_or_nearly(statement: str, text: str) -> None:
    assert _reason(Rule.STATEMENT, statement, text) is None


def test_words_of_the_text_count_a_little_where_they_are_not_cited() -> None:
    text = "The minister opened a bridge. The festival drew dancers."
    checker = Checker(text, mark(text))
    cited = (Span(0, 29),)
    assert (
        checker.check(Rule.STATEMENT, "minister and bridge, festival and dancers at dusk", cited).reason
        is None
    )
    other = checker.check(Rule.STATEMENT, "minister and bridge, opera and singers at dusk", cited).reason
    assert "only 2 of its 5 words" in (other or "")


SAID = "The mill closed in May, a worker said. Some 40 people lost their jobs."


@pytest.mark.parametrize(
    "remark",
    [
        "The figure comes from one unnamed source.",
        "Nobody confirms that the mill closed.",
        "Only one worker is cited, and the number is an estimate.",
    ],
)
def test_a_remark_may_speak_of_sourcing_in_words_of_its_own(remark: str) -> None:
    assert _reason(Rule.REMARK, remark, SAID) is None


@pytest.mark.parametrize(
    ("remark", "reason"),
    [
        ("The owner bribed a judge.", "words of meaning"),
        ("The number of 50 people is an estimate.", "50"),
        ("The source is Anna Novak.", "Anna"),
        ("The number is an estimate of", "“of”"),
        ("It is.", "nothing that could be checked"),
    ],
)
def test_a_remark_may_say_nothing_else_that_the_text_does_not(remark: str, reason: str) -> None:
    assert reason in (_reason(Rule.REMARK, remark, SAID) or "")
