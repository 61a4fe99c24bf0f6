"""Attributed or not, sentence by sentence.

The sentences are cut by a plain rule, the same for every finder. A sentence is given as attributed if it
holds words that a finder marked as reported or as quoted from somebody, or a cue of either. In
`gum_wikinews` it is attributed if an attribution clause ("officials said") reaches into it; a sentence
without such a clause that is mostly quoted words goes on with a quotation and is left out. In
`german_quotes` it is attributed if indirect speech reaches into it; one that holds only direct speech, or
is mostly quoted words, is left out, since it is attributed as well and only not listed there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from measuring.found import Finder, Place, Told
from measuring.running import Group, lines
from measuring.scoring import Cells, Line, Misses, Score
from measuring.sentences import sentences
from measuring.sets import Case, Sets

TITLE = "attributed or not, by sentence"
COLUMNS = ("P", "R", "F1", "attributed", "sentences")

_QUOTED = re.compile(r"“[^“”\n]*”?|„[^„“”\n]*[“”]?|»[^»«\n]*«?|«[^»«\n]*»?|\"[^\"\n]*\"?")
_LEAST = 10
"""Characters of indirect speech in a sentence that make it attributed, so that a full stop doesn't."""

Judge = Callable[[Case, Place], bool | None]
"""Whether a sentence is attributed in the gold; None: left out."""


@dataclass(frozen=True)
class Task:
    case: Case
    judge: Judge


def measure(sets: Sets, finders: Sequence[Finder[Told]], misses: Misses) -> Iterator[Line]:
    """A line for each set and finder."""
    gum, german = sets.corpus("gum_wikinews"), sets.corpus("german_quotes")
    groups = [
        Group("gum_wikinews", [Task(case, _gum) for case in gum], "F1 0.85"),
        Group("gum_wikinews, news", [Task(case, _gum) for case in gum if "-news-" in case.id], noted=False),
        Group(
            "gum_wikinews, interviews",
            [Task(case, _gum) for case in gum if "-interview-" in case.id],
            noted=False,
        ),
        Group(
            "gum_wikinews, no picture credits",
            [Task(case, _gum_without_credits) for case in gum],
            noted=False,
        ),
        Group("german_quotes", [Task(case, _german) for case in german], "F1 0.75"),
        Group(
            "german_quotes, form Indirect only",
            [Task(case, _german_indirect) for case in german],
            noted=False,
        ),
    ]
    return lines(groups, finders, misses, _score_all)


def _score_all(tasks: Sequence[Task], finder: Finder[Told], misses: Misses) -> Cells:
    score, counted = Score(), 0
    for task in tasks:
        told = finder.find(task.case.text, task.case.language, task.case.published)
        for sentence in sentences(task.case.text):
            wanted = task.judge(task.case, sentence)
            if wanted is not None:
                counted += 1
                given = any(mark.overlaps(sentence) for mark in told)
                score.add(Score(given=given, right=given and wanted, wanted=wanted, found=given and wanted))
                if given != wanted:
                    _note(task.case, sentence, told, misses)
    return score.precision, score.recall, score.f1, score.wanted, counted


def _note(case: Case, sentence: Place, told: Sequence[Told], misses: Misses) -> None:
    hits = [case.text[mark.start : mark.end][:40] for mark in told if mark.overlaps(sentence)]
    clauses = [
        gold["text"]
        for gold in case.gold["attributions"]
        if any(place.overlaps(sentence) for place in _places(gold))
    ]
    misses.note("false" if hits else "not found", case, sentence, hits or clauses)


def _gum(case: Case, sentence: Place) -> bool | None:
    if any(place.overlaps(sentence) for clause in case.gold["attributions"] for place in _places(clause)):
        return True
    return None if _mostly_quoted(case.text, sentence) else False


def _gum_without_credits(case: Case, sentence: Place) -> bool | None:
    return None if "Image:" in case.text[sentence.start : sentence.end] else _gum(case, sentence)


def _german(case: Case, sentence: Place) -> bool | None:
    if _reaches(case.gold["attributions"], sentence):
        return True
    quoted = any(place.overlaps(sentence) for quote in case.gold["quotes"] for place in _places(quote))
    return None if quoted or _mostly_quoted(case.text, sentence) else False


def _german_indirect(case: Case, sentence: Place) -> bool | None:
    of_form = [gold for gold in case.gold["attributions"] if gold["form"] == "Indirect"]
    if _reaches(of_form, sentence):
        return True
    return None if _reaches(case.gold["attributions"], sentence) else _german(case, sentence)


def _reaches(attributions: Sequence[dict[str, Any]], sentence: Place) -> bool:
    return any(
        min(place.end, sentence.end) - max(place.start, sentence.start) >= _LEAST
        for attribution in attributions
        for place in _places(attribution)
    )


def _mostly_quoted(text: str, sentence: Place) -> bool:
    """Whether more than half of a sentence stands between quotation marks paired off within its paragraph."""
    begin = text.rfind("\n", 0, sentence.start) + 1
    end = text.find("\n", sentence.end)
    paragraph = text[begin : end if end >= 0 else len(text)]
    quoted = sum(
        max(0, min(begin + match.end(), sentence.end) - max(begin + match.start(), sentence.start))
        for match in _QUOTED.finditer(paragraph)
    )
    return quoted > (sentence.end - sentence.start) / 2


def _places(gold: dict[str, Any]) -> list[Place]:
    """One place, or the parts of words that others interrupt."""
    return [Place(start, end) for start, end in gold.get("spans") or [(gold["start"], gold["end"])]]
