"""The alternatives, each asked through a worker that its own environment runs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from measuring.found import Day, Finder, Item, Named, Quantity, Quote

HERE = Path(__file__).resolve().parents[1]


@dataclass
class Worker:
    """A process of another program, started when it is first asked."""

    name: str
    """Of its environment."""
    environments: Path
    module: str = ""
    """In `others`, where it is called otherwise than the environment."""
    arguments: tuple[str, ...] = ()
    """Of the module."""
    errors: list[str] = field(default_factory=list)
    _process: subprocess.Popen[str] | None = None
    _answers: dict[tuple[str, str, date | None], list[dict[str, Any]]] = field(default_factory=dict)

    @property
    def python(self) -> Path:
        return self.environments / self.name / "bin" / "python"

    @property
    def missing(self) -> str:
        """How to install it, where it isn't; else nothing."""
        if self.python.exists():
            return ""
        return f"python benchmarks/others/install.py {self.name}"

    def ask(self, text: str, language: str, published: date | None) -> list[dict[str, Any]]:
        """Its marks; none where it failed, which `errors` then says."""
        key = (text, language, published)
        if key not in self._answers:
            self._answers[key] = self._asked(*key)
        return self._answers[key]

    def _asked(self, text: str, language: str, published: date | None) -> list[dict[str, Any]]:
        process = self._process = self._process or self._started()
        assert process.stdin
        assert process.stdout
        day = published.isoformat() if published else None
        print(
            json.dumps({"text": text, "language": language, "published": day}), file=process.stdin, flush=True
        )
        line = process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.name} ended; run {' '.join(self._command)} to see why")
        answer = json.loads(line)
        if isinstance(answer, dict):
            self.errors.append(answer["error"])
            return []
        marks: list[dict[str, Any]] = answer
        return marks

    @property
    def _command(self) -> list[str]:
        return [
            str(self.python),
            "-W",
            "ignore",
            "-m",
            f"others.{self.module or self.name}",
            *self.arguments,
        ]

    def _started(self) -> subprocess.Popen[str]:
        return subprocess.Popen(  # noqa: S603
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            cwd=HERE,
            env={**os.environ, "PYTHONPATH": str(HERE), "PYTHONIOENCODING": "utf-8"},
        )


class Others:
    """Every alternative, as finders."""

    def __init__(self, environments: Path) -> None:
        self.environments = environments
        self.workers = {
            name: Worker(name, environments)
            for name in ("cqe", "quantulum3", "recognizers", "textacy", "dateparser", "langextract")
        }

    def figures(self) -> list[Finder[Quantity]]:
        read = _reader(
            lambda mark: Quantity(mark["start"], mark["end"], tuple(mark["values"]), mark["unit"]), "values"
        )
        english = frozenset({"en"})
        return [
            self._finder("CQE 2.0.3", "cqe", read, english),
            self._finder("quantulum3 0.10.0", "quantulum3", read, english),
            self._finder("Recognizers 1.0.2a2", "recognizers", read, frozenset({"en", "es", "fr", "pt"})),
        ]

    def quotations(self) -> list[Finder[Quote]]:
        read = _reader(lambda mark: Quote(mark["start"], mark["end"], tuple(mark["speakers"])), "speakers")
        return [self._finder("textacy 0.13.0", "textacy", read, frozenset({"en"}))]

    def dates(self) -> list[Finder[Day]]:
        read = _reader(lambda mark: Day(mark["start"], mark["end"], date.fromisoformat(mark["date"])), "date")
        return [self._finder("dateparser 1.5.0", "dateparser", read, None)]

    def names(self) -> list[Finder[Named]]:
        read = _reader(lambda mark: Named(mark["kind"], tuple(mark["forms"])), "forms")
        return [self._finder("spaCy en_core_web_sm 3.8.0", "textacy", read, frozenset({"en"}))]

    def failures(self) -> list[str]:
        """For each that failed on a text: how often, and how the first time."""
        return [
            f"{worker.name} failed on {len(worker.errors)} texts, which count as without marks: "
            f"{worker.errors[0]}"
            for worker in self.workers.values()
            if worker.errors
        ]

    def _finder(
        self,
        name: str,
        worker: str,
        read: Callable[[list[dict[str, Any]]], Sequence[Item]],
        languages: frozenset[str] | None,
    ) -> Finder[Item]:
        asked = self.workers[worker]

        def find(text: str, language: str, published: date | None) -> Sequence[Item]:
            return read(asked.ask(text, language, published))

        return Finder(name, find, languages, asked.missing)


def _reader(
    item: Callable[[dict[str, Any]], Item], key: str
) -> Callable[[list[dict[str, Any]]], Sequence[Item]]:
    return lambda marks: [item(mark) for mark in marks if key in mark]


def child(python: Path, arguments: Sequence[str]) -> dict[str, Any]:
    """What a module says as JSON, run by another Python that has this one's path before its own."""
    own = [str(HERE)] if python != Path(sys.executable) else [str(HERE), *(path for path in sys.path if path)]
    answer = subprocess.run(  # noqa: S603
        [str(python), "-W", "ignore", "-m", *arguments],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(own)},
    )
    said: dict[str, Any] = json.loads(answer.stdout)
    return said
