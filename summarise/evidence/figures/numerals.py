"""Number words of English, German, French and Spanish, and the magnitudes that multiply a number."""

from __future__ import annotations

from collections.abc import Mapping
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
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_GERMAN_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_FRENCH_TENS = "vingt trente quarante cinquante soixante"
_SPANISH_TENS = "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_SPANISH_HUNDREDS = (
    "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)


def _numbered(words: str, start: int, step: int = 1) -> dict[str, int]:
    return {word: start + step * place for place, word in enumerate(words.split())}


ONES: Mapping[Language, Mapping[str, int]] = {
    "en": _numbered(_ENGLISH_ONES, 0),
    "de": _numbered(_GERMAN_ONES, 0),
    "fr": _numbered(_FRENCH_ONES, 0) | {"une": 1},
    "es": _numbered(_SPANISH_ONES, 0) | {"veintiún": 21},
}
"""Words that nothing smaller can follow."""

TENS: Mapping[Language, Mapping[str, int]] = {
    "en": _numbered(_ENGLISH_TENS, 20, 10),
    "de": _numbered(_GERMAN_TENS, 20, 10),
    "fr": _numbered(_FRENCH_TENS, 20, 10) | {"quatre-vingt": 80, "quatre-vingts": 80},
    "es": _numbered(_SPANISH_TENS, 20, 10),
}
"""Words that one of `ONES` can follow."""

HUNDREDS: Mapping[Language, Mapping[str, int]] = {
    "en": {"hundred": 100},
    "de": {"hundert": 100},
    "fr": {"cent": 100, "cents": 100},
    "es": {"cien": 100, "ciento": 100}
    | _numbered(_SPANISH_HUNDREDS, 200, 100)
    | _numbered(_SPANISH_HUNDREDS.replace("tos", "tas"), 200, 100),
}

_SHARED = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}

MAGNITUDES: Mapping[Language, Mapping[str, int]] = {
    "en": _SHARED
    | {"millions": 10**6, "billions": 10**9, "trillions": 10**12, "dozen": 12, "lakh": 10**5}
    | {"lakhs": 10**5, "crore": 10**7, "crores": 10**7, "quadrillion": 10**15}
    | {"millionen": 10**6, "milliarden": 10**9, "millones": 10**6, "milliards": 10**9},
    "de": {"tausend": 10**3, "dutzend": 12, "million": 10**6, "millionen": 10**6, "milliarde": 10**9}
    | {"milliarden": 10**9, "billion": 10**12, "billionen": 10**12},
    "fr": {"mille": 10**3, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9}
    | {"douzaine": 12},
    "es": {"mil": 10**3, "millón": 10**6, "millones": 10**6, "billón": 10**12, "billones": 10**12}
    | {"docena": 12},
}

ALONE = frozenset({"hundred", "thousand", "hundert", "tausend", "cent", "mille", "cien", "mil"})
"""Magnitudes that say a number without one before them."""

ARTICLES = frozenset({"a", "an", "ein", "eine", "einer", "einem", "einen", "un", "une", "una"})

FRACTIONS: Mapping[str, int] = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "drittel": 3,
    "viertel": 4,
    "fünftel": 5,
    "zehntel": 10,
    "tiers": 3,
    "quarts": 4,
    "cinquièmes": 5,
    "tercios": 3,
    "cuartos": 4,
    "quintos": 5,
}
"""Denominators; an English one may end in "s"."""

_LONGEST = 60
"""Characters; no numeral in use is longer."""


@lru_cache(maxsize=4096)
def german(word: str) -> float | None:
    """The value of a German numeral written as one word ("einundzwanzig", "zweieinhalb"), else None."""
    if len(word) > _LONGEST:
        return None
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
