"""What is wrong with settings, in words that say what would be right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel, ValidationError

_KEYS = frozenset({"key", "api_key", "apikey", "token", "secret", "password", "authorization"})
_CHOICE = re.compile(r"'([^']*)'")
_SHOWN = 40


def mistakes(error: ValidationError, model: type[BaseModel]) -> list[tuple[tuple[str, ...], str]]:
    """What `error` says of settings for `model`: the keys that lead to each mistake, and what is wrong there.

    No value is repeated, but one that stands where only a few words can: anything else may be a key.
    """
    return [
        (tuple(str(part) for part in each["loc"]), _told(each, model))
        for each in error.errors(include_url=False, include_context=True, include_input=True)
    ]


def close_to(given: str, known: Iterable[str], called: str) -> str:
    """What to say about `given`, which is none of `known`: the one that was meant, or all there are."""
    known = list(known)
    close = get_close_matches(given, known, n=1)
    if close:
        return f"did you mean {close[0]}?"
    return f"the {called} are {', '.join(known)}" if known else f"there are no {called}"


def _told(each: Mapping[str, Any], model: type[BaseModel]) -> str:
    key = str(each["loc"][-1]) if each["loc"] else ""
    if each["type"] == "extra_forbidden":
        if key.lower().replace("-", "_") in _KEYS:
            return "no key is kept in this file; name the environment variable that holds it as key_variable"
        settings = [name for name in model.model_fields if name != "name"]
        return f"no such setting: {close_to(key, settings, 'settings')}"
    if each["type"] == "literal_error":
        choices = _CHOICE.findall(str(each["ctx"]["expected"]))
        given = str(each["input"])
        if len(given) <= _SHOWN and given.isprintable():
            return f"{given!r} is none of them: {close_to(given, choices, 'choices')}"
        return f"must be one of {', '.join(choices)}"
    if each["type"] == "missing":
        return "is missing"
    message = str(each["msg"]).removeprefix("Value error, ").replace("Input should", "must")
    return f"{message[:1].lower()}{message[1:]}"
