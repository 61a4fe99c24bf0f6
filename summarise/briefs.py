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
from summarise.documents.places import page_of
from summarise.errors import SummariseError, named
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
    authors: tuple[str, ...] = ()
    site: str | None = None
    pages: tuple[int, ...] = ()
    """Where each page begins in the text; left out where there are no pages."""

    @model_serializer(mode="wrap")
    def _pages_if_any(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        values: dict[str, Any] = handler(self)
        return values if self.pages else _without("pages", values)

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
            authors=document.authors,
            site=document.site,
            pages=document.pages,
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


class Translation(_Frozen):
    """From which language into which the statements of a brief are put."""

    source: str | None
    """ISO 639-1, as `into`; None where the language of the text does not show."""
    into: str
    """One of the languages that can be told."""


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
    def of(cls, error: Exception) -> Problem:
        """What `error` is for a reader; one that nobody raised on purpose is a fault of the program."""
        if isinstance(error, SummariseError):
            return cls(kind=error.kind, message=error.message, hint=error.hint)
        return cls(kind="fault", message=f"{type(error).__name__}: {error}")


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

    @property
    def tokens(self) -> int:
        """How many were asked and answered."""
        return self.prompt_tokens + self.completion_tokens

    @property
    def failure(self) -> Problem | None:
        """The first problem that is an error; what was only of no use in an answer is none."""
        return next((each for each in self.problems if named(each.kind) is not None), None)


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
    translation: Translation | None = None
    """How what a model states is put into another language than the text has; left out if it is not."""

    @model_serializer(mode="wrap")
    def _without_what_is_empty(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        values: dict[str, Any] = handler(self)
        empty = {name for name in ("evidence", "stretches", "translation") if not getattr(self, name)}
        values = {key: value for key, value in values.items() if key not in empty}
        return dict(_paged(values, self.document.pages)) if self.document.pages else values


def _without(name: str, values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if key != name}


def _paged(value: Any, pages: tuple[int, ...]) -> Any:
    """`value` as it is printed, each piece of evidence in it with the number of its page."""
    if isinstance(value, dict):
        held = {key: _paged(each, pages) for key, each in value.items()}
        is_piece = held.keys() == {"start", "end", "text"}
        return {**held, "page": page_of(value["start"], pages)} if is_piece else held
    return [_paged(each, pages) for each in value] if isinstance(value, list | tuple) else value


class Failure(_Frozen):
    """What stands for the brief of a document that has none."""

    document: dict[str, str | None]
    error: Problem
