"""The way out: one pool of connections that all requests of a run share."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator

import httpx2

from summarise.endpoints.retrying import PassingError
from summarise.errors import SummariseError, UsageError

OFFLINE = "SUMMARISE_OFFLINE"
"""The environment variable that bars the way to every model, and says why."""
LARGEST = 16 * 1024 * 1024
"""Bytes of an answer that are still read."""
_KEPT_SECONDS = 30.0


class Network(httpx2.AsyncBaseTransport):
    """A transport that many clients share: closing one of them closes no connection.

    Answers are bounded. None is unpacked, so none can be larger than it seems.
    """

    def __init__(self) -> None:
        # How many are used at once is for the limits of each endpoint to say.
        limits = httpx2.Limits(
            max_connections=None, max_keepalive_connections=None, keepalive_expiry=_KEPT_SECONDS
        )
        self._pool = httpx2.AsyncHTTPTransport(limits=limits)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The answer of the endpoint.

        Raises:
            UsageError: nothing may be asked, because `SUMMARISE_OFFLINE` is set.
            PassingError: it is packed, or, when it is read, too large.
            httpx2.TransportError: there is none.
        """
        if why := os.environ.get(OFFLINE):
            raise UsageError(
                f"{request.url.netloc.decode()} is not asked: {why if len(why) > 1 else f'{OFFLINE} is set'}",
                hint="record first, then replay",
            )
        request.headers["accept-encoding"] = "identity"
        response = await self._pool.handle_async_request(request)
        packed = response.headers.get("content-encoding", "identity")
        if packed != "identity":
            await response.aclose()
            raise PassingError(f"{request.url.netloc.decode()} answered in a packing that was not asked for")
        return httpx2.Response(
            response.status_code,
            headers=response.headers,
            stream=_Bounded(response, request.url.netloc.decode()),
            extensions=response.extensions,
        )

    async def hang_up(self) -> None:
        """Close all connections."""
        await self._pool.aclose()


class Barred(httpx2.AsyncBaseTransport):
    """No way out: whoever asks is told why."""

    def __init__(self, why: SummariseError) -> None:
        self._why = why

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:  # noqa: ARG002 - any
        """Raises what bars the way."""
        raise self._why


class _Bounded(httpx2.AsyncByteStream):
    """The bytes of an answer, up to a limit."""

    def __init__(self, response: httpx2.Response, host: str) -> None:
        self._response = response
        self._host = host

    async def __aiter__(self) -> AsyncIterator[bytes]:
        size = 0
        async for chunk in self._response.aiter_raw():
            size += len(chunk)
            if size > LARGEST:
                raise PassingError(f"{self._host} answered with more than {LARGEST // 1024**2} MiB")
            yield chunk

    async def aclose(self) -> None:
        await self._response.aclose()
