"""Many documents briefed into a store: resumed, interrupted, killed, and by two at once."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from summarise.store import file
from tests.conftest import ROOT, summarise
from tests.faulty import FAULTS, Faulty, recorded_answers
from tests.faulty import started as listening

SEED = ROOT / "seeds" / "000_36c2a8a3030f7e22.txt"
COMMAND = [sys.executable, "-m", "summarise", "batch"]


def articles(path: Path, many: int) -> Path:
    """A file of so many short articles, no two alike."""
    lines = [
        json.dumps(
            {
                "id": f"a{number}",
                "text": f"Police in Leeds said {number + 20} people were hurt on Monday. "
                f"“We found {number + 3} of them,” said Anna Reid.",
            }
        )
        for number in range(many)
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@dataclass(frozen=True)
class Ended:
    """How a command ended and what it said."""

    returncode: int
    stdout: str
    stderr: str


def run(*arguments: str) -> Ended:
    result = summarise(*arguments)
    return Ended(result.returncode, result.stdout.decode(), result.stderr.decode())


def started(*arguments: str, cwd: Path, group: bool = False) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=cwd,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        start_new_session=group,
    )


def rows(store: Path, query: str, *values: object) -> list[Any]:
    connection = sqlite3.connect(store)
    try:
        return [row[0] if len(row) == 1 else row for row in connection.execute(query, values)]
    finally:
        connection.close()


def settled(store: Path, states: str = "'done', 'failed'") -> int:
    try:
        return int(rows(store, f"select count(*) from briefs where state in ({states})")[0])  # noqa: S608
    except sqlite3.OperationalError:
        return 0


def wait_until_settled(store: Path, many: int, process: subprocess.Popen[str]) -> None:
    while settled(store) < many and process.poll() is None:
        time.sleep(0.02)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two articles that can be read, and one file that cannot."""
    folder = tmp_path / "texts"
    folder.mkdir()
    shutil.copy(SEED, folder / "seed.txt")
    (folder / "short.txt").write_text("Police in Leeds said three people were hurt.", encoding="utf-8")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 and nothing more")
    return folder


