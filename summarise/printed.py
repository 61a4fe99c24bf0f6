"""Briefs that were printed before, read back as data: from a .json, a .jsonl, or standard input."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from summarise.documents.loading import MAX_BYTES, STANDARD_INPUT, missing
from summarise.errors import SourceError

_HINT = "a brief is printed by --format json"


@dataclass(frozen=True, slots=True)
class Printed:
    """One brief, from whatever tool or hand."""

    where: str
    """The file, and the line of it where it holds several."""
    whole: dict[str, Any]
    """All that stands there: the printed form, or only what it has under `brief`."""

    @property
    def content(self) -> dict[str, Any]:
        """What the brief says.

        Raises:
            SourceError: it is no object.
        """
        content = self.whole.get("brief", self.whole)
        if not isinstance(content, dict):
            raise SourceError(f"{self.where}: what stands under “brief” is no object", hint=_HINT)
        return content

    @property
    def facts(self) -> dict[str, Any]:
        """What it says of its document; nothing where it says nothing."""
        facts = self.whole.get("document")
        return facts if isinstance(facts, dict) else {}


def read_printed(source: str) -> Iterator[Printed]:
    """The briefs in `source`: one of a .json or of `-`, standard input; one of each line of a .jsonl.

    A line that says what went wrong in place of a brief is passed over.

    Raises:
        SourceError: `source` cannot be read, or holds something else.
    """
    if source == STANDARD_INPUT:
        yield _whole(sys.stdin.buffer, "standard input")
        return
    path = Path(source)
    try:
        with path.open("rb") as file:
            if path.suffix.lower() == ".jsonl":
                yield from _lines(file, source)
            else:
                yield _whole(file, source)
    except FileNotFoundError:
        raise missing(path) from None
    except OSError as error:
        raise SourceError(f"{source} cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise SourceError(f"{source!r} is no file name: {error}") from error


def _whole(file: BinaryIO, where: str) -> Printed:
    return _printed(file.read(MAX_BYTES + 1), where)


def _lines(file: BinaryIO, source: str) -> Iterator[Printed]:
    number = 0
    while line := file.readline(MAX_BYTES + 1):
        number += 1
        if not line.strip():
            continue
        printed = _printed(line, f"{source}, line {number}")
        if "error" not in printed.whole or "brief" in printed.whole:
            yield printed


def _printed(data: bytes, where: str) -> Printed:
    if len(data) > MAX_BYTES:
        raise SourceError(f"{where} is larger than {MAX_BYTES // 1_000_000} MB, the most one brief may have")
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise SourceError(f"{where} is not JSON: {error}", hint=_HINT) from error
    if not isinstance(whole, dict):
        raise SourceError(f"{where} holds no JSON object", hint=_HINT)
    return Printed(where, whole)
