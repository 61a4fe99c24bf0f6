"""The way out: one pool of connections that all requests of a run share."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx2

from summarise.endpoints.retrying import PassingError
from summarise.errors import SummariseError, UsageError

OFFLINE = "SUMMARISE_OFFLINE"
"""The environment variable that bars the way to every model, and says why."""
LARGEST = 16 * 1024 * 1024
"""Bytes of an answer that are still read."""
_AT_ONCE = 4
"""Requests that one pool has under way: a pool looks at each of its connections for each of its requests."""
_KEPT_SECONDS = 30.0


@dataclass(slots=True)
class _Pool:
    transport: httpx2.AsyncHTTPTransport
    under_way: int = 0


class Network(httpx2.AsyncBaseTransport):
    """A transport that many clients share: closing one of them closes no connection.

    Answers are bounded: they have `largest` bytes at most. None is unpacked, so none can be larger than it
    seems.
    """

    def __init__(self, largest: int = LARGEST) -> None:
        self._largest = largest
        self._trusted = httpx2.create_ssl_context()
        self._pools: list[_Pool] = []

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
        pool = self._free()
        pool.under_way += 1
        try:
            response = await pool.transport.handle_async_request(request)
        except BaseException:
            pool.under_way -= 1
            raise
        answer = _Bounded(response, pool, request.url.netloc.decode(), self._largest)
        if response.headers.get("content-encoding", "identity") != "identity":
            await answer.aclose()
            raise PassingError(f"{answer.host} answered in a packing that was not asked for")
        return httpx2.Response(
            response.status_code, headers=response.headers, stream=answer, extensions=response.extensions
        )

    def _free(self) -> _Pool:
        """The first pool with room, so that no more connections are open than are needed."""
        for pool in self._pools:
            if pool.under_way < _AT_ONCE:
                return pool
        # How many are used in all is for the limits of each endpoint to say.
        limits = httpx2.Limits(
            max_connections=None, max_keepalive_connections=_AT_ONCE, keepalive_expiry=_KEPT_SECONDS
        )
        pool = _Pool(httpx2.AsyncHTTPTransport(verify=self._trusted, limits=limits))
        self._pools.append(pool)
        return pool

    async def hang_up(self) -> None:
        """Close all connections."""
        for pool in self._pools:
            await pool.transport.aclose()


class Barred(httpx2.AsyncBaseTransport):
    """No way out: whoever asks is told why."""

    def __init__(self, why: SummariseError) -> None:
        self._why = why

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:  # noqa: ARG002 - any
        """Raises what bars the way."""
        raise self._why


class _Bounded(httpx2.AsyncByteStream):
    """The bytes of an answer, up to a limit."""

    def __init__(self, response: httpx2.Response, pool: _Pool, host: str, largest: int) -> None:
        self.host = host
        self._largest = largest
        self._response = response
        self._pool: _Pool | None = pool

    async def __aiter__(self) -> AsyncIterator[bytes]:
        size = 0
        async for chunk in self._response.aiter_raw():
            size += len(chunk)
            if size > self._largest:
                raise PassingError(f"{self.host} answered with more than {self._largest // 1024**2} MiB")
            yield chunk

    async def aclose(self) -> None:
        try:
            await self._response.aclose()
        finally:
            if self._pool is not None:
                self._pool.under_way -= 1
                self._pool = None
