"""What makes two requests the same: what they ask, however it is spelled.

Headers, host, query, whatever stands before the last two segments of the path, the order of keys, the
spelling of numbers, settings that are null, and what a client library adds of its own do not count: its words
around our messages, the names and titles that it makes up, and how it orders and splits a JSON schema.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping

from summarise.cassettes.interaction import Request
from summarise.cassettes.notation import Json

_SAYS_WHO = frozenset(
    {"user", "safety_identifier", "metadata", "store", "service_tier", "stream_options", "prompt_cache_key"}
)
"""Fields about the account and the transport, which change nothing in what is said."""
_CALLED = {"max_completion_tokens": "max_tokens"}
"""Fields that have been renamed, and are one."""

_UNSAID = frozenset({"title", "default", "$defs", "strict"})
_VERBATIM = frozenset({"enum", "description", "examples"})

# How instructor asks for JSON of a form where the endpoint knows none. It has worded this alike since 1.0.
_ASKS_FOR_JSON = re.compile(r"\s*\bAs a genius expert, your task is to understand the content and provide\b")
_OURS_FOR_JSON = re.compile(
    r"\n\nAnswer with one JSON object and nothing else\. It has to fit this JSON schema:\n"
)
_ASKS_FOR_BLOCK = re.compile(
    r"\s*\bReturn the correct JSON response within a ```json codeblock\b.{0,80}$", re.DOTALL
)


def key_of(request: Request) -> str:
    """A short text that is the same for two requests exactly if they ask the same."""
    return hashlib.sha256(spelled(meaning_of(request)).encode()).hexdigest()


def meaning_of(request: Request) -> dict[str, Json]:
    """What `request` asks, in one fixed form."""
    asked: dict[str, Json] = {"method": request.method.upper(), "path": tail(request.path)}
    body = request.body.value
    if request.body.form != "body" or not isinstance(body, dict):
        return {**asked, request.body.form: body}
    settings: dict[str, Json] = {
        _CALLED.get(name, name): value
        for name, value in body.items()
        if value is not None and name not in _SAYS_WHO and not (name == "stream" and value is False)
    }
    messages, embedded = _messages(settings.pop("messages", None))
    schema = _schema_of(settings) or embedded
    if schema:
        asked["form"] = schema
    return {**asked, "messages": messages, **settings}


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


def _messages(messages: Json) -> tuple[Json, dict[str, Json]]:
    """`messages` without what a library put behind them, and the form of answer that stood there."""
    if not isinstance(messages, list):
        return messages, {}
    ours: list[Json] = []
    form: dict[str, Json] = {}
    for message in messages:
        if not isinstance(message, dict):
            ours.append(message)
            continue
        kept: dict[str, Json] = {name: value for name, value in message.items() if value is not None}
        text = _text(kept.get("content"))
        if text is not None:
            kept["content"], found = _ours(text, str(kept.get("role")))
            form.update(found)
        ours.append(kept)
    return ours, form


def _text(content: Json) -> str | None:
    """The text of a message, also where it comes in parts; None where it holds something else."""
    if isinstance(content, str):
        return content
    if not isinstance(content, list):
        return None
    texts = [part.get("text") for part in content if isinstance(part, dict) and part.get("type") == "text"]
    return "".join(str(text) for text in texts) if texts and len(texts) == len(content) else None


def _ours(text: str, role: str) -> tuple[str, dict[str, Json]]:
    if role == "system" and (added := _ASKS_FOR_JSON.search(text)):
        return text[: added.start()], {"as": "prompt", "schema": _schema_in(text[added.end() :])}
    if role == "user" and (added := _OURS_FOR_JSON.search(text)):
        return text[: added.start()], {"as": "prompt", "schema": _schema_in(text[added.end() :])}
    if role == "user" and (added := _ASKS_FOR_BLOCK.search(text)):
        return text[: added.start()], {"as": "block"}
    return text, {}


def _schema_in(text: str) -> Json:
    start = text.find("{")
    try:
        schema, _ = json.JSONDecoder().raw_decode(text, max(start, 0))
    except (ValueError, RecursionError):
        return text.strip()
    return plain_schema(schema)


def _schema_of(settings: dict[str, Json]) -> dict[str, Json]:
    """The form of answer that `settings` ask for, taken out of them."""
    form = settings.get("response_format")
    if isinstance(form, dict) and isinstance(named := form.get("json_schema"), dict):
        del settings["response_format"]
        return {"as": "json_schema", "schema": plain_schema(named.get("schema"))}
    tools = settings.get("tools")
    if isinstance(tools, list) and len(tools) == 1 and isinstance(tools[0], dict):
        function = tools[0].get("function")
        if isinstance(function, dict) and _forces(settings.get("tool_choice"), function.get("name")):
            del settings["tools"], settings["tool_choice"]
            return {"as": "tool", "schema": plain_schema(function.get("parameters"))}
    return {}


def _forces(choice: Json, name: Json) -> bool:
    function = choice.get("function") if isinstance(choice, dict) else None
    return isinstance(function, dict) and function.get("name") == name


def plain_schema(schema: Json) -> Json:
    """A JSON schema without titles, its lists of names in order, its definitions numbered as they are met.

    `const` is an `enum` of one, and `default`, which no answer is held to, goes.
    """
    definitions = schema.get("$defs") if isinstance(schema, dict) else None
    return _Schemas(definitions if isinstance(definitions, dict) else {}).whole(schema)


class _Schemas:
    """Schemas that refer to one another; each is gone through once, however often it is referred to."""

    def __init__(self, definitions: Mapping[str, Json]) -> None:
        self._definitions = definitions
        self._numbers: dict[str, int] = {}
        self._met: list[str] = []

    def whole(self, schema: Json) -> Json:
        whole = [self._plain(schema)]
        # The list grows while it is gone through.
        whole.extend(self._plain(self._definitions[name]) for name in self._met)
        return whole

    def _plain(self, schema: Json) -> Json:
        if isinstance(schema, list):
            return [self._plain(each) for each in schema]
        if not isinstance(schema, dict):
            return schema
        plain: dict[str, Json] = {}
        for key in sorted(schema):
            self._put(key, schema[key], plain)
        return plain

    def _put(self, key: str, value: Json, plain: dict[str, Json]) -> None:
        if key in _UNSAID:
            return
        if key == "$ref" and (name := str(value).removeprefix("#/$defs/")) in self._definitions:
            if name not in self._numbers:
                self._met.append(name)
                self._numbers[name] = len(self._met)
            plain[key] = self._numbers[name]
        elif key in ("properties", "patternProperties") and isinstance(value, dict):
            plain[key] = {each: self._plain(value[each]) for each in sorted(value)}
        elif key == "required" and isinstance(value, list):
            plain[key] = sorted(value, key=str)
        elif key == "const":
            plain["enum"] = [value]
        else:
            plain[key] = value if key in _VERBATIM else self._plain(value)
