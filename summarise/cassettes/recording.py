"""Transports that pass requests on and write down what comes back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import httpx2

from summarise.cassettes.body import whole_events
from summarise.cassettes.interaction import Interaction, Request
from summarise.cassettes.recorder import Recorder
from summarise.cassettes.wire import failure_from, is_stream, played, request_from, response_from, sent


class RecordingTransport(httpx2.BaseTransport):
    """Passes requests on to `inner` and has each answer written down by `recorder`.

    An answer is safe on the disk before it is handed on, so a crash costs those in flight and no other. What
    the run is given is built from the recording itself: a recorded run sees nothing that its replay would
    not. May be used from several threads, and by many processes in one folder.
    """

    def __init__(self, inner: httpx2.BaseTransport, recorder: Recorder) -> None:
        self._inner = inner
        self._recorder = recorder

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """What the endpoint answers, recorded; a connection that fails is recorded too.

        Raises:
            TransportError: the connection failed.
            CassetteError: what came cannot be written.
        """
        asked = request_from(request)
        number = self._recorder.asked()
        try:
            response = self._inner.handle_request(request)
            if is_stream(response):
                stream = _Stream(response, self._recorder, number, asked)
                return _passed_on(response, stream, request)
            try:
                answered = response_from(response, response.read())
            finally:
                response.close()
        except httpx2.TransportError as error:
            self._recorder.came(number, _broken(asked, error))
            raise
        recorded = Interaction(asked, answered)
        self._recorder.came(number, recorded)
        return played(recorded, request)

    def close(self) -> None:
        """Closes the recorder and the transport underneath."""
        self._recorder.close()
        self._inner.close()


class AsyncRecordingTransport(httpx2.AsyncBaseTransport):
    """The same for asynchronous clients."""

    def __init__(self, inner: httpx2.AsyncBaseTransport, recorder: Recorder) -> None:
        self._inner = inner
        self._recorder = recorder

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """What the endpoint answers, recorded; a connection that fails is recorded too.

        Raises:
            TransportError: the connection failed.
            CassetteError: what came cannot be written.
        """
        asked = request_from(request)
        number = self._recorder.asked()
        try:
            response = await self._inner.handle_async_request(request)
            if is_stream(response):
                stream = _Stream(response, self._recorder, number, asked)
                return _passed_on(response, stream, request)
            try:
                answered = response_from(response, await response.aread())
            finally:
                await response.aclose()
        except httpx2.TransportError as error:
            await asyncio.to_thread(self._recorder.came, number, _broken(asked, error))
            raise
        recorded = Interaction(asked, answered)
        await asyncio.to_thread(self._recorder.came, number, recorded)
        return played(recorded, request)

    async def aclose(self) -> None:
        """Closes the recorder and the transport underneath."""
        self._recorder.close()
        await self._inner.aclose()


class _Stream(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """Hands on the events of a stream as they come, and writes them down when it ends or breaks off."""

    def __init__(self, response: httpx2.Response, recorder: Recorder, number: int, asked: Request) -> None:
        self._response = response
        self._recorder = recorder
        self._number = number
        self._asked = asked
        self._came: list[bytes] = []
        self._left = b""
        self._is_written = False

    def __iter__(self) -> Iterator[bytes]:
        try:
            for piece in self._response.iter_bytes():
                yield from self._events(piece)
        except httpx2.TransportError as error:
            self._write(error)
            raise
        yield from self._rest()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._response.aiter_bytes():
                for event in self._events(piece):
                    yield event
        except httpx2.TransportError as error:
            await asyncio.to_thread(self._write, error)
            raise
        for event in self._rest():
            yield event

    def close(self) -> None:
        self._response.close()
        self._write(None)

    async def aclose(self) -> None:
        await self._response.aclose()
        await asyncio.to_thread(self._write, None)

    def _events(self, piece: bytes) -> Iterator[bytes]:
        whole, self._left = whole_events(self._left + piece)
        if whole:
            self._came.append(whole)
            yield from response_from(self._response, whole).body.pieces

    def _rest(self) -> Iterator[bytes]:
        rest, self._left = self._left, b""
        if rest:
            self._came.append(rest)
            yield from response_from(self._response, rest).body.pieces

    def _write(self, error: httpx2.TransportError | None) -> None:
        if not self._is_written:
            self._is_written = True
            answered = response_from(self._response, b"".join([*self._came, self._left]))
            failure = failure_from(error) if error else None
            self._recorder.came(self._number, Interaction(self._asked, answered, failure))


def _broken(asked: Request, error: httpx2.TransportError) -> Interaction:
    return Interaction(asked, None, failure_from(error))


def _passed_on(response: httpx2.Response, stream: _Stream, request: httpx2.Request) -> httpx2.Response:
    headers = sent(response_from(response, b"").headers)
    return httpx2.Response(response.status_code, headers=headers, stream=stream, request=request)
