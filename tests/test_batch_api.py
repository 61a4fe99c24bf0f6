"""Answers that come late: through the Batch API of a real server, and in files that somebody else answers."""

from __future__ import annotations

import asyncio
import io
import json
import signal
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.cassettes import Body, Cassette, Interaction, Response, load
from summarise.cassettes.late import Noted
from summarise.documents import Document
from summarise.documents.loading import load as load_source
from summarise.endpoints import Endpoint, from_config
from summarise.endpoints.batch_files import LONGEST, Result, line_of, results_in
from summarise.kinds.discovery import find
from summarise.runs.late import Aside, asked_late, draft_late
from summarise.runs.rounds import Rounds
from summarise.runs.settings import Settings
from summarise.runs.sharing import way_of
from summarise.runs.tally import Tally
from summarise.store import Queue
from summarise.store.awaiting import Awaiting
from tests.batch_server import BatchServer, Line, listening, recorded, refused, said
from tests.conftest import CASSETTES, SEED, completion
from tests.test_batch import rows, run, started

MODEL = "qwen2.5-coder-1.5b-instruct"
SEED_CASSETTE = CASSETTES / f"{SEED.stem}.news.yaml"
GOLD = [
    CASSETTES / "gold" / f"{name}.news.yaml"
    for name in ("en-wikinews-2019-069", "en-wikinews-2019-094", "en-wikinews-2020-018")
]
Listen = Callable[..., BatchServer]


