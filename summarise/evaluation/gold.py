"""Gold: documents with the brief that a reader made of each.

A gold file is a .jsonl; a line is one document with `id`, `language`, `published` and `gold`. Its text is the
`text` of the line, or `texts/ID.txt` beside the file. All offsets are characters of the text, half-open.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from summarise.documents import Document, Span
from summarise.documents.loading import MAX_BYTES
from summarise.errors import SourceError


def _span(pair: object) -> object:
    return Span(*pair) if isinstance(pair, list) and len(pair) == 2 else pair


Place = Annotated[Span, BeforeValidator(_span)]
Weight = Literal["core", "minor"]


class _Gold(BaseModel):
    model_config = ConfigDict(frozen=True, arbitrary_types_allowed=True)


class Named(_Gold):
    """Somebody, something or a place; any of its names is right."""

    names: tuple[str, ...]
    weight: Weight = "core"


class Event(_Gold):
    """Something that happened or is claimed."""

    event: str
    evidence: tuple[Place, ...]
    must_words: tuple[tuple[str, ...], ...]
    """A statement of it has one word of each of these."""
    source: tuple[str, ...] = ()
    """Names of who says so, any of them right; empty: the text itself."""
    certainty: str
    certainty_also: tuple[str, ...] = ()
    weight: Weight = "core"


class When(_Gold):
    """An expression of time."""

    span: Place
    date: str | None = None
    """What the text alone says it means; None: nothing."""
    resolved: str | None = None
    """What it means with the day of publication: a day, a month or a year."""
    weight: Weight = "core"


class GoldFigure(_Gold):
    """A figure, and what it counts."""

    span: Place
    value: float | None
    value_to: float | None = None
    value_also: tuple[float, ...] = ()
    unit: str | None = None
    approximate: bool = False
    counts: tuple[str, ...]
    """A right label has one word of these."""
    source: tuple[str, ...] = ()
    source_may_be_null: bool = False
    optional: bool = False


class GoldQuote(_Gold):
    """A quotation, and who said it."""

    span: Place
    speaker: tuple[str, ...] = ()
    speaker_may_be_null: bool = False
    optional: bool = False


class Block(_Gold):
    """A quotation set off without marks: neither demanded nor wrong."""

    span: Place


class GoldCaveat(_Gold):
    """A weakness of the sourcing."""

    kind: str
    also: tuple[str, ...] = ()
    evidence: tuple[Place, ...]
    weight: Weight = "core"


class Gold(_Gold):
    """The brief that a reader made of a document."""

    who: tuple[Named, ...] = ()
    what: tuple[Event, ...] = ()
    where: tuple[Named, ...] = ()
    when: tuple[When, ...] = ()
    figures: tuple[GoldFigure, ...] = ()
    quotes: tuple[GoldQuote, ...] = ()
    block_quotes: tuple[Block, ...] = ()
    caveats: tuple[GoldCaveat, ...] = ()


class _Line(BaseModel):
    id: str = Field(min_length=1, max_length=500, pattern=r"^[^/\\]+$")
    text: str | None = None
    title: str | None = None
    language: str | None = None
    published: date | None = None
    sha256: str | None = None
    gold: Gold


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A document, and the brief that a reader made of it."""

    document: Document
    gold: Gold


def read_gold(path: Path) -> Iterator[GoldDocument]:
    """The documents of a gold file, in order.

    Raises:
        SourceError: the file, a line of it or a text cannot be read, or a text is not the one annotated.
    """
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if len(line) > MAX_BYTES:
                    raise SourceError(f"{path}, line {number}, is larger than {MAX_BYTES // 1_000_000} MB")
                if line.strip():
                    yield _from_line(line, f"{path}, line {number}", path.parent / "texts")
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {error.strerror}") from error


def _from_line(data: bytes, name: str, texts: Path) -> GoldDocument:
    try:
        line = _Line.model_validate_json(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "the line"
        raise SourceError(
            f"{name}: {where}: {first['msg']}", hint="a line has id, gold, and text or texts/ID.txt"
        ) from error
    written = line.text.encode() if line.text is not None else _text(texts / f"{line.id}.txt", name)
    digest = hashlib.sha256(written).hexdigest()
    if line.sha256 not in (None, digest):
        raise SourceError(
            f"{name}: the text of {line.id!r} is not the one that was annotated: another SHA-256"
        )
    try:
        text = written.decode("utf-8")
    except UnicodeDecodeError as error:
        raise SourceError(f"{name}: the text of {line.id!r} is not UTF-8") from error
    document = Document(
        id=line.id,
        text=text,
        sha256=digest,
        title=line.title,
        published=line.published,
        language=line.language,
    )
    return GoldDocument(document, line.gold)


def _text(path: Path, name: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise SourceError(f"{name}: {path} cannot be read: {error.strerror}") from error
