"""Quotations: their words, and who spoke them.

A quotation is right if its words share at least 0.8 of their union with a quotation of the gold, one to one.
The speaker is scored over all quotations of the gold whose speaker it names and not by a pronoun: found, and
the speaker's fullest name is, contains or stands in one of the gold's (in German, where the gold has the
words
beside the cue, those words count too).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from measuring.found import Finder, Place, Quote
from measuring.matching import pairs, same_name
from measuring.running import Group, lines
from measuring.scoring import Cells, Line, Misses, Score, Share
from measuring.sets import Case, Sets

TITLE = "quotations: words; found with the right speaker"
COLUMNS = ("P", "R", "F1", "speaker", "wanted", "with speaker")

_LIKE_ENOUGH = 0.8
_PRONOUN = re.compile(
    r"(?:er|sie|es|ihm|ihr|ihn|dieser|diese|dieses|jener|jene|man|ich|wir|der|die|das)", re.IGNORECASE
)


@dataclass(frozen=True)
class Wanted(Place):
    speakers: tuple[str, ...]
    """Any of these; none: not scored."""
    optional: bool = False
    """Neither demanded nor wrong."""


@dataclass(frozen=True)
class Task:
    case: Case
    wanted: Sequence[Wanted]


def measure(sets: Sets, finders: Sequence[Finder[Quote]], misses: Misses) -> Iterator[Line]:
    """A line for each set and finder."""
    german = [Task(case, _of_german(case)) for case in sets.corpus("german_quotes")]
    groups = [
        Group("gold, English", _of_briefs(sets, "en"), "P 0.97, R 0.98, speaker 0.92"),
        Group("gold, German", _of_briefs(sets, "de")),
        Group("german_quotes", german, "P 0.90, R 0.95, speaker 0.80"),
    ]
    return lines(groups, finders, misses, _score_all)


def _score_all(tasks: Sequence[Task], finder: Finder[Quote], misses: Misses) -> Cells:
    score, speaker = Score(), Share()
    for task in tasks:
        given = finder.find(task.case.text, task.case.language, task.case.published)
        mark_of = pairs(task.wanted, given, _LIKE_ENOUGH)
        score.add(_score_given(task, given, mark_of, misses))
        for number, gold in enumerate(task.wanted):
            if not gold.optional:
                found = given[mark_of[number]] if number in mark_of else None
                score.add(Score(wanted=1, found=found is not None))
                _score_wanted(task.case, gold, found, speaker, misses)
    return score.precision, score.recall, score.f1, speaker.share, score.wanted, speaker.of


def _score_given(task: Task, given: Sequence[Quote], mark_of: dict[int, int], misses: Misses) -> Score:
    gold_of = {mark: gold for gold, mark in mark_of.items()}
    blocks = [Place(*block["span"]) for block in task.case.gold.get("block_quotes") or []]
    score = Score()
    for number, quote in enumerate(given):
        if number in gold_of:
            demanded = not task.wanted[gold_of[number]].optional
            score.add(Score(given=demanded, right=demanded))
        elif not any(quote.overlaps(block) for block in blocks):
            score.given += 1
            misses.note("false", task.case, quote, quote.speakers)
    return score


def _score_wanted(case: Case, gold: Wanted, found: Quote | None, speaker: Share, misses: Misses) -> None:
    if found is None:
        misses.note("not found", case, gold, gold.speakers)
    if gold.speakers:
        names = found.speakers if found else ()
        names = names if case.language == "de" else names[:1]
        right = any(same_name(name, other) for name in names for other in gold.speakers)
        speaker.count(right)
        if found and not right:
            misses.note("wrong speaker", case, gold, (found.speakers, gold.speakers))


def _of_briefs(sets: Sets, language: str) -> list[Task]:
    return [Task(case, _of_brief(case)) for case in sets.briefs(language)]


def _of_brief(case: Case) -> list[Wanted]:
    return [
        Wanted(
            quote["span"][0],
            quote["span"][1],
            speakers=() if quote.get("speaker_may_be_null") else tuple(quote["speaker"]),
            optional=bool(quote.get("optional")),
        )
        for quote in case.gold["quotes"]
    ]


def _of_german(case: Case) -> list[Wanted]:
    """The quotations of the gold; one that is annotated twice, for two speakers, may have either."""
    speakers: dict[tuple[int, int], list[str]] = {}
    for quote in case.gold["quotes"]:
        speaker = quote["speaker"]
        said_by = speakers.setdefault((quote["start"], quote["end"]), [])
        if speaker and not _PRONOUN.fullmatch(speaker):
            said_by.append(speaker)
    return [Wanted(start, end, speakers=tuple(said_by)) for (start, end), said_by in speakers.items()]
