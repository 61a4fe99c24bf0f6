"""Briefs out of a store: which are chosen, and in what form they are written."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any
from unittest import mock

import lxml.html
import pyarrow.parquet
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.briefs import Problem
from summarise.documents.loading import load
from summarise.kinds import Evidence
from summarise.kinds.discovery import find
from summarise.rendering.html.marking import segments
from summarise.rendering.markdown import to_markdown
from summarise.rendering.outline import Entry
from summarise.runs.running import Runner
from summarise.runs.settings import Settings
from summarise.store import Queue, Way, opened_to_read
from summarise.store.choosing import Choice, Chosen
from tests import making
from tests.conftest import CASSETTES, ROOT, SEED, summarise
from tests.storing import ARTICLES, KILLED, read, run_over
from tests.test_documentation import blocks


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three articles as news, and the first of them as an incident."""
    folder = tmp_path_factory.mktemp("store")
    documents = read(folder)
    run_over(folder / "runs.db", documents)
    run_over(folder / "runs.db", documents[:1], kind="incident")
    return folder / "runs.db"


def exported(store: Path, *arguments: str | Path) -> str:
    result = summarise("export", "--store", store, *arguments)
    assert result.returncode == 0, result.stderr.decode()
    return result.stdout.decode()


def chosen(store: Path, *arguments: str) -> list[tuple[str, str]]:
    lines = [json.loads(line) for line in exported(store, *arguments).splitlines()]
    return [(line["document"]["id"], line["kind"]) for line in lines]


def test_json_lines_are_what_the_command_prints(store: Path, tmp_path: Path) -> None:
    read(tmp_path)
    printed = summarise("brief", tmp_path / "articles.jsonl", "--format", "json").stdout.decode()
    seconds = re.compile(r'"seconds":[\d.e-]+')
    assert seconds.sub("", exported(store, "--kind", "news")) == seconds.sub("", printed)


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("figures.counts like '%killed%'", ["leeds"]),
        # It is one figure for which both have to hold.
        ("figures.value = 40 and figures.counts like '%hurt%'", ["york"]),
        ("figures.value = 2 and figures.counts like '%hurt%'", []),
        ("figures.value = 2 or quotes.speaker = 'Anna Reid'", ["leeds", "york"]),
        ("quotes.speaker is null", ["york"]),
        ("where.place = 'York' and document.published > '2026-03-02'", ["york"]),
        ("when.date = '2026-03-02'", ["leeds"]),
        ("document.title = 'Blast in Leeds'", ["leeds"]),
        ("headline like 'police in %' and not figures.text = '40'", ["leeds", "york"]),
        ("run.model is null and coverage.figures.marked = 2 and length(document.text) < 80", ["york"]),
        ("brief.headline like '%ferry%' and brief.caveats not null", ["ardley"]),
        ("briefs.id not in (select brief from figures where counts like '%killed%')", ["york", "ardley"]),
        ("lower(quotes.text) = 'everybody swam,' and kind in ('news')", ["ardley"]),
        ("figures.text = 'it''s; -- no (comment' or where.place = 'Ardley'", ["ardley"]),
        (
            "(figures.value = 2 or who.name = 'Nobody') and kind = 'news' or quotes.speaker = 'Anna Reid'",
            ["leeds", "york"],
        ),
        ("Case when figures.value = 2 or 1 = 0 then 1 else 0 End", ["york"]),
    ],
)  # fmt: skip
def test_where_holds_an_expression_against_the_items(store: Path, where: str, expected: list[str]) -> None:
    assert chosen(store, "--kind", "news", "--where", where) == [(name, "news") for name in expected]


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("figure.counts = 'x'", "no brief has anything under figure (there are headline, kind,"),
        ("figures.count = 1", "no item has figures.count (there is figures.text, figures.value,"),
        ("document.name = 'x'", "document has no name (there is id, title, url, published"),
        ("run.price = 1", "run has no price (there is endpoint, model,"),
        ("brief.sumary like '%x%'", "no brief has brief.sumary (there is brief.headline, brief.who,"),
        ("coverage.figures.markedd > 1", "(there is coverage.figures.marked, coverage.figures.labelled)"),
        ("coverage.figure.marked > 1", "no brief has coverage.figure.marked (there is coverage.figures,"),
        ("speaker = 'x'", "no such column: speaker (there are headline, kind,"),
        ("figures.value >", "syntax error"),
        ("figures.value = 'x", "unrecognized token"),
        ("1) or (1", "the parentheses do not match"),
        ("1; drop table items", "';' has no place in an expression"),
        ("figures.value = ?", "'?' has no place in an expression"),
        ("1 -- all", "a comment has no place in an expression"),
        ("count(figures.value) > 1", "misuse of aggregate"),
        ("json_extract(figures.text, '$') = 1", "malformed JSON"),
        # Only the last of the briefs brings it up.
        ("case when where.place = 'Ardley' then json_extract(headline, '$') else 1 end", "malformed JSON"),
        ("", "syntax error"),
    ],
)
def test_a_wrong_expression_is_one_line(store: Path, tmp_path: Path, where: str, said: str) -> None:
    kept = tmp_path / "kept.jsonl"
    kept.write_text("what was there\n")
    result = summarise("export", "--store", store, "--where", where, "-o", kept)
    assert result.returncode == 2
    line = result.stderr.decode()
    assert said in line
    assert line.count("\n") == 1
    assert kept.read_text() == "what was there\n"
    assert [each.name for each in tmp_path.iterdir()] == ["kept.jsonl"]


