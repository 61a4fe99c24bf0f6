"""What makes two requests the same: what they ask, however it is spelled.

Headers, host, query, whatever stands before the last two segments of the path, the order of keys and
the spelling of numbers do not count.
"""

from __future__ import annotations

import hashlib
import json

from summarise.cassettes.interaction import Request
from summarise.cassettes.notation import Json


def key_of(request: Request) -> str:
    """A short text that is the same for two requests exactly if they ask the same."""
    asked = json.dumps([request.method.upper(), tail(request.path), request.body.form], ensure_ascii=True)
    return hashlib.sha256(f"{asked}{spelled(request.body.value)}".encode()).hexdigest()


def tail(path: str) -> str:
    """What a path asks for, without where a server keeps it: `/v1/chat/completions` → `chat/completions`."""
    return "/".join([segment for segment in path.split("/") if segment][-2:])


def spelled(value: Json) -> str:
    """`value` as JSON in one fixed spelling."""
    return json.dumps(_plain(value), sort_keys=True, separators=(",", ":"))


def _plain(value: Json) -> Json:
    if isinstance(value, dict):
        return {name: _plain(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_plain(member) for member in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value
