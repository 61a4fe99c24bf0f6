"""What is to be read: bytes with a name, taken no further than they are needed."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from summarise.errors import SourceError

MAX_BYTES = 20_000_000
"""The largest text taken, in bytes: about four thousand printed pages."""
MAX_PACKED = 200_000_000
"""The largest file taken of a form that holds more than text: pictures, or many documents."""
PIPED = "standard input"
"""What messages call it."""
_HEAD = 65_536


@dataclass(frozen=True, slots=True)
class Reading:
    """How sources are read."""

    columns: Mapping[str, str] = field(default_factory=dict)
    """What a table or JSON calls the fields of a document, where the names are its own."""
    allow_private: bool = False
    """Whether a URL may lead to this machine or its network."""


USUAL = Reading()


@dataclass(frozen=True)
class Given:
    """Bytes that are to be read, which can be read once, and what is known about them."""

    name: str
    """What messages call it."""
    id: str
    """What a document that it holds is called."""
    head: bytes
    """How it begins: all of it, or the first 64 KB."""
    rest: BinaryIO
    """What follows `head`."""
    ending: str = ""
    """Of its name, in small letters with the dot: a hint at its form."""
    charset: str | None = None
    """As whoever sent it says."""
    url: str | None = None
    path: Path | None = None
    """The file it is, if it is one."""
    depth: int = 0
    """In how many archives and letters it lies."""

    @classmethod
    def of(cls, stream: BinaryIO, name: str, id: str, ending: str = "") -> Given:  # noqa: A002
        """What can be read from `stream`."""
        return cls(name, id, _filled(stream), stream, ending.lower())

    @classmethod
    def bytes_of(cls, data: bytes, name: str, id: str, ending: str = "") -> Given:  # noqa: A002
        """What `data` is."""
        return cls.of(io.BytesIO(data), name, id, ending)

    def whole(self, most: int = MAX_BYTES) -> bytes:
        """All of it.

        Raises:
            SourceError: it is larger than `most` bytes.
        """
        data = self.head + self.rest.read(max(0, most + 1 - len(self.head)))
        if len(data) > most:
            raise too_large(self.name, most)
        return data

    def stream(self) -> io.BufferedReader:
        """All of it, as a stream."""
        return io.BufferedReader(_Rejoined(self.head, self.rest), _HEAD)

    def seekable(self, most: int = MAX_PACKED) -> BinaryIO:
        """All of it, to be read from any place.

        Raises:
            SourceError: it is no file, and larger than `most` bytes.
        """
        if self.path is not None and self.path.is_file():
            return self.path.open("rb")
        return io.BytesIO(self.whole(most))

    def at(self, path: Path) -> Given:
        """The same, known to be the file at `path`."""
        return replace(self, path=path)

    def inside(self, given: Given) -> Given:
        """`given`, which lies in this one."""
        return replace(given, depth=self.depth + 1)


def too_large(name: str, most: int = MAX_BYTES) -> SourceError:
    """The error for a text of more than `most` bytes."""
    return SourceError(
        f"{name} is larger than {most // 1_000_000} MB, the most one text may have",
        hint="split it into parts, e.g. with: split -C 5m FILE part-",
    )


def hashed(data: bytes) -> str:
    """The SHA-256 of `data`."""
    return hashlib.sha256(data).hexdigest()


def _filled(stream: BinaryIO) -> bytes:
    # A pipe gives what it has; the head is not whole before it is full or the pipe ends.
    parts, missing = [], _HEAD
    while missing and (part := stream.read(missing)):
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)


class _Rejoined(io.RawIOBase):
    """The head and the rest as one stream."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = io.BytesIO(head)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data = self._head.read(len(buffer)) or self._rest.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)
