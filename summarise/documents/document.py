"""A text with what is known about it, and a stretch of that text."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from summarise.documents.language import declared, detect
from summarise.errors import SourceError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a document's text: Unicode character offsets, half-open."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}-{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words of `text` that this span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Document:
    """A source text, never changed after loading: every offset in a brief points into `text`."""

    id: str
    text: str
    sha256: str
    """Of the bytes the text was read from."""
    title: str | None = None
    url: str | None = None
    published: date | None = None
    language: str | None = None
    """ISO 639-1: as the source says, or as it shows in the text; None where neither tells."""
    encoding: str = "utf-8"
    """How the bytes were decoded; anything but UTF-8 was found out, not declared."""
    authors: tuple[str, ...] = ()
    site: str | None = None
    """The name of the publication or the site."""
    pages: tuple[int, ...] = ()
    """Where each page begins in `text`, the first at 0; empty where there are no pages."""
    form: str = "text"
    """What the text was read from: "text", "html", "pdf" and so on."""
    remarks: tuple[str, ...] = ()
    """What of the source could not be taken as it is, each in words for a reader."""

    @classmethod
    def of(  # noqa: PLR0913 - what may be known about a text
        cls,
        text: str,
        *,
        id: str | None = None,  # noqa: A002 - what it is called wherever documents are
        title: str | None = None,
        url: str | None = None,
        published: date | None = None,
        language: str | None = None,
        authors: Sequence[str] = (),
        site: str | None = None,
    ) -> Document:
        """The document that `text` is; without an `id` it is called after its hash.

        Raises:
            SourceError: there is nothing to read in it.
            TypeError: it is no text, or `published` no date.
        """
        if not isinstance(text, str):
            raise TypeError(f"a text is a str, not {type(text).__name__}")
        if not isinstance(published, date | None):
            raise TypeError(f"published is a date, not {published!r}: use date.fromisoformat")
        if not text.strip():
            raise SourceError("the text is empty" if id is None else f"the text of {id!r} is empty")
        sha256 = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        return cls(
            id or f"text-{sha256[:12]}",
            text,
            sha256,
            title,
            url,
            published,
            declared(language) or detect(text),
            authors=tuple(authors),
            site=site,
        )
