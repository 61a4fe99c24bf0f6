"""What is broken, hostile or no text: a one-line reason each, bounded, and the others go on."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from summarise.documents import Document
from summarise.documents.loading import load
from summarise.errors import SourceError
from tests import making
from tests.conftest import ROOT, summarise

TEXT = making.column(["Twelve boats sank."])
WHOLE = making.pdf([TEXT])
LOCKED = making.pdf(
    [TEXT],
    f"/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'11' * 32}> /U <{'22' * 32}> >>",
)
LAUGHS = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha" * 9}">' for n in range(10))
FEED = "<rss><channel><title>&e9;</title><item><description>&e9;</description></item></channel></rss>"
FETCHING = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
DEEP = "<html><body>" + "<div>" * 10_000 + "<p>Twelve boats sank.</p>" + "</div>" * 10_000

BROKEN: dict[str, tuple[str, bytes | str, str]] = {
    "encrypted PDF": ("a.pdf", LOCKED, "password"),
    "empty PDF": ("a.pdf", b"%PDF-1.4\n", "broken or truncated"),
    "truncated PDF": ("a.pdf", WHOLE[:120], "broken or truncated"),
    "scanned PDF": ("a.pdf", making.pdf([[], []]), "no text in it"),
    "empty file": ("a.pdf", b"", "is empty"),
    "Word document with entities": (
        "a.docx",
        making.zipped(
            {
                "[Content_Types].xml": "",
                "word/document.xml": f"<!DOCTYPE w [{LAUGHS}]><w:document>&e9;</w:document>",
            }
        ),
        "declares XML entities",
    ),
    "truncated Word document": (
        "a.docx",
        making.docx(making.paragraph("Twelve."))[:200],
        "broken Word document",
    ),
    "Word document of no text": ("a.docx", making.docx("<w:p/>"), "no text"),
    "spreadsheet": (
        "a.xlsx",
        making.zipped({"[Content_Types].xml": "", "xl/workbook.xml": ""}),
        "spreadsheet",
    ),
    "old Word document": ("a.doc", b"\xd0\xcf\x11\xe0" + b"\0" * 600, "Office document"),
    "rich text": ("a.rtf", rb"{\rtf1 Twelve boats.}", "RTF"),
    "billion laughs": (
        "a.xml",
        f'<?xml version="1.0"?><!DOCTYPE rss [{LAUGHS}]>{FEED}',
        "declares XML entities",
    ),
    "external entity": ("a.xml", FETCHING + FEED.replace("e9", "x"), "declares XML entities"),
    "feed of no entry": ("a.xml", "<rss><channel></channel></rss>", "no entry"),
    "nested HTML": ("a.html", DEEP, "nested too deep"),
    "page of links": (
        "a.html",
        "<nav><p>News of the harbour every day.</p></nav><a href=/a>Twelve boats sank in Ardley</a>",
        "no article",
    ),
    "page of nothing": ("a.html", "<html><body></body></html>", "no article"),
    "NUL bytes": ("a.html", "<html><p>Twelve\0 boats sank.</p>", "binary"),
    "nested JSON": ("a.json", "[" * 100_000, "not JSON"),
    "JSON of no article": ("a.json", '{"a": 1}', "text"),
    "table with no text": ("a.csv", "id,title\n1,Boats\n", "text"),
    "Parquet": ("a.parquet", b"PAR1" + b"\0" * 100, "Parquet"),
    "broken archive": ("a.zip", making.zipped({"a.txt": "Twelve."})[:40], "broken zip"),
    "empty archive": ("a.zip", making.zipped({}), "empty archive"),
    "letter of nothing": ("a.eml", "From: a@b.example\nSubject: x\n\n", "no text"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_cannot_be_read_is_one_line_and_exit_code_3(tmp_path: Path, case: str) -> None:
    name, data, says = BROKEN[case]
    (tmp_path / name).write_bytes(data.encode() if isinstance(data, str) else data)
    result = summarise("text", tmp_path / name)
    assert (result.returncode, result.stdout) == (3, b""), result.stderr
    assert says in result.stderr.decode()
    assert result.stderr.count(b"\n") == 1


def test_among_others_each_broken_one_costs_itself(tmp_path: Path) -> None:
    folder = tmp_path / "all"
    folder.mkdir()
    for number, (name, data, _) in enumerate(BROKEN.values()):
        path = folder / f"{number:02} {name}"
        path.write_bytes(data.encode() if isinstance(data, str) else data)
    (folder / "zz.txt").write_text("Twelve boats sank.")
    result = summarise("brief", folder, "--format", "json")
    printed = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.returncode == 3
    assert [each["document"]["id"] for each in printed if "brief" in each] == ["zz"]
    assert sum("error" in each for each in printed) == len(BROKEN)
    assert {path.name for path in tmp_path.iterdir()} == {"all"}


def test_a_link_out_of_an_archive_or_a_folder_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("Nobody may read this.")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, str(secret))
        archive.writestr("../../up.txt", "Twelve boats sank.")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "link.txt").symlink_to(secret)
    (folder / "own.txt").write_text("Twelve boats sank.")
    for source in (tmp_path / "a.zip", folder):
        loaded = list(load(str(source)))
        assert [
            each.message.partition(" is a link")[1] for each in loaded if isinstance(each, SourceError)
        ] == [" is a link"]
        assert [each.text for each in loaded if isinstance(each, Document)] == ["Twelve boats sank."]
    assert not (tmp_path.parent / "up.txt").exists()


def test_an_encrypted_member_of_an_archive(tmp_path: Path) -> None:
    data = bytearray(making.zipped({"a.txt": "Twelve boats sank.", "b.txt": "Nobody died."}))
    for at in (data.index(b"PK\x03\x04") + 6, data.index(b"PK\x01\x02") + 8):
        data[at] |= 1
    (tmp_path / "a.zip").write_bytes(bytes(data))
    first, second = load(str(tmp_path / "a.zip"))
    assert isinstance(first, SourceError)
    assert "encrypted" in first.message
    assert isinstance(second, Document)


def test_archives_within_archives_end_somewhere(tmp_path: Path) -> None:
    data = making.zipped({"a.txt": "Twelve boats sank."})
    for _ in range(5):
        data = making.zipped({"inner.zip": data})
    (tmp_path / "a.zip").write_bytes(data)
    (only,) = load(str(tmp_path / "a.zip"))
    assert isinstance(only, SourceError)


HUGE = {
    "Word document": ("a.docx", "word/document.xml", b"<w:document>" + b" " * 80_000_000),
    "archive": ("a.zip", "a.txt", b" " * 80_000_000),
}


_WITHIN_600_MB_AND_A_MINUTE = (
    "import resource; resource.setrlimit(resource.RLIMIT_AS, (600_000_000,) * 2)\n"
    "resource.setrlimit(resource.RLIMIT_CPU, (60, 60))\n"
    "from summarise.cli import main; main()"
)
"""Of memory, and of the processor."""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits memory as Linux does")
def test_all_of_them_are_told_in_one_run_of_bounded_memory_and_time(tmp_path: Path) -> None:
    folder, others = tmp_path / "all", ['a b\'s "c".txt', "new\nline.txt", "Überfall auf Łódź.txt"]
    folder.mkdir()
    for number, (name, data, _) in enumerate(BROKEN.values()):
        (folder / f"{number:02} {name}").write_bytes(data.encode() if isinstance(data, str) else data)
    for name, member, content in HUGE.values():
        with zipfile.ZipFile(folder / f"bomb {name}", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            archive.writestr("[Content_Types].xml" if name.endswith("docx") else "b.txt", "Twelve boats.")
            archive.writestr(member, content)
    (folder / "utf-16.txt").write_bytes("Twelve boats sank.".encode("utf-16"))
    (folder / "called.html").write_bytes(making.page(head='<meta charset="koi8-r">').encode())
    (folder / "rows.csv").write_text("text,date\nTwelve boats sank.,31.02.2024x\n")
    (folder / "tool.py").write_text("print('Twelve boats sank.')")
    for name in others:
        (folder / name).write_text("Twelve boats sank.")
    result = subprocess.run(
        [sys.executable, "-c", _WITHIN_600_MB_AND_A_MINUTE, "brief", str(folder), "--format", "json"],
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    printed = [json.loads(line) for line in result.stdout.splitlines()]
    told = result.stderr.decode().splitlines()
    assert result.returncode == 3, result.stderr
    assert sum("error" in each for each in printed) == len(BROKEN) + len(HUGE)
    # The archive with a bomb has a text beside it.
    assert sum("brief" in each for each in printed) == len(others) + len(["16", "page", "row", "beside"])
    for says in [says for _, _, says in BROKEN.values()]:
        assert any(says in line for line in told)
    assert any(line.endswith("left out, since code is no text for a brief: tool.py") for line in told)
    assert any("date: “31.02.2024x” is no day" in line for line in told)
    assert {path.name for path in tmp_path.iterdir()} == {"all"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits memory as Linux does")
@pytest.mark.parametrize("case", HUGE)
def test_a_bomb_is_refused_within_little_memory(tmp_path: Path, case: str) -> None:
    name, member, content = HUGE[case]
    with zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("[Content_Types].xml" if name.endswith("docx") else "b.txt", "Twelve boats.")
        archive.writestr(member, content)
    result = subprocess.run(
        [sys.executable, "-c", _WITHIN_600_MB_AND_A_MINUTE, "text", str(tmp_path / name)],
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert result.returncode == 3, result.stderr
    assert b"MB" in result.stderr
    assert result.stderr.count(b"\n") == 1


def test_an_extra_that_is_not_installed_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(WHOLE)
    code = "import sys; sys.modules['pypdfium2'] = None\nfrom summarise.cli import main; main()"
    result = subprocess.run(
        [sys.executable, "-c", code, "text", str(tmp_path / "a.pdf")],
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert result.returncode == 3
    assert b"pip install 'summarise[pdf]'" in result.stderr
    assert result.stderr.count(b"\n") == 1
