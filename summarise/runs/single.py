"""One document: marked, drafted, held against its own words, and made a brief."""

from __future__ import annotations

import time
from collections.abc import Callable

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
    if settings.endpoint is None and settings.replay is None:
        draft, made = (
            extract(document.text, marks, settings.kind.schema),
            Run(endpoint=EXTRACTIVE, model=None),
        )
    else:
        draft, made = _by_model(document, marks, settings, say)
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


def _by_model(document: Document, marks: Marks, settings: Settings, say: Say) -> tuple[Draft, Run]:
    # Only here is a model's client needed; loading it takes longer than a brief by plain code.
    from summarise.drafting.asking import draft
    from summarise.runs.connecting import connected

    with connected(document.id, settings) as (endpoint, ask):
        doing = "replaying" if settings.replay else "asking"
        say(f"{document.id}: {doing} {endpoint.model} at {endpoint.name}")
        try:
            drafted = draft(document, marks, settings.kind, ask, settings.attempts)
        except EndpointError as error:
            made = Run(endpoint=endpoint.name, model=None, problems=(Problem.of(error),))
            return extract(document.text, marks, settings.kind.schema), made
    return drafted.draft, Run(
        endpoint=endpoint.name,
        model=endpoint.model,
        calls=drafted.calls,
        prompt_tokens=drafted.prompt_tokens,
        completion_tokens=drafted.completion_tokens,
        problems=drafted.problems,
    )
