"""A run that is killed in the middle of recording: every answer that had come by then replays."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx2
import pytest

from summarise.cassettes import ReplayingTransport, load
from summarise.cassettes.cassette import finished
from tests.conftest import ROOT

DOCUMENTS = 200
ANSWERS = 4
"""For each document; a document's recording is cut short in the middle by the kill."""

# Several threads record 200 documents, and say of each answer that they have it.
RECORDS = """
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
import httpx2
from summarise.cassettes import Cassette, Recorder, RecordingTransport, path_for

folder, url = Path(sys.argv[1]), sys.argv[2]

def record(document):
    head = Cassette(str(document), "news", {"name": "local"}, {})
    recorder = Recorder(path_for(folder, str(document), "news"), head)
    with httpx2.Client(transport=RecordingTransport(httpx2.HTTPTransport(), recorder)) as client:
        for number in range(int(sys.argv[3])):
            client.post(f"{url}/chat/completions", json={"of": document, "n": number, "text": "x" * 5000})
            sys.stdout.write(f"{document} {number}\n")
            sys.stdout.flush()

with ThreadPoolExecutor(8) as threads:
    list(threads.map(record, range(int(sys.argv[4]))))
"""


@pytest.fixture
def echo() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
            said = json.dumps({"said to": [asked["of"], asked["n"]], "filling": "y" * 5000}).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
            pass

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """Who is killed hangs up in the middle."""

    with Quiet(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/v1"
        server.shutdown()


@pytest.mark.parametrize("after", [1, 90, 310])
def test_killed_while_recording(after: int, echo: str, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", RECORDS, tmp_path, echo, str(ANSWERS), str(DOCUMENTS)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as running:
        assert running.stdout is not None
        lines = [running.stdout.readline() for _ in range(after)]
        running.kill()
        lines += running.stdout
    had = [match.groups() for line in lines if (match := re.fullmatch(r"(\d+) (\d+)\n", line))]
    assert len(had) < DOCUMENTS * ANSWERS

    files = sorted(tmp_path.glob("*.yaml"))
    assert {path.name for path in files} >= {f"{document}.news.yaml" for document, _ in had}
    for path in files:
        cassette = load(path)
        # Nothing stands behind the last whole recording but, at most, the one that was being written.
        assert path.read_bytes()[finished(path.read_bytes()) :].count(b"- request:") <= 1
        with httpx2.Client(transport=ReplayingTransport(cassette, path)) as client:
            for document, number in had:
                if path.name == f"{document}.news.yaml":
                    asked = {"of": int(document), "n": int(number), "text": "x" * 5000}
                    said = client.post("http://nowhere.invalid/v1/chat/completions", json=asked).json()
                    assert said["said to"] == [int(document), int(number)]
