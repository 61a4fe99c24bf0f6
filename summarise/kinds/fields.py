"""What a schema author writes a kind of brief with.

A kind is an ordinary Pydantic model. Its fields say what evidence they need by their types:

- `Words`: words that must stand in the text exactly as written (a name, a place).
- `Claim`: a statement in the drafter's words, which the sentences it cites must support.
- `Remark`: an observation about the text, in words of the text and words for sourcing.
- `Origin`: who the text says something comes from; held against the attributions marked in the text.
- `Certainty`: asserted, hedged or denied; held against the hedges marked in the text.
- `Number`: a number that the cited words give, with the value they mean.
- `Day`: a date that an expression in the cited words means.

A plain `str` is held like a `Claim`, a plain `int` or `float` like a `Number`, a plain `date` like a `Day`;
a `bool`, an `Enum` or a `Literal` is an opinion of the drafter, which nothing can check.

A field may also hold an `Item` or a list of them, which are made of such fields in turn, at any depth.
An `Item` carries its evidence. One that names a `mark` is not written by the drafter but labelled: there
is one for every mark of that kind, and what is known of the mark is filled in by name.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, SerializerFunctionWrapHandler, model_serializer

from summarise.documents import Span
from summarise.evidence.marks import CaveatKind, MarkKind


class Rule(Enum):
    """What a field is held to."""

    VERBATIM = "verbatim"
    STATEMENT = "statement"
    REMARK = "remark"
    ORIGIN = "origin"
    CERTAINTY = "certainty"
    NUMBER = "number"
    DAY = "day"
    WEAKNESS = "weakness"
    OPINION = "opinion"
    """Nothing: it is the drafter's word alone."""


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
Number = Annotated[int | float, Rule.NUMBER]
Day = Annotated[date, Rule.DAY]


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
    """A part of a brief, with the words it rests on."""

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

    kind: Annotated[CaveatKind, Rule.WEAKNESS]
    note: Annotated[Remark, AtMost(160)]
    raised_by: Literal["rule", "model"]
