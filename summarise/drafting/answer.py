"""The form a model answers in: derived from a kind's schema, small, and bounded everywhere.

A model cites sentence numbers and labels marks by their names (F1, Q2); it copies no passage and counts
no characters. Every string and list has a length in the JSON schema, without which a small model can
repeat itself until its tokens run out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, GetJsonSchemaHandler, create_model
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from summarise.drafting.asked import Asked, asked_marks, asked_sentences, is_drafted
from summarise.drafting.extractive import telling_part
from summarise.drafting.material import shown
from summarise.evidence.known import sources
from summarise.evidence.marks import Marks
from summarise.grounding import Draft
from summarise.kinds import Rule
from summarise.kinds.groups import CITED_AS, Group, Label, Part, group_of

MISSING = "missing"
"""What an answer calls all that is to be added to the draft of plain code."""
_MOST_MISSING = 3
_MOST_CITED = 3
_MOST_SOURCES = 40
_MOST_SIGNS = 40
_WRITTEN: dict[Rule, str] = {Rule.NUMBER: "a number, in digits", Rule.DAY: "a date, as YYYY-MM-DD"}
"""How a value is written that is no text of its own."""


def _untitled(schema: JsonSchemaValue) -> JsonSchemaValue:
    properties = schema.get("properties", {})
    bare = {
        name: {key: part for key, part in field.items() if key != "title"}
        for name, field in properties.items()
    }
    return {**{key: part for key, part in schema.items() if key != "title"}, "properties": bare}


class Answer(BaseModel):
    """What every model-facing form is built on."""

    model_config = ConfigDict(extra="forbid", protected_namespaces=())

    _made: ClassVar[dict[str, Any]]

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Leave out the titles Pydantic makes of names, which cost tokens and say nothing."""
        return _untitled(handler(schema))

    @classmethod
    def model_json_schema(cls, *arguments: Any, **settings: Any) -> dict[str, Any]:
        """The same, made once for each form: it is asked for again and again, and making it is slow."""
        if arguments or settings:
            return super().model_json_schema(*arguments, **settings)
        if "_made" not in cls.__dict__:
            cls._made = super().model_json_schema()
        return cls._made


@dataclass(frozen=True, slots=True)
class Asking:
    """The text that a model is asked about, as far as the form of its answer depends on it."""

    text: str
    marks: Marks
    sources: tuple[str, ...]
    """Everybody the text gives as a source, as a prompt shows them."""

    @classmethod
    def about(cls, text: str, marks: Marks) -> Asking:
        return cls(text, marks, tuple(shown(name) for name in sources(text, marks)))

    def without(self, source: object) -> Asking:
        """The same, but for one source."""
        return replace(self, sources=tuple(each for each in self.sources if each != source))

    @property
    def origins(self) -> Any:
        """The choice of a source, or of none."""
        return Literal[("", *self.sources[:_MOST_SOURCES])]

    @property
    def cited(self) -> Any:
        """Numbers of sentences."""
        number = Annotated[int, Field(ge=1, le=max(1, len(self.marks.sentences)))]
        return Annotated[list[number], Field(min_length=1, max_length=_MOST_CITED)]


def answer_form(schema: type[BaseModel], text: str, marks: Marks, known: Draft) -> type[Answer]:
    """The form in which a model is asked to make a brief of `known`, which is plain code's draft of it.

    It states the sentences that plain code would tell as they are, labels once, at the top, the marks of
    which something is open, fills in what plain code has nothing of, and adds what is missing from the rest.
    """
    group, asking = group_of(schema), Asking.about(text, marks)
    fields, missing = _labels(group.labels, asking), dict[str, Any]()
    telling = telling_part(group)
    for part in group.parts:
        if part.group.mark is None and is_drafted(part, group, known):
            missing[part.asked_as] = _part(replace(part, most=min(part.most, _MOST_MISSING)), asking)
        elif part.group.mark is None:
            fields[part.asked_as] = _part(part, asking)
        if part is telling and (stated := asked_sentences(part, known, text, marks)):
            fields[part.asked_as] = _of_each(part, part.group, stated, asking)
        for path, labelled in part.marked():
            if some := asked_marks(labelled, text, marks):
                fields[path] = _of_each(part, labelled, some, asking)
    if missing:
        fields[MISSING] = form("Missing", missing), ...
    return form("Brief", fields)


def asked(label: Label, asking: Asking) -> tuple[Any, Any]:
    """The type of a label as a model gives it, with its bound: an empty string stands for None."""
    described = "; ".join(part for part in (label.description, _WRITTEN.get(label.rule)) if part)
    if label.rule is Rule.ORIGIN:
        return asking.origins, Field(description=label.description)
    if label.choices:
        return _choice(label), Field(description=label.description)
    most = _MOST_SIGNS if label.rule in _WRITTEN else label.most
    return str, Field(description=described or None, max_length=most)


def form(name: str, fields: dict[str, Any]) -> type[Answer]:
    """A form of these fields, which may be called anything."""
    return create_model(name, __base__=Answer, **fields)


def _part(part: Part, asking: Asking) -> tuple[Any, Any]:
    item: Any = _item(part.group, {CITED_AS: (asking.cited, ...)}, part.group.labels, asking)
    if not part.listed:
        return item if part.required else item | None, Field(description=part.description)
    return Annotated[list[item], Field(max_length=part.most, description=part.description)], ...


def _of_each(part: Part, group: Group, some: Sequence[Asked], asking: Asking) -> tuple[Any, Any]:
    """One set of labels for each mark or sentence, so that none is left out; a single label stands alone."""
    forms = {
        each.labels: _labelled(group, [label for label in group.labels if label.name in each.labels], asking)
        for each in some
    }
    fields: dict[str, Any] = {each.key(asking.text): forms[each.labels] for each in some}
    return form(f"{group.model.__name__}s", fields), Field(description=part.description)


def _labelled(group: Group, labels: Sequence[Label], asking: Asking) -> tuple[Any, Any]:
    fields = _fields(group, labels, asking)
    alone = len(labels) == len(fields) == 1
    return asked(labels[0], asking) if alone else (form(group.model.__name__, fields), ...)


def _item(group: Group, first: dict[str, Any], labels: Sequence[Label], asking: Asking) -> type[Answer]:
    return form(group.model.__name__, {**first, **_fields(group, labels, asking)})


def _fields(group: Group, labels: Sequence[Label], asking: Asking) -> dict[str, Any]:
    parts = {part.asked_as: _part(part, asking) for part in group.parts if part.group.mark is None}
    return {**_labels(labels, asking), **parts}


def _labels(labels: Sequence[Label], asking: Asking) -> dict[str, Any]:
    return {label.asked_as: asked(label, asking) for label in labels}


def _choice(label: Label) -> Any:
    # Whether words speak to a machine is not asked of the machine that they speak to.
    label = replace(label, choices=tuple(each for each in label.choices if each != "embedded_instruction"))
    if label.choices == (True, False):
        return bool | None if label.may_be_empty else bool
    if not label.may_be_empty:
        return Literal[label.choices]
    if all(isinstance(choice, str) for choice in label.choices):
        return Literal[("", *label.choices)]
    return Literal[label.choices] | None
