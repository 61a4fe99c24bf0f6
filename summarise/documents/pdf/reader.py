"""PDF, read by PDFium."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from threading import Lock
from typing import Any

from summarise.documents.document import Document
from summarise.documents.extras import needed
from summarise.documents.given import MAX_BYTES, MAX_PACKED, Given, Reading, hashed, too_large
from summarise.documents.language import detect
from summarise.documents.pdf.layout import Line, Page, laid_out
from summarise.errors import SourceError

_ONE_AT_A_TIME = Lock()
"""PDFium may not be used by two threads at once."""
_MOST_PAGES = 20_000
_WRONG_PASSWORD = 4
_LINE_END = re.compile(r"(?<=\r\n)|(?<=\ufffe)")
"""PDFium ends a line so, or with a sign of its own where a hyphen broke a word."""


def read(given: Given, _reading: Reading) -> Iterator[Document | SourceError]:
    """The document that `given` is, without its running heads, feet and page numbers.

    Raises:
        SourceError: it is broken, encrypted, without text, or too long.
    """
    data = given.whole(MAX_PACKED)
    with needed("pdf"):
        import pypdfium2
    with _ONE_AT_A_TIME:
        pages, title, author = _taken(pypdfium2, data, given.name)
    text, begins = laid_out(pages)
    if not text:
        raise SourceError(
            f"{given.name} is a PDF with no text in it: pictures of pages, as a scanner makes them",
            hint="have its text recognised first, e.g. with ocrmypdf",
        )
    yield Document(
        id=given.id,
        text=text,
        sha256=hashed(data),
        title=title,
        url=given.url,
        language=detect(text),
        authors=(author,) if author else (),
        pages=begins,
        form="pdf",
    )


def _taken(pdfium: Any, data: bytes, name: str) -> tuple[list[Page], str | None, str | None]:
    try:
        pdf = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == _WRONG_PASSWORD or "assword" in str(error):
            raise SourceError(
                f"{name} is encrypted: it opens with a password only", hint="save it without one"
            ) from error
        raise SourceError(f"{name} is a broken or truncated PDF") from error
    try:
        if not 0 < len(pdf) <= _MOST_PAGES:
            raise SourceError(f"{name} is a PDF of {len(pdf):,} pages; up to {_MOST_PAGES:,} are read")
        pages, size = [], 0
        for number in range(len(pdf)):
            pages.append(_page(pdfium.raw, pdf, number))
            size += sum(len(line.text) for line in pages[-1].lines)
            if size > MAX_BYTES:
                raise too_large(name)
        said = pdf.get_metadata_dict(skip_empty=True)
    except pdfium.PdfiumError as error:
        raise SourceError(f"{name} is a broken or truncated PDF: {error}") from error
    finally:
        pdf.close()
    return pages, _words(said.get("Title")), _words(said.get("Author"))


def _page(raw: Any, pdf: Any, number: int) -> Page:
    page = pdf[number]
    try:
        text_page = page.get_textpage()
        try:
            text = text_page.get_text_range(errors="replace") if text_page.count_chars() else ""
            return Page(page.get_height(), tuple(_lines(raw, text_page, text)))
        finally:
            text_page.close()
    finally:
        page.close()


def _lines(raw: Any, page: Any, text: str) -> Iterator[Line]:
    start = 0
    for written in _LINE_END.split(text):
        # PDFium counts UTF-16 units, of which a character beyond the first plane has two.
        end = start + len(written) + sum(character > "\uffff" for character in written)
        words = written.strip("\r\n\t ")
        if words:
            first = start + written.index(words)
            last = max(first, end - (len(written) - written.index(words) - len(words)) - 1)
            left, bottom, right, top = _box(raw, page, first)
            _, low, right_end, high = _box(raw, page, last)
            size = raw.FPDFText_GetFontSize(page, first)
            yield Line(words, left, max(right, right_end), min(bottom, low), max(top, high), size)
        start = end


def _box(raw: Any, page: Any, index: int) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a character, in points from the lower left of its page."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(page, index, left, right, bottom, top)
    return left.value, bottom.value, right.value, top.value


def _words(said: str | None) -> str | None:
    return " ".join((said or "").split()) or None
