"""Quantities that the words leave open: "dozens", "several hundred", "tens of thousands".

Offsets are Unicode characters.
"""

from __future__ import annotations

import re

from summarise.evidence.language import Language

_ENGLISH = (
    r"(?:tens|dozens|scores|hundreds|thousands|millions) of (?:thousands|millions|billions)"
    r"(?: of (?:thousands|millions|billions))?"
    r"|(?:several|a few|many|couple|couple of) (?:dozen|hundred|thousand|million|billion|lakh|crore)"
    r"(?: (?:thousand|million|billion))?|dozens|scores(?= of)|hundreds|thousands|millions|billions|trillions"
)
_WORDS: dict[Language, str] = {
    "en": rf"(?:{_ENGLISH})(?: if not (?:{_ENGLISH}))?",
    "de": r"(?:mehrere|einige|viele|ein paar) (?:Dutzend|Hundert|Tausend|hundert|tausend|Millionen"
    "|Milliarden)"
    r"|(?:Dutzende?n?|Hunderte?n?|Zehntausende?n?|Hunderttausende?n?|Abertausende?n?|Tausende?n?)"
    r"(?<=[en])|Millionen|Milliarden",
    "fr": r"(?:dizaines|centaines|milliers|millions|milliards)(?: de (?:milliers|millions|milliards))?"
    r"|plusieurs (?:dizaines|centaines|milliers|millions|milliards)(?: de (?:milliers|millions))?",
    "es": r"(?:decenas|docenas|cientos|centenares|miles|millones)(?: de (?:miles|millones))?",
    "it": r"(?:decine|centinaia|migliaia|milioni|miliardi)(?: di (?:migliaia|milioni|miliardi))?",
    "pt": r"(?:dezenas|centenas|milhares|milhões|bilhões)(?: de (?:milhares|milhões|bilhões))?",
}
_PATTERNS = {language: re.compile(rf"(?<![\w-])(?i:{words})(?![\w-])") for language, words in _WORDS.items()}
_COUNTED = re.compile(r"[\d½] ?\Z")

OPENERS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "tens dozens scores hundreds thousands millions billions trillions several a many couple".split()
    ),
    "de": frozenset(
        "mehrere einige viele ein dutzend dutzende dutzenden hunderte hunderten tausende tausenden "
        "zehntausende "
        " "
        "zehntausenden hunderttausende hunderttausenden abertausende abertausenden millionen "
        "milliarden".split()
    ),
    "fr": frozenset("dizaines centaines milliers millions milliards plusieurs".split()),
    "es": frozenset("decenas docenas cientos centenares miles millones".split()),
    "it": frozenset("decine centinaia migliaia milioni miliardi".split()),
    "pt": frozenset("dezenas centenas milhares milhões bilhões".split()),
}
"""The words, in lower case, that such a phrase can begin with."""


def vague_to(text: str, start: int, language: Language) -> int | None:
    """Where the vague quantity ends that begins at `start`; None if none does."""
    match = _PATTERNS[language].match(text, start)
    return match.end() if match and not _COUNTED.search(text[max(0, start - 2) : start]) else None
