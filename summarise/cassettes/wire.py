"""Between `httpx2` and what a cassette holds."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping

import httpx2

from summarise.cassettes.body import Body, is_of_stream
from summarise.cassettes.interaction import KEPT_HEADERS, Failure, Interaction, Request, Response

_FAILURES = {
    each.__name__: each
    for each in (
        httpx2.ConnectError,
        httpx2.ConnectTimeout,
        httpx2.PoolTimeout,
        httpx2.ReadError,
        httpx2.ReadTimeout,
        httpx2.RemoteProtocolError,
        httpx2.WriteError,
        httpx2.WriteTimeout,
    )
}


def request_from(request: httpx2.Request) -> Request:
    """What `request` asks, without headers, host and query."""
    return Request(request.method, request.url.path, Body.of(request.read()))


def is_stream(response: httpx2.Response) -> bool:
    """Whether `response` comes as server-sent events."""
    return is_of_stream(response.headers.get("content-type"))


def response_from(response: httpx2.Response, content: bytes) -> Response:
    """What `response` answers, which came as `content`, decoded."""
    headers = {name: response.headers[name] for name in KEPT_HEADERS if name in response.headers}
    return Response(response.status_code, headers, Body.of_answer(content, headers.get("content-type")))


def failure_from(error: httpx2.TransportError) -> Failure:
    """What broke, as it is kept."""
    return Failure(type(error).__name__, str(error))


def played(interaction: Interaction, request: httpx2.Request) -> httpx2.Response:
    """What came of the request then, as the answer to `request`.

    Raises:
        TransportError: then the connection failed.
    """
    response, failure = interaction.response, interaction.failure
    if response is None:
        raise _error(failure or Failure("TransportError", "nothing was recorded"), request)
    headers = sent(response.headers)
    if response.body.form == "stream" or failure is not None:
        pieces = Pieces(response.body.pieces, _error(failure, request) if failure else None)
        return httpx2.Response(response.status, headers=headers, stream=pieces, request=request)
    return httpx2.Response(response.status, headers=headers, content=response.body.content, request=request)


def sent(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    """`headers` as bytes: given text, httpx2 takes ASCII only."""
    return [(name.encode(), value.encode()) for name, value in headers.items()]


def _error(failure: Failure, request: httpx2.Request) -> httpx2.TransportError:
    return _FAILURES.get(failure.kind, httpx2.TransportError)(failure.message, request=request)


class Pieces(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that comes in pieces, and may break off."""

    def __init__(self, pieces: Iterable[bytes], broken: httpx2.TransportError | None) -> None:
        self._pieces = pieces
        self._broken = broken

    def __iter__(self) -> Iterator[bytes]:
        yield from self._pieces
        if self._broken is not None:
            raise self._broken

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece
