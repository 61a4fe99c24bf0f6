"""Numbers together with what stands beside them: a unit, a currency, the other end of a range.

Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from summarise.documents import Span
from summarise.evidence.figures.bounds import bounded_to
from summarise.evidence.figures.composites import added
from summarise.evidence.figures.money import Unit, currency_before, letter_before, percent_of
from summarise.evidence.figures.number import Number
from summarise.evidence.figures.numerals import IN_ANY_LANGUAGE
from summarise.evidence.figures.scores import is_ratio, is_score, is_tally, is_vote
from summarise.evidence.figures.units import Counted, unit_after
from summarise.evidence.language import Language
from summarise.evidence.marks import FigureKind


@dataclass(frozen=True, slots=True)
class Measure:
    """A number and what it is measured in, or a range of them."""

    start: int
    end: int
    number: Number
    value: Decimal | None
    value_to: Decimal | None
    unit: str | None
    approximate: bool
    """True for vague words and for ranges."""
    kind: FigureKind = "quantity"


_SIGN = re.compile(r"(?:^|(?<=[\s(]))[-−]\Z")
_STERLING = re.compile(r"£|sterling|GBP|pence|\b(?:million|billion) pounds\b")

_BETWEEN = re.compile(r"\b(?:between|zwischen|entre)\s\Z", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|von|de|desde)\s(?:(?:about|around|over|some|nearly)\s)?\Z", re.IGNORECASE)
_AND = re.compile(r"\s(?:and|und|et|y)\s")
_TO = re.compile(r"(?:-\s|\s)(?:to|(?P<bis>bis)|à|a|até)\s")
_CHANGED = re.compile(
    r"\b(?:r[io]se|risen|rising|f[ae]ll|fallen|falling|dropp\w+|drop|climb\w*|jump\w*|declin\w+|increas\w+|decreas\w+"
    r"|gain\w*|los[te]|losing|slipp\w+|slid|slump\w*|surg\w+|soar\w*|edg\w+|ticked|shr[aiu]nk|gr[eo]w|grown|widen\w*"
    r"|narrow\w*|cut|down|up|by|stieg|sank|fiel|um|augment\w+|recul\w+|baiss\w+|hausse|baisse|de|subi\w+|baj\w+)\b"
    r"[^.;\n]{0,12}\Z",
    re.IGNORECASE,
)
_APART = 3
"""A second number so many times the first is what the first changed into: "by 70 to 900"."""
_CHANGE_REACH = 30
_OR = re.compile(r"(?:-\s|\s)(?:or|oder|ou|o)\s")
_DASH = re.compile(r"\s?[-‐‑–—]\s?")
_SIZES = {**IN_ANY_LANGUAGE, "billion": 10**9, "trillion": 10**12, "crore": 10**7, "lakh": 10**5}
_SIZE = re.compile(rf" ({'|'.join(sorted(_SIZES, key=len, reverse=True))})(?![\w-])", re.IGNORECASE)
_GIVE_OR_TAKE = re.compile(r"\s?(?:±|\+/[-−])\s?")
_OF_A = re.compile(r" of an?(?= )")
_ABBREVIATED = re.compile(r"[ \u00a0]?[A-Za-zµμ]{1,3}")
_IN_YEAR = re.compile(r"\b(?:in|since|im Jahr|seit) (?:1[89]|20)\d\d\Z", re.IGNORECASE)
_YEAR_REACH = 14
_YEARS = range(1800, 2100)
_FEW = 20
_THOUSAND = 1000
_LONGEST_GAP = 8
_BETWEEN_REACH = 14


def measures(text: str, numbers: Sequence[Number], language: Language) -> list[Measure]:
    """`numbers` with their units, ranges and scores made one; in order, without overlap."""
    pound = "GBP" if _STERLING.search(text) else "pound"
    joined: list[Measure] = []
    for number in numbers:
        if joined and number.start < joined[-1].end:
            continue
        floor = joined[-1].end if joined else 0
        measured = _with_unit(text, number, floor, pound, language)
        if joined and _is_when(text, joined[-1], measured):
            joined.pop()
        joined += _pair(text, joined.pop(), measured) if joined else [measured]
    return joined


def _with_unit(text: str, number: Number, floor: int, pound: str, language: Language) -> Measure:
    if number.unit:
        return Measure(number.start, number.end, number, number.value, None, number.unit, False)
    start, end = number.start, number.end
    value = number.value
    digits, many = number.form in {"digits", "fraction"}, value is None or value > 1
    bounded = end
    behind = unit_after(text, Counted(end, digits, many, language))
    if behind is None:
        bounded = bounded_to(text, end)
    if bounded > end:
        behind = unit_after(text, Counted(bounded, digits=False, many=many, language=language))
    if behind is None and (number.form == "fraction" or not many) and (of := _OF_A.match(text, end)):
        behind = unit_after(text, Counted(of.end(), digits=False, many=False, language=language))
    unit: Unit | None = currency_before(text, start, floor)
    if unit is None and digits and (number.scale >= _THOUSAND or "," in text[start:end]):
        unit = letter_before(text, start)
    if unit is None and behind is None:
        unit = percent_of(text, start)
    if unit is not None:
        start = unit.offset
        if value is not None and _SIGN.search(text[max(0, start - 2) : start]):
            start, value = start - 1, -value
        end = (
            behind.offset
            if behind is not None and behind.name == unit.name and text[behind.offset - 1].isalpha()
            else end
        )
    elif behind is not None and not _is_other_word(text, number, behind):
        unit, end = behind, behind.offset
    name = _settled(number, unit.name, text[end - 2 : end], pound) if unit else None
    approximate = number.form == "vague" or number.round or number.end < bounded < end
    measure = Measure(start, end, number, value, None, name, approximate)
    return _multiplied(text, measure, unit) if unit else measure


def _multiplied(text: str, measure: Measure, unit: Unit) -> Measure:
    """`measure` times what the unit or a word behind it says: "MSEK 30", "75 USD million"."""
    if measure.value is None:
        return measure
    if unit.times > 1:
        return replace(measure, value=measure.value * unit.times)
    size = _SIZE.match(text, measure.end) if unit.name.isupper() and measure.number.scale == 1 else None
    if size is None:
        return measure
    scale = _SIZES[size[1].lower()]
    number = replace(measure.number, scale=scale)
    return replace(measure, end=size.end(), number=number, value=measure.value * scale)


def _is_other_word(text: str, number: Number, unit: Unit) -> bool:
    """Whether what reads as a unit is another word: "ten points" in sport, "three won", "un pourcentage"."""
    few = (number.value or 0) < _FEW
    if unit.name == "point":
        return number.form == "words" and few
    if unit.name == "percent":
        return number.value == 1 and number.form == "words" and text.endswith("centage", 0, unit.offset)
    return unit.name == "KRW" and few and text.endswith("won", 0, unit.offset)


def _settled(number: Number, name: str, written: str, pound: str) -> str:
    """`name`, or the currency where the word alone leaves open which is meant.

    `pound` is what the word means in this text; with a million behind the number it is always money.
    """
    if name == "dollar":
        return "USD"
    if name == "pound" and "lb" not in written and not written.startswith("bs"):
        return "GBP" if number.scale >= 10**6 else pound
    return name


def _pair(text: str, one: Measure, other: Measure) -> list[Measure]:
    """`one` and `other` as they are, or the range or score they make."""
    if one.value is not None and one.unit and other.value is not None and one.value_to is None:
        total = added(
            text, (one.value, one.unit, one.end), (other.value, other.unit, other.number.start, other.end)
        )
        if total is not None:
            return [replace(one, end=other.end, value=total)]
    gap = text[one.end : other.start]
    if len(gap) <= _LONGEST_GAP and _GIVE_OR_TAKE.fullmatch(gap) and one.value_to is None:
        return [replace(one, end=other.end, unit=one.unit or other.unit, approximate=True)]
    votes = (
        is_vote(text, Span(one.end, other.start), other.end)
        and one.value_to is None
        and not (one.unit or other.unit)
    )
    if not votes and (not _may_pair(one, other) or len(gap) > _LONGEST_GAP):
        return [one, other]
    before = text[max(0, one.start - _BETWEEN_REACH) : one.start]
    between = _BETWEEN.search(before)
    if between and _AND.fullmatch(gap):
        return [_range(replace(one, start=one.start - len(before) + between.start()), other)]
    if _AND.fullmatch(gap) and _share_symbol(text, one, other):
        return [_sharing(one, other), other]
    to = _TO.fullmatch(gap)
    if to and ((_FROM.search(before) and not to["bis"]) or _is_change(text, one, other)):
        return [_sharing(one, other), other]
    if votes or (_are_bare(one, other) and _sets_against(text, one, other, gap)):
        return [replace(one, end=other.end, value_to=other.value, kind="score")]
    if _DASH.fullmatch(gap) and not (one.number.form == "digits" and text[other.number.start].isupper()):
        return [_range(one, other)] if _low(one, other) < _high(other) else [one, other]
    joined = to or _OR.fullmatch(gap)
    return [_range(one, other)] if joined and _low(one, other) < _high(other) else [one, other]


def _is_when(text: str, one: Measure, other: Measure) -> bool:
    """Whether `one` is the year in which something came to `other`: "from 188,000 in 2011 to 179,400"."""
    if _TO.fullmatch(text, one.end, other.start) is None or other.value is None or other.value in _YEARS:
        return False
    return _IN_YEAR.search(text, max(0, one.start - _YEAR_REACH), one.end) is not None


def _is_change(text: str, one: Measure, other: Measure) -> bool:
    """Whether something changed by `one` to `other`, which lies far from it: "fell by £210 to £6,900"."""
    shared = _sharing(one, other).value or Decimal(0)
    if _high(other) < shared * _APART:
        return False
    return _CHANGED.search(text, max(0, one.start - _CHANGE_REACH), one.start) is not None


def _share_symbol(text: str, one: Measure, other: Measure) -> bool:
    """Whether the abbreviation behind the second of two numbers in digits is for both: "45 and 50 mg"."""
    return (
        one.unit is None
        and other.unit is not None
        and one.number.form == other.number.form == "digits"
        and _ABBREVIATED.fullmatch(text, other.number.end, other.end) is not None
    )


def _may_pair(one: Measure, other: Measure) -> bool:
    """Whether both have a value of the same kind; a unit behind only the first separates them."""
    if one.value is None or other.value is None or one.value_to is not None:
        return False
    if one.unit and other.unit:
        return one.unit == other.unit
    return not (one.unit and one.end > one.number.end)


def _are_bare(one: Measure, other: Measure) -> bool:
    """Whether both are plain numbers of one form, without unit or magnitude."""
    if one.unit or other.unit or one.number.form != other.number.form:
        return False
    return one.number.scale == other.number.scale == 1


def _sets_against(text: str, one: Measure, other: Measure, gap: str) -> bool:
    """Whether two bare numbers with `gap` between them are a score."""
    span, first, second = Span(one.start, other.end), _high(one), _high(other)
    if _DASH.fullmatch(gap):
        return is_score(text, span, first, second)
    if _TO.fullmatch(gap):
        return is_tally(text, span, first, second)
    return gap == ":" and is_ratio(text, span, first, second)


def _low(one: Measure, other: Measure) -> Decimal:
    return _sharing(one, other).value or Decimal(0)


def _high(other: Measure) -> Decimal:
    return other.value or Decimal(0)


def _sharing(one: Measure, other: Measure) -> Measure:
    """`one` with the unit and the magnitude that only `other` carries: "$5 to $7 billion"."""
    value, scale = one.value, other.number.scale
    if (
        value is not None
        and other.value is not None
        and one.number.scale == 1
        and value * scale < other.value
    ):
        value *= scale
    return replace(one, value=value, unit=one.unit or other.unit)


def _range(one: Measure, other: Measure) -> Measure:
    low = _sharing(one, other)
    return replace(low, end=other.end, value_to=other.value, unit=low.unit, approximate=True)
