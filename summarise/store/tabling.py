"""The items of briefs as rows of one table, which spreadsheets and data frames read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

from summarise.store.choosing import Chosen
from summarise.store.rows import Item, items_of

Type = Literal["text", "integer", "real", "boolean", "date"]
Cell = str | int | float | bool | date | None

_BEFORE: Final[dict[str, Type]] = {
    "document_id": "text",
    "document_title": "text",
    "document_url": "text",
    "document_published": "date",
    "brief_kind": "text",
    "brief": "integer",
    "field": "text",
    "position": "integer",
    "within": "text",
}
_BEHIND: Final[dict[str, Type]] = {
    "evidence_start": "integer",
    "evidence_end": "integer",
    "evidence_text": "text",
    "evidence_pieces": "integer",
}
_TYPES: Final[Mapping[str, Type]] = {
    "true": "boolean",
    "false": "boolean",
    "integer": "integer",
    "real": "real",
    "text": "text",
    "array": "text",
}


@dataclass(frozen=True, slots=True)
class Table:
    """One row for each item of the chosen briefs."""

    columns: dict[str, Type]
    """Those of the document, what items say of themselves, those of the words that they rest on first."""
    _said: dict[str, str]
    """The column of each name that items use."""
    _chosen: Chosen

    @classmethod
    def of(cls, chosen: Chosen) -> Table:
        """The table of what is chosen; what its columns are is looked up first."""
        said = _said_in(chosen)
        taken = {*_BEFORE, *_BEHIND}
        names = {name: f"item_{name}" if name in taken else name for name in said}
        own = {names[name]: kind for name, kind in said.items()}
        return cls({**_BEFORE, **own, **_BEHIND}, names, chosen)

    def rows(self) -> Iterator[dict[str, Cell]]:
        """Each row, with a value for every column."""
        columns = (
            "documents.name as document_id, documents.title as document_title, "
            "documents.url as document_url, documents.published as document_published, "
            "ways.kind as brief_kind, briefs.id as brief, briefs.brief as printed"
        )
        empty = dict.fromkeys(self.columns)
        for row in self._chosen.rows(columns):
            about: dict[str, Cell] = {name: row[name] for name in row.keys() if name != "printed"}  # noqa: SIM118
            day = row["document_published"]
            about["document_published"] = date.fromisoformat(day) if day else None
            for item in items_of(json.loads(row["printed"])["brief"]):
                yield {**empty, **about, **self._cells(item)}

    def _cells(self, item: Item) -> dict[str, Cell]:
        own = {self._said[name]: _cell(value) for name, value in item.item.items() if name in self._said}
        own = {name: str(cell) if self._is_mixed(name, cell) else cell for name, cell in own.items()}
        pieces = item.item.get("evidence") or [{}]
        first = pieces[0]
        return {
            "field": item.field,
            "position": item.position,
            "within": item.within,
            **own,
            "evidence_start": first.get("start"),
            "evidence_end": first.get("end"),
            "evidence_text": first.get("text"),
            "evidence_pieces": len(pieces) if first else 0,
        }

    def _is_mixed(self, name: str, cell: Cell) -> bool:
        """Whether others under this name say it in words."""
        return self.columns[name] == "text" and cell is not None and not isinstance(cell, str)


def _said_in(chosen: Chosen) -> dict[str, Type]:
    """What the items say beside other items, in the order of their schema, and of which type it is."""
    matching, values = chosen.matching
    found: dict[str, set[Type]] = {}
    for row in chosen.store.execute(
        "select said.key as name, said.type, typeof(said.value) as stored, min(items.id) as item, said.id"  # noqa: S608
        " from items, json_each(items.item) as said"
        f" where items.brief in ({matching}) and said.key != 'evidence' and said.type != 'object'"
        " and case said.type when 'array' then json_type(said.value, '$[0]') is not 'object' else true end"
        " group by items.field, said.key, said.type, stored order by item, said.id",
        values,
    ):
        types = found.setdefault(row["name"], set())
        if row["type"] != "null":
            # A whole number that is too large for SQLite is one with a fraction to it.
            types.add("real" if row["stored"] == "real" else _TYPES[row["type"]])
    return {name: _common(types) for name, types in found.items()}


def _common(types: set[Type]) -> Type:
    if types <= {"integer", "real"} and types:
        return "real" if "real" in types else "integer"
    return types.pop() if len(types) == 1 else "text"


def _cell(value: Any) -> Cell:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value
