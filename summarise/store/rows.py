"""A finished brief as rows: its items, the words they rest on, what was rejected, who was asked."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from summarise.briefs import Brief

_EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list in a brief, with all that it says."""

    field: str
    """Where it stands, without its number: `figures`, or `response.measures`."""
    position: int
    """Its number in that list, from 0."""
    item: dict[str, Any]

    @property
    def words(self) -> str:
        """All that it says in words, for finding it again."""
        return " · ".join(_said(self.item))


def items_of(content: dict[str, Any], place: str = "") -> Iterator[Item]:
    """The items of a printed brief's `brief`, of whatever schema, in the order in which they stand."""
    for name, value in content.items():
        field = f"{place}.{name}" if place else name
        if isinstance(value, dict):
            yield from items_of(value, field)
        elif isinstance(value, list) and name != _EVIDENCE:
            for position, each in enumerate(value):
                if isinstance(each, dict):
                    yield Item(field, position, each)
                    yield from items_of(each, field)


def write(store: sqlite3.Connection, number: int, run: int, brief: Brief, printed: str) -> None:
    """Put the rows of a brief, which is printed as `printed`, in place of those that it had."""
    for table in ("items", "evidence", "rejected"):
        store.execute(f"delete from {table} where brief = ?", (number,))  # noqa: S608
    whole = json.loads(printed)
    for item in items_of(whole["brief"]):
        cursor = store.execute(
            "insert into items (brief, field, position, item, words) values (?, ?, ?, ?, ?)",
            (number, item.field, item.position, _json(item.item), item.words),
        )
        _write_evidence(store, number, cursor.lastrowid, item.field, item.item.get(_EVIDENCE))
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
