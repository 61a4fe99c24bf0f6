"""What `summarise runs` tells of the runs of a store."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from summarise.documents.loading import load
from summarise.errors import SourceError
from tests.conftest import SEED, summarise
from tests.storing import read, run_over


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two that fail and one that cannot be read; one of them tried again; and one with a recorded model."""
    folder = tmp_path_factory.mktemp("store")
    documents = read(folder)
    broken = SourceError("texts/broken.pdf is no PDF", hint="open it and see")
    run_over(folder / "runs.db", [*documents, broken], fails=["leeds", "york"])
    run_over(folder / "runs.db", [*documents, broken], fails=["york"], again=True)
    run_over(folder / "runs.db", list(load(str(SEED))), replayed=True)
    return folder / "runs.db"


def told(*arguments: str | Path) -> Any:
    result = summarise("runs", *arguments, "--format", "json")
    assert result.returncode == 0, result.stderr.decode()
    return json.loads(result.stdout)


def test_runs_are_listed_with_what_each_did(store: Path) -> None:
    runs = told("--store", store)
    facts = ("run", "kind", "endpoint", "model", "documents", "done", "failed", "unread", "outcome")
    assert [tuple(each[name] for name in facts) for each in runs] == [
        (1, "news", "extractive", None, 3, 1, 2, 1, "failed"),
        (2, "news", "extractive", None, 3, 1, 1, 1, "failed"),
        (3, "news", "recorded", None, 1, 1, 0, 0, "done"),
    ]
    assert [each["calls"] for each in runs[:2]] == [0, 0]
    printed = json.loads(summarise("export", "--store", store, "--run", "3").stdout)["run"]
    for name in ("calls", "prompt_tokens", "completion_tokens"):
        assert runs[2][name] == printed[name] > 0


def test_in_text_they_are_lines_in_columns(store: Path) -> None:
    lines = summarise("runs", "--store", store, COLUMNS="20").stdout.decode().splitlines()
    assert len(lines) == 4
    heads = lines[0].split()
    assert heads[:5] == ["run", "begun", "kind", "endpoint", "model"]
    assert (
        len({line.index(word) for line, word in zip(lines[:3], ("kind", "news", "news"), strict=True)}) == 1
    )
    # Three found, one done, two failed, one that could not be read; no tokens, no cost.
    assert lines[1].split()[-7:] == ["3", "1", "2", "1", "–", "–", "failed"]


def test_one_run_is_shown_whole(store: Path) -> None:
    run = told("show", "1", "--store", store)
    assert run == told("--store", store)[0]
    assert told("show", "--store", store) == told("--store", store)[2]
    assert run["sources"] == ["texts/"]
    lines = summarise("runs", "--store", store, "show", "1").stdout.decode().splitlines()
    assert "briefed    1 done, 2 failed" in lines
    missing = summarise("runs", "show", "9", "--store", store)
    assert missing.returncode == 2
    assert "there is no run 9 (the last is 3)" in missing.stderr.decode()


def test_failures_are_told_with_their_reasons(store: Path) -> None:
    facts = ("run", "document", "kind", "message", "now")
    unread = (None, "source", "texts/broken.pdf is no PDF", "failed")
    first = [tuple(each[name] for name in facts) for each in told("failures", "1", "--store", store)]
    assert first == [
        (1, "leeds", "endpoint", "no answer from desk", "done"),
        (1, "york", "endpoint", "no answer from desk", "failed"),
        (1, *unread),
    ]
    now = [tuple(each[name] for name in facts) for each in told("failures", "--store", store)]
    # Run 3 could read all that was in the same sources.
    assert now == [(2, "york", "endpoint", "no answer from desk", "failed")]
    lines = summarise("runs", "failures", "1", "--store", store).stdout.decode().splitlines()
    assert lines[0] == "run 1, done since: leeds: no answer from desk (is it running?)"
    assert lines[2] == "run 1: texts/broken.pdf is no PDF (open it and see)"
    none = summarise("runs", "failures", "3", "--store", store)
    assert (none.returncode, none.stdout) == (0, b"")
    assert none.stderr == b"summarise: nothing failed\n"


def test_a_run_whose_process_is_gone_has_stopped(tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    run_over(store, read(tmp_path))
    connection = sqlite3.connect(store)
    with connection:
        connection.execute(
            "update runs set outcome = 'running', ended = null, host = 'elsewhere',"
            " seen = '2026-01-01T00:00:00+00:00'"
        )
    connection.close()
    (run,) = told("--store", store)
    assert (run["outcome"], run["ended"]) == ("stopped", "2026-01-01T00:00:00+00:00")
