"""The form of an answer, and the ways in which it is asked for, each with what a server is told of it.

The words are ours, so that no release of a library changes what is asked, and with it what a recording
answers.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self, cast

from openai.types.chat import ChatCompletionMessageParam
from pydantic import BaseModel

from summarise.endpoints.endpoint import Mode

_AS_JSON = "Answer with one JSON object and nothing else. It has to fit this JSON schema:"
_AFTER: dict[Mode, Mode] = {"json_schema": "tools", "tools": "json", "json": "markdown_json"}


@dataclass(frozen=True, slots=True)
class Form:
    """What an answer has to look like: a JSON object."""

    name: str
    schema: dict[str, Any]
    """Its JSON schema, which is not to be changed."""

    @classmethod
    def of(cls, model: type[BaseModel]) -> Self:
        """The form that a model prescribes."""
        return cls(model.__name__, model.model_json_schema())


def asking(mode: Mode, messages: Sequence[ChatCompletionMessageParam], form: Form) -> dict[str, Any]:
    """What of a request depends on the form of the answer."""
    name, schema = form.name, form.schema
    if mode == "json_schema":
        wanted = {"name": name, "schema": schema}
        return {"messages": list(messages), "response_format": {"type": "json_schema", "json_schema": wanted}}
    if mode == "tools":
        tool = {"name": name, "description": "Takes the answer.", "parameters": schema}
        return {
            "messages": list(messages),
            "tools": [{"type": "function", "function": tool}],
            "tool_choice": {"type": "function", "function": {"name": name}},
        }
    told = f"{_AS_JSON}\n{json.dumps(schema, ensure_ascii=False, separators=(',', ':'))}"
    asked = {"messages": _with_last(messages, told)}
    return {**asked, "response_format": {"type": "json_object"}} if mode == "json" else asked


def after(mode: Mode) -> Mode | None:
    """The form that is asked for where a server can't do `mode`; None after the last."""
    return _AFTER.get(mode)


def is_of_form(said: str, form: Form) -> bool:
    """Whether an answer has anything of the form that was asked for: it names one of its fields."""
    return any(json.dumps(name, ensure_ascii=False) in said for name in form.schema["properties"])


def _with_last(messages: Sequence[ChatCompletionMessageParam], told: str) -> list[ChatCompletionMessageParam]:
    """`messages`, with `told` at the end of the last, so that all before it can be kept by a server."""
    *others, last = messages
    content = f"{last.get('content') or ''}\n\n{told}"
    return [*others, cast("ChatCompletionMessageParam", {**last, "content": content})]
