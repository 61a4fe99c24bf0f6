"""Endpoints as a user configures them: which holds, which is the default, and what a mistake is told as."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import keyring
import keyring.backend
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from summarise.endpoints import Endpoint
from summarise.endpoints.config_file import line_of
from summarise.endpoints.keys import keep, key_of
from summarise.endpoints.presets import PRESETS
from summarise.errors import UsageError
from tests.conftest import Answered, Serve, completion, summarise

TEXT = b"The mayor of Ardley said 30 boats sank on Monday.\n"
DESK = '[endpoints.desk]\nbase_url = "http://127.0.0.1:9/v1"\nmodel = "m"\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder within one that has a configuration, beside the configuration of a user."""
    inner = tmp_path / "project" / "inner"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    return inner


def of_user(folder: Path, text: str) -> None:
    path = folder.parent.parent / "home" / "summarise" / "summarise.toml"
    path.parent.mkdir(parents=True)
    path.write_text(text)


def of_project(folder: Path, text: str) -> Path:
    path = folder.parent / "summarise.toml"
    path.write_text(text)
    return path


def listed(environment: dict[str, str] | None = None) -> dict[str, Any]:
    result = summarise("endpoints", "--format", "json", given=b"", **(environment or {}))
    assert result.returncode == 0, result.stderr.decode()
    data: dict[str, Any] = json.loads(result.stdout)
    return data


def test_with_nothing_configured_plain_code_answers(folder: Path) -> None:
    assert listed()["default"] == "extractive"
    assert b"summarise endpoints add" in summarise("endpoints").stdout


def test_the_nearest_file_comes_before_that_of_the_user_and_the_environment_before_both(folder: Path) -> None:
    of_user(
        folder,
        f'default = "home"\n{DESK}key_variable = "A"\n[endpoints.home]\npreset = "ollama"\nmodel = "h"\n',
    )
    assert listed()["default"] == "home"
    nearest = of_project(folder, f'default = "desk"\n\n{DESK}')
    data = listed()
    assert (data["default"], data["because"]) == ("desk", f"{nearest}:1: default")
    places = {row["name"]: (row["from"], row["key"]) for row in data["endpoints"]}
    # The whole of an endpoint is from one file: the user's key_variable is not mixed into the project's.
    assert places["desk"] == (f"{nearest}:3", "none")
    assert places["home"][0].endswith("home/summarise/summarise.toml:6")
    data = listed({"SUMMARISE_ENDPOINT": "home"})
    assert (data["default"], data["because"]) == ("home", "SUMMARISE_ENDPOINT")


def test_the_default_answers_and_can_be_put_aside(folder: Path, serve: Serve) -> None:
    server = serve(completion('{"headline": "Boats sank"}'))
    of_project(folder, f'default = "desk"\n[endpoints.desk]\nbase_url = "{server.url}"\nmodel = "one"\n')
    brief = json.loads(summarise("brief", "-f", "json", "--attempts", "1", given=TEXT).stdout)
    assert (brief["run"]["endpoint"], brief["run"]["model"]) == ("desk", "one")
    plain = json.loads(summarise("brief", "-f", "json", "--endpoint", "extractive", given=TEXT).stdout)
    assert plain["run"]["model"] is None
    for arguments, environment, asked in [
        (["--model", "two"], {}, "two"),
        ([], {"SUMMARISE_MODEL": "three"}, "three"),
        (["--endpoint", "desk"], {"SUMMARISE_MODEL": "three"}, "one"),
        (["--base-url", server.url], {"SUMMARISE_MODEL": "three", "SUMMARISE_ENDPOINT": "x"}, "three"),
        ([], {"SUMMARISE_MODEL": "four", "SUMMARISE_BASE_URL": server.url}, "four"),
    ]:
        summarise("brief", "--attempts", "1", *arguments, given=TEXT, **environment)
        assert server.requests[-1]["model"] == asked
    assert len(server.requests) == 6


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (DESK + 'mode = "jsn"\n', 4, "endpoints.desk.mode: 'jsn' is none of them: did you mean json?"),
        (
            DESK + "\n# note\ntempreature = 1\n",
            6,
            "endpoints.desk.tempreature: no such setting: did you mean temp",
        ),
        (DESK + "temperature = 3\n", 4, "endpoints.desk.temperature: must be less than or equal to 2"),
        (DESK + 'api_key = "sk-mine"\n', 4, "name the environment variable that holds it as key_variable"),
        (DESK + 'key_variable = "sk-mine"\n', 4, "must be the name of an environment variable"),
        (DESK + 'headers = { Authorization = "sk-mine" }\n', 4, "no place for a key"),
        ('\n[endpoints.desk]\nmodel = "m"\n', 2, "endpoints.desk: base_url is missing"),
        ('[endpoints.desk]\npreset = "olama"\nmodel = "m"\n', 2, "did you mean ollama?"),
        ('[endpoints.desk]\npreset = "azure"\nmodel = "m"\n', 1, "https://YOUR-RESOURCE.openai.azure.com"),
        ('[endpoints]\ndesk.preset = "openai"\n', 2, "endpoints.desk.model: is missing"),
        ("[endpoints.desk]\nmodel = m\n", 2, "no TOML: invalid value"),
        ('[endpoint.desk]\nmodel = "m"\n', 1, "endpoint: no such setting (did you mean endpoints?)"),
        ("[[endpoints]]\n", 1, "endpoints: must be tables"),
        ("default = 7\n", 1, "default: must be the name of an endpoint"),
        (DESK + 'fallback = ["dsk"]\n', 4, "endpoints.desk.fallback: must be a list of other endpoints"),
    ],
)
def test_a_mistake_is_told_with_its_file_line_key_and_what_is_right(
    folder: Path, text: str, line: int, says: str
) -> None:
    path = of_project(folder, text)
    result = summarise("brief", "--endpoint", "desk", given=TEXT)
    told = result.stderr.decode()
    assert (result.returncode, result.stdout, told.count("\n")) == (2, b"", 1)
    assert told.startswith(f"summarise: {path}:{line}: ")
    assert says in told
    assert "sk-mine" not in told


