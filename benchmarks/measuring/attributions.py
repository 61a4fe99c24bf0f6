"""Attributed or not, sentence by sentence.

The sentences are cut by a plain rule of this module, the same for every finder. A sentence is given as
attributed if it holds words that a finder marked as reported or as quoted from somebody, or a cue of either.
In `gum_wikinews` it is attributed if an attribution clause ("officials said") reaches into it; a sentence
without such a clause that is mostly quoted words goes on with a quotation and is left out. In `german_quotes` it
is attributed if indirect speech reaches into it; one that holds only direct speech, or is mostly quoted words,
is left out, since it is attributed as well and only not listed there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from measuring.found import Finder, Place, Told
from measuring.scoring import Line, Misses, Score
from measuring.sets import Case, Sets

TITLE = "attributed or not, by sentence"
COLUMNS = ("P", "R", "F1", "attributed", "sentences")

_END = re.compile(
    r"(?<!\b[A-Z])(?<!\b\d)(?<!\b\d\d)(?<!\b(?:Mr|Dr|St|Jr|Sr|No|vs|ca))(?<!\b(?:Mrs|Gen|Sen|Rep|Gov|Col|Lt.))"
    r"[.!?…][\"”“’'»)\]]{0,3}\s+(?=[\"“„‘'«(\[]?[^\Wa-z\d_])"
    r"|[!?][\"”“’'»)\]]{1,3}\s+(?=[\"“„]?[^\Wa-z_])"
    r"|\n+"
)
_QUOTED = re.compile(r"“[^“”\n]*”?|„[^„“”\n]*[“”]?|»[^»«\n]*«?|«[^»«\n]*»?|\"[^\"\n]*\"?")
_LEAST = 10
"""Characters of indirect speech in a sentence that make it attributed, so that a full stop doesn't."""

Judge = Callable[[Case, Place], bool | None]
"""Whether a sentence is attributed in the gold; None: left out."""


def measure(sets: Sets, finders: Sequence[Finder[Told]], misses: Misses) -> Iterator[Line]:
    """A line for each set and finder."""
    gum, german = sets.corpus("gum_wikinews"), sets.corpus("german_quotes")
    groups: list[tuple[str, list[Case], Judge, str]] = [
        ("gum_wikinews", gum, _gum, "F1 0.85"),
        ("gum_wikinews, news", [case for case in gum if "-news-" in case.id], _gum, ""),
        ("gum_wikinews, interviews", [case for case in gum if "-interview-" in case.id], _gum, ""),
        ("gum_wikinews, without picture credits", gum, _gum_without_credits, ""),
        ("german_quotes", german, _german, "F1 0.75"),
        ("german_quotes, form Indirect only", german, _german_indirect, ""),
    ]
    for name, cases, judge, bar in groups:
        for number, finder in enumerate(finders):
            known = [case for case in cases if finder.knows(case.language)]
            if not known:
                continue
            score, sentences = Score(), 0
            noted = misses if number == 0 and bar else Misses(wanted=False)
            for case in known:
                sentences += _score(case, judge, finder, score, noted)
            cells = (score.precision, score.recall, score.f1, score.wanted, sentences)
            yield Line(name, finder.name, cells, bar if number == 0 else "")


def _score(case: Case, judge: Judge, finder: Finder[Told], score: Score, misses: Misses) -> int:
    """Returns how many sentences counted."""
    told = finder.find(case.text, case.language, case.published)
    counted = 0
    for sentence in sentences(case.text):
        wanted = judge(case, sentence)
        if wanted is None:
            continue
        counted += 1
        given = any(mark.overlaps(sentence) for mark in told)
        score.add(Score(given=given, right=given and wanted, wanted=wanted, found=given and wanted))
        if given != wanted:
            hits = [case.text[mark.start : mark.end][:40] for mark in told if mark.overlaps(sentence)]
            clauses = [
                gold["text"]
                for gold in case.gold["attributions"]
                if any(place.overlaps(sentence) for place in _places(gold))
            ]
            misses.note("not found" if wanted else "false", case.id, case.text, sentence, hits or clauses)
    return counted


def sentences(text: str) -> list[Place]:
    """The sentences of `text` by a plain rule, without white space around them."""
    found: list[Place] = []
    start = 0
    for end in [*(match.end() for match in _END.finditer(text)), len(text)]:
        words = text[start:end]
        if words.strip():
            begin = start + len(words) - len(words.lstrip())
            found.append(Place(begin, begin + len(words.strip())))
        start = end
    return found


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
