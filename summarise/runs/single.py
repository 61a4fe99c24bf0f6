"""One document: marked, drafted, held against its own words, and made a brief."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Protocol

from summarise.briefs import Brief, DocumentFacts, Problem, Run
from summarise.documents import Document
from summarise.documents.language import NAMES
from summarise.drafting.extractive import extract
from summarise.endpoints import EXTRACTIVE
from summarise.errors import EndpointError, SpentError, UsageError
from summarise.evidence.marking import mark
from summarise.evidence.marks import Marks
from summarise.grounding import Draft, ground
from summarise.grounding.checking import Checker
from summarise.runs.recordings import Mode
from summarise.runs.settings import Settings

if TYPE_CHECKING:
    from summarise.runs.connecting import Asker

Say = Callable[[str], None]
"""Takes a line of progress."""


class Connected(Protocol):
    """Who answers a run, at once or late."""

    def about(self, document: Document, /) -> AbstractAsyncContextManager[Asker]:
        """Whom to ask about a document."""


async def by_model(document: Document, settings: Settings, connection: Connected, say: Say) -> Brief:
    """The brief of `document` as a model drafts it.

    An endpoint that fails costs the model's part, not the brief: what plain code knows stands, and the
    run says what happened.

    Raises:
        ReplayMiss: `settings.recordings` has no recording of this run.
        CassetteError: a recording cannot be read or written.
        SpentError: the run may use no more.
        AwaitedError: an answer has not come yet.
    """
    # Only here is a model's client needed; loading it takes longer than a brief by plain code.
    from summarise.drafting.long import draft_whole
    from summarise.drafting.piece import Way
    from summarise.drafting.sizes import Limits

    begun = time.monotonic()
    marks = await asyncio.to_thread(mark, document.text, document.published, document.language)
    translation = settings.translation_of(document)
    async with connection.about(document) as asker:
        doing = "replaying" if settings.mode is Mode.REPLAY else "asking"
        say(f"{document.id}: {doing} {asker.first.model} at {asker.first.name}")
        try:
            way = Way(settings.kind, asker, settings.attempts, translation)
            whole = await draft_whole(document, marks, way, Limits.of(asker.first), say)
        except SpentError:
            raise
        except EndpointError as error:
            made = _run(asker, (Problem.of(error),))
            plain = extract(document.text, marks, settings.kind.schema)
            brief = await asyncio.to_thread(_brief, document, marks, settings, plain, made)
        else:
            made = _run(asker, whole.problems)
            checker = whole.checker or await asyncio.to_thread(Checker, document.text, marks, translation)
            brief = await asyncio.to_thread(_brief, document, marks, settings, whole.draft, made, checker)
            # What fell when its piece was held against its own words is not in the draft any more.
            brief = brief.model_copy(update={"rejected": (*brief.rejected, *whole.rejected)})
    return _timed(brief, begun)


def by_code(document: Document, settings: Settings) -> Brief:
    """The brief of `document` as plain code drafts it.

    Raises:
        UsageError: it is wanted in another language, which takes a model.
    """
    begun = time.monotonic()
    if (translation := settings.translation_of(document)) is not None:
        source = NAMES.get(translation.source or "", "a language that does not show")
        raise UsageError(
            f"{document.id} is in {source}, and plain code puts nothing into {NAMES[translation.into]}",
            hint="name an endpoint whose model does, or leave out --brief-language",
        )
    marks = mark(document.text, document.published, document.language)
    made = Run(endpoint=EXTRACTIVE, model=None)
    plain = extract(document.text, marks, settings.kind.schema)
    return _timed(_brief(document, marks, settings, plain, made), begun)


def _brief(  # noqa: PLR0913, PLR0917 - what a brief is made of
    document: Document,
    marks: Marks,
    settings: Settings,
    draft: Draft,
    made: Run,
    checker: Checker | None = None,
) -> Brief:
    """The brief that a draft comes to when it is held against the text."""
    grounded = ground(draft, settings.kind.schema, document, marks, checker)
    by_model = made.model is not None
    return Brief(
        kind=settings.kind.name,
        document=DocumentFacts.of(document),
        brief=grounded.content,
        evidence=dict(grounded.evidence),
        # Plain code's own labels that did not stand are no errors of anybody's; they are just not there.
        rejected=grounded.rejected if by_model else (),
        coverage=dict(grounded.coverage),
        stretches=grounded.stretches,
        run=made,
        translation=checker.translation if checker else None,
    )


def _timed(brief: Brief, begun: float) -> Brief:
    made = brief.run.model_copy(update={"seconds": round(time.monotonic() - begun, 3)})
    return brief.model_copy(update={"run": made})


def _run(asker: Asker, problems: Sequence[Problem]) -> Run:
    """What was asked of whom; the brief is that of whoever answered first."""
    shares = asker.shares
    drafter = next((share for share in shares if share.calls), None)
    costs = [share.cost for share in shares]
    return Run(
        endpoint=drafter.endpoint if drafter else asker.first.name,
        model=drafter.model if drafter else None,
        calls=sum(share.calls for share in shares),
        prompt_tokens=sum(share.prompt_tokens for share in shares),
        completion_tokens=sum(share.completion_tokens for share in shares),
        cost=None if drafter is None or None in costs else sum(cost or 0 for cost in costs),
        problems=tuple(problems),
        endpoints=shares,
    )
