"""Which endpoints there are, and which answers when none is named.

In rising order: the configuration of the user, the nearest summarise.toml, the environment, the command line.
An endpoint is taken whole from the nearest file that has one of its name: no file changes what another says
of it, so that none can send the key of another's elsewhere.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from summarise.endpoints.config_file import CONFIG, ConfigFile, read
from summarise.endpoints.endpoint import EXTRACTIVE, Endpoint
from summarise.endpoints.mistakes import close_to, mistakes
from summarise.errors import UsageError

CUSTOM = "custom"
"""What an endpoint is called that only a URL says."""
ENDPOINT, BASE_URL, MODEL, KEY = (
    "SUMMARISE_ENDPOINT",
    "SUMMARISE_BASE_URL",
    "SUMMARISE_MODEL",
    "SUMMARISE_API_KEY",
)
"""The environment variables that are read."""

_MOST_SAID = 3


@dataclass(frozen=True, slots=True)
class Configuration:
    """The configuration files that hold in a folder, nearest first."""

    files: tuple[ConfigFile, ...]

    @property
    def holders(self) -> dict[str, ConfigFile]:
        """The file that says what each endpoint is, by its name."""
        return {name: file for file in reversed(self.files) for name in file.endpoints}

    @property
    def default(self) -> tuple[str, str] | None:
        """The endpoint that answers when none is named, and what says so; None: the extractive drafter."""
        if name := said(ENDPOINT):
            return name, ENDPOINT
        for file in self.files:
            if file.default is not None:
                return file.default, file.place("default")
        return None

    def endpoint(self, name: str, model: str | None = None) -> Endpoint:
        """The endpoint `name`, asked for `model` where one is given.

        Raises:
            UsageError: there is none of that name, or it is not configured right.
        """
        settings = self._settings(name)
        # What falls back does not fall further: nobody is asked twice, and nothing goes in circles.
        others = [self._checked(other, {"fallback": ()}) for other in self._stand_ins(name, settings)]
        return self._checked(name, {"fallback": others, **({"model": model} if model else {})})

    def holder(self, name: str) -> ConfigFile:
        """The file that says what the endpoint `name` is.

        Raises:
            UsageError: there is none of that name.
        """
        if name in self.holders:
            return self.holders[name]
        where = ", ".join(str(each.path) for each in self.files)
        raise UsageError(
            f"no endpoint is called {name!r}" + (f" in {where}" if where else f": there is no {CONFIG}"),
            hint=close_to(name, self.holders, "endpoints")
            if self.holders
            else f"summarise endpoints add {name}",
        )

    def _settings(self, name: str) -> Mapping[str, Any]:
        return self.holder(name).endpoints[name]

    def _stand_ins(self, name: str, settings: Mapping[str, Any]) -> list[str]:
        others = settings.get("fallback", [])
        known = self.holders.keys() - {name}
        if isinstance(others, list) and all(isinstance(each, str) and each in known for each in others):
            return others
        raise UsageError(
            f"{self.holders[name].place('endpoints', name, 'fallback')}: must be a list of other endpoints",
            hint=f"they are {', '.join(sorted(known)) or 'none'}",
        )

    def _checked(self, name: str, more: Mapping[str, Any]) -> Endpoint:
        try:
            return Endpoint.model_validate({**self._settings(name), **more, "name": name})
        except ValidationError as error:
            place = self.holders[name].place
            told = [f"{place('endpoints', name, *keys)}: {said}" for keys, said in mistakes(error, Endpoint)]
            raise UsageError("; ".join(told[:_MOST_SAID])) from None


def configured(folder: Path) -> Configuration:
    """The configuration that holds in `folder`.

    Raises:
        UsageError: a file of it cannot be read or is of the wrong shape.
    """
    nearest = next(
        (parent / CONFIG for parent in (folder, *folder.parents) if (parent / CONFIG).is_file()), None
    )
    paths = [path for path in (nearest, of_user()) if path is not None and path.is_file()]
    return Configuration(tuple(read(path) for path in dict.fromkeys(paths)))


def of_user() -> Path:
    """The configuration file of the user, which need not be there."""
    import platformdirs

    return platformdirs.user_config_path("summarise", appauthor=False) / CONFIG


def chosen(
    folder: Path, endpoint: str | None = None, base_url: str | None = None, model: str | None = None
) -> Endpoint | None:
    """Who answers, by what a command says, else the environment, else the configuration in `folder`.

    None: the extractive drafter.

    Raises:
        UsageError: what is said does not go together, or names what is not there or not right.
    """
    if endpoint and base_url:
        raise UsageError("--endpoint and --base-url exclude each other", hint="give one of them")
    if endpoint:
        return None if endpoint == EXTRACTIVE else configured(folder).endpoint(endpoint, model)
    model = model or said(MODEL)
    if url := base_url or said(BASE_URL):
        if not base_url and said(ENDPOINT):
            raise UsageError(f"{ENDPOINT} and {BASE_URL} exclude each other", hint="unset one of them")
        if not model:
            raise UsageError("a base URL needs the name of a model", hint=f"give --model, or set {MODEL}")
        return from_options(url, model)
    configuration = configured(folder)
    if configuration.default is None or configuration.default[0] == EXTRACTIVE:
        if model:
            raise UsageError(
                "a model needs an endpoint that has it", hint="give --endpoint NAME or --base-url URL too"
            )
        return None
    name, why = configuration.default
    if name not in configuration.holders:
        raise UsageError(
            f"{why}: no endpoint is called {name!r}",
            hint=close_to(name, configuration.holders, "endpoints"),
        )
    return configuration.endpoint(name, model)


def from_options(base_url: str, model: str) -> Endpoint:
    """The endpoint that a URL and a model name.

    Its key, if it needs one, is that of SUMMARISE_API_KEY: no other key is ever sent to such an address.

    Raises:
        UsageError: it is no URL.
    """
    settings: Mapping[str, Any] = {"base_url": base_url, "model": model, "name": CUSTOM}
    try:
        return Endpoint.model_validate({**settings, "key_variable": KEY if said(KEY) else None})
    except ValidationError as error:
        told = [f"{'.'.join(keys)}: {said}" for keys, said in mistakes(error, Endpoint)]
        raise UsageError("; ".join(told[:_MOST_SAID])) from None


def from_config(name: str, folder: Path) -> Endpoint:
    """The endpoint `name` of the configuration that holds in `folder`.

    Raises:
        UsageError: there is none of that name, or it is not configured right.
    """
    return configured(folder).endpoint(name)


def said(variable: str) -> str | None:
    """What the environment says in `variable`, if anything."""
    return os.environ.get(variable, "").strip() or None
