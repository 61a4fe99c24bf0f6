"""Figures: where they stand, what number they say, and in what unit.

A figure is right if it overlaps gold and says no number that the gold there doesn't (a range may come as two
items); a wanted one is found if a right figure says its number. Units are scored on those found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from measuring import units
from measuring.found import Finder, Place, Quantity
from measuring.numbers import numbers, same, vague
from measuring.running import Group, lines
from measuring.scoring import Cells, Line, Misses, Score, Share
from measuring.sets import Case, Sets

TITLE = "figures: span and value; unit of those found"
COLUMNS = ("P", "R", "F1", "unit", "wanted")

_AGE_WORDS = re.compile(
    r"\b(?:old|age[sd]?|yo|alt|alter|[âa]g[ée]e?s?|edad|idade|anni|età|oud|leeftijd)\b", re.IGNORECASE
)
_POUND = re.compile(r"#(?=\d)")
_SIGNS = {"#": "GBP", "£": "GBP", "$": "USD", "yuan": "CNY", "€": "EUR", "yen": "JPY"}
_MEANTIME_UNITS = {"km": "kilometre", "points": "point", "gb": "gigabyte", "inch": "inch", "tonnes": "tonne"}


@dataclass(frozen=True)
class Wanted(Place):
    """A figure of the gold."""

    values: tuple[float, ...]
    """Any of these; none: no exact amount is said."""
    units: frozenset[str | None] | None = None
    """Any of these; None: the gold doesn't say."""
    any_value: bool = False
    optional: bool = False
    """Neither demanded nor wrong."""
    both_ends: bool = False
    """Every one of `values` must be said, not just one."""


@dataclass(frozen=True)
class Task:
    """A text with the figures wanted in it, and which of those given count where they overlap none."""

    case: Case
    wanted: Sequence[Wanted]
    counts: Callable[[Quantity], bool] = lambda _: True


@dataclass
class Tally:
    score: Score = field(default_factory=Score)
    unit: Share = field(default_factory=Share)


def measure(sets: Sets, finders: Sequence[Finder[Quantity]], misses: Misses) -> Iterator[Line]:
    """A line for each set and finder."""
    meantime = sets.corpus("meantime")
    groups = [
        Group("gold, English", [_of_brief(case) for case in sets.briefs("en")], "F1 0.95, unit 0.93"),
        Group("gold, German", [_of_brief(case) for case in sets.briefs("de")]),
        Group("meantime", [_of_meantime(case) for case in meantime], "F1 0.93, unit 0.93"),
        Group(
            "meantime, lengths of time false",
            [_of_meantime(case, strict=True) for case in meantime],
            noted=False,
        ),
        Group(
            "quantulum3",
            [_of_quantulum(case) for case in sets.corpus("quantulum3")],
            "ahead, unit 0.93",
            home=frozenset({"quantulum3"}),
        ),
    ]
    return lines([*groups, *_recognizers_groups(sets)], finders, misses, _score_all)


def _recognizers_groups(sets: Sets) -> Iterator[Group[Task]]:
    """English by model and whole, the other languages whole."""
    cases = sets.corpus("recognizers_figures")
    home = frozenset({"Recognizers"})
    english = [case for case in cases if case.language == "en"]
    yield Group("recognizers, en", [_of_recognizers(case) for case in english], "ahead, unit 0.93", home)
    for model in sorted({case.row["model"] for case in english}):
        tasks = [_of_recognizers(case) for case in english if case.row["model"] == model]
        yield Group(f"recognizers, en, {model.removesuffix('Model')}", tasks, "ahead", home, noted=False)
    for language in sorted({case.language for case in cases} - {"en"}):
        tasks = [_of_recognizers(case) for case in cases if case.language == language]
        yield Group(f"recognizers, {language}", tasks, home=home)


def _score_all(tasks: Sequence[Task], finder: Finder[Quantity], misses: Misses) -> Cells:
    tally = Tally()
    for task in tasks:
        given = finder.find(task.case.text, task.case.language, task.case.published)
        right = _given(task, given, tally, misses)
        _wanted(task, right, tally, misses)
    score = tally.score
    return score.precision, score.recall, score.f1, tally.unit.share, score.wanted


def _given(task: Task, given: Sequence[Quantity], tally: Tally, misses: Misses) -> list[Quantity]:
    """Counts what is given, and returns those that are right."""
    right: list[Quantity] = []
    for quantity in given:
        there = [wanted for wanted in task.wanted if wanted.overlaps(quantity)]
        demanded = any(not wanted.optional for wanted in there)
        if not there:
            if task.counts(quantity):
                tally.score.given += 1
                misses.note("false", task.case, quantity, (quantity.values, quantity.unit))
        elif _fits(quantity, there):
            right.append(quantity)
            tally.score.add(Score(given=demanded, right=demanded))
        elif demanded:
            tally.score.given += 1
            misses.note("wrong value", task.case, quantity, (quantity.values, [one.values for one in there]))
    return right


def _wanted(task: Task, right: Sequence[Quantity], tally: Tally, misses: Misses) -> None:
    """Counts what of the gold is said by those that are right."""
    for wanted in task.wanted:
        if wanted.optional:
            continue
        tally.score.wanted += 1
        saying = [quantity for quantity in right if quantity.overlaps(wanted) and _says(quantity, wanted)]
        if not saying or (wanted.both_ends and not _says_all(saying, wanted)):
            misses.note("not found", task.case, wanted, wanted.values)
            continue
        tally.score.found += 1
        if wanted.units is not None:
            fits = any(units.fits(quantity.unit, wanted.units) for quantity in saying)
            tally.unit.count(fits)
            if not fits:
                misses.note("wrong unit", task.case, wanted, (saying[0].unit, sorted(map(str, wanted.units))))


