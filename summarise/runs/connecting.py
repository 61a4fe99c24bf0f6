"""Who is asked in a run, and over which transport: the network, one with a recorder, or a recording."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import httpx2
from openai.types.chat import ChatCompletionMessageParam
from pydantic import ValidationError

from summarise.briefs import Share
from summarise.cassettes import (
    AsyncRecordingTransport,
    Cassette,
    ReplayingTransport,
    find,
    path_for,
    provenance,
)
from summarise.drafting.asking import Ask
from summarise.endpoints import Endpoint
from summarise.endpoints.client import Client, Reply
from summarise.endpoints.line import Line, replayed
from summarise.endpoints.network import Network
from summarise.endpoints.prices import cost_of, provider_of
from summarise.endpoints.spending import Spending
from summarise.errors import CassetteError, EndpointError, ReplayMiss, SpentError, SummariseError, UsageError
from summarise.runs.settings import Settings

_NOWHERE = "http://replay.invalid/v1"
_SHAPING = {"name", "model", "mode", "temperature", "max_output_tokens"}
"""The settings that shape a request: with them, a replay asks what the recorded run asked."""

Say = Callable[[str], None]
"""Takes a line of progress."""


@dataclass(slots=True)
class Asked:
    """Somebody who may be asked about a document, and what came of it."""

    endpoint: Endpoint
    ask: Ask
    replies: list[Reply] = field(default_factory=list)
    failure: SummariseError | None = None

    @property
    def share(self) -> Share:
        """What this endpoint has done for the brief."""
        costs = [reply.cost for reply in self.replies]
        return Share(
            endpoint=self.endpoint.name,
            model=self.endpoint.model,
            calls=len(self.replies),
            tries=sum(reply.tries for reply in self.replies),
            prompt_tokens=sum(reply.prompt_tokens for reply in self.replies),
            completion_tokens=sum(reply.completion_tokens for reply in self.replies),
            cost=None if None in costs else sum(cost for cost in costs if cost is not None),
            failure=self.failure.message if self.failure else None,
        )


class Asker:
    """Asks about one document: an endpoint, and what it cannot do those that stand in for it."""

    def __init__(self, asked: Sequence[Asked], say: Say) -> None:
        self._asked = asked
        self._say = say

    @property
    def shares(self) -> tuple[Share, ...]:
        """What each has done that was asked."""
        return tuple(each.share for each in self._asked if each.replies or each.failure)

    @property
    def first(self) -> Endpoint:
        """Whom to ask before all others."""
        return self._asked[0].endpoint

    async def __call__(self, messages: list[ChatCompletionMessageParam], form: type) -> Reply:
        """What comes back.

        Raises:
            EndpointError: nobody has answered.
            ReplayMiss: nobody's answer is recorded.
        """
        # Who has failed is asked again about this document only when nobody else is left.
        waiting = [each for each in self._asked if each.failure is None] or list(self._asked)
        while waiting:
            each = waiting.pop(0)
            try:
                reply = await each.ask(messages, form)
            except SpentError:
                raise
            except (EndpointError, ReplayMiss) as error:
                each.failure = error
                if waiting:
                    self._say(f"{error.message}; asking {waiting[0].endpoint.name}")
            else:
                each.replies.append(reply)
                return reply
        raise self._failure()

    def _failure(self) -> SummariseError:
        failures = [each.failure for each in self._asked if each.failure is not None]
        answered = [failure for failure in failures if not isinstance(failure, ReplayMiss)]
        if len(answered) < 2:
            return (answered or failures)[0]
        return EndpointError("; ".join(failure.message for failure in answered), hint=answered[0].hint)


class Connection:
    """What the documents of a run share: connections, limits, circuits, and what has been spent."""

    def __init__(self, settings: Settings, say: Say) -> None:
        self._settings = settings
        self._say = say
        self._network = Network()
        self.spending = Spending(settings.max_tokens, settings.max_cost)
        endpoint = settings.endpoint
        self._lines = [
            (Line(each, self.spending), each.key())
            for each in ((endpoint, *endpoint.fallback) if endpoint and settings.replay is None else ())
        ]
        for line, _ in self._lines:
            if settings.max_cost is not None and cost_of(line.endpoint, 1, 1) is None:
                raise UsageError(
                    f"what endpoint {line.endpoint.name} costs is not known, so its cost cannot be limited",
                    hint="set its price in summarise.toml, or limit tokens",
                )

    async def hang_up(self) -> None:
        """Close all connections."""
        await self._network.hang_up()

    @asynccontextmanager
    async def about(self, document_id: str) -> AsyncIterator[Asker]:
        """Whom to ask about a document.

        Raises:
            ReplayMiss: there is no recording of it.
            CassetteError: a recording cannot be used.
        """
        replay = self._settings.replay
        async with AsyncExitStack() as open_clients:
            asked = []
            if replay is not None:
                asked = [
                    Asked(endpoint, partial(replayed, await open_clients.enter_async_context(client)))
                    for endpoint, client in self._recorded(document_id, replay)
                ]
            else:
                transport = self._transport(document_id)
                for line, key in self._lines:
                    client = await open_clients.enter_async_context(Client(line.endpoint, transport, key))
                    asked.append(Asked(line.endpoint, partial(line.ask, client)))
            yield Asker(asked, lambda said: self._say(f"{document_id}: {said}"))

    def _transport(self, document_id: str) -> httpx2.AsyncBaseTransport:
        settings = self._settings
        if settings.record is None or settings.endpoint is None:
            return self._network
        path = path_for(settings.record, document_id, settings.kind.name)
        shaping = _shaping(settings.endpoint)
        if settings.endpoint.fallback:
            shaping["fallback"] = [_shaping(each) for each in settings.endpoint.fallback]
        head = Cassette(document_id, settings.kind.name, shaping, provenance(dict(settings.endpoint.note)))
        return AsyncRecordingTransport(self._network, path, head)

    def _recorded(self, document_id: str, folder: Path) -> list[tuple[Endpoint, Client]]:
        """Who answered in the recorded run, or who is named now, each answering from the recording."""
        kind = self._settings.kind.name
        cassette, path = find(folder, document_id, kind), path_for(folder, document_id, kind)
        endpoint = self._settings.endpoint or _endpoint_of(cassette, str(path))
        transport = ReplayingTransport(cassette, path)
        return [(each, Client(each, transport, None)) for each in (endpoint, *endpoint.fallback)]


def _shaping(endpoint: Endpoint) -> dict[str, Any]:
    shaping = endpoint.model_dump(include=_SHAPING)
    if endpoint.price is not None:
        return {**shaping, "price": endpoint.price.model_dump()}
    provider = provider_of(endpoint)
    return shaping if provider is None else {**shaping, "prices": provider}


def _endpoint_of(cassette: Cassette, path: str) -> Endpoint:
    head = dict(cassette.endpoint)
    others = head.pop("fallback", [])
    try:
        fallback = [
            Endpoint.model_validate({**other, "base_url": _NOWHERE})
            for other in (others if isinstance(others, list) else [])
            if isinstance(other, dict)
        ]
        return Endpoint.model_validate({**head, "base_url": _NOWHERE, "fallback": fallback})
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"])
        raise CassetteError(f"{path}: endpoint.{key}: {first['msg']}") from error
