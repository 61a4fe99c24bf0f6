"""Writing endpoints into a configuration file, which keeps its comments and its order."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.items import Table

from summarise.endpoints.config_file import read
from summarise.errors import OutputError, UsageError


def put(path: Path, name: str, settings: Mapping[str, Any], *, new: bool) -> None:
    """Set `settings` of the endpoint `name` in the file `path`; None takes one out.

    Raises:
        UsageError: the file is no configuration, or has an endpoint of this name where it should be `new`.
        OutputError: the file cannot be written.
    """
    document = _document(path)
    endpoints: Any = document.setdefault("endpoints", tomlkit.table(is_super_table=True))
    if new and name in endpoints:
        raise UsageError(
            f"{path} has an endpoint {name!r} already", hint="choose another name, or edit the file"
        )
    if name not in endpoints:
        endpoints[name] = tomlkit.table()
    table: Table = endpoints[name]
    for key, value in settings.items():
        if value is None:
            table.pop(key, None)
        else:
            table[key] = value
    _write(path, tomlkit.dumps(document))


def take_out(path: Path, name: str) -> None:
    """Take the endpoint `name` out of the file `path`, and, where it is the default there, that as well.

    Raises:
        UsageError: the file is no configuration.
        OutputError: it cannot be written.
    """
    document = _document(path)
    endpoints: Any = document["endpoints"]
    del endpoints[name]
    if not endpoints:
        del document["endpoints"]
    if document.get("default") == name:
        del document["default"]
    _write(path, tomlkit.dumps(document))


def make_default(path: Path, name: str) -> None:
    """Have the endpoint `name` answer when none is named.

    Raises:
        UsageError: the file is no configuration.
        OutputError: it cannot be written.
    """
    document = _document(path)
    if "default" in document:
        document["default"] = name
        _write(path, tomlkit.dumps(document))
    else:
        # Before the first table: what stands behind one would belong to it.
        _write(path, f"{tomlkit.dumps({'default': name})}\n{tomlkit.dumps(document)}")


def _document(path: Path) -> tomlkit.TOMLDocument:
    return tomlkit.parse(read(path).text) if path.is_file() else tomlkit.document()


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        target = path.resolve()
        handle, unfinished = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(unfinished).replace(target)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}") from error
