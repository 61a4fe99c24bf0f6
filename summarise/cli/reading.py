"""What a command reads: how, and what is said about it on the way."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from summarise.cli.output import refuse_to_replace
from summarise.cli.telling import counted, note
from summarise.documents import Document
from summarise.documents.decoding import DAMAGED, INSTEAD
from summarise.documents.given import Reading
from summarise.documents.loading import STANDARD_INPUT
from summarise.documents.records import FIELDS
from summarise.errors import LeftOut, SourceError, UsageError


def reading_of(columns: Sequence[str] | None, *, allow_private: bool) -> Reading:
    """What `--column` and `--allow-private` say.

    Raises:
        UsageError: a column is given for something that no document has.
    """
    named: dict[str, str] = {}
    for column in columns or ():
        field, _, name = column.partition("=")
        if field not in FIELDS or not name:
            raise UsageError(f"--column {column}: not FIELD=NAME", hint=f"the fields are {', '.join(FIELDS)}")
        named[field] = name
    return Reading(named, allow_private)


def check_ways(source: str, output: Path | None) -> None:
    """See that there is something to read, and that what is written does not take its place.

    Raises:
        UsageError: nothing is named and nothing piped in, or `output` is the source.
    """
    if source == STANDARD_INPUT and sys.stdin.isatty():
        raise UsageError("no source is given", hint="name a file, or pipe a text into it; see --help")
    if output is not None:
        refuse_to_replace(source, output)


def gone_through(
    documents: Iterator[Document | SourceError], say: Callable[[str], None] = note
) -> Iterator[Document | SourceError]:
    """`documents` as they come; what is left out, and what could not be taken of one, is said."""
    for each in documents:
        if isinstance(each, LeftOut):
            say(each.message)
            continue
        if isinstance(each, Document):
            for remark in _remarks(each):
                say(f"{each.id}: {remark}")
        yield each


def _remarks(document: Document) -> Iterator[str]:
    if document.encoding == DAMAGED:
        if many := document.text.count(INSTEAD):
            yield f"UTF-8, of which {counted(many, 'byte')} could not be read: U+FFFD stands for each"
    elif document.encoding != "utf-8":
        yield f"not UTF-8; read as {document.encoding}"
    yield from document.remarks
