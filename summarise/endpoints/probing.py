"""What an endpoint can do, found out by asking it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, get_args

import httpx2
from openai.types.chat import ChatCompletionMessageParam
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from summarise.endpoints.client import Client
from summarise.endpoints.endpoint import Endpoint, Mode
from summarise.endpoints.forms import Form
from summarise.endpoints.learning import Learning
from summarise.endpoints.reply import Reply
from summarise.errors import EndpointError

_MOST_TOKENS = 400
_WORDS: list[ChatCompletionMessageParam] = [
    {"role": "user", "content": "Write the numbers from one to forty as words, and nothing else."}
]
_QUESTION: list[ChatCompletionMessageParam] = [
    {"role": "system", "content": "You fill in forms about short texts."},
    {
        "role": "user",
        "content": "Text: The harbour of Ardley has 42 boats.\n\nWhich place, and how many boats?",
    },
]
_CONTEXT = ("context_length", "context_window", "max_model_len", "max_context_length", "n_ctx")
"""What servers call the tokens that a request and its answer may have together."""
_LISTED = 5
_BOATS = 42
_PLAIN: Mode = "markdown_json"
_WORKS = "works"


class _Answer(BaseModel):
    """What is asked for."""

    model_config = ConfigDict(extra="forbid")

    place: str = Field(max_length=40)
    boats: int


_FORM = Form.of(_Answer)


@dataclass(frozen=True, slots=True)
class Ability:
    """One thing that an endpoint can do, or why it can't."""

    name: str
    is_there: bool
    told: str


@dataclass(frozen=True, slots=True)
class Report:
    """What an endpoint can do."""

    endpoint: Endpoint
    """As it is best asked."""
    abilities: tuple[Ability, ...]
    tokens_per_second: float | None
    """How fast it writes; None: it does not say how much it wrote."""
    seconds_to_first: float | None
    """Seconds until the first word of an answer; None: it does not stream."""

    @property
    def is_usable(self) -> bool:
        """Whether an answer of the right form can be had at all."""
        return any(each.is_there and each.name in get_args(Mode) for each in self.abilities)


async def probe(endpoint: Endpoint, transport: httpx2.AsyncBaseTransport) -> AsyncIterator[Ability | Report]:
    """What `endpoint` can do, each as it is found out, and the report at last.

    Raises:
        EndpointError: it does not answer at all.
    """
    found: list[Ability] = []
    asked = endpoint.model_copy(update={"max_output_tokens": min(_MOST_TOKENS, endpoint.max_output_tokens)})
    speaks_chat = endpoint.api == "openai"
    async with Client(asked, transport) as client, _bounded(endpoint):
        listed, context = await _models(client, endpoint) if speaks_chat else (None, None)
    if listed is not None:
        found.append(listed)
        yield listed
    first = _PLAIN if speaks_chat else asked.mode
    settled, reply = await _settled(asked.model_copy(update={"mode": first}), transport)
    for mode in get_args(Mode) if speaks_chat else (first,):
        said = _told(reply) if mode == first else await _form(settled, mode, transport)
        ability = Ability(mode, said == _WORKS, said)
        found.append(ability)
        yield ability
    streaming, waited, speed = await _streaming(settled, transport) if speaks_chat else (None, None, None)
    usage = reply.completion_tokens > 0
    said = "reported" if usage else "not reported: limits in tokens, and costs, can't be known"
    for each in (streaming, Ability("usage", usage, said)):
        if each is not None:
            found.append(each)
            yield each
    best = next((each.name for each in found if each.is_there and each.name in get_args(Mode)), endpoint.mode)
    learnt = {"mode": best, "limit_name": settled.limit_name, "temperature": settled.temperature}
    yield Report(
        endpoint.model_copy(update={**learnt, "context": context or endpoint.context}),
        tuple(found),
        speed,
        waited,
    )


