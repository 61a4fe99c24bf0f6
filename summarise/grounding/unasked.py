"""What a brief says that its schema does not ask for, and that is therefore held against nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pydantic import BaseModel

from summarise.kinds.groups import Group, group_of

_OF_ANY_ITEM = frozenset({"evidence"})
_OF_EVIDENCE = frozenset({"text", "start", "end", "page"})


def unasked(brief: Mapping[str, object], schema: type[BaseModel]) -> Iterator[str]:
    """The way to each value of `brief` that no field of `schema` is for: "what[0].place"."""
    return _unasked("", group_of(schema), brief)


def _unasked(path: str, group: Group, said: Mapping[str, object]) -> Iterator[str]:
    fields = group.model.model_fields.keys() | _OF_ANY_ITEM
    yield from (f"{path}{name}" for name, value in said.items() if name not in fields and value is not None)
    yield from _of_evidence(path, said.get("evidence"))
    for part in group.parts:
        value = said.get(part.name)
        if part.listed and isinstance(value, Sequence) and not isinstance(value, str):
            for number, item in enumerate(value):
                if isinstance(item, Mapping):
                    yield from _unasked(f"{path}{part.name}[{number}].", part.group, item)
        elif isinstance(value, Mapping):
            yield from _unasked(f"{path}{part.name}.", part.group, value)


def _of_evidence(path: str, given: object) -> Iterator[str]:
    """The way to each key of the evidence of an item that says nothing of where it stands."""
    for number, piece in enumerate(given if isinstance(given, Sequence) else ()):
        if isinstance(piece, Mapping):
            yield from (f"{path}evidence[{number}].{name}" for name in piece if name not in _OF_EVIDENCE)
