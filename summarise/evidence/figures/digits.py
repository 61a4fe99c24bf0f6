"""What a number written in digits is worth, whichever country's separators and abbreviations it uses.

Offsets are Unicode characters.
"""

from __future__ import annotations

import re
from decimal import Decimal

from summarise.evidence.figures.units import speaks_of_heat
from summarise.evidence.language import Language

LONGEST = 30
"""Characters; a longer run of digits is an identifier, not a quantity."""

_SPACED = re.compile(r"\d{1,3}(?: \d{3}){1,6}(?!\d|[.]\d)(?:,\d{1,6})?")
_SPACED_SURELY = re.compile(r"[1-9]\d{0,2}(?: \d{3}){2,6}(?!\d|[.]\d)|[1-9]\d{0,2} 000(?!\d|[.]\d)")
_GROUPED_BY_COMMA = re.compile(r"[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?:\.\d+)?")
_GROUPED_BY_DOT = re.compile(r"[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?|[1-9]\d{0,2}\.\d{3},\d+")
_GROUPED_BY_MARK = re.compile(r"\d{1,3}(?:[ '’\u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?")
_THREE_AFTER_DOT = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")
_SEPARATORS = re.compile(r"[ '’\u00a0\u202f\u2009]")
_POWER = re.compile(
    r"[eE](?P<e>[+-]?\d{1,2})(?!\w)|\s?[x×]\s?10(?:\^(?P<to>[+−-]?\d{1,2})|(?P<low>[−-]\d{1,2})|(?P<up>[⁻⁰¹²³⁴-⁹]{1,3}))(?!\w)"
)
_RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")

_CJK = re.compile(
    r"(?:(?P<trillion>\d[\d,.]{0,9})兆)?(?:(?P<hundred_million>\d[\d,.]{0,9})[億亿])?"
    r"(?:(?P<ten_thousand>\d[\d,.]{0,9})[万萬])?(?P<rest>\d{1,4}(?![\d,.]))?"
)
_CJK_SIZES = {"trillion": 10**12, "hundred_million": 10**8, "ten_thousand": 10**4, "rest": 1}

_ABBREVIATED = re.compile(
    r"[ \u00a0]?(?:(?P<thousand>k|K|Tsd\b\.?)|(?P<million>mn|mln|mil|MM|Mio\b\.?|mio\b\.?|(?P<metre>m)"
    r"|(?P<mega>M))"
    r"|(?P<billion>bn|Bn|BN|bln|mld|Mrd\b\.?|mrd\b\.?|Mds?\b|mds?\b|(?P<letter>b|B))|(?P<trillion>tn|trn"
    r"|tln|Tn)"
    r"|(?P<crore>cr)|(?P<reais>mi|bi))(?=€|(?![^\W_]))"
)
_ABBREVIATIONS = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "crore": 10**7}
_MONEY_BEFORE = re.compile(r"(?:[$£€¥₹₽₩]|\b(?:Rs\.?|[A-Z]{3}))[ \u00a0]?\Z")
_MONEY_BEHIND = re.compile(r"[ ]?(?:€|\$|£|euros?\b|dollars?\b|pounds?\b|EUR\b|USD\b|GBP\b|CHF\b|SEK\b)")
_PEOPLE_OR_THINGS = re.compile(
    r"(?: (?:more|fewer|new|extra|other|additional))? (?!hurdles|finals|relays|across)"
    r"(?:people|men|women|children|[a-z-]{3,20}s)\b"
)


_OUNCES = re.compile(r" (?:oz|bpd|b/d|bbl|boe|t|sq|cu|tpa)\b")
_LONG = re.compile(
    r"(?: |-)(?:long|high|tall|deep|wide|thick|away|above|below|from|of|apart|across|north|south|east"
    r"|west|off"
    r"|in (?:length|height|depth|width|diameter)|race|sprint|finals?|freestyle|hurdles|dash|relay|butterfly"
    r"|backstroke|breaststroke|medley|asl|ahead|behind|under|underground|up|down|radius|to|into|inside|outside"
    r"|before|past|under|beneath|over|square)\b|[)²³^]"
)
_MONEY_NEAR = re.compile(r"[$£€]\s?\d[\d.,]{0,12}\s?(?:bn|m)\b|\d(?:bn|tn)\b")
_NEAR = 300


