"""Dates: where they stand, and what day, month or year they mean, given the day of publication.

A date is right if it overlaps gold and means what the gold means as far as that goes: the same day; for a
gold
month or year a day in it, or no day (nothing is claimed that the gold doesn't have); for a gold without
value no
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
from measuring.running import Group, lines
from measuring.scoring import Cells, Line, Misses, Score, Share
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


@dataclass(frozen=True)
class Task:
    case: Case
    wanted: Sequence[Wanted]
    until: int
    """Where the annotated part of the text ends."""


def measure(sets: Sets, finders: Sequence[Finder[Day]], misses: Misses) -> Iterator[Line]:
    """A line for each set and finder."""
    gum = [Task(case, _of_gum(case), len(case.text)) for case in sets.corpus("gum_wikinews")]
    meantime = [
        Task(case, _of_meantime(case), case.row["annotated_until"]) for case in sets.corpus("meantime")
    ]
    groups = [
        Group("gum_wikinews", gum, "F1 0.85"),
        Group("meantime", meantime, "F1 0.85"),
        Group("gold, English", _of_briefs(sets, "en"), "F1 0.85"),
        Group("gold, German", _of_briefs(sets, "de")),
    ]
    return lines(groups, finders, misses, _score_all)


def _score_all(tasks: Sequence[Task], finder: Finder[Day], misses: Misses) -> Cells:
    score, whole = Score(), Share()
    for task in tasks:
        days = finder.find(task.case.text, task.case.language, task.case.published)
        given = [day for day in days if day.start < task.until]
        score.add(_score_given(task, given, misses))
        for gold in task.wanted:
            if gold.optional:
                continue
            over = [day for day in given if day.overlaps(gold)]
            found = any(_means(day, gold) for day in over)
            score.add(Score(wanted=1, found=found))
            if any(len(value) == _WHOLE for value in gold.values):
                whole.count(found)
            if not over:
                misses.note("not found", task.case, gold, gold.values)
    return score.precision, score.recall, score.f1, score.wanted, whole.share


def _score_given(task: Task, given: Sequence[Day], misses: Misses) -> Score:
    score = Score()
    for day in given:
        there = [gold for gold in task.wanted if gold.overlaps(day)]
        if there and all(gold.optional for gold in there):
            continue
        right = any(_means(day, gold) for gold in there)
        score.add(Score(given=1, right=right))
        if not there:
            misses.note("false", task.case, day, day.date)
        elif not right:
            misses.note("wrong value", task.case, day, (day.date, [gold.values for gold in there]))
    return score


def _means(day: Day, gold: Wanted) -> bool:
    if day.date is None:
        return gold.null
    return any(_begins(day.date, value) for value in gold.values)


def _begins(day: date, value: str) -> bool:
    return day.isoformat().startswith(value)


def _of_gum(case: Case) -> list[Wanted]:
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


def _of_briefs(sets: Sets, language: str) -> list[Task]:
    return [Task(case, _of_brief(case), len(case.text)) for case in sets.briefs(language)]


def _of_brief(case: Case) -> list[Wanted]:
    """`resolved` is right as far as it goes; a decade, a span of years or nothing asks for no day."""

    def wanted(time: dict[str, Any]) -> Wanted:
        partial = str(time.get("partial") or "")
        values = [time["date"], time.get("resolved"), *partial.removesuffix("s").split("/")]
        fixed = tuple(str(value) for value in values if value)
        start, end = time["span"]
        return Wanted(start, end, values=fixed, null=time["date"] is None)

    return [wanted(time) for time in case.gold["when"]]
