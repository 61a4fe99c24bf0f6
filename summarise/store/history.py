"""What runs have done: how many documents, for how much, and what failed and why."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from summarise.errors import UsageError
from summarise.store.queue import is_dead

_RUNS: Final = """
select
    runs.*, ways.kind, ways.endpoint, ways.model,
    (select count(distinct document) from found where run = runs.id) as documents,
    (select count(*) from settled where run = runs.id and state = 'done') as done,
    (select count(*) from settled where run = runs.id and state = 'failed') as failed,
    (select count(*) from unread where run = runs.id) as unread,
    (select count(*) from briefs where way = runs.way and state = 'done' and briefs.ended < runs.begun
     and exists (select 1 from found where found.run = runs.id and found.document = briefs.document)
    ) as done_before,
    (select coalesce(sum(calls), 0) from calls where run = runs.id) as calls,
    (select coalesce(sum(prompt_tokens), 0) from calls where run = runs.id) as prompt_tokens,
    (select coalesce(sum(completion_tokens), 0) from calls where run = runs.id) as completion_tokens,
    (select case when count(*) = count(cost) then coalesce(sum(cost), 0.0) end
     from calls where run = runs.id) as cost
from runs join ways on ways.id = runs.way
"""


@dataclass(frozen=True, slots=True)
class RunFacts:
    """What one run has done."""

    number: int
    begun: str
    """As ISO 8601, in UTC, as all times are."""
    ended: str | None
    """None: it goes on."""
    outcome: str
    """running, done, failed (some of it), or stopped."""
    kind: str
    endpoint: str
    model: str | None
    """None: no model."""
    documents: int
    """Found in its sources, whoever briefed them."""
    done: int
    failed: int
    unread: int
    """Could not be read, and are not among the documents."""
    done_before: int
    """Of the documents, those that earlier runs had done."""
    calls: int
    prompt_tokens: int
    completion_tokens: int
    cost: float | None
    """In dollars; None: not known."""
    sources: tuple[str, ...]
    version: str
    """Of the program."""
    host: str


@dataclass(frozen=True, slots=True)
class Failed:
    """Something that failed, and why."""

    run: int
    document: str | None
    """None: it could not be read, and is no document."""
    kind: str
    """The short name of what went wrong."""
    message: str
    hint: str | None
    now: str
    """What has become of it since: done, failed, waiting, or asked."""


def runs(store: sqlite3.Connection) -> Iterator[RunFacts]:
    """All runs, the first first."""
    return (_facts(row) for row in store.execute(f"{_RUNS} order by runs.id"))


def run_of(store: sqlite3.Connection, number: int | None) -> RunFacts:
    """One run, or the last.

    Raises:
        UsageError: there is no such run, or none at all.
    """
    last = store.execute("select max(id) from runs").fetchone()[0]
    number = last if number is None else number
    row = store.execute(f"{_RUNS} where runs.id = ?", (number,)).fetchone()
    if row is None:
        if number is None:
            raise UsageError("there is no run in this store", hint="summarise batch makes one")
        raise UsageError(f"there is no run {number}", hint=f"the last is {last}" if last else "there is none")
    return _facts(row)


def failures(store: sqlite3.Connection, run: int | None) -> Iterator[Failed]:
    """What failed in a run, or, where none is given, what has failed and has not been done since.

    Raises:
        UsageError: there is no such run.
    """
    if run is not None:
        run_of(store, run)
    for row in store.execute(
        "select settled.run, documents.name, settled.problem, settled.message, settled.hint, briefs.state"
        " from settled join briefs on briefs.id = settled.brief"
        " join documents on documents.id = briefs.document where settled.state = 'failed' and"
        " iif(:run is null, briefs.state = 'failed' and briefs.run = settled.run, settled.run = :run)"
        " order by settled.brief",
        {"run": run},
    ):
        now = "waiting" if row["state"] in ("taken", "asked") else row["state"]
        yield Failed(row["run"], row["name"], row["problem"], row["message"], row["hint"], now)
    # Whatever the last run over the same sources could read is read.
    for row in store.execute(
        "select run, message, hint from unread where"
        " iif(:run is null, run in (select max(id) from runs group by sources), run = :run) order by id",
        {"run": run},
    ):
        yield Failed(row["run"], None, "source", row["message"], row["hint"], "failed")


def _facts(row: sqlite3.Row) -> RunFacts:
    is_gone = row["outcome"] == "running" and is_dead(row["host"], row["process"], row["seen"])
    return RunFacts(
        number=row["id"],
        begun=row["begun"],
        ended=row["seen"] if is_gone else row["ended"],
        outcome="stopped" if is_gone else row["outcome"],
        kind=row["kind"],
        endpoint=row["endpoint"],
        model=row["model"],
        documents=row["documents"],
        done=row["done"],
        failed=row["failed"],
        unread=row["unread"],
        done_before=row["done_before"],
        calls=row["calls"],
        prompt_tokens=row["prompt_tokens"],
        completion_tokens=row["completion_tokens"],
        cost=row["cost"],
        sources=tuple(json.loads(row["sources"])),
        version=row["version"],
        host=row["host"],
    )
