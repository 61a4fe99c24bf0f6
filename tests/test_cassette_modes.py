"""What is done with a folder of recordings: auto, refresh, replay and off, against a real HTTP server."""

from __future__ import annotations

import json
import socket
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from summarise import Document, Endpoint, brief
from summarise.cassettes import load
from summarise.errors import ReplayMiss, UsageError
from summarise.runs.recordings import Recordings
from tests.conftest import Answered, Serve, completion, summarise

TEXT = "The harbour of Ardley was closed on Monday.\n"
SAID = completion(json.dumps({"headline": "The harbour of Ardley was closed"}))


def endpoint(url: str, **settings: object) -> Endpoint:
    return Endpoint.model_validate({"name": "local", "base_url": url, "model": "m", "tries": 1, **settings})


def test_auto_asks_for_what_is_not_recorded_and_for_nothing_else(serve: Serve, tmp_path: Path) -> None:
    server = serve(SAID)
    local = endpoint(server.url)
    first = brief(TEXT, endpoint=local, cassette=tmp_path)
    asked = len(server.requests)
    assert asked > 0

    again = brief(TEXT, endpoint=local, cassette=tmp_path)
    assert len(server.requests) == asked
    assert again.brief.model_dump() == first.brief.model_dump()

    brief(TEXT.replace("Ardley", "Colne"), endpoint=local, cassette=tmp_path)
    assert len(server.requests) > asked
    assert len(list(tmp_path.iterdir())) == 2


def test_auto_records_anew_what_another_model_is_asked(serve: Serve, tmp_path: Path) -> None:
    server = serve(SAID)
    brief(TEXT, endpoint=endpoint(server.url), cassette=tmp_path)
    brief(TEXT, endpoint=endpoint(server.url, model="other"), cassette=tmp_path)
    [path] = tmp_path.iterdir()
    assert load(path).endpoint["model"] == "other"
    assert "other" in str(brief(TEXT, replay=tmp_path).run.model)


def test_auto_records_anew_what_another_text_of_that_name_is_asked(serve: Serve, tmp_path: Path) -> None:
    local = endpoint(serve(SAID).url)
    for text in (TEXT, TEXT.replace("Monday", "Friday")):
        brief(Document.of(text, id="ardley"), endpoint=local, cassette=tmp_path)
    [path] = tmp_path.iterdir()
    assert "closed on Monday" not in path.read_text()
    replayed = json.loads(summarise("replay", tmp_path).stdout)
    assert replayed["run"]["model"] == "m"


