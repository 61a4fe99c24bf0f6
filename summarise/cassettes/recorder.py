"""Writing down each answer as it comes.

A recording is appended to the file and is safe on the disk before the run goes on. It ends with the hash of
what it says, so that one that a crash cut off is told from one that is whole, left out, and replaced.
"""

from __future__ import annotations

import os
from io import BufferedRandom
from itertools import count
from pathlib import Path
from threading import Lock

from summarise.cassettes.cassette import (
    LONGEST_END,
    Cassette,
    content_of,
    ends_whole,
    finished,
    parsed,
    recording_text,
    whole_text,
)
from summarise.cassettes.files import locked, write_whole
from summarise.cassettes.interaction import Interaction
from summarise.cassettes.shelf import without_dead_ends


class Recorder:
    """Keeps the file at `path` up to date after each answer.

    May be used from several threads, and while other processes record into the same folder. Where two runs
    record the same document at once, the file holds what both were answered.
    """

    def __init__(self, path: Path, head: Cassette) -> None:
        """Prepares to record under `head`.

        The recordings that `head` holds stay. Everything else that an earlier run left at `path` is replaced
        with the first answer.

        Raises:
            CassetteError: if there is a key in it, which is better known before the first request.
        """
        self._path = path
        self._begin = whole_text(head, path).encode()
        self._continues = bool(head.interactions)
        self._numbers = count(len(head.interactions) + 1)
        self._lock = Lock()
        self._file: BufferedRandom | None = None
        self._written: list[tuple[int, int, int]] = []
        """The number of each recording of this run, and from where to where it stands in the file."""
        self._waiting: list[tuple[int, bytes]] = []
        """Failures before the first answer: they do not replace what an earlier run was answered."""

    def asked(self) -> int:
        """The number of a request that is about to be made."""
        with self._lock:
            return next(self._numbers)

    def came(self, number: int, interaction: Interaction) -> None:
        """Writes down what came of the request `number`.

        Raises:
            CassetteError: it holds something that looks like a key, or cannot be written.
        """
        text = recording_text(interaction, number, self._path).encode()
        with self._lock:
            if self._file is None and interaction.response is None:
                self._waiting.append((number, text))
                return
            self._put([*self._waiting, (number, text)])
            self._waiting = []

    def close(self) -> None:
        """Brings what came in another order than it was asked for into that order.

        Raises:
            CassetteError: it cannot be written.
        """
        with self._lock:
            if self._waiting and not self._path.exists():
                self._put(self._waiting)
            self._waiting = []
            if self._file is not None:
                self._sort(self._file)
                self._file.close()
                self._file = None

    def _put(self, recordings: list[tuple[int, bytes]]) -> None:
        with locked(self._path):
            file = self._opened()
            for number, text in recordings:
                start = file.seek(0, os.SEEK_END)
                file.write(text)
                self._written.append((number, start, start + len(text)))
            file.flush()
        os.fsync(file.fileno())

    def _opened(self) -> BufferedRandom:
        """The file to append to, with all in it that this run has written so far."""
        earlier = self._file
        if earlier is not None and self._is_there(earlier):
            _cut_off_unfinished(earlier, self._path)
            return earlier
        if not (self._path.is_file() if self._written else self._goes_on()):
            write_whole(self._path, self._begin)
        self._file = file = self._path.open("r+b")
        _cut_off_unfinished(file, self._path)
        if earlier is not None:
            # Another run has put a file of its own in the place of ours: both are kept.
            moved = []
            for number, start, end in self._written:
                at = file.seek(0, os.SEEK_END)
                file.write(_read(earlier, start, end))
                moved.append((number, at, at + end - start))
            self._written = moved
            earlier.close()
        return file

    def _goes_on(self) -> bool:
        """Whether what is to be kept stands in the file already, perhaps with more answers behind it."""
        if not self._continues or not self._path.is_file():
            return False
        content = content_of(self._path)
        if not content.startswith(self._begin):
            return False
        there = parsed(content, self._path)
        return there == without_dead_ends(there)

    def _is_there(self, file: BufferedRandom) -> bool:
        try:
            return os.path.samestat(self._path.stat(), os.fstat(file.fileno()))
        except OSError:
            return False

    def _sort(self, file: BufferedRandom) -> None:
        in_order = sorted(self._written)
        if in_order == self._written:
            return
        with locked(self._path):
            if self._is_there(file) and file.seek(0, os.SEEK_END) == self._written[-1][2]:
                first = min(start for _, start, _ in self._written)
                parts = [_read(file, 0, first), *(_read(file, start, end) for _, start, end in in_order)]
                if sum(map(len, parts)) == self._written[-1][2]:
                    write_whole(self._path, b"".join(parts))


def _read(file: BufferedRandom, start: int, end: int) -> bytes:
    file.seek(start)
    return file.read(end - start)


def _cut_off_unfinished(file: BufferedRandom, path: Path) -> None:
    """Takes off the end of `file` what a crash of another process has left there half-written."""
    end = file.seek(0, os.SEEK_END)
    if not ends_whole(_read(file, max(0, end - LONGEST_END), end)):
        file.truncate(finished(content_of(path)))
