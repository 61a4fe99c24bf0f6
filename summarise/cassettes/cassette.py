"""The file of recordings that belongs to one document and one kind of brief."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from summarise.cassettes import interaction as layouts
from summarise.cassettes.interaction import Interaction, LayoutError, from_layout, laid_out, sealed
from summarise.cassettes.key_scan import key_in, named_key_in
from summarise.cassettes.notation import Json, NotationError, can_be_written, read, written
from summarise.errors import CassetteError

FORMAT = 2
"""The version of the file's layout, its first field."""
READ = (1, 2)
"""The versions that are read."""
LARGEST = 64 * 1024 * 1024
"""Bytes of a file that is still read."""

_SHAPES_REQUESTS = ("summarise", "openai", "instructor", "pydantic")
_BEGINS = re.compile(rb"^interactions:(?: \[\])?\n", re.MULTILINE)
_ENDS = re.compile(rb"^  sha256: \"[0-9a-f]{64}\"\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Cassette:
    """What was asked and answered while one document was briefed."""

    document_id: str
    kind: str
    endpoint: Mapping[str, Json]
    """Name, model and sampling settings: enough to build the same requests again, and never a key."""
    made_by: Mapping[str, Json]
    """For the reader only: see `provenance`."""
    interactions: tuple[Interaction, ...] = ()
    """In the order in which they were asked."""
    run: Mapping[str, Json] = field(default_factory=dict)
    """What else shaped the requests, such as how often one document may be asked about."""
    fingerprints: Mapping[str, Json] = field(default_factory=dict)
    """Hashes of the prompts and the schema, to tell when a recording is out of date, and of `document`."""
    document: Mapping[str, Json] = field(default_factory=dict)
    """What was briefed, with its text, so that the recording is complete by itself; empty: not kept."""


def provenance(notes: Mapping[str, Json]) -> dict[str, Json]:
    """`notes` with the time and the versions of the libraries that shape a request."""
    now = datetime.now(UTC).replace(tzinfo=None)
    return {**notes, **_versions(), "recorded": f"{now.isoformat(timespec='seconds')}Z"}


@cache
def _versions() -> dict[str, str]:
    versions: dict[str, str] = {}
    for name in _SHAPES_REQUESTS:
        try:
            versions[name] = version(name)
        except PackageNotFoundError:
            continue
    return versions


def load(path: Path) -> Cassette:
    """The cassette in the file `path`, which may come from anybody.

    A recording that was not written to its end, as after a crash, is left out.

    Raises:
        CassetteError: if it cannot be read, is too large, or isn't a cassette of a known format.
    """
    return parsed(content_of(path), path)


def parsed(content: bytes, path: Path) -> Cassette:
    """The cassette that `content`, the bytes of the file `path`, holds.

    Raises:
        CassetteError: as `load`.
    """
    try:
        return _from_layout(read(content[: finished(content)].decode()))
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise CassetteError(f"{path}: line {line}: not UTF-8") from None
    except (NotationError, LayoutError) as error:
        raise CassetteError(f"{path}: {error}") from None


def content_of(path: Path) -> bytes:
    """The bytes of the file `path`.

    Raises:
        CassetteError: it cannot be read, or is too large.
    """
    try:
        if not path.is_file():
            raise CassetteError(f"{path}: not a file" if path.exists() else f"{path}: no such file")
        with path.open("rb") as file:
            # No more than there is: room for all that is asked for is made beforehand.
            content = file.read(min(path.stat().st_size, LARGEST) + 1)
    except OSError as error:
        raise CassetteError(f"{path}: cannot be read: {error.strerror}") from error
    if len(content) > LARGEST:
        raise CassetteError(f"{path}: larger than {LARGEST // 1024**2} MiB")
    return content


def finished(content: bytes) -> int:
    """How many bytes of a file there are without a recording at its end that a crash cut off."""
    begins = _BEGINS.search(content) if content.startswith(b"format: 2\n") else None
    if begins is None:
        return len(content)
    end = begins.end()
    for mark in _ENDS.finditer(content, end):
        end = mark.end()
    return end


LONGEST_END = 100
"""How many bytes at the end of a file are enough to see whether it is whole."""


def ends_whole(end: bytes) -> bool:
    """Whether a file with the last bytes `end` ends with a whole recording, or before the first."""
    lines = end.rpartition(b"\n")[0].rpartition(b"\n")[2]
    return end.endswith(b"\n") and (lines == b"interactions:" or _ENDS.fullmatch(lines + b"\n") is not None)


def _from_layout(value: Json) -> Cassette:
    if not isinstance(value, dict) or "format" not in value:
        raise LayoutError("not a cassette: it does not begin with its format")
    if value["format"] is True or value["format"] not in READ:
        known = " and ".join(map(str, READ))
        raise LayoutError(f"written in format {str(value['format'])[:20]!r}; this version reads {known}")
    added = ("run", "fingerprints", "document") if value["format"] == FORMAT else ()
    needed = ("format", "document_id", "kind", "endpoint", "made_by", "interactions")
    layouts.fields(value, needed, "", added)
    interactions = value["interactions"] if value["interactions"] is not None else []
    return Cassette(
        document_id=layouts.field(value, "document_id", str, ""),
        kind=layouts.field(value, "kind", str, ""),
        endpoint=layouts.field(value, "endpoint", dict, ""),
        made_by=layouts.field(value, "made_by", dict, ""),
        interactions=tuple(
            from_layout(item, f"recording {number}")
            for number, item in enumerate(
                layouts.field({"interactions": interactions}, "interactions", list, ""), 1
            )
        ),
        **{name: layouts.field(value, name, dict, "") for name in added if name in value},
    )


def head_text(cassette: Cassette, path: Path) -> str:
    """The part of the file before the first recording; `path` is for the error.

    Raises:
        CassetteError: if it holds something that looks like a key, or that a cassette cannot hold.
    """
    endpoint: dict[str, Json] = {
        name: _without_login(value) if name.endswith("url") and isinstance(value, str) else value
        for name, value in cassette.endpoint.items()
    }
    head: dict[str, Json] = {
        "document_id": cassette.document_id,
        "kind": cassette.kind,
        "endpoint": endpoint,
        "run": dict(cassette.run),
        "made_by": dict(cassette.made_by),
        "fingerprints": dict(cassette.fingerprints),
        "document": dict(cassette.document),
    }
    head = {
        name: value
        for name, value in head.items()
        if value or name in ("endpoint", "made_by", "kind", "document_id")
    }
    if not can_be_written(head):
        raise CassetteError(f"{path}: not written: its head holds a value that a cassette cannot hold")
    for name in ("endpoint", "made_by"):
        _refuse(named_key_in(head[name], name), path)
    for name, value in head.items():
        _refuse(key_in(value, name), path)
    return f"{written({'format': FORMAT, **head})}interactions:\n"


def recording_text(interaction: Interaction, number: int, path: Path) -> str:
    """The part of the file for one recording; `number`, from one, and `path` are for the error.

    Raises:
        CassetteError: if it holds something that looks like a key.
    """
    layout = laid_out(interaction)
    where = f"recording {number}"
    _refuse(key_in(layout, where), path)
    for part in (interaction.request, interaction.response):
        if part is not None and part.body.form == "base64":
            _refuse(key_in(part.body.content.decode("latin-1"), f"{where}, in binary"), path)
    return written([sealed(layout)])


def whole_text(cassette: Cassette, path: Path) -> str:
    """The whole file; `path` is for the error.

    Raises:
        CassetteError: if it holds something that looks like a key, or that a cassette cannot hold.
    """
    recordings = (
        recording_text(interaction, number, path)
        for number, interaction in enumerate(cassette.interactions, 1)
    )
    return "".join((head_text(cassette, path), *recordings))


def _refuse(finding: str | None, path: Path) -> None:
    if finding is not None:
        raise CassetteError(
            f"{path}: not written: {finding}",
            hint="take the key out of the text or the settings; a cassette is made to be shared",
        )


def _without_login(url: str) -> str:
    address = re.split(r"[?#]", url, maxsplit=1)[0]
    return re.sub(r"^([a-zA-Z][\w+.-]*://)?[^/]*@", r"\1", address)
