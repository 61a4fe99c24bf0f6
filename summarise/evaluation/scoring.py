"""Scores: how much of a gold brief stands in a brief, and how much of the brief is right.

A measure either has a precision and a recall, or is the share of what was found that is right in one more
respect (its source, its date). Only what carries weight must be there; what is optional or minor may be.
Adding scores up adds their counts, so that every item weighs the same, whichever document it is of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from summarise.evaluation.gold import Event, Gold, GoldFigure, Named, When
from summarise.evaluation.matching import (
    Item,
    has_one_of,
    holds,
    is_named,
    quotes_alike,
    rests_on,
)

_G = TypeVar("_G")

Content = Mapping[str, Sequence[Item]]
"""The lists of a brief."""

_LISTS = ("who", "what", "where", "when", "figures", "quotes", "caveats")
_DIGITS = 3
"""Behind the point: two thirds are 0.667."""


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one measure."""

    found: int = 0
    """What is wanted and stands in the brief."""
    wanted: int = 0
    right: int = 0
    """What stands in the brief and is right."""
    given: int = 0
    """What stands in the brief; 0 where a measure asks for no precision."""

    def __add__(self, other: Score) -> Score:
        return Score(
            self.found + other.found,
            self.wanted + other.wanted,
            self.right + other.right,
            self.given + other.given,
        )

    @property
    def recall(self) -> float | None:
        return self.found / self.wanted if self.wanted else None

    @property
    def precision(self) -> float | None:
        return self.right / self.given if self.given else None

    @property
    def value(self) -> float | None:
        """F1 where there is a precision, else the recall; None where nothing was wanted."""
        recall, precision = self.recall, self.precision
        if recall is None or precision is None:
            return recall
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


MEASURES: dict[str, str] = {
    "who": "people, organisations and groups",
    "what": "events and claims",
    "what: source": "of the events found, the right source",
    "what: certainty": "of the events found, the right certainty",
    "where": "places",
    "when": "expressions of time",
    "when: date": "of those found, the right date",
    "figures": "figures with the right value",
    "figures: unit": "of those found, the right unit",
    "figures: counts": "figures with the right value and label",
    "figures: source": "of those found, the right source",
    "quotes": "quotations, word for word",
    "quotes: speaker": "quotations with the right speaker",
    "caveats": "weaknesses of the sourcing",
}
"""Each measure, and what it counts."""

FIELDS = ("who", "what", "where", "figures: counts", "quotes: speaker", "caveats")
"""The measures whose mean is the overall score."""


def score(content: Content, gold: Gold, text: str) -> dict[str, Score]:
    """The score of a brief in each measure.

    Args:
        content: the lists of the brief; items as JSON has them, with their evidence.
        gold: the brief that a reader made.
        text: the text that both are of.
    """
    lists = {field: content.get(field, ()) for field in _LISTS}
    return {
        "who": _named(lists["who"], gold.who, "name", text),
        **_what(lists["what"], gold.what),
        "where": _named(lists["where"], gold.where, "place", text),
        **_when(lists["when"], gold.when),
        **_figures(lists["figures"], gold.figures),
        **_quotes(lists["quotes"], gold),
        "caveats": _caveats(lists["caveats"], gold),
    }


def total(scores: Iterable[Mapping[str, Score]]) -> dict[str, Score]:
    """The scores of several documents added up."""
    added = dict.fromkeys(MEASURES, Score())
    for each in scores:
        added = {measure: added[measure] + each.get(measure, Score()) for measure in MEASURES}
    return added


def overall(scores: Mapping[str, Score]) -> float | None:
    """The mean over `FIELDS` of those that have a value."""
    values = [value for field in FIELDS if (value := scores[field].value) is not None]
    return sum(values) / len(values) if values else None


def _named(items: Sequence[Item], gold: Sequence[Named], label: str, text: str) -> Score:
    """Names: one that nobody asked for is wrong only where the text has it nowhere."""
    core = [each for each in gold if each.weight == "core"]
    found = sum(any(is_named(item.get(label), each.names) for item in items) for each in core)
    known = [name for each in gold for name in each.names]
    right = sum(is_named(item.get(label), known) or holds(text, str(item.get(label))) for item in items)
    return Score(found, len(core), right, len(items))


def _what(items: Sequence[Item], gold: Sequence[Event]) -> dict[str, Score]:
    pairs = [(each, item) for each in gold if (item := _telling(items, each)) is not None]
    core = [each for each in gold if each.weight == "core"]
    right = sum(any(_tells(item, each) for each in gold) for item in items)
    return {
        "what": Score(sum(each.weight == "core" for each, _ in pairs), len(core), right, len(items)),
        "what: source": _share(_from(item.get("source"), each.source) for each, item in pairs),
        "what: certainty": _share(
            item.get("certainty") in (each.certainty, *each.certainty_also) for each, item in pairs
        ),
    }


