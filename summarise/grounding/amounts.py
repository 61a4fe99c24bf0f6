"""Whether the numbers of a statement are those of the words it rests on, in unit and in what they count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from summarise.evidence.marking import figures_in
from summarise.evidence.marks import Figure
from summarise.grounding.words import FUNCTION_WORDS, content_words, words

_ABBREVIATED_UNIT = re.compile(r"\d\s?([^\W\d_]{1,3})\b")
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,’']\d+)*(?![\w])")
_MEASURES = frozenset(
    """second minute hour day week month year decade century inch foot yard mile metre meter kilometre
    kilometer gram kilogram tonne pound ounce litre liter gallon acre hectare degree dollar euro""".split()
)
_AROUND = 60
"""Characters on both sides of a number in which the thing it counts is named."""


def other_amount(statement: str, passages: str) -> str | None:
    """What number of `statement` is not in `passages` as it is there, in words for a reader."""
    there = figures_in(passages)
    for figure in figures_in(statement):
        reason = _other_figure(figure, statement, there, passages)
        if reason is not None:
            return reason
    digits = {_plain(found) for found in _NUMBER.findall(passages)}
    values = {str(figure.value) for figure in there} | {str(figure.value_to) for figure in there}
    for found in _NUMBER.findall(statement):
        if _plain(found) not in digits | values:
            return f"the number {found} is not in the cited words"
    known = {word.lower() for word in words(passages)}
    for word in words(statement):
        measure = word.lower().rpartition("-")[2].removesuffix("s")
        if measure in _MEASURES and not any(
            each.startswith(measure) or measure in each.split("-") for each in known
        ):
            return f"the unit “{word}” is not in the cited words"
    for found in _ABBREVIATED_UNIT.finditer(statement):
        unit = found[1].lower()
        if found.group() not in passages and unit not in known | FUNCTION_WORDS:
            return f"the unit “{found[1]}” is not in the cited words"
    return None


def _other_figure(figure: Figure, statement: str, there: Sequence[Figure], passages: str) -> str | None:
    written = figure.span.of(statement)
    if figure.value is None:
        return None
    same = [other for other in there if figure.value in (other.value, other.value_to)]
    if not same:
        standing = any(_plain(found) == _plain(written) for found in _NUMBER.findall(passages))
        standing = standing or _whole(figure, statement) in passages
        return None if standing else f"the number {written} is not in the cited words"
    units = {other.unit for other in same}
    if figure.unit not in units and (figure.unit is not None or None not in units):
        return f"the unit of {written} is not that of the cited words"
    mine = _of_what([figure], statement)
    theirs = _of_what(same, passages)
    if mine and theirs and not mine & theirs:
        return f"the cited words count something else by {written}"
    return None


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


def _plain(number: str) -> str:
    return re.sub(r"[,’'](?=\d{3}(?!\d))", "", number)
