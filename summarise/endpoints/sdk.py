"""The openai SDK over a transport of this program's own."""

from __future__ import annotations

import httpx2
import openai

from summarise.endpoints.endpoint import NOWHERE, Endpoint
from summarise.endpoints.keyed import NAME

_NO_KEY = "none"
"""The SDK wants one; the real one is put in where the request leaves."""


def connected(
    endpoint: Endpoint, transport: httpx2.AsyncBaseTransport
) -> tuple[httpx2.AsyncClient, openai.AsyncOpenAI]:
    """What sends requests, each saying whose it is, and the SDK over it, which retries nothing itself."""

    async def name(request: httpx2.Request) -> None:
        request.extensions = {**request.extensions, NAME: endpoint.name}

    http = httpx2.AsyncClient(
        transport=transport,
        timeout=httpx2.Timeout(endpoint.timeout, connect=endpoint.connect_timeout),
        event_hooks={"request": [name]},
    )
    return http, openai.AsyncOpenAI(
        api_key=_NO_KEY, base_url=endpoint.base_url or NOWHERE, http_client=http, max_retries=0
    )
