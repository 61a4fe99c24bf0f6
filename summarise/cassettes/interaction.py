"""One request with what came of it, in memory and as a cassette file holds them."""

from __future__ import annotations

import binascii
import hashlib
import json
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from summarise.cassettes.body import Body, Form
from summarise.cassettes.notation import Json

KEPT_HEADERS = ("content-type", "retry-after")
"""What a client acts on. Every other header differs from run to run, or says whose account it was."""

_T = TypeVar("_T", str, int, list[Json], dict[str, Json])
_CALLED: dict[type, str] = {str: "text", int: "a whole number", list: "a list", dict: "a mapping"}
_FORMS: tuple[Form, ...] = ("body", "text", "base64", "stream")


class LayoutError(ValueError):
    """A value that is not laid out as a cassette is; says which field and what it must be."""


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
class Failure:
    """A connection that was not made, or broke off."""

    kind: str
    """The name of the error, as httpx2 calls it."""
    message: str


@dataclass(frozen=True, slots=True)
class Interaction:
    """A request and what came of it: a response, a failure, or a response that broke off in a failure."""

    request: Request
    response: Response | None
    failure: Failure | None = None

    @property
    def answered(self) -> bool:
        """Whether it brought what was asked for."""
        return self.failure is None and self.response is not None and self.response.status < 400


def laid_out(interaction: Interaction) -> dict[str, Json]:
    """`interaction` as it stands in a file, without its seal."""
    request, response, failure = interaction.request, interaction.response, interaction.failure
    layout: dict[str, Json] = {
        "request": {"method": request.method, "path": request.path, request.body.form: request.body.value}
    }
    if response is not None:
        layout["response"] = {
            "status": response.status,
            "headers": dict(response.headers),
            response.body.form: response.body.value,
        }
    if failure is not None:
        layout["failure"] = {"kind": failure.kind, "message": failure.message}
    return layout


def sealed(layout: dict[str, Json]) -> dict[str, Json]:
    """`layout` with its seal behind it: the hash of what was said, which ends a recording that is whole."""
    return {**layout, "sha256": seal_of(layout)}


def seal_of(layout: Mapping[str, Json]) -> str:
    """The hash of what a recording says, whichever way it is written."""
    said = [layout.get(part) for part in ("request", "response", "failure")]
    spelled = json.dumps(said, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(spelled.encode()).hexdigest()


def from_layout(value: Json, where: str) -> Interaction:
    """The interaction that stands in a file as `value`.

    Raises:
        LayoutError: if it is laid out otherwise.
    """
    parts = fields(value, ("request",), where, ("response", "failure", "sha256"))
    if "response" not in parts and "failure" not in parts:
        raise LayoutError(f"{where}.response is missing")
    request = fields(parts["request"], ("method", "path"), f"{where}.request", _FORMS)
    return Interaction(
        Request(
            field(request, "method", str, f"{where}.request"),
            field(request, "path", str, f"{where}.request"),
            _body(request, f"{where}.request"),
        ),
        _response(parts["response"], f"{where}.response") if "response" in parts else None,
        _failure(parts["failure"], f"{where}.failure") if "failure" in parts else None,
    )


def _response(value: Json, where: str) -> Response:
    response = fields(value, ("status", "headers"), where, _FORMS)
    headers = field(response, "headers", dict, where)
    if unknown := headers.keys() - set(KEPT_HEADERS):
        raise LayoutError(f"{where}.headers: {min(unknown)!r} is not allowed")
    return Response(
        _status(field(response, "status", int, where), where),
        {name: field(headers, name, str, f"{where}.headers") for name in headers},
        _body(response, where),
    )


def _failure(value: Json, where: str) -> Failure:
    failure = fields(value, ("kind", "message"), where)
    return Failure(field(failure, "kind", str, where), field(failure, "message", str, where))


def fields(
    value: Json, needed: tuple[str, ...], where: str, allowed: tuple[str, ...] = ()
) -> dict[str, Json]:
    """`value`, if it is a mapping that has the fields `needed`, and no others than these and `allowed`."""
    if not isinstance(value, dict):
        raise LayoutError(f"{where} must be a mapping")
    for name in value:
        if name not in needed and name not in allowed:
            raise LayoutError(f"{_at(where, name)!r} is no field of the format")
    for name in needed:
        if name not in value:
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


def _body(value: dict[str, Json], where: str) -> Body:
    present = [form for form in _FORMS if form in value]
    if len(present) != 1:
        raise LayoutError(f"{where} must have one of {', '.join(_FORMS[:-1])} and {_FORMS[-1]}")
    form = present[0]
    if form in ("text", "base64"):
        text = field(value, form, str, where)
        if form == "base64":
            try:
                b64decode(text, validate=True)
            except binascii.Error:
                raise LayoutError(f"{where}.base64 must be base64") from None
    if form == "stream":
        for number, event in enumerate(field(value, form, list, where), 1):
            at = f"{where}.stream, event {number}"
            if "text" in fields(event, (), at, ("data", "text")) and isinstance(event, dict):
                field(event, "text", str, at)
            if not isinstance(event, dict) or len(event) != 1:
                raise LayoutError(f"{at} must have one of data and text")
    return Body(form, value[form])


def _status(status: int, where: str) -> int:
    if not 100 <= status <= 999:
        raise LayoutError(f"{where}.status must be an HTTP status")
    return status
