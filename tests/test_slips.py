"""Slips that are easily made: what the command says of them."""

from __future__ import annotations

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
