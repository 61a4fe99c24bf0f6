"""Requests whose answers come late: what documents wait for, in which batch it is asked, what has come."""

from __future__ import annotations

import hashlib
import json
import secrets
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from summarise.cassettes import Body, Failure, Interaction, Request, Response
from summarise.cassettes.late import PASSING, Noted
from summarise.endpoints.batch_files import Result, line_of
from summarise.store.file import open_store, saying, writing

_CHUNK = 200
"""Answers are kept so many at a time."""

_OURS = (
    "briefs.state = 'asked' and briefs.way = :way and exists"
    " (select 1 from found where found.run = :run and found.document = briefs.document)"
)
_UNANSWERED = (
    f"requests join briefs on briefs.id = requests.brief where requests.answered is null and {_OURS}"
)


@dataclass(frozen=True, slots=True)
class Kept:
    """A batch of requests as the store knows it."""

    id: int
    mark: str
    """What it is known by at the endpoint, whether or not it is there yet."""
    name: str | None
    """What the endpoint calls it; None: it may not be there yet."""


@dataclass(slots=True)
class Taken:
    """What came of results that were read."""

    answered: int = 0
    again: int = 0
    """To requests that were answered already."""
    unknown: int = 0
    """To no request that is here."""
    unreadable: int = 0

    def __iadd__(self, other: Taken) -> Self:
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        return self


def note(store: sqlite3.Connection, brief: int, noted: Sequence[Noted]) -> None:
    """Keep what is asked for `brief`; each request is known by what it asks about which document, and how."""
    keys = store.execute(
        "select documents.key, ways.key from briefs join documents on documents.id = briefs.document"
        " join ways on ways.id = briefs.way where briefs.id = ?",
        (brief,),
    ).fetchone()
    store.executemany(
        "insert into requests (custom_id, brief, path, body) values (?, ?, ?, ?) on conflict do nothing",
        [
            (_custom_id(*keys, each.key, each.turn), brief, each.request.path,
             each.request.body.content.decode())
            for each in noted
        ],
    )  # fmt: skip


def _custom_id(*known_by: str | int) -> str:
    return hashlib.sha256(json.dumps(known_by).encode()).hexdigest()[:40]


def answers_about(store: sqlite3.Connection, brief: int) -> tuple[Interaction, ...]:
    """What has been asked for `brief` and answered, in the order in which it was asked."""
    rows = store.execute(
        "select path, body, status, answer, failure from requests"
        " where brief = ? and answered is not null order by id",
        (brief,),
    )
    return tuple(_interaction(row) for row in rows)


def _interaction(row: sqlite3.Row) -> Interaction:
    asked = Request("POST", row["path"], Body("body", json.loads(row["body"])))
    if row["status"] is None:
        kind, _, message = row["failure"].partition(": ")
        return Interaction(asked, None, Failure(kind, message))
    headers = {"content-type": "application/json"}
    return Interaction(asked, Response(row["status"], headers, Body("body", json.loads(row["answer"]))))


