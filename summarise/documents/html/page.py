"""A saved page of a site: the article on it, and what it says of itself."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Any

from summarise.documents.blocks import joined
from summarise.documents.decoding import decode, is_damaged
from summarise.documents.document import Document
from summarise.documents.extras import needed
from summarise.documents.given import Given, Reading, hashed
from summarise.documents.language import declared, detect
from summarise.errors import SourceError

_SAYS_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_CONTROLS = re.compile("[\x80-\x9f]")
_WALL = re.compile(
    r'"isAccessibleForFree"\s*:\s*"?false|class="[^"]*\b(?:paywall|regwall|piano)-(?:offer|barrier|prompt|wall)\b',
    re.IGNORECASE,
)
_TEASER = 600
"""Characters; where a page tells of a paywall and has no more text than that, the article ends at it."""


def read(given: Given, _reading: Reading) -> Iterator[Document | SourceError]:
    """The article of the page that `given` is: its body, title, authors, site and day.

    Raises:
        SourceError: there is no text in it, or it is nested too deep.
    """
    data = given.whole()
    html, encoding = _decoded(data, given)
    with needed("html"):
        import lxml.html
        import trafilatura  # noqa: F401 - so that its absence is said here

        from summarise.documents.html import body, facts
    tree = _parsed(lxml.html, html, given.name)
    said = facts.of(tree)
    text = joined(body.of(tree, said.title))
    if not text:
        raise SourceError(f"{given.name} is a page with no article on it", hint=_hint(html))
    if len(text) < _TEASER and _WALL.search(html):
        hint = "the text that could be read is only its beginning"
        raise (
            SourceError(f"{given.name} is behind a paywall", hint=hint) if given.url else _walled(given.name)
        )
    yield Document(
        id=given.id,
        text=text,
        sha256=hashed(data),
        title=said.title,
        url=said.url or given.url,
        published=said.published,
        language=detect(text) or declared(said.language),
        encoding=encoding,
        authors=said.authors,
        site=said.site,
        form="html",
    )


def _walled(name: str) -> SourceError:
    return SourceError(
        f"{name} holds only what stands before a paywall", hint="save the page when it shows it all"
    )


def _hint(html: str) -> str:
    scripted = html.count("<script") > html.count("<p")
    return "its scripts make the text; save it from a browser" if scripted else "give a page of one article"


def _decoded(data: bytes, given: Given) -> tuple[str, str]:
    """The page as text. What it is declared as counts only where that can be: pages say much."""
    says = _SAYS_CHARSET.search(data[:4096])
    for charset in (given.charset, says[1].decode("ascii") if says else None):
        name = _codec(charset)
        if (
            name in (None, "utf-8")
            or data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
            or b"\0" in data
        ):
            continue
        if _is_utf8(data):
            break
        try:
            text = data.decode(name or "")
        except UnicodeDecodeError:
            continue
        if not _CONTROLS.search(text):
            return text, name or ""
    return decode(data, given.name)


def _codec(charset: str | None) -> str | None:
    try:
        name = codecs.lookup(charset or "").name
    except LookupError:
        return None
    # Browsers take Latin-1 for what most pages mean by it.
    return "cp1252" if name in ("iso8859-1", "ascii") else name


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return is_damaged(data)
    return not data.isascii()


def _parsed(html: Any, page: str, name: str) -> Any:
    parser = html.HTMLParser(encoding="utf-8", no_network=True)
    try:
        tree = html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except Exception as error:
        raise SourceError(f"{name} is a page with nothing on it") from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise SourceError(f"{name} is nested too deep to be read: more than 256 elements in one another")
    return tree
