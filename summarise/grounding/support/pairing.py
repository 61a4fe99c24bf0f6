"""Whether the names, years and numbers that a statement puts together stand together in the cited words.

"In 2019 the club had 300 members, in 2024 it had 450" does not bear out "300 members in 2024": both stand
there, each with another of its kind.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from summarise.grounding.support.anchors import Anchor
from summarise.grounding.support.sides import Side

_MOST = 60
"""Anchors; what has more is a table."""


def torn_apart(said: Side, there: Side) -> str | None:
    """Which two things that a statement has in one clause stand apart, each with another, for a reader."""
    if max(len(said.anchors), len(there.anchors)) > _MOST:
        return None
    clauses, starts = _clauses(there), _starts(said)
    for one, two in combinations(said.anchors, 2):
        if one.kind == two.kind or "pronoun" in (one.kind, two.kind):
            continue
        if _clause_of(one, starts) != _clause_of(two, starts):
            continue
        with_one = [clause for clause in clauses if _has(one, clause)]
        with_two = [clause for clause in clauses if _has(two, clause)]
        if not with_one or not with_two or any(_has(two, clause) for clause in with_one):
            continue
        if all(_has_another(two, clause, said) for clause in with_one) and all(
            _has_another(one, clause, said) for clause in with_two
        ):
            return f"the cited words do not have “{one.written}” with “{two.written}”"
    return None


def _starts(side: Side) -> list[int]:
    """Where clauses begin, by the order of words."""
    return [word.order for word in side.words if word.begins_clause or word.is_first]


def _clause_of(anchor: Anchor, starts: Sequence[int]) -> int:
    return max((start for start in starts if start <= anchor.words[0].order), default=0)


def _clauses(side: Side) -> list[list[Anchor]]:
    """The anchors of each clause that has any."""
    starts = _starts(side)
    found: dict[int, list[Anchor]] = {}
    for anchor in side.anchors:
        found.setdefault(_clause_of(anchor, starts), []).append(anchor)
    return list(found.values())


def _has(anchor: Anchor, clause: Sequence[Anchor]) -> bool:
    return any(anchor.is_same(other) for other in clause)


def _has_another(anchor: Anchor, clause: Sequence[Anchor], said: Side) -> bool:
    """Whether a clause has one of the same kind in its place, of which the statement says nothing."""
    return any(
        other.kind == anchor.kind
        and other.preposition == anchor.preposition
        and not any(each.is_same(other) for each in said.anchors)
        for other in clause
    )
