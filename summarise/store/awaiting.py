"""What the documents of a run wait for: in which batch it is asked, and what has become of that."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from summarise.cassettes import Failure
from summarise.endpoints.batch_files import Result, line_of
from summarise.store.file import open_store, saying, writing
from summarise.store.moments import now
from summarise.store.requests import ALL_ANSWERED, Taken, kept, told

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
                f"update briefs set state = 'waiting', run = null where {_OURS} and {ALL_ANSWERED}",  # noqa: S608
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
                (self._whose["run"], mark, endpoint, now()),
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
        return kept(self._store, self.path, results)

    def end(self, batch: Kept, outcome: str, failure: Failure) -> None:
        """Nothing more comes of `batch`; what it leaves unanswered has come to `failure`."""
        with saying(self.path), writing(self._store):
            self._store.execute(
                "update requests set failure = ?, answered = ? where batch = ? and answered is null",
                (told(failure), now(), batch.id),
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
            "update batches set ended = ?, outcome = ? where id = ?", (now(), outcome, batch.id)
        )
