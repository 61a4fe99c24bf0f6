"""The paragraphs and rows in the XML of a Word document, in order, taken as it streams by."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import IO

from summarise.documents.blocks import GAP, tidy

_LEFT_OUT = {"del", "moveFrom", "Fallback", "instrText", "delText"}
"""What was deleted, stands elsewhere now, is said a second time for old programs, or is a command."""
_SHOWN = {"tab": "\t", "noBreakHyphen": "\u2011", "cr": "\n"}
_CELL_OF_A_TABLE = 100
"""Characters: where a cell of a row holds more, the table is there for the layout."""
_BROKEN, _RENDERED = "\x0c", "\x0b"
"""In the text of a paragraph: the author ends a page here; a page ended here when it was last laid out."""


class Flow:
    """What has been read so far."""

    def __init__(self) -> None:
        self.blocks: list[str] = []
        self._length = 0
        self._ends: dict[str, list[int]] = {_BROKEN: [], _RENDERED: []}
        self._paragraphs: list[list[str]] = []
        self._rows: list[list[list[str]]] = []

    @property
    def pages(self) -> tuple[int, ...]:
        """Where each page begins, as far as the document says; empty: it says nothing."""
        ends = self._ends[_RENDERED] or self._ends[_BROKEN]
        return (0, *ends) if ends else ()

    def take(self, xml: IO[bytes]) -> None:
        """Read one part of the document.

        Raises:
            xml.etree.ElementTree.ParseError: it is broken.
        """
        left_out = 0
        for event, element in ET.iterparse(xml, events=("start", "end")):  # noqa: S314
            name = element.tag.rpartition("}")[2]
            if name in _LEFT_OUT:
                left_out += 1 if event == "start" else -1
            elif not left_out and event == "start":
                self._begin(name)
            elif not left_out:
                self._end(name, element)
            if event == "end" and name in ("p", "tr", "tbl", "sdt"):
                element.clear()

    def _begin(self, name: str) -> None:
        if name == "p":
            self._paragraphs.append([])
        elif name == "tr":
            self._rows.append([])
        elif name == "tc" and self._rows:
            self._rows[-1].append([])

    def _end(self, name: str, element: ET.Element) -> None:
        if name == "p" and self._paragraphs:
            self._put("".join(self._paragraphs.pop()))
        elif name == "tr" and self._rows:
            self._put_row(self._rows.pop())
        elif self._paragraphs:
            self._paragraphs[-1].append(_shown(name, element))

    def _put(self, paragraph: str) -> None:
        if self._rows and self._rows[-1]:
            self._rows[-1][-1].append(paragraph)
            return
        base = self._length + (len(GAP) if self.blocks else 0)
        for sign, ends in self._ends.items():
            before, *others = paragraph.split(sign)
            for other in others:
                ends.append(base + _shift(before))
                before += other
        text = tidy(paragraph.replace(_BROKEN, "").replace(_RENDERED, ""))
        if text:
            self.blocks.append(text)
            self._length = base + len(text)

    def _put_row(self, cells: list[list[str]]) -> None:
        texts = [[text for each in cell if (text := tidy(each))] for cell in cells]
        if all(len(cell) < 2 and len("".join(cell)) < _CELL_OF_A_TABLE for cell in texts):
            self._put("\t".join("".join(cell) for cell in cells))
            return
        for cell in cells:
            for paragraph in cell:
                self._put(paragraph)


def _shown(name: str, element: ET.Element) -> str:
    """What an element within a paragraph adds to its text."""
    if name == "t":
        return element.text or ""
    if name == "br":
        is_page = any(key.endswith("}type") and value == "page" for key, value in element.attrib.items())
        return _BROKEN if is_page else "\n"
    return _RENDERED if name == "lastRenderedPageBreak" else _SHOWN.get(name, "")


def _shift(before: str) -> int:
    """How far into the tidied paragraph the text behind `before` begins."""
    text = tidy(before.replace(_BROKEN, "").replace(_RENDERED, ""))
    return len(text) + (1 if text and before[-1:].isspace() else 0)