def test_a_default_that_is_not_there_is_told(folder: Path) -> None:
    path = of_project(folder, f'# ours\ndefault = "dsk"\n{DESK}')
    result = summarise("brief", given=TEXT)
    assert result.returncode == 2
    assert f"{path}:2: default: no endpoint is called 'dsk' (did you mean desk?)" in result.stderr.decode()
    assert summarise("brief", "--endpoint", "extractive", given=TEXT).returncode == 0


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet='#= ."[]\n\u00e9ab', max_size=30), st.booleans())
def test_the_line_of_a_key_is_where_it_stands(comment: str, dotted: bool) -> None:
    before = "\n".join(f"# {line}" for line in comment.splitlines())
    table = "endpoints.desk.mode = 1\n" if dotted else "[endpoints.desk]\nmodel = 2\nmode = 1\n"
    text = f"default = 'x'\n{before}\n{table}"
    expected = text[: text.index("mode = 1")].count("\n") + 1
    assert line_of(text, ["endpoints", "desk", "mode"]) == expected


def test_every_preset_is_an_endpoint_once_it_has_a_model() -> None:
    for name, preset in PRESETS.items():
        more = (
            {} if "base_url" in preset.settings else {"base_url": "https://mine.openai.azure.com/openai/v1"}
        )
        endpoint = Endpoint.model_validate({"name": "e", "preset": name, "model": "m", **more})
        assert endpoint.base_url.startswith("http://localhost" if preset.runs_here else "https://")
        assert (endpoint.key_variable is None) == preset.runs_here
    own = {"name": "e", "preset": "openai", "model": "m", "key_variable": "MINE", "temperature": "default"}
    assert Endpoint.model_validate(own).key_variable == "MINE"
    assert Endpoint.model_validate(own).temperature is None


@pytest.mark.parametrize(
    ("url", "variable", "may"),
    [
        ("https://api.groq.com/openai/v1", "GROQ_API_KEY", True),
        ("https://groq.example.org/v1", "GROQ_API_KEY", False),
        ("https://api.openai.com.example.org/v1", "OPENAI_API_KEY", False),
        ("https://mine.openai.azure.com/openai/v1", "AZURE_OPENAI_API_KEY", True),
        ("https://evilopenai.azure.com.example.org/v1", "AZURE_OPENAI_API_KEY", False),
        ("https://groq.example.org/v1", "DESK_API_KEY", True),
    ],
)
def test_the_key_of_a_known_service_goes_there_only(url: str, variable: str, may: bool) -> None:
    endpoint = Endpoint(name="e", base_url=url, model="m", key_variable=variable)
    with mock.patch.dict(os.environ, {variable: "k-0123456789"}):
        if may:
            assert key_of(endpoint) == SecretStr("k-0123456789")
        else:
            with pytest.raises(UsageError, match="only, not to"):
                key_of(endpoint)


