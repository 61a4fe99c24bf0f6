"""A finished brief as rows: its items, the words they rest on, what was rejected, who was asked."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from summarise.briefs import Brief
from summarise.evidence.marks import MarkKind
from summarise.kinds import Item as KindItem

_EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a brief, with all that it says."""

    field: str
    """Where it stands, without its number: `figures`, or `response.measures`."""
    position: int
    """Its number in that list, from 0; 0 where the field holds one item and no list."""
    within: str | None
    """The place of the item in which it stands: `response[2]`; None: it stands in no other."""
    item: dict[str, Any]

    @property
    def place(self) -> str:
        """Where it stands, with all numbers: `response[2].measures[0]`."""
        name = self.field.rpartition(".")[2]
        return f"{self.within}.{name}[{self.position}]" if self.within else f"{name}[{self.position}]"

    @property
    def words(self) -> str:
        """All that it says in words, for finding it again."""
        return " · ".join(_said(self.item))


def items_of(content: dict[str, Any], above: Item | None = None) -> Iterator[Item]:
    """The items of a printed brief's `brief`, of whatever schema, in the order in which they stand."""
    for name, value in content.items():
        if name == _EVIDENCE:
            continue
        field = f"{above.field}.{name}" if above else name
        for position, each in enumerate(value if isinstance(value, list) else [value]):
            if isinstance(each, dict):
                item = Item(field, position, above.place if above else None, each)
                yield item
                yield from items_of(each, item)


def write(store: sqlite3.Connection, number: int, run: int, brief: Brief, printed: str) -> None:
    """Put the rows of a brief, which is printed as `printed`, in place of those that it had."""
    for table in ("items", "evidence", "rejected"):
        store.execute(f"delete from {table} where brief = ?", (number,))  # noqa: S608
    whole = json.loads(printed)
    marks = dict(_marks(brief.brief))
    rows: dict[str | None, int | None] = {None: None}
    for item in items_of(whole["brief"]):
        rows[item.place] = store.execute(
            "insert into items (brief, parent, field, position, mark, item, words)"
            " values (?, ?, ?, ?, ?, ?, ?)",
            (number, rows[item.within], item.field, item.position, marks.get(item.field), _json(item.item),
             item.words),
        ).lastrowid  # fmt: skip
        _write_evidence(store, number, rows[item.place], item.field, item.item.get(_EVIDENCE))
    for field, pieces in whole.get(_EVIDENCE, {}).items():
        _write_evidence(store, number, None, field, pieces)
    store.executemany(
        'insert into rejected (brief, field, item, reason, start, "end", text) values (?, ?, ?, ?, ?, ?, ?)',
        [(number, each["field"], _json(each["item"]), each["reason"], *_place(each["closest"]))
         for each in whole["rejected"]],
    )  # fmt: skip
    store.executemany(
        "insert into calls (brief, run, endpoint, model, calls, tries, prompt_tokens, completion_tokens,"
        " cost, failure) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(number, run, each.endpoint, each.model, each.calls, each.tries, each.prompt_tokens,
          each.completion_tokens, each.cost, each.failure) for each in brief.run.endpoints],
    )  # fmt: skip


def _marks(model: BaseModel, place: str = "") -> Iterator[tuple[str, MarkKind]]:
    """The fields whose items are of marks, and of which."""
    for name, value in model:
        field = f"{place}.{name}" if place else name
        for item in value if isinstance(value, list | tuple) else [value]:
            if isinstance(item, KindItem):
                if item.mark is not None:
                    yield field, item.mark
                yield from _marks(item, field)


def _write_evidence(
    store: sqlite3.Connection, number: int, item: int | None, field: str, pieces: object
) -> None:
    if isinstance(pieces, list):
        store.executemany(
            'insert into evidence (brief, item, field, start, "end", text, page)'
            " values (?, ?, ?, ?, ?, ?, ?)",
            [(number, item, field, *_place(each), each.get("page")) for each in pieces],
        )


def _place(piece: dict[str, Any] | None) -> tuple[int | None, int | None, str | None]:
    return (piece["start"], piece["end"], piece["text"]) if piece else (None, None, None)


def _said(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, each in value.items():
            if name != _EVIDENCE:
                yield from _said(each)
    elif isinstance(value, list):
        for each in value:
            yield from _said(each)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
