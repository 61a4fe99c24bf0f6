"""`summarise cassettes` and `replay`, on the recording of the seed and on those of a test's own server."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import httpx2
import pytest
import vcr  # type: ignore[import-untyped]
import yaml
from jsonschema import Draft202012Validator

from summarise import Endpoint, brief
from summarise.cassettes import (
    Body,
    Cassette,
    Interaction,
    ReplayingTransport,
    Request,
    Response,
    cassette,
    load,
)
from summarise.cassettes.scrubbing import scrubbed
from summarise.documents import Document
from tests.conftest import CASSETTES, ROOT, SEED, Answered, Serve, completion, summarise

TEXT = "The harbour of Ardley was closed on Monday. Ana Lima said so.\n"
SAID = completion(json.dumps({"headline": "The harbour of Ardley was closed"}))
SEEDS = ROOT / "seeds"
SCHEMA = json.loads((Path(cassette.__file__).parent / "format.schema.json").read_text())


@pytest.fixture
def folder(serve: Serve, tmp_path: Path) -> Path:
    """Recordings of two documents, of which a test's own server said the same."""
    endpoint = Endpoint(name="local", base_url=serve(Answered("{}", 503), SAID).url, model="m")
    for name in ("one", "two"):
        brief(Document.of(TEXT, id=name), endpoint=endpoint, record=tmp_path / "kept")
    return tmp_path / "kept"


def test_what_is_written_is_as_the_schema_of_the_format_says(folder: Path) -> None:
    validator = Draft202012Validator(SCHEMA)
    for path in (*folder.iterdir(), *CASSETTES.glob("*.yaml")):
        validator.validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    broken = yaml.safe_load((folder / "one.news.yaml").read_text())
    broken["interactions"][0]["response"]["headers"]["set-cookie"] = "a"
    assert not validator.is_valid(broken)


def test_the_list_says_what_there_is(folder: Path) -> None:
    listed = json.loads(summarise("cassettes", "list", folder, "--format", "json").stdout)
    assert [(each["document"], each["kind"], each["model"]) for each in listed] == [
        ("one", "news", "m"),
        ("two", "news", "m"),
    ]
    (folder / "three.news.yaml").write_text("not one")
    result = summarise("cassettes", "list", folder)
    assert b"one" in result.stdout
    assert b"three.news.yaml" in result.stderr
    assert summarise("cassettes", "list", folder / "none").returncode == 3


def test_a_recording_is_shown_as_the_conversation_it_is() -> None:
    result = summarise("cassettes", "show", CASSETTES / "000_36c2a8a3030f7e22.news.yaml", COLUMNS="200")
    shown = result.stdout.decode()
    assert "qwen2.5-coder-1.5b-instruct" in shown
    assert shown.index("You are a careful news editor") < shown.index("Amidst the ongoing conflict")
    assert shown.count("You are a careful news editor") == 1
    assert "assistant" in shown


def test_what_is_out_of_date_broken_or_changed_by_hand_is_named(folder: Path) -> None:
    whole = summarise("cassettes", "verify", folder)
    assert (whole.returncode, whole.stdout) == (0, b"2 recordings, 0 problems\n")

    one, two = folder / "one.news.yaml", folder / "two.news.yaml"
    one.write_text(one.read_text().replace('"The harbour of Ardley was closed"', '"It is open"'))
    two.write_text(two.read_text().replace('kind: "news"', 'kind: "gone"')[:-30])
    (folder / "three.news.yaml").write_text("format: 9\n")
    changed = summarise("cassettes", "verify", folder)
    assert changed.returncode == 10
    told = changed.stderr.decode()
    assert "one.news.yaml: recording 2 was changed by hand" in told
    assert "document" not in told
    assert "three.news.yaml: written in format '9'" in told
    assert "two.news.yaml: there is no kind 'gone'" in told
    assert "two.news.yaml: ends in a recording that a crash cut off" in told


