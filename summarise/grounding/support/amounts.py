"""Whether the numbers of a statement are those of the words it rests on, in unit and in what they count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from summarise.documents import Span
from summarise.evidence.figures.bounds import limit_of
from summarise.evidence.marking import figures_in
from summarise.evidence.marks import Figure
from summarise.grounding.support.ages import is_age, is_apposed_age, without_ages
from summarise.grounding.support.days import DAYS
from summarise.grounding.support.durations import TIMES
from summarise.grounding.support.enumerating import is_how_many_are_listed
from summarise.grounding.support.equalling import is_said_otherwise, is_share_in_words
from summarise.grounding.support.magnitudes import other_magnitude
from summarise.grounding.words import FUNCTION_WORDS, content_words, ungrouped, words

_OF_AGE = re.compile(r"\b(?:under|over|aged?|unter|über|ab)\b", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,’']\d+)*(?=(?:st|nd|rd|th)?\b)")
_MEASURES = frozenset(
    """second minute hour day week month year decade century inch foot yard mile metre meter kilometre
    kilometer gram kilogram tonne pound ounce litre liter gallon acre hectare degree dollar euro""".split()
)
_LISTED = re.compile(r"(?:,| or| and| to| oder| und| bis)? (?:[^\W_]+, )?")
"""Between numbers of which the last alone has the unit: "five, six, seven years"."""
_EVERY = {
    "hourly": "hour",
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "yearly": "year",
    "annual": "year",
    "annually": "year",
}
_COINS = {"USD": "dollar", "EUR": "euro", "GBP": "pound"}
_DATING = DAYS | {"date", "dates", "datum", "yesterday", "today", "morning", "afternoon", "evening"}
"""Words that speak of a day without the word."""
_NO_MEASURE = re.compile(
    r"\b(?:the|next|following|same|previous) day\b|\b(?:the|a|every|its|his|her|their) second(?= [^\W\d_])"
    r"|(?<!\d )(?<!one )(?<!per )(?<!each )\bsecond\b",
    re.IGNORECASE,
)
"""It says when, or which, and measures nothing."""
_OR_MORE = re.compile(
    r"(?: [^\W\d_]+)? (?:or (?:more|above|over|older)|oder mehr|and (?:over|above))\b", re.IGNORECASE
)
_OR_LESS = re.compile(
    r"(?: [^\W\d_]+)? (?:or (?:less|fewer|under|below|younger)|oder weniger)\b", re.IGNORECASE
)
_SERVED = re.compile(r"\b(?:after(?: serving)?|serv(?:ed|ing)|sp(?:ent|ending)) (?:\w+ )?$")
_SENTENCED = re.compile(
    r"\b(?:sentenced? (?:(?:him|her|them) )?(?:to|of)(?: serve)?|fac(?:es?|ing)|to serve) (?:\w+ )?$"
)
"""What somebody has to serve is not what they have served."""
_ROUGHLY = re.compile(
    r"\b(?:about|around|roughly|some|almost|nearly|approximately|etwa|rund|ungefähr) (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
_ABOVE = re.compile(
    r"\b(?:(?:pass|exceed|surpass|topp)(?:ed|es|s|ing)?|übersteig\w+|überst(?:ieg|iegen)|überschr\w+)"
    r" (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
"""With these what is told is more than the number."""
_LOSING = re.compile(
    r"\b(?:los[est]\w*|f[ae]ll\w*|dropp?\w*|down|declin\w+|shed|gave up|slid\w*|sank|sink\w*|tumbl\w+"
    r"|plung\w+|decreas\w+|minus|verl[io]\w+|sanken|fiel\w*|rückgang|einbu\w+)\b",
    re.IGNORECASE,
)
"""With these a number is told without the minus sign that it has."""
_EXACTLY = re.compile(r"\b(?:exactly|precisely|genau|exakt) $", re.IGNORECASE)
_SPANS = frozenset("hour day week month year decade".split())
_AROUND = 100
"""Characters on both sides of a number in which the thing it counts is named."""


@dataclass(frozen=True, slots=True)
class _Numbers:
    """A text with its numbers."""

    text: str
    figures: tuple[Figure, ...]
    plain: frozenset[str]
    """The numbers in digits that stand outside of all figures, and those that figures mean."""

    @classmethod
    @lru_cache(maxsize=256)
    def of(cls, text: str) -> _Numbers:
        figures = figures_in(text)
        spans = [figure.span for figure in figures]
        outside = {
            ungrouped(number.group())
            for number in _NUMBER.finditer(text)
            if not any(span.overlaps(Span(*number.span())) for span in spans)
        }
        values = {str(value) for figure in figures for value in (figure.value, figure.value_to)}
        return cls(text, figures, frozenset(outside | values))


def other_amount(statement: str, passages: str) -> str | None:
    """What number of `statement` is not in `passages` as it is there, in words for a reader."""
    there = _Numbers.of(passages)
    return (
        _other_number(statement, passages)
        or other_magnitude(statement, _Numbers.of(statement).figures, passages, there.figures)
        or _other_unit(statement, there)
    )


def _other_number(statement: str, passages: str) -> str | None:
    said, there = _Numbers.of(statement).figures, _Numbers.of(passages)
    for number, figure in enumerate(said):
        reason = _other_figure(figure, statement, there, {each.unit for each in said[:number]})
        if reason is not None:
            return reason
    for found in _NUMBER.finditer(statement):
        read = any(each.value is not None and each.span.covers(Span(*found.span())) for each in said)
        if not read and ungrouped(found.group()) not in there.plain:
            return f"the number {found.group()} is not in the cited words"
    return None


def made_exact(statement: str, passages: str) -> str | None:
    """Which number of `statement` is exact, or bound on the other side, where `passages` have it otherwise.

    "About 300" is not 300, and "at least 12" is not "up to 12".
    """
    there = _Numbers.of(passages).figures
    for figure in _Numbers.of(statement).figures:
        same = [other for other in there if figure.value is not None and figure.value == other.value]
        written = figure.span.of(statement)
        bounds = [other.span.of(passages) for other in same]
        before, end = statement[: figure.span.start], figure.span.end
        is_rough = (figure.approximate and not _EXACTLY.search(before)) or _ROUGHLY.search(before)
        is_bound = _OR_MORE.match(statement, end) or _OR_LESS.match(statement, end)
        is_above = _ABOVE.search(before) and any(limit_of(bound) == "least" for bound in bounds)
        exact = not (is_rough or is_bound or is_above) and all(_is_inexact(other, passages) for other in same)
        if same and (exact or all(_turned_round(written, bound) for bound in bounds)):
            return f"the cited words say “{bounds[0]}”, not {written}"
    return None


def _turned_round(one: str, other: str) -> bool:
    """Whether one of two numbers is the least that something can be, and the other the most."""
    return {limit_of(one), limit_of(other)} == {"least", "most"}


def _is_inexact(figure: Figure, text: str) -> bool:
    lasts = figure.unit in _SPANS and figure.span.of(text).lower().startswith("over ")
    return figure.approximate and figure.kind == "quantity" and not lasts  # "stole it over six years"


def _other_unit(statement: str, there: _Numbers) -> str | None:
    known = {word.lower() for word in words(there.text)}
    known |= {word for figure in there.figures for word in (figure.unit or "").split()}
    known |= {_COINS[figure.unit] for figure in there.figures if figure.unit in _COINS}
    known |= {"year"} if "decade" in known else set()
    if not known.isdisjoint(_DATING):
        known.add("day")
    known |= {_EVERY[word] for word in known if word in _EVERY}
    parts = {part for word in known for part in re.split(r"['’-]", word)}
    for word in words(_NO_MEASURE.sub("", _without_times(without_ages(statement)))):
        for part in re.split(r"['’-]", word.lower()):
            measure = part.removesuffix("s")
            if measure in _MEASURES and not any(each.startswith(measure) for each in parts):
                return f"the unit “{word}” is not in the cited words"
    return None


def _without_times(statement: str) -> str:
    """`statement` without its spans of time, whose units are looked at with their numbers."""
    for figure in reversed(_Numbers.of(statement).figures):
        if figure.unit in TIMES and figure.value is not None:
            statement = statement[: figure.span.start] + statement[figure.span.end :]
    return statement


def _other_figure(
    figure: Figure, statement: str, there: _Numbers, units_before: Set[str | None]
) -> str | None:
    """Why `figure` is none of those `there`; its unit may be one of those before it ("47 percent to 40")."""
    written = figure.span.of(statement)
    if figure.value is None:
        return None
    if any(is_share_in_words(figure, other) for other in there.figures):
        return None
    same = [other for other in there.figures if figure.value in (other.value, other.value_to)]
    if not same and _LOSING.search(statement):
        same = [other for other in there.figures if other.value is not None and figure.value == -other.value]
    if figure.value_to is not None and not any(other.value_to == figure.value_to for other in same):
        ends = {other.value for other in there.figures if other.value_to is None}
        same = [other for other in same if other.value_to is None and figure.value_to in ends]
    if not same:
        stands = _stands(figure, statement, there)
        stands = stands or is_how_many_are_listed(figure, statement, there.text, there.figures)
        stands = stands or is_said_otherwise(
            figure, statement, _Numbers.of(statement).figures, there.figures, there.text
        )
        return None if stands else f"the number {written} is not in the cited words"
    unit = _either_pound(figure)
    units = {_either_pound(other) for other in same}
    left_out = figure.unit is None and not units.isdisjoint(units_before)
    left_out = left_out or any(_is_elided(other, figure.unit, there) for other in same)
    left_out = left_out or _is_age_of(figure, statement, same, there.text)
    if unit not in units and not left_out and (unit or None not in units):
        return f"the unit of {written} is not that of the cited words"
    if not is_age(figure, statement) and all(is_apposed_age(other, there.text) for other in same):
        return f"the cited words count something else by {written}"
    if _SERVED.search(statement[: figure.span.start]) and all(
        _SENTENCED.search(there.text[: other.span.start]) for other in same
    ):
        return f"the cited words count something else by {written}"
    mine = _of_what([figure], statement)
    theirs = _of_what(same, there.text)
    if mine and theirs and not (mine & theirs or is_age(figure, statement)):
        return f"the cited words count something else by {written}"
    return None


def _is_age_of(figure: Figure, statement: str, same: Sequence[Figure], passages: str) -> bool:
    """Whether a number of `statement` and one of `same` are ages, of which one leaves the unit out."""
    if figure.unit is None and _OF_AGE.search(figure.span.of(statement)):
        return any(other.unit == "year" for other in same)
    return is_age(figure, statement) and any(
        is_age(other, passages) for other in same if other.unit in ("year", None)
    )


def _either_pound(figure: Figure) -> str | None:
    """The unit of a number; "pounds" may be those that "£" stands for."""
    return "GBP" if figure.unit == "pound" else figure.unit


def _is_elided(figure: Figure, unit: str | None, there: _Numbers) -> bool:
    """Whether a bare number of the cited words has the unit of one before it: "ten years, six of them"."""
    following = words(there.text[figure.span.end : figure.span.end + _AROUND])
    if figure.unit is None and any(
        other.unit == unit and _LISTED.fullmatch(there.text[figure.span.end : other.span.start])
        for other in there.figures
    ):
        return True
    if figure.unit is not None or (following and following[0] not in FUNCTION_WORDS):
        return False
    before = [other for other in there.figures if other.span.end <= figure.span.start]
    return (
        bool(before)
        and before[-1].unit == unit
        and ". " not in there.text[before[-1].span.end : figure.span.start]
    )


def _stands(figure: Figure, statement: str, there: _Numbers) -> bool:
    """Whether a number stands among the cited words that is read as no figure there."""
    written, whole = figure.span.of(statement), _whole(figure, statement)
    if written.isalpha():
        return written.lower() in (word.lower() for word in words(there.text))
    return ungrouped(written) in there.plain or (len(whole) > len(written) and whole in there.text)


def _whole(figure: Figure, statement: str) -> str:
    """A figure with the digits before it, as "1 750 km" is written where the language is not clear."""
    start = figure.span.start
    while start and (statement[start - 1].isdigit() or statement[start - 1] in " .,\u00a0\u202f"):
        start -= 1
    return statement[start : figure.span.end].strip()


def _of_what(figures: Iterable[Figure], text: str) -> set[str]:
    """The words of meaning around the figures: what they count stands there."""
    found: set[str] = set()
    for figure in figures:
        start, end = figure.span.start, figure.span.end
        around = text[max(0, start - _AROUND) : start].rpartition(". ")[2] + " "
        around += text[end : end + _AROUND].partition(". ")[0]
        if figure.counts is not None:
            around += " " + figure.counts.of(text)
        found.update(word for word in content_words(around) if not word[0].isdigit())
    return found
