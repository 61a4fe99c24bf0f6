"""What units of measure are called: words, abbreviations and symbols, each with its canonical English name.

A canonical name is an English singular noun in British spelling: "mile", "kilowatt hour".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

_PREFIXES: Mapping[str, tuple[str, str]] = {
    "pico": ("p", "pico"),
    "nano": ("n", "nano nanó nanô"),
    "micro": ("µ μ", "micro mikro micró micrô"),
    "milli": ("m", "milli mili milí"),
    "centi": ("c", "centi zenti centí"),
    "deci": ("d", "deci dezi decí déci"),
    "hecto": ("h", "hecto hekto hectó"),
    "kilo": ("k", "kilo kiló chilo quilo quiló quilô"),
    "mega": ("M", "mega méga"),
    "giga": ("G", "giga"),
    "tera": ("T", "tera téra"),
    "peta": ("P", "peta"),
    "exa": ("E", "exa"),
}
"""Canonical prefix: its symbols, and its spellings in words."""

_BASES: Mapping[str, tuple[str, str, str]] = {
    "metre": (
        "m",
        "metre metres meter meters metern mètre mètres metro metros metri",
        "pico nano micro milli centi deci hecto kilo",
    ),
    "gram": (
        "g",
        "gram grams gramme grammes gramm gramo gramos grama gramas grammo grammi",
        "nano micro milli centi kilo",
    ),
    "litre": ("l L", "litre litres liter liters litern litro litros litri", "micro milli centi deci hecto"),
    "tonne": ("t", "tonne tonnes", "kilo mega giga"),
    "ton": ("", "ton tons tonnen", "kilo mega giga"),
    "watt": ("W", "watt watts", "micro milli kilo mega giga tera"),
    "watt hour": (
        "Wh",
        "watt-hour watt-hours wattstunde wattstunden wattheure wattheures",
        "kilo mega giga tera",
    ),
    "joule": ("J", "joule joules", "kilo mega giga tera"),
    "hertz": ("Hz", "hertz", "kilo mega giga tera"),
    "byte": ("B", "byte bytes octet octets", "kilo mega giga tera peta exa"),
    "bit": ("", "bit bits", "kilo mega giga tera"),
    "volt": ("V", "volt volts voltios", "milli kilo mega"),
    "ampere": ("A", "ampere amperes amp amps ampère ampères", "micro milli kilo"),
    "electronvolt": ("eV", "electronvolt electronvolts", "kilo mega giga tera"),
    "pascal": ("Pa", "pascal pascals", "hecto kilo mega giga"),
    "newton": ("N", "newton newtons", "kilo mega"),
    "bar": ("", "bar", "milli"),
    "second": (
        "",
        "second seconds sekunde sekunden seconde secondes segundo segundos secondi",
        "nano micro milli",
    ),
    "calorie": ("cal", "calorie calories kalorien calorías calorie", "kilo"),
    "becquerel": ("Bq", "becquerel becquerels", "kilo mega giga tera"),
    "sievert": ("Sv", "sievert sieverts", "micro milli"),
    "gray": ("Gy", "", "milli"),
    "mole": ("mol", "", "milli"),
    "pixel": ("", "pixel pixels", "mega"),
}
"""Canonical name: symbols, words, and the prefixes it is used with."""

_WORDS: Mapping[str, str] = {
    "percent": "percent percents pct percentage prozent prozentig prozentige prozentigen prozentiger "
    "prozentiges "
    "pourcent pourcents pourcentage percento porciento procent",
    "minute": "minute minutes min mins minuten minütige minütigen minütiger minütiges minuto minutos minuti",
    "hour": "hour hours hr hrs stunde stunden stündige stündigen stündiger stündiges heure heures hora "
    "horas ore ora uur",
    "day": "day days tag tage tagen tägige tägigen tägiger tägiges jour jours día días dia dias giorno "
    "giorni dagen",
    "night": "night nights nacht nächte nächten nuit nuits noche noches notte notti noite noites",
    "week": "week weeks woche wochen wöchige wöchigen wöchiger wöchiges semaine semaines semana semanas "
    "settimana "
    "settimane weken",
    "fortnight": "fortnight fortnights",
    "month": "month months monat monate monaten monatige monatigen monatiger monatiges mois mes meses "
    "mês mese mesi maand "
    "maanden",
    "year": "year years yr yrs jahr jahre jahren jährige jährigen jähriger an ans année années año años "
    "ano anos "
    "anno anni jaar jaren yo jarige",
    "decade": "decade decades jahrzehnt jahrzehnte jahrzehnten décennie décennies década décadas",
    "century": "century centuries jahrhundert jahrhunderte jahrhunderten siècle siècles siglo siglos "
    "século séculos",
    "mile": "mile miles meile meilen milla millas milha milhas miglio miglia mijl",
    "furlong": "furlong furlongs",
    "fathom": "fathom fathoms",
    "yard": "yard yards",
    "foot": "foot feet fuß pie pies pied pieds pé pés piede piedi voet",
    "inch": "inch inches zoll pulgada pulgadas pouce pouces polegada polegadas pollice pollici",
    "acre": "acre acres",
    "hectare": "hectare hectares hektar hectárea hectáreas ettaro ettari",
    "kilogram": "kilo kilos kg kgs chili quilos",
    "milligram": "mg",
    "tonne": "tonelada toneladas tonnellata tonnellate tonnes",
    "hundredweight": "hundredweight",
    "ounce": "ounce ounces oz unze unzen onza onzas onça onças oncia once onces",
    "carat": "carat carats karat",
    "gallon": "gallon gallons gallone gallonen galón galones galão galões galloni",
    "quart": "quart quarts",
    "pint": "pint pints",
    "cup": "cup cups",
    "tablespoon": "tablespoon tablespoons tbsp",
    "teaspoon": "teaspoon teaspoons tsp teelöffel",
    "bushel": "bushel bushels",
    "barrel": "barrel barrels fass baril barils barril barriles barris barile barili",
    "degree": "degree degrees deg grad degré degrés grado grados gradi grau graus graden",
    "kelvin": "kelvin kelvins",
    "degree Celsius": "celsius celcius centigrade celsiusgrade",
    "degree Fahrenheit": "fahrenheit",
    "radian": "radian radians",
    "horsepower": "horsepower hp ps",
    "decibel": "decibel decibels",
    "knot": "knot knots knoten",
    "calorie": "kalorie kalorien caloría",
    "point": "point points punkt punkte punkten puntos punti pontos",
    "square metre": "quadratmeter quadratmetern",
    "square kilometre": "quadratkilometer quadratkilometern",
    "square mile": "quadratmeile quadratmeilen",
    "cubic metre": "kubikmeter kubikmetern",
    "light year": "lichtjahr lichtjahre lichtjahren",
    "nautical mile": "seemeile seemeilen",
    "kilometre per hour": "stundenkilometer stundenkilometern",
    "percentage point": "prozentpunkt prozentpunkte prozentpunkten",
}

PHRASES: Mapping[str, str] = {
    phrase: name
    for name, phrases in {
        "percentage point": "percentage point|percentage points|percent point|percent points|per cent points"
        "|points de pourcentage|point de pourcentage|puntos porcentuales|punto porcentual|punti percentuali"
        "|pontos percentuais",
        "basis point": "basis point|basis points",
        "percent": "per cent|pour cent|por ciento|por cien|por cento|per cento",
        "light year": "light year|light years",
        "nautical mile": "nautical mile|nautical miles",
        "British thermal unit": "british thermal unit|british thermal units",
        "watt hour": "watt hour|watt hours",
        "kilowatt hour": "kilowatt hour|kilowatt hours",
        "megawatt hour": "megawatt hour|megawatt hours",
        "gigawatt hour": "gigawatt hour|gigawatt hours",
        "terawatt hour": "terawatt hour|terawatt hours",
        "tonne": "metric ton|metric tons|metric tonne|metric tonnes|tonelada métrica|toneladas métricas"
        "|tonne métrique|tonnes métriques",
        "gallon": "imperial gallon|imperial gallons|us gallon|us gallons|u.s. gallon|u.s. gallons",
        "fluid ounce": "fluid ounce|fluid ounces",
        "acre foot": "acre foot|acre feet",
        "troy ounce": "troy ounce|troy ounces",
        "year": "year old|year olds|years old|yrs old|yr old|years olds|years of age|year of age"
        "|jahre alt|jahr alt|ans d'âge",
        "month": "month old|month olds|months old|months of age|monate alt",
        "week": "week old|week olds|weeks old|weeks of age|wochen alt",
        "day": "day old|day olds|days old",
        "part per million": "parts per million",
        "part per billion": "parts per billion",
        "cent": "us cent|us cents|u.s. cent|u.s. cents|euro cent|euro cents|canadian cents|australian cents",
    }.items()
    for phrase in phrases.split("|")
}
"""Names of several words, in lower case with single spaces."""

_SYMBOLS: Mapping[str, str] = {
    "percent": "% ٪ ％ pc",
    "per mille": "‰",
    "degree": "° º",
    "degree Celsius": "°C ºC ℃ °Celsius °c C",
    "degree Fahrenheit": "°F ºF ℉ °f ºf F",
    "kilometre per hour": "kph kmh kmph km/hour km/h km/hr Km/h",
    "mile per hour": "mph",
    "mile per gallon": "mpg",
    "barrel per day": "bpd b/d",
    "ton per day": "tpd",
    "megabit per second": "Mbps Mbit/s",
    "gigabit per second": "Gbps",
    "kilobit per second": "kbps",
    "revolution per minute": "rpm",
    "pound per square inch": "psi",
    "part per million": "ppm",
    "part per billion": "ppb",
    "hour": "h hr hrs",
    "second": "s sec secs",
    "kilometre": "Km KM",
    "mile": "mi",
    "foot": "ft ft.",
    "inch": "in. in",
    "yard": "yd yds",
    "hectare": "ha",
    "kilogram": "Kg KG kgs",
    "pound": "lb lbs lb. lbs.",
    "ounce": "oz oz.",
    "kilobyte": "KB kb",
    "megabyte": "Mb mb",
    "radian": "rad",
    "basis point": "bps bp",
    "decibel": "dB",
    "millibar": "mb. mbar",
    "square metre": "sqm qm",
    "square kilometre": "sqkm",
    "square foot": "sqft",
    "British thermal unit": "BTU Btu",
    "cent": "c ¢",
    "penny": "p",
    "kelvin": "°K K",
}

ATTACHED = frozenset({"c", "p", "C", "F", "K", "s", "in", "h"})
"""Symbols that stand hard behind the digits, since apart they are words or letters."""

LETTERS = frozenset("ABJN")
"""Symbols that are read only where nothing else can be meant: "221B Baker Street", "five A grades"."""

SQUARED: Mapping[str, str] = dict.fromkeys(
    "square sq sq. vierkante squared carré carrés cuadrado cuadrados quadrato quadrati quadrado "
    "quadrados".split(),
    "square",
) | dict.fromkeys(
    "cubic cu cu. kubieke cubed cube cubes cúbico cúbicos cubico cubi cubo cúbicas cubi".split(), "cubic"
)
"""Words beside a length that make an area or a volume of it."""

LENGTHS = frozenset({f"{prefix}metre" for prefix in ("", *_PREFIXES)} | {"mile", "yard", "foot", "inch"})

TIMES = frozenset("second minute hour day night week fortnight month year decade century".split())


def _of_bases() -> Iterator[tuple[str, str, bool]]:
    """Each form of the bases with its canonical name, and whether it is a symbol."""
    for base, (symbols, words, prefixes) in _BASES.items():
        for word in words.split():
            yield word, base, False
        for symbol in symbols.split():
            yield symbol, base, True
        for prefix in prefixes.split():
            prefix_symbols, spellings = _PREFIXES[prefix]
            for spelling, word in product(spellings.split(), words.split()):
                yield spelling + word, prefix + base, False
            for sign, symbol in product(prefix_symbols.split(), symbols.split()):
                if sign + symbol not in {"pm", "mol"}:  # The clock, and another unit.
                    yield sign + symbol, prefix + base, True


WORDS: Mapping[str, str] = {form: name for form, name, symbol in _of_bases() if not symbol} | {
    word: name for name, words in _WORDS.items() for word in words.split()
}
"""In lower case."""

SYMBOLS: Mapping[str, str] = {form: name for form, name, symbol in _of_bases() if symbol} | {
    symbol: name for name, symbols in _SYMBOLS.items() for symbol in symbols.split()
}
"""As written; they follow digits only."""

ONLY_PLURAL = frozenset({"cup", "bit", "pixel", "carat", "bar", "quart", "mark"})
"""Singulars that are other nouns behind a number greater than one: "two cup finals"."""

NOT_ENGLISH = frozenset(
    "an ore ora tag pie pied grad dia mes mese pé real ps ans pied ora once pont hora".split()
)
"""Units of other languages that are English words."""