async def _settled(endpoint: Endpoint, transport: httpx2.AsyncBaseTransport) -> tuple[Endpoint, Reply]:
    """`endpoint` without what it objects to, and what it says when it is asked so."""
    learning = Learning(endpoint)
    async with Client(endpoint, transport, learning) as client, _bounded(endpoint):
        reply = await client.ask(_QUESTION, _FORM)
    return learning.endpoint, reply


async def _form(endpoint: Endpoint, mode: Mode, transport: httpx2.AsyncBaseTransport) -> str:
    async with Client(endpoint.model_copy(update={"mode": mode}), transport) as client:
        try:
            async with _bounded(endpoint):
                return _told(await client.ask_as_it_is(_QUESTION, _FORM))
        except EndpointError as error:
            return error.message


@asynccontextmanager
async def _bounded(endpoint: Endpoint) -> AsyncIterator[None]:
    """Ends a question that takes longer than `endpoint` may take in all, be it a word at a time.

    Raises:
        EndpointError: it did.
    """
    try:
        async with asyncio.timeout(endpoint.timeout):
            yield
    except TimeoutError as error:
        raise EndpointError(
            f"endpoint {endpoint.name} at {endpoint.host} did not answer within {endpoint.timeout:g} s",
            hint="set a longer timeout for this endpoint in summarise.toml",
        ) from error


def _told(reply: Reply) -> str:
    if reply.lacking is not None:
        return reply.lacking
    start, end = reply.text.find("{"), reply.text.rfind("}") + 1
    try:
        answer = _Answer.model_validate_json(reply.text[start:end])
    except ValidationError:
        return "taken, but the answer has another form"
    return _WORKS if answer.boats == _BOATS else "the form is right, the answer is not: a weak model?"


async def _streaming(
    endpoint: Endpoint, transport: httpx2.AsyncBaseTransport
) -> tuple[Ability, float | None, float | None]:
    begun, first, tokens = time.monotonic(), None, 0
    try:
        async with Client(endpoint, transport) as client, _bounded(endpoint):
            async for piece in client.stream(_WORDS):
                if first is None and piece.choices and piece.choices[0].delta.content:
                    first = time.monotonic()
                tokens = piece.usage.completion_tokens if piece.usage else tokens
    except EndpointError as error:
        return Ability("streaming", False, error.message), None, None
    if first is None:
        return Ability("streaming", False, "no words came"), None, None
    seconds = time.monotonic() - first
    speed = tokens / seconds if tokens and seconds > 0 else None
    told = f"first word after {first - begun:.1f} s" + (f", then {speed:.0f} tokens/s" if speed else "")
    return Ability("streaming", True, told), first - begun, speed


async def _models(client: Client, endpoint: Endpoint) -> tuple[Ability | None, int | None]:
    """Whether the endpoint has the model, where it lists what it has; and how much that can read."""
    path = httpx2.URL(endpoint.base_url).path.rstrip("/")
    listed = await client.told(f"{path}/models")
    models = listed.get("data") if isinstance(listed, dict) else None
    if not isinstance(models, list):
        return None, None
    known = {str(each.get("id")): each for each in models if isinstance(each, dict)}
    named = [name for name, each in known.items() if endpoint.model in (name, *_strings(each.get("aliases")))]
    if not named:
        close = get_close_matches(endpoint.model, known, n=1, cutoff=0.4)
        hint = f"did you mean {close[0]}?" if close else f"it has {', '.join([*known][:_LISTED]) or 'none'}"
        return Ability("model", False, f"{endpoint.model} is not listed; {hint}"), None
    properties = await client.told("/props") if endpoint.api == "openai" else None
    context = _context(properties) or _context(known[named[0]])
    read = f"; reads {context:,} tokens" if context else ""
    return Ability("model", True, f"{endpoint.model} is listed{read}"), context


def _strings(value: object) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _context(told: object) -> int | None:
    if not isinstance(told, dict):
        return None
    inner: Iterable[Any] = (told, told.get("default_generation_settings"), told.get("meta"))
    numbers = [each[name] for each in inner if isinstance(each, dict) for name in _CONTEXT if name in each]
    return next((each for each in numbers if isinstance(each, int) and each >= 1024), None)
