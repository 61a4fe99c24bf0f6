"""Word documents (DOCX): the paragraphs, tables and notes of one, as they are accepted now."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
import zlib
from collections.abc import Iterator
from typing import IO
from zipfile import BadZipFile, ZipFile

from summarise.documents.blocks import GAP
from summarise.documents.document import Document
from summarise.documents.docx.flow import Flow
from summarise.documents.given import MAX_PACKED, Given, Reading, hashed
from summarise.documents.language import detect
from summarise.errors import SourceError

_MOST_XML = 50_000_000
"""Bytes of a part unpacked; the text in it is far less."""
_BEGINNING = 65_536
_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_OTHERS = {"xl/workbook.xml": "a spreadsheet", "ppt/presentation.xml": "a presentation"}


def read(given: Given, _reading: Reading) -> Iterator[Document | SourceError]:
    """The document that `given` is; its pages are those that were last shown, where it says so.

    Raises:
        SourceError: it is broken, encrypted, no Word document, or larger unpacked than any text is.
    """
    data = given.whole(MAX_PACKED)
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            _check(archive, given.name)
            body = Flow()
            for part in _PARTS:
                if part in archive.namelist():
                    with archive.open(part) as xml:
                        body.take(_without_entities(xml, given.name))
            facts = _facts(archive)
    except (BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, RuntimeError) as error:
        raise SourceError(f"{given.name} is a broken Word document: {error}") from error
    except ET.ParseError as error:
        raise SourceError(f"{given.name} is a broken Word document: its XML, {error}") from error
    text = GAP.join(body.blocks)
    if not text:
        raise SourceError(f"{given.name} is a Word document with no text")
    yield Document(
        id=given.id,
        text=text,
        sha256=hashed(data),
        title=facts.get("title"),
        url=given.url,
        language=detect(text),
        authors=(facts["creator"],) if facts.get("creator") else (),
        pages=body.pages,
        form="docx",
    )


def _check(archive: ZipFile, name: str) -> None:
    names = set(archive.namelist())
    for part, what in _OTHERS.items():
        if part in names:
            raise SourceError(f"{name} is {what}, not a text", hint="save its text as .csv or .txt")
    if "word/document.xml" not in names:
        raise SourceError(f"{name} is no Word document", hint="save it as .docx, .pdf or .txt")
    largest = max(
        archive.infolist(), key=lambda each: each.file_size if each.filename.endswith(".xml") else 0
    )
    if largest.file_size > _MOST_XML and largest.filename.endswith(".xml"):
        raise SourceError(f"{name} unpacks to more than {_MOST_XML // 10**6} MB, as no text does")


def _without_entities(xml: IO[bytes], name: str) -> IO[bytes]:
    """`xml`, of which no part is an entity that could fetch a file or grow without end.

    Raises:
        SourceError: it has a document type, as no Word document has.
    """
    head = xml.read(_BEGINNING)
    if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
        raise SourceError(f"{name} declares XML entities, which no Word document does")
    xml.seek(0)
    return xml


def _facts(archive: ZipFile) -> dict[str, str]:
    """What the document says of itself: its title, its author."""
    try:
        core = archive.read("docProps/core.xml")
    except KeyError:
        return {}
    if b"<!DOCTYPE" in core or len(core) > _BEGINNING:
        return {}
    found = ((each.tag.rpartition("}"), each.text) for each in ET.fromstring(core))  # noqa: S314
    return {name: " ".join(text.split()) for (_, _, name), text in found if text and text.strip()}
