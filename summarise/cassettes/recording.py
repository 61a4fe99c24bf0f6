"""Transports that pass requests on and write down what comes back."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from threading import Lock

import httpx2

from summarise.cassettes.cassette import Cassette, head_text, recording_text, write_whole
from summarise.cassettes.interaction import Interaction, Request, Response
from summarise.cassettes.wire import request_from, response_from, response_from_async, to_response


class _Writer:
    """Keeps the file at `path` up to date after each answer. May be used from several threads."""

    def __init__(self, path: Path, header: Cassette) -> None:
        self._path = path
        self._head = head_text(header, path)
        self._numbers = count(1)
        self._recordings: dict[int, str] = {}
        self._lock = Lock()

    def asked(self) -> int:
        """The number of a request that is about to be made."""
        with self._lock:
            return next(self._numbers)

    def answered(self, number: int, asked: Request, answered: Response) -> None:
        text = recording_text(Interaction(asked, answered), number, self._path)
        with self._lock:
            self._recordings[number] = text
            # In the order of asking, so that what runs side by side does not shuffle the file.
            in_order = [self._recordings[each] for each in sorted(self._recordings)]
            write_whole(self._path, self._head, in_order)


class RecordingTransport(httpx2.BaseTransport):
    """Passes requests on to `inner` and keeps the file at `path` up to date after each answer.

    The file is whole at every moment, so a crash costs the answer in flight and no other. What the run is
    given is built from the recording itself: a recorded run sees nothing that its replay would not.
    An earlier file at `path` is replaced with the first answer. May be used from several threads.
    """

    def __init__(self, inner: httpx2.BaseTransport, path: Path, header: Cassette) -> None:
        """Prepares to record under `header`, a cassette without interactions.

        Raises:
            CassetteError: if `header` holds a key, which is better known before the first request.
        """
        self._inner = inner
        self._writer = _Writer(path, header)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """The answer of the endpoint, recorded.

        Raises:
            CassetteError: if the answer came but cannot be written.
        """
        number, asked = self._writer.asked(), request_from(request)
        response = self._inner.handle_request(request)
        try:
            answered = response_from(response)
        finally:
            response.close()
        self._writer.answered(number, asked, answered)
        return to_response(answered, request)

    def close(self) -> None:
        """Closes the transport underneath."""
        self._inner.close()


class AsyncRecordingTransport(httpx2.AsyncBaseTransport):
    """The same for asynchronous clients."""

    def __init__(self, inner: httpx2.AsyncBaseTransport, path: Path, header: Cassette) -> None:
        """Prepares to record under `header`, a cassette without interactions.

        Raises:
            CassetteError: if `header` holds a key, which is better known before the first request.
        """
        self._inner = inner
        self._writer = _Writer(path, header)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The answer of the endpoint, recorded.

        Raises:
            CassetteError: if the answer came but cannot be written.
        """
        number, asked = self._writer.asked(), request_from(request)
        response = await self._inner.handle_async_request(request)
        try:
            answered = await response_from_async(response)
        finally:
            await response.aclose()
        self._writer.answered(number, asked, answered)
        return to_response(answered, request)

    async def aclose(self) -> None:
        """Closes the transport underneath."""
        await self._inner.aclose()
