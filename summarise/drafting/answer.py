"""The form a model answers in: derived from a kind's schema, small, and bounded everywhere.

A model cites sentence numbers and labels marks by their names (F1, Q2); it copies no passage and counts
no characters. Every string and list has a length in the JSON schema, without which a small model can
repeat itself until its tokens run out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, GetJsonSchemaHandler, create_model
from pydantic.fields import FieldInfo
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from summarise.documents import Span
from summarise.drafting.material import shown
from summarise.evidence.known import known, sources
from summarise.evidence.marks import MarkKind, Marks
from summarise.kinds import Item, Rule
from summarise.kinds.fields import (
    ListField,
    characters_of,
    labels_of,
    list_fields,
    rule_of,
    statement_fields,
)

_MOST_MARKS = 60
"""How many marks of a kind one request asks labels for; the others keep what plain code knows."""

_LETTERS: dict[MarkKind, str] = {"figure": "F", "quotation": "Q", "date": "D"}
_MOST_CITED = 3
_MOST_SOURCES = 40
_OPENING = 40


def _untitled(schema: JsonSchemaValue) -> JsonSchemaValue:
    properties = schema.get("properties", {})
    bare = {
        name: {key: part for key, part in field.items() if key != "title"}
        for name, field in properties.items()
    }
    return {**{key: part for key, part in schema.items() if key != "title"}, "properties": bare}


class Answer(BaseModel):
    """What every model-facing form is built on."""

    model_config = ConfigDict(extra="forbid")

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Leave out the titles Pydantic makes of names, which cost tokens and say nothing."""
        return _untitled(handler(schema))


def answer_form(schema: type[BaseModel], text: str, marks: Marks) -> type[Answer]:
    """The form in which a model is asked to fill `schema` for `text`."""
    origins = _origins(text, marks)
    fields: dict[str, Any] = {}
    for name, statement in statement_fields(schema).items():
        fields[name] = _asked(statement, origins)
    for field in list_fields(schema):
        if (kind := field.item.mark) is None:
            fields[field.name] = _written_form(field, len(marks.sentences), origins)
        elif asked := asked_marks(field.item, kind, text, marks):
            fields[field.name] = _mark_form(field, asked, text, origins)
    return _form("Brief", fields)


@dataclass(frozen=True, slots=True)
class AskedMark:
    """A mark that a model is asked to label."""

    number: int
    """Which mark of its kind, from 0 in the order of the text."""
    name: str
    """What it is called in a prompt and in an answer: F1, F2, …"""
    span: Span
    labels: tuple[str, ...]
    """The fields asked for; what the text settles by itself is not asked."""


def asked_marks(item: type[Item], kind: MarkKind, text: str, marks: Marks) -> list[AskedMark]:
    """The marks of `kind` that a model is asked to label for items of this type."""
    asked = []
    for number, mark in enumerate(known(kind, text, marks)):
        labels = tuple(name for name in labels_of(item) if name not in mark.settled)
        if labels:
            asked.append(AskedMark(number, f"{_LETTERS[kind]}{number + 1}", mark.span, labels))
    return asked[:_MOST_MARKS]


def opening_of(span: Span, text: str) -> str:
    """The first words of a mark, in one line."""
    words = shown(span.of(text))
    return words if len(words) <= _OPENING else words[:_OPENING].rpartition(" ")[0] + " …"


def _written_form(field: ListField, sentences: int, origins: Any) -> tuple[Any, Any]:
    number = Annotated[int, Field(ge=1, le=max(1, sentences))]
    cited = Annotated[list[number], Field(min_length=1, max_length=_MOST_CITED)]
    item: Any = _labels_form(field.item, origins, {"sentences": (cited, ...)})
    items = Annotated[list[item], Field(max_length=field.most, description=field.description)]
    return items, ...


def _mark_form(field: ListField, asked: Sequence[AskedMark], text: str, origins: Any) -> tuple[Any, Any]:
    """One set of labels for each mark, so that none is left out.

    Each stands under the mark's name and first words: a model that has to write those down before the
    labels has them before its eyes.
    """
    forms = {mark.labels: _labels_form(field.item, origins, {}, mark.labels) for mark in asked}
    fields = {
        mark.name: (forms[mark.labels], Field(alias=f"{mark.name}: {opening_of(mark.span, text)}"))
        for mark in asked
    }
    return _form(f"{field.item.__name__}s", fields), Field(description=field.description or None)


def _labels_form(
    item: type[Item], origins: Any, first: dict[str, Any], only: Sequence[str] | None = None
) -> type[Answer]:
    labels = {
        asked_as(name, field): _asked(field, origins)
        for name, field in labels_of(item).items()
        if only is None or name in only
    }
    return _form(item.__name__, {**first, **labels})


def asked_as(name: str, field: FieldInfo) -> str:
    """What a model sees a field called: its title, if the schema gives one, else its name."""
    return field.title or name


def _form(name: str, fields: dict[str, Any]) -> type[Answer]:
    return create_model(name, __base__=Answer, **fields)


def _asked(field: FieldInfo, origins: Any) -> tuple[Any, Any]:
    """The type of a field as a model gives it, with its bound: an empty string stands for None."""
    if rule_of(field) is Rule.ORIGIN:
        return origins, Field(description=field.description)
    for part in (field.annotation, *get_args(field.annotation)):
        if get_origin(part) is Literal:
            return part, Field(description=field.description)
    return str, Field(description=field.description, max_length=characters_of(field))


def _origins(text: str, marks: Marks) -> Any:
    """The choice of everybody the text gives as a source, or nobody."""
    named = [shown(name) for name in sources(text, marks)]
    return Literal[("", *named[:_MOST_SOURCES])]
