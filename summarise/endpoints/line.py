"""A line to an endpoint: what all requests of a run to it have in common."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from itertools import count

from openai.types.chat import ChatCompletionMessageParam

from summarise.endpoints.circuit import Circuit
from summarise.endpoints.client import Client
from summarise.endpoints.endpoint import Endpoint
from summarise.endpoints.forms import Form
from summarise.endpoints.learning import Learning
from summarise.endpoints.limits import Concurrency, PerMinute
from summarise.endpoints.prices import cost_of
from summarise.endpoints.reply import Reply
from summarise.endpoints.retrying import OverloadedError, PassingError, RefusedError, patiently
from summarise.endpoints.spending import NOTHING, Spending, Use
from summarise.errors import EndpointError, ReplayMiss

_TOKENS_A_BYTE = 1 / 3


class Line:
    """One endpoint as a run uses it: within its limits, patiently, and not at all while it is dead."""

    def __init__(self, endpoint: Endpoint, spending: Spending) -> None:
        self.learning = Learning(endpoint)
        self._spending = spending
        self._circuit = Circuit(f"endpoint {endpoint.name} at {endpoint.host}")
        self._places = Concurrency(endpoint.concurrency)
        self._requests = _per_minute(endpoint.requests_per_minute)
        self._tokens = _per_minute(endpoint.tokens_per_minute)
        self._tokens_a_byte = _TOKENS_A_BYTE

    @property
    def endpoint(self) -> Endpoint:
        """As it wants to be asked, as far as that is known by now."""
        return self.learning.endpoint

    async def ask(self, client: Client, messages: Sequence[ChatCompletionMessageParam], form: Form) -> Reply:
        """What the endpoint answers over `client`, asked again while it fails for a passing reason.

        Raises:
            EndpointError: no answer came, or nothing may be asked any more.
        """
        size = sum(len(str(message.get("content", "")).encode()) for message in messages) or 1
        seconds = 0.0
        tries = 0

        async def once() -> Reply:
            nonlocal seconds, tries
            self._circuit.refuse()
            async with self._spending.holding(self._most(size)) as held, self._place(held.most) as place:
                tries += 1
                begun = time.monotonic()
                try:
                    reply = await self._sent(client, messages, form, place.entered)
                finally:
                    seconds += time.monotonic() - begun
                place.tokens = reply.prompt_tokens + reply.completion_tokens
                held.used = Use(place.tokens, reply.cost)
                self._tokens_a_byte = max(self._tokens_a_byte, reply.prompt_tokens / size)
                return reply

        endpoint = self.endpoint
        reply = await patiently(once, endpoint.tries, lambda: endpoint.patience - seconds)
        return replace(reply, tries=tries)

    def _most(self, size: int) -> Use:
        """The most that a request with so many bytes may use."""
        if not (self._spending.is_limited or self._tokens):
            return NOTHING
        prompt = int(size * self._tokens_a_byte) + 1
        completion = self.endpoint.max_output_tokens
        return Use(prompt + completion, cost_of(self.endpoint, prompt, completion))

    @asynccontextmanager
    async def _place(self, most: Use) -> AsyncIterator[_Place]:
        """A place among the requests under way, when the limits allow it."""
        if self._requests is not None:
            await self._requests.take(1)
        taken = None if self._tokens is None else await self._tokens.take(most.tokens)
        place = _Place(await self._places.enter())
        try:
            yield place
        finally:
            self._places.leave()
            if self._tokens is not None and taken is not None:
                self._tokens.correct(taken, place.tokens)

    async def _sent(
        self,
        client: Client,
        messages: Sequence[ChatCompletionMessageParam],
        form: Form,
        entered: float,
    ) -> Reply:
        """What comes of one request; the circuit and the number of places are told."""
        begun = self._circuit.pass_through()
        try:
            reply = await self._in_time(client, messages, form)
        except OverloadedError as error:
            self._overloaded(error, entered, begun)
            raise
        except RefusedError:
            self._circuit.worked()
            raise
        except EndpointError as error:
            self._circuit.failed(error.message, begun)
            raise
        except BaseException:
            self._circuit.told_nothing()
            raise
        self._circuit.worked()
        self._places.went_well()
        return reply

    async def _in_time(
        self, client: Client, messages: Sequence[ChatCompletionMessageParam], form: Form
    ) -> Reply:
        deadline = asyncio.timeout(self.endpoint.deadline)
        try:
            async with deadline:
                return await client.ask(messages, form)
        except TimeoutError as error:
            raise PassingError(
                f"{client.where} did not finish its answer within {self.endpoint.deadline:g} s",
                hint="set a longer deadline for this endpoint in summarise.toml",
            ) from error

    def _overloaded(self, error: OverloadedError, entered: float, begun: float) -> None:
        patience = self.endpoint.patience
        if error.retry_after is not None and error.retry_after > patience:
            self._circuit.rest(error.retry_after, error.message)
        else:
            self._places.overloaded(entered, error.retry_after)
        self._circuit.failed(error.message, begun, within=patience)


async def replayed(client: Client, messages: Sequence[ChatCompletionMessageParam], form: Form) -> Reply:
    """What a recording answers: its failures are passed over at once, and where it ends in one, so does this.

    Raises:
        EndpointError: the recorded request failed to the last.
        ReplayMiss: it is not recorded.
    """
    failure: PassingError | None = None
    for tries in count(1):
        try:
            return replace(await client.ask(messages, form), tries=tries)
        except PassingError as error:
            failure = error
        except ReplayMiss:
            if failure is None:
                raise
            raise failure from None
    raise AssertionError


@dataclass(slots=True)
class _Place:
    entered: float
    tokens: int = 0
    """What the request used."""


def _per_minute(most: int | None) -> PerMinute | None:
    return None if most is None else PerMinute(most)
