"""Which patterns are tried at which word of a text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from summarise.evidence.dates import leads, patterns, readings
from summarise.evidence.dates.readings import Reading
from summarise.evidence.dates.words import (
    GERMAN_WEEKDAYS,
    MONTHS,
    NAMED_DAYS,
    SEASONS,
    SHIFTS,
    SHIFTS_OF_LANGUAGE,
    WEEKDAYS,
    first_words,
)


class Trial(NamedTuple):
    """A pattern to try at a word, how its match is read, and which words before it belong to it."""

    pattern: re.Pattern[str]
    reading: Reading
    lead: re.Pattern[str] = leads.LEAD
    needs_lead: bool = False


_PERIOD = readings.loose("period")
_CLOCK = readings.loose("clock")

_AT_MONTH = (
    Trial(patterns.MONTH_DAY, readings.whole_day),
    Trial(patterns.MONTH_YEAR, readings.month_year),
    Trial(patterns.MONTH, readings.month),
)
_AT_STRETCH = (Trial(patterns.STRETCH, _PERIOD, leads.STRETCH),)
_AT_LENGTH = (
    Trial(patterns.AGO, readings.ago, leads.QUANTITY),
    Trial(patterns.DAY_BEFORE, _PERIOD),
    Trial(patterns.LENGTHS, _PERIOD, leads.WHILE, needs_lead=True),
)
_AT_CLOCK_WORD = (Trial(patterns.HOUR_IN_WORDS, _CLOCK), Trial(patterns.CLOCK_IN_WORDS, _CLOCK))

_KINDS: Sequence[tuple[frozenset[str], Sequence[Trial]]] = (
    (first_words(NAMED_DAYS), (Trial(patterns.NAMED_DAY, readings.named_day),)),
    (
        first_words(
            ["Christmas", "Easter", "Weihnachten", "Ostern", "Noël", "Pâques", "Navidad", "Natale", "Natal"]
        ),
        (Trial(patterns.FEAST, _PERIOD),),
    ),
    (first_words(MONTHS) - {"march", "may"}, _AT_MONTH),
    (first_words([*WEEKDAYS, *GERMAN_WEEKDAYS]), (Trial(patterns.WEEKDAY, readings.weekday),)),
    (
        first_words([*SHIFTS, *(word for word, _ in SHIFTS_OF_LANGUAGE.values())]),
        (Trial(patterns.SHIFTED, readings.shifted),),
    ),
    (first_words(SEASONS), (Trial(patterns.SEASON_OF, readings.season),)),
    (
        first_words("last past next previous preceding coming following this that the same recent".split()),
        _AT_STRETCH,
    ),
    (
        first_words("end start beginning turn middle rest close course".split()),
        (Trial(patterns.END_OF, _PERIOD, leads.STRETCH),),
    ),
    (
        first_words("first second third fourth final last".split()),
        (Trial(patterns.PART_OF_YEAR, _PERIOD),),
    ),
    (frozenset({"Q", "H", "FY"}), (Trial(patterns.QUARTER, _PERIOD),)),
    (first_words(["fiscal", "financial"]), (Trial(patterns.FISCAL, _PERIOD),)),
    (
        first_words(
            "second seconds minute minutes hour hours day days night nights week weeks weekend weekends "
            "fortnight month months year years decade decades century centuries generation generations "
            "morning evening".split()
        ),
        _AT_LENGTH,
    ),
    (frozenset({"weekend", "Weekend"}), (Trial(patterns.WEEKEND, _PERIOD, leads.WEEKEND, needs_lead=True),)),
    (
        first_words("twenties thirties forties fifties sixties seventies eighties nineties".split()),
        (Trial(patterns.DECADE_IN_WORDS, readings.decade),),
    ),
    (
        first_words(
            [
                stem + ending
                for stem in "vergangene letzte vorige diese nächste übernächste kommende vorletzte".split()
                for ending in ("", "n", "m", "s", "r")
            ]
        ),
        (Trial(patterns.GERMAN_STRETCH, _PERIOD),),
    ),
    (first_words(["vor", "seit"]), (Trial(patterns.GERMAN_AGO, readings.ago_abroad),)),
    (first_words(["il y a", "hace", "há"]), (Trial(patterns.ROMANCE_AGO, readings.ago_abroad),)),
    (
        first_words("ora ore giorno giorni settimana settimane mese mesi anno anni".split()),
        (Trial(patterns.ITALIAN_AGO, readings.ago_in_italian, leads.ITALIAN_QUANTITY),),
    ),
    (
        first_words(
            "semaine mois an année week trimestre semana mes mês año ano settimana mese anno".split()
        ),
        (Trial(patterns.ROMANCE_STRETCH, _PERIOD),),
    ),
    (
        first_words(
            "cette ce este esta questo questa dernier derniers dernière dernières prochain prochaine próximo "
            "próxima próximos próximas último última últimos últimas scorso scorsa scorsi scorse prossimo "
            "prossima prossimi prossime ultimi ultime".split()
        ),
        (Trial(patterns.ROMANCE_THIS, _PERIOD),),
    ),
    (
        frozenset("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split())
        | first_words(["siglo", "secolo", "século"]),
        (Trial(patterns.ROMAN_CENTURY, _PERIOD),),
    ),
    (
        first_words(
            "one two three four five six seven eight nine ten eleven twelve une deux trois quatre cinq sept "
            "huit neuf dix onze una dos tres cuatro cinco seis siete ocho nueve diez once doce uma duas três "
            "quatro sete oito nove dez ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
        ),
        _AT_CLOCK_WORD,
    ),
    (
        first_words("noon midnight Mitternacht minuit medianoche mezzanotte".split()),
        (Trial(patterns.AROUND_TWELVE, _CLOCK),),
    ),
    (
        first_words(
            "morning afternoon evening night early late small dawn dusk sunrise nightfall overnight".split()
        ),
        (Trial(patterns.PART_OF_A_DAY, _CLOCK),),
    ),
)


def _at_words() -> Mapping[str, Sequence[Trial]]:
    trials: dict[str, tuple[Trial, ...]] = {}
    for words, tried in _KINDS:
        for word in words:
            trials[word] = (*trials.get(word, ()), *tried)
    return trials


AT_WORD: Mapping[str, Sequence[Trial]] = _at_words()
"""The trials for each word that an expression can begin with, in the order in which they are made."""

_AT_SHORT_NUMBER = (
    Trial(patterns.SEPTEMBER_2001, readings.september_2001),
    Trial(patterns.DAY_MONTH, readings.whole_day),
    Trial(patterns.IN_NUMBERS, readings.in_numbers),
    Trial(patterns.IN_BRACKETS, readings.in_brackets),
    Trial(patterns.CLOCK, _CLOCK),
    Trial(patterns.CLOCK_ABROAD, _CLOCK),
    Trial(patterns.AT_HOUR, _CLOCK),
    Trial(patterns.CENTURY, _PERIOD),
    Trial(patterns.DECADE, readings.decade),
    Trial(patterns.SHORT_YEAR, readings.loose("year")),
    Trial(patterns.PART_OF_YEAR, _PERIOD),
    Trial(patterns.QUARTER, _PERIOD),
    Trial(patterns.CJK_DAY, readings.cjk),
)
_AT_LONG_NUMBER = (
    Trial(patterns.ISO, readings.iso),
    Trial(patterns.CLOCK, _CLOCK),
    Trial(patterns.CJK_DAY, readings.cjk),
    Trial(patterns.YEARS, readings.years),
)
AT_DIGITS: Mapping[int, Sequence[Trial]] = {1: _AT_SHORT_NUMBER, 2: _AT_SHORT_NUMBER, 4: _AT_LONG_NUMBER}
"""The trials at a run of digits, by its length."""
