"""Verbs that give a number as somebody's: "put the toll at 12"."""

from __future__ import annotations

from summarise.evidence.figures.numerals import ONES, TENS
from summarise.evidence.speech.blanking import BLANK
from summarise.evidence.speech.cue_words import BE
from summarise.evidence.speech.words import Words

PUTTING = frozenset("put puts putting pegged pegs".split())
COUNTING = frozenset("counted spoke speaks zählte zählten".split())
_CURRENCIES = frozenset("$€£¥")
_SPEAKING = frozenset("spoke speaks".split())
"""Forms that give a number behind "of"."""
_ABOUT = frozenset(
    "about around some roughly nearly almost only just over at least more than up to rund etwa knapp "
    "mehr als bis zu mindestens nur fast".split()
)
_HEADS = frozenset(
    """
    people persons demonstrators protesters protestors marchers participants attendees strikers supporters
    dead deaths cases infections fälle infektionen bodies victims injured wounded casualties arrests
menschen personen demonstranten
    demonstrierende demonstrierenden teilnehmer teilnehmende teilnehmenden streikende tote verletzte opfer
    festnahmen besucher
    """.split()
)
_AMOUNTS = frozenset(
    """
    toll tally number numbers figure figures total count cost costs damage damages loss losses value
    participation membership support approval price share rate size turnout attendance estimate
proportion percentage area deaths death
    casualties crowd bill budget amount probability likelihood chance chances odds age magnitude
    speed growth inflation worth revenue profit deficit debt demand output income incomes wage wages salary
    salaries earnings harvest population capacity stock stocks reserves shortfall backlog gap
    """.split()
)
_AT = frozenset("at on between above below under over around".split())
_REACH = 14
_NEAR = 4
_NUMBERS = frozenset(
    {*ONES["en"], *TENS["en"], "hundred", "thousands", "millions", "billions", "hundreds", "dozens"}
)
_STOPS = frozenset(".;:!?,")


def counts_heads(words: Words, index: int) -> bool:
    """Whether its subject counts people with the word at `index`: "counted 60,000", "spoke of 31"."""
    if words.lowers[index] not in COUNTING or (index and words.lowers[index - 1] in BE):
        return False
    at = index + 1
    if words.lowers[index] in _SPEAKING:
        if at >= len(words.forms) or words.lowers[at] != "of":
            return False
        at += 1
    while at < len(words.forms) and words.lowers[at] in _ABOUT and words.touch(at):
        at += 1
    if at + 1 < len(words.forms) and words.forms[at] in _CURRENCIES:
        return words.forms[at + 1][0].isdigit()
    if at >= len(words.forms) or not (words.forms[at][0].isdigit() or words.lowers[at] in _NUMBERS):
        return False
    while at + 1 < len(words.forms) and words.lowers[at + 1] in _NUMBERS:
        at += 1
    behind = words.lowers[at + 1] if words.touch(at) else "."
    return behind in _STOPS | _HEADS | {"and", "und"}


def puts_a_number(words: Words, index: int) -> bool:
    """Whether the word at `index` is such a verb, with an amount and the number that it is put at."""
    if words.lowers[index] not in PUTTING or (index and words.lowers[index - 1] in BE):
        return False
    amount = False
    for at in range(index + 1, min(len(words.lowers) - 1, index + _REACH)):
        word = words.lowers[at]
        if word in _STOPS or words.breaks(at - 1):
            return False
        amount = amount or word in _AMOUNTS
        if amount and word in _AT and _is_number_near(words, at + 1):
            return True
    return False


def _is_number_near(words: Words, at: int) -> bool:
    """Whether a number stands there, or behind a bound and the sign of a currency: "at about $12"."""
    return any(
        form[0].isdigit() or form == BLANK or form.lower().partition("-")[0] in _NUMBERS
        for form in words.forms[at : at + _NEAR]
    )
