"""Names and numbers stand where they stand in the words a statement rests on."""

from __future__ import annotations

import pytest

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.grounding.support.amounts import other_amount
from summarise.grounding.support.direction import other_direction
from summarise.kinds import Rule


def _objection(statement: str, text: str) -> str | None:
    return Checker(text, mark(text)).check(Rule.STATEMENT, statement, (Span(0, len(text)),)).reason


KOREA = "North Korea fired the missile at South Korea."
FIRES = "The fire in Lyon killed nine; the flood in Rome killed two."


@pytest.mark.parametrize(
    ("statement", "text", "right"),
    [
        ("Lyon has 12 schools and 30 parks.", "Lyon has 30 schools and 12 parks.", "30"),
        ("Lyon has seven schools and thirty parks.", "Lyon has 30 schools and 7 parks.", "30"),
        ("Lyon has 1500 parks and 30 schools.", "Lyon has 1,500 schools and 30 parks.", "30"),
        ("Lyon has 7.0 parks and 30 schools.", "Lyon has 7 schools and 30 parks.", "30"),
        (
            "The bank was sold in 2009 and closed in 2012.",
            "The bank was sold in 2012 and closed in 2009.",
            "2012",
        ),
        ("Italy signed the treaty.", "France signed the treaty in Italy.", "France"),
        ("Lyon signed the treaty.", "The European Union signed the treaty in Lyon.", "European Union"),
        ("South Korea fired the missile.", KOREA, "North Korea"),
        (
            "South Korea fired the missile.",
            "Northern Korea fired the missile at South Korea.",
            "Northern Korea",
        ),
        (
            "The fire in Rome killed nine; the flood in Lyon killed two.",
            "The fire in Lyon killed nine; the flood in Rome killed two.",
            "Lyon",
        ),
        ("Rome beat Lyon 3 to 1 in the final.", "Lyon beat Rome 3 to 1 in the final.", "Lyon"),
        ("Koch leads the bank and Hill the union.", "Hill leads the bank and Koch the union.", "Hill"),
        ("Koch runs the bank, Hill runs the union.", "Hill runs the bank, Koch runs the union.", "Hill"),
        (
            "Koch leads the bank and Hill the union.",
            "In the end (Rome says) Hill leads the bank and Koch the union.",
            "Hill",
        ),
        ("London signed the treaty.", "Lyon signed the treaty in London.", "Lyon"),
        ("Lyon Group bought the mill.", "Rome Group bought the mill from Lyon Group.", "Rome Group"),
        (
            "Pierluisi named Rossello secretary before he resigned.",
            "Before resigning, Rossello named Pierluisi secretary, the next in line.",
            "Pierluisi",
        ),
        (
            "The strain, which caused an outbreak in Fiji, was found in New Zealand.",
            "The strain, which caused an outbreak in New Zealand, was found in Samoa and Fiji.",
            "New Zealand",
        ),
        ("Lima leads the bank.", "Lima's mayor Berg leads the bank.", "Berg"),
        ("Nice slept.", "Rome and Nice signed; Lyon slept.", "Lyon"),
        ("Rome and Lyon signed; Nice slept.", "Rome and Nice signed; Lyon slept.", "Nice"),
        ("Lyon signed the treaty with Rome.", "Rome signed the treaty against Lyon.", "Rome"),
        ("The treaty against Rome was signed by Lyon.", "Rome signed the treaty against Lyon.", "Lyon"),
        (
            "The bank opened in 2010 and was sold in 1950.",
            "The bank was opened in 1950 and sold in 2010.",
            "1950",
        ),
        ("Hundreds of cars burned.", "Hundreds of people came; dozens of cars burned.", "dozens"),
        (
            "Under the old king Berg the bank lost millions.",
            "Under the old king Hill the bank lost millions; under the new king Berg it won prizes.",
            "Hill",
        ),
    ],
)
def test_another_stands_there(statement: str, text: str, right: str) -> None:
    assert (_objection(statement, text) or "").startswith(f"the cited words have “{right}” where it says")


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("Lyon has 30 parks and 7 schools.", "Lyon has seven schools and thirty parks."),
        ("Lyon has 1500 schools and 30 parks.", "Lyon has 1,500 schools and 30 parks."),
        ("The bank was sold in 2012 and closed in 2009.", "In 2009 the bank closed. It was sold in 2012."),
        # Verbs that say the same of both sides; lists.
        ("Anna Koch married Tom Hill.", "Tom Hill married Anna Koch."),
        ("Anna Koch met Tom Hill.", "Tom Hill met Anna Koch."),
        ("Anna Koch was hired by Tom Hill.", "Tom Hill hired Anna Koch."),
        ("Rome lost to Lyon in the final.", "Rome was beaten by Lyon in the final."),
        ("Italy, France and Spain signed the treaty.", "France, Spain and Italy signed the treaty."),
        ("Italy signed the treaty.", "France, Spain and Italy signed the treaty."),
        # One name in several forms.
        ("The EU signed the treaty.", "The European Union signed the treaty in Lyon."),
        ("North Korean troops fired the missile.", KOREA),
        ("Korea fired the missile.", "South Korea fired the missile."),
        ("North Korean troops fired the missile.", "Northern Korea's troops fired the missile."),
        ("DB bought the mill.", "Deutsche Bank bought the mill from Opel."),
        ("She hired Tom Hill.", "Anna Koch hired Tom Hill."),
        # A year and a day are not each other; nor is whoever it is against the one it is of.
        ("The bank closed in 2017.", "The bank closed on 21 May after losses in 2017."),
        ("The bank closed in May 2017.", "The bank closed with 21 clerks in May 2017."),
        ("The suit of Opel was won.", "The long suit of Opel against the old Fiat was won."),
        ("The suit of Opel was won.", "The long suit of Opel against Fiat was won."),
        ("Russia lost ships.", "The Russian Fleet lost ships."),
        ("The Russian Fleet lost ships.", "Russian sailors of the Fleet lost ships."),
        # A pronoun may be any name; a number that the words do not have may be said of one thing.
        ("She leads the bank.", "Hill leads the bank and Koch the union."),
        ("Hill leads the bank.", "Koch came. He leads the bank, and Hill the union."),
        ("One city closed schools.", "Lyon closed 12 schools."),
        # In a place, in brackets, with an office, among others.
        ("Anna Koch was arrested by police.", "Police in Rome arrested Anna Koch."),
        ("Anna Koch was arrested by police.", "Police (Rome) arrested Anna Koch."),
        ("Berg leads the bank.", "Lima's mayor Berg leads the bank."),
        ("Lima's Berg leads the bank.", "Lima's mayor Berg leads the bank."),
        ("Most are staff of Airbus and Lufthansa.", "Most are staff of Airbus and German airline Lufthansa."),
        ("The Gaza Hotel collapsed.", "Last week the Gaza Hotel near the Haram (Grand Mosque) collapsed."),
        ("Rome, with Lyon, signed the treaty.", "Rome signed the treaty with Lyon."),
        ("The treaty against Lyon was signed by Rome.", "Rome signed the treaty against Lyon."),
        (
            "The Sea Org, the elite group of Scientology, bought ships.",
            "Scientology's elite group, the Sea Org, bought ships.",
        ),
        ("The bank, founded in 1950, has 300 clerks.", "The bank has 300 clerks; it was founded in 1950."),
        ("The bank opened in 1950, sold in 2010.", "The bank was opened in 1950 and sold in 2010."),
        ("Dozens of cars burned.", "Hundreds of people came; dozens of cars burned."),
        ("France signed the treaty.", "Italy's minister met the guests; France signed the treaty."),
    ],
)
def test_everything_stands_in_its_place(statement: str, text: str) -> None:
    assert _objection(statement, text) is None


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        # In the past, the perfect, the future, under way; behind a time, a place, an aside.
        ("The union sued the bank.", "The bank has sued the union."),
        ("The union will sue the bank.", "The bank will sue the union."),
        ("The union could have sued the bank.", "The bank could have sued the union."),
        ("The union is suing the bank.", "The bank is suing the union."),
        ("The union took the bank.", "The bank took the union."),
        ("The union may drop the bank.", "The bank may drop the union."),
        ("The union to sue the bank is old.", "The bank to sue the union is old."),
        ("On Monday, the union sued the bank.", "On Monday, the bank sued the union."),
        ("The union in May sued the bank.", "In May the bank sued the union."),
        ("The mayor, also on television, sued the bank.", "The bank sued the mayor of Lyon."),
        ("The owners, who live in Lyon, sued the bank.", "The bank sued the owners."),
        ("The union who sued the bank closed.", "The bank sued the union."),
        ("The old rich bank of the miners sued the union.", "The union sued the old rich bank of miners."),
        ("The union sued 12 banks.", "Banks sued 12 unions."),
        # In the passive.
        ("The bank was widely sued by the union.", "The union was widely sued by the bank."),
        ("Miners were beaten by the union.", "The union was beaten by miners."),
        ("Sued by the bank, the union closed.", "The union sued the bank."),
        ("Miners were sued by those who own the bank.", "Miners sued owners of the bank."),
        # The doer is only among those it is done to.
        ("Owners sued miners.", "A lawyer sued owners and clerks."),
        ("Owners attacked miners.", "A lawyer attacks owners."),
        ("Owners attacked miners.", "Snow fell. Then a lawyer attacks owners."),
        ("Owners sued miners.", "A lawyer sued owners, miners and clerks."),
        ("The union sued the mill. The bank closed.", "The bank sued the mill. The union closed."),
    ],
)
def test_another_doer(statement: str, text: str) -> None:
    assert "name another as the one who" in (other_direction(statement, text) or "")


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("The owners, who live in Lyon, sued the bank.", "The owners sued the bank."),
        ("The bank, led by owners, sued the union.", "The bank sued the union."),
        ("The bank and the miners sued the union.", "The bank sued the union."),
        ("Sued by the union, the bank closed.", "The union sued the bank."),
        ("The bank came, and it sued the union.", "The union sued the bank."),
        ("The union that led miners sued the bank.", "Miners sued the bank."),
        ("Owners sued miners.", "A lawyer sued clerks."),
        ("Owners attacked miners.", "Owners attack miners."),
        ("Owners attacked miners.", "A lawyer attacks clerks; owners laugh."),
        ("Owners attacked miners.", "A lawyer attacks owners. Owners attack a lawyer."),
        ("Owners attacked miners.", "The attack owners feared came."),
        ("Miners sued owners.", "Owners sued in Lyon; miners won."),
        ("Miners sued owners.", "Their sued owners won; miners lost."),
        ("The union told the bank.", "The bank told the union."),
        ("Owners met miners.", "Miners met owners."),
    ],
)
def test_the_same_doer_or_none_that_can_be_told(statement: str, text: str) -> None:
    assert other_direction(statement, text) is None


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("Hundreds came.", "Some 12 people came."),
        ("Hundreds came.", "Some 99 people came."),
        ("Millions came.", "Some 2,000 people came."),
        ("Trillions were lost.", "Some 3 billion were lost."),
        ("A dozen came.", "Dozens came."),
        ("It is 3 km long.", "It is 3 miles long."),
        ("It weighs 5 kt.", "It weighs 5 Mt."),
        ("It took 3 hours.", "It took 3 days."),
        ("It rose 3 percent.", "It rose by 3 points."),
        ("It rose by 3.", "It rose by 3 percent."),
        ("It fell in 2009.", "It fell in 2010."),
        ("Between 3 and 5 people came.", "Between 3 and 6 people came."),
        ("Some 3 to 5 people came.", "Some 3 people came on Monday and 6 on Tuesday."),
        ("It happens every month.", "It happens yearly."),
        ("It happens every week.", "It happens on Monday."),
        ("It was an hour-long trip.", "It was a long trip."),
        ("It rose by 3 percent.", "It rose by 3."),
        ("In all 10 houses burned. Rain fell on cars.", "In all 10 cars were sold at the fair in Lyon."),
        ("Cars came. In all 10 houses burned.", "In all 10 cars were sold at the fair in Lyon."),
    ],
)
def test_no_such_amount(statement: str, text: str) -> None:
    assert other_amount(statement, text) is not None


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("Hundreds came.", "Some 100 people came."),
        ("Hundreds came.", "Some 999 people came."),
        ("Billions were lost.", "Some 3 billion were lost."),
        ("Trillions were lost.", "Some 5,000,000,000,000 dollars were lost."),
        ("Some 12 people came.", "Twelve people came."),
        ("Twelve people came.", "Some 12 people came."),
        ("It is 3 km long.", "It is 3 kilometres long."),
        ("It began at 3 p.m.", "It began at 3 in the afternoon."),
        ("It rose from 3 to 5 percent.", "It rose from 3 percent to 5 percent."),
        ("Some 3 to 5 people came.", "Some 3 people came on Monday and 5 on Tuesday."),
        ("It fell in 2009.", "It fell in 2009, not in 2010."),
        ("It happens yearly.", "It happens every year."),
        ("It happens every year.", "It happens annually."),
        ("It happens every hour.", "It happens hourly."),
        ("It happens every day.", "It happens on Monday."),
        ("It was a trip of an hour.", "It was an hour-long trip."),
        ("Some 0.5 million people came.", "Some 500,000 people came."),
        ("A 737 crashed.", "A Boeing 737 crashed."),
        ("Leaders of the Seven met.", "The Group of Seven met."),
    ],
)
def test_such_an_amount(statement: str, text: str) -> None:
    assert other_amount(statement, text) is None
