"""What an endpoint says that it can't do, and how it is asked then."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.endpoints.endpoint import Endpoint, LimitName, Mode
from summarise.endpoints.forms import after

_CANNOT = frozenset({400, 404, 422, 501})
_OF_FORM: dict[Mode, re.Pattern[str]] = {
    "json_schema": re.compile(
        r"response_format|json[ _]?schema|structured[ _-]?output|grammar|guided|\bschema\b"
    ),
    "tools": re.compile(r"\btools?\b|tool_|function"),
    "json": re.compile(r"response_format|json_object|json mode"),
}
_SAYS_SO = re.compile(
    r"n[o']t support|unsupported|not implemented|requires --|unknown|unrecogni[sz]ed|unexpected|"
    r"not permitted|extra_forbidden"
)
_OF_LENGTH = re.compile(r"context[ _](length|window|size)|too many tokens")
_TOO_LARGE = re.compile(r"too large|too high|at most|maximum|exceed")
_OTHER: dict[LimitName, LimitName] = {
    "max_tokens": "max_completion_tokens",
    "max_completion_tokens": "max_tokens",
}
_TELLING = ("error", "message", "param", "code", "type", "detail", "loc", "msg")
"""The fields in which servers say what is wrong; others repeat the request, and with it the article."""
_SHOWN = 600


def said_in(body: object) -> str:
    """What the body of an error says, in one text, without what it repeats of the request."""
    return " ".join(_told(body))


def _told(body: object) -> Iterator[str]:
    if isinstance(body, str):
        yield body[:_SHOWN]
    elif isinstance(body, list):
        for each in body:
            yield from _told(each)
    elif isinstance(body, dict):
        for name in _TELLING:
            yield from _told(body.get(name))


def eased(endpoint: Endpoint, status: int, said: str) -> Endpoint | None:
    """`endpoint` without what an error of this status objects to; None: it objects to nothing of the kind."""
    said = said.lower()
    # llama.cpp calls it a fault of its own where it can't do something.
    if status not in _CANNOT and not (status == 500 and _SAYS_SO.search(said)):
        return None
    if _OF_LENGTH.search(said):
        return None
    if _objects_to_limit(endpoint.limit_name, said):
        return endpoint.model_copy(update={"limit_name": _OTHER[endpoint.limit_name]})
    if endpoint.temperature is not None and "temperature" in said:
        return endpoint.model_copy(update={"temperature": None})
    if endpoint.api != "openai":
        return None
    of_form, other = _OF_FORM.get(endpoint.mode), after(endpoint.mode)
    if of_form is None or other is None or not of_form.search(said):
        return None
    return endpoint.model_copy(update={"mode": other})


def _objects_to_limit(name: LimitName, said: str) -> bool:
    if not re.search(rf"\b{name}\b", said) or _TOO_LARGE.search(said):
        return False
    return _OTHER[name] in said or _SAYS_SO.search(said) is not None
