"""Words of the calendar in English, German, French and Spanish, as patterns and as numbers."""

from __future__ import annotations

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "January Januar Jänner janvier enero Jan",
            "February Februar février febrero Feb",
            "March März mars marzo Mar",
            "April avril abril Apr",
            "May Mai mai mayo",
            "June Juni juin junio Jun",
            "July Juli juillet julio Jul",
            "August août agosto Aug",
            "September septembre septiembre Sept Sep",
            "October Oktober octobre octubre Oct Okt",
            "November novembre noviembre Nov",
            "December Dezember décembre diciembre Dec Dez",
        ),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "Monday Montag lundi lunes",
            "Tuesday Dienstag mardi martes",
            "Wednesday Mittwoch mercredi miércoles",
            "Thursday Donnerstag jeudi jueves",
            "Friday Freitag vendredi viernes",
            "Saturday Samstag Sonnabend samedi sábado",
            "Sunday Sonntag dimanche domingo",
        )
    )
    for name in names.split()
}
"""Monday is 0, as in `datetime.date.weekday`."""

SHIFTS: dict[str, int] = {
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "yesterday": -1,
    "last night": -1,
    "tomorrow": 1,
    "heute": 0,
    "gestern": -1,
    "vorgestern": -2,
    "aujourd'hui": 0,
    "aujourd’hui": 0,
    "hoy": 0,
    "ayer": -1,
}
"""Days from the day of publication."""


def any_of(words: dict[str, int]) -> str:
    """A pattern for any of `words`, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))


MONTH = f"(?:{any_of(MONTHS)})"
WEEKDAY = f"(?:{any_of(WEEKDAYS)})"
UNAMBIGUOUS_MONTH = (
    "(?:January|February|September|October|November|December|Januar|Februar|Oktober|Dezember|Juli|Juni)"
)
"""Months that are hardly ever a name or another word, so that they need no preposition."""
YEAR = r"(?:1[0-9]|20)\d\d"
DAY_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])"
PART_OF_DAY = "(?:morning|afternoon|evening|night|lunchtime|midday)"
PERIOD = (
    "(?:day|night|week|weekend|fortnight|month|quarter|year|decade|century|spring|summer|autumn|fall|winter"
    "|season|semester|fiscal year)"
)
SEASON = (
    "(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter|Frühjahr|Frühling|Sommer|Herbst"
    "|printemps|été|automne|hiver|primavera|verano|otoño|invierno)"
)
PREPOSITION = (
    "(?:[Oo]n|[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Aa]s of|[Aa]fter|[Bb]efore|[Dd]uring|[Oo]f"
    "|[Aa]round|[Aa]bout|[Cc]irca|[Tt]hroughout|[Ee]very|[Aa]m|[Ii]m|[Ss]eit|[Bb]is|[Aa]b|[Vv]om|[Vv]on"
    "|[Zz]um|[Nn]ach|[Vv]or|[Dd]epuis|[Ee]n|[Dd]esde|[Hh]asta|[Ll]e|[Ee]l)"
)
PLACING = (
    "(?:[Ll]ate|[Ee]arly|[Mm]id|[Ll]ater|[Ee]arlier|[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Pp]revious"
    "|[Ff]ollowing|[Ss]ame|[Tt]he|[Tt]hat|[Dd]em|[Dd]en|[Vv]ergangenen|[Ll]etzten|[Nn]ächsten|[Kk]ommenden"
    "|[Dd]iesen|[Aa]nfang|[Mm]itte|[Ee]nde|[Bb]eginning of|[Ee]nd of|[Ss]tart of|[Mm]iddle of|[Jj]ust"
    "|[Yy]ear|Jahr|Jahre)"
)
LEAD = rf"(?:(?:{PREPOSITION}|{PLACING})[ -]){{0,4}}"
