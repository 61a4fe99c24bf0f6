"""What several tests share: the seed, the material of the workshop where it is there, a real HTTP server."""

from __future__ import annotations

import io
import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from summarise.cli import main

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT / "seeds" / "000_36c2a8a3030f7e22.txt"
CASSETTES = ROOT / "cassettes"


@dataclass(frozen=True)
class Result:
    """How a command ended and what it printed."""

    returncode: int
    stdout: bytes
    stderr: bytes


def summarise(*arguments: str | Path, given: bytes = b"", **environment: str) -> Result:
    """Run the command in this process, as its entry point does, with standard input and output of its own."""
    stdin, stdout, stderr = (io.TextIOWrapper(io.BytesIO(data), "utf-8") for data in (given, b"", b""))
    with (
        mock.patch.multiple(
            sys, argv=["summarise", *map(str, arguments)], stdin=stdin, stdout=stdout, stderr=stderr
        ),
        mock.patch.dict(os.environ, environment),
    ):
        try:
            main()
            code = 0
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
        printed = []
        for stream in (stdout, stderr):
            stream.flush()
            printed.append(stream.buffer.getvalue())
    return Result(code, *printed)


@pytest.fixture(autouse=True, scope="session")
def _ctrl_c_is_heard() -> None:
    """Tests that are begun in the background of a shell, and all they start, would be deaf to it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True, scope="session")
def _nothing_configured(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Whoever runs the tests may have endpoints, a default and keys of their own."""
    nowhere = tmp_path_factory.mktemp("config")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SUMMARISE_")}
    with mock.patch.dict(os.environ, {**kept, "XDG_CONFIG_HOME": str(nowhere)}, clear=True):
        yield


@pytest.fixture(scope="session", autouse=True)
def _no_waiting_for_the_disk() -> Iterator[None]:
    """What is written is there at once; that it outlasts a power cut is nothing a test could see."""
    with mock.patch.object(os, "fsync", return_value=None):
        yield


@pytest.fixture(scope="session")
def seed_text() -> str:
    return SEED.read_bytes().decode()


@dataclass
class Answered:
    """One answer that a test has its server give. It is the test's own invention, and no model's."""

    body: str | dict[str, Any] | Iterable[bytes]
    """Anything but text and JSON is sent as it comes."""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class TestServer:
    """A real HTTP server on a port of this machine that gives the answers a test lays out, in turn."""

    __test__ = False

    url: str
    requests: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)


Serve = Callable[..., TestServer]
Answering = Callable[[dict[str, Any]], Answered]
"""What is answered to a request, by what it asks."""


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts a server that gives these answers in turn, and the last one for ever after.

    One that is a function says what it answers by what is asked.
    """
    servers: list[ThreadingHTTPServer] = []

    def start(*answers: Answered | Answering) -> TestServer:
        seen = TestServer("")

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                seen.headers.append({name.lower(): value for name, value in self.headers.items()})
                asked = json.loads(body)
                turn = answers[min(len(seen.requests), len(answers) - 1)]
                seen.requests.append(asked)
                answer = turn if isinstance(turn, Answered) else turn(asked)
                self.send_response(answer.status)
                said = {"Content-Type": "application/json", "Server-Says": "invented by a test"}
                for name, value in {**said, **answer.headers}.items():
                    self.send_header(name, value)
                if not isinstance(answer.body, str | dict):
                    self.end_headers()
                    for chunk in answer.body:
                        self.wfile.write(chunk)
                    return
                data = (answer.body if isinstance(answer.body, str) else json.dumps(answer.body)).encode()
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        seen.url = f"http://127.0.0.1:{server.server_port}/v1"
        return seen

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def completion(content: str, finish_reason: str = "stop", **message: Any) -> Answered:
    """An answer in the form of OpenAI chat completions."""
    return Answered(
        {
            "id": "invented-by-a-test",
            "object": "chat.completion",
            "created": 0,
            "model": "none-a-test-says-this",
            "choices": [
                {
                    "index": 0,
                    "finish_reason": finish_reason,
                    "message": {"role": "assistant", "content": content, **message},
                }
            ],
            "usage": {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18},
        }
    )
