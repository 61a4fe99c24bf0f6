"""Who is asked in a run, and over which transport: the network, one with a recorder, or a recording."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass, field
from functools import partial

import httpx2
from openai.types.chat import ChatCompletionMessageParam
from pydantic import SecretStr

from summarise.briefs import Share
from summarise.cassettes import (
    AsyncRecordingTransport,
    Cassette,
    Recorder,
    ReplayingTransport,
    Request,
    find,
    load,
    path_for,
)
from summarise.cassettes.shelf import without_dead_ends
from summarise.documents import Document
from summarise.drafting.asking import Ask
from summarise.endpoints import Endpoint
from summarise.endpoints.client import Client
from summarise.endpoints.forms import Form
from summarise.endpoints.keyed import Keyed
from summarise.endpoints.line import Line, replayed
from summarise.endpoints.network import Barred, Network
from summarise.endpoints.prices import cost_of
from summarise.endpoints.reply import Reply
from summarise.endpoints.served import check_servable, served
from summarise.endpoints.spending import Spending
from summarise.endpoints.streaming import StreamingTransport, Watch
from summarise.errors import EndpointError, ReplayMiss, SpentError, SummariseError, UsageError
from summarise.runs.recorded import endpoint_of, head_of, was_about, was_asked
from summarise.runs.recordings import Mode
from summarise.runs.settings import Settings
from summarise.runs.single import Say

_DOCUMENTS = 2
"""Documents under way for each request that may be: while some are asked about, others are prepared."""


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

    async def __call__(self, messages: list[ChatCompletionMessageParam], form: Form) -> Reply:
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


@dataclass(frozen=True, slots=True)
class Kept:
    """A recording to answer from, and who is asked so that it answers."""

    cassette: Cassette
    transport: ReplayingTransport
    endpoints: tuple[Endpoint, ...]


class Connection:
    """What the documents of a run share: connections, limits, circuits, and what has been spent."""

    def __init__(self, settings: Settings, say: Say, watch: Watch | None = None) -> None:
        self._settings = settings
        self._say = say
        self._watch = watch
        self._network = Network()
        self.unused: tuple[int, ...] = ()
        """Which parts of the last recording were not asked for, counted from 0."""
        self.missed: tuple[Request, ...] = ()
        """What was asked about its document that it does not hold."""
        self.spending = Spending(settings.max_tokens, settings.max_cost)
        endpoint = settings.endpoint if settings.mode is not Mode.REPLAY else None
        self.turns = asyncio.Semaphore(_DOCUMENTS * endpoint.concurrency if endpoint else _DOCUMENTS)
        """For the documents under way: others wait, so that thousands may be begun at once."""
        self._barred: dict[str, Barred] = {}
        """The ways to endpoints whose key is missing, which matters only for what is not recorded."""
        ready = [self._ready(each) for each in ((endpoint, *endpoint.fallback) if endpoint else ())]
        self._way_out = Keyed(self._network, ready)
        self._lines = [Line(each, self.spending) for each, _ in ready]
        for line in self._lines:
            if settings.max_cost is not None and cost_of(line.endpoint, 1, 1) is None:
                raise UsageError(
                    f"what endpoint {line.endpoint.name} costs is not known, so its cost cannot be limited",
                    hint="set its price in summarise.toml, or limit tokens",
                )

    def _ready(self, endpoint: Endpoint) -> tuple[Endpoint, SecretStr | None]:
        """`endpoint` with its key; a model in a file is loaded when it is asked for the first time."""
        try:
            if endpoint.gguf is not None:
                check_servable(endpoint)
                return endpoint, None
            return served(endpoint)
        except UsageError as error:
            if self._settings.mode is not Mode.AUTO:
                raise
            self._barred[endpoint.name] = Barred(error)
            return endpoint, None

    async def hang_up(self) -> None:
        """Close all connections."""
        await self._network.hang_up()

    @asynccontextmanager
    async def about(self, document: Document) -> AsyncIterator[Asker]:
        """Whom to ask about a document.

        Raises:
            ReplayMiss: there is no recording of it.
            CassetteError: a recording cannot be used.
            UsageError: there is nobody to ask.
        """
        async with AsyncExitStack() as clients:
            kept = self._kept(document)
            if kept is not None and not self._lines:
                asked = await self._recorded(kept, clients)
            else:
                asked = await self._reached(document, kept, clients)
            try:
                yield Asker(asked, lambda said: self._say(f"{document.id}: {said}"))
            finally:
                self.unused = kept.transport.unused if kept else ()
                self.missed = kept.transport.missed if kept else ()

    def _kept(self, document: Document) -> Kept | None:
        """The recording of `document` to answer from, if this run answers from recordings."""
        settings, recordings = self._settings, self._settings.recordings
        if recordings is None or settings.mode not in (Mode.REPLAY, Mode.AUTO):
            return None
        path = path_for(recordings.folder, document.id, settings.kind.name)
        if settings.mode is Mode.REPLAY:
            cassette = find(recordings.folder, document.id, settings.kind.name)
            named = settings.endpoint
            recorded = named is None or was_asked(cassette, named)
            endpoint = named if named and not recorded else endpoint_of(cassette, path)
        elif path.is_file():
            cassette = without_dead_ends(load(path))
            named = settings.endpoint
            if named is not None and not (was_asked(cassette, named) and was_about(cassette, document)):
                return None
            endpoint = endpoint_of(cassette, path)
        else:
            return None
        return Kept(cassette, ReplayingTransport(cassette, path), (endpoint, *endpoint.fallback))

    async def _recorded(self, kept: Kept, clients: AsyncExitStack) -> list[Asked]:
        """Those who answered in the recorded run, or who are named now, each answering from the recording."""
        silent = [await clients.enter_async_context(Client(each, kept.transport)) for each in kept.endpoints]
        return [
            Asked(endpoint, partial(replayed, client))
            for endpoint, client in zip(kept.endpoints, silent, strict=True)
        ]

    async def _reached(self, document: Document, kept: Kept | None, clients: AsyncExitStack) -> list[Asked]:
        """Those who are asked over the network, where no recording answers."""
        settings, recordings = self._settings, self._settings.recordings
        if settings.endpoint is None:
            raise UsageError(
                "no endpoint is named", hint="give --endpoint NAME, or --base-url URL --model NAME"
            )
        recorder = None
        if recordings is not None and settings.mode in (Mode.AUTO, Mode.REFRESH):
            path = path_for(recordings.folder, document.id, settings.kind.name)
            # As they have turned out to want it by now, so that a replay of this document asks the same.
            asked_now = [line.endpoint for line in self._lines]
            head = kept.cassette if kept else head_of(document, asked_now, settings)
            recorder = clients.enter_context(closing(Recorder(path, head)))
        asked = []
        for number, line in enumerate(self._lines):
            out = self._barred.get(line.endpoint.name, self._way_out)
            way: httpx2.AsyncBaseTransport = out
            if recorder is not None:
                way = AsyncRecordingTransport(out, recorder)
            elif self._watch is not None:
                way = StreamingTransport(out, self._watch)
            ask = self._asking(line, way, clients, recorded=recorder is not None)
            if kept is not None and number < len(kept.endpoints):
                silent = Client(kept.endpoints[number], kept.transport)
                ask = _recorded_first(partial(replayed, await clients.enter_async_context(silent)), ask)
            asked.append(Asked(line.endpoint, ask))
        return asked

    def _asking(
        self, line: Line, way: httpx2.AsyncBaseTransport, clients: AsyncExitStack, *, recorded: bool
    ) -> Ask:
        """Asks over `line`, with a client that is there from the first question on."""
        client: Client | None = None

        async def ask(messages: list[ChatCompletionMessageParam], form: Form) -> Reply:
            nonlocal client
            await self._serve(line)
            if client is None:
                learning = line.learning.apart() if recorded else line.learning
                client = Client(line.endpoint, way, learning)
                clients.push_async_exit(client)
            return await line.ask(client, messages, form)

        return ask

    async def _serve(self, line: Line) -> None:
        """Have what `line` leads to answer, if it is a model in a file that is not loaded yet.

        Raises:
            EndpointError: it cannot be served.
        """
        endpoint = line.endpoint
        if endpoint.gguf is None or endpoint.base_url or endpoint.name in self._barred:
            return
        self._say(f"loading {endpoint.gguf}")
        ready, key = await asyncio.to_thread(served, endpoint)
        self._way_out.admit(ready, key)
        line.learning.learn(ready)


def _recorded_first(recorded: Ask, ask: Ask) -> Ask:
    """Asks only for what is not recorded."""

    async def first(messages: list[ChatCompletionMessageParam], form: Form) -> Reply:
        try:
            return await recorded(messages, form)
        except ReplayMiss:
            return await ask(messages, form)

    return first
