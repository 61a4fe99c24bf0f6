"""Real servers with a real model, each asked for a brief of the seed with no code of its own.

    pytest -m live --no-cov

takes minutes for each, and is not part of the suite. SUMMARISE_LIVE_MODEL names the file of the model.
What a server needs is installed, once, into a folder under SUMMARISE_LIVE_CACHE.
"""

from __future__ import annotations

import json
import os
import secrets
import socket
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
from pydantic import SecretStr

from summarise.endpoints import Endpoint
from summarise.endpoints.served import served
from tests.conftest import SEED, summarise
from tests.test_brief_command import every_evidence

pytestmark = pytest.mark.live

CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
MODEL = Path(
    os.environ.get(
        "SUMMARISE_LIVE_MODEL", CACHE / "summarise-models" / "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf"
    )
)
INSTALLED = Path(os.environ.get("SUMMARISE_LIVE_CACHE", CACHE / "summarise-live"))
NAME = "the-model"
KEY = f"sk-{secrets.token_hex(24)}"
"""For servers that want one."""
CONTEXT = 16_384
STARTING = 600.0
WAITING = 3600


@pytest.fixture(autouse=True)
def model() -> Path:
    if not MODEL.is_file():
        pytest.skip(f"there is no model at {MODEL}")
    return MODEL


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A configuration file that a test fills in."""
    # Not pytest's own folder for it: other runs may clear that away while this one takes its time.
    with tempfile.TemporaryDirectory() as folder, monkeypatch.context() as within:
        within.chdir(folder)
        yield Path(folder) / "summarise.toml"


def brief_of(desk: Path, settings: dict[str, Any]) -> dict[str, Any]:
    """The brief of the seed by an endpoint with these settings, if it is valid."""
    lines = [f"{key} = {json.dumps(value)}" for key, value in settings.items()]
    patience = [f"timeout = {WAITING}", f"deadline = {WAITING}"]
    desk.write_text("\n".join(['default = "desk"', "[endpoints.desk]", *lines, *patience]) + "\n")
    result = summarise("brief", SEED, "-f", "json", "--record", desk.parent / "cassettes")
    assert result.returncode == 0, result.stderr.decode()
    brief: dict[str, Any] = json.loads(result.stdout)
    text = SEED.read_bytes().decode()
    pieces = every_evidence(brief)
    assert pieces
    assert all(piece["text"] == text[piece["start"] : piece["end"]] for piece in pieces)
    assert brief["run"]["endpoint"] == "desk"
    assert brief["run"]["model"] == settings.get("model", MODEL.stem)
    assert [item for item in brief["brief"]["caveats"] if item["raised_by"] == "model"] or brief["rejected"]
    replayed = summarise("brief", SEED, "-f", "json", "--replay", desk.parent / "cassettes")
    assert replayed.returncode == 0, replayed.stderr.decode()
    assert json.loads(replayed.stdout)["brief"] == brief["brief"]
    sys.stdout.write(f"\n{settings}: {brief['run']}\n")
    return brief


def installed(name: str, *packages: str) -> Path:
    """The programs of an environment of its own in which `packages` are installed."""
    folder = INSTALLED / name
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    if not (folder / "whole").is_file():
        venv.create(folder, with_pip=True)
        command: list[str | Path] = [programs / "python", "-m", "pip", "install", "--quiet", *packages]
        subprocess.run(command, check=True)
        (folder / "whole").touch()
    return programs


@contextmanager
def running(command: list[str | Path], log: Path, **environment: str) -> Iterator[str]:
    """A server that takes its port as the last argument, until the context ends; its URL."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}/v1"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [*command, str(port)], stdout=out, stderr=out, env={**os.environ, **environment}
        )
        try:
            ends = time.monotonic() + STARTING
            while process.poll() is None and time.monotonic() < ends:
                try:
                    if httpx2.get(f"{url}/models", headers={"Authorization": f"Bearer {KEY}"}).is_success:
                        break
                except httpx2.HTTPError:
                    time.sleep(1)
            assert process.poll() is None, log.read_text(errors="replace")[-2000:]
            yield url
        finally:
            process.terminate()
            process.wait(60)


def test_llama_cpp_within_the_program(desk: Path) -> None:
    pytest.importorskip("xllamacpp")
    brief_of(desk, {"gguf": str(MODEL), "context": CONTEXT})


def test_the_proxy_of_litellm_before_llama_cpp(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("xllamacpp")
    programs = installed("litellm", "litellm[proxy]")
    behind, key = served(Endpoint(name="behind", gguf=MODEL, model=NAME, context=CONTEXT, concurrency=1))
    assert isinstance(key, SecretStr)
    parameters = {
        "model": f"openai/{NAME}",
        "api_base": behind.base_url,
        "api_key": key.get_secret_value(),
        "timeout": WAITING,
    }
    config = desk.parent / "litellm.json"  # YAML that is JSON
    config.write_text(json.dumps({"model_list": [{"model_name": NAME, "litellm_params": parameters}]}))
    command: list[str | Path] = [programs / "litellm", "--config", config, "--host", "127.0.0.1", "--port"]
    environment = {"LITELLM_LOCAL_MODEL_COST_MAP": "True", "LITELLM_MASTER_KEY": KEY}
    monkeypatch.setenv("LIVE_KEY", KEY)
    with running(command, desk.parent / "log", **environment) as url:
        brief_of(desk, {"base_url": url, "model": NAME, "key_variable": "LIVE_KEY"})


def test_the_server_of_dasllama(desk: Path) -> None:
    programs = installed("dasllama", "dasllama")
    # It writes an image of the model beside it, and a folder of its own at home.
    here = desk.parent / f"{NAME}.gguf"
    here.symlink_to(MODEL)
    command: list[str | Path] = [
        programs / "dasllama-server", "--model", here, "--ctx", str(CONTEXT),
        "--streams", "1", "--threads", "2", "--port",
    ]  # fmt: skip
    with running(command, desk.parent / "log", HOME=str(desk.parent)) as url:
        # Of a schema as long as that of a brief it runs out of room, and ends; an object it can be held to.
        brief_of(desk, {"base_url": url, "model": here.name, "mode": "json"})
