"""Transports that pass requests on and write down what comes back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx2

from summarise.cassettes.body import whole_events
from summarise.cassettes.cassette import Cassette
from summarise.cassettes.interaction import Interaction, Request
from summarise.cassettes.recorder import Recorder
from summarise.cassettes.shelf import Shelf
from summarise.cassettes.wire import failure_from, is_stream, played, request_from, response_from


class _Tape:
    """What the two transports share: what is kept is answered from, what is asked is written down."""

    def __init__(self, path: Path, head: Cassette) -> None:
        self._kept = Shelf(head, path)
        self._recorder = Recorder(path, head)

    def there(self, asked: Request) -> Interaction | None:
        return self._kept.take(asked)

    def asked(self) -> int:
        return self._recorder.asked()

    def came(self, number: int, interaction: Interaction) -> Interaction:
        self._recorder.came(number, interaction)
        return interaction

    def broke(self, number: int, asked: Request, error: httpx2.TransportError) -> None:
        self._recorder.came(number, Interaction(asked, None, failure_from(error)))

    def close(self) -> None:
        self._recorder.close()


class RecordingTransport(httpx2.BaseTransport):
    """Passes requests on to `inner` and appends each answer to the file at `path`.

    An answer is safe on the disk before it is handed on, so a crash costs those in flight and no other. What
    the run is given is built from the recording itself: a recorded run sees nothing that its replay would
    not. May be used from several threads, and by many processes in one folder.
    """

    def __init__(self, inner: httpx2.BaseTransport, path: Path, head: Cassette) -> None:
        """Prepares to record under `head`.

        The recordings that `head` holds stay, and answer what they answer. Everything else that an earlier
        run left at `path` is replaced with the first answer.

        Raises:
            CassetteError: if there is a key in `head`, which is better known before the first request.
        """
        self._inner = inner
        self._tape = _Tape(path, head)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """What the endpoint answers, recorded; a connection that fails is recorded too.

        Raises:
            TransportError: the connection failed.
            CassetteError: what came cannot be written.
        """
        asked = request_from(request)
        if there := self._tape.there(asked):
            return played(there, request)
        number = self._tape.asked()
        try:
            response = self._inner.handle_request(request)
            if is_stream(response):
                stream = _Stream(response, self._tape, number, asked)
                return _passed_on(response, stream, request)
            try:
                answered = response_from(response, response.read())
            finally:
                response.close()
        except httpx2.TransportError as error:
            self._tape.broke(number, asked, error)
            raise
        return played(self._tape.came(number, Interaction(asked, answered)), request)

    def close(self) -> None:
        """Closes the file and the transport underneath."""
        self._tape.close()
        self._inner.close()


class AsyncRecordingTransport(httpx2.AsyncBaseTransport):
    """The same for asynchronous clients."""

    def __init__(self, inner: httpx2.AsyncBaseTransport, path: Path, head: Cassette) -> None:
        """Prepares to record under `head`; see `RecordingTransport`.

        Raises:
            CassetteError: if there is a key in `head`.
        """
        self._inner = inner
        self._tape = _Tape(path, head)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """What the endpoint answers, recorded; a connection that fails is recorded too.

        Raises:
            TransportError: the connection failed.
            CassetteError: what came cannot be written.
        """
        asked = request_from(request)
        if there := self._tape.there(asked):
            return played(there, request)
        number = self._tape.asked()
        try:
            response = await self._inner.handle_async_request(request)
            if is_stream(response):
                stream = _Stream(response, self._tape, number, asked)
                return _passed_on(response, stream, request)
            try:
                answered = response_from(response, await response.aread())
            finally:
                await response.aclose()
        except httpx2.TransportError as error:
            await asyncio.to_thread(self._tape.broke, number, asked, error)
            raise
        recorded = await asyncio.to_thread(self._tape.came, number, Interaction(asked, answered))
        return played(recorded, request)

    async def aclose(self) -> None:
        """Closes the file and the transport underneath."""
        self._tape.close()
        await self._inner.aclose()


class _Stream(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """Hands on the events of a stream as they come, and writes them down when it ends or breaks off."""

    def __init__(self, response: httpx2.Response, tape: _Tape, number: int, asked: Request) -> None:
        self._response = response
        self._tape = tape
        self._number = number
        self._asked = asked
        self._came = b""
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
            self._came += whole
            yield from response_from(self._response, whole).body.pieces

    def _rest(self) -> Iterator[bytes]:
        self._came, rest, self._left = self._came + self._left, self._left, b""
        if rest:
            yield from response_from(self._response, rest).body.pieces

    def _write(self, error: httpx2.TransportError | None) -> None:
        if not self._is_written:
            self._is_written = True
            answered = response_from(self._response, self._came + self._left)
            failure = failure_from(error) if error else None
            self._tape.came(self._number, Interaction(self._asked, answered, failure))


def _passed_on(response: httpx2.Response, stream: _Stream, request: httpx2.Request) -> httpx2.Response:
    kept = response_from(response, b"").headers
    headers = [(name.encode(), value.encode()) for name, value in kept.items()]
    return httpx2.Response(response.status_code, headers=headers, stream=stream, request=request)
