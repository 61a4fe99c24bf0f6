"""Units of measure and currencies beside a number, and what they are called in one language.

A unit's canonical name is an English singular noun ("mile", "square kilometre"), a currency's its ISO 4217
code. Offsets are Unicode characters.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_WORDS: dict[str, str] = {
    "percent": "percent pct prozent prozentig prozentige prozentigen prozentiger prozentiges",
    "second": "second seconds sec secs sekunde sekunden seconde secondes segundo segundos",
    "minute": "minute minutes min mins minuten minuto minutos",
    "hour": "hour hours hr hrs stunde stunden stündige stündigen heure heures hora horas",
    "day": "day days tag tage tagen tägige tägigen jour jours día días",
    "night": "night nights nacht nächte nächten nuit nuits noche noches",
    "week": "week weeks woche wochen wöchige wöchigen semaine semaines semana semanas",
    "fortnight": "fortnight fortnights",
    "month": "month months monat monate monaten monatige monatigen mois meses",
    "year": "year years yr yrs jahr jahre jahren jährige jährigen jähriger ans année années año años",
    "decade": "decade decades jahrzehnt jahrzehnte jahrzehnten décennie décennies década décadas",
    "century": "century centuries jahrhundert jahrhunderte jahrhunderten siècle siècles siglo siglos",
    "millimetre": "millimetre millimetres millimeter millimeters",
    "centimetre": "centimetre centimetres centimeter centimeters zentimeter zentimetern",
    "metre": "metre metres meter meters metern mètre mètres metros",
    "kilometre": "kilometre kilometres kilometer kilometers kilometern kilomètre kilomètres kilómetros",
    "mile": "mile miles meile meilen milla millas",
    "yard": "yard yards",
    "foot": "foot feet fuß",
    "inch": "inch inches zoll",
    "acre": "acre acres",
    "hectare": "hectare hectares hektar hectárea hectáreas",
    "milligram": "milligram milligrams milligramm",
    "gram": "gram grams gramme grammes gramm gramos",
    "kilogram": "kilogram kilograms kilogramme kilogrammes kilogramm kilo kilos",
    "tonne": "tonne tonnes tonnen tonelada toneladas",
    "ton": "ton tons",
    "ounce": "ounce ounces",
    "litre": "litre litres liter liters litern litro litros",
    "millilitre": "millilitre millilitres milliliter milliliters",
    "gallon": "gallon gallons",
    "barrel": "barrel barrels fass baril barils barril barriles",
    "degree": "degree degrees grad degrés grados",
    "watt": "watt watts",
    "kilowatt": "kilowatt kilowatts",
    "megawatt": "megawatt megawatts",
    "gigawatt": "gigawatt gigawatts",
    "kilowatt hour": "kilowatt-hours kilowattstunden",
    "volt": "volt volts",
    "hertz": "hertz",
    "megahertz": "megahertz",
    "gigahertz": "gigahertz",
    "kilobyte": "kilobyte kilobytes",
    "megabyte": "megabyte megabytes",
    "gigabyte": "gigabyte gigabytes",
    "terabyte": "terabyte terabytes",
    "kiloton": "kiloton kilotons",
    "megaton": "megaton megatons",
    "knot": "knot knots knoten",
    "calorie": "calorie calories kalorien",
    "point": "point points punkte punkten",
    "cent": "cent cents centimes céntimos",
    "pound": "pound pounds pfund",
    "dollar": "dollar dollars dólares",
    "franc": "franc francs franken",
    "peso": "peso pesos",
    "rupee": "rupee rupees",
    "krone": "krone kroner kronen",
    "dinar": "dinar dinars",
    "dirham": "dirham dirhams",
    "riyal": "riyal riyals",
    "shilling": "shilling shillings",
    "penny": "penny pence",
}

_PHRASES: dict[str, str] = {
    "percentage point": "percentage points?|percent points?|prozentpunkten?|points? de pourcentage"
    "|puntos? porcentuale?s?",
    "percent": "per cent|pour cent|por ciento",
    "mile per hour": "miles? per hour|miles? an hour",
    "kilometre per hour": "kilomet(?:re|er)s? per hour|kilomet(?:re|er)s? an hour|kilometern? pro stunde"
    "|stundenkilometern?|kilomètres? par heure",
    "metre per second": "met(?:re|er)s? per second|metern? pro sekunde",
    "square mile": "square miles?|quadratmeilen?",
    "square kilometre": "square kilomet(?:re|er)s?|quadratkilometern?|kilomètres? carrés?"
    "|kilómetros? cuadrados?",
    "square metre": "square met(?:re|er)s?|quadratmetern?|mètres? carrés?|metros? cuadrados?",
    "square foot": "square (?:feet|foot)",
    "cubic metre": "cubic met(?:re|er)s?|kubikmetern?|mètres? cubes?",
    "cubic foot": "cubic (?:feet|foot)",
    "nautical mile": "nautical miles?|seemeilen?",
    "light year": "light[ -]years?|lichtjahren?",
    "degree Celsius": "degrees? (?:celsius|centigrade)|grad celsius|celsius",
    "degree Fahrenheit": "degrees? fahrenheit|fahrenheit",
    "tonne": "metric tons?",
    "year": "years?[- ]olds?|years? of age|jahre alt",
    "month": "months?[- ]olds?",
    "week": "weeks?[- ]olds?",
    "day": "days?[- ]olds?",
    "USD": r"(?:us|u\.s\.|american|united states) dollars?|us-dollars?",
    "AUD": "australian dollars?",
    "CAD": "canadian dollars?",
    "HKD": "hong kong dollars?",
    "NZD": "new zealand dollars?",
    "SGD": "singapore dollars?",
    "TWD": "taiwan dollars?",
    "GBP": "(?:british )?pounds? sterling|british pounds?|pfund sterling|livres? sterling",
    "EGP": "egyptian pounds?",
    "CHF": "swiss francs?|schweizer franken|francs suisses",
    "INR": "indian rupees?",
    "PKR": "pakistani rupees?",
    "MXN": "mexican pesos?",
    "ARS": "argentine pesos?",
    "DKK": "danish kroner?",
    "NOK": "norwegian kroner?",
    "KRW": "(?:south )?korean won",
    "SAR": "saudi riyals?",
    "AED": "emirati dirhams?",
    "KES": "kenyan shillings?",
    "EUR": "euros?",
    "CNY": "yuan|renminbi|chinese yuan",
    "JPY": "(?:japanese )?yen",
    "RUB": "(?:russian )?rou?bles?|rubel",
    "UAH": "(?:ukrainian )?hryvnias?",
    "PLN": "(?:polish )?zlotys?|(?:polish )?złoty",
    "SEK": "(?:swedish )?kronor",
    "TRY": "(?:turkish )?liras?",
    "THB": "baht",
    "ZAR": "(?:south african )?rand",
    "NGN": "(?:nigerian )?naira",
    "ILS": "(?:israeli )?shekels?",
    "HUF": "forints?",
    "BRL": "(?:brazilian )?reais",
    "IRR": "(?:iranian )?rials?",
    "MYR": "ringgit",
    "IDR": "rupiah",
    "BDT": "taka",
    "XBT": "bitcoins?",
}

_SYMBOLS: dict[str, str] = {
    "percent": "%|٪",
    "per mille": "‰",
    "kilometre per hour": "km/hr?|kph|kmh",
    "metre per second": "m/s",
    "degree Celsius": "°[ ]?C|º[ ]?C|℃",
    "degree Fahrenheit": "°[ ]?F|º[ ]?F|℉",
    "degree": "°",
    "millimetre": "mm",
    "centimetre": "cm",
    "metre": "m",
    "kilometre": "km|Km|KM",
    "mile": "mi",
    "foot": "ft",
    "yard": "yd",
    "square metre": "m²|m2|sq m|qm",
    "square kilometre": "km²|km2|sq[.]? km",
    "square mile": "sq[.]? mi|mi²|mi2",
    "square foot": "sq[.]? ft|ft²|ft2",
    "cubic metre": "m³|m3",
    "mile per hour": "mph",
    "hectare": "ha",
    "milligram": "mg",
    "gram": "g",
    "kilogram": "kg",
    "tonne": "t",
    "pound": "lbs?",
    "ounce": "oz",
    "litre": "l|L",
    "millilitre": "ml|mL",
    "watt": "W",
    "kilowatt": "kW",
    "megawatt": "MW",
    "gigawatt": "GW",
    "kilowatt hour": "kWh",
    "megawatt hour": "MWh",
    "terawatt hour": "TWh",
    "volt": "V",
    "hertz": "Hz",
    "kilohertz": "kHz",
    "megahertz": "MHz",
    "gigahertz": "GHz",
    "kilobyte": "kB|KB",
    "megabyte": "MB",
    "gigabyte": "GB",
    "terabyte": "TB",
    "hour": "h",
    "basis point": "bps",
    "EUR": "€|EUR",
    "USD": "US[$]|USD|[$]",
    "GBP": "£|GBP",
    "JPY": "¥|JPY",
    "INR": "₹|INR",
    "RUB": "₽|RUB",
    "UAH": "₴|UAH",
    "CHF": "CHF|Fr[.]",
    "CNY": "CNY|RMB",
    "CAD": "CAD",
    "AUD": "AUD",
    "SEK": "SEK",
    "NOK": "NOK",
    "DKK": "DKK",
    "PLN": "PLN|zł",
    "TRY": "TRY|₺",
    "KRW": "KRW|₩",
    "ILS": "ILS|₪",
    "penny": "p(?![.])",
}

_BEFORE: dict[str, str] = {
    "USD": r"US ?[$]|U\.S\. ?[$]|USD ?[$]?|[$]",
    "AUD": r"AU?[$]|AUD ?[$]?",
    "CAD": r"CA?[$]|CAD ?[$]?",
    "NZD": r"NZ[$]|NZD",
    "HKD": r"HK[$]|HKD",
    "SGD": r"S[$]|SGD",
    "TWD": r"NT[$]|TWD",
    "BRL": r"R[$]|BRL",
    "MXN": r"MX[$]|MXN",
    "EUR": "€|EUR",
    "GBP": "(?:GB|UK) ?£|£|GBP",
    "JPY": "JP¥|¥|JPY",
    "CNY": "CN¥|RMB|CNY",
    "INR": "₹|INR",
    "rupee": r"Rs\.?",
    "RUB": "₽|RUB",
    "UAH": "₴|UAH",
    "CHF": r"CHF|SFr\.?",
    "TRY": "₺|TRY",
    "KRW": "₩|KRW",
    "ILS": "₪|ILS|NIS",
    "NGN": "₦|NGN",
    "ZAR": "ZAR",
    "SEK": "SEK",
    "NOK": "NOK",
    "DKK": "DKK",
    "PLN": "PLN",
    "KES": "KSh|KES",
}


class Unit(NamedTuple):
    """Where a unit begins or ends that stands beside a number, and its canonical name."""

    offset: int
    name: str


_NAME_OF_WORD = {word: name for name, words in _WORDS.items() for word in words.split(" ")}
_PHRASE_NAMES = tuple(_PHRASES)
_SYMBOL_NAMES = tuple(_SYMBOLS)
_CURRENCY_NAMES = tuple(_BEFORE)

_GAP = r"(?:[^\S\n]|[-‐‑]|\n(?=\S))?"
_GAP_WITH_OF = rf"(?:\s(?:of|de|di)\s|\sd['’]|{_GAP})"
_WORD_END = r"(?![^\W_])"


def _any_of(forms: dict[str, str]) -> str:
    """One group for each name, so that the number of the group that matched tells the name."""
    return "(?:" + "|".join(f"({form})" for form in forms.values()) + ")"


_PHRASE = re.compile(_GAP_WITH_OF + _any_of(_PHRASES) + _WORD_END, re.IGNORECASE)
_WORD = re.compile(_GAP_WITH_OF + r"([^\W\d_]{1,20})" + _WORD_END)
_SYMBOL = re.compile(r"[^\S\n]?" + _any_of(_SYMBOLS) + rf"(?:(?<=[%€$£¥₹°٪‰])|{_WORD_END})")
_CURRENCY = re.compile(r"(?<![^\W_])" + _any_of(_BEFORE) + r"[^\S\n]?\Z")
_LONGEST_CURRENCY = 8
"""Characters of a sign before a number, with a space."""


def symbol_after(text: str, end: int) -> Unit | None:
    """The symbol that follows a number in digits ending at `end`: "%", "km", "€"."""
    symbol = _SYMBOL.match(text, end)
    return Unit(symbol.end(), _SYMBOL_NAMES[symbol.lastindex - 1]) if symbol and symbol.lastindex else None


def word_after(text: str, end: int) -> Unit | None:
    """The unit in words that follows a number ending at `end`: "square miles", "-day", "Swiss francs"."""
    phrase = _PHRASE.match(text, end)
    if phrase and phrase.lastindex:
        return Unit(phrase.end(), _PHRASE_NAMES[phrase.lastindex - 1])
    word = _WORD.match(text, end)
    name = _NAME_OF_WORD.get(word[1].lower()) if word else None
    return Unit(word.end(), name) if word and name else None


def currency_before(text: str, start: int) -> Unit | None:
    """The currency written before a number that starts at `start`."""
    floor = max(0, start - _LONGEST_CURRENCY)
    sign = _CURRENCY.search(text[floor:start])
    return (
        Unit(floor + sign.start(), _CURRENCY_NAMES[sign.lastindex - 1]) if sign and sign.lastindex else None
    )
