"""Slips that are easily made: what the command says of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import summarise


@pytest.mark.parametrize("given", [b"", b" \n"])
def test_of_an_empty_pipe_the_hint_is_of_pipes(given: bytes) -> None:
    result = summarise("brief", "-", given=given)
    assert (result.returncode, result.stderr) == (
        3,
        b"summarise: standard input is empty (pipe a text into it, or name a file)\n",
    )


def test_a_text_that_is_called_a_pdf_is_read_and_said_so(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_text("Some 30 boats sank.")
    result = summarise("brief", tmp_path / "report.pdf")
    assert result.returncode == 0
    assert result.stderr == b"summarise: report: no PDF, whatever its name says; read as plain text\n"


def test_a_brief_that_is_not_there_is_told_as_a_source_is(tmp_path: Path) -> None:
    (tmp_path / "court.json").write_text("{}")
    (tmp_path / "court.txt").write_text("Some 30 boats sank.")
    for arguments in (
        ("brief", tmp_path / "cuort.json"),
        ("check", tmp_path / "cuort.json", tmp_path / "court.txt"),
    ):
        result = summarise(*arguments)
        assert result.returncode == 3
        assert result.stderr.decode() == (
            f"summarise: {tmp_path}/cuort.json does not exist (did you mean {tmp_path}/court.json?)\n"
        )


def test_a_brief_is_no_source_and_among_texts_costs_only_itself(tmp_path: Path) -> None:
    made = summarise("brief", "-f", "json", given=b"On Sunday 12 boats sank.")
    for name, ending in (("a", "json"), ("b", "jsonl")):
        (tmp_path / f"{name}.{ending}").write_text(made.stdout.decode().replace("\n", " "))
    alone = summarise("brief", tmp_path / "a.json")
    assert (alone.returncode, alone.stdout, alone.stderr.count(b"\n")) == (3, b"", 1)
    assert b"a.json is a brief, not a source (give the text it was made of" in alone.stderr
    (tmp_path / "c.txt").write_text("Some 30 boats sank.")
    among = summarise("brief", tmp_path, "-f", "json")
    assert among.returncode == 3
    assert ["error" in json.loads(line) for line in among.stdout.splitlines()] == [True, True, False]
    assert b"b.jsonl, line 1 is a brief, not a source" in among.stderr


def test_arguments_of_check_that_are_swapped(tmp_path: Path) -> None:
    (tmp_path / "court.txt").write_text("Some 30 boats sank.")
    summarise("brief", tmp_path / "court.txt", "-o", tmp_path / "court.json")
    swapped = summarise("check", tmp_path / "court.txt", tmp_path / "court.json")
    assert (swapped.returncode, swapped.stderr.count(b"\n")) == (3, 1)
    assert b"court.json is a brief, not a source" in swapped.stderr
    assert b"takes the brief first, then the text" in swapped.stderr