def _fits(quantity: Quantity, there: Iterable[Wanted]) -> bool:
    if any(wanted.any_value for wanted in there):
        return True
    sayable = [value for wanted in there for value in wanted.values]
    if not quantity.values:
        return any(not wanted.values for wanted in there)
    return all(any(same(value, other) for other in sayable) for value in quantity.values)


def _says(quantity: Quantity, wanted: Wanted) -> bool:
    if wanted.any_value:
        return True
    if not wanted.values:
        return not quantity.values
    return any(same(value, other) for value in quantity.values for other in wanted.values)


def _says_all(saying: Iterable[Quantity], wanted: Wanted) -> bool:
    said = [value for quantity in saying for value in quantity.values]
    return all(any(same(value, other) for value in said) for other in wanted.values)


def _of_brief(case: Case) -> Task:
    def wanted(figure: dict[str, Any]) -> Wanted:
        values = [figure["value"], figure.get("value_to"), *(figure.get("value_also") or [])]
        start, end = figure["span"]
        return Wanted(
            start,
            end,
            values=tuple(float(value) for value in values if value is not None),
            units=units.accepted(figure["unit"]),
            optional=bool(figure.get("optional")),
        )

    return Task(case, [wanted(figure) for figure in case.gold["figures"]])


def _of_meantime(case: Case, *, strict: bool = False) -> Task:
    """What stands in the annotated part; a length of time, which the set calls TIMEX3, is ignored.

    The pound sign is put back where the set has "#" for it.
    """
    case = replace(case, text=_POUND.sub("£", case.text))
    until = case.row["annotated_until"]
    timed = [
        Place(time["start"], time["end"])
        for time in case.gold["when"]
        if time["type"] in {"DURATION", "SET"} and not strict
    ]

    def wanted(figure: dict[str, Any]) -> Wanted:
        said = numbers(figure["text"])
        return Wanted(
            figure["start"],
            figure["end"],
            values=(*said, *(abs(value) for value in said)),
            units=_meantime_units(figure),
            any_value=vague(figure["text"]),
            optional=not said and not vague(figure["text"]),
        )

    def counts(quantity: Quantity) -> bool:
        return quantity.start < until and not any(quantity.overlaps(time) for time in timed)

    return Task(case, [wanted(figure) for figure in case.gold["figures"] if figure["start"] < until], counts)


def _meantime_units(figure: dict[str, Any]) -> frozenset[str | None] | None:
    """From the words annotated; a bare number of things is not scored, since its unit stands beyond them."""
    words = figure["text"].lower()
    if figure["type"] == "PERCENT":
        return frozenset({"percent"})
    table = _SIGNS if figure["type"] == "MONEY" else _MEANTIME_UNITS
    return next((frozenset({unit}) for sign, unit in table.items() if sign in words), None)


def _of_quantulum(case: Case) -> Task:
    def wanted(figure: dict[str, Any]) -> Wanted:
        middle, around = float(figure["value"]), float(figure["uncertainty"] or 0)
        values = (middle, middle - around, middle + around) if around else (middle,)
        return Wanted(figure["start"], figure["end"], values=values, units=units.accepted(figure["unit"]))

    return Task(case, [wanted(figure) for figure in case.gold["figures"]])


def _of_recognizers(case: Case) -> Task:
    """Of what overlaps no gold only figures of the model's own type count, as the others aren't listed."""
    model = case.row["model"]

    def wanted(figure: dict[str, Any]) -> Wanted:
        written = str(figure["value"]) if figure["value"] is not None else "null"
        values = _recognizers_values(written, case.language)
        return Wanted(
            figure["start"],
            figure["end"],
            values=values,
            units=_recognizers_units(figure, case.language),
            optional=not values,
            both_ends=len(values) == 2,
        )

    def counts(quantity: Quantity) -> bool:
        return _IS_OF[model](quantity, case.text)

    return Task(case, [wanted(figure) for figure in case.gold["figures"]], counts)


def _recognizers_values(written: str, language: str) -> tuple[float, ...]:
    """`written` is "12", "0,5" (in languages other than English), "100%", "[20,30)" or "(,170]"."""
    ends = re.fullmatch(r"[\[(]([^,]*),([^,]*)[\])]", written)
    if ends:
        return tuple(dict.fromkeys(float(end) for end in ends.groups() if end))
    plain = written.removesuffix("%")
    try:
        return (float(plain.replace(",", "") if language == "en" else plain.replace(",", ".")),)
    except ValueError:
        return ()


def _recognizers_units(figure: dict[str, Any], language: str) -> frozenset[str | None] | None:
    if figure["type"] == "percentage":
        return frozenset({"percent"})
    if language != "en" or not figure["unit"]:
        return None
    return units.accepted(figure["unit"], figure.get("iso"))


def _is_age(quantity: Quantity, text: str) -> bool:
    around = text[max(0, quantity.start - 20) : quantity.end + 20]
    return units.is_time(units.canonical(quantity.unit)) and bool(_AGE_WORDS.search(around))


_IS_OF: dict[str, Callable[[Quantity, str], bool]] = {
    "AgeModel": _is_age,
    "CurrencyModel": lambda quantity, _: units.is_money(units.canonical(quantity.unit)),
    "DimensionModel": lambda quantity, _: units.is_measure(units.canonical(quantity.unit)),
    "NumberModel": lambda _, __: True,
    "NumberRangeModel": lambda quantity, _: len(quantity.values) == 2,
    "PercentModel": lambda quantity, _: units.is_percent(units.canonical(quantity.unit)),
    "TemperatureModel": lambda quantity, _: units.is_temperature(units.canonical(quantity.unit)),
}
