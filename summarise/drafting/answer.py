"""The form a model answers in: derived from a kind's schema, small, and bounded everywhere.

A model cites sentence numbers and labels marks by their names (F1, Q2); it copies no passage and counts
no characters. Every string and list has a length in the JSON schema, without which a small model can
repeat itself until its tokens run out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, GetJsonSchemaHandler, create_model
from pydantic.fields import FieldInfo
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from summarise.evidence.marks import MarkKind, Marks
from summarise.kinds import Item
from summarise.kinds.fields import ListField, characters_of, labels_of, list_fields, statement_fields

LETTERS: dict[MarkKind, str] = {"figure": "F", "quotation": "Q", "date": "D"}
MOST_MARKS = 60
"""How many marks of a kind one request asks labels for; the others keep what plain code knows."""

_MOST_CITED = 3


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


def answer_form(schema: type[BaseModel], marks: Marks) -> type[Answer]:
    """The form in which a model is asked to fill `schema` for a text with `marks`."""
    fields: dict[str, Any] = {}
    for name, statement in statement_fields(schema).items():
        fields[name] = (_bounded(str, statement), Field(description=statement.description))
    for field in list_fields(schema):
        if (kind := field.item.mark) is None:
            fields[field.name] = _written_form(field, len(marks.sentences))
        elif marks.of_kind(kind) and labels_of(field.item):
            fields[field.name] = _mark_form(field, names_of_marks(kind, len(marks.of_kind(kind))))
    return _form("Brief", fields)


def names_of_marks(kind: MarkKind, count: int) -> Sequence[str]:
    """What the marks of a kind are called in a prompt: F1, F2, … in the order of the text."""
    return [f"{LETTERS[kind]}{number}" for number in range(1, min(count, MOST_MARKS) + 1)]


def _written_form(field: ListField, sentences: int) -> tuple[Any, Any]:
    number = Annotated[int, Field(ge=1, le=max(1, sentences))]
    cited = Annotated[list[number], Field(min_length=1, max_length=_MOST_CITED)]
    item: Any = _labels_form(field.item, {"sentences": (cited, ...)})
    items = Annotated[list[item], Field(max_length=field.most, description=field.description)]
    return items, ...


def _mark_form(field: ListField, names: Sequence[str]) -> tuple[Any, Any]:
    """One set of labels for each mark, under its name, so that none is left out."""
    labels = _labels_form(field.item, {})
    form = _form(f"{field.item.__name__}s", dict.fromkeys(names, (labels, ...)))
    return form, Field(description=field.description or None)


def _labels_form(item: type[Item], first: dict[str, Any]) -> type[Answer]:
    labels = {
        name: (_bounded(_plain(field), field), Field(description=field.description))
        for name, field in labels_of(item).items()
    }
    return _form(item.__name__, {**first, **labels})


def _form(name: str, fields: dict[str, Any]) -> type[Answer]:
    return create_model(name, __base__=Answer, **fields)


def _plain(field: FieldInfo) -> Any:
    """The type of `field` as a model gives it: an empty string stands for None."""
    if get_origin(field.annotation) is Literal:
        return field.annotation
    options = [part for part in get_args(field.annotation) if get_origin(part) is Literal]
    return options[0] if options else str


def _bounded(annotation: Any, field: FieldInfo) -> Any:
    if annotation is str:
        return Annotated[str, Field(max_length=characters_of(field))]
    return annotation
