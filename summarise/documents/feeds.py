"""RSS and Atom: an entry is a document."""

from __future__ import annotations

import re
from calendar import timegm
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

from summarise.documents.document import Document
from summarise.documents.extras import needed
from summarise.documents.given import Given, Reading, hashed
from summarise.documents.html.fragment import text_of
from summarise.documents.language import declared, detect
from summarise.documents.records import day
from summarise.errors import SourceError

_DECLARES = re.compile(rb"<!(?:DOCTYPE|ENTITY)[^>]*\[|<!ENTITY", re.IGNORECASE)


def read(given: Given, _reading: Reading) -> Iterator[Document | SourceError]:
    """The text of each entry of the feed that `given` is: its content, or else its summary.

    Raises:
        SourceError: it is no feed, it has no entry, or it declares entities, which no feed needs and which
            can fetch files or grow without end.
    """
    data = given.whole()
    if _DECLARES.search(data):
        raise SourceError(f"{given.name} declares XML entities, which are not read in a feed")
    with needed("feeds"):
        import feedparser
    feed = feedparser.parse(data, sanitize_html=False, resolve_relative_uris=False)
    if not feed.entries:
        broken = f": {feed.bozo_exception}" if feed.bozo else ""
        raise SourceError(f"{given.name} is a feed with no entry{broken}")
    language, site = feed.feed.get("language"), feed.feed.get("title")
    for number, entry in enumerate(feed.entries, start=1):
        text = _text(entry)
        if not text:
            yield SourceError(f"{given.name}, entry {number}: it has no text")
            continue
        yield Document(
            id=str(entry.get("id") or entry.get("link") or f"{given.id}-{number}"),
            text=text,
            sha256=hashed(text.encode("utf-8", "surrogatepass")),
            title=text_of(entry.get("title", "")) or None,
            url=entry.get("link"),
            published=_day(entry),
            language=declared(language) or detect(text),
            authors=_authors(entry),
            site=site or None,
            form="feed",
        )


def _text(entry: Mapping[str, Any]) -> str:
    given = [part.get("value", "") for part in entry.get("content", ())] or [entry.get("summary", "")]
    return text_of("\n".join(given))


def _authors(entry: Mapping[str, Any]) -> tuple[str, ...]:
    several = [author.get("name", "") for author in entry.get("authors", ())] or [entry.get("author", "")]
    return tuple(dict.fromkeys(name for name in several if name))


def _day(entry: Mapping[str, Any]) -> date | None:
    for name in ("published", "updated"):
        if written := day(entry.get(name)):
            return written
        if parsed := entry.get(f"{name}_parsed"):
            return datetime.fromtimestamp(timegm(parsed), UTC).date()
    return None
