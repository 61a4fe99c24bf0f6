"""Mail (EML): the letter, and the documents attached to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from email import policy
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.utils import getaddresses, parsedate_to_datetime
from pathlib import PurePath

from summarise.documents.blocks import GAP
from summarise.documents.decoding import decode
from summarise.documents.document import Document
from summarise.documents.forms import read_inside
from summarise.documents.given import MAX_PACKED, Given, Reading, hashed
from summarise.documents.html.fragment import text_of
from summarise.documents.language import detect
from summarise.documents.naming import named
from summarise.errors import SourceError

_DEEPEST = 3
_READ = {".pdf", ".docx", ".txt", ".md", ".html", ".htm", ".eml", ".csv", ".json", ".jsonl", ".zip"}
"""Endings of attachments that are documents; pictures and signatures are not."""


def read(given: Given, reading: Reading) -> Iterator[Document | SourceError]:
    """The letter that `given` is, and then each document attached to it.

    Raises:
        SourceError: there is no text in it.
    """
    data = given.whole(MAX_PACKED)
    try:
        mail = BytesParser(policy=policy.default).parsebytes(data)
        text, encoding = _text(mail, given.name)
        attached = list(_attached(mail))
    except (ValueError, LookupError, AttributeError, TypeError) as error:
        raise SourceError(f"{given.name} is a broken letter: {error}") from error
    if text:
        yield Document(
            id=given.id,
            text=text,
            sha256=hashed(data),
            title=_said(mail, "subject"),
            published=_day(mail),
            language=detect(text),
            encoding=encoding,
            authors=_authors(mail),
            form="mail",
        )
    elif not attached:
        raise SourceError(f"{given.name} is a letter with no text")
    for name, content in attached:
        if given.depth == _DEEPEST:
            yield SourceError(f"{given.name} holds letters in letters in letters: {name} is left out")
            return
        ending = PurePath(name).suffix
        part = Given.bytes_of(content, f"{given.name}, {name}", f"{given.id}/{PurePath(name).stem}", ending)
        yield from read_inside(given.inside(part), reading)


def _text(mail: EmailMessage, name: str) -> tuple[str, str]:
    """What the letter says, and how it was decoded."""
    body = mail.get_body(("plain", "html"))
    if body is None:
        return "", "utf-8"
    data = body.get_payload(decode=True)
    content, encoding = _decoded(data if isinstance(data, bytes) else b"", body.get_content_charset(), name)
    if body.get_content_subtype() == "html":
        return text_of(content), encoding
    flowed = body.get_param("format") == "flowed"
    lines = content.replace("\r\n", "\n").strip()
    return _unwrapped(lines) if flowed else lines, encoding


def _decoded(data: bytes, charset: str | None, name: str) -> tuple[str, str]:
    if not data.strip():
        return "", "utf-8"
    try:
        return data.decode(charset or "utf-8"), "utf-8"
    except (UnicodeDecodeError, LookupError):
        return decode(data, name)


def _unwrapped(text: str) -> str:
    """Flowed text (RFC 3676), whose lines go on where they end in a space."""
    return GAP.join(paragraph.replace(" \n", " ") for paragraph in text.split(GAP))


def _attached(mail: EmailMessage) -> Iterator[tuple[str, bytes]]:
    for part in mail.iter_attachments():
        name = named(part.get_filename() or "")
        if part.get_content_type() == "message/rfc822":
            letters = part.get_payload()
            letter = letters[0] if isinstance(letters, list) and letters else None
            if isinstance(letter, Message):
                yield name or "letter.eml", letter.as_bytes()
        elif PurePath(name).suffix.lower() in _READ:
            content = part.get_payload(decode=True)
            yield name, content if isinstance(content, bytes) else b""


def _said(mail: EmailMessage, header: str) -> str | None:
    return " ".join(str(mail[header] or "").split()) or None


def _authors(mail: EmailMessage) -> tuple[str, ...]:
    return tuple(
        name or address for name, address in getaddresses([str(mail["from"] or "")]) if name or address
    )


def _day(mail: EmailMessage) -> date | None:
    try:
        return parsedate_to_datetime(str(mail["date"])).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
