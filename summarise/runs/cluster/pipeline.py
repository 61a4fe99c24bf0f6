"""A batch on a Ray cluster: a pipeline that reads, leaves out what is done, briefs, and writes Parquet parts.

Each actor holds a client of its own and a share of the endpoint's limits. It writes what it has briefed
at once: whatever dies after that, those documents are done. Whatever dies before is done by another actor.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date

from summarise.briefs import Problem
from summarise.documents.given import Reading
from summarise.errors import UsageError
from summarise.kinds.discovery import Kind
from summarise.runs.batch import Watcher
from summarise.runs.cluster.briefer import Briefer, Post
from summarise.runs.cluster.parts import Parts
from summarise.runs.cluster.reading import CORES, AsRows, documents
from summarise.runs.cluster.rows import Row
from summarise.runs.settings import Settings
from summarise.runs.sharing import share_of, way_of, workers_for
from summarise.runs.tally import Tally
from summarise.runs.worker import Finished
from summarise.store.queue import State

_BY_CODE = 8
"""Documents in a part where plain code drafts."""
_FOR_EACH = 4
"""Documents in a part for each request that may be under way."""


@dataclass(frozen=True, slots=True)
class Job:
    """What a cluster is to do."""

    sources: tuple[str, ...]
    """Paths and patterns of this machine, or URIs of any storage that Ray reads."""
    parts: Parts
    settings: Settings
    find_kind: Callable[[], Kind]
    """Finds the kind where a document is briefed: its files have to be there."""
    reading: Reading
    published: date | None = None
    again: bool = False
    """Whether what failed before is tried again."""
    limit: int | None = None
    workers: int | None = None


def run(job: Job, tally: Tally, watcher: Watcher) -> None:
    """Brief what there is to brief; `tally` says how far it is.

    Raises:
        SummariseError: nothing could be done, or Ray is not installed.
    """
    try:
        import ray
        from ray.data import ActorPoolStrategy
    except ImportError as error:
        hint = "install it with: pip install 'summarise[ray]'"
        raise UsageError("--engine ray needs Ray", hint=hint) from error
    ray.init(ignore_reinit_error=True, log_to_driver=False, logging_level=logging.ERROR)
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    ray.data.DataContext.get_current().enable_progress_bars = False
    settled = ray.put(frozenset(job.parts.settled(again=job.again)))
    as_rows = AsRows(way_of(job.settings).key, job.published, settled)
    found = documents(job.sources, job.reading, as_rows)
    if job.limit is not None:
        found = found.limit(job.limit)
    there: dict[str, float] = ray.cluster_resources()
    workers = workers_for(job.settings, job.workers, int(there.get("CPU", 1)))
    mine = share_of(job.settings, 0, workers)
    others = {each.name: getattr(mine, each.name) for each in fields(mine) if each.name != "kind"}
    post = Post(job.parts, job.find_kind, others)
    briefed = found.map_batches(
        Briefer,
        fn_constructor_args=(post,),
        compute=ActorPoolStrategy(size=workers),
        batch_size=_FOR_EACH * mine.endpoint.concurrency if mine.endpoint else _BY_CODE,
        batch_format="numpy",
        num_cpus=1 - CORES,
    )
    for row in briefed.iter_rows():
        _count(row, tally, watcher)
    tally.is_loaded = True


def _count(row: Row, tally: Tally, watcher: Watcher) -> None:
    problem = (
        Problem(kind=row["problem"], message=row["message"], hint=row["hint"]) if row["problem"] else None
    )
    if row["key"]:
        tally.found(State.NEW)
        tally.finished(Finished(row["name"], problem, row["tokens"], row["cost"]))
    else:
        tally.unread += 1
    if problem is not None:
        watcher.failed(row["name"] or None, problem)
