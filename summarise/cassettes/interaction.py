"""One request with its response, in memory and as a cassette file holds them."""

from __future__ import annotations

import binascii
import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar

from summarise.cassettes.notation import Json, can_be_written

KEPT_HEADERS = ("content-type", "retry-after")
"""What a client acts on. Every other header differs from run to run, or says whose account it was."""

_T = TypeVar("_T", str, int, list[Json], dict[str, Json])
_CALLED: dict[type, str] = {str: "text", int: "a whole number", list: "a list", dict: "a mapping"}


class LayoutError(ValueError):
    """A value that is not laid out as a cassette is; says which field and what it must be."""


@dataclass(frozen=True, slots=True)
class Body:
    """What a request or a response carries, in the form that is easiest to read and still exact."""

    form: Literal["body", "text", "base64"]
    """The field it stands under in the file: JSON as `body`, other text as `text`, the rest as `base64`."""
    value: Json

    @classmethod
    def of(cls, content: bytes) -> Body:
        """The body that was sent as `content`."""
        try:
            text = content.decode()
        except UnicodeDecodeError:
            return cls("base64", b64encode(content).decode())
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            return cls("text", text)
        return cls("body", value) if can_be_written(value) else cls("text", text)

    @property
    def content(self) -> bytes:
        """The bytes to send. JSON may be spaced otherwise than it was; every string in it is the same."""
        if self.form == "body":
            return json.dumps(self.value, ensure_ascii=False, separators=(",", ":")).encode()
        text = str(self.value)
        return text.encode() if self.form == "text" else b64decode(text)


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked: no headers, no host and no query, so that no key can be among it."""

    method: str
    path: str
    body: Body


@dataclass(frozen=True, slots=True)
class Response:
    """What was answered, with those of its headers that are kept."""

    status: int
    headers: Mapping[str, str]
    body: Body


@dataclass(frozen=True, slots=True)
class Interaction:
    """A request and the response to it."""

    request: Request
    response: Response


def laid_out(interaction: Interaction) -> dict[str, Json]:
    """`interaction` as it stands in a file."""
    request, response = interaction.request, interaction.response
    return {
        "request": {"method": request.method, "path": request.path, request.body.form: request.body.value},
        "response": {
            "status": response.status,
            "headers": dict(response.headers),
            response.body.form: response.body.value,
        },
    }


def from_layout(value: Json, where: str) -> Interaction:
    """The interaction that stands in a file as `value`.

    Raises:
        LayoutError: if it is laid out otherwise.
    """
    parts = fields(value, ("request", "response"), where)
    request = fields(parts["request"], ("method", "path", *_FORMS), f"{where}.request")
    response = fields(parts["response"], ("status", "headers", *_FORMS), f"{where}.response")
    headers = field(response, "headers", dict, f"{where}.response")
    if unknown := headers.keys() - set(KEPT_HEADERS):
        raise LayoutError(f"{where}.response.headers: {min(unknown)!r} is not allowed")
    return Interaction(
        Request(
            field(request, "method", str, f"{where}.request"),
            field(request, "path", str, f"{where}.request"),
            _body(request, f"{where}.request"),
        ),
        Response(
            _status(field(response, "status", int, f"{where}.response"), f"{where}.response"),
            {name: field(headers, name, str, f"{where}.response.headers") for name in headers},
            _body(response, f"{where}.response"),
        ),
    )


def fields(value: Json, allowed: tuple[str, ...], where: str) -> dict[str, Json]:
    """`value`, if it is a mapping with no other fields than `allowed` and all but the forms of a body."""
    if not isinstance(value, dict):
        raise LayoutError(f"{where} must be a mapping")
    for name in value:
        if name not in allowed:
            raise LayoutError(f"{_at(where, name)!r} is no field of the format")
    for name in allowed:
        if name not in value and name not in _FORMS:
            raise LayoutError(f"{_at(where, name)} is missing")
    return value


def field(value: Mapping[str, Json], name: str, kind: type[_T], where: str) -> _T:
    """The field `name` of `value`, if it is there and of that kind."""
    found = value.get(name)
    if not isinstance(found, kind) or isinstance(found, bool):
        raise LayoutError(f"{_at(where, name)} must be {_CALLED[kind]}")
    return found


def _at(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name


_FORMS: tuple[Literal["body", "text", "base64"], ...] = ("body", "text", "base64")


def _body(value: dict[str, Json], where: str) -> Body:
    present = [form for form in _FORMS if form in value]
    if len(present) != 1:
        raise LayoutError(f"{where} must have one of body, text and base64")
    form = present[0]
    if form != "body":
        text = field(value, form, str, where)
        if form == "base64":
            try:
                b64decode(text, validate=True)
            except binascii.Error:
                raise LayoutError(f"{where}.base64 must be base64") from None
    return Body(form, value[form])


def _status(status: int, where: str) -> int:
    if not 100 <= status <= 999:
        raise LayoutError(f"{where}.status must be an HTTP status")
    return status