def test_a_batch_keeps_the_briefs_that_the_command_prints(folder: Path, tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    result = run("batch", str(folder), "--store", str(store))
    assert result.returncode == 12, result.stderr
    assert "2 done, 1 that cannot be read" in result.stderr
    assert "broken.pdf" in result.stderr
    printed = json.loads(run("brief", str(SEED), "--format", "json").stdout)
    (kept,) = rows(store, "select brief from briefs join documents d on d.id = document where name = 'seed'")
    kept = json.loads(kept)
    for each in (printed, kept):
        del each["run"]["seconds"], each["document"]["id"]
    assert kept == printed


def test_what_is_done_is_not_done_again_and_what_changed_is(folder: Path, tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    (folder / "broken.pdf").unlink()
    assert run("batch", str(folder), "--store", str(store)).returncode == 0
    again = run("batch", str(folder), "--store", str(store))
    assert again.returncode == 0
    assert "0 done, 2 done before" in again.stderr
    (folder / "short.txt").write_text("Police in Leeds said four people were hurt.", encoding="utf-8")
    dry = run("batch", str(folder), "--store", str(store), "--dry-run")
    assert dry.stdout == "1 document to brief\n1 done before\n"
    changed = run("batch", str(folder), "--store", str(store))
    assert "1 done, 1 done before" in changed.stderr
    other = run("batch", str(folder), "--store", str(store), "--kind", "incident")
    assert "2 done" in other.stderr


def test_the_rows_of_a_brief_are_its_items_and_the_words_they_rest_on(folder: Path, tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    run("batch", str(folder / "short.txt"), "--store", str(store))
    (figure,) = rows(store, "select id from items where field = 'figures'")
    assert rows(store, "select json_extract(item, '$.value') from items where id = ?", figure) == [3]
    assert rows(store, 'select start, "end", text from evidence where item = ?', figure) == [
        (21, 26, "three")
    ]
    assert rows(store, "select count(*) from items_words where items_words match 'hurt'")[0] > 0
    assert rows(store, "pragma foreign_key_check") == []


@pytest.fixture
def broken_server() -> Iterator[str]:
    answers = recorded_answers(ROOT / "cassettes" / f"{SEED.stem}.news.yaml")
    with listening(Faulty(answers, FAULTS["400"], 1.0, random.Random(1))) as server:
        yield server.url


def test_what_an_endpoint_fails_is_kept_as_far_as_it_goes_and_tried_again_when_told_to(
    broken_server: str, tmp_path: Path
) -> None:
    store = tmp_path / "runs.db"
    arguments = ["batch", str(articles(tmp_path / "a.jsonl", 40)), "--store", str(store)]
    arguments += ["--base-url", broken_server, "--model", "recorded"]
    failed = run(*arguments)
    assert failed.returncode == 12
    assert "0 done, 40 failed" in failed.stderr
    assert rows(store, "select distinct problem from briefs") == ["endpoint"]
    # What plain code knows stands, though the endpoint gave nothing.
    assert rows(store, "select count(*) from items where field = 'quotes'") == [40]
    before = run(*arguments)
    assert before.returncode == 12
    assert "40 failed before" in before.stderr
    again = run(*arguments, "--retry-failed", "--max-failures", "2", "--concurrency", "1")
    assert again.returncode == 12
    assert "0 done, 2 failed, 38 left" in again.stderr
    assert outcomes(store) == ["failed", "failed", "stopped"]


@pytest.mark.parametrize("concurrency", [1, 4, 16])
def test_so_many_failures_as_may_be_end_a_batch_and_it_says_so(
    concurrency: int, broken_server: str, tmp_path: Path
) -> None:
    store = tmp_path / "r.db"
    arguments = ["batch", str(articles(tmp_path / "a.jsonl", 60)), "--store", str(store)]
    arguments += ["--base-url", broken_server, "--model", "recorded", "--concurrency", str(concurrency)]
    result = run(*arguments, "--max-failures", "1")
    assert result.returncode == 12
    failed = settled(store)
    assert 1 <= failed <= concurrency
    counted = f"{failed} failure{'s' if failed > 1 else ''}"
    assert f"the batch has ended after {counted} (--max-failures)\n" in result.stderr
    assert "--retry-failed" in result.stderr
    assert f"summarise runs failures --store {store}\n" in result.stderr
    assert "stopped" not in result.stderr
    assert rows(store, "select count(*) from briefs where state = 'taken'") == [0]


def test_ctrl_c_finishes_what_is_under_way_and_the_same_command_goes_on(tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    arguments = [str(articles(tmp_path / "a.jsonl", 400)), "--store", str(store)]
    process = started(*arguments, cwd=tmp_path)
    wait_until_settled(store, 10, process)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert "give the same command again to go on" in said
    assert rows(store, "select count(*) from briefs where state = 'taken'") == [0]
    done = settled(store)
    assert 10 <= done < 400
    process = started(*arguments, "--limit", "20", cwd=tmp_path)
    _, said = process.communicate(timeout=120)
    assert process.returncode == 0, said
    assert settled(store) == done + 20
    assert rows(store, "select outcome from runs") == ["stopped", "done"]


@pytest.mark.skipif(os.name != "posix", reason="there are no process groups")
@pytest.mark.parametrize("after", [0.1, 0.5])
def test_ctrl_c_is_heard_by_no_process_that_is_just_starting(after: float, tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    arguments = [str(articles(tmp_path / "a.jsonl", 400)), "--store", str(store), "--concurrency", "2"]
    process = started(*arguments, cwd=tmp_path, group=True)
    while not settled(store, "'waiting'") and process.poll() is None:
        time.sleep(0.005)
    time.sleep(after)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert "Traceback" not in said
    assert "give the same command again to go on" in said
    assert rows(store, "select count(*) from briefs where state in ('taken', 'failed')") == [0]
    assert rows(store, "select outcome from runs") == ["stopped"]


def test_killed_again_and_again_every_document_is_there_once(tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    arguments = [str(articles(tmp_path / "a.jsonl", 150)), "--store", str(store)]
    luck = random.Random(9)
    for _ in range(3):
        process = started(*arguments, cwd=tmp_path)
        wait_until_settled(store, settled(store) + luck.randint(3, 25), process)
        process.kill()
        process.communicate()
    process = started(*arguments, cwd=tmp_path)
    _, said = process.communicate(timeout=120)
    assert process.returncode == 0, said
    assert rows(store, "select state, count(*) from briefs group by state") == [("done", 150)]
    assert rows(store, "pragma integrity_check") == ["ok"]
    assert rows(store, "select max(many) from (select count(*) as many from items"
                " where field = 'quotes' group by brief)") == [1]  # fmt: skip


def test_two_at_once_do_no_document_twice(tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    arguments = [str(articles(tmp_path / "a.jsonl", 120)), "--store", str(store)]
    both = [started(*arguments, cwd=tmp_path) for _ in range(2)]
    said = [process.communicate(timeout=120)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    assert rows(store, "select state, count(*) from briefs group by state") == [("done", 120)]
    done = [int(each.split("runs.db: ")[1].split(" done")[0]) for each in said]
    assert sum(done) == 120, said


def test_a_store_that_cannot_be_used_says_so_in_a_line(tmp_path: Path) -> None:
    newer, other, text = tmp_path / "newer.db", tmp_path / "other.db", tmp_path / "text.db"
    run("batch", str(SEED), "--store", str(newer))
    connection = sqlite3.connect(newer)
    connection.execute("pragma user_version = 99")
    connection.close()
    connection = sqlite3.connect(other)
    connection.execute("create table mine (id integer)")
    connection.close()
    text.write_text("These are words, and no SQLite file." * 40, encoding="utf-8")
    for store, said in (
        (newer, "newer version"),
        (other, "no store"),
        (text, "no store: not an SQLite file"),
        (tmp_path / "missing" / "runs.db", "cannot be opened"),
    ):
        result = run("batch", str(SEED), "--store", str(store))
        assert result.returncode == 6
        assert said in result.stderr
        assert len(result.stderr.splitlines()) == 1
    assert rows(other, "select count(*) from mine") == [0]


@pytest.fixture
def begun(tmp_path: Path) -> tuple[list[str], Path]:
    """A batch of 100 articles of which 20 are done: its arguments and its store."""
    store = tmp_path / "runs.db"
    arguments = [str(articles(tmp_path / "a.jsonl", 100)), "--store", str(store)]
    assert run("batch", *arguments, "--limit", "20").returncode == 0
    return arguments, store


def in_one_line(said: str) -> str:
    line = said.splitlines()[-1]
    assert "Traceback" not in said
    return line


def test_a_store_that_another_program_holds_is_waited_for_and_then_told(
    begun: tuple[list[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments, store = begun
    monkeypatch.setattr(file, "PATIENCE", 0.2)
    holding = sqlite3.connect(store, isolation_level=None)
    holding.execute("begin immediate")
    result = run("batch", *arguments)
    assert result.returncode == 6
    assert "is locked by another program" in in_one_line(result.stderr)
    holding.execute("rollback")
    holding.close()
    assert settled(store) == 20
    assert run("batch", *arguments).returncode == 0
    assert settled(store) == 100


def in_little_room(arguments: list[str], store: Path) -> subprocess.CompletedProcess[str]:
    """A batch of which no file may grow much beyond the store as it is."""
    resource = pytest.importorskip("resource")
    room = max(path.stat().st_size for path in store.parent.glob("runs.db*")) + 60_000
    return subprocess.run(
        [*COMMAND, *arguments],
        check=False,
        cwd=store.parent,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
        timeout=120,
    )


def outcomes(store: Path) -> list[str]:
    return [each["outcome"] for each in json.loads(run("runs", "--store", str(store), "-f", "json").stdout)]


def test_where_nothing_more_can_be_written_what_was_stored_is_whole(begun: tuple[list[str], Path]) -> None:
    arguments, store = begun
    process = in_little_room(arguments, store)
    assert process.returncode == 6, process.stderr
    assert "is the disk there, and not full?" in in_one_line(process.stderr)
    assert rows(store, "pragma integrity_check") == ["ok"]
    done = settled(store)
    assert 20 <= done < 100
    assert rows(store, "select count(distinct brief) from items") == [done]
    assert outcomes(store) == ["done", "stopped"]
    assert run("batch", *arguments).returncode == 0
    assert rows(store, "select state, count(*) from briefs group by state") == [("done", 100)]


def test_a_run_that_could_not_even_put_its_documents_on_the_list_has_stopped(
    begun: tuple[list[str], Path], tmp_path: Path
) -> None:
    _, store = begun
    long = tmp_path / "long.txt"
    long.write_text("Police in Leeds said 20 people were hurt on Monday. " * 40_000, encoding="utf-8")
    process = in_little_room([str(long), "--store", str(store)], store)
    assert process.returncode == 6, process.stderr
    assert "is the disk there, and not full?" in in_one_line(process.stderr)
    assert outcomes(store) == ["done", "stopped"]


def test_a_folder_that_may_not_be_written_is_told_and_its_store_can_still_be_read(
    begun: tuple[list[str], Path],
) -> None:
    arguments, store = begun
    # To the administrator every folder can be written, unless that is taken from him.
    fewer_rights: list[str] = []
    if os.geteuid() == 0:
        if not (setpriv := shutil.which("setpriv")):
            pytest.skip("nothing here runs a program with fewer rights")
        fewer_rights = [setpriv, "--bounding-set", "-dac_override,-dac_read_search"]
    for each in store.parent.iterdir():
        each.chmod(0o444)
    store.parent.chmod(0o555)

    def ran(*command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*fewer_rights, sys.executable, "-m", "summarise", *command],
            check=False, cwd=ROOT, capture_output=True, text=True, timeout=60,
        )  # fmt: skip

    try:
        unwritable = ran("batch", *arguments)
        new = ran("batch", arguments[0], "--store", str(store.with_name("new.db")))
        exported = ran("export", "--store", str(store), "--format", "jsonl")
    finally:
        store.parent.chmod(0o755)
    assert unwritable.returncode == 6
    assert "may not be written" in in_one_line(unwritable.stderr)
    assert new.returncode == 6
    assert "may you write there?" in in_one_line(new.stderr)
    assert exported.returncode == 0, exported.stderr
    assert len(exported.stdout.splitlines()) == 20
    assert settled(store) == 20
