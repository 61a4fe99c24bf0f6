"""Number words of six languages, and the magnitudes that multiply a number."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from summarise.evidence.language import Language

_ENGLISH_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_GERMAN_ONES = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    "sechzehn siebzehn achtzehn neunzehn"
)
_FRENCH_ONES = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
_SPANISH_ONES = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco "
    "veintiséis veintisiete veintiocho veintinueve"
)
_ITALIAN_ONES = (
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici "
    "sedici diciassette diciotto diciannove"
)
_PORTUGUESE_ONES = (
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis "
    "dezessete dezoito dezenove"
)
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_GERMAN_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_FRENCH_TENS = "vingt trente quarante cinquante soixante"
_SPANISH_TENS = "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_ITALIAN_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta"
_PORTUGUESE_TENS = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"
_PORTUGUESE_HUNDREDS = (
    "duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos"
)
_SPANISH_HUNDREDS = (
    "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)


def _numbered(words: str, start: int, step: int = 1) -> dict[str, int]:
    return {word: start + step * place for place, word in enumerate(words.split())}


def _italian() -> dict[str, int]:
    """The Italian numerals from 21 to 99 and the hundreds, which are written as one word."""
    compounds = _numbered(
        "duecento trecento quattrocento cinquecento seicento settecento ottocento novecento", 200, 100
    )
    for ten, tens in _numbered(_ITALIAN_TENS, 20, 10).items():
        for one, ones in _numbered(_ITALIAN_ONES, 0).items():
            if 0 < ones < 10:
                compounds[(ten[:-1] if ones in {1, 8} else ten) + one.replace("tre", "tré")] = tens + ones
                compounds[(ten[:-1] if ones in {1, 8} else ten) + one] = tens + ones
    return compounds | {
        "duemila": 2000,
        "tremila": 3000,
        "cinquemila": 5000,
        "diecimila": 10_000,
        "centomila": 100_000,
    }


ONES: Mapping[Language, Mapping[str, int]] = {
    "en": _numbered(_ENGLISH_ONES, 0) | {"nought": 0},
    "de": _numbered(_GERMAN_ONES, 0),
    "fr": _numbered(_FRENCH_ONES, 0) | {"une": 1},
    "es": _numbered(_SPANISH_ONES, 0)
    | {"veintiún": 21, "veintiun": 21, "dieciseis": 16, "veintidos": 22, "veintitres": 23, "veintiseis": 26},
    "it": _numbered(_ITALIAN_ONES, 0) | _italian(),
    "pt": _numbered(_PORTUGUESE_ONES, 0)
    | {"duas": 2, "tres": 3, "quatorze": 14, "dezasseis": 16, "dezassete": 17},
}
"""Words that nothing smaller can follow."""

TENS: Mapping[Language, Mapping[str, int]] = {
    "en": _numbered(_ENGLISH_TENS, 20, 10),
    "de": _numbered(_GERMAN_TENS, 20, 10),
    "fr": _numbered(_FRENCH_TENS, 20, 10)
    | {
        "quatre-vingt": 80,
        "quatre-vingts": 80,
        "quatre vingt": 80,
        "quatre vingts": 80,
        "septante": 70,
        "huitante": 80,
        "nonante": 90,
    },
    "es": _numbered(_SPANISH_TENS, 20, 10),
    "it": _numbered(_ITALIAN_TENS, 20, 10),
    "pt": _numbered(_PORTUGUESE_TENS, 20, 10),
}
"""Words that one of `ONES` can follow."""

HUNDREDS: Mapping[Language, Mapping[str, int]] = {
    "en": {"hundred": 100},
    "de": {"hundert": 100},
    "fr": {"cent": 100, "cents": 100},
    "es": {"cien": 100, "ciento": 100}
    | _numbered(_SPANISH_HUNDREDS, 200, 100)
    | _numbered(_SPANISH_HUNDREDS.replace("tos", "tas"), 200, 100),
    "it": {"cento": 100},
    "pt": {"cem": 100, "cento": 100}
    | _numbered(_PORTUGUESE_HUNDREDS, 200, 100)
    | _numbered(_PORTUGUESE_HUNDREDS.replace("tos", "tas"), 200, 100),
}

_SHARED = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}

MAGNITUDES: Mapping[Language, Mapping[str, int]] = {
    "en": _SHARED
    | {"millions": 10**6, "billions": 10**9, "trillions": 10**12, "dozen": 12, "lakh": 10**5}
    | {"dozens": 12, "lakhs": 10**5, "crore": 10**7, "crores": 10**7, "quadrillion": 10**15},
    "de": {"tausend": 10**3, "dutzend": 12, "million": 10**6, "millionen": 10**6, "milliarde": 10**9}
    | {"milliarden": 10**9, "billion": 10**12, "billionen": 10**12},
    "fr": {"mille": 10**3, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9}
    | {"douzaine": 12, "dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30}
    | {"quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000},
    "es": {
        "mil": 10**3,
        "millón": 10**6,
        "millon": 10**6,
        "millones": 10**6,
        "billón": 10**12,
        "billones": 10**12,
    }
    | {"docena": 12, "docenas": 12, "decena": 10, "veintena": 20, "treintena": 30, "centenar": 100},
    "it": {"mila": 10**3, "mille": 10**3, "milione": 10**6, "milioni": 10**6, "miliardo": 10**9}
    | {"miliardi": 10**9, "dozzina": 12, "decina": 10, "ventina": 20, "trentina": 30, "centinaio": 100}
    | {"migliaio": 1000},
    "pt": {"mil": 10**3, "milhão": 10**6, "milhões": 10**6, "bilhão": 10**9, "bilhões": 10**9}
    | {"trilhão": 10**12, "trilhões": 10**12, "dúzia": 12, "dezena": 10, "centena": 100, "milhar": 1000},
}

IN_ANY_LANGUAGE: Mapping[str, int] = (
    dict.fromkeys(
        "million millions millionen millones millón milioni milione milhões milhoes milhão".split(), 10**6
    )
    | dict.fromkeys(
        "milliarde milliarden milliard milliards miliardo miliardi bilhão bilhões bilhoes".split(), 10**9
    )
    | dict.fromkeys("billionen billón billones trilhão trilhões".split(), 10**12)
    | {"miljoen": 10**6, "miljard": 10**9, "biljoen": 10**12, "tausend": 1000, "duizend": 1000}
)
"""Magnitudes that mean one thing wherever they stand behind digits."""

ROUND = frozenset(
    "dizaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier decena "
    "veintena treintena centenar decina ventina trentina centinaio migliaio dezena centena milhar".split()
)
"""Magnitudes that say "about so many"."""

ALONE = frozenset(
    {"hundred", "thousand", "hundert", "tausend", "cent", "mille", "cien", "mil", "cento", "cem"}
)
"""Magnitudes that say a number without one before them."""

ARTICLES = frozenset("a an ein eine einer einem einen un une una uma um".split())

HALVES: Mapping[Language, frozenset[str]] = {
    "en": frozenset({"half"}),
    "de": frozenset({"halbe", "halben", "halbes"}),
    "fr": frozenset({"demi"}),
    "es": frozenset({"medio", "media"}),
    "it": frozenset({"mezzo", "mezza"}),
    "pt": frozenset({"meio", "meia"}),
}
"""Words that halve the magnitude behind them: "half a million", "medio millón"."""

FRACTIONS: Mapping[str, int] = (
    _numbered("half third quarter fifth sixth seventh eighth ninth tenth", 2)
    | {"halves": 2, "fourth": 4, "twentieth": 20, "hundredth": 100, "thousandth": 1000, "trillionth": 10**12}
    | {"drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8, "zehntel": 10}
    | {"tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5, "dixième": 10, "dixièmes": 10}
    | {"tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4, "quinto": 5, "quintos": 5}
    | {"terzo": 3, "terzi": 3, "quarti": 4, "quinti": 5, "terço": 3, "terços": 3}
)
"""Denominators; an English one may end in "s"."""

VULGAR: Mapping[str, Decimal] = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
    "⅕": Decimal("0.2"),
    "⅖": Decimal("0.4"),
    "⅗": Decimal("0.6"),
    "⅘": Decimal("0.8"),
    "⅙": Decimal(1) / 6,
    "⅛": Decimal("0.125"),
    "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"),
}

_LONGEST = 60
"""Characters; no numeral in use is longer."""


@lru_cache(maxsize=4096)
def german(word: str) -> float | None:
    """The value of a German numeral written as one word ("einundzwanzig", "zweieinhalb"), else None."""
    if len(word) > _LONGEST:
        return None
    if word == "anderthalb":
        return 1.5
    if word.endswith("einhalb"):
        whole = german(word.removesuffix("einhalb"))
        return None if whole is None else whole + 0.5
    return _german_whole(word)


def _german_whole(word: str) -> int | None:
    for mark, size in (("tausend", 1000), ("hundert", 100)):
        before, found, after = word.partition(mark)
        if found:
            many = _german_below_hundred(before) if size == 100 else _german_whole(before)
            rest = _german_whole(after.removeprefix("und"))
            if (before and many is None) or (after and rest is None):
                return None
            return (many or 1) * size + (rest or 0)
    return _german_below_hundred(word)


def _german_below_hundred(word: str) -> int | None:
    if word in ONES["de"]:
        return ONES["de"][word]
    if word in TENS["de"]:
        return TENS["de"][word]
    if word == "ein":
        return 1
    one, joined, ten = word.partition("und")
    small = 1 if one == "ein" else ONES["de"].get(one, 10)
    return small + TENS["de"][ten] if joined and ten in TENS["de"] and small < 10 else None
