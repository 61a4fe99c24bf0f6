"""A server of its own process that answers every request after the same time, with a recorded answer."""

from __future__ import annotations

import asyncio
import multiprocessing
import re
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.sharedctypes import Synchronized
from typing import TypeAlias

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_END = b"\r\n\r\n"
Counter: TypeAlias = "Synchronized[int]"
"""How often something was asked."""


class _Answering(asyncio.Protocol):
    """One connection. It does as little as it can: it is not what is measured."""

    def __init__(self, answer: bytes, seconds: float, asked: Counter | None) -> None:
        self._answer = answer
        self._seconds = seconds
        self._asked = asked
        self._come = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._come += data
        while (end := self._come.find(_END)) >= 0:
            length = _LENGTH.search(self._come, 0, end)
            whole = end + len(_END) + (int(length[1]) if length else 0)
            if len(self._come) < whole:
                return
            del self._come[:whole]
            if self._asked is not None:
                self._asked.value += 1
            asyncio.get_running_loop().call_later(self._seconds, self._transport.write, self._answer)


def _serve(port: Connection, body: bytes, seconds: float, asked: Counter | None) -> None:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    answer = head.encode() + body

    async def serve() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(
            lambda: _Answering(answer, seconds, asked), "127.0.0.1", 0, backlog=4096
        )
        port.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(serve())


@contextmanager
def answering(body: bytes, seconds: float, asked: Counter | None = None) -> Iterator[str]:
    """The base URL of a server that answers with `body` after so many seconds, and counts in `asked`."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(
        target=_serve, args=(theirs, body, seconds, asked), daemon=True
    )
    process.start()
    try:
        yield f"http://127.0.0.1:{ours.recv()}/v1"
    finally:
        process.terminate()
        process.join()
