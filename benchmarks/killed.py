"""What is left of a run that is killed in the middle of recording: `kill -9`, on a process of its own.

    python benchmarks/killed.py [--documents 200] [--after 1 40 100 160]

A server of this machine gives recorded answers; the run briefs all documents side by side, records them, and
says of each that it has its brief. It is killed when so many are said. What it has recorded is then replayed,
and the rest asked for by going on in the same folder.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from measuring.answering import answering
from summarise import Document, Endpoint, Summariser
from summarise.cassettes.cassette import content_of, finished, parsed
from summarise.cassettes.files import UNFINISHED
from summarise.errors import SummariseError
from summarise.runs.rebuilding import rebuilt
from tests.faulty import recorded_answers

ROOT = Path(__file__).resolve().parent.parent
RECORDED = ROOT / "benchmarks" / "recorded"
SECONDS = 0.05
"""That the server takes for an answer."""


def documents(many: int) -> list[Document]:
    """Texts that differ in a sentence."""
    text = (RECORDED / "excerpt.txt").read_text(encoding="utf-8")
    return [Document.of(f"{text}\nThis is report {number}.\n", id=f"{number:04}") for number in range(many)]


async def run(url: str, folder: Path, many: int) -> None:
    """Brief all documents with recordings in `folder`; print each brief on a line as soon as it is there."""
    endpoint = Endpoint(name="local", base_url=url, model="recorded", concurrency=8)
    summariser = Summariser(endpoint=endpoint, cassette=folder)

    async def one(document: Document) -> None:
        brief = await summariser.abrief(document)
        sys.stdout.write(brief.model_dump_json() + "\n")
        sys.stdout.flush()

    await asyncio.gather(*map(one, documents(many)))


def command(url: str, folder: Path, many: int) -> list[str]:
    """That does it in a process of its own."""
    return [sys.executable, __file__, "--run", url, str(folder), "--documents", str(many)]


def killed(url: str, folder: Path, many: int, after: int) -> dict[str, object]:
    """The briefs of a run that was killed when it had so many, by the ids of their documents."""
    with subprocess.Popen(command(url, folder, many), stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - ourselves
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(after)]
        process.kill()
        lines += process.stdout
    briefs = [_untimed(line) for line in lines if line.endswith("\n")]
    return {brief["document"]["id"]: brief for brief in briefs}


def row(url: str, folder: Path, many: int, after: int) -> tuple[str, ...]:
    """What is left in `folder` of such a run, and what comes of going on."""
    had = killed(url, folder, many, after)
    unreadable = answers = halves = same = 0
    for path in sorted(folder.glob("*.yaml")):
        content = content_of(path)
        try:
            cassette = parsed(content, path)
        except SummariseError:
            unreadable += 1
            continue
        answers += len(cassette.interactions)
        halves += finished(content) < len(content)
        if cassette.document_id in had:
            replayed = _untimed(rebuilt(path, ()).brief.model_dump_json())
            same += replayed == had[cassette.document_id]
    left = sum(1 for _ in folder.glob(f".*{UNFINISHED}"))
    gone_on = subprocess.run(command(url, folder, many), check=True, capture_output=True, text=True)  # noqa: S603 - ourselves
    drafted = sum(json.loads(line)["run"]["model"] is not None for line in gone_on.stdout.splitlines())
    return tuple(map(str, (len(had), same, answers, halves, unreadable, left, drafted)))


def _untimed(line: str) -> dict[str, Any]:
    brief: dict[str, Any] = json.loads(line)
    del brief["run"]["seconds"]
    return brief


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--after", type=int, nargs="+", default=[1, 40, 100, 160])
    parser.add_argument("--run", nargs=2, metavar=("URL", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    logging.getLogger("instructor").addHandler(logging.NullHandler())
    if options.run:
        url, folder = options.run
        asyncio.run(run(url, Path(folder), options.documents))
        return
    answer = recorded_answers(RECORDED / "excerpt.news.yaml")[0]
    header = (
        "briefs when killed", "replay to the same", "answers on the disk", "with a half behind them",
        "unreadable files", "other files left", "briefs after going on",
    )  # fmt: skip
    print("| " + " | ".join(header) + " |\n| " + " | ".join(["---:"] * len(header)) + " |")
    with answering(json.dumps(answer).encode(), SECONDS) as url:
        for after in options.after:
            with TemporaryDirectory() as name:
                cells = row(url, Path(name), options.documents, after)
                print("| " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
