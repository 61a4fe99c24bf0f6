"""CSV and TSV: a document on each row, under named columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from summarise.documents.decoding import DAMAGED, UNREAD, decode
from summarise.documents.document import Document
from summarise.documents.given import MAX_BYTES, Given, Reading
from summarise.documents.records import document_of, noted, where
from summarise.errors import SourceError

_DELIMITERS = ",;\t|"


def read(given: Given, reading: Reading) -> Iterator[Document | SourceError]:
    """The document on each row of `given`.

    Raises:
        SourceError: it is empty, it has no column with the text, or it is no table.
    """
    encoding = decode(_whole_lines(given.head), given.name)[1]
    csv.field_size_limit(MAX_BYTES)
    text = io.TextIOWrapper(
        given.stream(),
        encoding="utf-8-sig" if encoding in ("utf-8", DAMAGED) else encoding,
        errors=UNREAD if encoding == DAMAGED else "strict",
        newline="",
    )
    try:
        for each in _rows(given, text, reading):
            yield noted(each, encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            f"{given.name} is not valid {encoding} throughout", hint="convert it to UTF-8"
        ) from error


def _rows(given: Given, text: io.TextIOWrapper, reading: Reading) -> Iterator[Document | SourceError]:
    first = text.readline(MAX_BYTES)
    if not first.strip():
        raise SourceError(f"{given.name} is empty", hint="its first row names the columns")
    delimiter = "\t" if given.ending in (".tsv", ".tab") else max(_DELIMITERS, key=first.count)
    names = next(csv.reader([first], delimiter=delimiter))
    try:
        places = where(names, reading)
    except SourceError as error:
        raise error.within(given.name) from error
    rows, number = csv.reader(text, delimiter=delimiter), 0
    while True:
        number += 1
        try:
            row = next(rows, None)
        except csv.Error as error:
            yield SourceError(f"{given.name}, row {number}: {error}")
            continue
        if row is None:
            return
        if row:
            yield _document(given, number, dict(zip(names, row, strict=False)), places)


def _document(
    given: Given, number: int, record: dict[str, str], places: dict[str, str]
) -> Document | SourceError:
    try:
        return document_of(record, places, f"{given.id}-{number}")
    except SourceError as error:
        return error.within(f"{given.name}, row {number}")


def _whole_lines(head: bytes) -> bytes:
    """`head` without the line it breaks off in, so that no character is cut in two."""
    return head[: head.rfind(b"\n") + 1] or head
