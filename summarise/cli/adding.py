"""What `summarise endpoints add` and `key` do: put an endpoint, and its key, where they are kept."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer
from pydantic import SecretStr, ValidationError

from summarise.cli.trying import try_endpoint
from summarise.endpoints.client import Client
from summarise.endpoints.config_file import CONFIG
from summarise.endpoints.configuration import configured, of_user
from summarise.endpoints.endpoint import EXTRACTIVE, Endpoint
from summarise.endpoints.keyed import Keyed
from summarise.endpoints.keys import check_variable, keep
from summarise.endpoints.mistakes import mistakes
from summarise.endpoints.network import Network
from summarise.endpoints.presets import PRESETS
from summarise.endpoints.profile import make_default, put
from summarise.endpoints.served import check_file
from summarise.errors import EndpointError, UsageError

_SECONDS = 0.3
"""How long a port of this machine is listened at."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The options of `summarise endpoints add`, as given."""

    name: str | None
    preset: str | None
    base_url: str | None
    gguf: Path | None
    model: str | None
    key_variable: str | None
    keyring: bool
    here: bool
    default: bool
    local: bool
    test: bool


def add_endpoint(wanted: Wanted) -> None:
    """Put an endpoint into a configuration file, asking on a terminal for what is not given; then test it.

    Raises:
        UsageError: something is missing where nobody can be asked, or is not right.
        OutputError: the file cannot be written.
        EndpointError: it is written, but does not answer.
    """
    name, settings = _settings(wanted)
    try:
        endpoint = Endpoint.model_validate({**settings, "name": name})
    except ValidationError as error:
        told = [f"{'.'.join(keys)}: {said}" if keys else said for keys, said in mistakes(error, Endpoint)]
        raise UsageError("; ".join(told)) from None
    if name == EXTRACTIVE:
        raise UsageError(f"{name} is what plain code is called", hint="choose another name")
    check_variable(endpoint)
    if endpoint.gguf is not None:
        check_file(name, endpoint.gguf.expanduser())
    path = Path.cwd() / CONFIG if wanted.here else of_user()
    put(path, name, settings, new=True)
    if wanted.default or (_is_asked() and _yes("Have it answer when no endpoint is named?")):
        make_default(path, name)
    sys.stdout.write(f"{name} is in {path}\n")
    if wanted.keyring and _is_asked():
        keep_key(name)
    if endpoint.key_variable and not os.environ.get(endpoint.key_variable):
        sys.stdout.write(f"export {endpoint.key_variable}=…, then: summarise endpoints test {name}\n")
    elif wanted.test:
        try_endpoint(name, save=True)


def _settings(wanted: Wanted) -> tuple[str, dict[str, Any]]:
    base_url, preset, model = wanted.base_url, wanted.preset, wanted.model
    if not (base_url or preset or wanted.gguf) and (
        wanted.local or (_is_asked() and _yes("Look for servers on this machine?"))
    ):
        preset, models = _found()
        model = model or (models[0] if len(models) == 1 else None)
    if not (base_url or preset or wanted.gguf):
        answer = _ask(
            f"A URL, a .gguf file, or one of {', '.join(PRESETS)}", "--preset, --base-url or --gguf"
        )
        if answer in PRESETS:
            preset = answer
        elif answer.endswith(".gguf"):
            return _named(wanted, "local"), {"gguf": answer}
        else:
            base_url = answer
    settings: dict[str, Any] = {"preset": preset, "base_url": base_url, "model": model}
    if wanted.gguf:
        settings["gguf"] = str(wanted.gguf)
    elif not model:
        settings["model"] = _ask("Model", "--model")
    if preset == "azure" and not base_url:
        settings["base_url"] = _ask("URL, as https://YOUR-RESOURCE.openai.azure.com/openai/v1", "--base-url")
    settings["key_variable"] = wanted.key_variable
    settings["keyring"] = wanted.keyring or None
    if base_url and not preset and _is_asked() and not (wanted.key_variable or wanted.keyring):
        variable = typer.prompt("Environment variable that holds its key, if it takes one", default="")
        settings["key_variable"] = variable.strip() or None
    given = {key: value for key, value in settings.items() if value is not None}
    return _named(wanted, preset or "desk"), given


def _named(wanted: Wanted, otherwise: str) -> str:
    if wanted.name:
        return wanted.name
    return str(typer.prompt("Name", default=otherwise)) if _is_asked() else otherwise


def _found() -> tuple[str | None, list[str]]:
    """The first server that runs on this machine, and the models it lists."""
    for name, models in _running():
        sys.stdout.write(f"{PRESETS[name].title} is here, with {', '.join(models) or 'no model'}\n")
        if not _is_asked() or _yes("Use it?"):
            return name, models
    sys.stdout.write("no other server is found on the ports that such servers take\n" if _is_asked() else "")
    return None, []


def _running() -> Iterator[tuple[str, list[str]]]:
    """The servers that answer on the ports of this machine that are known for them."""
    for name, preset in PRESETS.items():
        if preset.runs_here:
            endpoint = Endpoint.model_validate({"name": name, "preset": name, "model": "-"})
            port = int(endpoint.host.rpartition(":")[2])
            with socket.socket() as probing:
                probing.settimeout(_SECONDS)
                if probing.connect_ex(("127.0.0.1", port)):
                    continue
            models = asyncio.run(_models(endpoint))
            if models is not None:
                yield name, models


async def _models(endpoint: Endpoint) -> list[str] | None:
    network = Network()
    try:
        async with Client(endpoint, Keyed(network, [(endpoint, None)])) as client:
            told = await client.told("/v1/models")
    except EndpointError:
        return None
    finally:
        await network.hang_up()
    data = told.get("data") if isinstance(told, dict) else None
    return (
        [str(each.get("id")) for each in data if isinstance(each, dict)] if isinstance(data, list) else None
    )


def keep_key(name: str) -> None:
    """Take the key of the endpoint `name`, unseen, into the keyring.

    Raises:
        UsageError: the endpoint takes no key from there, or no key is given.
    """
    endpoint = configured(Path.cwd()).endpoint(name)
    if not endpoint.keyring:
        raise UsageError(f"endpoint {name} takes no key from the keyring", hint="set keyring = true for it")
    asked = typer.prompt(f"Key for {endpoint.host}", hide_input=True) if _is_asked() else sys.stdin.readline()
    if not asked.strip():
        raise UsageError("no key is given", hint=f"pipe it: summarise endpoints key {name} < file")
    keep(endpoint, SecretStr(asked.strip()))
    sys.stdout.write(f"the key of {name} is in the keyring; it is sent to {endpoint.host} only\n")


def _is_asked() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _ask(question: str, option: str) -> str:
    if not _is_asked():
        raise UsageError(f"{option} is missing, and there is no terminal to ask on", hint="see --help")
    return str(typer.prompt(question)).strip()


def _yes(question: str) -> bool:
    return typer.confirm(question, default=False)
