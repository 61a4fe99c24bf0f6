"""Who answers: an endpoint by name, with the settings that shape a request."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from summarise.endpoints.presets import PRESETS, PresetName

NOWHERE = "http://replay.invalid/v1"
"""The address of an endpoint that is not to be reached."""
EXTRACTIVE = "extractive"
"""The name of the embedded default: plain code on the marks, no model."""

Mode = Literal["json_schema", "tools", "json", "markdown_json"]
LimitName = Literal["max_tokens", "max_completion_tokens"]
Api = Literal["openai", "anthropic", "gemini"]

_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,99}")
_HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,99}")
_FOR_KEYS = re.compile(
    r"authorization|cookie|(^|[-_])(key|token|secret|password)$|^x-api-key$", re.IGNORECASE
)


class Price(BaseModel):
    """What an endpoint takes, in dollars for a million tokens."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    input: float = Field(ge=0)
    output: float = Field(ge=0)


class Endpoint(BaseModel):
    """Anything that answers: a server, a service, or a model in a file."""

    # What stands in a wrong place may be a key, so that no error repeats what was given.
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    name: str = Field(min_length=1, max_length=80)
    preset: PresetName | None = None
    """Whose settings it begins with."""
    base_url: str = ""
    """Where it answers; empty: a model in a file, which answers where it is served."""
    gguf: Path | None = None
    """The file of a model that is served for the run."""
    model: str = Field(min_length=1)
    api: Api = "openai"
    """What it speaks: OpenAI chat completions, or its own."""
    key_variable: str | None = None
    """The environment variable that holds the key; None: no key is sent."""
    keyring: bool = False
    """Whether the key is in the keyring of the system instead."""
    key_header: str = "authorization"
    """The header that takes the key."""
    headers: Mapping[str, str] = Field(default_factory=dict, repr=False)
    """Sent with every request."""
    mode: Mode = "json_schema"
    """How the form of the answer is asked for, until the endpoint says that it can't."""
    limit_name: LimitName = "max_tokens"
    """What the endpoint calls the limit on an answer."""
    temperature: float | None = Field(default=0.0, ge=0, le=2)
    """None: as the endpoint has it."""
    max_output_tokens: int = Field(default=2500, ge=1, le=200_000)
    context: int | None = Field(default=None, ge=1024)
    """How many tokens a request and its answer may have together; None: not known."""
    timeout: float = Field(default=300.0, gt=0, le=86_400)
    """Seconds without a byte before a request is given up."""
    connect_timeout: float = Field(default=10.0, gt=0, le=600)
    """Seconds before a connection that does not come about is given up."""
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
    batch_requests: int = Field(default=50_000, ge=1)
    """How many requests one file of a batch may have."""
    batch_bytes: int = Field(default=200_000_000, ge=1)
    """How large such a file may be."""
    price: Price | None = None
    """None: as the public price lists say, where they know the model."""
    prices: str | None = None
    """Whose list of prices holds, by its name at genai-prices; None: that of whoever answers at the URL."""
    fallback: tuple[Endpoint, ...] = ()
    """Who is asked, in this order, what this endpoint cannot do. In summarise.toml: their names."""
    note: Mapping[str, str] = Field(default_factory=dict)
    """What made the answers, for the head of a recording: model file, its hash, the server."""

    @model_validator(mode="before")
    @classmethod
    def _begun_with(cls, given: Any) -> Any:
        if not isinstance(given, dict):
            return given
        preset = PRESETS.get(str(given.get("preset")))
        file = given.get("gguf")
        begun = (
            {"model": Path(file).stem, "concurrency": 1} if isinstance(file, str | Path) and str(file) else {}
        )
        return {**begun, **(preset.settings if preset else {}), **given}

    @field_validator("base_url")
    @classmethod
    def _is_http(cls, value: str) -> str:
        if not value:
            return value
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("must be a URL such as http://localhost:11434/v1")
        if parts.username or parts.password or parts.query:
            raise ValueError("must hold no login and no query; a key belongs into key_variable")
        return value.rstrip("/")

    @field_validator("key_variable")
    @classmethod
    def _is_a_variable(cls, value: str | None) -> str | None:
        if value is not None and not _VARIABLE.fullmatch(value):
            raise ValueError("must be the name of an environment variable, such as DESK_API_KEY, not a key")
        return value

    @field_validator("temperature", mode="before")
    @classmethod
    def _may_be_left_out(cls, value: object) -> object:
        return None if value == "default" else value

    @field_validator("key_header")
    @classmethod
    def _is_a_header(cls, value: str) -> str:
        if not _HEADER.fullmatch(value):
            raise ValueError("must be the name of a header, such as api-key")
        return value.lower()

    @field_validator("headers")
    @classmethod
    def _hold_no_key(cls, value: Mapping[str, str]) -> Mapping[str, str]:
        for name, text in value.items():
            if not _HEADER.fullmatch(name) or not text.isascii() or not text.isprintable():
                raise ValueError("must be names and values of headers, in ASCII and in one line each")
            if _FOR_KEYS.search(name):
                raise ValueError(f"{name} is no place for a key; name its variable as key_variable")
        return {name.lower(): text for name, text in value.items()}

    @model_validator(mode="after")
    def _answers_somewhere(self) -> Self:
        if not self.base_url and self.gguf is None:
            if self.preset == "azure":
                raise ValueError("base_url is missing: https://YOUR-RESOURCE.openai.azure.com/openai/v1")
            raise ValueError(
                "base_url is missing: where it answers, such as http://localhost:11434/v1; or name a preset"
            )
        if self.gguf is not None and (self.preset or self.base_url):
            raise ValueError("gguf is served here; it goes with no base_url and no preset")
        return self

    @property
    def host(self) -> str:
        """Where it answers, with the port."""
        return urlsplit(self.base_url).netloc or "this machine"
