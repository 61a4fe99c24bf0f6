"""`summarise marks`: the text with its marks, and the marks as data."""

from __future__ import annotations

import json
import re
from pathlib import Path

from tests.conftest import summarise

TEXT = (
    "MILTON, Feb 3 — Around 1,200 people fled on Sunday, said Mayor Ann Roe. “The dam held,” Roe said.\n"
    "\x1b[31mThe fire reportedly began in Milton.\n"
)


def _source(folder: Path) -> Path:
    path = folder / "fire.txt"
    path.write_bytes(TEXT.encode())
    return path


def test_marks_as_data_quote_the_text_at_their_offsets(tmp_path: Path) -> None:
    result = summarise("marks", str(_source(tmp_path)), "--format", "json")
    printed = json.loads(result.stdout)
    found = re.findall(
        r'"start": (\d+),\s+"end": (\d+),\s+"text": ("(?:[^"\\]|\\.)*")', result.stdout.decode()
    )
    assert result.returncode == 0
    assert printed["document"]["characters"] == len(TEXT)
    assert len(found) > 10
    assert all(TEXT[int(start) : int(end)] == json.loads(words) for start, end, words in found)
    (figure,) = printed["marks"]["figures"]
    assert (figure["span"]["text"], figure["value"], figure["approximate"]) == ("Around 1,200", 1200, True)
    (quotation,) = printed["marks"]["quotations"]
    assert quotation["speaker"]["fullest"]["text"] == "Ann Roe"
    assert [hedge["span"]["text"] for hedge in printed["marks"]["hedges"]] == ["reportedly"]


def test_marks_stand_in_braces_where_there_are_no_colours(tmp_path: Path) -> None:
    result = summarise("marks", str(_source(tmp_path)))
    shown, _, listed = result.stdout.decode().partition("QUOTATIONS")
    assert result.returncode == 0
    assert "{figure Around 1,200} people fled" in shown
    assert "“{quotation The dam held,}”" in shown
    assert "\x1b" not in result.stdout.decode()
    assert re.sub(r"\{\w+ |\}", "", shown).split() == TEXT.replace("\x1b", " ").split()
    assert "“Around 1,200” [16–28] value: 1200 · approximate: yes" in listed


def test_the_day_of_publication_fixes_relative_dates(tmp_path: Path) -> None:
    path = tmp_path / "vote.txt"
    path.write_text("The council voted on Tuesday.", encoding="utf-8")
    result = summarise("marks", str(path), "--format", "json", "--published", "2024-10-31")
    assert [mark["date"] for mark in json.loads(result.stdout)["marks"]["dates"]] == ["2024-10-29"]


def test_a_source_that_is_not_there(tmp_path: Path) -> None:
    result = summarise("marks", str(tmp_path / "none.txt"))
    assert (result.returncode, result.stdout.decode()) == (3, "")
    assert result.stderr.startswith(b"summarise: ")
