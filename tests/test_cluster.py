"""The same batch on a real Ray cluster of this machine, with two workers."""

from __future__ import annotations

import json
import os
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from tests.test_batch import articles, rows, run, started

pytest.importorskip("ray", reason="Ray is not installed; it is the extra ray")
parquet = pytest.importorskip("pyarrow.parquet")

MANY = 60


def briefs_in(parts: Path) -> dict[str, Any]:
    """The briefs in the parts, by the names of their documents."""
    table = parquet.ParquetDataset(parts).read().to_pylist()
    assert len({row["name"] for row in table}) == len(table)
    assert all(row["state"] == "done" for row in table)
    return {row["name"]: timeless(row["brief"]) for row in table}


def timeless(printed: str) -> Any:
    brief = json.loads(printed)
    del brief["run"]["seconds"]
    return brief


def actors() -> list[int]:
    """The processes that brief."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if b"ray::MapWorker(MapBatches(Briefer))" in path.read_bytes():
                found.append(int(path.parent.name))
        except OSError:
            continue
    return found


def test_a_cluster_gives_the_same_briefs_though_one_of_its_workers_is_killed(tmp_path: Path) -> None:
    source, parts, store = articles(tmp_path / "a.jsonl", MANY), tmp_path / "parts", tmp_path / "runs.db"
    process = started(str(source), "--engine", "ray", "--parts", str(parts), cwd=tmp_path)
    while process.poll() is None and not list(parts.glob("part-*")):
        time.sleep(0.05)
    victim, *_ = actors()
    os.kill(victim, signal.SIGKILL)
    _, said = process.communicate(timeout=300)
    assert process.returncode == 0, said
    assert run("batch", str(source), "--store", str(store)).returncode == 0
    local = dict(rows(store, "select name, brief from briefs join documents d on d.id = document"))
    assert briefs_in(parts) == {name: timeless(printed) for name, printed in local.items()}
    # What is there is not done again.
    before = {part.name: part.stat().st_mtime_ns for part in parts.iterdir()}
    process = started(source.as_uri(), "--engine", "ray", "--parts", str(parts), cwd=tmp_path)
    _, said = process.communicate(timeout=300)
    assert process.returncode == 0, said
    assert {part.name: part.stat().st_mtime_ns for part in parts.iterdir()} == before
