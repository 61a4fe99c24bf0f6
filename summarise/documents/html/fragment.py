"""The text of HTML that is a text and no page: in feeds and mail."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from summarise.documents.blocks import joined

_SILENT = {"script", "style", "head", "title", "template", "noscript", "object", "svg"}
_BLOCKS = {
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "tr", "table", "blockquote", "pre",
    "hr", "section", "article", "header", "footer", "dt", "dd", "figure", "figcaption", "address", "center",
}  # fmt: skip


def text_of(html: str) -> str:
    """The words of `html`, its blocks as paragraphs with blank lines between them."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return joined("".join(reader.parts).split("\f"))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent: str | None = None
        self._depth = 0

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if self._silent is not None:
            self._depth += tag == self._silent
        elif tag in _SILENT:
            self._silent, self._depth = tag, 1
        elif tag == "br":
            self.parts.append("\n")
        elif tag in _BLOCKS:
            self.parts.append("\f")
        elif tag in ("td", "th"):
            self.parts.append("\t")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._silent:
            self._depth -= 1
            if self._depth == 0:
                self._silent = None
        elif self._silent is None and tag in _BLOCKS:
            self.parts.append("\f")

    def handle_data(self, data: str) -> None:
        if self._silent is None:
            self.parts.append(re.sub(r"[\s\f]+", " ", data))
