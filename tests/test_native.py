"""Providers with an API of their own, against a real HTTP server that answers in their form.

The forms are those of the providers' references; no model said any of this.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Answered, Serve, summarise
from tests.test_model_drafter import GOOD, TEXT

KEY = "planted/Key+0123456789=abc"


def of_anthropic(content: list[dict[str, Any]], stop_reason: str = "tool_use") -> Answered:
    return Answered(
        {
            "id": "msg_invented",
            "type": "message",
            "role": "assistant",
            "model": "m",
            "content": content,
            "stop_reason": stop_reason,
            "stop_sequence": None,
            "usage": {"input_tokens": 11, "output_tokens": 7},
        }
    )


def of_gemini(parts: list[dict[str, Any]], finish_reason: str = "STOP") -> Answered:
    return Answered(
        {
            "candidates": [
                {"content": {"role": "model", "parts": parts}, "finishReason": finish_reason, "index": 0}
            ],
            "usageMetadata": {"promptTokenCount": 11, "candidatesTokenCount": 7, "totalTokenCount": 18},
            "modelVersion": "m",
        }
    )


TOOL = {"type": "tool_use", "id": "toolu_invented", "name": "Brief", "input": GOOD}
THINKING = {"type": "thinking", "thinking": "Hm. {", "signature": "s"}
CALL = {"functionCall": {"name": "Brief", "args": GOOD}}
OVERLOADED = {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}
TEMPERATURE = {
    "type": "error",
    "error": {"type": "invalid_request_error", "message": "`temperature` is not supported on this model."},
}
NO_KEY = {"error": {"code": 400, "message": "API key not valid.", "status": "INVALID_ARGUMENT"}}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def asked(
    folder: Path, preset: str, url: str, *arguments: str | Path, more: str = ""
) -> tuple[int, dict[str, Any], str]:
    (folder / "summarise.toml").write_text(
        f'[endpoints.e]\npreset = "{preset}"\nbase_url = "{url.removesuffix("/v1")}"\nmodel = "m"\n'
        f'key_variable = "E_KEY"\ntries = 1\n{more}'
    )
    given = ["brief", "-f", "json", "--attempts", "1", *arguments]
    result = summarise(*given, given=TEXT.encode(), E_KEY=KEY)
    return result.returncode, json.loads(result.stdout or b"{}"), result.stderr.decode()


@pytest.mark.parametrize(
    ("preset", "package", "answer", "header"),
    [
        ("anthropic", "anthropic", of_anthropic([THINKING, TOOL]), "x-api-key"),
        ("gemini", "google.genai", of_gemini([{"text": "Hm.", "thought": True}, CALL]), "x-goog-api-key"),
    ],
)
def test_a_provider_with_an_api_of_its_own_drafts_records_and_replays(  # noqa: PLR0917
    folder: Path, serve: Serve, preset: str, package: str, answer: Answered, header: str
) -> None:
    pytest.importorskip(package)
    server = serve(answer)
    code, brief, _ = asked(folder, preset, server.url, "--endpoint", "e", "--record", folder / "cassettes")
    assert code == 0
    assert brief["brief"]["headline"] == "Harbour of Ardley closed"
    assert (brief["run"]["prompt_tokens"], brief["run"]["completion_tokens"]) == (11, 7)
    assert server.headers[0][header] == KEY
    assert "Harbour" not in json.dumps(server.requests)
    (cassette,) = (folder / "cassettes").iterdir()
    assert KEY not in cassette.read_text()
    code, replayed, _ = asked(folder, preset, server.url, "--replay", folder / "cassettes")
    assert (code, replayed["brief"], len(server.requests)) == (0, brief["brief"], 1)


@pytest.mark.parametrize(
    ("preset", "package", "answer", "code", "says"),
    [
        ("anthropic", "anthropic", of_anthropic([], "refusal"), 0, "the model refused"),
        ("anthropic", "anthropic", of_anthropic([THINKING], "max_tokens"), 0, "thought until its tokens"),
        ("anthropic", "anthropic", Answered(OVERLOADED, 529), 4, "answered 529: Overloaded"),
        ("gemini", "google.genai", of_gemini([], "SAFETY"), 0, "content filter of the endpoint"),
        ("gemini", "google.genai", Answered(NO_KEY, 400), 4, "API key not valid."),
    ],
)
def test_what_is_no_answer_is_told_as_with_any_endpoint(  # noqa: PLR0917
    folder: Path, serve: Serve, preset: str, package: str, answer: Answered, code: int, says: str
) -> None:
    pytest.importorskip(package)
    ended, brief, _ = asked(folder, preset, serve(answer).url, "--endpoint", "e")
    assert ended == code
    assert says in brief["run"]["problems"][0]["message"]
    assert brief["brief"]["quotes"][0]["text"] == "Nobody was hurt."


def test_a_temperature_that_anthropic_refuses_is_left_out(folder: Path, serve: Serve) -> None:
    pytest.importorskip("anthropic")
    server = serve(Answered(TEMPERATURE, 400), of_anthropic([TOOL]))
    assert asked(folder, "anthropic", server.url, "--endpoint", "e", more="temperature = 0\n")[0] == 0
    assert ["temperature" in request for request in server.requests] == [True, False]


def test_trying_a_provider_with_an_api_of_its_own(folder: Path, serve: Serve) -> None:
    pytest.importorskip("anthropic")
    server = serve(of_anthropic([{**TOOL, "input": {"place": "Ardley", "boats": 42}}]))
    asked(folder, "anthropic", server.url, "--endpoint", "e")
    told = summarise("endpoints", "test", "e", E_KEY=KEY)
    assert told.returncode == 0, told.stderr
    assert [line.split()[:2] for line in told.stdout.decode().splitlines()[1:]] == [
        ["yes", "tools"],
        ["yes", "usage"],
    ]
