"""The files of OpenAI's Batch API: requests one a line, and what came of them one a line.

https://platform.openai.com/docs/api-reference/batch. vLLM's `run-batch` reads and writes the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite
from typing import Any, BinaryIO, Final

URL: Final = "/v1/chat/completions"
LONGEST: Final = 16 * 1024 * 1024
"""Bytes of a line that is still read."""
_DEEPEST = 100
_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one request: a response, or the reason why there is none."""

    custom_id: str
    status: int | None
    body: str
    """JSON; empty where there is no response."""
    reason: str | None = None


def line_of(custom_id: str, body: str) -> bytes:
    """The line of a request; `body` is what is sent, as JSON in one line."""
    head = json.dumps({"custom_id": custom_id, "method": "POST", "url": URL})
    return f'{head[:-1]}, "body": {body}}}\n'.encode()


def results_in(file: BinaryIO) -> Iterator[Result | None]:
    """What the lines of `file` say, which may come from anybody; None for a line that says nothing."""
    while line := file.readline(LONGEST + 1):
        if len(line) > LONGEST:
            _skip_rest(file, line)
            yield None
        elif line.strip():
            yield _result(line)


def _skip_rest(file: BinaryIO, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = file.readline(LONGEST)


def _result(line: bytes) -> Result | None:
    try:
        said = json.loads(line, parse_constant=_refuse)
        if not isinstance(said, dict) or not isinstance(custom_id := said.get("custom_id"), str):
            return None
        response, error = said.get("response"), said.get("error")
        if response is None and error is not None:
            return Result(custom_id, None, "", _told(error))
        if not isinstance(response, dict):
            return None
        status, body = response.get("status_code"), response.get("body")
        if isinstance(status, bool) or not isinstance(status, int) or not 100 <= status <= 599:
            return None
        if body is None and error is not None:
            body = error if isinstance(error, dict) and "error" in error else {"error": _as_object(error)}
        if not _is_plain(body):
            return None
        return Result(custom_id, status, json.dumps(body))
    except (ValueError, RecursionError):
        return None


def _as_object(error: object) -> object:
    return {"message": error} if isinstance(error, str) else error


def _told(error: object) -> str:
    """Why a request has no response, in a line."""
    parts = [error.get(part) for part in ("code", "message")] if isinstance(error, dict) else [error]
    return " ".join(": ".join(part for part in parts if isinstance(part, str) and part).split())[:_SHOWN]


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON")


def _is_plain(value: object, depth: int = 0) -> bool:
    """Whether every program that reads JSON reads `value`."""
    if depth > _DEEPEST:
        return False
    if isinstance(value, dict):
        return all(_is_plain(each, depth + 1) for each in value.values())
    if isinstance(value, list):
        return all(_is_plain(each, depth + 1) for each in value)
    return not isinstance(value, float) or isfinite(value)
