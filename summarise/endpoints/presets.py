"""What is known of servers and services beforehand: where they answer, whose key they take, what they want.

A preset is settings that an endpoint begins with; whatever its table says itself comes before them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

PresetName = Literal[
    "openai",
    "azure",
    "anthropic",
    "gemini",
    "mistral",
    "groq",
    "openrouter",
    "ollama",
    "lmstudio",
    "llama.cpp",
    "vllm",
]


@dataclass(frozen=True, slots=True)
class Preset:
    """Settings that an endpoint begins with."""

    title: str
    settings: Mapping[str, Any]
    key_hosts: tuple[str, ...] = ()
    """Hosts, and domains with a dot before them, that the key of its variable may be sent to."""
    runs_here: bool = False
    """Whether it is a server that people run on their own machine."""


@dataclass(frozen=True, slots=True)
class _Service:
    """A service on the network, which takes a key."""

    title: str
    url: str
    key_variable: str
    key_hosts: tuple[str, ...]
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def preset(self) -> Preset:
        where = {"base_url": self.url} if self.url else {}
        return Preset(self.title, {**where, "key_variable": self.key_variable, **self.more}, self.key_hosts)


_SERVICES: dict[PresetName, _Service] = {
    "openai": _Service(
        "OpenAI",
        "https://api.openai.com/v1",
        "OPENAI_API_KEY",
        ("api.openai.com",),
        {"limit_name": "max_completion_tokens"},
    ),
    # Where it answers has the name of the customer's own resource in it.
    "azure": _Service(
        "Azure OpenAI",
        "",
        "AZURE_OPENAI_API_KEY",
        (".openai.azure.com", ".services.ai.azure.com", ".cognitiveservices.azure.com"),
        {"key_header": "api-key", "limit_name": "max_completion_tokens"},
    ),
    "anthropic": _Service(
        "Anthropic",
        "https://api.anthropic.com",
        "ANTHROPIC_API_KEY",
        ("api.anthropic.com",),
        {"api": "anthropic", "key_header": "x-api-key", "mode": "tools", "temperature": None},
    ),
    "gemini": _Service(
        "Gemini",
        "https://generativelanguage.googleapis.com",
        "GEMINI_API_KEY",
        ("generativelanguage.googleapis.com",),
        {"api": "gemini", "key_header": "x-goog-api-key", "mode": "tools"},
    ),
    "mistral": _Service("Mistral", "https://api.mistral.ai/v1", "MISTRAL_API_KEY", ("api.mistral.ai",)),
    "groq": _Service(
        "Groq",
        "https://api.groq.com/openai/v1",
        "GROQ_API_KEY",
        ("api.groq.com",),
        {"limit_name": "max_completion_tokens"},
    ),
    "openrouter": _Service(
        "OpenRouter", "https://openrouter.ai/api/v1", "OPENROUTER_API_KEY", ("openrouter.ai",)
    ),
}
_SERVERS: dict[PresetName, tuple[str, int]] = {
    "ollama": ("Ollama", 11434),
    "lmstudio": ("LM Studio", 1234),
    "llama.cpp": ("llama.cpp", 8080),
    "vllm": ("vLLM", 8000),
}

_ALL: dict[str, Preset] = {
    **{name: service.preset for name, service in _SERVICES.items()},
    **{
        name: Preset(title, {"base_url": f"http://localhost:{port}/v1"}, runs_here=True)
        for name, (title, port) in _SERVERS.items()
    },
}
PRESETS: Mapping[str, Preset] = MappingProxyType(_ALL)


def may_have(host: str, key_variable: str) -> bool:
    """Whether the key in `key_variable` may be sent to `host`; that of a known service goes there only."""
    owners = [each for each in PRESETS.values() if each.settings.get("key_variable") == key_variable]
    return not owners or any(
        host.endswith(allowed) if allowed.startswith(".") else host == allowed
        for owner in owners
        for allowed in owner.key_hosts
    )
