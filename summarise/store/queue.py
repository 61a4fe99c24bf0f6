"""What a run has to do, taken from the store by several processes at once, and what has come of it."""

from __future__ import annotations

import json
import os
import socket
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Final, Literal, Self

import summarise
from summarise.briefs import Brief, Problem
from summarise.cassettes.interaction import Interaction
from summarise.cassettes.late import Noted
from summarise.documents import Document
from summarise.errors import SourceError
from summarise.store.documents import document_of, keep, key_of
from summarise.store.file import open_store, saying, writing
from summarise.store.moments import now
from summarise.store.requests import answers_about, note
from summarise.store.rows import write
from summarise.store.way import Way

_SILENCE: Final = timedelta(minutes=5)
"""How long a run may not have been seen before it is taken for dead, where its process can't be asked for."""

_WAITING: Final = (
    "from briefs where way = ? and state = 'waiting' and exists"
    " (select 1 from found where run = ? and found.document = briefs.document)"
)
"""What a run has found that waits for somebody to take it."""

Outcome = Literal["done", "failed", "stopped"]


class State(StrEnum):
    """What a document turns out to be when a run comes upon it."""

    NEW = "new"
    """It is to be briefed."""
    DONE = "done"
    FAILED = "failed"
    """It failed before, and is not tried again."""
    ELSEWHERE = "elsewhere"
    """Another run that is alive is at it."""
    ASKED = "asked"
    """What was asked about it is not all answered."""
    AGAIN = "again"
    """This run has come upon its like before."""


@dataclass(frozen=True, slots=True)
class Work:
    """A document that has been taken, to be briefed by whoever took it."""

    brief: int
    """The number of what is to become of it."""
    document: Document
    answers: tuple[Interaction, ...] = ()
    """What has been answered about it, late, to what was asked before."""