def _telling(items: Sequence[Item], gold: Event) -> Item | None:
    """The item that tells `gold`: of several, one with the right source."""
    telling = [item for item in items if _tells(item, gold)]
    return next(
        (item for item in telling if _from(item.get("source"), gold.source)), next(iter(telling), None)
    )


def _tells(item: Item, gold: Event) -> bool:
    said = str(item.get("event") or "")
    return rests_on(item, gold.evidence) and all(has_one_of(said, words) for words in gold.must_words)


def _from(source: object, names: Sequence[str], *, maybe: bool = False) -> bool:
    if not source:
        return maybe or not names
    return is_named(source, names)


def _when(items: Sequence[Item], gold: Sequence[When]) -> dict[str, Score]:
    pairs = _pairs(items, gold, lambda item, each: rests_on(item, [each.span]))
    right = sum(rests_on(item, [each.span for each in gold]) for item in items)
    return {
        "when": Score(len(pairs), len(gold), right, len(items)),
        "when: date": _share(_dated(item.get("date"), each) for each, item in pairs),
    }


def _dated(day: object, gold: When) -> bool:
    if day is None:
        return gold.date is None
    return day == gold.date or (gold.resolved is not None and str(day).startswith(gold.resolved))


def _figures(items: Sequence[Item], gold: Sequence[GoldFigure]) -> dict[str, Score]:
    pairs = _pairs(
        items, gold, lambda item, each: rests_on(item, [each.span]) and _worth(item.get("value"), each)
    )
    found = {id(each) for each, _ in pairs}
    wanted = [each for each in gold if not each.optional or id(each) in found]
    labelled = [each for each, item in pairs if has_one_of(str(item.get("counts") or ""), each.counts)]
    return {
        "figures": Score(len(pairs), len(wanted), len(pairs), _counted(items, pairs)),
        "figures: unit": _share((item.get("unit") or None) == each.unit for each, item in pairs),
        "figures: counts": Score(len(labelled), len(wanted), len(labelled), _counted(items, pairs)),
        "figures: source": _share(
            _from(item.get("source"), each.source, maybe=each.source_may_be_null) for each, item in pairs
        ),
    }


def _worth(value: object, gold: GoldFigure) -> bool:
    if not isinstance(value, int | float):
        return gold.value is None
    right = (gold.value, gold.value_to, *gold.value_also)
    return any(each is not None and round(value, _DIGITS) == round(each, _DIGITS) for each in right)


def _counted(items: Sequence[Item], pairs: Sequence[tuple[GoldFigure, Item]]) -> int:
    """How many figures a brief gives: a range in two items counts once."""
    spans = [each.span for each, _ in pairs]
    again = sum(rests_on(item, spans) for item in items) - len(pairs)
    return len(items) - max(0, again)


def _quotes(items: Sequence[Item], gold: Gold) -> dict[str, Score]:
    items = [item for item in items if not rests_on(item, [each.span for each in gold.block_quotes])]
    pairs = _pairs(items, gold.quotes, lambda item, each: quotes_alike(item, each.span))
    found = {id(each) for each, _ in pairs}
    wanted = [each for each in gold.quotes if not each.optional or id(each) in found]
    spoken = sum(
        _from(item.get("speaker"), each.speaker, maybe=each.speaker_may_be_null) for each, item in pairs
    )
    return {
        "quotes": Score(len(pairs), len(wanted), len(pairs), len(items)),
        "quotes: speaker": Score(spoken, len(wanted), spoken, len(items)),
    }


def _caveats(items: Sequence[Item], gold: Gold) -> Score:
    """Only what is missing: one that nobody noted may be sound."""
    core = [each for each in gold.caveats if each.weight == "core"]
    found = sum(
        any(item.get("kind") in (each.kind, *each.also) and rests_on(item, each.evidence) for item in items)
        for each in core
    )
    return Score(found, len(core))


def _pairs(
    items: Sequence[Item], gold: Sequence[_G], same: Callable[[Item, _G], bool]
) -> list[tuple[_G, Item]]:
    """Each of `gold` with the first item that is the same and not yet another's."""
    free = list(items)
    found = []
    for each in gold:
        at = next((number for number, item in enumerate(free) if same(item, each)), None)
        if at is not None:
            found.append((each, free.pop(at)))
    return found


def _share(verdicts: Iterable[bool]) -> Score:
    judged = list(verdicts)
    return Score(sum(judged), len(judged))
