"""Requests that are longer than their model can read."""

from __future__ import annotations

import re
from http import HTTPStatus

from summarise.endpoints.retrying import RefusedError

_STATUSES = frozenset(
    {HTTPStatus.BAD_REQUEST, HTTPStatus.REQUEST_ENTITY_TOO_LARGE, HTTPStatus.UNPROCESSABLE_ENTITY}
)
_CODES = frozenset({"context_length_exceeded", "exceed_context_size_error", "string_above_max_length"})
_SAID = re.compile(
    r"context (?:length|size|window)|maximum context|(?:prompt|input|request)[^.]{0,40} too (?:long|large)"
    r"|too many (?:input )?tokens|exceeds?[^.]{0,60} (?:context|tokens)",
    re.IGNORECASE,
)


class TooLongError(RefusedError):
    """A request that has more in it than the model can read."""


def is_too_long(status: int, message: str, code: object) -> bool:
    """Whether an endpoint that answers so finds a request too long; each server has its own words for it."""
    return status in _STATUSES and (
        str(code) in _CODES or status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE or bool(_SAID.search(message))
    )