class Queue:
    """One run's part of the store, seen from one of its processes.

    A document is taken by one process alone. What a run that has died had taken is free again as soon as
    another run begins.
    """

    def __init__(self, path: Path, run: int, way: int, worker: int = 0) -> None:
        self.path = path
        self._store = open_store(path)
        self.run = run
        self.way = way
        self._worker = worker

    @classmethod
    def begun(cls, path: Path, way: Way, sources: Sequence[str], options: str | None = None) -> Self:
        """A run that begins now; `options`, as JSON, are kept for whoever goes on with what it leaves.

        Raises:
            StoreError: the store cannot be used.
        """
        with saying(path):
            store = open_store(path)
            try:
                with writing(store):
                    _free_what_the_dead_had(store)
                    number = way.kept(store)
                    run = store.execute(
                        "insert into runs (way, sources, version, host, process, begun, seen, options) "
                        "values (?, ?, ?, ?, ?, ?, ?, ?)",
                        (number, json.dumps(list(sources)), summarise.__version__, socket.gethostname(),
                         os.getpid(), now(), now(), options),
                    ).lastrowid  # fmt: skip
            finally:
                store.close()
        return cls(path, int(run or 0), number)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._store.close()

    def add(self, found: Iterable[Document | SourceError], *, again: bool) -> list[State | SourceError]:
        """Put what a source holds on the list; what each of it turned out to be.

        What failed before is tried once more if it is to be tried `again`.
        """
        with saying(self.path), writing(self._store):
            return [self._added(each, again=again) for each in found]

    def _added(self, found: Document | SourceError, *, again: bool) -> State | SourceError:
        try:
            if isinstance(found, SourceError):
                raise found
            key = key_of(found)
        except SourceError as error:
            self._store.execute(
                "insert into unread (run, message, hint) values (?, ?, ?)",
                (self.run, error.message, error.hint),
            )
            return error
        document = keep(self._store, found, key)
        before = self._store.execute(
            "select 1 from found where run = ? and document = ?", (self.run, document)
        ).fetchone()
        self._store.execute(
            "insert into found (run, document, name) values (?, ?, ?) on conflict do nothing",
            (self.run, document, found.id),
        )
        return State.AGAIN if before else self._state_of(document, again=again)

    def _state_of(self, document: int, *, again: bool) -> State:
        row = self._store.execute(
            "select id, state from briefs where document = ? and way = ?", (document, self.way)
        ).fetchone()
        if row is None:
            self._store.execute("insert into briefs (document, way) values (?, ?)", (document, self.way))
        elif row["state"] == "failed" and again:
            self._store.execute("update briefs set state = 'waiting' where id = ?", (row["id"],))
        elif row["state"] != "waiting":
            return State.ELSEWHERE if row["state"] == "taken" else State(row["state"])
        return State.NEW

    def take(self, most: int) -> list[Work]:
        """Take up to `most` documents that wait, the first found first."""
        with saying(self.path), writing(self._store):
            taken = self._store.execute(
                "update briefs set state = 'taken', run = ?, worker = ? where id in ("  # noqa: S608 - no value
                f" select id {_WAITING} order by id limit ?) returning id, document",
                (self.run, self._worker, self.way, self.run, most),
            ).fetchall()
            return [
                Work(row["id"], self._document(row["document"]), answers_about(self._store, row["id"]))
                for row in sorted(taken, key=tuple)
            ]

    def _document(self, number: int) -> Document:
        return document_of(self._store.execute("select * from documents where id = ?", (number,)).fetchone())

    def finish(self, work: Work, brief: Brief) -> bool:
        """Keep the brief that came of `work`; whether it was still this run's to finish.

        A brief that lacks something because an endpoint failed is kept, and counts as failed; an answer with
        something in it that was of no use is none the worse for that.
        """
        printed = brief.model_dump_json()
        problem = brief.run.failure
        with saying(self.path), writing(self._store):
            if not self._settled(work.brief, "failed" if problem else "done", problem, brief, printed):
                return False
            write(self._store, work.brief, self.run, brief, printed)
        return True

    def fail(self, work: Work, problem: Problem) -> bool:
        """Keep what went wrong with `work`; whether it was still this run's."""
        with saying(self.path), writing(self._store):
            return self._settled(work.brief, "failed", problem, None, None)

    def _settled(
        self, number: int, state: str, problem: Problem | None, brief: Brief | None, printed: str | None
    ) -> bool:
        changed = self._store.execute(
            "update briefs set state = ?, worker = null, ended = ?, seconds = ?, headline = ?, brief = ?,"
            " problem = ?, message = ?, hint = ? where id = ? and state = 'taken' and run = ? and worker = ?",
            (
                state,
                now(),
                brief.run.seconds if brief else None,
                getattr(brief.brief, "headline", None) if brief else None,
                printed,
                *((problem.kind, problem.message, problem.hint) if problem else (None, None, None)),
                number,
                self.run,
                self._worker,
            ),
        ).rowcount
        if changed:
            self._store.execute("delete from requests where brief = ?", (number,))
        return changed == 1

    def put_aside(self, work: Work, noted: Sequence[Noted]) -> bool:
        """Keep what `work` asks next, until it has been answered; whether it was still this run's."""
        with saying(self.path), writing(self._store):
            changed = self._store.execute(
                "update briefs set state = 'asked', worker = null"
                " where id = ? and state = 'taken' and run = ? and worker = ?",
                (work.brief, self.run, self._worker),
            ).rowcount
            if changed:
                note(self._store, work.brief, noted)
            return changed == 1

    def put_back(self, work: Work) -> None:
        """Let somebody else take `work`, of which nothing has come."""
        with saying(self.path), writing(self._store):
            self._store.execute(
                "update briefs set state = 'waiting', run = null, worker = null"
                " where id = ? and state = 'taken' and run = ?",
                (work.brief, self.run),
            )

    def give_up(self, worker: int, problem: Problem) -> list[str]:
        """What the process `worker`, which has died, had taken has failed; the names of those documents."""
        with saying(self.path), writing(self._store):
            rows = self._store.execute(
                "update briefs set state = 'failed', worker = null, ended = ?, problem = ?, message = ?,"
                " hint = ? where state = 'taken' and run = ? and worker = ? returning document",
                (now(), problem.kind, problem.message, problem.hint, self.run, worker),
            ).fetchall()
            return [
                self._store.execute("select name from documents where id = ?", tuple(row)).fetchone()["name"]
                for row in rows
            ]

    def seen(self) -> None:
        """Say that this run is alive."""
        with saying(self.path):
            self._store.execute("update runs set seen = ? where id = ?", (now(), self.run))

    def let_go(self) -> int:
        """What this run has taken and not finished is free again; how many wait that it has found."""
        with saying(self.path), writing(self._store):
            _free(self._store, self.run)
            row = self._store.execute(f"select count(*) {_WAITING}", (self.way, self.run)).fetchone()
        return int(row[0])

    def end(self, outcome: Outcome) -> None:
        """The run has ended."""
        with saying(self.path), writing(self._store):
            self._store.execute(
                "update runs set ended = ?, seen = ?, outcome = ? where id = ?",
                (now(), now(), outcome, self.run),
            )


def _free_what_the_dead_had(store: sqlite3.Connection) -> None:
    for row in store.execute("select id, host, process, seen from runs where outcome = 'running'").fetchall():
        if is_dead(row["host"], row["process"], row["seen"]):
            _free(store, row["id"])
            store.execute("update runs set outcome = 'stopped', ended = seen where id = ?", (row["id"],))


def _free(store: sqlite3.Connection, run: int) -> None:
    store.execute(
        "update briefs set state = 'waiting', run = null, worker = null where state = 'taken' and run = ?",
        (run,),
    )


def is_dead(host: str, process: int, seen: str) -> bool:
    """Whether a run is gone that says it goes on: its process is, or was not heard of for some time."""
    # Elsewhere, asking for a process by its number can end it.
    if os.name == "posix" and host == socket.gethostname() and process != os.getpid():
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        except PermissionError:
            pass
    return datetime.now(UTC) - datetime.fromisoformat(seen) > _SILENCE