def test_a_text_that_was_changed_in_its_recording_is_told(folder: Path) -> None:
    path = folder / "one.news.yaml"
    path.write_text(path.read_text().replace("Ana Lima said so.\n", "Bo Ek said so.\n", 1))
    result = summarise("cassettes", "verify", folder)
    assert result.returncode == 10
    assert b"one.news.yaml: the document in its head was changed by hand" in result.stderr
    assert result.stdout == b"2 recordings, 1 problem\n"


def test_prompts_that_have_changed_since_are_told(folder: Path) -> None:
    path = folder / "one.news.yaml"
    now = load(path).fingerprints["prompts"]
    path.write_text(path.read_text().replace(str(now), "0" * 64))
    result = summarise("cassettes", "verify", folder)
    assert result.returncode == 10
    assert b"one.news.yaml: out of date: since it was recorded, the prompts of news changed" in result.stderr


def test_what_no_replay_uses_is_named_and_taken_out_on_request(folder: Path) -> None:
    path = folder / "one.news.yaml"
    text = path.read_text()
    request = '- request:\n    method: "POST"\n    path: "/v1/chat/completions"\n    text: "x"\n'
    seal = "0" * 64
    extra = f'{request}  response:\n    status: 200\n    headers: {{}}\n    text: "y"\n  sha256: "{seal}"\n'
    path.write_text(text + extra + request)
    (folder / ".0.tmp").touch()

    told = summarise("cassettes", "prune", folder).stderr.decode()
    assert "one.news.yaml: not used: 1 answer and a half that a crash left" in told
    assert ".0.tmp" in told
    assert told.splitlines()[-1] == "summarise: 2 recordings, 2 files to tidy up: --remove does it"
    assert "two" not in told
    assert path.read_text() == text + extra + request

    removed = summarise("cassettes", "prune", folder, "--remove")
    assert removed.returncode == 0
    assert removed.stderr.splitlines()[-1] == b"summarise: 2 recordings, 2 files tidied up"
    again = summarise("cassettes", "prune", folder)
    assert again.stderr == b"summarise: 2 recordings, nothing to take out\n"
    assert path.read_text() == text
    assert sorted(each.name for each in folder.iterdir()) == ["one.news.yaml", "two.news.yaml"]


def test_scrubbing_takes_out_accounts_keys_and_what_is_named(folder: Path) -> None:
    path = folder / "one.news.yaml"
    key = "sk-test-0123456789abcdefghijABCDEFGHIJ"
    path.write_text(path.read_text().replace("invented-by-a-test", f"of {key}"))
    before = load(path)
    assert summarise("cassettes", "scrub", path, "--word", "Ana Lima", "--text").returncode == 0
    text = path.read_text()
    for gone in (key, "Ana Lima"):
        assert gone not in text
    assert "Ardley" in text
    after = load(path)
    assert "text" not in after.document
    assert len(after.interactions) == len(before.interactions)
    assert b"nothing to take out" in summarise("cassettes", "scrub", path).stderr


def test_a_scrubbed_recording_replays_to_the_brief_without_the_name(serve: Serve, tmp_path: Path) -> None:
    text = "Mayor Ana Lima said on Monday that 30 boats sank off Ardley. Lima called it a disaster.\n"
    said = completion(json.dumps({"headline": "Thirty boats sank off Ardley, Ana Lima said"}))
    local = Endpoint(name="local", base_url=serve(said).url, model="m")
    brief(Document.of(text, id="boats"), endpoint=local, record=tmp_path)
    path = tmp_path / "boats.news.yaml"
    result = summarise("cassettes", "scrub", path, "--word", "Ana Lima=Bo Ek", "--word", "Lima")
    assert result.stderr == f"summarise: {path}: scrubbed, and replays\n".encode()
    assert "Lima" not in path.read_text()
    assert load(path).made_by["scrubbed"] is True
    assert summarise("cassettes", "verify", tmp_path).returncode == 0
    replayed = json.loads(summarise("replay", tmp_path).stdout)
    assert replayed["run"]["model"] == "m"
    assert "replay_miss" not in {problem["kind"] for problem in replayed["run"]["problems"]}
    names = [each["name"] for each in replayed["brief"]["who"]]
    assert any("Bo Ek" in name for name in names)
    assert load(path).document["text"] == text.replace("Ana Lima", "Bo Ek").replace("Lima", "Xxxx")


