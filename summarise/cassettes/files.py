"""Files in a folder of recordings: written whole or not at all, by one at a time."""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from summarise.cassettes.cassette import Cassette, whole_text
from summarise.errors import CassetteError

UNFINISHED = ".tmp"
"""How the names of files end that are being written."""


def save(cassette: Cassette, path: Path) -> None:
    """Writes `cassette` to `path`, whole or not at all.

    Raises:
        CassetteError: if it holds something that looks like a key, or cannot be written.
    """
    content = whole_text(cassette, path).encode()
    with locked(path):
        write_whole(path, content)


def write_whole(path: Path, content: bytes) -> None:
    """Puts `content` into `path` in one step: a reader sees the old file or the new, also after a power cut.

    Raises:
        CassetteError: if the file cannot be written.
    """
    unfinished = path.parent / f".{secrets.token_hex(8)}{UNFINISHED}"
    with _told(path):
        try:
            with unfinished.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keeps other threads and processes from writing into the folder of `path`, which is made.

    Windows has no such locks: there, one process at a time may record into a folder.

    Raises:
        CassetteError: if there can be no such folder.
    """
    with _told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if sys.platform == "win32":
            yield
        else:
            from fcntl import LOCK_EX, flock

            folder = os.open(path.parent, os.O_RDONLY)
            try:
                flock(folder, LOCK_EX)
                yield
            finally:
                os.close(folder)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CassetteError(f"{path}: cannot be written: {error.strerror}") from error
