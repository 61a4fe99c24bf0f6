"""A key goes to its own endpoint and shows nowhere: one is planted, and all that a run leaves is searched."""

from __future__ import annotations

import asyncio
import json
import logging
import threading
import traceback
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx2
import pytest
from pydantic import SecretStr

from summarise.endpoints import Endpoint
from summarise.endpoints.client import Client
from summarise.endpoints.forms import Form
from summarise.endpoints.keyed import Keyed
from summarise.endpoints.keys import key_of
from summarise.errors import EndpointError
from tests.conftest import Result, summarise
from tests.test_model_drafter import GOOD, TEXT

KEY = "planted/Key+0123456789=abc"
"""Of no form that a key of a known service has, so that no pattern finds it."""


class Repeating(BaseHTTPRequestHandler):
    """A server that repeats the headers it was sent, key and all, as some proxies do in their errors."""

    seen: list[dict[str, str]]
    status = 200
    location: str | None = None
    pieces = 1

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.seen.append(headers)
        repeated = json.dumps(headers)
        message = {"role": "assistant", "content": json.dumps({**GOOD, "headline": repeated})}
        choice = {"index": 0, "finish_reason": "stop", "message": message}
        body: dict[str, Any] = {"choices": [choice], "system_fingerprint": repeated}
        if self.status != 200:
            body = {"error": {"message": f"Received headers {repeated}", "code": repeated}}
        data = json.dumps(body).encode()
        self.send_response(self.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Retry-After", "0")
        self.send_header("X-Repeated", headers.get("authorization", ""))
        if self.location is not None:
            self.send_header("Location", self.location)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        size = -(-len(data) // self.pieces)
        for start in range(0, len(data), size):
            self.wfile.write(data[start : start + size])
            self.wfile.flush()

    do_GET = do_POST  # noqa: N815 - the base class's name

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        pass


@pytest.fixture
def server() -> Iterator[tuple[type[Repeating], str]]:
    class Handler(Repeating):
        seen: list[dict[str, str]] = []  # noqa: RUF012 - each test's own

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield Handler, f"http://127.0.0.1:{running.server_port}/v1"
    running.shutdown()
    running.server_close()


@pytest.fixture
def desk(
    server: tuple[type[Repeating], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> type[Repeating]:
    handler, url = server
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DESK_KEY", KEY)
    (tmp_path / "summarise.toml").write_text(
        f'default = "desk"\n[endpoints.desk]\nbase_url = "{url}"\nmodel = "m"\n'
        'key_variable = "DESK_KEY"\ntries = 2\n'
    )
    return handler


def leaks(folder: Path, *results: Result) -> list[str]:
    """Where the key, or a good part of it, shows."""
    parts = [KEY, KEY[:12], KEY[-12:], KEY.replace("/", "\\/")]
    texts = {f"printed {number}": each.stdout + each.stderr for number, each in enumerate(results)}
    texts |= {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return [where for where, text in texts.items() for part in parts if part.encode() in text]


@pytest.mark.parametrize(
    ("status", "printing"),
    [
        (200, "json"),
        (200, "text"),
        (200, "markdown"),
        (307, "json"),
        (400, "text"),
        (401, "json"),
        (429, "markdown"),
        (500, "json"),
    ],
)
def test_nothing_that_a_run_leaves_has_the_key(
    desk: type[Repeating], tmp_path: Path, caplog: pytest.LogCaptureFixture, status: int, printing: str
) -> None:
    desk.status = status
    desk.location = "http://127.0.0.1:9/v1/chat/completions" if status == 307 else None
    with caplog.at_level(logging.DEBUG):
        run = summarise(
            "brief", "-f", printing, "--record", tmp_path / "cassettes", "-o", tmp_path / "brief.json",
            given=TEXT.encode(),
        )  # fmt: skip
        listed = summarise("endpoints", "-f", "json")
    assert run.returncode == (0 if status == 200 else 4), run.stderr
    assert desk.seen[0]["authorization"] == f"Bearer {KEY}"
    assert list((tmp_path / "cassettes").iterdir())
    assert leaks(tmp_path, run, listed) == []
    assert not any(part in caplog.text for part in (KEY, KEY[:12]))


def test_trying_an_endpoint_shows_no_key_and_writes_none(desk: type[Repeating], tmp_path: Path) -> None:
    tried = summarise("endpoints", "test", "--save")
    desk.status = 401
    refused = summarise("endpoints", "test", "desk")
    assert refused.returncode == 4
    assert len(desk.seen) > 5
    assert all(headers["authorization"] == f"Bearer {KEY}" for headers in desk.seen)
    assert leaks(tmp_path, tried, refused) == []


@pytest.mark.parametrize("pieces", [1, 7, 400])
def test_a_key_is_found_across_the_pieces_of_an_answer(
    server: tuple[type[Repeating], str], pieces: int
) -> None:
    handler, url = server
    handler.pieces = pieces
    endpoint = Endpoint(name="desk", base_url=url, model="m")

    async def asked() -> bytes:
        async with httpx2.AsyncHTTPTransport() as network:
            keyed = Keyed(network, [(endpoint, SecretStr(KEY))])
            request = httpx2.Request("GET", url, extensions={"endpoint": "desk"})
            response = await keyed.handle_async_request(request)
            assert "authorization" not in request.headers
            assert KEY not in str(response.headers)
            return await response.aread()

    text = asyncio.run(asked())
    assert json.loads(text)["choices"][0]["message"]["content"].count("[key]") == 1
    assert KEY.encode() not in text


def test_a_request_to_another_host_is_not_sent(server: tuple[type[Repeating], str]) -> None:
    handler, url = server
    endpoint = Endpoint(name="desk", base_url="http://127.0.0.1:9/v1", model="m")

    async def asked() -> None:
        async with httpx2.AsyncHTTPTransport() as network:
            keyed = Keyed(network, [(endpoint, SecretStr(KEY))])
            await keyed.handle_async_request(httpx2.Request("GET", url, extensions={"endpoint": "desk"}))

    with pytest.raises(EndpointError, match="another host"):
        asyncio.run(asked())
    assert handler.seen == []


def test_no_traceback_and_no_repr_has_the_key(desk: type[Repeating], tmp_path: Path) -> None:
    desk.status = 401
    endpoint = Endpoint(name="desk", base_url=_url(tmp_path), model="m", key_variable="DESK_KEY")

    async def asked() -> None:
        key = key_of(endpoint)
        async with (
            httpx2.AsyncHTTPTransport() as network,
            Client(endpoint, Keyed(network, [(endpoint, key)])) as client,
        ):
            await client.ask([{"role": "user", "content": "?"}], Form.of(Endpoint))

    with pytest.raises(EndpointError) as caught:
        asyncio.run(asked())
    told = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "Received headers" in told
    # What this test itself and the wire hold is not what a run holds.
    ours = [line for line in told.splitlines() if KEY in line]
    assert ours == []


def _url(folder: Path) -> str:
    return (folder / "summarise.toml").read_text().partition('base_url = "')[2].partition('"')[0]