def test_briefs_are_chosen_by_day_speaker_kind_and_run(store: Path) -> None:
    assert chosen(store, "--since", "2026-03-02", "--kind", "news") == [("leeds", "news"), ("york", "news")]
    assert chosen(store, "--since", "2026-03-03", "--until", "2026-03-05") == [("york", "news")]
    assert chosen(store, "--until", "2026-03-02", "--run", "1") == [("leeds", "news")]
    assert chosen(store, "--run", "2") == [("leeds", "incident")]
    assert chosen(store, "--speaker", "reid", "--kind", "news") == [("leeds", "news")]
    assert chosen(store, "--speaker", "ŠIMEK") == [("ardley", "news")]
    assert chosen(store, "--speaker", "zoe simek") == [("ardley", "news")]
    assert chosen(store, "--speaker", "Réid", "--kind", "news") == [("leeds", "news")]
    # Nobody is called Rei; the police are the source of a statement.
    assert chosen(store, "--speaker", "Rei") == []
    assert ("york", "news") in chosen(store, "--speaker", "police")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--kind", "sports"), "nothing of kind sports (there is incident, news)"),
        (("--speaker", " "), "--speaker: there is no word in ' ' (give a name"),
        (("--run", "7"), "nothing of run 7 (there is 2, 1)"),
        (("-o", "briefs.docx"), ".docx is no form of an export"),
    ],
)
def test_what_the_store_does_not_have_is_told(store: Path, arguments: tuple[str, ...], said: str) -> None:
    result = summarise("export", "--store", store, *arguments)
    assert result.returncode == 2
    assert said in result.stderr.decode()


def test_what_a_folder_holds_now_is_what_its_newest_run_found(tmp_path: Path) -> None:
    folder, store = tmp_path / "texts", tmp_path / "runs.db"
    folder.mkdir()
    (folder / "edited.txt").write_text("Police in Leeds said 40 people were hurt.")
    (folder / "deleted.txt").write_text("Police in York said 41 people were hurt.")
    (folder / "kept.txt").write_text("Police in Ardley said 42 people were hurt.")
    run_over(store, list(load(str(folder))))
    run_over(store, list(load(str(folder / "kept.txt"))), kind="incident")
    (folder / "edited.txt").write_text("Police in Leeds said 43 people were hurt.")
    (folder / "deleted.txt").unlink()
    run_over(store, list(load(str(folder))))

    def figures(*arguments: str) -> dict[str, list[float]]:
        found: dict[str, list[float]] = {}
        for line in exported(store, "--kind", "news", *arguments).splitlines():
            brief = json.loads(line)
            found.setdefault(brief["document"]["id"], []).extend(
                each["value"] for each in brief["brief"]["figures"]
            )
        return found

    assert figures() == {"deleted": [41], "edited": [40, 43], "kept": [42]}
    assert figures("--current") == {"edited": [43], "kept": [42]}
    assert figures("--run", "3") == {"edited": [43]}
    assert figures("--run", "3", "--current") == {"edited": [43], "kept": [42]}
    assert figures("--run", "1", "--current") == {"deleted": [41], "edited": [40], "kept": [42]}
    assert chosen(store, "--current", "--kind", "incident") == [("kept", "incident")]
    told = {
        current: summarise("export", "--store", store, *current).stderr.decode()
        for current in ((), ("--current",), ("--run", "1"))
    }
    assert told == {
        (): "summarise: of 1 document earlier versions are there too; --current leaves them out\n",
        ("--current",): "",
        ("--run", "1"): "",
    }


