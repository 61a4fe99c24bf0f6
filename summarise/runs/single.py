"""One document: marked, drafted, held against its own words, and made a brief."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from summarise.briefs import Brief, DocumentFacts, Problem, Rejected, Run
from summarise.documents import Document
from summarise.drafting.extractive import extract
from summarise.endpoints import EXTRACTIVE
from summarise.errors import EndpointError
from summarise.evidence.marking import mark
from summarise.evidence.marks import Marks
from summarise.grounding import Draft, ground
from summarise.runs.settings import Settings

Say = Callable[[str], None]
"""Takes a line of progress."""

_T = TypeVar("_T")


def run(document: Document, settings: Settings, say: Say) -> Brief:
    """The brief of `document`.

    An endpoint that fails costs the model's part, not the brief: what plain code knows stands, and the
    run says what happened.

    Raises:
        ReplayMiss: `settings.replay` holds no recording of this run.
        CassetteError: a recording cannot be read or written.
        UsageError: the endpoint or the kind is not configured right.
    """
    begun = time.monotonic()
    marks = mark(document.text, document.published)
    if settings.asks:
        drafted = _waited_for(_by_model(document, marks, settings, say))
    else:
        drafted = _by_code(document, marks, settings)
    return _brief(document, marks, settings, drafted, begun)


async def arun(document: Document, settings: Settings, say: Say) -> Brief:
    """The same, without holding up the event loop while it marks, checks, or waits for a model."""
    if not settings.asks:
        return await asyncio.to_thread(run, document, settings, say)
    begun = time.monotonic()
    marks = await asyncio.to_thread(mark, document.text, document.published)
    drafted = await _by_model(document, marks, settings, say)
    return await asyncio.to_thread(_brief, document, marks, settings, drafted, begun)


def _waited_for(coming: Coroutine[Any, Any, _T]) -> _T:
    """What `coming` comes to; where an event loop runs already, as in a notebook, in a thread of its own."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(coming)
    with ThreadPoolExecutor(1) as alone:
        return alone.submit(asyncio.run, coming).result()


@dataclass(frozen=True, slots=True)
class _Made:
    """A draft, and how it came about."""

    draft: Draft
    run: Run
    rejected: tuple[Rejected, ...] = ()
    """What was not borne out by its piece of the text, and is not in the draft."""


def _brief(document: Document, marks: Marks, settings: Settings, made: _Made, begun: float) -> Brief:
    """The brief that a draft comes to when it is held against the text."""
    grounded = ground(made.draft, settings.kind.schema, document, marks)
    by_model = made.run.model is not None
    return Brief(
        kind=settings.kind.name,
        document=DocumentFacts.of(document),
        brief=grounded.content,
        evidence=dict(grounded.evidence),
        # Plain code's own labels that did not stand are no errors of anybody's; they are just not there.
        rejected=(*grounded.rejected, *made.rejected) if by_model else (),
        coverage=dict(grounded.coverage),
        run=made.run.model_copy(update={"seconds": round(time.monotonic() - begun, 3)}),
    )


def _by_code(document: Document, marks: Marks, settings: Settings) -> _Made:
    return _Made(extract(document.text, marks, settings.kind.schema), Run(endpoint=EXTRACTIVE, model=None))


async def _by_model(document: Document, marks: Marks, settings: Settings, say: Say) -> _Made:
    # Only here is a model's client needed; loading it takes longer than a brief by plain code.
    from summarise.drafting.long import draft_whole
    from summarise.drafting.piece import Way
    from summarise.drafting.sizes import Limits
    from summarise.runs.connecting import connected

    async with connected(document.id, settings) as (endpoint, ask):
        doing = "replaying" if settings.replay else "asking"
        say(f"{document.id}: {doing} {endpoint.model} at {endpoint.name}")
        try:
            way = Way(settings.kind, ask, settings.attempts)
            whole = await draft_whole(document, marks, way, Limits.of(endpoint), say)
        except EndpointError as error:
            run = Run(endpoint=endpoint.name, model=None, problems=(Problem.of(error),))
            return replace(_by_code(document, marks, settings), run=run)
    run = Run(
        endpoint=endpoint.name,
        model=endpoint.model,
        calls=sum(each.calls for each in whole.drafted),
        prompt_tokens=sum(each.prompt_tokens for each in whole.drafted),
        completion_tokens=sum(each.completion_tokens for each in whole.drafted),
        problems=whole.problems,
    )
    return _Made(whole.draft, run, whole.rejected)
