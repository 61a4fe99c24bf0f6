"""Requests whose answers come late: noted, answered once, and handed to whoever drafts."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final, Self

from summarise.cassettes import Body, Failure, Interaction, Request, Response
from summarise.cassettes.late import PASSING, Noted
from summarise.documents import Document
from summarise.endpoints.batch_files import Result
from summarise.store.documents import document_of
from summarise.store.file import open_store, opened_to_read, saying, writing
from summarise.store.moments import now

_CHUNK = 200
"""Answers are kept so many at a time."""

ALL_ANSWERED: Final = (
    "not exists (select 1 from requests where requests.brief = briefs.id and requests.answered is null)"
)


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


def answer(path: Path, results: Iterable[Result | None]) -> Taken:
    """Keep what came to any request in the store at `path`; each is answered once.

    Raises:
        StoreError: the store cannot be used.
    """
    with saying(path), closing(open_store(path)) as store:
        return kept(store, path, results)


def kept(store: sqlite3.Connection, path: Path, results: Iterable[Result | None]) -> Taken:
    """Keep what came in the open store at `path`; each request is answered once."""
    taken = Taken()
    left = iter(results)
    while chunk := list(islice(left, _CHUNK)):
        with saying(path), writing(store):
            for each in chunk:
                taken += _answered(store, each)
    return taken


def _answered(store: sqlite3.Connection, result: Result | None) -> Taken:
    if result is None:
        return Taken(unreadable=1)
    failure = None if result.status is not None else told(Failure(PASSING, result.reason or ""))
    changed = store.execute(
        "update requests set status = ?, answer = ?, failure = ?, answered = ?"
        " where custom_id = ? and answered is null",
        (result.status, result.body or None, failure, now(), result.custom_id),
    ).rowcount
    if changed:
        return Taken(answered=1)
    known = store.execute("select 1 from requests where custom_id = ?", (result.custom_id,))
    return Taken(again=1) if known.fetchone() else Taken(unknown=1)


@dataclass(frozen=True, slots=True)
class Left:
    """Documents that a run has put aside."""

    way: int
    options: str
    """How they were to be briefed, as that run was told."""
    documents: int
    answered: int
    """Of how many of them all is answered."""


def left_aside(path: Path) -> list[Left]:
    """What there is in the store at `path` that waits for answers, or for somebody to go on with them.

    Raises:
        StoreError: there is no store, or it cannot be read.
    """
    with opened_to_read(path) as store:
        rows = store.execute(
            f"select briefs.way, options, count(*), sum({ALL_ANSWERED}) from briefs"  # noqa: S608
            " join runs on runs.id = briefs.run where state = 'asked' and options is not null"
            " group by briefs.way, options"
        ).fetchall()
        return [Left(*row) for row in rows]


def documents_left(path: Path, left: Left) -> Iterator[Document]:
    """Those of `left` of which all is answered.

    Raises:
        StoreError: the store cannot be read.
    """
    with opened_to_read(path) as store:
        for row in store.execute(
            "select documents.* from briefs join documents on documents.id = briefs.document"  # noqa: S608
            " join runs on runs.id = briefs.run where state = 'asked' and briefs.way = ? and options = ?"
            f" and {ALL_ANSWERED} order by briefs.id",
            (left.way, left.options),
        ):
            yield document_of(row)


def told(failure: Failure) -> str:
    """`failure` as it stands in a row."""
    return f"{failure.kind}: {failure.message}"
