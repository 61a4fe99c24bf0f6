"""A brief as it was, from its printed form alone: a store outlives the kinds of its briefs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final

from pydantic import BaseModel, ConfigDict

from summarise.briefs import Brief
from summarise.evidence.marks import MarkKind
from summarise.kinds import CaveatItem, Evidence, Item


class _Content(BaseModel):
    model_config = ConfigDict(frozen=True, extra="allow")


class _Said(Item):
    model_config = ConfigDict(frozen=True, extra="allow")


class _Quotation(_Said):
    mark: ClassVar[MarkKind | None] = "quotation"


class _Figure(_Said):
    mark: ClassVar[MarkKind | None] = "figure"


class _Date(_Said):
    mark: ClassVar[MarkKind | None] = "date"


class _Caveat(CaveatItem):
    model_config = ConfigDict(frozen=True, extra="allow")


_OF_MARKS: Final[dict[str, type[Item]]] = {"quotation": _Quotation, "figure": _Figure, "date": _Date}


def restored(printed: Mapping[str, Any], marks: Mapping[str, str]) -> Brief:
    """The brief that is printed as `printed`, in which `marks` says which fields are of marks.

    What it says is not checked again, and its dates stay the words that they are printed as.
    """
    content = {name: _value(value, name, marks) for name, value in printed["brief"].items()}
    return Brief.model_validate({**printed, "brief": _Content.model_construct(**content)})


def _value(value: Any, field: str, marks: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return tuple(_value(each, field, marks) for each in value)
    return _item(value, field, marks) if isinstance(value, dict) else value


def _item(item: dict[str, Any], field: str, marks: Mapping[str, str]) -> Item:
    said = {name: _value(each, f"{field}.{name}", marks) for name, each in item.items() if name != "evidence"}
    evidence = tuple(
        Evidence(start=piece["start"], end=piece["end"], text=piece["text"])
        for piece in item.get("evidence", ())
    )
    is_caveat = {"kind", "note", "raised_by"} <= item.keys()
    form = _Caveat if is_caveat else _OF_MARKS.get(marks.get(field, ""), _Said)
    return form.model_construct(**said, evidence=evidence)
