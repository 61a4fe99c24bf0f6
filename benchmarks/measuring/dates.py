"""Dates: where they stand, and what day, month or year they mean, given the day of publication.

A date is right if it overlaps gold and means what the gold means as far as that goes: the same day; for a gold
month or year a day in it, or no day (nothing is claimed that the gold doesn't have); for a gold without value no
day. Expressions whose gold has no calendar value (lengths of time, "recently") are neither demanded nor wrong
in `meantime` and `gum_wikinews`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from measuring.found import Day, Finder, Place
from measuring.scoring import Line, Misses, Score
from measuring.sets import Case, Sets

TITLE = "dates: value"
COLUMNS = ("P", "R", "F1", "wanted", "whole days: R")

_WHOLE = 10
"""Characters of a whole day in ISO 8601."""
_CALENDAR = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?![\d])")


@dataclass(frozen=True)
class Wanted(Place):
    values: tuple[str, ...]
    """Beginnings of ISO 8601 dates, "2010-07-16", "2010-07", "2010", any of which is right."""
    null: bool
    """No day is right as well."""
    optional: bool = False


def measure(sets: Sets, finders: Sequence[Finder[Day]], misses: Misses) -> Iterator[Line]:
    """A line for each set and finder."""
    groups = [
        (
            "gum_wikinews",
            [(case, _of_gum(case), len(case.text)) for case in sets.corpus("gum_wikinews")],
            "F1 0.85",
        ),
        (
            "meantime",
            [(case, _of_meantime(case), case.row["annotated_until"]) for case in sets.corpus("meantime")],
            "F1 0.85",
        ),
        ("gold, English", [(case, _of_brief(case), len(case.text)) for case in sets.briefs("en")], "F1 0.85"),
        ("gold, German", [(case, _of_brief(case), len(case.text)) for case in sets.briefs("de")], ""),
    ]
    for name, cases, bar in groups:
        for number, finder in enumerate(finders):
            known = [group for group in cases if finder.knows(group[0].language)]
            if not known:
                continue
            score, whole = Score(), Score()
            noted = misses if number == 0 else Misses(wanted=False)
            for case, wanted, until in known:
                days = finder.find(case.text, case.language, case.published)
                given = [day for day in days if day.start < until]
                _score(case, wanted, given, score, whole, noted)
            cells = (score.precision, score.recall, score.f1, score.wanted, whole.recall)
            yield Line(name, finder.name, cells, bar if number == 0 else "")


def _score(
    case: Case, wanted: Sequence[Wanted], given: Sequence[Day], score: Score, whole: Score, misses: Misses
) -> None:
    for day in given:
        there = [gold for gold in wanted if gold.overlaps(day)]
        if not there:
            score.given += 1
            misses.note("false", case.id, case.text, day, day.date)
        elif any(not gold.optional for gold in there):
            right = any(_means(day, gold) for gold in there)
            score.add(Score(given=1, right=right))
            if not right:
                misses.note(
                    "wrong value", case.id, case.text, day, (day.date, [gold.values for gold in there])
                )
    for gold in wanted:
        if gold.optional:
            continue
        over = [day for day in given if day.overlaps(gold)]
        found = any(_means(day, gold) for day in over)
        score.add(Score(wanted=1, found=found))
        if any(len(value) == _WHOLE for value in gold.values):
            whole.add(Score(wanted=1, found=found))
        if not over:
            misses.note("not found", case.id, case.text, gold, gold.values)


def _means(day: Day, gold: Wanted) -> bool:
    if day.date is None:
        return gold.null
    return any(_begins(day.date, value) for value in gold.values)


def _begins(day: date, value: str) -> bool:
    return day.isoformat().startswith(value)


def _of_gum(case: Case) -> list[Wanted]:
    """Day and month of "March 13" count where the set gives them another year than the text does."""
    fixed: list[Wanted] = []
    for gold in case.gold["dates_normalised"]:
        value = str(gold.get("when", "")).removeprefix("-").split("T")[0]
        calendar = bool(_CALENDAR.fullmatch(value))
        fixed.append(
            Wanted(
                gold["start"],
                gold["end"],
                values=(value,) if calendar else (),
                null=not calendar or len(value) < _WHOLE,
                optional=not calendar,
            )
        )
    loose = [
        Wanted(time["start"], time["end"], (), null=True, optional=True)
        for time in case.gold["when"]
        if not any(Place(time["start"], time["end"]).overlaps(gold) for gold in fixed)
    ]
    return [*fixed, *loose]


def _of_meantime(case: Case) -> list[Wanted]:
    def wanted(time: dict[str, Any]) -> Wanted:
        calendar = _CALENDAR.match(time["value"]) if time["type"] in {"DATE", "TIME"} else None
        value = calendar.group() if calendar else ""
        return Wanted(
            time["start"],
            time["end"],
            values=(value,) if value else (),
            null=len(value) < _WHOLE,
            optional=not value,
        )

    return [wanted(time) for time in case.gold["when"]]


def _of_brief(case: Case) -> list[Wanted]:
    """`resolved` is right as far as it goes; a decade, a span of years or nothing asks for no day."""

    def wanted(time: dict[str, Any]) -> Wanted:
        partial = str(time.get("partial") or "")
        values = [time["date"], time.get("resolved"), *partial.removesuffix("s").split("/")]
        fixed = tuple(str(value) for value in values if value)
        return Wanted(*time["span"], values=fixed, null=time["date"] is None)

    return [wanted(time) for time in case.gold["when"]]
