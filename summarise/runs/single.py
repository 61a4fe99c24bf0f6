"""One document: marked, drafted, held against its own words, and made a brief."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from summarise.briefs import Brief, DocumentFacts, Problem, Run
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


def _brief(
    document: Document, marks: Marks, settings: Settings, drafted: tuple[Draft, Run], begun: float
) -> Brief:
    """The brief that a draft comes to when it is held against the text."""
    draft, made = drafted
    grounded = ground(draft, settings.kind.schema, document, marks)
    by_model = made.model is not None
    return Brief(
        kind=settings.kind.name,
        document=DocumentFacts.of(document),
        brief=grounded.content,
        evidence=dict(grounded.evidence),
        # Plain code's own labels that did not stand are no errors of anybody's; they are just not there.
        rejected=grounded.rejected if by_model else (),
        coverage=dict(grounded.coverage),
        run=made.model_copy(update={"seconds": round(time.monotonic() - begun, 3)}),
    )


def _by_code(document: Document, marks: Marks, settings: Settings) -> tuple[Draft, Run]:
    return extract(document.text, marks, settings.kind.schema), Run(endpoint=EXTRACTIVE, model=None)


async def _by_model(document: Document, marks: Marks, settings: Settings, say: Say) -> tuple[Draft, Run]:
    # Only here is a model's client needed; loading it takes longer than a brief by plain code.
    from summarise.drafting.asking import draft
    from summarise.runs.connecting import connected

    async with connected(document.id, settings) as (endpoint, ask):
        doing = "replaying" if settings.replay else "asking"
        say(f"{document.id}: {doing} {endpoint.model} at {endpoint.name}")
        try:
            drafted = await draft(document, marks, settings.kind, ask, settings.attempts)
        except EndpointError as error:
            plain, _ = _by_code(document, marks, settings)
            return plain, Run(endpoint=endpoint.name, model=None, problems=(Problem.of(error),))
    return drafted.draft, Run(
        endpoint=endpoint.name,
        model=endpoint.model,
        calls=drafted.calls,
        prompt_tokens=drafted.prompt_tokens,
        completion_tokens=drafted.completion_tokens,
        problems=drafted.problems,
    )
