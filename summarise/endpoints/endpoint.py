"""Who answers: an endpoint by name, with the settings that shape a request."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from summarise.errors import UsageError

EXTRACTIVE = "extractive"
"""The name of the embedded default: plain code on the marks, no model."""

CONFIG = "summarise.toml"
_ENVIRONMENT_KEY = "SUMMARISE_API_KEY"
_OPENAI_KEY = "OPENAI_API_KEY"
_OPENAI_HOST = "api.openai.com"

Mode = Literal["json_schema", "tools", "json", "markdown_json"]


class Price(BaseModel):
    """What an endpoint takes, in dollars for a million tokens."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    input: float = Field(ge=0)
    output: float = Field(ge=0)


class Endpoint(BaseModel):
    """Anything that speaks OpenAI chat completions."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(min_length=1, max_length=80)
    base_url: str
    model: str = Field(min_length=1)
    key_variable: str | None = None
    """The environment variable that holds the key; None: no key is sent."""
    mode: Mode = "json_schema"
    """How the form of the answer is asked for."""
    temperature: float | None = Field(default=0.0, ge=0, le=2)
    max_output_tokens: int = Field(default=2500, ge=1, le=200_000)
    timeout: float = Field(default=300.0, gt=0, le=86_400)
    """Seconds without a byte before a request is given up."""
    deadline: float = Field(default=900.0, gt=0, le=86_400)
    """Seconds within which an answer has to be there whole."""
    tries: int = Field(default=4, ge=1, le=20)
    """How often one request is sent, at most, while it fails for a passing reason."""
    patience: float = Field(default=300.0, ge=0, le=86_400)
    """Seconds after which a request that failed is not sent again."""
    concurrency: int = Field(default=8, ge=1, le=4096)
    """How many requests may be under way at once."""
    requests_per_minute: int | None = Field(default=None, ge=1)
    tokens_per_minute: int | None = Field(default=None, ge=1)
    price: Price | None = None
    """None: as the public price lists say, where they know the model."""
    prices: str | None = None
    """Whose list of prices holds, by its name at genai-prices; None: that of whoever answers at the URL."""
    fallback: tuple[Endpoint, ...] = ()
    """Who is asked, in this order, what this endpoint cannot do. In summarise.toml: their names."""
    note: Mapping[str, str] = Field(default_factory=dict)
    """What made the answers, for the head of a recording: model file, its hash, the server."""

    @field_validator("base_url")
    @classmethod
    def _is_http(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("must be a URL such as http://localhost:11434/v1")
        if parts.username or parts.password or parts.query:
            raise ValueError("must hold no login and no query; a key belongs into key_variable")
        return value.rstrip("/")

    @property
    def host(self) -> str:
        return urlsplit(self.base_url).netloc

    def key(self) -> str | None:
        """The key of this endpoint from the environment.

        Raises:
            UsageError: the variable is not set, or the key belongs to another host.
        """
        if self.key_variable is None:
            return None
        if self.key_variable == _OPENAI_KEY and urlsplit(self.base_url).hostname != _OPENAI_HOST:
            raise UsageError(
                f"endpoint {self.name}: {_OPENAI_KEY} goes to {_OPENAI_HOST} only, not to {self.host}",
                hint="put this endpoint's key into a variable of its own and name that as key_variable",
            )
        key = os.environ.get(self.key_variable, "").strip()
        if not key:
            raise UsageError(
                f"endpoint {self.name}: the environment variable {self.key_variable} is not set",
                hint=f"export {self.key_variable}=…; it is sent to {self.host} only",
            )
        return key


def from_options(base_url: str, model: str) -> Endpoint:
    """The endpoint that `--base-url` and `--model` name.

    Its key, if it needs one, is that of SUMMARISE_API_KEY: no other key is ever sent to such an address.
    """
    key_variable = _ENVIRONMENT_KEY if os.environ.get(_ENVIRONMENT_KEY) else None
    return _checked(
        {"base_url": base_url, "model": model, "key_variable": key_variable}, "custom", "--base-url"
    )


def from_config(name: str, folder: Path) -> Endpoint:
    """The endpoint `name` of the nearest summarise.toml, from `folder` upwards.

    Raises:
        UsageError: there is none of that name, or it is not configured right.
    """
    path = next(
        (parent / CONFIG for parent in (folder, *folder.parents) if (parent / CONFIG).is_file()), None
    )
    configured = _endpoints_of(path) if path else {}
    if name not in configured:
        where = f"{path} has {', '.join(sorted(configured)) or 'none'}" if path else f"there is no {CONFIG}"
        close = get_close_matches(name, configured, n=1)
        raise UsageError(
            f"no endpoint is called {name!r}: {where}",
            hint=f"did you mean {close[0]}?" if close else f"add [endpoints.{name}] with base_url and model",
        )
    settings = _table(configured, name, f"{path}")
    others = settings.get("fallback", [])
    if not (
        isinstance(others, list)
        and all(isinstance(each, str) and each in configured and each != name for each in others)
    ):
        raise UsageError(
            f"{path}: endpoints.{name}: fallback must be a list of other endpoints of this file",
            hint=f"they are {', '.join(sorted(configured.keys() - {name})) or 'none'}",
        )
    # What falls back to another does not fall further: nobody is asked twice, and nothing goes in circles.
    fallback = [
        _checked(
            {**_table(configured, other, f"{path}"), "fallback": ()}, other, f"{path}: endpoints.{other}"
        )
        for other in others
    ]
    return _checked({**settings, "fallback": fallback}, name, f"{path}: endpoints.{name}")


def _table(configured: Mapping[str, object], name: str, path: str) -> Mapping[str, object]:
    settings = configured[name]
    if not isinstance(settings, dict):
        raise UsageError(f"{path}: endpoints.{name} is not a table", hint=f"write it as [endpoints.{name}]")
    return settings


def _endpoints_of(path: Path) -> dict[str, object]:
    try:
        with path.open("rb") as file:
            configured = tomllib.load(file).get("endpoints", {})
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} cannot be read: {error}") from error
    if not isinstance(configured, dict):
        raise UsageError(f"{path}: endpoints is not a table", hint="write [endpoints.NAME]")
    return configured


def _checked(settings: Mapping[str, object], name: str, where: str) -> Endpoint:
    try:
        return Endpoint.model_validate({**settings, "name": name})
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"])
        message = first["msg"].removeprefix("Value error, ")
        raise UsageError(f"{where}: {key}: {message}") from error
