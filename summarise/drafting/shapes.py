"""The JSON schemas that the form of an answer is made of: of texts, choices, lists and objects.

Every text and every list has a bound, without which a small model can repeat itself until its tokens run
out. Nothing has a title, which costs tokens and says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from summarise.endpoints.forms import Form

Shape = dict[str, Any]
"""A JSON schema."""

_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number"}
YES_OR_NO: Shape = {"type": "boolean"}


def words(most: int) -> Shape:
    """A text of so many characters at most."""
    return {"maxLength": most, "type": "string"}


def number(lowest: int, highest: int) -> Shape:
    """A whole number, from `lowest` up to and with `highest`."""
    return {"maximum": highest, "minimum": lowest, "type": "integer"}


def choice(values: Sequence[object]) -> Shape:
    """One of `values`."""
    shape: Shape = {"enum": [*values]} if len(values) > 1 else {"const": values[0]}
    kinds = {type(value) for value in values}
    named = _TYPES.get(kinds.pop()) if len(kinds) == 1 else None
    return {**shape, "type": named} if named else shape


def several(shape: Shape, most: int, fewest: int = 0) -> Shape:
    """A list of `shape`."""
    bounds = {"maxItems": most, "minItems": fewest} if fewest else {"maxItems": most}
    return {"items": shape, **bounds, "type": "array"}


def perhaps(shape: Shape) -> Shape:
    """The same, or null."""
    return {"anyOf": [shape, {"type": "null"}]}


def described(shape: Shape, description: str | None) -> Shape:
    """The same with a description, if there is one."""
    return shape if description is None else dict(sorted({**shape, "description": description}.items()))


class Objects:
    """The objects of one form, each defined once and referred to wherever it stands."""

    def __init__(self) -> None:
        self._defined: dict[str, Shape] = {}

    def defined(self, name: str, fields: Mapping[str, Shape]) -> Shape:
        """A reference to an object of these fields, none of which may be left out.

        It is called `name`, with a number behind it where another is called so.
        """
        number, called = 1, name
        while called in self._defined:
            number, called = number + 1, f"{name}{number + 1}"
        self._defined[called] = _object(fields)
        return {"$ref": f"#/$defs/{called}"}

    def form(self, name: str, fields: Mapping[str, Shape]) -> Form:
        """The form of these fields, with all that has been defined for it."""
        defined = {"$defs": dict(sorted(self._defined.items()))} if self._defined else {}
        return Form(name, {**defined, **_object(fields)})


def _object(fields: Mapping[str, Shape]) -> Shape:
    return {
        "additionalProperties": False,
        "properties": {**fields},
        "required": [*fields],
        "type": "object",
    }