def test_documents_that_only_share_a_name_are_no_versions_of_one(tmp_path: Path) -> None:
    articles = [{"id": "a", "text": "Police said 40 people were hurt."}, {"id": "a", "text": "Nobody swam."}]
    run_over(tmp_path / "runs.db", read(tmp_path, articles))
    assert summarise("export", "--store", tmp_path / "runs.db").stderr == b""


def test_where_nothing_is_chosen_the_file_is_empty_and_that_is_told(store: Path, tmp_path: Path) -> None:
    written = tmp_path / "none.jsonl"
    written.write_text("older")
    result = summarise("export", "--store", store, "--where", "figures.value = 41", "-o", written)
    assert (result.returncode, written.read_text()) == (0, "")
    assert result.stderr.decode() == f"summarise: {store} has no brief like that\n"


def test_briefs_that_an_endpoint_failed_are_left_out_unless_asked_for(tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    (document, *_) = read(tmp_path)
    settings = Settings(kind=find("news", ()))
    with (
        Queue.begun(store, Way("news", "p", "s", "desk", "m"), []) as queue,
        Runner(settings, print) as runner,
    ):
        queue.add([document], again=False)
        (work,) = queue.take(1)
        brief = runner.brief(work.document)
        trouble = Problem(kind="endpoint", message="no answer")
        queue.finish(
            work, brief.model_copy(update={"run": brief.run.model_copy(update={"problems": (trouble,)})})
        )
    assert chosen(store) == []
    assert chosen(store, "--failed") == [("leeds", "news")]


def test_a_table_has_a_row_for_each_item(store: Path, tmp_path: Path) -> None:
    exported(store, "--kind", "news", "-o", tmp_path / "items.csv")
    text = (tmp_path / "items.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(text)))
    briefs = [json.loads(line) for line in exported(store, "--kind", "news").splitlines()]
    lists = ("who", "what", "where", "when", "figures", "quotes", "caveats")
    assert len(rows) == sum(len(each["brief"][name]) for each in briefs for name in lists)
    (forty,) = [row for row in rows if row["document_id"] == "leeds" and row["field"] == "figures"][:1]
    start = KILLED.index("40")
    expected = {
        "document_title": "Blast in Leeds", "document_url": "https://news.example/1",
        "document_published": "2026-03-02", "brief_kind": "news", "position": "0", "within": "", "text": "40",
        "value": "40", "unit": "", "approximate": "false", "evidence_start": str(start),
        "evidence_end": str(start + 2), "evidence_text": "40", "evidence_pieces": "1", "speaker": "",
    }  # fmt: skip
    assert {name: forty[name] for name in expected} == expected
    (quote,) = [row for row in rows if row["document_id"] == "leeds" and row["field"] == "quotes"]
    assert (quote["text"], quote["speaker"]) == ("We found three of them,", "Anna Reid")


def test_parquet_has_the_rows_of_the_table_with_their_types(store: Path, tmp_path: Path) -> None:
    exported(store, "-o", tmp_path / "items.parquet")
    table = pyarrow.parquet.read_table(tmp_path / "items.parquet")
    rows = table.to_pylist()
    plain = list(csv.DictReader(io.StringIO(exported(store, "--format", "csv"))))
    assert [_as_text(row) for row in rows] == plain
    forty = next(row for row in rows if row["text"] == "40")
    assert (forty["value"], forty["approximate"]) == (40, False)
    assert forty["document_published"] == date(2026, 3, 2)


def _as_text(row: dict[str, Any]) -> dict[str, str]:
    text = {name: "" if value is None else str(value) for name, value in row.items()}
    return {name: each.lower() if isinstance(row[name], bool) else each for name, each in text.items()}


def test_numbers_of_any_size_have_a_place_in_parquet(tmp_path: Path) -> None:
    articles = [{"id": "a", "text": f"The debt is {'9' * 30} dollars, and 2.5 per cent of it was paid."}]
    run_over(tmp_path / "runs.db", read(tmp_path, articles))
    exported(tmp_path / "runs.db", "-o", tmp_path / "items.parquet")
    values = pyarrow.parquet.read_table(tmp_path / "items.parquet")["value"].to_pylist()
    assert {1e30, 2.5} <= {value for value in values if value is not None}


def test_without_pyarrow_the_error_names_the_extra(store: Path) -> None:
    with mock.patch.dict(sys.modules, {"pyarrow": None, "pyarrow.parquet": None}):
        result = summarise("export", "--store", store, "--format", "parquet")
    assert result.returncode == 6
    assert "pip install 'summarise[parquet]'" in result.stderr.decode()


@pytest.fixture
def storm(tmp_path: Path) -> Path:
    """The folder of the kind in the guide, in which items hold items."""
    (schema,) = blocks("docs/kinds.md", "python")
    (tmp_path / "mine" / "schemas").mkdir(parents=True)
    (tmp_path / "mine" / "schemas" / "storm_report.py").write_text(schema)
    return tmp_path / "mine"


def test_a_brief_looks_out_of_the_store_as_it_did_going_in(storm: Path, tmp_path: Path) -> None:
    pages = tmp_path / "report.pdf"
    pages.write_bytes(
        making.pdf(
            [making.column([f"On Monday {number} boats sank off Ardley." for number in range(30)])] * 2
        )
    )
    documents = [
        each for path in (SEED, ROOT / "seeds" / "agentur-chlor.txt", pages) for each in load(str(path))
    ]
    for kind, kinds in (("news", ()), ("incident", ()), ("statement", ()), ("storm_report", (storm,))):
        store = tmp_path / f"{kind}.db"
        run_over(store, documents, kind=kind, kinds=kinds)
        with opened_to_read(store) as connection:
            briefs = [brief for brief, _ in Chosen(connection, Choice()).briefs()]
        with Runner(Settings(kind=find(kind, kinds)), print) as runner:
            made = [runner.brief(document) for document in documents if not isinstance(document, Exception)]
        assert list(map(to_markdown, briefs)) == list(map(to_markdown, made))
        assert exported(store, "--format", "markdown") == "\n---\n\n".join(map(to_markdown, made))


def test_what_a_model_said_and_what_was_rejected_come_back_too(tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    documents = list(load(str(SEED)))
    run_over(store, documents, replayed=True)
    printed = summarise("brief", SEED, "--replay", CASSETTES, "--format", "markdown").stdout.decode()
    assert exported(store, "--format", "markdown") == printed
    (count,) = [len(json.loads(line)["rejected"]) for line in exported(store).splitlines()]
    page = lxml.html.document_fromstring(exported(store, "--format", "html"))
    assert bool(page.xpath("//section[@class='rejected']")) == bool(count)


HOSTILE = {
    "id": "<img src=x onerror=alert(1)>",
    "title": "</title><script>alert(2)</script>",
    "url": "javascript:alert(3)",
    "language": '" onload="alert(4)',
    "text": "<script>alert(5)</script> & “</div></mark>\u202eevil,” said Anna <b>Reid</b> & {{ 7 * 7 }}.\r\n"
    "Twelve boats sank on Monday, she said. \x1b[31m “&lt;” it is.",
}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("page")
    run_over(folder / "runs.db", read(folder, [HOSTILE, *ARTICLES]))
    return lxml.html.document_fromstring(exported(folder / "runs.db", "--format", "html"))


def test_words_of_a_source_are_only_words_in_the_page(page: Any) -> None:
    tags = (
        "html head meta title style body nav ol li ul a b span main article header h1 h2 p q div section mark"
    )
    assert {each.tag for each in page.iter()} <= {*tags.split(), "footer"}
    attributes = {name for each in page.iter() for name in each.attrib}
    allowed = "lang charset name content http-equiv id class href rel title dir tabindex aria-label"
    assert attributes <= set(allowed.split())
    targets = {each.get("href") for each in page.iter("a")}
    assert {each for each in targets if not each.startswith("#")} == {"https://news.example/1"}
    assert "\u202e" not in page.text_content()
    assert "{{ 7 * 7 }}" in page.text_content()
    assert page.xpath("//*[@src or @style] | //link | //script") == []


def test_every_brief_is_in_the_page_with_its_text_and_the_words_it_rests_on(page: Any) -> None:
    articles = page.xpath("//article")
    assert len(articles) == len(page.xpath("//nav//li")) == 4
    leeds = articles[1]
    (text,) = leeds.xpath(".//div[@class='text']")
    assert text.text_content() == KILLED
    (headline,) = leeds.xpath(".//h1")
    assert headline.text == "Police in Leeds said 40 people were killed on Monday."
    (figure,) = [each for each in leeds.xpath(".//section[@class='figures']//a") if each.text == "21–23"]
    (mark,) = page.xpath(f"//mark[@id='{figure.get('href')[1:]}']")
    assert (mark.text, "figure" in mark.get("class")) == ("40", True)
    (quote,) = leeds.xpath(".//section[@class='quotes']//span[contains(@class, 'quoted')]")
    assert quote.text == "“We found three of them,”"
    anchors = {each.get("id") for each in page.iter() if each.get("id")}
    assert {each.get("href")[1:] for each in page.xpath("//a[starts-with(@href, '#')]")} <= anchors
    assert len(anchors) == len([each for each in page.iter() if each.get("id")])


def test_one_article_is_a_page_too(tmp_path: Path) -> None:
    page = tmp_path / "brief.html"
    assert summarise("brief", SEED, "-o", page).returncode == 0
    shown = lxml.html.parse(page)
    (article,) = shown.xpath("//article")
    assert article.xpath(".//div[@class='text']")[0].text_content() == SEED.read_text(encoding="utf-8")
    assert shown.findtext(".//title") == article.xpath(".//h1")[0].text
    assert shown.xpath("//nav") == []
    read(tmp_path)
    many = summarise("brief", tmp_path / "articles.jsonl", "--format", "html")
    assert (many.returncode, many.stdout) == (2, b"")
    assert "summarise export" in many.stderr.decode()


places = st.integers(0, 30)


@given(st.text(min_size=30, max_size=30), st.lists(st.tuples(places, places).map(sorted)))
def test_a_marked_text_is_the_text(text: str, spans: list[list[int]]) -> None:
    evidence = tuple(
        Evidence(start=start, end=end, text=text[start:end]) for start, end in spans if start < end
    )
    cut = list(segments(Entry("", (), evidence), text))
    assert "".join(each.text for each in cut) == "".join(
        each if each.isprintable() or each in "\n\t\u200c\u200d" else " " for each in text
    )
    for each in cut:
        rests = any(piece.start <= each.start < piece.end for piece in evidence)
        assert bool(each.forms) == rests
    assert {each.start for each in cut if each.begins} == {piece.start for piece in evidence}


def test_the_store_itself_is_not_written_over(store: Path) -> None:
    before = store.read_bytes()
    assert summarise("export", "--store", store, "-o", store, "--format", "csv").returncode == 2
    assert store.read_bytes() == before


def test_a_pipe_that_goes_by_the_name_of_a_file_is_written_to(store: Path) -> None:
    command = [sys.executable, "-m", "summarise", "export", "--store", str(store), "--format", "parquet"]
    result = subprocess.run([*command, "-o", "/dev/stdout"], cwd=ROOT, capture_output=True, check=True)
    assert pyarrow.parquet.read_table(io.BytesIO(result.stdout)).num_rows > 0


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are closed otherwise")
@pytest.mark.parametrize("command", [("export", "-f", "csv"), ("search", "said"), ("runs",)])
def test_a_pipe_that_nobody_reads_any_more_ends_the_command_quietly(
    store: Path, command: tuple[str, ...]
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    result = subprocess.run(
        [sys.executable, "-m", "summarise", *command, "--store", str(store)],
        cwd=ROOT,
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (result.returncode, result.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here is full")
@pytest.mark.parametrize("form", ["jsonl", "csv", "parquet", "markdown", "html"])
def test_where_nothing_more_fits_one_line_says_so(store: Path, form: str) -> None:
    result = summarise("export", "--store", store, "--format", form, "-o", "/dev/full")
    assert result.returncode == 6
    assert "No space left" in result.stderr.decode()
    assert result.stderr.count(b"\n") == 1


def test_a_store_that_is_not_there_is_told(tmp_path: Path) -> None:
    result = summarise("export", "--store", tmp_path / "none.db")
    assert result.returncode == 6
    assert "there is no store" in result.stderr.decode()
