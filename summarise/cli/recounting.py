"""What `summarise runs` does."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from summarise.cli.columns import print_columns
from summarise.cli.output import writing
from summarise.cli.telling import note
from summarise.rendering.outline import one_line
from summarise.store import opened_to_read
from summarise.store.history import Failed, RunFacts, failures, run_of, runs

_NUMBERS = frozenset({"run", "documents", "done", "failed", "unread", "tokens", "cost"})


def print_runs(store: Path, printing: str) -> None:
    """Print the runs of a store, the first first.

    Raises:
        StoreError: there is no store, or it cannot be read.
    """
    with opened_to_read(store) as connection:
        found = list(runs(connection))
    with writing(None):
        if printing == "json":
            _print_data([_data(each) for each in found])
            return
        names = (
            "run",
            "begun",
            "kind",
            "endpoint",
            "model",
            "documents",
            "done",
            "failed",
            "unread",
            "tokens",
            "cost",
            "outcome",
        )
        print_columns(
            names,
            [
                (each.number, _when(each.begun), each.kind, each.endpoint, each.model, each.documents,
                 each.done, each.failed, each.unread, _tokens(each), _cost(each), each.outcome)
                for each in found
            ],
            _NUMBERS,
        )  # fmt: skip


def print_run(store: Path, number: int | None, printing: str) -> None:
    """Print all that is known of one run, or of the last.

    Raises:
        UsageError: there is no such run.
        StoreError: there is no store, or it cannot be read.
    """
    with opened_to_read(store) as connection:
        run = run_of(connection, number)
    with writing(None):
        if printing == "json":
            _print_data(_data(run))
            return
        facts = {
            "run": f"{run.number}, {run.outcome}",
            "begun": _when(run.begun),
            "ended": _when(run.ended) if run.ended else "not yet",
            "sources": " ".join(run.sources),
            "kind": run.kind,
            "endpoint": run.endpoint,
            "model": run.model or "none",
            "documents": f"{run.documents:,} found",
            "briefed": f"{run.done:,} done, {run.failed:,} failed",
            "before": f"{run.done_before:,} done by earlier runs",
            "unread": f"{run.unread:,}",
            "calls": f"{run.calls:,}",
            "tokens": f"{run.prompt_tokens:,} asked, {run.completion_tokens:,} answered",
            "cost": _cost(run) or "none",
            "program": f"summarise {run.version} on {run.host}",
        }
        width = max(map(len, facts))
        for name, fact in facts.items():
            sys.stdout.write(f"{name:<{width}}  {one_line(fact)}\n")


def print_failures(store: Path, number: int | None, printing: str) -> None:
    """Print what failed in a run, or what has failed and not been done since.

    Raises:
        UsageError: there is no such run.
        StoreError: there is no store, or it cannot be read.
    """
    with opened_to_read(store) as connection, writing(None):
        found = failures(connection, number)
        if printing == "json":
            _print_data([asdict(each) for each in found])
            return
        none = True
        for each in found:
            none = False
            sys.stdout.write(f"{_told(each)}\n")
    if none:
        note("nothing failed")


def _told(failed: Failed) -> str:
    hint = f" ({failed.hint})" if failed.hint else ""
    since = "" if failed.now == "failed" else f", {failed.now} since"
    document = f"{failed.document}: " if failed.document is not None else ""
    return one_line(f"run {failed.run}{since}: {document}{failed.message}{hint}")


def _data(run: RunFacts) -> dict[str, Any]:
    return {"run": run.number, **{name: value for name, value in asdict(run).items() if name != "number"}}


def _print_data(data: dict[str, Any] | Sequence[dict[str, Any]]) -> None:
    sys.stdout.write(json.dumps(data, indent=2, ensure_ascii=False) + "\n")


def _when(moment: str) -> str:
    """A moment as a clock on the wall here shows it."""
    return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%d %H:%M")


def _tokens(run: RunFacts) -> int | None:
    return run.prompt_tokens + run.completion_tokens if run.calls else None


def _cost(run: RunFacts) -> str | None:
    """In dollars; None: nobody was asked."""
    if not run.calls:
        return None
    return "not known" if run.cost is None else f"${run.cost:,.4f}"
