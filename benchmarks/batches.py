"""Many documents in one store: how fast, in how much memory, and what is left of them when the run is killed.

    python benchmarks/batches.py code --data FOLDER [--documents 10000 100000] [--characters 1500]
    python benchmarks/batches.py rate [--documents 2000] [--concurrency 64]
    python benchmarks/batches.py kills [--documents 2000] [--kills 10]

`code` lets plain code brief the texts of the articles in FOLDER, cut at a paragraph, each with a first line
of its own so that no two are alike; memory is that of all processes, shared pages counted once. `rate` asks
a server that gives the recorded answer of the seed half a second after each request; the ideal is that as
many requests as may be are under way all the time. `kills` ends such a run with SIGKILL at random moments,
goes on each time, and counts what the server was asked.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

from measuring.answering import answering
from tests.faulty import recorded_answers

ROOT = Path(__file__).resolve().parent.parent
SEED = "000_36c2a8a3030f7e22"
SECONDS = 0.5
_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run of the command went."""

    code: int
    seconds: float
    memory: int
    """The most bytes that all its processes had at a time."""
    said: str


def command(source: Path, store: Path, *options: str) -> list[str]:
    return [sys.executable, "-m", "summarise", "batch", str(source), "--store", str(store), *options]


def watched(arguments: list[str]) -> Ended:
    """Run a command to its end."""
    begun = time.monotonic()
    process = subprocess.Popen(arguments, cwd=ROOT, stderr=subprocess.PIPE, text=True)  # noqa: S603 - our own
    most = 0
    ended = threading.Event()

    def look() -> None:
        nonlocal most
        while not ended.wait(0.5):
            most = max(most, sum(_resident(each) for each in _family(process.pid)))

    looking = threading.Thread(target=look)
    looking.start()
    said = process.communicate()[1]
    seconds = time.monotonic() - begun
    ended.set()
    looking.join()
    return Ended(process.returncode, seconds, most, said)


def _family(process: int) -> Iterator[int]:
    yield process
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    except OSError:
        return
    for child in children:
        yield from _family(int(child))


