"""What the words of one expression of time say, read from the pattern that matched them.

Each reading takes the match and the words that lead up to it, and returns the expression from its first word
of its own on, or None where the words say no time after all. Offsets are Unicode characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from summarise.documents import Span
from summarise.evidence.dates import patterns
from summarise.evidence.dates.expressions import Expression, Shape
from summarise.evidence.dates.words import (
    COUNTS,
    MONTHS,
    NAMED_DAYS,
    NAMESAKES,
    SHIFTS,
    SHIFTS_OF_LANGUAGE,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    SURE_MONTHS,
    WEEKDAYS,
)
from summarise.evidence.language import Language

Match = re.Match[str]
Reading = Callable[[Match, str, Language], Expression | None]

_IN_MONTH = re.compile(
    r"(?i:\b(?:in|since|until|during|throughout|between|through|last|next|this|late|early|mid|im|seit|bis"
    r"|anfang|mitte|ende|en"
    r"|depuis|desde|dès|début|fin|mi|em|nel|a|mese di|mes de|mês de|finales de|principios de|mediados de"
    r"|inizio|fine|metà|início de|fim de|meados de|le mois de|(?:end|start|beginning|middle|month) of)"
    r"[ -]\Z)"
)
_BY_MONTH = re.compile(r"(?i:\b(?:by|from|before|after)[ -]\Z)")
_NAMES_A_YEAR = re.compile(
    r"(?i:since|until|till|during|throughout|early|late|mid|year|jahr|im|seit|depuis|desde|dal|nel|anno"
    r"|ano|año)"
    r"[ -]"
)
_IN_SEASON = re.compile(
    r"(?i:\b(?:in(?: the)?|over the|im|early|late|mid|during the|since|by|until|au|en|cet|nel)[ -]\Z)"
)
_AGAINST_PERIOD = frozenset({"this", "that", "the same", "same"})


def _span(match: Match) -> Span:
    return Span(*match.span())


def decade(match: Match, _lead: str, _language: Language) -> Expression | None:
    """ "The 60s", but not the age of somebody "in his 60s"."""
    return (
        None
        if _AGED.search(match.string[max(0, match.start() - _AGE_REACH) : match.start()])
        else Expression(_span(match), "year")
    )


_AGED = re.compile(r"\b(?:his|her|their|my|our|your|its)(?: (?:early|late|mid))?[ -]\Z", re.IGNORECASE)
_AGE_REACH = 16


def loose(shape: Shape) -> Reading:
    """A reading that gives nothing but the place and the shape."""
    return lambda match, _lead, _language: Expression(_span(match), shape)


def whole_day(match: Match, _lead: str, language: Language) -> Expression | None:
    several = match["to"] is not None
    month = MONTHS.get(match["month"])
    if month is None and language != "en":
        month = SHORT_MONTHS[match["month"]]
    if month is None:
        return None
    return Expression(
        _span(match),
        "period" if several else "day",
        year=int(match["year"]) if match["year"] else None,
        month=month,
        day=None if several else int(match["day"]),
    )


def in_numbers(match: Match, _lead: str, language: Language) -> Expression | None:
    first, second = int(match["first"]), int(match["second"])
    year, span = int(match["year"]), _span(match)
    if not (0 < first <= 31 and 0 < second <= 31) or min(first, second) > 12:
        return None
    if match["mark"] == "." or language != "en" or first > 12 or first == second:
        return Expression(span, "day", year=year, month=second, day=first)
    if second > 12:
        return Expression(span, "day", year=year, month=first, day=second)
    return Expression(span, "period", year=year, unsettled=(first, second))


def in_brackets(match: Match, _lead: str, language: Language) -> Expression | None:
    day, month = int(match["day"]), int(match["month"])
    if language != "de" or not 0 < day <= 31:
        return None
    return Expression(_span(match), "day", month=month, day=day)


def iso(match: Match, _lead: str, _language: Language) -> Expression | None:
    year, month, day = (int(match[part]) for part in ("year", "month", "day"))
    return Expression(_span(match), "day", year=year, month=month, day=day)


def cjk(match: Match, _lead: str, _language: Language) -> Expression | None:
    year, month, day = (int(match[part]) if match[part] else None for part in ("year", "month", "day"))
    if not match.group() or (day is not None and month is None):
        return None
    shape: Shape = "day" if day else "period" if month else "year"
    return Expression(_span(match), shape, year=year, month=month, day=day)


def weekday(match: Match, _lead: str, _language: Language) -> Expression | None:
    name = match["weekday"]
    if name in SHORT_WEEKDAYS and not _BESIDE_DATE.match(match.string, match.end()):
        return None
    return Expression(_span(match), "weekday", weekday=WEEKDAYS[name])


_BESIDE_DATE = re.compile(r"\.?,? (?:\d|[A-Z][a-z]{2,8}\.? \d)")


def shifted(match: Match, _lead: str, language: Language) -> Expression | None:
    word = match["word"].lower().replace("early ", "")
    own = SHIFTS_OF_LANGUAGE.get(language)
    shift = own[1] if own and own[0] == word else SHIFTS.get(word)
    return None if shift is None else Expression(_span(match), "shift", shift=shift)


def named_day(match: Match, _lead: str, _language: Language) -> Expression | None:
    month, day = NAMED_DAYS[match["name"]]
    return Expression(_span(match), "day", month=month, day=day)


def september_2001(match: Match, _lead: str, _language: Language) -> Expression | None:
    return Expression(_span(match), "day", year=2001, month=9, day=11)


def month_year(match: Match, _lead: str, _language: Language) -> Expression | None:
    return Expression(_span(match), "period", year=int(match["year"]), month=MONTHS[match["month"]])


def month(match: Match, lead: str, _language: Language) -> Expression | None:
    name = match["month"]
    named = name in SURE_MONTHS or _IN_MONTH.search(lead) or (name != "May" and _BY_MONTH.search(lead))
    if not named and name in NAMESAKES:
        before = match.string[max(0, match.start() - 2) : match.start()]
        named = _IN_SENTENCE.fullmatch(before) and not _NAME_BEHIND.match(match.string, match.end())
    return Expression(_span(match), "period", month=MONTHS[name]) if named else None


_IN_SENTENCE = re.compile(r"[a-zß-ÿ,] ")
_NAME_BEHIND = re.compile(r" [A-ZÄÖÜ]|['’]s|,? \d")


_OPENS_GERMAN = re.compile(r"(?:\A|[.!?:]\s|\n)\d{4} [a-zäöü]")
""" "1898 lag sie bei 750": a sentence that opens with a year."""
_NO_YEAR_BEHIND = re.compile(
    r"(?<!\d)\d{1,3} (?:to|bis|und|and|or|oder|à|a) \Z|\b(?:dial|call|text|ring|code|pin|number|no[.]) \Z",
    re.IGNORECASE,
)
_SHORT_REACH = 10


def years(match: Match, lead: str, language: Language) -> Expression | None:
    counted = None if match["decade"] else patterns.COUNTED_BEHIND.match(match.string, match.end())
    if _NO_YEAR_BEHIND.search(match.string[max(0, match.start() - _SHORT_REACH) : match.start()]):
        return None
    opens = language == "de" and _OPENS_GERMAN.search(
        match.string, max(0, match.start() - 2), match.end() + 3
    )
    if not (lead or match["to"] or match["decade"] or opens) and (int(match["year"]) < 1900 or counted):
        return None
    if counted and lead and not _NAMES_A_YEAR.search(lead):
        return None
    return Expression(_span(match), "year", year=int(match["year"]))


def season(match: Match, lead: str, _language: Language) -> Expression | None:
    return Expression(_span(match), "period") if match["year"] or _IN_SEASON.search(lead) else None


def ago(match: Match, lead: str, _language: Language) -> Expression | None:
    words = lead.replace("-", " ").split()
    if match["way"] in {"before", "after", "back"} and not words:
        return None
    unit = match.group().split()[0].lower()
    if match["way"] == "ago" and unit in {"day", "days"} and words:
        return _days_ago(match, words[-1])
    return Expression(_span(match), "period")


def ago_abroad(match: Match, _lead: str, _language: Language) -> Expression | None:
    if match["unit"] in {"Tag", "Tagen", "jour", "jours", "día", "días", "dia", "dias"}:
        since = match.group()[:4].lower() == "seit"
        return Expression(_span(match), "period") if since else _days_ago(match, match["count"])
    return Expression(_span(match), "period")


def ago_in_italian(match: Match, lead: str, _language: Language) -> Expression | None:
    words = lead.split()
    if match["unit"] in {"giorno", "giorni"} and words:
        return _days_ago(match, words[-1])
    return Expression(_span(match), "period")


def _days_ago(match: Match, count: str) -> Expression:
    days = int(count) if count.isdigit() and len(count) == 1 else COUNTS.get(count.lower())
    return Expression(_span(match), "shift" if days else "period", shift=-days if days else None)
