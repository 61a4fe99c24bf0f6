"""One piece of a long text: drafted by a model, else by plain code, and held against its own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from summarise.briefs import Problem, Translation
from summarise.drafting.asking import Ask, Subject, draft
from summarise.drafting.excerpts import Excerpt, Whole
from summarise.drafting.extractive import extract
from summarise.drafting.prompts import Part
from summarise.endpoints.too_long import TooLongError
from summarise.errors import EndpointError, ReplayMiss, SummariseError
from summarise.grounding import Draft, ground
from summarise.grounding.checking import Checker
from summarise.kinds.discovery import Kind
from summarise.kinds.groups import group_of

_SAID = 2
"""Problems of one piece that are told in full."""


@dataclass(frozen=True, slots=True)
class Way:
    """How each piece is drafted."""

    kind: Kind
    ask: Ask
    attempts: int
    translation: Translation | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a piece."""

    draft: Draft
    """In places of the whole text, as all that is here."""
    fallen: Draft = field(default_factory=Draft)
    """The items that its own words do not bear out, apart: the whole text may still."""
    error: SummariseError | None = None
    """Why plain code drafted it, and no model."""
    problems: tuple[Problem, ...] = ()


async def told_of(piece: Excerpt, whole: Whole, way: Way) -> Told:
    """What a model makes of `piece`; where it makes nothing of it, what plain code knows.

    Raises:
        TooLongError: it holds more than the model can read.
    """
    part = Part(piece.span.start, len(whole.document.text), piece.before)
    try:
        subject = Subject.about(piece.document, piece.marks, way.kind, part, way.translation)
        drafted = await draft(subject, way.ask, way.attempts)
    except TooLongError:
        raise
    except (EndpointError, ReplayMiss) as error:
        return failed(error, piece, whole, way)
    standing, fallen = _sorted(drafted.draft, piece, way, subject.checker)
    return Told(standing, fallen, problems=_together(drafted.problems, _named(piece, whole)))


def failed(error: SummariseError, piece: Excerpt, whole: Whole, way: Way) -> Told:
    """What plain code knows of a piece that no model has drafted, because of `error`."""
    plain = extract(piece.document.text, piece.marks, way.kind.schema)
    standing, _ = _sorted(plain, piece, way)
    said = f"{_named(piece, whole)}: drafted by plain code: {error.message}"
    problem = Problem(kind=error.kind, message=said, hint=error.hint)
    return Told(standing, error=error, problems=(problem,))


def _together(problems: Sequence[Problem], named: str) -> tuple[Problem, ...]:
    """One problem for the piece that is `named` so, which says the first few."""
    if not problems:
        return ()
    said = "; ".join(each.message for each in problems[:_SAID])
    more = f"; and {len(problems) - _SAID} more" if len(problems) > _SAID else ""
    return (problems[0].model_copy(update={"message": f"{named}: {said}{more}"}),)


def _named(piece: Excerpt, whole: Whole) -> str:
    """Which stretch of the text it is, for a reader: its characters and its sentences, counted from 1."""
    place, marks = piece.span, whole.marks
    first, last = marks.sentence_at(place.start) + 1, marks.sentence_at(place.end - 1) + 1
    sentences = f"sentence {first}" if first == last else f"sentences {first}–{last}"
    return f"characters {place.start}–{place.end} ({sentences})"


def _sorted(draft: Draft, piece: Excerpt, way: Way, checker: Checker | None = None) -> tuple[Draft, Draft]:
    """`draft` in places of the whole text, and its items that fall when they are held against `piece`, apart.

    What is only refused a label stays as it is: it is held against the whole text with the rest.
    """
    refusals = ground(draft, way.kind.schema, piece.document, piece.marks, checker).refusals
    fallen = {refusal.place[0] for refusal in refusals if refusal.fell and len(refusal.place) == 1}
    standing, others = (
        {
            name: tuple(each for number, each in enumerate(groups) if ((name, number) in fallen) is fell)
            for name, groups in draft.parts.items()
        }
        for fell in (False, True)
    )
    group = group_of(way.kind.schema)
    return piece.told(replace(draft, parts=standing), group), piece.told(Draft({}, others), group)