def _resident(process: int) -> int:
    """Bytes of memory that a process has, its part of what it shares with others."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)


def written(path: Path, texts: list[str], many: int) -> Path:
    """A file of so many documents, made of `texts` in turn, no two alike."""
    with path.open("w", encoding="utf-8") as file:
        for number, text in enumerate(islice(cycle(texts), many)):
            whole = f"Report {number + 1:,} of the day.\n\n{text}"
            file.write(json.dumps({"id": f"{number}", "text": whole}) + "\n")
    return path


def by_code(data: Path, documents: list[int], characters: int) -> None:
    """Print how fast plain code fills a store, and in how much memory."""
    texts = [
        _cut(path.read_text(encoding="utf-8"), characters)
        for path in sorted((data / "corpora" / "articles" / "text").glob("*.txt"))
    ]
    mean = sum(map(len, texts)) / len(texts)
    print(f"{len(texts)} texts of {mean:,.0f} characters in the mean, repeated\n")
    print(
        "| documents | seconds | a second | most memory, MiB | store, MiB |\n| --- | --- | --- | --- | --- |"
    )
    for many in documents:
        with tempfile.TemporaryDirectory() as folder:
            store = Path(folder) / "runs.db"
            ended = watched(command(written(Path(folder) / "all.jsonl", texts, many), store))
            assert _settled(store) == many, ended.said
            size = store.stat().st_size / _MIB
        rate = many / ended.seconds
        memory = ended.memory / _MIB
        print(f"| {many:,} | {ended.seconds:,.0f} | {rate:.1f} | {memory:.0f} | {size:,.0f} |", flush=True)


def _cut(text: str, characters: int) -> str:
    """The paragraphs of a text up to so many characters, or the first one."""
    end = text.rfind("\n", 0, characters)
    return text if len(text) <= characters else text[: end if end > 0 else characters]


def rate(documents: int, concurrency: int) -> None:
    """Print how much of the ideal rate comes through."""
    with tempfile.TemporaryDirectory() as folder, answering(_answer(), SECONDS) as url:
        source = written(Path(folder) / "all.jsonl", [_seed()], documents)
        store = Path(folder) / "runs.db"
        ended = watched(command(source, store, *_asking(url, concurrency)))
        assert _settled(store) == documents, ended.said
    ideal = documents / concurrency * SECONDS
    print("| documents | at once | seconds | ideal | of the ideal rate | most memory, MiB |")
    print("| --- | --- | --- | --- | --- | --- |")
    cells = f"{documents:,}", str(concurrency), f"{ended.seconds:.1f}", f"{ideal:.1f}"
    print("| " + " | ".join((*cells, f"{ideal / ended.seconds:.2f}", f"{ended.memory / _MIB:.0f}")) + " |")


def kills(documents: int, times: int, concurrency: int = 16) -> None:
    """Print what is left when a run is killed again and again."""
    asked = multiprocessing.get_context("spawn").Value("L")
    luck = random.Random(3)  # noqa: S311 - not for secrets
    with tempfile.TemporaryDirectory() as folder, answering(_answer(), SECONDS / 5, asked) as url:
        source = written(Path(folder) / "all.jsonl", [_seed()], documents)
        store = Path(folder) / "runs.db"
        arguments = command(source, store, *_asking(url, concurrency))
        for number in range(times):
            wanted = _settled(store) + luck.randint(1, 2 * documents // times)
            process = subprocess.Popen(arguments, cwd=ROOT, stderr=subprocess.DEVNULL)  # noqa: S603
            while _settled(store) < wanted and process.poll() is None:
                time.sleep(0.05)
            process.kill()
            process.wait()
            print(f"killed {number + 1}: {_settled(store):,} settled, {asked.value:,} asked", flush=True)
        ended = watched(arguments)
        print(f"ended with {ended.code}: {ended.said.splitlines()[-1]}")
        with closing(sqlite3.connect(store)) as connection:
            states = dict(connection.execute("select state, count(*) from briefs group by state").fetchall())
            integrity = connection.execute("pragma integrity_check").fetchone()[0]
    most = documents + 2 * concurrency * times
    print(f"documents by state: {states}; integrity: {integrity}")
    print(f"asked {asked.value:,} times for {documents:,} documents; with those in flight at most {most:,}")


def _settled(store: Path) -> int:
    if not store.exists():
        return 0
    with closing(sqlite3.connect(store)) as connection:
        try:
            query = "select count(*) from briefs where state in ('done', 'failed')"
            return int(connection.execute(query).fetchone()[0])
        except sqlite3.OperationalError:
            return 0


def _asking(url: str, concurrency: int) -> tuple[str, ...]:
    return "--base-url", url, "--model", "recorded", "--attempts", "1", "--concurrency", str(concurrency)


def _seed() -> str:
    return (ROOT / "seeds" / f"{SEED}.txt").read_bytes().decode()


def _answer() -> bytes:
    return json.dumps(recorded_answers(ROOT / "cassettes" / f"{SEED}.news.yaml")[0]).encode()


def main() -> None:
    """Print one of the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("part", choices=("code", "rate", "kills"))
    parser.add_argument("--data", type=Path)
    parser.add_argument("--documents", type=int, nargs="+")
    parser.add_argument("--characters", type=int, default=1500)
    parser.add_argument("--concurrency", type=int, default=64)
    parser.add_argument("--kills", type=int, default=10)
    options = parser.parse_args()
    os.environ["PYTHONPATH"] = str(ROOT)
    match options.part:
        case "code":
            if options.data is None:
                parser.error("code needs --data FOLDER")
            by_code(options.data, options.documents or [10_000], options.characters)
        case "rate":
            rate((options.documents or [2000])[0], options.concurrency)
        case _:
            kills((options.documents or [2000])[0], options.kills)


if __name__ == "__main__":
    main()
