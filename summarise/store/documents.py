"""Documents as rows, and rows as documents."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from datetime import date
from typing import Any

from summarise.documents import Document
from summarise.errors import SourceError

_COLUMNS = "key, name, sha256, title, url, published, language, encoding, authors, site, pages, form, text"


def key_of(document: Document) -> str:
    """What a document is known by: its text, and all that is known of it but what it is called.

    Raises:
        SourceError: its text is none that a file can keep.
    """
    facts = (
        document.text,
        document.title,
        document.url,
        document.published.isoformat() if document.published else None,
        document.language,
        list(document.authors),
        document.site,
        list(document.pages),
    )
    try:
        return hashlib.sha256(json.dumps(facts, ensure_ascii=False).encode()).hexdigest()
    except UnicodeEncodeError as error:
        raise SourceError(f"{document.id} cannot be stored: it holds half a character") from error


def keep(store: sqlite3.Connection, document: Document, key: str) -> int:
    """The number in the store of the document that is known by `key`; it is in it from now on."""
    row = store.execute("select id from documents where key = ?", (key,)).fetchone()
    if row is not None:
        return int(row["id"])
    cursor = store.execute(
        f"insert into documents ({_COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        (
            key,
            document.id,
            document.sha256,
            document.title,
            document.url,
            document.published.isoformat() if document.published else None,
            document.language,
            document.encoding,
            json.dumps(document.authors, ensure_ascii=False),
            document.site,
            json.dumps(document.pages),
            document.form,
            document.text,
        ),
    )
    return int(cursor.lastrowid or 0)


def document_of(row: sqlite3.Row | dict[str, Any]) -> Document:
    """The document that a row of `documents` keeps."""
    published = row["published"]
    return Document(
        id=row["name"],
        text=row["text"],
        sha256=row["sha256"],
        title=row["title"],
        url=row["url"],
        published=date.fromisoformat(published) if published else None,
        language=row["language"],
        encoding=row["encoding"],
        authors=tuple(json.loads(row["authors"])),
        site=row["site"],
        pages=tuple(json.loads(row["pages"])),
        form=row["form"],
    )
