"""What `summarise endpoints test` does: ask an endpoint what it can do, and tell."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from summarise.cli.output import Console, writing
from summarise.endpoints.configuration import Configuration, configured
from summarise.endpoints.endpoint import EXTRACTIVE, Endpoint
from summarise.endpoints.keyed import Keyed
from summarise.endpoints.network import Network
from summarise.endpoints.probing import Ability, Report, probe
from summarise.endpoints.profile import put
from summarise.endpoints.served import served
from summarise.errors import EndpointError, UsageError


def try_endpoint(name: str | None, *, save: bool) -> None:
    """Ask the endpoint `name`, or the default, what it can do; on request put it into its profile.

    Raises:
        UsageError: there is none of that name, or it is not configured right.
        EndpointError: it does not answer, or not with anything that can be used.
    """
    configuration = configured(Path.cwd())
    if name is None:
        name = configuration.default[0] if configuration.default else EXTRACTIVE
    if name == EXTRACTIVE:
        raise UsageError("the extractive drafter is plain code and asks nobody", hint="name an endpoint")
    report = _tested(configuration.endpoint(name))
    learnt = _learnt(configuration, name, report)
    if save:
        path = configuration.holders[name].path
        put(path, name, learnt, new=False)
        sys.stdout.write(
            f"written to {path}: {_shown(learnt)}\n" if learnt else "there is nothing to write\n"
        )
    elif learnt:
        sys.stdout.write(f"--save puts into its profile: {_shown(learnt)}\n")
    if not report.is_usable:
        raise EndpointError(f"endpoint {name} gives no answer of the right form", hint="try another model")


def _tested(endpoint: Endpoint) -> Report:
    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    where = endpoint.gguf or endpoint.base_url
    console.print(f"{endpoint.name}: {endpoint.model} at {where}", soft_wrap=True)

    async def run() -> Report:
        ready, key = served(endpoint)
        network = Network()
        try:
            async for each in probe(ready, Keyed(network, [(ready, key)])):
                if isinstance(each, Report):
                    return each
                _print(console, each)
        finally:
            await network.hang_up()
        raise AssertionError

    with writing(None):
        return asyncio.run(run())


def _print(console: Console, each: Ability) -> None:
    console.print(f"  {'yes' if each.is_there else 'no ':3}  {each.name:13}  {each.told}", soft_wrap=True)


def _learnt(configuration: Configuration, name: str, report: Report) -> dict[str, Any]:
    """What the profile says otherwise than it turned out."""
    before, now = configuration.endpoint(name), report.endpoint
    told = {
        key: value
        for key in ("mode", "limit_name", "context")
        if (value := getattr(now, key)) != getattr(before, key)
    }
    return told if now.temperature == before.temperature else {**told, "temperature": "default"}


def _shown(learnt: Mapping[str, Any]) -> str:
    return ", ".join(f"{key} = {value!r}" for key, value in learnt.items())
