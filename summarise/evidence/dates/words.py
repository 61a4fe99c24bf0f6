"""Words of the calendar in English, German, French, Spanish, Italian and Portuguese."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "January JANUARY Januar Jänner janvier enero gennaio janeiro Jan",
            "February FEBRUARY Februar février febrero febbraio fevereiro Feb",
            "March MARCH März mars marzo março Mar",
            "April APRIL avril abril aprile Apr",
            "May MAY Mai mai mayo maggio maio",
            "June JUNE Juni juin junio giugno junho Jun",
            "July JULY Juli juillet julio luglio julho Jul",
            "August AUGUST août agosto Aug",
            "September SEPTEMBER septembre septiembre settembre setembro Sept Sep",
            "October OCTOBER Oktober octobre octubre ottobre outubro Oct Okt",
            "November NOVEMBER novembre noviembre novembro Nov",
            "December DECEMBER Dezember décembre diciembre dicembre dezembro Dec Dez",
        ),
        start=1,
    )
    for name in names.split()
}

SHORT_MONTHS: dict[str, int] = {
    "ene": 1,
    "janv": 1,
    "fev": 2,
    "févr": 2,
    "mar": 3,
    "abr": 4,
    "avr": 4,
    "giu": 6,
    "juil": 7,
    "lug": 7,
    "ago": 8,
    "ott": 10,
    "dic": 12,
    "déc": 12,
}
"""Abbreviations in small letters, which stand behind a day and in no English text."""

NAMESAKES = frozenset({"April", "June", "August"})
"""Months that are given names as well."""
_DOUBTFUL = frozenset("May MAY March MARCH März mars Mai mai mayo Mar Jan Dec Dez Nov Oct Okt Sep".split())
SURE_MONTHS = frozenset(name for name in MONTHS if len(name) > 3) - NAMESAKES - _DOUBTFUL
"""Months that are hardly ever a name or another word, so that they need no preposition."""

WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "Monday MONDAY Montag lundi lunes lunedì segunda-feira Mon",
            "Tuesday TUESDAY Dienstag mardi martes martedì terça-feira Tue Tues",
            "Wednesday WEDNESDAY Mittwoch mercredi miércoles mercoledì quarta-feira Wed",
            "Thursday THURSDAY Donnerstag jeudi jueves giovedì quinta-feira Thu Thurs",
            "Friday FRIDAY Freitag vendredi viernes venerdì sexta-feira Fri",
            "Saturday SATURDAY Samstag Sonnabend samedi sábado sabato",
            "Sunday SUNDAY Sonntag dimanche domingo domenica",
        )
    )
    for name in names.split()
}
"""Monday is 0, as in `datetime.date.weekday`."""

GERMAN_WEEKDAYS = tuple(
    day + part
    for day in "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag".split()
    for part in "abend morgen mittag vormittag nachmittag nacht".split()
)
"""Weekdays that have taken up a part of the day: "Montagabend"."""

SHORT_WEEKDAYS = frozenset("Mon Tue Tues Wed Thu Thurs Fri".split())
"""Weekdays only beside a date: "Tue, 3 March"."""

SHIFTS: dict[str, int] = {
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "this lunchtime": 0,
    "yesterday": -1,
    "last night": -1,
    "last evening": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
    "heute": 0,
    "gestern": -1,
    "vorgestern": -2,
    "übermorgen": 2,
    "aujourd'hui": 0,
    "aujourd’hui": 0,
    "avant-hier": -2,
    "demain": 1,
    "hoy": 0,
    "ayer": -1,
    "anoche": -1,
    "anteayer": -2,
    "oggi": 0,
    "stasera": 0,
    "stamattina": 0,
    "ieri": -1,
    "domani": 1,
    "hoje": 0,
    "ontem": -1,
    "anteontem": -2,
    "amanhã": 1,
}
"""Days from the day of publication."""

SHIFTS_OF_LANGUAGE: Mapping[str, tuple[str, int]] = {
    "fr": ("hier", -1),
    "de": ("morgen", 1),
    "es": ("mañana", 1),
}
"""Words of one language that mean something else in another."""

NAMED_DAYS: dict[str, tuple[int, int]] = {
    "Christmas Eve": (12, 24),
    "Christmas Day": (12, 25),
    "Boxing Day": (12, 26),
    "New Year's Eve": (12, 31),
    "New Year’s Eve": (12, 31),
    "New Year's Day": (1, 1),
    "New Year’s Day": (1, 1),
    "Valentine's Day": (2, 14),
    "Valentine’s Day": (2, 14),
    "Halloween": (10, 31),
    "Heiligabend": (12, 24),
    "Silvester": (12, 31),
    "Neujahr": (1, 1),
    "Nochebuena": (12, 24),
    "Nochevieja": (12, 31),
    "Ferragosto": (8, 15),
}
"""Month and day of days that fall on the same date every year."""

SEASONS = (
    "spring summer autumn fall winter Spring Summer Autumn Fall Winter Frühjahr Frühling Sommer Herbst "
    "printemps été automne hiver primavera verano otoño invierno estate autunno inverno verão outono"
).split()

COUNTS: dict[str, int] = {
    "a": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "einem": 1,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "due": 2,
    "tre": 3,
    "quattro": 4,
    "cinque": 5,
    "dois": 2,
    "três": 3,
    "quatro": 4,
}
"""Numbers of days so few that "three days ago" means one day exactly."""


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of `words`, the longest first."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The words that `phrases` begin with, as written and with a capital."""
    first = {phrase.replace("’", "'").replace("-", " ").replace("'", " ").split()[0] for phrase in phrases}
    return frozenset(first | {word[0].upper() + word[1:] for word in first})