@pytest.fixture
def listen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Listen]:
    """Starts a server, and names it in the configuration of a new folder: endpoint `desk`, with a key."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DESK_KEY", "a-key-of-this-test")
    with ExitStack() as servers:

        def start(*cassettes: Path, settings: str = "", waits: bool = False, **how: Any) -> BatchServer:
            how.setdefault("answer", recorded(*cassettes))
            server = servers.enter_context(listening(BatchServer(**how)))
            if not waits:
                server.goes_on.set()
            configured(tmp_path, server.url, f'key_variable = "DESK_KEY"\n{settings}')
            return server

        yield start


def configured(folder: Path, url: str, settings: str = "") -> None:
    table = f'[endpoints.desk]\nbase_url = "{url}"\nmodel = "{MODEL}"\n{settings}\n'
    (folder / "summarise.toml").write_text(table, encoding="utf-8")


def gold(path: Path) -> Path:
    """The documents that the gold recordings are of, as one source."""
    path.write_text("\n".join(map(line_of_source, map(load, GOLD))), encoding="utf-8")
    return path


def line_of_source(cassette: Cassette) -> str:
    """What a recording is of, as a line of JSON."""
    kept = cassette.document
    facts = {name: kept[name] for name in ("text", "published", "language") if name in kept}
    return json.dumps({"id": cassette.document_id, **facts})


def briefs(store: Path) -> dict[str, Any]:
    """The briefs in a store by the name of their document, without what is of the run alone."""
    kept = rows(
        store, "select d.name, brief from briefs join documents d on d.id = document where brief is not null"
    )
    return {name: comparable(json.loads(brief)) for name, brief in kept}


def documents_in(source: Path) -> Iterator[Document]:
    for each in load_source(str(source)):
        assert isinstance(each, Document)
        yield each


def comparable(brief: dict[str, Any]) -> dict[str, Any]:
    asked = {name: brief["run"][name] for name in ("calls", "prompt_tokens", "completion_tokens", "problems")}
    return {**brief, "run": asked}


def replayed(source: Path, cassettes: Path, *options: str) -> dict[str, Any]:
    """The same of what a replay prints."""
    printed = run("brief", str(source), "--replay", str(cassettes), "--format", "json", *options).stdout
    found = (
        [comparable(json.loads(line)) for line in printed.splitlines()]
        if source.suffix == ".jsonl"
        else [comparable(json.loads(printed))]
    )
    return {brief["document"]["id"]: brief for brief in found}


def batch(source: Path, *options: str) -> tuple[int, str]:
    """How it ends, and what it says."""
    result = run("batch", str(source), "--endpoint", "desk", "--batch-api", "--poll", "0.1", *options)
    return result.returncode, result.stderr


def test_a_brief_by_batches_is_that_of_the_recording_for_half_the_price(listen: Listen) -> None:
    server = listen(SEED_CASSETTE, settings="price = { input = 1000.0, output = 9000.0 }")
    dry = [
        run("batch", str(SEED), "--endpoint", "desk", "--dry-run", *late) for late in ((), ("--batch-api",))
    ]
    at_once, later = (float(each.stdout.rpartition("$")[2]) for each in dry)
    assert later == pytest.approx(at_once / 2, abs=0.01)
    code, told = batch(SEED)
    assert code == 0, told
    store = Path("runs.db")
    assert briefs(store) == replayed(SEED, CASSETTES)
    # What did not stand was asked again, in a second round.
    assert [each["request_counts"]["total"] for each in server.batches.values()] == [1, 1]
    assert set(server.keys) == {"Bearer a-key-of-this-test"}
    (call,) = rows(
        store, "select endpoint, model, calls, tries, prompt_tokens, completion_tokens, cost from calls"
    )
    assert call[:4] == ("desk", MODEL, 2, 2)
    assert call[6] == pytest.approx((call[4] * 1000 + call[5] * 9000) / 1_000_000 / 2)
    assert rows(store, "select count(*) from requests") == [0]
    assert rows(store, "select outcome from runs") == ["done"]


def test_each_result_finds_its_document_and_what_is_wrong_costs_only_itself(
    listen: Listen, tmp_path: Path
) -> None:
    source = gold(tmp_path / "gold.jsonl")
    answer = recorded(*GOLD)

    def one_refused(line: Line) -> Line:
        refuses = "Dozens dead in California boat fire" in json.dumps(line["body"])
        return refused(line, 400, "this is nothing for me") if refuses else answer(line)

    def arranged(lines: list[bytes]) -> list[bytes]:
        stranger = said({"custom_id": "of-nobody-here"}, 200, {"choices": []})
        strange = [json.dumps(stranger).encode() + b"\n", b"no JSON\n", b"[" * 100_000 + b"\n"]
        return [*strange, b'{"custom_id": 7}\n', b"x" * (LONGEST + 5) + b"\n", *reversed(lines)]

    server = listen(answer=one_refused, arranged=arranged, settings="batch_requests = 2")
    code, told = batch(source, "--attempts", "1", "--concurrency", "1")
    assert code == 12
    assert "2 done, 1 failed" in told
    assert "this is nothing for me" in told
    assert "1 results to no request that is here, 4 that cannot be read" in told
    assert sorted(each["request_counts"]["total"] for each in server.batches.values()) == [1, 2]
    store = Path("runs.db")
    kept, expected = briefs(store), replayed(source, CASSETTES / "gold", "--attempts", "1")
    assert [name for name in expected if kept[name] != expected[name]] == ["en-wikinews-2019-094"]
    # What plain code knows of it stands.
    assert kept["en-wikinews-2019-094"]["brief"]["figures"]


def in_rounds(store: Path, documents: Sequence[Document]) -> list[str]:
    """What `summarise batch --batch-api` does, without processes of its own; what it says."""
    settings = Settings(find("news", []), from_config("desk", Path.cwd()), attempts=1, late=True)
    told: list[str] = []
    with (
        Queue.begun(store, way_of(settings), ["tests"]) as queue,
        Awaiting(store, queue.run, queue.way) as awaiting,
    ):
        rounds = Rounds(asked_late(settings), awaiting, 0.1, told.append)
        queue.add(documents, again=True)
        while True:
            for work in queue.take(10):
                made = asyncio.run(draft_late(work.document, work.answers, settings))
                if isinstance(made, Aside):
                    queue.put_aside(work, made.noted)
                else:
                    queue.finish(work, made)
            if not rounds(Tally(), lambda _: True):
                queue.end("done")
                return told


def test_what_a_batch_had_no_time_for_is_asked_again_and_not_what_somebody_cancelled(
    listen: Listen, tmp_path: Path
) -> None:
    server = listen(SEED_CASSETTE, ends=("expired", "cancelled"))
    store, seed = tmp_path / "runs.db", [*documents_in(SEED)]
    in_rounds(store, seed)
    assert rows(store, "select state, problem from briefs") == [("failed", "endpoint")]
    assert "its batch batch_2 was cancelled" in rows(store, "select message from briefs")[0]
    in_rounds(store, seed)
    assert [each["status"] for each in server.batches.values()] == ["expired", "cancelled", "completed"]
    assert rows(store, "select outcome from batches order by id") == ["expired", "cancelled", "completed"]
    assert briefs(store) == replayed(SEED, CASSETTES, "--attempts", "1")


def test_what_is_more_than_may_wait_is_handed_in_in_parts_and_what_is_refused_fails(
    listen: Listen, tmp_path: Path
) -> None:
    errors = (
        {"code": "token_limit_exceeded", "message": "Enqueued token limit reached"},
        {"code": "model_not_found", "message": "no such model"},
    )
    server = listen(*GOLD, ends=("failed", "failed"), errors=errors)
    store = tmp_path / "runs.db"
    told = in_rounds(store, [*documents_in(gold(tmp_path / "gold.jsonl"))])
    assert [each["request_counts"]["total"] for each in server.batches.values()] == [3, 1, 1, 1]
    assert any("Enqueued token limit reached; handed in again in parts" in line for line in told)
    assert rows(store, "select state, count(*) from briefs group by state") == [("done", 2), ("failed", 1)]
    (why,) = rows(store, "select message from briefs where state = 'failed'")
    assert "its batch batch_2 was refused: no such model" in why


def test_what_is_handed_in_is_waited_for_by_the_same_command_and_not_handed_in_again(listen: Listen) -> None:
    server = listen(SEED_CASSETTE, waits=True)
    command = [str(SEED), "--endpoint", "desk", "--batch-api", "--poll", "0.1"]
    process = started(*command, cwd=Path.cwd())
    while server.looks < 3 and process.poll() is None:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 130, told
    assert "0 done, 1 that wait for answers" in told
    assert "give the same command again to go on" in told
    assert rows(Path("runs.db"), "select state from briefs") == ["asked"]
    # As after a crash between handing it in and noting what it is called there.
    with sqlite3.connect("runs.db") as store:
        store.execute("update batches set name = null")
    store.close()
    live = run("batch", str(SEED), "--endpoint", "desk")
    assert live.returncode == 12
    assert "give the same command with --batch-api again to go on" in live.stderr
    server.goes_on.set()
    code, told = batch(SEED)
    assert code == 0, told
    assert len(server.batches) == 2, "one for each round"
    assert briefs(Path("runs.db")) == replayed(SEED, CASSETTES)


def test_what_the_endpoint_does_not_know_any_more_is_asked_anew_when_told_to(listen: Listen) -> None:
    server = listen(SEED_CASSETTE, waits=True)
    process = started(str(SEED), "--endpoint", "desk", "--batch-api", "--poll", "0.1", cwd=Path.cwd())
    while server.looks < 1 and process.poll() is None:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 130, told
    server.batches.clear()
    server.goes_on.set()
    code, told = batch(SEED)
    assert code == 4
    assert "(batch batch_1)" in told
    assert "--retry-failed asks anew" in told
    code, told = batch(SEED, "--retry-failed")
    assert code == 0, told
    assert rows(Path("runs.db"), "select outcome from batches order by id")[0] == "lost"
    assert briefs(Path("runs.db")) == replayed(SEED, CASSETTES)


def answered(files: list[str], answer: Callable[[Line], Line], into: Path) -> Path:
    """What an offline server makes of these files."""
    lines = [json.loads(line) for file in files for line in Path(file).read_text("utf-8").splitlines()]
    into.write_text("".join(json.dumps(answer(line)) + "\n" for line in lines), encoding="utf-8")
    return into


def test_exported_requests_are_answered_by_anybody_round_by_round(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    configured(tmp_path, "http://localhost:8000/v1", "batch_requests = 1")
    source = tmp_path / "both.jsonl"
    both = [load(SEED_CASSETTE), load(GOLD[0])]
    source.write_text("\n".join(map(line_of_source, both)), encoding="utf-8")
    export = ["export-requests", str(source), "--endpoint", "desk", "-o", "requests"]
    answer = recorded(SEED_CASSETTE, GOLD[0])
    first = run(*export)
    assert first.returncode == 0, first.stderr
    files = first.stdout.split()
    assert [Path(file).read_bytes().count(b"\n") for file in files] == [1, 1]
    assert run(*export).stdout == first.stdout, "what is not answered is asked alike"
    results = answered(files, answer, tmp_path / "results.jsonl")
    lines = results.read_bytes().splitlines(keepends=True)
    results.write_bytes(b"".join([b"\xff\n", *reversed(lines), lines[0]]))
    read = run("import-results", str(results))
    assert read.returncode == 0, read.stderr
    assert "2 answers, 1 to what was answered before, 1 lines that are no results" in read.stderr
    second = run(*export)
    last = run("import-results", str(answered(second.stdout.split(), answer, tmp_path / "more.jsonl")))
    assert "answers are missing" not in last.stderr
    kept, expected = briefs(Path("runs.db")), replayed(SEED, CASSETTES)
    assert kept[both[0].document_id] == expected[both[0].document_id]
    assert kept.keys() == {each.document_id for each in both}
    assert run(*export).stdout == ""
    assert rows(Path("runs.db"), "select count(*) from requests") == [0]


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (("--endpoint", "desk", "--replay", "cassettes"), "recordings exclude each other"),
        (("--endpoint", "desk", "--max-cost", "3"), "cannot be limited"),
        ((), "needs a model to ask"),
        (("--endpoint", "file"), "is a model in a file"),
        (("--endpoint", "claude"), "speaks the API of anthropic"),
        (("--endpoint", "keyed"), "NO_SUCH_KEY is not set"),
    ],
)
def test_what_batches_cannot_serve_is_refused_in_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], why: str
) -> None:
    monkeypatch.chdir(tmp_path)
    configured(tmp_path, "http://localhost:8000/v1")
    with (tmp_path / "summarise.toml").open("a") as file:
        file.write(
            '[endpoints.file]\ngguf = "a.gguf"\n[endpoints.claude]\npreset = "anthropic"\nmodel = "m"\n'
            '[endpoints.keyed]\nbase_url = "http://localhost:8000/v1"\nmodel = "m"\n'
            'key_variable = "NO_SUCH_KEY"\n'
        )
    result = run("batch", str(SEED), "--batch-api", *options)
    assert result.returncode == 2
    assert why in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert not Path("runs.db").exists()


def test_an_endpoint_without_batches_says_so(listen: Listen, tmp_path: Path) -> None:
    configured(tmp_path, listen(SEED_CASSETTE).url.replace("/v1", "/v2"))
    code, told = batch(SEED)
    assert code == 4
    assert "has no Batch API" in told


def test_the_pieces_of_a_long_text_are_asked_about_in_one_round_and_the_whole_in_another() -> None:
    told = "Police in {0} said {1} people were hurt on Monday. “We found {1} of them,” said Anna Reid.\n\n"
    towns = ("Leeds", "York", "Hull", "Bath")
    document = Document.of("".join(told.format(towns[number % 4], number + 20) for number in range(24)))
    endpoint = Endpoint(name="desk", base_url="http://localhost:8000/v1", model="m", context=4096)
    settings = Settings(find("news", []), endpoint, attempts=1, late=True)
    # This answer is the test's own invention, and no model's.
    little = json.dumps(completion('{"headline": "People hurt"}').body).encode()
    answer = Response(200, {"content-type": "application/json"}, Body.of(little))

    def asked_next(answered: Sequence[Noted]) -> tuple[Noted, ...]:
        answers = [Interaction(each.request, answer) for each in answered]
        aside = asyncio.run(draft_late(document, answers, settings))
        assert isinstance(aside, Aside)
        return aside.noted

    first = asked_next(())
    assert len(first) == 1, "the first of many is asked alone"
    others = asked_next(first)
    assert len(others) > 1
    asked = [*first, *others]
    assert len({each.key for each in asked}) == len(asked)
    assert asked_next(asked[:-1]) == (asked[-1],), "the whole waits for the last piece"
    (whole,) = asked_next(asked)
    assert whole.key not in {each.key for each in asked}


@given(st.binary())
def test_any_bytes_can_be_read_as_results(content: bytes) -> None:
    for each in results_in(io.BytesIO(content)):
        assert each is None or isinstance(each, Result)


@given(st.lists(st.text(), max_size=5))
def test_a_request_is_one_line_whatever_its_text_holds(texts: list[str]) -> None:
    bodies = [json.dumps({"text": text}, ensure_ascii=False) for text in texts]
    lines = b"".join(line_of(str(n), body) for n, body in enumerate(bodies)).split(b"\n")
    assert [json.loads(line)["body"]["text"] for line in lines if line] == texts


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        # As OpenAI writes what came too late.
        (
            '{"custom_id": "a", "response": null, "error": {"code": "batch_expired", "message": "late"}}',
            Result("a", None, "", "batch_expired: late"),
        ),
        # As vLLM writes what it could not do: the status beside no body, and the reason as an error.
        (
            '{"custom_id": "a", "response": {"status_code": 400, "body": null}, "error": "no"}',
            Result("a", 400, '{"error": {"message": "no"}}'),
        ),
        ('{"custom_id": "a", "response": {"status_code": true, "body": {}}, "error": null}', None),
        ('{"custom_id": "a", "response": {"status_code": 200, "body": NaN}, "error": null}', None),
        ('{"custom_id": "a", "response": null, "error": null}', None),
    ],
)
def test_results_are_read_as_they_are_written_by_those_who_answer(line: str, expected: Result | None) -> None:
    assert list(results_in(io.BytesIO(line.encode()))) == [expected]
