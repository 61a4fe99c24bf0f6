"""The finished brief: the printed form that others rely on."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import (
    BaseModel,
    ConfigDict,
    SerializeAsAny,
    SerializerFunctionWrapHandler,
    model_serializer,
)

from summarise.documents import Document
from summarise.errors import SummariseError
from summarise.kinds import Evidence


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True)


class DocumentFacts(_Frozen):
    """Which text a brief is of."""

    id: str
    title: str | None
    url: str | None
    published: date | None
    language: str | None
    sha256: str
    characters: int
    encoding: str

    @classmethod
    def of(cls, document: Document) -> DocumentFacts:
        return cls(
            id=document.id,
            title=document.title,
            url=document.url,
            published=document.published,
            language=document.language,
            sha256=document.sha256,
            characters=len(document.text),
            encoding=document.encoding,
        )


class Rejected(_Frozen):
    """Something a drafter said that the text does not bear out."""

    field: str
    item: dict[str, Any]
    """What was said, as it was said."""
    reason: str
    closest: Evidence | None


class Coverage(_Frozen):
    """How many of the marks of one kind there are, and how many of them the drafter labelled."""

    marked: int
    labelled: int


class Stretch(_Frozen):
    """A tenth of a long text, and how much of it a brief rests on."""

    start: int
    end: int
    sentences: int
    rested_on: int
    """How many of them an item rests on that is more than a name."""
    statements: int
    """How many of the statements in the brief, each counted where the words begin that it rests on."""


class Problem(_Frozen):
    """Something that cost a part of the brief, and what it was."""

    kind: str
    message: str
    hint: str | None = None

    @classmethod
    def of(cls, error: SummariseError) -> Problem:
        return cls(kind=error.kind, message=error.message, hint=error.hint)


class Share(_Frozen):
    """What one endpoint has done for a brief."""

    endpoint: str
    model: str
    calls: int
    """How many answers it gave."""
    tries: int
    """How often those were asked for."""
    prompt_tokens: int
    completion_tokens: int
    cost: float | None
    """In dollars; None: not known."""
    failure: str | None
    """Why others were asked in its place; None: they were not."""


class Run(_Frozen):
    """How the brief came about."""

    endpoint: str
    model: str | None
    """None: no model took part."""
    calls: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float | None = None
    """In dollars; None: not known."""
    seconds: float = 0.0
    problems: tuple[Problem, ...] = ()
    endpoints: tuple[Share, ...] = ()
    """Everybody who was asked, in the order in which they are asked."""


class Brief(_Frozen):
    """One document's brief, with what was rejected, what is covered and how it came about."""

    kind: str
    document: DocumentFacts
    brief: SerializeAsAny[BaseModel]
    """An instance of the kind's schema."""
    rejected: tuple[Rejected, ...]
    coverage: dict[str, Coverage]
    run: Run
    evidence: dict[str, tuple[Evidence, ...]] = {}
    """Where the words, numbers and days stand that the schema itself asks for; left out if there are none."""
    stretches: tuple[Stretch, ...] = ()
    """How much of each tenth of a long text the brief rests on; left out for a short one."""

    @model_serializer(mode="wrap")
    def _without_what_is_empty(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        values: dict[str, Any] = handler(self)
        empty = {name for name in ("evidence", "stretches") if not getattr(self, name)}
        return {key: value for key, value in values.items() if key not in empty}


class Failure(_Frozen):
    """What stands for the brief of a document that has none."""

    document: dict[str, str | None]
    error: Problem
