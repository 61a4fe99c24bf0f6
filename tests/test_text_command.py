"""`summarise text`: what the program read, and where in it something stands."""

from __future__ import annotations

import json
from pathlib import Path

from tests import making
from tests.conftest import summarise
from tests.making import STORY


def test_the_text_is_printed_as_it_was_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Zoë\r\n\r\nleft.\r\n".encode())
    result = summarise("text", tmp_path / "a.txt")
    assert (result.returncode, result.stdout.decode(), result.stderr) == (0, "Zoë\r\n\r\nleft.\r\n", b"")
    assert summarise("text", given=making.page().encode()).stdout.decode() == "\n\n".join(STORY) + "\n"


def test_lines_have_numbers_offsets_and_pages(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(
        making.pdf(
            [making.column(["Twelve boats sank."]), making.column(["Nobody \x1b[31mdied, and all are well."])]
        )
    )
    shown = summarise("text", tmp_path / "a.pdf", "--lines").stdout.decode()
    assert shown.splitlines()[:2] == ["── page 1 ──", "    1       0  Twelve boats sank."]
    assert "── page 2 ──" in shown
    assert "\x1b" not in shown


def test_offsets_are_looked_up(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(making.page(), encoding="utf-8")
    text = "\n\n".join(STORY)
    start = text.index("nine pillars")
    shown = summarise("text", tmp_path / "a.html", "--at", f"{start}-{start + 12}").stdout.decode()
    assert shown.startswith("paragraph 3, line 5: ")
    assert "[nine pillars]" in shown
    printed = json.loads(summarise("text", tmp_path / "a.html", "--at", str(start), "-f", "json").stdout)
    assert printed["at"] == {
        "start": start,
        "end": start + 1,
        "text": "n",
        "line": 5,
        "paragraph": 3,
        "page": None,
    }
    assert summarise("text", tmp_path / "a.html", "--at", "9000").returncode == 2
    assert summarise("text", tmp_path / "a.html", "--at", "x").returncode == 2


def test_as_data_with_what_is_known_of_the_document(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(making.page(), encoding="utf-8")
    printed = json.loads(summarise("text", tmp_path / "a.html", "-f", "json").stdout)
    assert printed["text"] == "\n\n".join(STORY)
    assert printed["document"]["characters"] == len(printed["text"])
    assert (printed["document"]["form"], printed["document"]["authors"]) == ("html", ["Bo Ek"])
    assert "pages" not in printed["document"]


def test_of_several_documents_each_has_its_name_over_it(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,Bericht\n1,Twelve boats sank.\n2,\n")
    result = summarise("text", tmp_path / "a.csv", "--column", "text=Bericht")
    assert (result.returncode, result.stdout) == (3, b"==> 1 <==\nTwelve boats sank.\n")
    assert result.stderr.count(b"\n") == 1
    assert summarise("text", tmp_path / "a.csv", "--column", "words=Bericht").returncode == 2


def test_evidence_says_its_page_where_there_are_pages(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(
        making.pdf([making.column(["On Monday 12 boats sank."]), making.column(["On Friday 9 boats sank."])])
    )
    brief = json.loads(summarise("brief", tmp_path / "a.pdf", "-f", "json").stdout)
    assert [(each["text"], each["evidence"][0]["page"]) for each in brief["brief"]["figures"]] == [
        ("12", 1),
        ("9", 2),
    ]
    assert len(brief["document"]["pages"]) == 2
    assert "[p. 2: " in summarise("brief", tmp_path / "a.pdf").stdout.decode()
    assert "at p. 2: " in summarise("brief", tmp_path / "a.pdf", "-f", "markdown").stdout.decode()


def test_a_brief_of_a_page_is_dated_by_the_page(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(making.page(), encoding="utf-8")
    brief = json.loads(summarise("brief", tmp_path / "a.html", "-f", "json").stdout)
    assert brief["document"]["published"] == "2024-03-07"
    assert brief["document"]["title"] == "Bridge to close"
    # The Tuesday before Thursday, 7 March 2024.
    assert [each["date"] for each in brief["brief"]["when"]][:1] == ["2024-03-05"]
