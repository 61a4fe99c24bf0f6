"""What `--where` asks for: an expression of SQL in which names are those of the printed brief."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from summarise.briefs import Run
from summarise.errors import UsageError

_TOKEN: Final = re.compile(
    r"""
      (?P<string>  '(?:[^']|'')*' | "(?:[^"]|"")*" | `[^`]*` | \[[^\]]*\] )
    | (?P<comment> --[^\n]* | /\*.*?\*/ )
    | (?P<number>  \d[\w.]* )
    | (?P<name>    [^\W\d]\w*(?:\.[^\W\d]\w*)* )
    | (?P<other>   . )
    """,
    re.VERBOSE | re.DOTALL,
)
_BARE: Final = {"headline": "briefs.headline", "kind": "ways.kind"}
_OF_DOCUMENT: Final = {
    "id": "documents.name",
    "title": "documents.title",
    "url": "documents.url",
    "published": "documents.published",
    "language": "documents.language",
    "site": "documents.site",
    "authors": "documents.authors",
    "sha256": "documents.sha256",
    "encoding": "documents.encoding",
    "text": "documents.text",
}
_PRINTED: Final = ("brief", "coverage")
_OPENING: Final = ("(", "case")
_CLOSING: Final = (")", "end")
_HOW: Final = "say FIELD.NAME as the printed brief does, words in single quotes"


@dataclass(slots=True)
class Condition:
    """An expression that SQLite understands, over `briefs`, `documents` and `ways`."""

    sql: str = ""
    values: dict[str, str] = field(default_factory=dict)
    """What stands for its parameters."""


def condition(expression: str, store: sqlite3.Connection) -> Condition:
    """What `expression` means in this store.

    FIELD.NAME is what an item of that field says under that name; where the same field stands twice in it, it
    is the same item. It holds for a brief if there are items for which it holds. A field of which a brief
    has no item counts as one whose item says nothing. `briefs.id` is the brief's number, which a query within
    the expression may ask for.

    Raises:
        UsageError: it is no expression, or names something of which the store has none.
    """
    made = Condition()
    fields = _fields(store)
    # Each part of an "or" is asked by itself, so that the items of its fields need not all be combined.
    parts = [_exists(part, fields, made, store) for part in _alternatives(expression)]
    made.sql = f"({' or '.join(parts)})"
    return made


def _alternatives(expression: str) -> Iterator[list[re.Match[str]]]:
    """The tokens of the parts that an "or" outside of all parentheses joins.

    Raises:
        UsageError: the parentheses do not match, or something has no place in an expression.
    """
    part: list[re.Match[str]] = []
    depth = 0
    for found in _TOKEN.finditer(expression):
        piece = found.group()
        if found.lastgroup == "comment":
            raise UsageError("--where: a comment has no place in an expression", hint=_HOW)
        if found.lastgroup == "other" and piece in ";?:@$":
            raise UsageError(f"--where: {piece!r} has no place in an expression", hint=_HOW)
        depth += (piece.lower() in _OPENING) - (piece.lower() in _CLOSING)
        if depth < 0:
            break
        if not depth and found.lastgroup == "name" and piece.lower() == "or":
            yield part
            part = []
        else:
            part.append(found)
    if depth:
        raise UsageError("--where: the parentheses do not match", hint=_HOW)
    yield part


def _exists(part: list[re.Match[str]], fields: list[str], made: Condition, store: sqlite3.Connection) -> str:
    """That there are items for which one part holds."""
    joined: dict[str, str] = {}
    written = "".join(
        _named(found.group(), fields, joined, made, store) if found.lastgroup == "name" else found.group()
        for found in part
    )
    joins = "".join(
        f" left join items {alias} on {alias}.brief = briefs.id and {alias}.field = :{alias}"
        for alias in joined.values()
    )
    made.values |= {alias: name for name, alias in joined.items()}
    return f"exists (select 1 from (select 1){joins} where ({written}))"  # noqa: S608


def names_of(store: sqlite3.Connection) -> str:
    """The names that an expression may use, for whoever has used another."""
    return f"there are {', '.join(_whole_names(store))}"


def _fields(store: sqlite3.Connection) -> list[str]:
    return [row["field"] for row in store.execute("select distinct field from items order by field")]


def _whole_names(store: sqlite3.Connection) -> Iterator[str]:
    yield from _BARE
    yield from (f"{field}.…" for field in (*_fields(store), "document", "run", *_PRINTED))


def _named(
    name: str, fields: list[str], joined: dict[str, str], made: Condition, store: sqlite3.Connection
) -> str:
    """What stands for `name` in the expression as SQLite sees it."""
    if "." not in name:
        return _BARE.get(name, name)
    parts = name.split(".")
    for cut in range(len(parts) - 1, 0, -1):
        held, inside = ".".join(parts[:cut]), parts[cut:]
        if held in fields:
            _refuse_what_nobody_says(held, inside, store)
            alias = joined.setdefault(held, f"item{len(made.values)}")
            return f"json_extract({alias}.item, {_path(inside, made)})"
    return _printed(parts, made, store)


def _printed(parts: list[str], made: Condition, store: sqlite3.Connection) -> str:
    first, *inside = parts
    if parts == ["briefs", "id"]:
        return "briefs.id"
    if first == "document":
        if len(inside) > 1 or inside[0] not in _OF_DOCUMENT:
            raise UsageError(f"--where: document has no {'.'.join(inside)}", hint=_listed("", _OF_DOCUMENT))
        return _OF_DOCUMENT[inside[0]]
    if first == "run" and inside[0] not in Run.model_fields:
        raise UsageError(f"--where: run has no {inside[0]}", hint=_listed("", Run.model_fields))
    if first in _PRINTED:
        _refuse_what_no_brief_has(parts, store)
    if first in ("run", *_PRINTED):
        return f"json_extract(briefs.brief, {_path(parts, made)})"
    raise UsageError(f"--where: no brief has anything under {first}", hint=names_of(store))


def _refuse_what_nobody_says(held: str, inside: list[str], store: sqlite3.Connection) -> None:
    made = Condition()
    query = f"select 1 from items where field = :held and json_type(item, {_path(inside, made)}) not null"  # noqa: S608
    if store.execute(query, {"held": held, **made.values}).fetchone() is None:
        said = store.execute(
            "select distinct said.key from items, json_each(items.item) as said"
            " where items.field = ? and said.key != 'evidence' limit 40",
            (held,),
        )
        names = _listed(f"{held}.", [row["key"] for row in said])
        raise UsageError(f"--where: no item has {held}.{'.'.join(inside)}", hint=names)


def _refuse_what_no_brief_has(names: list[str], store: sqlite3.Connection) -> None:
    made = Condition()
    query = f"select 1 from briefs where json_type(brief, {_path(names, made)}) not null"  # noqa: S608
    if store.execute(query, made.values).fetchone() is not None:
        return
    for cut in range(len(names) - 1, 0, -1):
        above = Condition()
        place = _path(names[:cut], above)
        rows = store.execute(
            f"select distinct said.key from briefs, json_each(briefs.brief, {place}) as said"  # noqa: S608
            f" where json_type(briefs.brief, {place}) = 'object' limit 40",
            above.values,
        )
        if there := [row["key"] for row in rows]:
            hint = _listed(f"{'.'.join(names[:cut])}.", there)
            raise UsageError(f"--where: no brief has {'.'.join(names)}", hint=hint)


def _path(names: list[str], made: Condition) -> str:
    """The parameter that stands for the place of a value in JSON."""
    path = "$" + "".join(f'."{name}"' for name in names)
    parameter = f"path{len(made.values)}"
    made.values[parameter] = path
    return f":{parameter}"


def _listed(before: str, names: object) -> str:
    return "there is " + ", ".join(f"{before}{name}" for name in names)  # type: ignore[attr-defined]
