"""From what a user names (a file, `-`, a .jsonl of documents) to documents."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from pydantic import BaseModel, Field, ValidationError

from summarise.documents.decoding import decode
from summarise.documents.document import Document
from summarise.errors import SourceError

MAX_BYTES = 20_000_000
"""The largest text taken, in bytes: about four thousand printed pages."""

STANDARD_INPUT = "-"


def load(source: str) -> Iterator[Document | SourceError]:
    """The documents that `source` names, in order: a text file, `-` for standard input, or a .jsonl.

    A line of a .jsonl that is no document is yielded as the `SourceError` it deserves, so that the
    others can go on.

    Raises:
        SourceError: `source` as a whole cannot be read.
    """
    if source == STANDARD_INPUT:
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        yield _document(data, "stdin", "standard input")
        return
    path = Path(source)
    if path.suffix.lower() == ".jsonl":
        yield from _lines(path)
    else:
        yield _document(_read(path), path.stem, str(path))


def _document(data: bytes, identifier: str, name: str) -> Document:
    if len(data) > MAX_BYTES:
        raise _too_large(name)
    text, encoding = decode(data, name)
    if not text.strip("\ufeff \t\r\n\f\v"):
        raise SourceError(f"{name} is empty", hint="give a file that holds a text")
    return Document(id=identifier, text=text, sha256=hashlib.sha256(data).hexdigest(), encoding=encoding)


def _read(path: Path) -> bytes:
    _check_readable(path)
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {error.strerror}") from error


def _check_readable(path: Path) -> None:
    try:
        if path.is_dir():
            raise SourceError(f"{path} is a folder", hint="name one text file in it")
        exists = path.exists()
    except (OSError, ValueError) as error:
        raise SourceError(f"{str(path)[:80]!r} is not a file name: {error}") from error
    if not exists:
        raise SourceError(f"{path} does not exist", hint=_nearest(path))


def _nearest(path: Path) -> str:
    try:
        names = [entry.name for entry in path.parent.iterdir()]
    except OSError:
        return f"there is no folder {path.parent} either"
    close = get_close_matches(path.name, names, n=1)
    return (
        f"did you mean {path.with_name(close[0])}?"
        if close
        else "check the path, or use - for standard input"
    )


def _too_large(name: str) -> SourceError:
    return SourceError(
        f"{name} is larger than {MAX_BYTES // 1_000_000} MB, the most one text may have",
        hint="split it into parts, e.g. with: split -C 5m FILE part-",
    )


class _Line(BaseModel):
    """A document as one line of a .jsonl gives it; fields that are not named here are let pass."""

    id: str = Field(min_length=1, max_length=500)
    text: str = Field(min_length=1)
    title: str | None = None
    date: str | None = None
    url: str | None = None
    language: str | None = Field(default=None, max_length=35)


def _lines(path: Path) -> Iterator[Document | SourceError]:
    _check_readable(path)
    try:
        with path.open("rb") as file:
            number = 0
            while line := file.readline(MAX_BYTES + 1):
                number += 1
                if len(line) > MAX_BYTES:
                    yield _too_large(f"{path}, line {number},")
                    return
                if line.strip():
                    yield _from_line(line, f"{path}, line {number}")
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {error.strerror}") from error
    if number == 0:
        raise SourceError(f"{path} is empty", hint="give a .jsonl with one document a line")


def _from_line(data: bytes, name: str) -> Document | SourceError:
    try:
        line = _Line.model_validate_json(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "the line"
        return SourceError(
            f"{name}: {where}: {first['msg']}", hint='a line is an object with at least "id" and "text"'
        )
    try:
        return Document.of(
            line.text,
            id=line.id,
            title=line.title,
            url=line.url,
            published=_day(line.date),
            language=line.language,
        )
    except SourceError as error:
        return SourceError(f"{name}: {error.message}")


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat((written or "")[:10])
    except ValueError:
        return None
