"""A document from named fields, as JSON and tables give it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from email.utils import parsedate_to_datetime

from summarise.documents.decoding import DAMAGED, INSTEAD
from summarise.documents.document import Document
from summarise.documents.given import Reading
from summarise.errors import SourceError

_KNOWN_AS = {
    "text": "text maintext articlebody body content article article_text fulltext full_text",
    "id": "id _id guid identifier",
    "title": "title headline",
    "published": "date published date_publish datepublished published_at publishedat publish_date pubdate",
    "url": "url link",
    "language": "language inlanguage lang",
    "authors": "authors author byline",
    "site": "site source_domain publisher sitename site_name",
}
FIELDS = tuple(_KNOWN_AS)
"""What is taken of a record, in order; each is known by the usual names (news-please, schema.org) too."""
_LONGEST_ID = 500
_SHOWN = 60
"""Characters of a value that a reader is told."""


def where(names: Sequence[str], reading: Reading) -> dict[str, str]:
    """Under which of `names` each field stands, where one does.

    Raises:
        SourceError: a name that `reading` gives is none of them, or none of them holds the text.
    """
    shown = ", ".join(names[:20])
    for field, name in reading.columns.items():
        if name not in names:
            raise SourceError(f"there is no {name!r} for the {field}", hint=f"there is: {shown}")
    by_lower = {name.lower(): name for name in reversed(names)}
    usual = {
        field: next((by_lower[each] for each in known.split() if each in by_lower), None)
        for field, known in _KNOWN_AS.items()
    }
    found = {field: name for field, name in usual.items() if name is not None} | dict(reading.columns)
    if "text" not in found:
        raise SourceError(
            "text: Field required; none of its names is there",
            hint=f"say which holds it, with --column text=NAME; there is: {shown}",
        )
    return found


def refused_brief(record: Mapping[str, object], name: str) -> SourceError | None:
    """What to say of `record`, which messages call `name`, if it is a brief that was printed."""
    if not (isinstance(record.get("brief"), Mapping) and isinstance(record.get("document"), Mapping)):
        return None
    return SourceError(
        f"{name} is a brief, not a source",
        hint="give the text it was made of; summarise check takes the brief first, then the text",
    )


def document_of(record: Mapping[str, object], places: Mapping[str, str], otherwise: str) -> Document:
    """The document in `record`, whose fields stand where `places` says; `otherwise` is its id if it has none.

    Raises:
        SourceError: it has no text.
    """
    values = {field: record.get(name) for field, name in places.items()}
    text = values["text"]
    if not isinstance(text, str):
        raise SourceError(f"text: no text stands under {places['text']!r}")
    identifier = values.get("id")
    document = Document.of(
        text,
        id=str(identifier)[:_LONGEST_ID]
        if isinstance(identifier, str | int) and identifier != ""
        else otherwise,
        title=_words(values.get("title")),
        url=_words(values.get("url")),
        published=day(values.get("published")),
        language=_words(values.get("language")),
        authors=people(values.get("authors")),
        site=_words(values.get("site")),
    )
    given = values.get("published")
    if document.published is not None or given in (None, ""):
        return document
    return replace(document, remarks=(f"{places['published']}: “{str(given)[:_SHOWN]}” is no day",))


def noted(document: Document | SourceError, encoding: str) -> Document | SourceError:
    """`document`, which says so where bytes of its text could not be read."""
    if isinstance(document, Document) and encoding == DAMAGED and INSTEAD in document.text:
        return replace(document, encoding=encoding)
    return document


def _words(value: object) -> str | None:
    """What `value` says, or what the thing that it is says it is called."""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("@id")
    return " ".join(value.split()) or None if isinstance(value, str) else None


def people(value: object) -> tuple[str, ...]:
    """The names in what a source gives as its authors: a name, a person, or a list of them."""
    several = value if isinstance(value, Sequence) and not isinstance(value, str | bytes) else [value]
    return tuple(dict.fromkeys(name for each in several if (name := _words(each))))


def day(value: object) -> date | None:
    """The day in a date as data has it (ISO 8601, or as in mail), as it was where it was written."""
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    written = value.strip() if isinstance(value, str) else ""
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        pass
    try:
        return parsedate_to_datetime(written).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
