"""The door: from what a user names to documents, one after the other."""

from __future__ import annotations

import sys
import weakref
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from summarise.documents.folders import Files, files_of, glob_of
from summarise.documents.forms import Loaded, holds_many, read, read_inside
from summarise.documents.given import MAX_BYTES, PIPED, USUAL, Given, Reading
from summarise.documents.naming import named
from summarise.documents.sniffing import form_of
from summarise.errors import SourceError

__all__ = ["MAX_BYTES", "STANDARD_INPUT", "Documents", "load", "refuse_if_none_is_there"]

STANDARD_INPUT = "-"


class Documents(Iterator[Loaded]):
    """The documents of a source, read one at a time as they are asked for."""

    def __init__(self, loaded: Iterator[Loaded], *, many: bool) -> None:
        self._loaded = loaded
        self.many = many
        """Whether the source is of a kind that may hold several, however many it holds."""

    def __next__(self) -> Loaded:
        return next(self._loaded)


def load(source: str, reading: Reading = USUAL) -> Documents:
    """The documents that `source` names, in order.

    A source is a file of any form that `summarise.documents.forms` lists, a folder, a pattern such as
    `reports/*.pdf`, a URL, or `-` for standard input. Of several documents, one that cannot be read is
    yielded as the `SourceError` it deserves, so that the others can go on.

    Raises:
        SourceError: `source` as a whole cannot be read; also while the documents are gone through.
    """
    if source == STANDARD_INPUT:
        return _from(Given.of(sys.stdin.buffer, PIPED, "stdin"), reading)
    if _is_url(source):
        from summarise.documents.web.fetching import fetch

        return _from(fetch(source, allow_private=reading.allow_private), reading)
    found = _found(source)
    if not isinstance(found, Path):
        return Documents(_each(found, reading), many=True)
    if found.is_dir():
        return Documents(_each(files_of(found), reading), many=True)
    return _of_file(found, reading)


def refuse_if_none_is_there(sources: Sequence[str]) -> None:
    """See that there is at least one of `sources`; what a URL leads to is not looked up.

    Raises:
        SourceError: there is none.
    """
    absent = list(filter(None, map(_absent, sources)))
    if not absent or len(absent) < len(sources):
        return
    if len(absent) == 1:
        raise absent[0]
    raise SourceError(f"none of the sources is there: {absent[0].message}", hint=absent[0].hint)


def _absent(source: str) -> SourceError | None:
    """What is wrong with a source that names nothing here; None: it does, or names something elsewhere."""
    if source == STANDARD_INPUT or _is_url(source):
        return None
    try:
        _found(source)
    except SourceError as error:
        return error
    return None


def _is_url(source: str) -> bool:
    return "://" in source[:16]


def _found(source: str) -> Path | Files:
    """The file or folder called `source`, or the files that it is a pattern of.

    Raises:
        SourceError: there is none.
    """
    if not source:
        raise SourceError(
            "no source is named: its name is empty", hint="name a file, or - for standard input"
        )
    path = Path(source)
    if _is_there(path):
        return path
    matching = glob_of(source)
    if matching is None:
        raise missing(path)
    return matching


def _from(given: Given, reading: Reading) -> Documents:
    form = form_of(given)
    many = holds_many(given, form)
    loaded = read(given, reading, form)
    return Documents(loaded if many else _alone(loaded), many=many)


def _of_file(path: Path, reading: Reading) -> Documents:
    given = _opened(path)
    documents = _from(given, reading)
    # Whether its documents are all gone through, some, or none.
    weakref.finalize(documents, given.rest.close)
    return documents


def _alone(documents: Iterator[Loaded]) -> Iterator[Loaded]:
    for loaded in documents:
        if isinstance(loaded, SourceError):
            raise loaded
        yield loaded


def _each(files: Iterator[tuple[Path, str] | SourceError], reading: Reading) -> Iterator[Loaded]:
    for each in files:
        if isinstance(each, SourceError):
            yield each
            continue
        path, identifier = each
        try:
            given = _opened(path, identifier)
        except SourceError as error:
            yield error
        else:
            with given.rest:
                yield from read_inside(given, reading)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError) as error:
        raise SourceError(f"{str(path)[:80]!r} is not a file name: {error}") from error


def _opened(path: Path, identifier: str | None = None) -> Given:
    try:
        given = Given.of(path.open("rb"), named(str(path)), identifier or named(path.stem), path.suffix)
    except OSError as error:
        raise SourceError(f"{named(str(path))} cannot be read: {error.strerror}") from error
    return given.at(path)


def missing(path: Path) -> SourceError:
    """The error for a file that is not there."""
    return SourceError(f"{path} does not exist", hint=_nearest(path))


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
