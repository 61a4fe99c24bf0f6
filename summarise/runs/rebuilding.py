"""Briefs built again from recordings, with nothing else at hand, and held beside those that are expected."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from summarise.briefs import Brief
from summarise.cassettes import Cassette, Request, load, path_for
from summarise.documents import Document
from summarise.documents.loading import load as load_source
from summarise.errors import CassetteError, ReplayMiss, SourceError
from summarise.kinds.discovery import find
from summarise.runs.connecting import Connection
from summarise.runs.recorded import attempts_of, brief_language_of, document_of
from summarise.runs.recordings import Mode, Recordings
from summarise.runs.settings import Settings
from summarise.runs.single import by_model

_ATTEMPTS = 2
_TAKEN = "seconds"
"""What differs from run to run: how long it took."""


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A brief as its recording gives it."""

    brief: Brief
    unused: tuple[int, ...]
    """Which parts of the recording the run did not ask for, counted from 0."""


def cassettes_in(recorded: Path) -> Iterator[Path]:
    """A file of a recording, or those in a folder and in the folders below it, by name.

    Raises:
        SourceError: there is neither.
    """
    if recorded.is_file():
        yield recorded
    elif recorded.is_dir():
        yield from sorted(path for path in recorded.rglob("*.yaml") if path.is_file())
    else:
        raise SourceError(f"{recorded} does not exist", hint="name a recording, or a folder of recordings")


def rebuilt(path: Path, kinds: Sequence[Path], sources: Path | None = None) -> Rebuilt:
    """The brief that the recording in `path` gives.

    The text is that which the recording keeps, else the file of its name in `sources`.

    Raises:
        ReplayMiss: what is asked today is not recorded.
        CassetteError: the recording cannot be used, or does not keep its text.
        SourceError: the text cannot be read.
        KindError: there is no such kind of brief.
    """
    document, settings = _prepared(path, kinds, sources)
    connection = Connection(settings, lambda _: None)
    brief = asyncio.run(by_model(document, settings, connection, lambda _: None))
    return Rebuilt(brief, connection.unused)


def missing(path: Path, kinds: Sequence[Path]) -> tuple[tuple[Request, ...], tuple[int, ...]]:
    """What is asked about its text that the recording in `path` does not hold, and what in it is of no use.

    Raises:
        CassetteError: the recording cannot be used, or does not keep its text.
        KindError: there is no such kind of brief.
    """
    document, settings = _prepared(path, kinds, None)
    connection = Connection(settings, lambda _: None)
    with suppress(ReplayMiss):
        asyncio.run(by_model(document, settings, connection, lambda _: None))
    return connection.missed, connection.unused


def _prepared(path: Path, kinds: Sequence[Path], sources: Path | None) -> tuple[Document, Settings]:
    cassette = load(path)
    if path.name != path_for(path.parent, cassette.document_id, cassette.kind).name:
        raise CassetteError(
            f"{path}: is not called as the recording of {cassette.document_id!r} is",
            hint=f"call it {path_for(path.parent, cassette.document_id, cassette.kind).name}",
        )
    settings = Settings(
        kind=find(cassette.kind, kinds),
        recordings=Recordings(path.parent, Mode.REPLAY),
        attempts=attempts_of(cassette, _ATTEMPTS),
        brief_language=brief_language_of(cassette),
    )
    return _document(cassette, path, sources), settings


def _document(cassette: Cassette, path: Path, sources: Path | None) -> Document:
    if (kept := document_of(cassette, path)) is not None:
        return kept
    source = None if sources is None else sources / f"{cassette.document_id}.txt"
    if source is None or not source.is_file():
        raise CassetteError(
            f"{path}: does not keep the text that was briefed",
            hint=f"give --sources FOLDER with {cassette.document_id}.txt in it",
        )
    for found in load_source(str(source)):
        if isinstance(found, SourceError):
            raise found
        return replace(found, id=cassette.document_id)
    raise SourceError(f"{source} is empty")


def differing(expected: object, now: object, place: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Where two printed briefs differ, with what is expected and what is there now; None: nothing."""
    if isinstance(expected, Mapping) and isinstance(now, Mapping):
        for name in (*expected, *(each for each in now if each not in expected)):
            if name != _TAKEN:
                yield from differing(
                    expected.get(name), now.get(name), f"{place}.{name}" if place else str(name)
                )
    elif isinstance(expected, list) and isinstance(now, list):
        for index in range(max(len(expected), len(now))):
            left, right = (each[index] if index < len(each) else None for each in (expected, now))
            yield from differing(left, right, f"{place}[{index}]")
    elif expected != now:
        yield place, expected, now
