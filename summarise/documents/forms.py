"""The forms a source may have, each read by the module of its own.

A form is a module with `read(given, reading)`, which yields a `Document` or the `SourceError` of each thing
that it holds, and raises a `SourceError` where nothing in it can be read. It is imported when it is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import cast

from summarise.documents.document import Document
from summarise.documents.given import Given, Reading
from summarise.documents.sniffing import FormName, form_of
from summarise.errors import SourceError

Loaded = Document | SourceError
Read = Callable[[Given, Reading], Iterator[Loaded]]

_MODULES: dict[FormName, str] = {
    "text": "plain",
    "markdown": "markdown",
    "html": "html.page",
    "pdf": "pdf.reader",
    "docx": "docx.reader",
    "mail": "mail",
    "feed": "feeds",
    "json": "articles",
    "jsonl": "lines",
    "csv": "tables",
    "parquet": "parquet",
    "zip": "archives",
}
_OF_MANY = {"feed", "jsonl", "csv", "parquet", "zip", "mail"}


def holds_many(given: Given, form: FormName) -> bool:
    """Whether what `given` is, in that form, may hold several documents; a letter may, as attachments."""
    return form in _OF_MANY or (form == "json" and given.head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"[")


def read(given: Given, reading: Reading, form: FormName) -> Iterator[Loaded]:
    """The documents in `given`, which has that form, in order.

    Raises:
        SourceError: nothing of it can be read.
    """
    reader = cast("Read", import_module(f"summarise.documents.{_MODULES[form]}").read)
    try:
        yield from reader(given, reading)
    except OSError as error:
        raise SourceError(f"{given.name} cannot be read: {error.strerror or error}") from error
    except RecursionError as error:
        raise SourceError(f"{given.name} is nested too deep to be read") from error


def read_inside(given: Given, reading: Reading) -> Iterator[Loaded]:
    """The same for what is one among others: what is wrong with it is yielded, so that they go on."""
    try:
        yield from read(given, reading, form_of(given))
    except SourceError as error:
        yield error
