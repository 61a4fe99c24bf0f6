"""What is done with a folder of recordings: auto, refresh, replay and off, against a real HTTP server."""

from __future__ import annotations

import json
import socket
from dataclasses import replace
from datetime import date
from pathlib import Path

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
    assert set(kept.fingerprints) == {"endpoint", "prompts", "schema"}


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
