"""What form bytes have: told from how they begin; the ending of their name is only a hint."""

from __future__ import annotations

import codecs
import json
import re
from typing import Literal

from summarise.documents.given import Given

FormName = Literal[
    "text", "markdown", "html", "pdf", "docx", "mail", "feed", "json", "jsonl", "csv", "parquet", "zip"
]

_PLAIN = {".txt", ".text", ".log", ".asc"}
_MARKED = {".md", ".markdown", ".mdown", ".mkd"}
_PAGES = {".html", ".htm", ".xhtml", ".xht", ".shtml"}
_TABLES = {".csv", ".tsv", ".tab"}
_LINES = {".jsonl", ".ndjson", ".jl"}
_PDF_WITHIN = 1024
"""A PDF may have other bytes before it begins, up to here."""
_LOCAL_HEADER = re.compile(rb"PK\x03\x04.{22}(..)(..)", re.DOTALL)
_OFFICE_BEGINS = ("[Content_Types].xml", "_rels/", "docProps/", "word/")

_PAGE = re.compile(
    r"(?:<\?xml[^>]*>|<!--.*?-->|\s)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_FEED = re.compile(
    r"(?:<\?xml[^>]*>|<\?xml-stylesheet[^>]*>|<!--.*?-->|<!doctype[^\[>]*(?:\[.*?\])?\s*>|\s)*"
    r"<(?:rss|(?:\w+:)?feed|rdf:RDF)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"<[a-zA-Z!/?]")
_FIELD = re.compile(r"(?:From )?([A-Za-z][A-Za-z0-9-]*):?[ \t]")
_OF_MAIL = {"received", "message-id", "mime-version", "return-path", "delivered-to", "x-mailer"}


def form_of(given: Given) -> FormName:
    """The form that `given` has; "text" where nothing says otherwise."""
    return _by_signature(given) or _by_beginning(given)


def _by_signature(given: Given) -> FormName | None:
    head = given.head
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return "pdf"
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "docx" if _is_office(head) else "zip"
    return None


def _is_office(head: bytes) -> bool:
    found = _LOCAL_HEADER.match(head)
    if found is None:
        return False
    length = int.from_bytes(found[1], "little")
    return head[found.end() :][:length].decode("utf-8", "replace").startswith(_OFFICE_BEGINS)


def _by_beginning(given: Given) -> FormName:
    head, ending = _beginning(given.head), given.ending
    if ending in _LINES:
        return "jsonl"
    if _PAGE.match(head):
        return "html"
    if ending in _PLAIN | _MARKED:
        return "text" if ending in _PLAIN else "markdown"
    if ending in _TABLES:
        return "csv"
    if _FEED.match(head):
        return "feed"
    if ending in _PAGES and _TAG.search(head):
        return "html"
    if ending == ".eml" or _is_mail(head):
        return "mail"
    return _of_json(head, ending) or "text"


def _beginning(head: bytes) -> str:
    wide = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return head.decode("utf-16" if wide else "utf-8", "replace").lstrip("\ufeff \t\r\n")


def _is_mail(head: str) -> bool:
    """Whether lines as only mail has them stand before the first blank line."""
    names = set()
    for line in head.splitlines():
        field = _FIELD.match(line)
        if field is None and not line.startswith((" ", "\t")):
            break
        if field is not None:
            names.add(field[1].lower())
    return len(names) > 2 and bool(names & _OF_MAIL)


def _of_json(head: str, ending: str) -> FormName | None:
    if not head.startswith(("{", "[")):
        return "json" if ending == ".json" else None
    if head.startswith("{"):
        first, _, following = head.partition("\n")
        if following.lstrip().startswith("{") and _is_object(first):
            return "jsonl"
    # Prose may begin with a bracket; JSON goes on with a name, a value, or the end of it.
    return "json" if ending == ".json" or re.match(r'[\[{]\s*(?:["{\[\]}])', head) else None


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False