class Awaiting:
    """What the documents that a run has found wait for."""

    def __init__(self, path: Path, run: int, way: int) -> None:
        self.path = path
        self._store = open_store(path)
        self._whose = {"run": run, "way": way}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._store.close()

    @property
    def documents(self) -> int:
        """How many documents wait."""
        with saying(self.path):
            row = self._store.execute(f"select count(*) from briefs where {_OURS}", self._whose)  # noqa: S608
            return int(row.fetchone()[0])

    def ready(self) -> int:
        """Let those be drafted again of which all has been answered; how many."""
        with saying(self.path), writing(self._store):
            return self._store.execute(
                f"update briefs set state = 'waiting', run = null where {_OURS} and not exists"  # noqa: S608
                " (select 1 from requests where brief = briefs.id and answered is null)",
                self._whose,
            ).rowcount

    def unasked(self) -> Iterator[tuple[str, bytes]]:
        """Each request that stands in no batch, by its id, with its line in a file."""
        with saying(self.path):
            for row in self._store.execute(
                f"select custom_id, body from {_UNANSWERED} and batch is null order by requests.id",  # noqa: S608
                self._whose,
            ):
                yield row["custom_id"], line_of(row["custom_id"], row["body"])

    def begin(self, endpoint: str, most: int, most_bytes: int) -> Kept | None:
        """A batch of what stands in none yet, as far as it fits into a file; None: there is nothing."""
        with saying(self.path), writing(self._store):
            chosen: list[int] = []
            room = most_bytes
            for row in self._store.execute(
                "select requests.id, custom_id, length(cast(body as blob)) as size"  # noqa: S608
                f" from {_UNANSWERED} and batch is null order by requests.id limit :most",
                {**self._whose, "most": most},
            ):
                room -= len(line_of(row["custom_id"], "")) + row["size"]
                if room < 0 and chosen:
                    break
                chosen.append(row["id"])
            if not chosen:
                return None
            mark = secrets.token_hex(16)
            number = self._store.execute(
                "insert into batches (run, mark, endpoint, made) values (?, ?, ?, ?)",
                (self._whose["run"], mark, endpoint, _now()),
            ).lastrowid
            self._store.executemany(
                "update requests set batch = ? where id = ?", [(number, each) for each in chosen]
            )
            return Kept(int(number or 0), mark, None)

    def unfinished(self, endpoint: str) -> list[Kept]:
        """The batches that a run which has ended may not have handed in; they are this one's now."""
        with saying(self.path), writing(self._store):
            rows = self._store.execute(
                "update batches set run = ? where ended is null and name is null and endpoint = ?"
                " and run in (select id from runs where outcome != 'running') returning id, mark, name",
                (self._whose["run"], endpoint),
            ).fetchall()
        return [Kept(*row) for row in rows]

    def under_way(self, endpoint: str) -> list[Kept]:
        """The batches at `endpoint` that these documents wait for."""
        with saying(self.path):
            rows = self._store.execute(
                "select id, mark, name from batches where ended is null and name is not null"  # noqa: S608
                " and endpoint = :endpoint and exists"
                f" (select 1 from {_UNANSWERED} and requests.batch = batches.id) order by id",
                {**self._whose, "endpoint": endpoint},
            ).fetchall()
        return [Kept(*row) for row in rows]

    def lines(self, batch: Kept) -> Iterator[bytes]:
        """The lines of the file of `batch`."""
        with saying(self.path):
            for row in self._store.execute(
                "select custom_id, body from requests where batch = ? order by id", (batch.id,)
            ):
                yield line_of(row["custom_id"], row["body"])

    def size(self, batch: Kept) -> int:
        """How many requests stand in `batch`."""
        with saying(self.path):
            row = self._store.execute("select count(*) from requests where batch = ?", (batch.id,))
            return int(row.fetchone()[0])

    def named(self, batch: Kept, name: str) -> None:
        """The endpoint has `batch`, and calls it `name`."""
        with saying(self.path):
            self._store.execute("update batches set name = ? where id = ?", (name, batch.id))

    def answer(self, results: Iterable[Result | None]) -> Taken:
        """Keep what came; each request is answered once."""
        taken = Taken()
        left = iter(results)
        while chunk := list(islice(left, _CHUNK)):
            with saying(self.path), writing(self._store):
                for each in chunk:
                    taken += self._answered(each)
        return taken

    def _answered(self, result: Result | None) -> Taken:
        if result is None:
            return Taken(unreadable=1)
        failure = None if result.status is not None else _told(Failure(PASSING, result.reason or ""))
        changed = self._store.execute(
            "update requests set status = ?, answer = ?, failure = ?, answered = ?"
            " where custom_id = ? and answered is null",
            (result.status, result.body or None, failure, _now(), result.custom_id),
        ).rowcount
        if changed:
            return Taken(answered=1)
        known = self._store.execute("select 1 from requests where custom_id = ?", (result.custom_id,))
        return Taken(again=1) if known.fetchone() else Taken(unknown=1)

    def end(self, batch: Kept, outcome: str, failure: Failure) -> None:
        """Nothing more comes of `batch`; what it leaves unanswered has come to `failure`."""
        with saying(self.path), writing(self._store):
            self._store.execute(
                "update requests set failure = ?, answered = ? where batch = ? and answered is null",
                (_told(failure), _now(), batch.id),
            )
            self._ended(batch, outcome)

    def hand_back(self, batch: Kept, outcome: str) -> None:
        """`batch` was not taken; what it asked is asked in another."""
        with saying(self.path), writing(self._store):
            self._store.execute(
                "update requests set batch = null where batch = ? and answered is null", (batch.id,)
            )
            self._ended(batch, outcome)

    def _ended(self, batch: Kept, outcome: str) -> None:
        self._store.execute(
            "update batches set ended = ?, outcome = ? where id = ?", (_now(), outcome, batch.id)
        )


def _told(failure: Failure) -> str:
    return f"{failure.kind}: {failure.message}"


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
