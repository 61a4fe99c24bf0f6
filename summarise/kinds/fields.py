"""What a schema author writes a kind of brief with.

A kind is an ordinary Pydantic model. Its fields say what evidence they need by their types:

- `Words`: words that must stand in the text exactly as written (a name, a place).
- `Claim`: a statement in the drafter's words, which the sentences it cites must support.
- `Remark`: an observation about the text, in words of the text and words for sourcing.
- `Origin`: who the text says something comes from; held against the attributions marked in the text.
- `Certainty`: asserted, hedged or denied; held against the hedges marked in the text.

Each may be followed by `| None`. Lists hold subclasses of `Item`, which carries the evidence.
A subclass that names a `mark` is not written by the drafter but labelled: there is one item for every
mark of that kind, its plain fields are filled in from the mark by name, and only the fields of the
types above are asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any, ClassVar, Literal, get_args, get_origin

from pydantic import BaseModel, ConfigDict, SerializerFunctionWrapHandler, model_serializer
from pydantic.fields import FieldInfo

from summarise.documents import Span
from summarise.evidence.marks import CaveatKind, MarkKind


class Rule(Enum):
    """What a field is held to."""

    VERBATIM = "verbatim"
    STATEMENT = "statement"
    REMARK = "remark"
    ORIGIN = "origin"
    CERTAINTY = "certainty"


@dataclass(frozen=True, slots=True)
class AtMost:
    """The most a drafter may give here: characters of a string, or items of a list.

    It bounds what is asked of a model, not the brief: what plain code finds always stands in full.
    """

    size: int


Words = Annotated[str, Rule.VERBATIM]
Claim = Annotated[str, Rule.STATEMENT]
Remark = Annotated[str, Rule.REMARK]
Origin = Annotated[str, Rule.ORIGIN]
Certainty = Annotated[Literal["asserted", "hedged", "denied"], Rule.CERTAINTY]


class Evidence(BaseModel):
    """The exact words something rests on: `text == document.text[start:end]`."""

    model_config = ConfigDict(frozen=True)

    start: int
    end: int
    text: str

    @classmethod
    def at(cls, span: Span, text: str) -> Evidence:
        """The evidence that `span` of `text` is."""
        return cls(start=span.start, end=span.end, text=span.of(text))


class Item(BaseModel):
    """One entry of a list in a brief, with the words it rests on."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    mark: ClassVar[MarkKind | None] = None
    evidence: tuple[Evidence, ...] = ()

    @model_serializer(mode="wrap")
    def _evidence_last(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        values: dict[str, Any] = handler(self)
        values["evidence"] = values.pop("evidence", [])
        return values


class CaveatItem(Item):
    """A weakness of the sourcing: those that plain code sees are always in, the drafter may add more."""

    kind: CaveatKind
    note: Annotated[Remark, AtMost(160)]
    raised_by: Literal["rule", "model"]


@dataclass(frozen=True, slots=True)
class ListField:
    """A field of a kind's schema that holds items."""

    name: str
    item: type[Item]
    most: int
    """How many items a drafter may give."""
    description: str


_MOST_ITEMS = 20
_MOST_CHARACTERS = 200


def rule_of(field: FieldInfo) -> Rule | None:
    """What `field` is held to, wherever in its annotation that is said; None for a plain field."""
    rules = [part for part in field.metadata if isinstance(part, Rule)]
    return rules[0] if rules else next(_rules_in(field.annotation), None)


def _rules_in(annotation: object) -> Iterator[Rule]:
    if get_origin(annotation) is Annotated:
        yield from (part for part in get_args(annotation) if isinstance(part, Rule))
    for part in get_args(annotation):
        yield from _rules_in(part)


def list_fields(schema: type[BaseModel]) -> list[ListField]:
    """The fields of `schema` that hold items, in order."""
    found = []
    for name, field in schema.model_fields.items():
        inner = get_args(field.annotation)
        listed = get_origin(field.annotation) in (list, tuple) and isinstance(inner[0], type)
        if listed and issubclass(inner[0], Item):
            found.append(ListField(name, inner[0], _at_most(field, _MOST_ITEMS), field.description or ""))
    return found


def characters_of(field: FieldInfo) -> int:
    """How many characters a drafter may write into `field`."""
    return _at_most(field, _MOST_CHARACTERS)


def _at_most(field: FieldInfo, otherwise: int) -> int:
    return next((part.size for part in field.metadata if isinstance(part, AtMost)), otherwise)


def statement_fields(schema: type[BaseModel]) -> dict[str, FieldInfo]:
    """The fields of `schema` itself that hold one statement, such as a headline."""
    return {name: field for name, field in schema.model_fields.items() if rule_of(field) is Rule.STATEMENT}


def labels_of(item: type[Item]) -> dict[str, FieldInfo]:
    """The fields of `item` that a drafter is asked for."""
    program = {"evidence", "raised_by"}
    return {
        name: field
        for name, field in item.model_fields.items()
        if name not in program and (item.mark is None or rule_of(field) is not None)
    }