def test_a_recording_of_other_prompts_is_not_made_to_fit_those_of_today(folder: Path) -> None:
    path = folder / "one.news.yaml"
    path.write_text(path.read_text().replace("You are a careful news editor", "You are a hasty one"))
    result = summarise("cassettes", "scrub", path, "--word", "Ana Lima")
    assert result.stderr == f"summarise: {path}: scrubbed; it did not replay before\n".encode()
    assert "You are a hasty one" in path.read_text()


def test_what_is_taken_out_of_a_stream_may_be_spread_over_its_events() -> None:
    pieces = ["Mayor A", "na Li", "ma sa", "id so."]
    stream = b"".join(
        f"data: {json.dumps({'choices': [{'delta': {'content': each}}]})}\n\n".encode() for each in pieces
    )
    request = Request("POST", "/v1/chat/completions", Body.of(b"{}"))
    response = Response(200, {"content-type": "text/event-stream"}, Body.of_stream(stream))
    recorded = Cassette("one", "news", {}, {}, (Interaction(request, response),))
    [clean] = scrubbed(recorded, {"Ana Lima": None}).interactions
    assert clean.response is not None
    events = clean.response.body.value
    assert isinstance(events, list)
    assert len(events) == len(pieces)
    assert re.findall(r'"content": "([^"]*)"', json.dumps(events)) == ["Mayor Xxx Xxxx said so.", "", "", ""]


def test_recordings_in_folders_below_are_found_and_listed_in_a_line_each(folder: Path, serve: Serve) -> None:
    long = "a-very-long-name-of-a-document-" * 5
    endpoint = Endpoint(name="local", base_url=serve(SAID).url, model="m")
    brief(Document.of(TEXT, id=long), endpoint=endpoint, record=folder / "below")
    brief(Document.of(TEXT, id="one"), endpoint=endpoint, record=folder / "below")
    lines = summarise("cassettes", "list", folder).stdout.decode().splitlines()
    assert [line.split()[0] for line in lines] == ["document", long, "one", "one", "two"]
    assert [line.rstrip().endswith(" below") for line in lines[1:]] == [True, True, False, False]
    assert summarise("cassettes", "verify", folder).stdout == b"4 recordings, 0 problems\n"

    briefs = folder / "briefs.jsonl"
    assert summarise("replay", folder, "-o", briefs).returncode == 0
    assert len(briefs.read_text().splitlines()) == 4
    assert summarise("replay", folder, "--expect", briefs).returncode == 0


def test_vcrpy_plays_what_is_exported_and_what_it_writes_is_imported(folder: Path, tmp_path: Path) -> None:
    path, tape = folder / "one.news.yaml", tmp_path / "tape.yaml"
    result = summarise("cassettes", "export", path, "--vcr", tape, "--base-url", "http://nowhere.invalid/v1")
    assert result.returncode == 0, result.stderr
    recorded = load(path).interactions
    assert result.stderr == f"summarise: wrote {tape}: {len(recorded)} interactions\n".encode()

    player = vcr.VCR(record_mode="none", match_on=("method", "uri", "body"))
    with player.use_cassette(str(tape)) as played, httpx2.Client() as client:
        answers = [
            client.post("http://nowhere.invalid/v1/chat/completions", content=each.request.body.content)
            for each in recorded
        ]
        assert played.play_count == len(recorded)
    assert [each.content for each in answers] == [
        each.response.body.content for each in recorded if each.response
    ]
    assert [each.status_code for each in answers][:2] == [503, 200]

    result = summarise("cassettes", "import", "--vcr", tape, folder, "--document", "three")
    assert result.returncode == 0, result.stderr
    assert load(folder / "three.news.yaml").interactions == recorded
    assert summarise("cassettes", "import", "--vcr", tape, folder, "--document", "three").returncode == 6


