"""A proxy between another program and its endpoint that writes down what passes, whatever the program is."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx2


@dataclass
class Tap:
    """What has passed so far."""

    base_url: str
    """Where to ask instead of the endpoint."""
    _calls: list[dict[str, Any]] = field(default_factory=list)

    def taken(self) -> list[dict[str, Any]]:
        """The calls since the last time, each with `request`, `status`, `response` and `seconds`."""
        calls, self._calls[:] = list(self._calls), []
        return calls


@contextmanager
def tapped(base_url: str) -> Iterator[Tap]:
    """A proxy for the endpoint at `base_url`, for as long as the context lasts."""
    calls: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = self.rfile.read(int(self.headers.get("content-length") or 0))
            begun = time.monotonic()
            url = base_url + self.path.removeprefix("/v1")
            try:
                answer = httpx2.post(
                    url, content=asked, headers={"content-type": "application/json"}, timeout=None
                )
                status, said = answer.status_code, answer.content
            except httpx2.HTTPError as error:
                status, said = 502, json.dumps({"error": {"message": str(error)}}).encode()
            calls.append(
                {
                    "request": json.loads(asked),
                    "status": status,
                    "response": json.loads(said),
                    "seconds": round(time.monotonic() - begun, 3),
                }
            )
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        def log_message(self, *_: object) -> None:
            """Nothing is logged: what passes is kept."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield Tap(f"http://127.0.0.1:{server.server_port}/v1", calls)
    finally:
        server.shutdown()
        server.server_close()
