"""How well recordings answer: right answers when much is asked at once, and what a replay costs.

    python benchmarks/cassettes.py [--requests 2000] [--without-others]

A real server on this machine answers each request with the words it was asked with, so that a wrong answer
shows. Mixed requests, many of them alike but for a word and some of them the same, are recorded side by side
and replayed in another order; beside it stands vcrpy with its defaults. No model takes part.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import statistics
import sys
import tempfile
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx2

from summarise.cassettes import (
    AsyncRecordingTransport,
    Cassette,
    Recorder,
    RecordingTransport,
    ReplayingTransport,
    find,
    load,
    path_for,
    save,
)

ROOT = Path(__file__).resolve().parent.parent
HEAD = Cassette("measured", "news", {"name": "local"}, {})
AT_ONCE = 32
Asked = dict[str, Any]
Pairs = list[tuple[Asked, Any]]
"""What was asked, and what came back."""


def mixed(many: int) -> list[Asked]:
    """Requests that differ in a word, in a setting, or not at all."""
    article = "The harbour of Ardley was closed on Monday. " * 20
    return [
        {
            "model": ("small", "large")[number % 2],
            "temperature": 0,
            "messages": [
                {"role": "system", "content": "You fill in a brief."},
                {"role": "user", "content": f"{article} {number - number % 5}"},
            ],
        }
        for number in range(many)
    ]


class _Echo(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        said = json.dumps({"model": asked["model"], "said": asked["messages"][-1]["content"]}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Nothing."""


@contextmanager
def serving() -> Iterator[str]:
    """A server that says what it was asked."""

    class Server(ThreadingHTTPServer):
        request_queue_size = 256
        daemon_threads = True

    with Server(("127.0.0.1", 0), _Echo) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/v1/chat/completions"
        server.shutdown()


def in_threads(transport: httpx2.BaseTransport | None, url: str, requests: list[Asked]) -> Pairs:
    """What comes of `requests`, asked from several threads."""
    with httpx2.Client(transport=transport, timeout=60) as client, ThreadPoolExecutor(AT_ONCE) as threads:

        def ask(asked: Asked) -> tuple[Asked, Any]:
            try:
                return asked, client.post(url, json=asked).json()
            except Exception as error:  # noqa: BLE001 - whatever a recorder raises is no answer
                return asked, repr(error)

        return list(threads.map(ask, requests))


def in_one_loop(transport: httpx2.AsyncBaseTransport | None, url: str, requests: list[Asked]) -> Pairs:
    """The same in asyncio."""

    async def run() -> Pairs:
        places = asyncio.Semaphore(AT_ONCE)
        async with httpx2.AsyncClient(transport=transport, timeout=60) as client:

            async def ask(asked: Asked) -> tuple[Asked, Any]:
                async with places:
                    try:
                        return asked, (await client.post(url, json=asked)).json()
                    except Exception as error:  # noqa: BLE001 - whatever a recorder raises is no answer
                        return asked, repr(error)

            return await asyncio.gather(*map(ask, requests))

    return asyncio.run(run())


def wrong(pairs: Pairs) -> int:
    """How many answers are not to what was asked."""
    return sum(
        answer != {"model": asked["model"], "said": asked["messages"][-1]["content"]}
        for asked, answer in pairs
    )


def ours(
    requests: list[Asked], shuffled: list[Asked], url: str, folder: Path
) -> Iterator[tuple[str, int, int]]:
    """How many answers are wrong when recorded, and when replayed in another order."""
    path = folder / "threads.yaml"
    recorder = Recorder(path, HEAD)
    recorded = in_threads(RecordingTransport(httpx2.HTTPTransport(), recorder), url, requests)
    replayed = in_threads(ReplayingTransport(load(path), path), url, shuffled)
    yield "summarise, threads", wrong(recorded), wrong(replayed)
    path = folder / "loop.yaml"
    recorder = Recorder(path, HEAD)
    recorded = in_one_loop(AsyncRecordingTransport(httpx2.AsyncHTTPTransport(), recorder), url, requests)
    replayed = in_one_loop(ReplayingTransport(load(path), path), url, shuffled)
    yield "summarise, asyncio", wrong(recorded), wrong(replayed)


