"""One configuration file: what it says, and on which line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarise.endpoints.mistakes import close_to
from summarise.errors import UsageError

CONFIG = "summarise.toml"
LARGEST = 1024 * 1024
"""Bytes of a configuration file that is still read."""

_SETTINGS = ("default", "endpoints", "cassettes")
_ABOUT_CASSETTES = ("folder", "mode")
_AT = re.compile(r" ?\(at (?:line (\d+), column (\d+)|end of document)\)")
_HERE = "summarise-is-looking-for-this-line"


@dataclass(frozen=True)
class ConfigFile:
    """A configuration file, read and of the right shape as a whole; its endpoints are not looked into yet."""

    path: Path
    text: str
    default: str | None
    endpoints: Mapping[str, Mapping[str, Any]]
    cassettes: Mapping[str, str]
    """Where recordings are, as `folder`, and what is done with them, as `mode`; either may be missing."""

    def place(self, *keys: str) -> str:
        """The file, the line and the key, as an error begins with them."""
        return _place(self.path, self.text, keys)


def read(path: Path) -> ConfigFile:
    """The configuration in the file `path`.

    Raises:
        UsageError: it cannot be read, is no TOML, or holds what no configuration does.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise UsageError(f"{path} cannot be read: larger than 1 MiB")
        text = content.decode().replace("\r\n", "\n")
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(_not_toml(path, str(error)), hint='a value in TOML: mode = "tools"') from None
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise UsageError(f"{path}:{line}: not UTF-8") from None
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from error
    for key in said:
        if key not in _SETTINGS:
            raise UsageError(
                f"{_place(path, text, [key])}: no such setting", hint=close_to(key, _SETTINGS, "settings")
            )
    default = said.get("default")
    if default is not None and not isinstance(default, str):
        raise UsageError(
            f"{_place(path, text, ['default'])}: must be the name of an endpoint", hint='default = "desk"'
        )
    endpoints = _tables(path, text, said.get("endpoints", {}))
    return ConfigFile(path, text, default, endpoints, _cassettes(path, text, said.get("cassettes", {})))


def _tables(path: Path, text: str, endpoints: object) -> Mapping[str, Mapping[str, Any]]:
    if not isinstance(endpoints, dict):
        raise UsageError(
            f"{_place(path, text, ['endpoints'])}: must be tables", hint="write each as [endpoints.NAME]"
        )
    for name, table in endpoints.items():
        if not isinstance(table, dict):
            raise UsageError(
                f"{_place(path, text, ['endpoints', name])}: must be a table",
                hint=f"write it as [endpoints.{name}]",
            )
    return endpoints


def _cassettes(path: Path, text: str, cassettes: object) -> Mapping[str, str]:
    if not isinstance(cassettes, dict):
        raise UsageError(
            f"{_place(path, text, ['cassettes'])}: must be a table", hint="write it as [cassettes]"
        )
    for key, value in cassettes.items():
        place = _place(path, text, ["cassettes", key])
        if key not in _ABOUT_CASSETTES:
            raise UsageError(
                f"{place}: no such setting", hint=close_to(key, _ABOUT_CASSETTES, "settings of cassettes")
            )
        if not isinstance(value, str):
            raise UsageError(f"{place}: must be text", hint='folder = "cassettes", mode = "auto"')
    return cassettes


def _not_toml(path: Path, error: str) -> str:
    at = _AT.search(error)
    line = f":{at[1]}" if at and at[1] else ""
    said = _AT.sub("", error)
    return f"{path}{line}: no TOML: {said[:1].lower()}{said[1:]}"


def _place(path: Path, text: str, keys: Sequence[str]) -> str:
    # What is missing is told where it belongs.
    lines = (line_of(text, keys[:length]) for length in range(len(keys), 0, -1))
    line = next((line for line in lines if line is not None), None)
    return f"{path}:{line}: {'.'.join(keys)}" if line else f"{path}: {'.'.join(keys)}"


def line_of(text: str, keys: Sequence[str]) -> int | None:
    """The line of `text`, a TOML document, on which `keys` lead to something; None where they don't.

    No reader of TOML says where a value stands. tomlkit writes back what it does not touch to the letter,
    so a value that is exchanged for a sign shows where it stood, however the keys are written.
    """
    # Only where something is wrong; it takes longer to load than to read a file.
    import tomlkit
    from tomlkit.exceptions import TOMLKitError
    from tomlkit.items import AbstractTable

    try:
        document: Any = tomlkit.parse(text)
        holder = document
        for key in keys[:-1]:
            holder = holder[key]
        found = holder[keys[-1]]
        if isinstance(found, AbstractTable):
            found.comment(_HERE)
        else:
            holder[keys[-1]] = _HERE
        marked = tomlkit.dumps(document)
    except (TOMLKitError, KeyError, TypeError, ValueError, IndexError, AttributeError):
        return None
    before, sign, _ = marked.partition(_HERE)
    if sign:
        return before.count("\n") + 1
    # A table that is only there because of what it holds begins with that.
    return line_of(text, [*keys, next(iter(found))]) if isinstance(found, AbstractTable) and found else None
