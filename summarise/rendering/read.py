"""The text of a document as it was read, with its lines, pages and offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.documents import Document
from summarise.documents.places import Places
from summarise.errors import UsageError

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_AROUND = 60
"""Characters shown before and after the words that are looked up."""


def numbered(document: Document) -> Iterator[str]:
    """The lines of `document`, each behind its number and the offset at which it begins; pages between."""
    text = document.text
    pages = list(enumerate(document.pages, start=1))
    offset = 0
    for number, line in enumerate(_LINE.findall(text), start=1):
        while pages and pages[0][1] < offset + len(line):
            page, begins = pages.pop(0)
            yield f"── page {page} ──\n" if begins <= offset else f"── page {page}, from {begins} ──\n"
        yield f"{number:>5} {offset:>7}  {shown(line)}".rstrip() + "\n"
        offset += len(line)


def placed(document: Document, start: int, end: int) -> str:
    """Where the characters from `start` to `end` stand, and their words among those around them.

    Raises:
        UsageError: the document has no such characters.
    """
    text = document.text
    if not start < end <= len(text):
        raise UsageError(f"{document.id} has no characters {start}–{end}: it has {len(text):,}")
    place = Places(document).at(start)
    page = f"page {place.page}, " if place.page is not None else ""
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    words = " ".join(shown(f"{before}[{text[start:end]}]{after}").split())
    return f"{page}paragraph {place.paragraph}, line {place.line}: {words}"


def shown(text: str) -> str:
    """`text`, each character that would steer a terminal as one that shows; offsets stay."""
    return "".join(each if each.isprintable() or each in "\t\r\n" else "\ufffd" for each in text)