def vcrpys(
    requests: list[Asked], shuffled: list[Asked], url: str, folder: Path
) -> Iterator[tuple[str, int, int]]:
    """The same with vcrpy as it is by default."""
    import vcr  # type: ignore[import-untyped]

    runs: tuple[tuple[str, Callable[[None, str, list[Asked]], Pairs]], ...] = (
        ("vcrpy, threads", in_threads),
        ("vcrpy, asyncio", in_one_loop),
    )
    for name, run in runs:
        tape = str(folder / f"{name}.yaml")
        with vcr.use_cassette(tape):
            recorded = run(None, url, requests)
        with vcr.use_cassette(tape, record_mode="none"):
            replayed = run(None, url, shuffled)
        yield name, wrong(recorded), wrong(replayed)


def milliseconds_each(requests: list[Asked], url: str, folder: Path) -> tuple[float, float]:
    """What a replay takes for each interaction: looking up and answering, and reading the file besides.

    Medians, without what the client takes to ask a transport that only holds the answer.
    """
    path = folder / "timed.yaml"
    in_threads(RecordingTransport(httpx2.HTTPTransport(), Recorder(path, HEAD)), url, requests)
    begun = time.perf_counter()
    cassette = load(path)
    reading = (time.perf_counter() - begun) / len(requests) * 1000
    answer = httpx2.MockTransport(lambda _: httpx2.Response(200, json={"model": "m", "said": "x" * 900}))
    taken = [_median(transport, url, requests) for transport in (ReplayingTransport(cassette, path), answer)]
    return taken[0] - taken[1], reading


def _median(transport: httpx2.BaseTransport, url: str, requests: list[Asked]) -> float:
    times = []
    with httpx2.Client(transport=transport) as client:
        for asked in requests:
            begun = time.perf_counter()
            client.post(url, json=asked).json()
            times.append(time.perf_counter() - begun)
    return statistics.median(times) * 1000


def of_real_recordings() -> tuple[float, float]:
    """The same for the recordings in cassettes/, whose requests hold an article and a schema."""
    readings, answers = [], []
    for path in sorted((ROOT / "cassettes").rglob("*.yaml")):
        begun = time.perf_counter()
        cassette = load(path)
        readings.append(time.perf_counter() - begun)
        asked = [each.request.body.value for each in cassette.interactions]
        requests = [each for each in asked if isinstance(each, dict)]
        answer = httpx2.MockTransport(lambda _: httpx2.Response(200, json={}))
        url = "http://nowhere.invalid/v1/chat/completions"
        taken = [_median(way, url, requests) for way in (ReplayingTransport(cassette, path), answer)]
        answers.append(taken[0] - taken[1])
    return statistics.median(answers), statistics.median(readings) * 1000


def opening(many: int, folder: Path) -> tuple[float, float]:
    """Seconds until the last of `many` recordings of a folder is there to answer, and MiB that it takes."""
    kept = folder / "many"
    save(HEAD, path_for(kept, "0", "news"))
    content = path_for(kept, "0", "news").read_bytes()
    for number in range(1, many):
        path_for(kept, str(number), "news").write_bytes(content)
    tracemalloc.start()
    begun = time.perf_counter()
    find(kept, str(many - 1), "news")
    seconds = time.perf_counter() - begun
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return seconds, most / 1024**2


def main() -> None:
    """Measure, and print what comes of it as Markdown."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--requests", type=int, default=2000)
    parser.add_argument("--without-others", action="store_true")
    options = parser.parse_args()
    requests = mixed(options.requests)
    shuffled = random.Random(7).sample(requests, len(requests))  # noqa: S311 - an order
    with tempfile.TemporaryDirectory() as name, serving() as url:
        folder = Path(name)
        say = sys.stdout.write
        say(
            f"| {len(requests):,} requests, {AT_ONCE} at once | wrong when recorded | wrong when replayed |\n"
        )
        say("| --- | ---: | ---: |\n")
        ways = [ours] if options.without_others else [ours, vcrpys]
        for way in ways:
            for row in way(requests, shuffled, url, folder):
                say(f"| {row[0]} | {row[1]} | {row[2]} |\n")
                sys.stdout.flush()
        lookup, reading = milliseconds_each(requests[:500], url, folder)
        say(f"\nA replay adds {lookup:.2f} ms for each interaction, and reading its file {reading:.2f} ms.\n")
        lookup, reading = of_real_recordings()
        say(f"Of those in cassettes/: {lookup:.2f} ms, and {reading:.2f} ms for the file.\n")
        for many in (100, 10_000):
            seconds, mebibytes = opening(many, folder / str(many))
            say(
                f"One of {many:,} recordings is open after {seconds * 1000:.1f} ms, in {mebibytes:.2f} MiB.\n"
            )


if __name__ == "__main__":
    main()
