"""The file that a store is: its tables for others to read, and how an older one becomes a newer one."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlite_utils

from summarise.documents.loading import load
from summarise.errors import StoreError
from summarise.store import file, open_store, opened_to_read
from summarise.store.rows import Item, items_of
from summarise.store.schema import MIGRATIONS
from tests.conftest import ROOT, SEED
from tests.storing import HURT, read, run_over
from tests.test_documentation import blocks

NEWER = "alter table runs add column note text;\nupdate runs set note = 'kept';\n"


@pytest.fixture
def store(tmp_path: Path) -> Path:
    run_over(tmp_path / "runs.db", read(tmp_path))
    return tmp_path / "runs.db"


def rows(store: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(store)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def test_an_older_store_is_brought_up_to_date(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = rows(store, "select * from items")
    monkeypatch.setattr(file, "MIGRATIONS", (*MIGRATIONS, NEWER, "create table more (id integer);\n"))
    with pytest.raises(StoreError, match="older version"), opened_to_read(store):
        pass
    open_store(store).close()
    assert rows(store, "pragma user_version") == [(len(MIGRATIONS) + 2,)]
    assert rows(store, "select note from runs") == [("kept",)]
    assert rows(store, "select * from items") == before
    assert rows(store, "select count(*) from more") == [(0,)]
    open_store(store).close()
    with opened_to_read(store) as connection:
        assert connection.execute("select note from runs").fetchone()["note"] == "kept"


def test_a_migration_that_fails_leaves_the_store_as_it_was(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = rows(store, "select sql from sqlite_master")
    with monkeypatch.context() as patched:
        patched.setattr(file, "MIGRATIONS", (*MIGRATIONS, NEWER, "create table items (id integer);\n"))
        with pytest.raises(sqlite3.OperationalError):
            open_store(store)
    assert rows(store, "select sql from sqlite_master") == before
    assert rows(store, "pragma user_version") == [(len(MIGRATIONS),)]
    with opened_to_read(store) as connection:
        assert connection.execute("select count(*) from documents").fetchone()[0] == 3


def test_a_crash_in_the_middle_of_a_migration_leaves_the_store_as_it_was(store: Path) -> None:
    before = rows(store, "select sql from sqlite_master")
    crashing = f"""
import os
from pathlib import Path
from summarise.store import file

whole = file._statements

def _crashing(script):
    for statement in whole(script):
        if "update runs" in statement:
            os._exit(9)
        yield statement

file._statements = _crashing
file.MIGRATIONS = (*file.MIGRATIONS, {NEWER!r})
file.open_store(Path({str(store)!r}))
"""
    assert subprocess.run([sys.executable, "-c", crashing], cwd=ROOT, check=False).returncode == 9
    assert rows(store, "select sql from sqlite_master") == before
    assert rows(store, "pragma user_version") == [(len(MIGRATIONS),)]
    assert rows(store, "pragma integrity_check") == [("ok",)]
    open_store(store).close()


def test_sqlite_utils_reads_it_and_searches_it(store: Path) -> None:
    database = sqlite_utils.Database(store)
    try:
        assert [row["headline"] for row in database["overview"].rows_where("document = 'york'")] == [
            "Police in York said 40 people were hurt on Tuesday."
        ]
        assert [row["name"] for row in database.table("documents").search("houses")] == ["york"]
        assert {row["field"] for row in database.table("items").search("houses")} >= {"figures"}
        keys = {(key.column, key.other_table) for key in database.table("items").foreign_keys}
        assert keys == {("brief", "briefs"), ("parent", "items")}
    finally:
        database.close()


def test_the_views_have_what_the_items_say_and_the_words_they_rest_on(store: Path) -> None:
    figures = "select text, value, approximate, evidence, start, \"end\" from figures where document = 'york'"
    assert rows(store, figures) == [("40", 40, 0, "40", 20, 22), ("Two", 2, 0, "Two", 52, 55)]
    assert HURT[52:55] == "Two"
    assert rows(store, "select speaker, text from quotes where document = 'leeds'") == [
        ("Anna Reid", "We found three of them,")
    ]
    assert rows(store, "select place, brief_kind from \"where\" where document = 'york'") == [
        ("York", "news")
    ]
    for name in ("who", "what", '"when"', "said", "overview"):
        assert rows(store, f"select * from {name} where document = 'york'"), name  # noqa: S608


def test_every_table_and_column_is_documented() -> None:
    page = (ROOT / "docs" / "store.md").read_text(encoding="utf-8")
    described: dict[str, set[str]] = {}
    table = ""
    for line in page.splitlines():
        cells = line.split("|")
        if len(cells) == 4 and (found := re.fullmatch(r" \*\*(\w+)\*\* ", cells[1])):
            table = found[1]
        elif len(cells) == 4 and table:
            described.setdefault(table, set()).update(re.findall(r"`(\w+)`", cells[1]))
    memory = sqlite3.connect(":memory:")
    for script in MIGRATIONS:
        memory.executescript(script)
    names = "select name from sqlite_master where type = 'table' and name not like '%\\_words%' escape '\\'"
    tables = [name for (name,) in memory.execute(names)]
    assert described == {
        name: {column[1] for column in memory.execute(f"pragma table_info({name})")} for name in tables
    }
    memory.close()


def test_items_within_items_know_in_which_they_stand(tmp_path: Path) -> None:
    (schema,) = blocks("docs/kinds.md", "python")
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "storm_report.py").write_text(schema)
    text = "Farmers in Ardley lost about 300 sheep on Monday. Anna Reid of the council said 12 boats sank."
    store = tmp_path / "runs.db"
    run_over(store, read(tmp_path, [{"id": "s", "text": text}]), kind="storm_report", kinds=[tmp_path])
    inner = rows(
        store,
        "select parents.position, json_extract(items.item, '$.text'), items.mark from items"
        " join items as parents on parents.id = items.parent where items.field = 'events.losses'",
    )
    assert inner == [(0, "about 300", "figure"), (1, "12", "figure")]
    # The place is a value of the whole, and what it rests on is evidence of no item.
    assert rows(store, "select field, text, start from evidence where item is null") == [
        ("place", "Ardley", 11)
    ]
    assert rows(store, "pragma foreign_key_check") == []


def test_an_item_that_stands_alone_is_an_item_too() -> None:
    piece = {"start": 0, "end": 3, "text": "Two"}
    inner = {"name": "Anna", "evidence": []}
    toll = {"killed": 2, "parties": [inner], "evidence": [piece]}
    assert list(items_of({"toll": toll, "headline": "Two dead", "none": None})) == [
        Item("toll", 0, None, toll),
        Item("toll.parties", 0, "toll[0]", inner),
    ]


def test_a_brief_made_again_has_the_items_of_the_last_time_alone(tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    documents = list(load(str(SEED)))
    run_over(store, documents, fails=[SEED.stem])
    run_over(store, documents, again=True)
    (printed,) = rows(store, "select brief from briefs")
    many = len(list(items_of(json.loads(str(printed[0]))["brief"])))
    assert rows(store, "select count(*) from items") == [(many,)]
    assert rows(store, "select run, state from settled order by run") == [(1, "failed"), (2, "done")]
