"""A real HTTP server of OpenAI's Batch API and its files, which gives answers that a model gave.

The answers are those of cassettes, each to the request that it was recorded for. What goes wrong in their
place is this file's own invention, and no model's.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from summarise.cassettes import Body, Request, load
from summarise.cassettes.canonical import key_of

Line = dict[str, Any]
STEPS = ("validating", "in_progress")
"""What a batch is called, one look after the other, before it has ended."""


def recorded(*cassettes: Path) -> Callable[[Line], Line]:
    """Answers each line of a file as it was answered when it was recorded."""
    answers = {
        key_of(each.request): each.response
        for cassette in cassettes
        for each in load(cassette).interactions
        if each.response is not None
    }

    def answer(line: Line) -> Line:
        response = answers.get(key_of(Request(line["method"], line["url"], Body("body", line["body"]))))
        if response is None:
            return refused(line, 400, "nobody ever asked that")
        return said(line, response.status, response.body.value)

    return answer


def said(line: Line, status: int, body: object) -> Line:
    """The line of a result."""
    response = {"status_code": status, "request_id": f"req-{line['custom_id'][:8]}", "body": body}
    return {"id": "batch_req_1", "custom_id": line["custom_id"], "response": response, "error": None}


def refused(line: Line, status: int, message: str) -> Line:
    return said(line, status, {"error": {"message": message, "type": "invalid_request_error"}})


def unanswered(line: Line, why: str) -> Line:
    """The line of a request that a batch has not come to, because it has expired or was cancelled."""
    error = {"code": f"batch_{why}", "message": "This request could not be executed in time."}
    return {"id": "batch_req_1", "custom_id": line["custom_id"], "response": None, "error": error}


@dataclass
class BatchServer:
    """What it has been given, and how its batches end."""

    answer: Callable[[Line], Line]
    ends: Sequence[str] = ()
    """How the first batches end, each in turn; the others are completed."""
    errors: Sequence[Line] = ()
    """What those that fail say of why, in turn."""
    arranged: Callable[[list[bytes]], list[bytes]] = lambda lines: lines
    """What becomes of the lines of a file of results before it is sent."""
    steps: Sequence[str] = STEPS
    goes_on: threading.Event = field(default_factory=threading.Event)
    """Until it is set, no batch gets beyond its last step."""
    url: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    batches: dict[str, Line] = field(default_factory=dict)
    looks: int = 0
    keys: list[str | None] = field(default_factory=list)

    def uploaded(self, content: bytes) -> Line:
        name = f"file-{len(self.files) + 1}"
        self.files[name] = content
        return {"id": name, "object": "file", "bytes": len(content), "purpose": "batch"}

    def made(self, asked: Line) -> Line:
        name = f"batch_{len(self.batches) + 1}"
        total = len(self.files[asked["input_file_id"]].splitlines())
        self.batches[name] = {
            "id": name,
            "object": "batch",
            **{key: asked[key] for key in ("endpoint", "input_file_id", "completion_window", "metadata")},
            "created_at": 0,
            "status": self.steps[0],
            "request_counts": {"total": total, "completed": 0, "failed": 0},
        }
        return self.batches[name]

    def looked_at(self, name: str) -> Line | None:
        batch = self.batches.get(name)
        if batch is None:
            return None
        self.looks += 1
        number = self.steps.index(batch["status"]) if batch["status"] in self.steps else None
        if number is None:
            return batch
        if number + 1 < len(self.steps):
            batch["status"] = self.steps[number + 1]
        elif self.goes_on.is_set():
            self._end(batch)
        return batch

    def _end(self, batch: Line) -> None:
        number = list(self.batches).index(batch["id"])
        batch["status"] = self.ends[number] if number < len(self.ends) else "completed"
        if batch["status"] == "failed":
            batch["errors"] = {"object": "list", "data": [self.errors[number]]}
            return
        asked = [json.loads(line) for line in self.files[batch["input_file_id"]].splitlines()]
        ends_early = batch["status"] in ("expired", "cancelled")
        results = [unanswered(line, batch["status"]) if ends_early else self.answer(line) for line in asked]
        good = [each for each in results if each["response"] and each["response"]["status_code"] == 200]
        bad = [each for each in results if each not in good]
        for kind, lines in (("output_file_id", good), ("error_file_id", bad)):
            if lines:
                written = self.arranged([json.dumps(each).encode() + b"\n" for each in lines])
                batch[kind] = self.uploaded(b"".join(written))["id"]
        counts = batch["request_counts"]
        counts["completed"], counts["failed"] = len(good), len(bad)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    of: BatchServer

    def do_POST(self) -> None:
        body = (
            self.rfile.read(int(self.headers["Content-Length"])) if "Content-Length" in self.headers else b""
        )
        if not body:
            body = self._chunks()
        self.of.keys.append(self.headers.get("Authorization"))
        match urlsplit(self.path).path:
            case "/v1/files":
                self._send(self.of.uploaded(self._file(body)))
            case "/v1/batches":
                self._send(self.of.made(json.loads(body)))
            case _:
                self._send({"error": {"message": "no such path"}}, 404)

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        match address.path.removeprefix("/v1/").split("/"):
            case ["files", name, "content"] if name in self.of.files:
                self._send(self.of.files[name])
            case ["batches"]:
                after = parse_qs(address.query).get("after")
                listed = list(reversed(self.of.batches.values()))
                page = [] if after else listed[:100]
                self._send({"object": "list", "data": page, "has_more": False})
            case ["batches", name] if batch := self.of.looked_at(name):
                self._send(batch)
            case _:
                self._send({"error": {"message": "no such thing"}}, 404)

    def _chunks(self) -> bytes:
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def _file(self, body: bytes) -> bytes:
        head = f"Content-Type: {self.headers['Content-Type']}\r\n\r\n".encode()
        parts = {
            part.get_param("name", header="content-disposition"): part.get_payload(decode=True)
            for part in BytesParser().parsebytes(head + body).walk()
        }
        assert parts["purpose"] == b"batch"
        content = parts["file"]
        assert isinstance(content, bytes)
        return content

    def _send(self, what: Line | bytes, status: int = 200) -> None:
        data = what if isinstance(what, bytes) else json.dumps(what).encode()
        self.send_response(status)
        kind = "application/octet-stream" if isinstance(what, bytes) else "application/json"
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        pass


@contextmanager
def listening(server: BatchServer) -> Iterator[BatchServer]:
    """`server`, answering on a port of this machine until the context ends."""
    handler = type("Handler", (_Handler,), {"of": server})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as http:
        server.url = f"http://127.0.0.1:{http.server_port}/v1"
        threading.Thread(target=http.serve_forever, daemon=True).start()
        yield server
        http.shutdown()
