"""One piece of a long text: drafted by a model, else by plain code, and held against its own words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from summarise.briefs import Problem, Rejected
from summarise.documents import Span
from summarise.drafting.asking import Ask, draft
from summarise.drafting.excerpts import Excerpt, Whole
from summarise.drafting.extractive import extract
from summarise.drafting.prompts import Part
from summarise.endpoints.too_long import TooLongError
from summarise.errors import EndpointError, ReplayMiss, SummariseError
from summarise.grounding import Draft, Refusal, ground
from summarise.kinds import Evidence, Rule
from summarise.kinds.discovery import Kind
from summarise.kinds.groups import group_of


@dataclass(frozen=True, slots=True)
class Way:
    """How each piece is drafted."""

    kind: Kind
    ask: Ask
    attempts: int


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a piece."""

    draft: Draft
    """In places of the whole text, without the items that its own words do not bear out."""
    error: SummariseError | None = None
    """Why plain code drafted it, and no model."""
    problems: tuple[Problem, ...] = ()
    rejected: tuple[Rejected, ...] = ()


async def told_of(piece: Excerpt, whole: Whole, way: Way) -> Told:
    """What a model makes of `piece`; where it makes nothing of it, what plain code knows.

    Raises:
        TooLongError: it holds more than the model can read, and more than one unit.
    """
    part = Part(piece.span.start, len(whole.document.text), piece.before)
    try:
        drafted = await draft(piece.document, piece.marks, way.kind, way.ask, way.attempts, part)
    except (EndpointError, ReplayMiss) as error:
        if isinstance(error, TooLongError) and len(piece.units) > 1:
            raise
        plain = extract(piece.document.text, piece.marks, way.kind.schema)
        standing, _ = _standing(plain, piece, whole, way)
        said = f"{_named(piece, whole)}: drafted by plain code: {error.message}"
        return Told(
            standing, error=error, problems=(Problem(kind=error.kind, message=said, hint=error.hint),)
        )
    standing, rejected = _standing(drafted.draft, piece, whole, way)
    problems = (
        each.model_copy(update={"message": f"{_named(piece, whole)}: {each.message}"})
        for each in drafted.problems
    )
    return Told(standing, problems=tuple(problems), rejected=rejected)


def _named(piece: Excerpt, whole: Whole) -> str:
    """Which stretch of the text it is, for a reader: its characters and its sentences, counted from 1."""
    place, marks = piece.span, whole.marks
    first, last = marks.sentence_at(place.start) + 1, marks.sentence_at(place.end - 1) + 1
    sentences = f"sentence {first}" if first == last else f"sentences {first}–{last}"
    return f"characters {place.start}–{place.end} ({sentences})"


def _standing(draft: Draft, piece: Excerpt, whole: Whole, way: Way) -> tuple[Draft, tuple[Rejected, ...]]:
    """`draft` without the items that fall when they are held against the words of `piece`, and those.

    What is only refused a label stays as it is: it is held against the whole text with the rest.
    """
    grounded = ground(draft, way.kind.schema, piece.document, piece.marks)
    fell = [refusal for refusal in grounded.refusals if refusal.fell and refusal.place]
    fallen = {refusal.place[0] for refusal in fell if len(refusal.place) == 1}
    parts = {
        name: tuple(each for number, each in enumerate(groups) if (name, number) not in fallen)
        for name, groups in draft.parts.items()
    }
    rejected = tuple(
        _rejected(refusal, piece, whole)
        for refusal in fell
        if len(refusal.place) == 1 and not _is_elsewhere(refusal, whole)
    )
    return piece.told(replace(draft, parts=parts), group_of(way.kind.schema)), rejected


def _is_elsewhere(refusal: Refusal, whole: Whole) -> bool:
    """Whether it is a name that the text has, though not here: told by the pieces that have it."""
    label = refusal.label
    value = str(refusal.said.get(label.name)) if label else ""
    return label is not None and label.rule is Rule.VERBATIM and value in whole.document.text


def _rejected(refusal: Refusal, piece: Excerpt, whole: Whole) -> Rejected:
    rejected = refusal.rejected(piece.document.text)
    near = rejected.closest
    at = piece.outside(Span(near.start, near.end)) if near else None
    return rejected.model_copy(
        update={
            "reason": f"{_named(piece, whole)}: {rejected.reason}",
            "closest": Evidence.at(at, whole.document.text) if at else None,
        }
    )
