"""Looks for what must not reach a file that people commit: keys, tokens and passwords."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.cassettes.notation import Json

# Each is anchored at a prefix that no word of prose goes on from, and asks for the length of the real
# thing: "sk-SK", "Bearer bonds" and the masked key in an error message are none.
_SHAPES = (
    ("sk-…", re.compile(r"(?<![\w-])sk-[\w-]{20,}", re.ASCII)),
    ("Bearer …", re.compile(r"\bBearer +[\w.~+/-]{20,}", re.ASCII | re.IGNORECASE)),
    ("AIza…", re.compile(r"(?<![\w-])AIza[\w-]{35}", re.ASCII)),
    ("AKIA…", re.compile(r"(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])")),
    ("ghp_…", re.compile(r"(?<!\w)(?:gh[oprsu]_[A-Za-z0-9]{36}|github_pat_\w{22})", re.ASCII)),
    ("glpat-…", re.compile(r"(?<![\w-])glpat-[\w-]{20}", re.ASCII)),
    ("hf_…", re.compile(r"(?<!\w)hf_[A-Za-z0-9]{30}", re.ASCII)),
    ("gsk_…", re.compile(r"(?<!\w)gsk_[A-Za-z0-9]{40}", re.ASCII)),
    ("xox…", re.compile(r"(?<![\w-])xox[abeprs]-[\w-]{20}", re.ASCII)),
)
_PRIVATE_KEY = re.compile(r"-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----")
_NAMES = frozenset(
    {"access_token", "api_key", "apikey", "authorization", "cookie", "key", "password", "secret", "token"}
    | {"x_api_key"}
)


def key_in(value: Json, where: str) -> str | None:
    """Where in `value` something looks like a key, in words that do not repeat it, or None."""
    for place, text in _strings(value, where):
        shape = _shape(text)
        if shape is not None:
            return f"{place} holds what looks like a key ({shape})"
    return None


def named_key_in(settings: Json, where: str) -> str | None:
    """Where in `settings` a field is named as keys are and not empty, or None."""
    if isinstance(settings, list):
        settings = {str(index): item for index, item in enumerate(settings)}
    if not isinstance(settings, dict):
        return None
    for name, value in settings.items():
        if value and name.lower().replace("-", "_") in _NAMES:
            return f"{where}.{name} is no place for a key"
        found = named_key_in(value, f"{where}.{name}")
        if found is not None:
            return found
    return None


def without_keys(text: str, instead: str) -> str:
    """`text` with `instead` in the place of all that looks like a key."""
    if _PRIVATE_KEY.search(text):
        return instead
    for _, pattern in _SHAPES:
        text = pattern.sub(lambda match: instead if _is_dense(match.group()) else match.group(), text)
    return text


def _shape(text: str) -> str | None:
    if _PRIVATE_KEY.search(text):
        return "PRIVATE KEY"
    for shape, pattern in _SHAPES:
        if any(_is_dense(match.group()) for match in pattern.finditer(text)):
            return shape
    return None


def _is_dense(candidate: str) -> bool:
    """Whether it has a run that no words joined by hyphens have: very long, or long and with digits."""
    runs = re.findall(r"[A-Za-z0-9]+", candidate)
    return any(len(run) >= 20 or (len(run) >= 12 and re.search(r"\d", run)) for run in runs)


def _strings(value: Json, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _strings(item, f"{where}[{index}]")
    elif isinstance(value, dict):
        for name, item in value.items():
            yield f"a field name in {where}", name
            yield from _strings(item, f"{where}.{name}")
