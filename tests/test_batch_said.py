"""What a batch says: of what it will do, of what went wrong, and of what to do next."""

from __future__ import annotations

import io
import time
from pathlib import Path

import pytest

from summarise.briefs import Problem
from summarise.cli.outcomes import tell_outcome
from summarise.cli.output import Console
from summarise.cli.tallying import Showing, told
from summarise.errors import SourceError
from summarise.runs.tally import Tally
from summarise.runs.worker import Finished
from summarise.store.queue import State
from tests.test_batch import articles, run


def test_a_dry_run_says_of_every_source_that_cannot_be_read_why(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    articles(folder / "a.jsonl", 1)
    for number in range(14):
        (folder / f"broken{number}.pdf").write_bytes(b"%PDF-1.7 and nothing more")
    result = run("batch", str(folder), "--store", str(tmp_path / "runs.db"), "--dry-run")
    assert result.stdout == "1 document to brief\n14 that cannot be read\n"
    assert all(f"broken{number}.pdf" in result.stderr for number in range(14))


def test_what_to_give_next_names_the_store(tmp_path: Path) -> None:
    folder, store = tmp_path / "texts", tmp_path / "my runs.db"
    folder.mkdir()
    for number in range(12):
        (folder / f"broken{number}.pdf").write_bytes(b"%PDF-1.7 and nothing more")
    articles(folder / "a.jsonl", 1)
    result = run("batch", str(folder), "--store", str(store))
    assert f"for all of them see summarise runs failures --store '{store}'\n" in result.stderr


@pytest.mark.parametrize("more", [(), ("--dry-run",)])
def test_where_no_source_is_there_nothing_is_begun(more: tuple[str, ...], tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    arguments = ("--store", str(store), *more)
    for source in (str(tmp_path / "nosuch"), str(tmp_path / "*.pdf"), ""):
        result, brief = run("batch", source, *arguments), run("brief", source)
        assert (result.returncode, result.stderr) == (brief.returncode, brief.stderr)
    several = run("batch", "nosuch/", "neither/", *arguments)
    assert several.returncode == 3
    assert "none of the sources is there: nosuch does not exist" in several.stderr
    assert len(several.stderr.splitlines()) == 1
    assert not store.exists()
    mixed = run("batch", "nosuch/", str(articles(tmp_path / "a.jsonl", 1)), *arguments)
    assert "1 that cannot be read" in mixed.stdout + mixed.stderr


@pytest.mark.parametrize("more", [(), ("--dry-run",)])
def test_another_language_is_refused_where_no_model_is_asked(more: tuple[str, ...], tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    source = str(articles(tmp_path / "a.jsonl", 2))
    result = run("batch", source, "--store", str(store), "--brief-language", "de", *more)
    assert result.returncode == 2
    assert "plain code puts nothing into German" in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert not store.exists()


def test_time_is_left_only_where_the_rate_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    tally = Tally(new=119, is_loaded=True, at_once=4, begun=now, settled_last=now)
    now += 57
    for _ in range(57):
        tally.finished(Finished("a", None))
    assert told(tally) == "57 done of 119 · 1.0/s · 1:02 left"
    now += 57
    assert told(tally) == "57 done of 119 · 0.5/s · 2:04 left"
    # None has been settled for longer than all should take.
    now += 3 * 62
    tally.done = 110
    assert told(tally) == "110 done of 119 · 0.4/s"
    tally.finished(Finished("a", None))
    assert told(tally).endswith("0:21 left")
    # All that are left are under way.
    tally.done = 115
    assert told(tally) == "115 done of 119 · 0.4/s"


def test_what_cannot_be_read_is_counted_alike_while_it_goes_on_and_at_its_end() -> None:
    tally = Tally()
    for state in (State.NEW, State.NEW, SourceError("it is broken")):
        tally.found(state)
    tally.finished(Finished("a", None))
    tally.finished(Finished("b", Problem(kind="endpoint", message="no answer", hint=None)))
    counts = "1 failed", "1 that cannot be read"
    assert told(tally).split(" · ")[1:3] == list(counts)
    console = Console(file=(out := io.StringIO()), width=200)
    tell_outcome(tally, "r.db", Showing(console))
    assert ", ".join(counts) in out.getvalue()
