"""One document whose answers come late: drafted as far as they have come, and put aside for the rest."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from openai.types.chat import ChatCompletionMessageParam

from summarise.briefs import Brief
from summarise.cassettes.interaction import Interaction
from summarise.cassettes.late import LateTransport, Noted
from summarise.documents import Document
from summarise.endpoints import Endpoint
from summarise.endpoints.client import Client
from summarise.endpoints.forms import Form
from summarise.endpoints.prices import batch_cost_of
from summarise.endpoints.reply import Reply
from summarise.endpoints.retrying import patiently
from summarise.errors import AwaitedError, UsageError
from summarise.runs.connecting import Asked, Asker
from summarise.runs.settings import Settings
from summarise.runs.single import by_model


@dataclass(frozen=True, slots=True)
class Aside:
    """A document that waits for answers."""

    noted: tuple[Noted, ...]
    """What it asks next."""


async def draft_late(document: Document, answers: Sequence[Interaction], settings: Settings) -> Brief | Aside:
    """The brief of `document` by `answers`, or what has to be answered before there is one.

    An endpoint that gave no answer costs the model's part, as in `by_model`; what failed for a passing
    reason is asked again as often as the endpoint allows.
    """
    connection = _Late(asked_late(settings), answers)
    try:
        return await by_model(document, settings, connection, lambda _: None)
    except AwaitedError:
        return Aside(tuple(connection.transport.noted))


def asked_late(settings: Settings) -> Endpoint:
    """Whose answers come late.

    Raises:
        UsageError: nobody is asked, or not in a way that a batch could serve.
    """
    endpoint = settings.endpoint
    if endpoint is None:
        raise UsageError(
            "a batch of requests needs a model to ask; plain code asks none", hint="give --endpoint NAME"
        )
    if endpoint.gguf is not None:
        raise UsageError(f"endpoint {endpoint.name} is a model in a file, which takes no batch of requests")
    if endpoint.api != "openai":
        raise UsageError(
            f"endpoint {endpoint.name} speaks the API of {endpoint.api}; a batch of requests is written for "
            "OpenAI's"
        )
    if settings.recordings is not None:
        raise UsageError("a batch of requests and recordings exclude each other")
    if settings.max_tokens is not None or settings.max_cost is not None:
        raise UsageError(
            "what a batch of requests uses cannot be limited once it is handed in",
            hint="see what it may take with --dry-run, and take a part of it with --limit",
        )
    return endpoint


class _Late:
    """Asks the endpoint and nobody in its place: nothing has failed before the answers are there."""

    def __init__(self, endpoint: Endpoint, answers: Sequence[Interaction]) -> None:
        self._endpoint = endpoint
        self.transport = LateTransport(answers)

    @asynccontextmanager
    async def about(self, _document: Document) -> AsyncIterator[Asker]:
        async with Client(self._endpoint, self.transport, costs=batch_cost_of) as client:

            async def ask(messages: list[ChatCompletionMessageParam], form: Form) -> Reply:
                tries = 0

                async def once() -> Reply:
                    nonlocal tries
                    tries += 1
                    return await client.ask(messages, form)

                reply = await patiently(once, self._endpoint.tries, lambda: math.inf, _at_once)
                return replace(reply, tries=tries)

            yield Asker([Asked(self._endpoint, ask)], lambda _: None)


async def _at_once(_seconds: float) -> None:
    """What failed has been failed for long enough."""
