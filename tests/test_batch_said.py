"""What a batch says: of what it will do, of what went wrong, and of what to do next."""

from __future__ import annotations

from pathlib import Path

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