def test_auto_needs_a_key_only_for_what_is_not_recorded(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    local = endpoint(serve(SAID).url, key_variable="ARDLEY_KEY")
    monkeypatch.setenv("ARDLEY_KEY", "k-1")
    brief(TEXT, endpoint=local, cassette=tmp_path)
    monkeypatch.delenv("ARDLEY_KEY")
    assert brief(TEXT, endpoint=local, cassette=tmp_path).run.model == "m"
    with pytest.raises(UsageError, match="ARDLEY_KEY is not set"):
        brief("Rain fell.", endpoint=local, cassette=tmp_path)


def test_auto_asks_again_for_what_failed(serve: Serve, tmp_path: Path) -> None:
    server = serve(Answered("{}", 503), SAID)
    local = endpoint(server.url)
    assert brief(TEXT, endpoint=local, cassette=tmp_path).run.model is None
    assert brief(TEXT, replay=tmp_path).run.model is None
    assert brief(TEXT, endpoint=local, cassette=tmp_path).run.model == "m"
    assert brief(TEXT, replay=tmp_path).run.model == "m"


def test_auto_without_an_endpoint_replays_and_never_asks(serve: Serve, tmp_path: Path) -> None:
    brief(TEXT, endpoint=endpoint(serve(SAID).url), record=tmp_path)
    assert brief(TEXT, cassette=tmp_path).run.model == "m"
    with pytest.raises(UsageError, match="no endpoint is named"):
        brief("Rain fell.", cassette=tmp_path)


def test_refresh_asks_again_and_off_leaves_the_folder_alone(serve: Serve, tmp_path: Path) -> None:
    server = serve(SAID)
    source = tmp_path / "a.txt"
    source.write_text(TEXT)
    folder = tmp_path / "kept"

    def run(mode: str) -> None:
        result = summarise(
            "brief", source, "--base-url", server.url, "--model", "m", "--cassette", folder, "--mode", mode
        )
        assert result.returncode == 0, result.stderr

    run("off")
    assert not folder.exists()
    run("refresh")
    asked = len(server.requests)
    run("refresh")
    assert len(server.requests) > asked
    asked = len(server.requests)
    run("auto")
    run("replay")
    assert len(server.requests) == asked


def test_a_replay_can_open_no_connection(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    local = endpoint(serve(SAID).url)
    brief(TEXT, endpoint=local, record=tmp_path)

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a replay opened a connection")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    for name in ("getaddrinfo", "create_connection", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)
    # Not even with an endpoint, and not for what is missing.
    assert brief(TEXT, endpoint=local, replay=tmp_path).run.model == "m"
    with pytest.raises(ReplayMiss):
        brief("Rain fell.", endpoint=local, replay=tmp_path)


def test_a_recording_is_complete_by_itself_unless_the_text_is_not_to_be_kept(
    serve: Serve, tmp_path: Path
) -> None:
    local = endpoint(serve(SAID).url)
    brief(TEXT, endpoint=local, cassette=Recordings(tmp_path / "with"))
    brief(TEXT, endpoint=local, cassette=Recordings(tmp_path / "without", keeps_text=False))
    [kept], [left_out] = (
        (load(path) for path in (tmp_path / name).iterdir()) for name in ("with", "without")
    )
    assert kept.document["text"] == TEXT
    assert left_out.document == {name: kept.document[name] for name in ("language", "sha256")}
    assert kept.run == {"attempts": 2}
    assert set(kept.fingerprints) == {"endpoint", "prompts", "schema", "document"}


def test_a_recording_keeps_all_that_is_known_of_its_document(serve: Serve, tmp_path: Path) -> None:
    document = replace(
        Document.of(TEXT, id="ardley", title="Ardley", authors=["Bo Ek"], site="The Ardley Post"),
        published=date(2024, 3, 5),
        pages=(0, 12),
        form="pdf",
    )
    asked = brief(document, endpoint=endpoint(serve(SAID).url), record=tmp_path)
    (tmp_path / "expected.json").write_text(asked.model_dump_json())
    result = summarise("replay", tmp_path, "--expect", tmp_path / "expected.json")
    assert result.returncode == 0


Project = tuple[Path, list[dict[str, Any]]]


@pytest.fixture
def project(serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A folder whose configuration names an endpoint and recordings, and what the endpoint is asked."""
    server = serve(SAID)
    inner = tmp_path / "project" / "inner"
    inner.mkdir(parents=True)
    (tmp_path / "project" / "summarise.toml").write_text(
        f'default = "desk"\n[cassettes]\nfolder = "kept"\n'
        f'[endpoints.desk]\nbase_url = "{server.url}"\nmodel = "m"\n'
    )
    monkeypatch.chdir(inner)
    (inner / "a.txt").write_text(TEXT)
    return tmp_path / "project", server.requests


def drafted_by(*arguments: str, **environment: str) -> str | None:
    """The model that drafted the brief of a command, None: plain code."""
    result = summarise("brief", "a.txt", "--format", "json", *arguments, given=b"", **environment)
    assert result.returncode == 0, result.stderr
    model: str | None = json.loads(result.stdout)["run"]["model"]
    return model


def test_the_configuration_says_where_recordings_are(project: Project) -> None:
    folder, asked = project
    assert drafted_by() == "m"
    assert (folder / "kept" / "a.news.yaml").is_file()
    once = len(asked)
    assert drafted_by() == drafted_by("--mode", "replay") == "m"
    assert len(asked) == once
    drafted_by("--mode", "refresh")
    assert len(asked) == 2 * once


def test_the_environment_stands_above_the_configuration_and_the_command_above_both(
    project: Project, tmp_path: Path
) -> None:
    asked = project[1]
    drafted_by()
    once = len(asked)
    drafted_by(SUMMARISE_CASSETTE_MODE="refresh")
    assert len(asked) == 2 * once
    drafted_by(SUMMARISE_CASSETTES=str(tmp_path / "other"))
    assert (tmp_path / "other" / "a.news.yaml").is_file()
    drafted_by("--cassette", str(tmp_path / "third"), SUMMARISE_CASSETTES=str(tmp_path / "other"))
    assert (tmp_path / "third" / "a.news.yaml").is_file()
    drafted_by("--mode", "off", SUMMARISE_CASSETTE_MODE="replay")
    assert len(asked) == 5 * once
    assert drafted_by("--replay", str(tmp_path / "third"), SUMMARISE_CASSETTES="nowhere") == "m"
    assert len(asked) == 5 * once


def test_what_the_configuration_says_of_recordings_leaves_plain_code_alone(
    project: Project,
) -> None:
    folder, asked = project
    assert drafted_by("--endpoint", "extractive", SUMMARISE_CASSETTE_MODE="replay") is None
    config = folder / "summarise.toml"
    config.write_text(config.read_text().replace("default", "# default"))
    assert drafted_by() is None
    assert not asked
    # A replay asks nobody, so it needs no endpoint either.
    assert summarise("brief", "a.txt", SUMMARISE_CASSETTE_MODE="replay").returncode == 5


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[cassettes]\nfolder = "a"\nmode = "rec"\n', ":3: cassettes.mode: there is no mode 'rec'"),
        ('[cassettes]\nfoldr = "a"\n', ":2: cassettes.foldr: no such setting (did you mean folder?)"),
        ("[cassettes]\nfolder = 1\n", ":2: cassettes.folder: must be text"),
        ("cassettes = 1\n", ":1: cassettes: must be a table"),
    ],
)
def test_a_mistake_about_recordings_is_told(text: str, says: str, project: Project) -> None:
    (project[0] / "summarise.toml").write_text(text)
    result = summarise("brief", "a.txt")
    assert result.returncode == 2
    assert f"summarise.toml{says}" in result.stderr.decode()
    told = summarise("brief", "a.txt", SUMMARISE_CASSETTES="b", SUMMARISE_CASSETTE_MODE="rec").stderr.decode()
    assert "SUMMARISE_CASSETTE_MODE: there is no mode 'rec' (it is one of auto" in told
