"""What is said of a long text as a whole: a last small request, which sees what was found in its pieces."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pydantic import BaseModel, create_model

from summarise.briefs import Problem
from summarise.documents import Span
from summarise.drafting.asking import Subject, draft
from summarise.drafting.excerpts import Whole
from summarise.drafting.piece import Way
from summarise.drafting.prompts import Part
from summarise.drafting.sizes import Limits
from summarise.endpoints.forms import Form
from summarise.errors import EndpointError, ReplayMiss
from summarise.evidence.known import lead
from summarise.grounding import Draft
from summarise.kinds import Rule
from summarise.kinds.annotations import declared
from summarise.kinds.groups import Group, group_of

_MOST_POINTS = 40
_OPENING = 2
"""Sentences of the beginning that are always seen."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is said of the whole."""

    draft: Draft = field(default_factory=Draft)
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Point:
    """A statement that was found in a piece."""

    said: str
    cited: tuple[Span, ...]


async def overview(of_pieces: Draft, whole: Whole, way: Way, limits: Limits) -> Seen:
    """What a model says of the text by what `of_pieces`, in places of the whole text, tells of it."""
    group = group_of(way.kind.schema)
    if not group.labels:
        return Seen()
    kind = replace(way.kind, schema=_labels_alone(group))
    points = [*_points(of_pieces, group)][:_MOST_POINTS]
    while True:
        excerpt = whole.excerpt(sorted({*_opening(whole), *_units(points, whole)}))
        found = tuple(point.said for point in points)
        part = Part(0, len(whole.document.text), points=found)
        subject = Subject.about(excerpt.document, excerpt.marks, kind, part, way.translation)
        if len(points) < 2 or limits.taken(subject.opening, Form.of(kind.schema)) <= limits.room:
            break
        points = points[::2]  # What is left lies all over the text still.
    try:
        drafted = await draft(subject, way.ask, way.attempts)
    except (EndpointError, ReplayMiss) as error:
        names = ", ".join(label.name for label in group.labels)
        return Seen(
            problems=(
                Problem(kind=error.kind, message=f"{names} of the whole: {error.message}", hint=error.hint),
            )
        )
    return Seen(drafted.draft, drafted.problems)


def _labels_alone(group: Group) -> type[BaseModel]:
    """The schema without the lists and groups it has."""
    fields = group.model.model_fields
    wanted = {label.name: (declared(fields[label.name]), fields[label.name]) for label in group.labels}
    model: type[BaseModel] = create_model(group.model.__name__, **wanted)  # type: ignore[call-overload]
    return model


def _points(draft: Draft, group: Group) -> Iterator[_Point]:
    """What the items of `draft` state, in the order of the text."""
    told = [
        _Point(str(value), each.cited)
        for part in group.parts
        if part.group.mark is None and not part.group.is_caveat
        for each in draft.parts.get(part.name, ())
        for label in part.group.leads
        if label.rule is Rule.STATEMENT and each.cited and (value := each.values.get(label.name))
    ]
    return iter(sorted({point.said: point for point in told}.values(), key=lambda point: point.cited))


def _opening(whole: Whole) -> Iterator[int]:
    """The units that say what the text is about: its first, and the one that leads it."""
    yield from range(min(_OPENING, len(whole.units)))
    if told := lead(whole.document.text, whole.marks):
        yield _unit_at(told.start, whole)


def _units(points: Sequence[_Point], whole: Whole) -> Iterator[int]:
    return (_unit_at(span.start, whole) for point in points for span in point.cited)


def _unit_at(offset: int, whole: Whole) -> int:
    return max(0, bisect_right(whole.units, offset, key=lambda unit: unit.start) - 1)
