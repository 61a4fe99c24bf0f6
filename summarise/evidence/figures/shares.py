"""Shares and halves in words: "half of", "a third", "nine in 10", "an hour and a half".

Offsets are Unicode characters.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from summarise.evidence.figures.numerals import FRACTIONS, ONES


class Share(NamedTuple):
    """A part of a whole, or a unit and a half."""

    end: int
    value: Decimal
    unit: str | None = None


class Group(NamedTuple):
    """Things taken together by a name for their number."""

    end: int
    value: Decimal
    round: bool


_GROUP = re.compile(
    r"(?:(?:an? )?(?P<name>couple|pair)|a (?P<many>score))(?= of (?!\d))|a couple(?= more )", re.IGNORECASE
)
_QUARTER = re.compile(r"(?:an? )?quarter(?= (?:million|billion)\b)", re.IGNORECASE)
_BEHIND_SHARE = (
    r"(?= (?:of|more|less|fewer|lower|higher|larger|smaller|bigger|cheaper|since|in|from|to|over|on|by"
    r"|and|or|last"
    r"|this|compared|were|was|is|are|have|has|had|said|think|believe|say|could|would|will|may|might|should|can|did|do|live|want|voted|came|went|at)\b|[.,;:)?!”\"]|\s*\Z)"
)
_HALF = re.compile(
    r"(?<!first )(?<!second )(?<!other )half(?= (?:of|the|its|their|his|her|all|those|these|our|as)\b)"
    + "".join(
        rf"|(?<=\b{before} )half\b(?! an?\b)"
        for before in "than nearly almost about around roughly under over by in".split()
    ),
    re.IGNORECASE,
)
_HALF_UNIT = re.compile(
    r"half an?(?= (?:hour|minute|mile|day|year|decade|century|point|percent|percentage|degree|inch|turn)\b)"
    r"|half(?=-(?:hour|mile|day|year|century|point|inch|percentage|turn)\b)",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(?:an?|one)[ -](?P<name>half|third|quarter"
    r"|(?:fourth|fifth|sixth|eighth|tenth)(?! (?:from|was|is|has|had|in|came|went|died)\b))" + _BEHIND_SHARE,
    re.IGNORECASE,
)
_WHO = re.compile(r",? (?:who|whom|whose)\b")
"""Behind an ordinal that means somebody: "a fourth, who fled"."""
_ONE_MORE = re.compile(r",? (?:is|was|has|had|died|fled|escaped|remains|remained|survived)\b|,")
_COUNTED_UP = {"third": "two", "fourth": "three", "fifth": "four", "sixth": "five", "eighth": "seven"}
_AMOUNT_BEFORE = re.compile(
    r"\b(?:by|to|than|of|about|around|over|under|nearly|almost|roughly|only|just|least|most) \Z",
    re.IGNORECASE,
)
_COUNTED_REACH = 160
_PART_ABROAD = re.compile(
    r"(?:un|una|um|uma|la|a) (?P<name>(?:tercer|cuart|quint|décim|terç|quart|terz|decim)[ao]|tercio"
    r"|cuarto|quinto)"
    r"(?P<parte> parte)?(?= (?:d[aeio](?:l|i|s|gli|lla|lle|ll['’])?|menos|más|mais|meno|più)\b)",
    re.IGNORECASE,
)
_PARTS_ABROAD = {"ter": 3, "cua": 4, "qua": 4, "qui": 5, "déc": 10, "dec": 10}
_HALF_NOUN = re.compile(r"(?:Hälfte|moitié|mitad|metà|metade)(?![\w-])", re.IGNORECASE)
_HALF_ARTICLE = re.compile(r"(?<![\w-])(?:die|der|la|a) \Z", re.IGNORECASE)
_HALF_OF_TIME = re.compile(
    r"\b(?:zweiten?|ersten?|segunda|primera|seconda|prima|primeira|seconde|première) \Z", re.IGNORECASE
)
_ARTICLE_REACH = 10
_UNIT_AND_HALF = re.compile(
    r"(?:an?|one) (?P<unit>hour|minute|day|week|month|year|decade|century|mile|metre|meter|foot|inch|pint"
    r"|point) and a (?P<name>half|quarter)\b",
    re.IGNORECASE,
)
_SMALL = "one two three four five six seven eight nine ten twelve twenty".split()
_SMALL_VALUES = dict(zip(_SMALL, (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20), strict=True))
_AMONG_WORDS = (
    {"un": 1, "une": 1, "uno": 1, "una": 1, "um": 1, "uma": 1, "einer": 1, "eine": 1, "ein": 1}
    | dict(ONES["de"])
    | dict(ONES["fr"])
    | dict(ONES["es"])
    | dict(ONES["it"])
    | dict(ONES["pt"])
    | _SMALL_VALUES
)
_NUMBER = r"(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,6}|[^\W\d_]{2,8})"
_AMONG = re.compile(
    rf"(?P<many>{_NUMBER}) (?:(?:in|of) (?:every|each)|(?P<loose>in|sur|von|su)|out of(?: every| each)?"
    rf"|de cada|em cada"
    rf"|in jedem) "
    rf"(?P<among>{_NUMBER}(?: (?:hundred|thousand|million))?)(?![\w-]|[.,:]\d)"
    r"(?! ?(?:%|per ?cent|seconds?\b|minutes?\b|hours?\b|days?\b|weeks?\b|months?\b|years?\b|decades?\b"
    r"|(?:games|matches|starts|seasons|appearances|outings|overs|innings|attempts|races|tests|meetings)\b"
    r"|million\b))",
    re.IGNORECASE,
)
_ONE_OF = re.compile(
    r"(?P<many>one) (?:person|man|woman|child|adult|worker|household|pupil|student|voter|patient|family"
    r"|job|death"
    r"|birth|vote"
    rf"|[A-Z][a-z]{{2,12}}) in (?:every )?(?P<among>{_NUMBER})(?![\w-]"
    rf"|[.,:]\d)(?! [a-z]{{3,}}s\b(?<! has)(?<! says))",
    re.IGNORECASE,
)
_SUR = re.compile(
    rf"(?P<many>{_NUMBER}) [^\W\d_]{{3,14}} sur (?P<among>{_NUMBER})(?![\w-]|[.,]\d)(?! (?:[^\W\d_]+s|km"
    rf"|m)\b)",
    re.IGNORECASE,
)
_EVERY = re.compile(
    r"jede[rsmn]? (?P<place>zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte)[rnms]?(?![^\W_])",
    re.IGNORECASE,
)
_PLACES = "zweite dritte vierte fünfte sechste siebte achte neunte zehnte".split()
_TIMES = {"hundred": 100, "thousand": 1000, "million": 10**6}
_USUAL = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 50, 100, 200, 500, 1000, 10_000, 10**6})

HALVES = frozenset({"hälfte", "moitié", "mitad", "metà", "metade"})
"""Nouns for a half, in lower case, before which an article belongs to the share."""
OPENERS = frozenset({"half", "a", "an", "jede", "jeder", "jedes", "jedem", "jeden"} | HALVES)
"""The words, in lower case, that a share can begin with besides numbers."""


def group_at(text: str, start: int) -> Group | None:
    """ "A score of", "a couple of", "a pair of" at `start`, without the "of"; else None."""
    group = _GROUP.match(text, start)
    if group is None:
        return None
    name = (group["name"] or group["many"] or "couple").lower()
    return Group(group.end(), Decimal(20 if name == "score" else 2), name == "couple")


def share_at(text: str, start: int) -> Share | None:
    """The share that begins at `start`, or None."""
    counted = _counted_at(text, start)
    if counted:
        return counted
    mixed = _UNIT_AND_HALF.match(text, start)
    if mixed:
        return Share(mixed.end(), 1 + quotient(1, FRACTIONS[mixed["name"].lower()]), mixed["unit"].lower())
    part = _PART.match(text, start)
    if part and not _is_ordinal(text, part):
        return Share(part.end(), quotient(1, FRACTIONS[part["name"].lower()]))
    abroad = _PART_ABROAD.match(text, start)
    if abroad:
        return Share(abroad.end(), quotient(1, _PARTS_ABROAD[abroad["name"][:3].lower()]))
    quarter = _QUARTER.match(text, start)
    if quarter:
        return Share(quarter.end(), Decimal("0.25"))
    half = _HALF.match(text, start) or _HALF_UNIT.match(text, start)
    return Share(half.end(), Decimal("0.5")) if half else None


def _is_ordinal(text: str, part: re.Match[str]) -> bool:
    """Whether it is one more of those counted before: "Two were held. A third, who fled, was found"."""
    if _WHO.match(text, part.end()):
        return True
    number = _COUNTED_UP.get(part["name"].lower())
    before = text[max(0, part.start() - _COUNTED_REACH) : part.start()]
    return (
        number is not None
        and _ONE_MORE.match(text, part.end()) is not None
        and _AMOUNT_BEFORE.search(before) is None
        and re.search(rf"\b{number}\b", before, re.IGNORECASE) is not None
    )


def _counted_at(text: str, start: int) -> Share | None:
    """So many of so many: "nine in 10", "one person in three", "trois Français sur dix", "jeder fünfte"."""
    every = _EVERY.match(text, start)
    if every:
        return Share(every.end(), quotient(1, _PLACES.index(every["place"].lower()) + 2))
    for pattern in (_AMONG, _ONE_OF, _SUR):
        found = pattern.match(text, start)
        if found is None:
            continue
        strict = pattern is _AMONG and not found["loose"]
        share = (_among if strict else _usual)(found["many"], found["among"])
        if share is not None:
            return Share(found.end(), share)
    return None


def half_at(text: str, start: int) -> tuple[int, int] | None:
    """Where the half begins, with its article, and ends that one of `HALVES` at `start` names; else None.

    The second half of a game or a year is no share.
    """
    noun = _HALF_NOUN.match(text, start)
    if noun is None:
        return None
    before = text[max(0, start - _ARTICLE_REACH) : start]
    if _HALF_OF_TIME.search(before):
        return None
    article = _HALF_ARTICLE.search(before)
    return (start - len(article.group()) if article else start), noun.end()


def quotient(many: Decimal | int, parts: int | Decimal) -> Decimal:
    """A share as a decimal, as exact as decimals are."""
    return Decimal(many) / parts


def _among(many: str, among: str) -> Decimal | None:
    """The share that two written numbers give."""
    upper, lower = _small(many), _small(among)
    return quotient(upper, lower) if upper and lower and upper < lower else None


def _usual(many: str, among: str) -> Decimal | None:
    """The share, where words that may say something else are between numbers that shares are told in."""
    return _among(many, among) if (_small(many) or 10) < 10 and _small(among) in _USUAL else None


def _small(written: str) -> int | None:
    word, _, times = written.lower().partition(" ")
    word = word.replace(",", "")
    value = int(word) if word.isdecimal() else _AMONG_WORDS.get(word)
    return None if value is None else value * _TIMES.get(times, 1)
