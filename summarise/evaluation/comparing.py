"""Whether one run is worse than an earlier one, beyond what chance would make of so few documents.

The documents that both runs have are drawn again and again, with replacement, and each time the difference
of the two scores is taken (the paired bootstrap; Efron and Tibshirani, An Introduction to the Bootstrap,
1993). A drop is one that nearly all of the draws show.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from summarise.evaluation.scoring import MEASURES, Score, overall, total

Scores = Mapping[str, Mapping[str, Score]]
"""By document, then by measure."""

_DRAWS = 1000
_SURE = 0.95
_LEAST = 0.005
"""A difference that is too small to be worth a word."""


@dataclass(frozen=True, slots=True)
class Change:
    """How one measure moved."""

    measure: str
    before: float
    now: float
    dropped: bool
    """Whether it is lower beyond noise."""


def changes(now: Scores, before: Scores) -> list[Change]:
    """How each measure, and the overall score, moved over the documents that both runs have."""
    both = sorted(now.keys() & before.keys())
    random = Random(0)  # noqa: S311 - the same draws every time
    draws = [random.choices(both, k=len(both)) for _ in range(_DRAWS)] if both else []
    sums = [(total(now[each] for each in draw), total(before[each] for each in draw)) for draw in draws]
    ours, theirs = total(now[each] for each in both), total(before[each] for each in both)
    found = []
    for measure in ("overall", *MEASURES):
        mine, other = value_of(measure, ours), value_of(measure, theirs)
        if mine is None or other is None:
            continue
        lower = sum((value_of(measure, a) or 0) < (value_of(measure, b) or 0) for a, b in sums)
        dropped = other - mine > _LEAST and lower >= _SURE * len(sums)
        found.append(Change(measure, other, mine, dropped))
    return found


def value_of(measure: str, scores: Mapping[str, Score]) -> float | None:
    """The value of a measure, or of the mean that is called overall."""
    return overall(scores) if measure == "overall" else scores[measure].value
