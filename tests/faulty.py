"""A real HTTP server that fails in the ways real ones do, and otherwise gives answers that a model gave.

The good answers are those of a cassette. What a fault says in their place is this file's own invention,
and no model's. The sockets are written to directly: most of these faults no server library would make.
"""

from __future__ import annotations

import asyncio
import email.utils
import json
import random
import re
import socket
import struct
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from summarise.cassettes.cassette import load

Completion = dict[str, Any]

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_MIB = 1024 * 1024
_REASONS = {200: "OK", 307: "Temporary Redirect"}


@dataclass
class Exchange:
    """One request, and the way to answer it."""

    writer: asyncio.StreamWriter
    good: Completion
    """The recorded answer."""
    elsewhere: str
    """An address that nobody may be sent on to."""
    here: str
    stall: float
    """Seconds that are longer than anybody waits."""

    async def send(self, body: str | bytes | Completion, status: int = 200, **headers: str) -> None:
        """A whole answer."""
        data = json.dumps(body).encode() if isinstance(body, dict) else body
        data = data.encode() if isinstance(data, str) else data
        await self.write(self.head(status, len(data), **headers) + data)

    async def write(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    def head(self, status: int = 200, length: int | None = None, **headers: str) -> bytes:
        fields = {"Content-Type": "application/json", **{k.replace("_", "-"): v for k, v in headers.items()}}
        if length is not None:
            fields.setdefault("Content-Length", str(length))
        lines = [f"HTTP/1.1 {status} {_REASONS.get(status, 'Fault')}"]
        return "\r\n".join([*lines, *(f"{k}: {v}" for k, v in fields.items()), "", ""]).encode()

    def reset(self) -> None:
        """End the connection as a crashed server does."""
        sock = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    @property
    def whole(self) -> bytes:
        return json.dumps(self.good).encode()

    def saying(self, finish_reason: str = "stop", **message: Any) -> Completion:
        """The recorded answer with another message."""
        said = deepcopy(self.good)
        said["choices"][0]["message"] = {"role": "assistant", **message}
        said["choices"][0]["finish_reason"] = finish_reason
        return said


Fault = Callable[[Exchange], Awaitable[None]]


def _status(status: int, body: str | Completion, **headers: str) -> Fault:
    async def give(exchange: Exchange) -> None:
        await exchange.send(body, status, **headers)

    return give


def _error(message: str) -> Completion:
    return {"error": {"message": message, "type": "fault"}}


async def _busy_until(exchange: Exchange) -> None:
    await exchange.send(
        _error("slow down"), 429, Retry_After=email.utils.formatdate(time.time(), usegmt=True)
    )


async def _no_answer(exchange: Exchange) -> None:
    exchange.reset()


async def _reset_in_body(exchange: Exchange) -> None:
    await exchange.write(exchange.head(200, len(exchange.whole)) + exchange.whole[:200])
    exchange.reset()


async def _stall(exchange: Exchange) -> None:
    await asyncio.sleep(exchange.stall)


async def _stall_in_body(exchange: Exchange) -> None:
    await exchange.write(exchange.head(200, len(exchange.whole)) + exchange.whole[:200])
    await asyncio.sleep(exchange.stall)


async def _drip(exchange: Exchange) -> None:
    await exchange.write(exchange.head(200, len(exchange.whole)))
    for place in range(len(exchange.whole)):
        await exchange.write(exchange.whole[place : place + 1])
        await asyncio.sleep(exchange.stall / 40)


async def _cut_json(exchange: Exchange) -> None:
    await exchange.send(exchange.whole[: len(exchange.whole) // 2])


async def _wrong_types(exchange: Exchange) -> None:
    await exchange.send({**exchange.good, "choices": "none", "usage": {"prompt_tokens": "many"}})


async def _no_choices(exchange: Exchange) -> None:
    await exchange.send({**exchange.good, "choices": []})


async def _no_content(exchange: Exchange) -> None:
    await exchange.send(exchange.saying(content=None))


async def _refusal(exchange: Exchange) -> None:
    await exchange.send(exchange.saying(content=None, refusal="This is refused."))


async def _filtered(exchange: Exchange) -> None:
    await exchange.send(exchange.saying("content_filter", content=""))


async def _too_long(exchange: Exchange) -> None:
    content = exchange.good["choices"][0]["message"]["content"]
    await exchange.send(exchange.saying("length", content=content[: len(content) // 2]))


async def _not_utf8(exchange: Exchange) -> None:
    await exchange.send(exchange.whole.replace(b'"', b'"\xff\xfe', 20))


async def _length_too_large(exchange: Exchange) -> None:
    await exchange.write(exchange.head(200, len(exchange.whole) + 1000) + exchange.whole)
    exchange.writer.close()


async def _length_too_small(exchange: Exchange) -> None:
    await exchange.write(exchange.head(200, len(exchange.whole) - 50) + exchange.whole)


async def _huge(exchange: Exchange) -> None:
    await exchange.write(exchange.head(200, 40 * _MIB))
    for _ in range(40):
        await exchange.write(b" " * _MIB)


async def _false_gzip(exchange: Exchange) -> None:
    await exchange.send(b"\x1f\x8b" + b"garbage" * 20, Content_Encoding="gzip")


async def _sent_on(exchange: Exchange) -> None:
    await exchange.send("", 307, Location=exchange.elsewhere)


async def _sent_round(exchange: Exchange) -> None:
    await exchange.send("", 307, Location=f"{exchange.here}/chat/completions")


async def _other_protocol(exchange: Exchange) -> None:
    await exchange.write(b"SSH-2.0-OpenSSH_9.6\r\n")
    exchange.writer.close()


async def _endless_head(exchange: Exchange) -> None:
    await exchange.write(b"HTTP/1.1 200 OK\r\nX-Long: " + b"a" * _MIB)
    exchange.writer.close()


_PAGE = "<html><body><h1>502 Bad Gateway</h1></body></html>"

FAULTS: dict[str, Fault] = {
    "429": _status(429, _error("slow down")),
    "429, Retry-After in seconds": _status(429, _error("slow down"), Retry_After="0"),
    "429, Retry-After as a date": _busy_until,
    "408": _status(408, _error("too slow")),
    "409": _status(409, _error("conflict")),
    "500": _status(500, _error("out of memory")),
    "502 with a page": _status(502, _PAGE, Content_Type="text/html"),
    "503, Retry-After": _status(503, _error("loading the model"), Retry_After="0"),
    "529": _status(529, _error("overloaded")),
    "no answer, connection reset": _no_answer,
    "connection reset in the body": _reset_in_body,
    "stalled": _stall,
    "stalled in the body": _stall_in_body,
    "a byte at a time": _drip,
    "JSON cut off": _cut_json,
    "JSON of another shape": _status(200, {"status": "ok", "data": [1, 2, 3]}),
    "JSON of other types": _wrong_types,
    "a page in place of JSON": _status(200, _PAGE, Content_Type="text/html"),
    "no choices": _no_choices,
    "no content": _no_content,
    "a refusal": _refusal,
    "filtered": _filtered,
    "cut off at the limit of tokens": _too_long,
    "not UTF-8": _not_utf8,
    "Content-Length too large": _length_too_large,
    "Content-Length too small": _length_too_small,
    "40 MiB": _huge,
    "gzip that is none": _false_gzip,
    "redirected to another host": _sent_on,
    "redirected in a circle": _sent_round,
    "another protocol": _other_protocol,
    "a head without end": _endless_head,
    "400": _status(400, _error("no such parameter")),
    "401": _status(401, _error("wrong key")),
    "404": _status(404, _error("no such model")),
}
"""Each fault by its name."""


@dataclass
class Faulty:
    """A server that fails `share` of its requests in one way, and what it has seen."""

    answers: list[Completion]
    """The n-th is given to a request in which n answers are quoted."""
    fault: Fault
    share: float
    luck: random.Random
    stall: float = 30.0
    url: str = ""
    elsewhere: str = ""
    requests: int = 0
    failed: int = 0
    under_way: int = 0
    most_under_way: int = 0
    strayed: list[bytes] = field(default_factory=list)
    """What came to the other address."""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while (body := await _request(reader)) is not None:
                self.requests += 1
                self.under_way += 1
                self.most_under_way = max(self.most_under_way, self.under_way)
                try:
                    await self._answer(body, writer)
                finally:
                    self.under_way -= 1
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _answer(self, body: bytes, writer: asyncio.StreamWriter) -> None:
        asked = json.loads(body)["messages"]
        number = sum(message["role"] == "assistant" for message in asked)
        good = self.answers[min(number, len(self.answers) - 1)]
        exchange = Exchange(writer, good, f"{self.elsewhere}/chat/completions", self.url, self.stall)
        if self.luck.random() < self.share:
            self.failed += 1
            await self.fault(exchange)
        else:
            await exchange.send(good)

    async def stray(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.strayed.append(await reader.read(_MIB))
        writer.close()


async def _request(reader: asyncio.StreamReader) -> bytes | None:
    """The body of the next request; None: there is none."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    length = _LENGTH.search(head)
    return await reader.readexactly(int(length[1]) if length else 0)


def recorded_answers(cassette: Path) -> list[Completion]:
    """What a model answered, as recorded."""
    bodies = [each.response.body.value for each in load(cassette).interactions if each.response]
    return [body for body in bodies if isinstance(body, dict)]


@contextmanager
def started(server: Faulty) -> Iterator[Faulty]:
    """`server`, answering on a port of this machine until the context ends."""
    loop = asyncio.new_event_loop()

    async def listen() -> list[asyncio.Server]:
        main = await asyncio.start_server(server.serve, "127.0.0.1", 0, backlog=1024)
        other = await asyncio.start_server(server.stray, "127.0.0.2", 0)
        server.url = f"http://127.0.0.1:{main.sockets[0].getsockname()[1]}/v1"
        server.elsewhere = f"http://127.0.0.2:{other.sockets[0].getsockname()[1]}/v1"
        return [main, other]

    async def stop(listening: list[asyncio.Server]) -> None:
        for each in listening:
            each.close()
        waiting = asyncio.all_tasks() - {asyncio.current_task()}
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)

    listening = loop.run_until_complete(listen())
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        asyncio.run_coroutine_threadsafe(stop(listening), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
