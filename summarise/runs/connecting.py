"""Which transport a run's requests pass: the network, the network with a recorder, or a recording."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx2
from pydantic import ValidationError

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
from summarise.endpoints.client import Client
from summarise.endpoints.retrying import retrying
from summarise.errors import CassetteError, UsageError
from summarise.runs.settings import Settings

_NOWHERE = "http://replay.invalid/v1"
_SHAPING = {"name", "model", "mode", "temperature", "max_output_tokens"}
"""The settings that shape a request: with them, a replay asks what the recorded run asked."""


@asynccontextmanager
async def connected(document_id: str, settings: Settings) -> AsyncIterator[tuple[Endpoint, Ask]]:
    """Whom to ask about a document, and how; the connection ends with the context."""
    if settings.replay is not None:
        cassette = find(settings.replay, document_id, settings.kind.name)
        path = path_for(settings.replay, document_id, settings.kind.name)
        endpoint = settings.endpoint or _recorded(cassette, str(path))
        transport: httpx2.AsyncBaseTransport = ReplayingTransport(cassette, path)
        async with Client(endpoint, transport, None) as client:
            yield endpoint, retrying(client.ask, sleep=_at_once)
        return
    if settings.endpoint is None:
        raise UsageError("no endpoint is named", hint="give --endpoint NAME, or --base-url URL --model NAME")
    endpoint, key = settings.endpoint, settings.endpoint.key()
    transport = httpx2.AsyncHTTPTransport()
    if settings.record is not None:
        path = path_for(settings.record, document_id, settings.kind.name)
        shaping = endpoint.model_dump(include=_SHAPING)
        head = Cassette(document_id, settings.kind.name, shaping, provenance(dict(endpoint.note)))
        transport = AsyncRecordingTransport(transport, path, head)
    async with Client(endpoint, transport, key) as client:
        yield endpoint, retrying(client.ask, sleep=asyncio.sleep)


def _recorded(cassette: Cassette, path: str) -> Endpoint:
    try:
        return Endpoint.model_validate({**cassette.endpoint, "base_url": _NOWHERE})
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"])
        raise CassetteError(f"{path}: endpoint.{key}: {first['msg']}") from error


async def _at_once(_seconds: float) -> None:
    """A replay does not wait where the recorded run had to."""
