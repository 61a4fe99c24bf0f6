"""The way back from an offset to where a reader finds it: the line, the paragraph, the page."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from summarise.documents.document import Document

_LINE_END = re.compile(r"\r\n|\r|\n")
_BLANK = re.compile(r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\s*")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a character of a document stands; everything is counted from 1."""

    line: int
    paragraph: int
    """Paragraphs have blank lines between them."""
    page: int | None
    """None: the document has no pages."""


class Places:
    """Where the characters of one document stand."""

    def __init__(self, document: Document) -> None:
        text = document.text
        self._lines = [0, *(end.end() for end in _LINE_END.finditer(text))]
        self._paragraphs = [0, *(gap.end() for gap in _BLANK.finditer(text) if gap.start())]
        self._pages = document.pages

    def at(self, offset: int) -> Place:
        """The place of the character at `offset` in the text."""
        return Place(
            line=bisect_right(self._lines, offset),
            paragraph=bisect_right(self._paragraphs, offset),
            page=page_of(offset, self._pages) if self._pages else None,
        )


def page_of(offset: int, pages: tuple[int, ...]) -> int:
    """The number of the page, counted from 1, on which the character at `offset` stands.

    `pages` says where each page begins. A page with no text begins where the next one does.
    """
    return bisect_right(pages, offset)