def _is_million(text: str, start: int, end: int) -> bool:
    """Whether the "m" hard behind a number, which ends at `end`, is a million and not a metre.

    It is where things are counted, and where the text writes its money so, unless a length is spoken of.
    """
    if _PEOPLE_OR_THINGS.match(text, end) or _OUNCES.match(text, end):
        return True
    if _LONG.match(text, end):
        return False
    return _MONEY_NEAR.search(text, max(0, start - _NEAR), end + _NEAR) is not None


def in_digits(written: str, language: Language) -> Decimal | None:
    """What a number written in digits is worth, whichever country's separators it uses; else None.

    "1.300" alone is read as the language of the text would have it.
    """
    if len(written) > LONGEST:
        return None
    if _GROUPED_BY_MARK.fullmatch(written):
        return Decimal(_SEPARATORS.sub("", written).replace(",", "."))
    if _GROUPED_BY_COMMA.fullmatch(written):
        return Decimal(written.replace(",", ""))
    if _GROUPED_BY_DOT.fullmatch(written) or (language != "en" and _THREE_AFTER_DOT.fullmatch(written)):
        return Decimal(written.replace(".", "").replace(",", "."))
    return Decimal(written.replace(",", ".")) if _PLAIN.fullmatch(written) else None


_ONE_COMMA = re.compile(r"[1-9]\d{0,2},\d{3}")
_DOT_NEAR = re.compile(r"(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d,.]\d)")
_COMMA_NEAR = re.compile(r"(?<![\d.,])\d{1,3},\d{1,2}(?!\d)")


def has_decimal_comma(text: str, start: int, end: int, language: Language) -> bool:
    """Whether "5,891" is five and a part: it is in most languages, in Spanish as the numbers near it tell."""
    if not _ONE_COMMA.fullmatch(text, start, end):
        return False
    if language != "es":
        return True
    return any(near.search(text, max(0, start - _NEAR), end + _NEAR) for near in (_DOT_NEAR, _COMMA_NEAR))


def spaced_to(text: str, start: int, language: Language) -> int | None:
    """Where the number ends whose thousands spaces set apart: "1 300" in French, "10 000" in any language."""
    spaced = (_SPACED_SURELY if language == "en" else _SPACED).match(text, start)
    return spaced.end() if spaced else None


def power_of_ten(text: str, end: int) -> tuple[Decimal, int] | None:
    """The factor written behind a number ("e14", "×10^3"), and where it ends."""
    power = _POWER.match(text, end)
    if power is None:
        return None
    written = power["e"] or power["to"] or power["low"] or power["up"].translate(_RAISED)
    try:
        return Decimal(10) ** int(written.replace("−", "-")), power.end()
    except ValueError:
        return None


def with_ideographs(text: str, start: int) -> tuple[Decimal, int] | None:
    """The value and the end of a number with East Asian magnitudes from `start` on: "1億2000万"."""
    match = _CJK.match(text, start)
    if match is None or match.lastgroup is None or match.group().isdecimal():
        return None
    total = Decimal(0)
    for name, size in _CJK_SIZES.items():
        part = in_digits(match[name], "en") if match[name] else Decimal(0)
        if part is None:
            return None
        total += part * size
    return total, match.end()


def abbreviated(text: str, start: int, end: int) -> tuple[int, int]:
    """What an abbreviation behind the number multiplies it by ("3bn", "1.5m people"), and where it ends."""
    match = _ABBREVIATED.match(text, end)
    if not match:
        return 1, end
    if match["thousand"] == "K" and speaks_of_heat(text, end):
        return 1, end
    close = match.end() - match.start() == len(match.group().strip())
    money = _MONEY_BEFORE.search(text[max(0, start - 4) : start]) or _MONEY_BEHIND.match(text, match.end())
    if match["reais"]:
        size = 10**6 if match["reais"] == "mi" else 10**9
        return (size, match.end()) if text[max(0, start - 3) : start].startswith("R$") else (1, end)
    if match["crore"] and not money:
        return 1, end
    if (match["metre"] or match["letter"] or match["mega"]) and not money:
        things = match["metre"] and close and _is_million(text, start, match.end())
        if not things and not (match["mega"] and close):
            return 1, end
    name = next(name for name in _ABBREVIATIONS if match[name])
    return _ABBREVIATIONS[name], match.end()