class Drawer(keyring.backend.KeyringBackend):
    """A keyring of the library's own kind that keeps what it is given in memory."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    before, drawer = keyring.get_keyring(), Drawer()
    keyring.set_keyring(drawer)
    yield drawer
    keyring.set_keyring(before)


def test_a_key_in_the_keyring_is_bound_to_the_host_of_its_endpoint(drawer: Drawer) -> None:
    endpoint = Endpoint(name="e", base_url="https://one.example.org/v1", model="m", keyring=True)
    with pytest.raises(UsageError, match="holds no key"):
        key_of(endpoint)
    keep(endpoint, SecretStr("k-0123456789"))
    assert key_of(endpoint) == SecretStr("k-0123456789")
    moved = Endpoint(name="e", base_url="https://two.example.org/v1", model="m", keyring=True)
    with pytest.raises(UsageError, match=r"no key for it at two\.example\.org"):
        key_of(moved)


WORKS = completion('{"place": "Ardley", "boats": 42}')


def test_trying_an_endpoint_finds_out_what_it_can_do_and_keeps_it_on_request(
    folder: Path, serve: Serve
) -> None:
    refused = Answered({"error": "'response_format.type' must be 'json_schema' or 'text'"}, 400)  # LM Studio
    limit = Answered(
        {
            "error": {
                "message": "Unsupported parameter: 'max_tokens' is not supported with this model. Use "
                "'max_completion_tokens' instead.",
                "param": "max_tokens",
            }
        },
        400,
    )  # OpenAI
    # In words first, where the limit has another name; then in each form; then streaming, which it can't.
    server = serve(limit, WORKS, refused, WORKS, refused, completion("no words"))
    path = of_project(folder, f"# ours\n{DESK.replace('http://127.0.0.1:9/v1', server.url)}# to the end\n")
    told = summarise("endpoints", "test", "desk").stdout.decode()
    shown = {line.split()[1]: line.split()[0] for line in told.splitlines() if line.startswith("  ")}
    assert shown == {
        "json_schema": "no",
        "tools": "yes",
        "json": "no",
        "markdown_json": "yes",
        "streaming": "no",
        "usage": "yes",
    }
    assert "must be 'json_schema' or 'text'" in told
    assert "# ours" in path.read_text()
    assert "mode =" not in path.read_text()
    server.requests.clear()
    saved = summarise("endpoints", "test", "desk", "--save")
    assert saved.returncode == 0, saved.stderr
    text = path.read_text()
    assert text.startswith("# ours\n[endpoints.desk]\n")
    assert "# to the end" in text
    assert 'mode = "tools"' in text
    assert 'limit_name = "max_completion_tokens"' in text
    assert server.requests[-1]["stream"] is True


def test_an_endpoint_that_does_not_answer_is_told_in_a_line(folder: Path) -> None:
    of_project(folder, f"{DESK}tries = 1\n")
    result = summarise("endpoints", "test", "desk")
    assert result.returncode == 4
    assert "cannot be reached" in result.stderr.decode()
    assert summarise("endpoints", "test").stderr.count(b"\n") == 1


def test_adding_an_endpoint_needs_no_terminal(folder: Path) -> None:
    of_user(folder, "# mine\n")
    added = summarise(
        "endpoints",
        "add",
        "gpt",
        "--preset",
        "openai",
        "--model",
        "gpt-5-mini",
        "--default",
        OPENAI_API_KEY="",
    )
    assert added.returncode == 0, added.stderr
    assert b"export OPENAI_API_KEY" in added.stdout
    data = listed({"OPENAI_API_KEY": "sk-0123456789"})
    assert data["default"] == "gpt"
    assert data["endpoints"][0]["where"] == "https://api.openai.com/v1"
    assert data["endpoints"][0]["key"] == "OPENAI_API_KEY"
    here = ["endpoints", "add", "own", "--here", "--no-test"]
    refused = summarise(*here, "--gguf", "m.gguf")
    assert (refused.returncode, b"m.gguf cannot be read" in refused.stderr) == (2, True)
    assert not (folder / "summarise.toml").exists()
    Path("m.gguf").write_bytes(b"GGUF")
    assert summarise(*here, "--gguf", "m.gguf").returncode == 0
    assert 'gguf = "m.gguf"' in (folder / "summarise.toml").read_text()
    for arguments, says in [
        ([*here, "--gguf", "m.gguf"], "has an endpoint 'own' already"),
        (["endpoints", "add", "x"], "--preset, --base-url or --gguf is missing"),
        (["endpoints", "add", "x", "--preset", "olama", "--model", "m"], "did you mean ollama?"),
        (["endpoints", "add", "x", "--preset", "ollama"], "--model is missing"),
        (["endpoints", "key", "own"], "takes no key from the keyring"),
        (["endpoints", "add", "extractive", "--preset", "ollama", "--model", "m"], "choose another name"),
        (
            [
                "endpoints",
                "add",
                "x",
                "--base-url",
                "http://localhost:9/v1",
                "--model",
                "m",
                "--key-variable",
                "OPENAI_API_KEY",
            ],
            "goes to api.openai.com only",
        ),
    ]:
        result = summarise(*arguments)
        assert (result.returncode, result.stderr.count(b"\n")) == (2, 1)
        assert says in result.stderr.decode()


def test_a_key_is_taken_into_the_keyring_from_a_pipe(folder: Path, drawer: Drawer, serve: Serve) -> None:
    server = serve(WORKS)
    of_project(folder, f'[endpoints.desk]\nbase_url = "{server.url}"\nmodel = "m"\nkeyring = true\n')
    kept = summarise("endpoints", "key", "desk", given=b"k-9876543210\n")
    assert (kept.returncode, b"k-9876543210" in kept.stdout + kept.stderr) == (0, False)
    summarise("endpoints", "test", "desk")
    assert server.headers[-1]["authorization"] == "Bearer k-9876543210"


@pytest.mark.parametrize(
    ("file", "says"),
    [(None, "cannot be read"), (b"Not a model", "is no GGUF file"), (b"GGUF....", "cannot be served")],
)
def test_a_file_that_holds_no_model_is_told_in_a_line(folder: Path, file: bytes | None, says: str) -> None:
    if file is not None:
        pytest.importorskip("xllamacpp")
        (folder / "m.gguf").write_bytes(file)
    of_project(folder, '[endpoints.own]\ngguf = "m.gguf"\n')
    result = summarise("brief", "--endpoint", "own", given=TEXT)
    *before, told = result.stderr.decode().splitlines()
    assert says in told
    # Only one that looks like a model is loaded, when it is asked.
    assert [line.partition(" ")[2] for line in before] == (
        ["stdin: asking m at own", "loading m.gguf"] if says == "cannot be served" else []
    )


def test_a_table_that_is_not_right_fails_and_is_listed_among_the_others(folder: Path) -> None:
    of_project(folder, f'{DESK}tempreature = 1\n[endpoints.here]\npreset = "ollama"\nmodel = "m"\n')
    result = summarise("endpoints", "--format", "json")
    assert result.returncode == 2
    desk, here, _ = json.loads(result.stdout)["endpoints"]
    assert "did you mean temperature?" in desk["error"]
    assert (here["name"], here["error"]) == ("here", None)
    of_project(folder, f'default = "dsk"\n{DESK}')
    result = summarise("endpoints")
    assert (result.returncode, b"There is no endpoint 'dsk'" in result.stdout) == (2, True)


def test_an_endpoint_is_removed_where_it_stands_and_nothing_else_with_it(folder: Path) -> None:
    of_user(folder, DESK)
    other = '[endpoints.here]\npreset = "ollama"\nmodel = "m"\n# to the end\n'
    path = of_project(folder, f'default = "desk"\n# ours\n{DESK}{other}')
    removed = summarise("endpoints", "remove", "desk")
    assert removed.returncode == 0, removed.stderr
    assert f"another desk is in {folder.parent.parent}".encode() in removed.stdout
    assert path.read_text() == f"# ours\n{other}"
    assert summarise("endpoints", "remove", "desk").returncode == 0
    refused = summarise("endpoints", "remove", "desk")
    assert (refused.returncode, b"no endpoint is called 'desk'" in refused.stderr) == (2, True)
    of_project(folder, f'{DESK}fallback = ["here"]\n{other}')
    refused = summarise("endpoints", "remove", "here")
    assert (refused.returncode, b"desk: falls back on here" in refused.stderr) == (2, True)


def test_a_model_in_a_file_that_stands_in_is_loaded_only_when_it_is_needed(
    folder: Path, serve: Serve
) -> None:
    pytest.importorskip("xllamacpp")
    (folder / "m.gguf").write_bytes(b"GGUF....")
    answering, failing = serve(completion('{"headline": "Boats sank"}')), serve(Answered("no", 403))
    for server, loads in ((answering, False), (failing, True)):
        desk = f'[endpoints.desk]\nbase_url = "{server.url}"\nmodel = "m"\nfallback = ["own"]\n'
        of_project(folder, f'{desk}[endpoints.own]\ngguf = "m.gguf"\n')
        result = summarise("brief", "--endpoint", "desk", "--attempts", "1", given=TEXT)
        told = result.stderr.decode()
        assert ("loading m.gguf" in told, "cannot be served" in told) == (loads, loads)
        assert result.returncode == (4 if loads else 0)


def test_a_question_to_an_endpoint_that_drips_its_answer_ends(folder: Path, serve: Serve) -> None:
    def drips(_: dict[str, Any]) -> Answered:
        return Answered(b" " for _ in iter(lambda: time.sleep(0.1), 1))

    server = serve(drips)
    of_project(folder, f'[endpoints.desk]\nbase_url = "{server.url}"\nmodel = "m"\ntimeout = 1\n')
    result = summarise("endpoints", "test", "desk")
    assert result.returncode == 4
    assert "did not answer within 1 s" in result.stderr.decode()
