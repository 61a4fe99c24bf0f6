"""JSON with a document on each line."""

from __future__ import annotations

import json
from collections.abc import Iterator

from summarise.documents.document import Document
from summarise.documents.given import MAX_BYTES, Given, Reading, too_large
from summarise.documents.records import document_of, refused_brief, where
from summarise.errors import SourceError


def read(given: Given, reading: Reading) -> Iterator[Document | SourceError]:
    """The document on each line of `given`, taken one line at a time.

    Raises:
        SourceError: there is no line.
    """
    stream, number = given.stream(), 0
    while line := stream.readline(MAX_BYTES + 1):
        number += 1
        if len(line) > MAX_BYTES:
            yield too_large(f"{given.name}, line {number},")
            return
        if line.strip():
            yield _document(line, f"{given.name}, line {number}", f"{given.id}-{number}", reading)
    if number == 0:
        raise SourceError(f"{given.name} is empty", hint="give a .jsonl with one document a line")


def _document(line: bytes, name: str, otherwise: str, reading: Reading) -> Document | SourceError:
    try:
        record = json.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError) as error:
        return SourceError(f"{name}: no JSON: {error}", hint='a line is an object with at least "text"')
    if not isinstance(record, dict):
        return SourceError(f"{name}: no object", hint='a line is an object with at least "text"')
    if (is_brief := refused_brief(record, name)) is not None:
        return is_brief
    try:
        return document_of(record, where(list(record), reading), otherwise)
    except SourceError as error:
        return error.within(name)
