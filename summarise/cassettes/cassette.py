"""The file of recordings that belongs to one document and one kind of brief."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from pathlib import Path

from summarise.cassettes.interaction import (
    Interaction,
    LayoutError,
    field,
    fields,
    from_layout,
    laid_out,
)
from summarise.cassettes.key_scan import key_in, named_key_in
from summarise.cassettes.notation import Json, NotationError, can_be_written, read, written
from summarise.errors import CassetteError

FORMAT = 1
"""The version of the file's layout, its first field."""
LARGEST = 64 * 1024 * 1024
"""Bytes of a file that is still read."""

_NOT_IN_A_NAME = re.compile(r"[^\w.-]")
_NOT_IN_A_KIND = re.compile(r"[^\w-]")
_LOOKS_MARKED = re.compile(r"-[0-9a-f]{12}$")
_NAME_BYTES = 90


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


def provenance(notes: Mapping[str, Json]) -> dict[str, Json]:
    """`notes` with the time and the versions of the libraries that shape a request."""
    now = datetime.now(UTC).replace(tzinfo=None)
    return {**notes, **_versions(), "recorded": f"{now.isoformat(timespec='seconds')}Z"}


@cache
def _versions() -> dict[str, str]:
    return {name: version(name) for name in ("summarise", "openai", "instructor")}


def path_for(folder: Path, document_id: str, kind: str) -> Path:
    """The file in `folder` that holds the recordings of this document for this kind of brief.

    Two ids never share a file, also where the file system takes `A` for `a`: an id that cannot stand as
    it is gets a mark made of its hash.
    """
    name = f"{_slug(document_id, _NOT_IN_A_NAME)}.{_slug(kind, _NOT_IN_A_KIND)}.yaml"
    return folder / name


def _slug(name: str, unfit: re.Pattern[str]) -> str:
    fit = unfit.sub("-", name).encode()[:_NAME_BYTES].decode(errors="ignore").strip(".-")
    if fit == name and name.isascii() and name == name.lower() and name and not _LOOKS_MARKED.search(name):
        return name
    mark = hashlib.sha256(name.encode(errors="surrogatepass")).hexdigest()[:12]
    return f"{fit or 'document'}-{mark}"


def load(path: Path) -> Cassette:
    """The cassette in the file `path`, which may come from anybody.

    Raises:
        CassetteError: if it cannot be read, is too large, or isn't a cassette of a known format.
    """
    try:
        return _from_layout(read(_text_of(path)))
    except (NotationError, LayoutError) as error:
        raise CassetteError(f"{path}: {error}") from None


def _text_of(path: Path) -> str:
    try:
        if not path.is_file():
            raise CassetteError(f"{path}: not a file" if path.exists() else f"{path}: no such file")
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise CassetteError(f"{path}: larger than {LARGEST // 1024**2} MiB")
        return content.decode()
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise CassetteError(f"{path}: line {line}: not UTF-8") from None
    except OSError as error:
        raise CassetteError(f"{path}: cannot be read: {error.strerror}") from error


def _from_layout(value: Json) -> Cassette:
    if not isinstance(value, dict) or "format" not in value:
        raise LayoutError("not a cassette: it does not begin with its format")
    if value["format"] is True or value["format"] != FORMAT:
        raise LayoutError(f"written in format {str(value['format'])[:20]!r}; this version reads {FORMAT}")
    fields(value, ("format", "document_id", "kind", "endpoint", "made_by", "interactions"), "")
    return Cassette(
        document_id=field(value, "document_id", str, ""),
        kind=field(value, "kind", str, ""),
        endpoint=field(value, "endpoint", dict, ""),
        made_by=field(value, "made_by", dict, ""),
        interactions=tuple(
            from_layout(item, f"recording {number}")
            for number, item in enumerate(field(value, "interactions", list, ""), 1)
        ),
    )


def save(cassette: Cassette, path: Path) -> None:
    """Writes `cassette` to `path`, whole or not at all.

    Raises:
        CassetteError: if it holds something that looks like a key, or cannot be written.
    """
    recordings = [
        recording_text(interaction, number, path)
        for number, interaction in enumerate(cassette.interactions, 1)
    ]
    write_whole(path, head_text(cassette, path), recordings)


def head_text(cassette: Cassette, path: Path) -> str:
    """The part of the file before the first recording; `path` is for the error."""
    endpoint: dict[str, Json] = {
        name: _without_login(value) if name.endswith("url") and isinstance(value, str) else value
        for name, value in cassette.endpoint.items()
    }
    head: dict[str, Json] = {
        "document_id": cassette.document_id,
        "kind": cassette.kind,
        "endpoint": endpoint,
        "made_by": dict(cassette.made_by),
    }
    if not can_be_written(head):
        raise CassetteError(f"{path}: not written: its head holds a value that a cassette cannot hold")
    for name in ("endpoint", "made_by"):
        _refuse(named_key_in(head[name], name), path)
    for name, value in head.items():
        _refuse(key_in(value, name), path)
    return written({"format": FORMAT, **head})


def recording_text(interaction: Interaction, number: int, path: Path) -> str:
    """The part of the file for one recording; `number`, from one, and `path` are for the error."""
    layout = laid_out(interaction)
    where = f"recording {number}"
    _refuse(key_in(layout, where), path)
    for body in (interaction.request.body, interaction.response.body):
        if body.form == "base64":
            _refuse(key_in(body.content.decode("latin-1"), f"{where}, in binary"), path)
    return written([layout])


def write_whole(path: Path, head: str, recordings: Sequence[str]) -> None:
    """Puts `head` and `recordings` into `path` in one step: a reader sees the old file or the new.

    Raises:
        CassetteError: if the folder or the file cannot be written.
    """
    unfinished = path.parent / f".{secrets.token_hex(8)}.tmp"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with unfinished.open("x", encoding="utf-8", newline="\n") as file:
                file.writelines(
                    (head, "interactions:\n" if recordings else "interactions: []\n", *recordings)
                )
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise CassetteError(f"{path}: cannot be written: {error.strerror}") from error


def _refuse(finding: str | None, path: Path) -> None:
    if finding is not None:
        raise CassetteError(
            f"{path}: not written: {finding}",
            hint="take the key out of the text or the settings; a cassette is made to be shared",
        )


def _without_login(url: str) -> str:
    address = re.split(r"[?#]", url, maxsplit=1)[0]
    return re.sub(r"^([a-zA-Z][\w+.-]*://)?[^/]*@", r"\1", address)
