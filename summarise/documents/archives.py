"""Zip archives: what lies in them is read in place, and nothing is ever unpacked to disk."""

from __future__ import annotations

import stat
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO, cast
from zipfile import BadZipFile, ZipFile, ZipInfo

from summarise.documents.code import is_code, left_out
from summarise.documents.document import Document
from summarise.documents.forms import read_inside
from summarise.documents.given import Given, Reading
from summarise.documents.naming import ids_of, named
from summarise.errors import LeftOut, SourceError

_DEEPEST = 3
"""Archives within archives."""
_MOST_FILES = 100_000
_MOST_UNPACKED = 4_000_000_000
"""Bytes, of all files together."""


def read(given: Given, reading: Reading) -> Iterator[Document | SourceError]:
    """The documents in each file of the archive, in its order.

    Raises:
        SourceError: it is broken, empty, or holds more than is ever meant.
    """
    if given.depth == _DEEPEST:
        raise SourceError(f"{given.name} lies in {_DEEPEST} archives; deeper ones are not read")
    with given.seekable() as file:
        try:
            with ZipFile(file) as archive:
                yield from _members(archive, given, reading)
        except (BadZipFile, ValueError) as error:
            raise SourceError(f"{given.name} is a broken zip archive: {error}") from error


def _members(archive: ZipFile, given: Given, reading: Reading) -> Iterator[Document | SourceError]:
    found = [member for member in archive.infolist() if not _is_beside(member)]
    members = [member for member in found if not is_code(member.filename)]
    if not members:
        raise SourceError(f"{given.name} {'holds nothing but code' if found else 'is an empty archive'}")
    if len(members) < len(found):
        beside = [named(member.filename) for member in found if is_code(member.filename)]
        yield LeftOut(f"{given.name}: {left_out(beside)}")
    if len(members) > _MOST_FILES or sum(each.file_size for each in members) > _MOST_UNPACKED:
        raise SourceError(
            f"{given.name} holds more than {_MOST_UNPACKED // 10**9} GB or {_MOST_FILES:,} files"
        )
    for member, identifier in zip(members, ids_of([each.filename for each in members]), strict=True):
        yield from _member(archive, member, identifier, given, reading)


def _member(
    archive: ZipFile, member: ZipInfo, identifier: str, given: Given, reading: Reading
) -> Iterator[Document | SourceError]:
    name = f"{given.name}, {named(member.filename)}"
    if stat.S_ISLNK(member.external_attr >> 16):
        yield SourceError(f"{name} is a link, which is not followed")
        return
    try:
        with archive.open(member) as file:
            part = Given.of(cast("BinaryIO", file), name, identifier, PurePosixPath(member.filename).suffix)
            yield from read_inside(given.inside(part), reading)
    except RuntimeError as error:
        yield SourceError(f"{name} is encrypted" if "encrypted" in str(error) else f"{name}: {error}")
    except (BadZipFile, NotImplementedError, EOFError, zlib.error) as error:
        yield SourceError(f"{name} is broken: {error}")


def _is_beside(member: ZipInfo) -> bool:
    """Whether it is a folder, a hidden file, or what a Mac packs beside each file."""
    parts = PurePosixPath(member.filename).parts
    return member.is_dir() or any(
        part == "__MACOSX" or (part.startswith(".") and part != "..") for part in parts
    )
