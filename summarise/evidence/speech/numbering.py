"""Verbs that give a number as somebody's: "put the toll at 12"."""

from __future__ import annotations

from summarise.evidence.figures.numerals import ONES, TENS
from summarise.evidence.speech.blanking import BLANK
from summarise.evidence.speech.cue_words import BE
from summarise.evidence.speech.words import Words

PUTTING = frozenset("put puts putting pegged pegs".split())
_AMOUNTS = frozenset(
    """
    toll tally number numbers figure figures total count cost costs damage damages loss losses value
    price share rate size turnout attendance estimate proportion percentage area deaths death
    casualties crowd bill budget amount probability likelihood chance chances odds age magnitude
    speed growth inflation worth revenue profit deficit debt demand output
    """.split()
)
_AT = frozenset("at on between above below under over around".split())
_REACH = 14
_NEAR = 4
_NUMBERS = frozenset(
    {*ONES["en"], *TENS["en"], "hundred", "thousands", "millions", "billions", "hundreds", "dozens"}
)
_STOPS = frozenset(".;:!?,")


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