def test_what_vcrpy_records_is_replayed(serve: Serve, tmp_path: Path) -> None:
    server = serve(SAID)
    tape = tmp_path / "tape.yaml"
    ask = {"model": "m", "messages": [{"role": "user", "content": "Über Ardley 🙂"}]}
    with vcr.VCR().use_cassette(str(tape)), httpx2.Client() as client:
        said = client.post(f"{server.url}/chat/completions", json=ask).json()
    assert summarise("cassettes", "import", "--vcr", tape, tmp_path / "kept").returncode == 0
    path = tmp_path / "kept" / "tape.news.yaml"
    assert "Über Ardley 🙂" in path.read_text()
    with httpx2.Client(transport=ReplayingTransport(load(path), path)) as client:
        assert client.post("http://nowhere.invalid/v1/chat/completions", json=ask).json() == said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("version: 1\ninteractions: [&a {}, *a]\n", "line 2: aliases are not allowed"),
        (
            "version: 1\ninteractions: !!python/object/apply:os.system [x]\n",
            "could not determine a constructor",
        ),
        ("version: 2\ninteractions: []\n", "not a cassette of vcrpy, version 1"),
        ("version: 1\ninteractions: [{}]\n", "interaction 1: request is missing"),
        ("[" * 200, "nested more than 100 deep"),
    ],
)
def test_a_tape_from_anybody_is_refused_in_one_line(text: str, words: str, tmp_path: Path) -> None:
    tape = tmp_path / "tape.yaml"
    tape.write_text(text)
    result = summarise("cassettes", "import", "--vcr", tape, tmp_path)
    assert result.returncode == 10
    assert words in result.stderr.decode()
    assert len(result.stderr.splitlines()) == 1


def test_every_brief_is_rebuilt_from_its_recording_and_compared(folder: Path, tmp_path: Path) -> None:
    briefs = tmp_path / "briefs.jsonl"
    assert summarise("replay", folder, "-o", briefs).returncode == 0
    same = summarise("replay", folder, "--expect", briefs)
    assert (same.returncode, same.stdout) == (0, b"")
    assert same.stderr.decode().count("as expected") == 2

    first, second = map(json.loads, briefs.read_text().splitlines())
    first["brief"]["headline"] = "Another"
    second["document"]["id"] = "gone"
    briefs.write_text(f"{json.dumps(first)}\n{json.dumps(second)}\n")
    other = summarise("replay", folder, "--expect", briefs)
    told = other.stderr.decode()
    assert other.returncode == 11
    assert 'one.news.yaml: 1 differ\n  brief.headline\n    expected "Another"' in told
    assert "two.news.yaml: no brief is expected of it" in told
    assert "gone (news): no recording gives this brief any more" in told


def test_a_single_recording_is_rebuilt_and_verified_by_its_name(folder: Path) -> None:
    path = min(folder.glob("*.yaml"))
    printed = summarise("replay", path).stdout.decode()
    assert [json.loads(line)["document"]["id"] for line in printed.splitlines()] == [
        path.name.partition(".")[0]
    ]
    assert summarise("cassettes", "verify", path).returncode == 0
    missing = summarise("replay", folder / "none.yaml")
    assert missing.returncode == 3
    assert "does not exist (name a recording, or a folder of recordings)" in missing.stderr.decode()


def test_the_seed_is_rebuilt_and_a_missing_answer_has_an_exit_code_of_its_own(tmp_path: Path) -> None:
    [path] = CASSETTES.glob("000_36c2a8a3030f7e22.news.yaml")
    kept = tmp_path / "kept"
    kept.mkdir()
    shutil.copy(path, kept)
    texts = SEEDS if not load(path).document.get("text") else tmp_path
    result = summarise("replay", kept, "--sources", texts)
    assert result.returncode == 0, result.stderr
    rebuilt = json.loads(result.stdout)
    now = json.loads(summarise("brief", SEED, "--replay", CASSETTES, "--format", "json").stdout)
    assert rebuilt["brief"] == now["brief"]

    copy = kept / path.name
    copy.write_text(copy.read_text().replace('    method: "POST"', '    method: "PUT"'))
    assert summarise("replay", kept, "--sources", SEEDS).returncode == 5
