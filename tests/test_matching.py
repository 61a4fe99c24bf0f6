"""What counts when two requests are compared, and what does not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from summarise.cassettes import Body, Request
from summarise.cassettes.canonical import key_of

SCHEMA = {
    "$defs": {
        "Item": {"properties": {"kind": {"const": "a", "title": "Kind", "type": "string"}}, "title": "Item"}
    },
    "properties": {"items": {"items": {"$ref": "#/$defs/Item"}, "title": "Items"}, "name": {"maxLength": 80}},
    "required": ["name", "items"],
    "title": "Form",
}
SAME_SCHEMA = {
    "$defs": {"Other": {"properties": {"kind": {"enum": ["a"], "type": "string"}}}},
    "properties": {
        "name": {"maxLength": 80.0},
        "items": {"items": {"$ref": "#/$defs/Other"}, "default": None},
    },
    "required": ["items", "name"],
}
OTHER_SCHEMA = {**SCHEMA, "required": ["name"]}
ASKED = {"model": "m", "temperature": 0, "messages": [{"role": "user", "content": "Hello"}]}


def key(body: dict[str, Any], path: str = "/v1/chat/completions") -> str:
    return key_of(Request("POST", path, Body.of(json.dumps(body).encode())))


def as_schema(schema: object) -> dict[str, Any]:
    return {
        **ASKED,
        "response_format": {"type": "json_schema", "json_schema": {"name": "F", "schema": schema}},
    }


def as_tool(schema: object, name: str, description: str) -> dict[str, Any]:
    function = {"name": name, "description": description, "parameters": schema}
    choice = {"type": "function", "function": {"name": name}}
    return {**ASKED, "tools": [{"type": "function", "function": function}], "tool_choice": choice}


def as_prompt(schema: object, before: str, behind: str) -> dict[str, Any]:
    told = f"SYS\n\n{before}\n{json.dumps(schema, indent=2)}\n\n {behind}"
    return {**ASKED, "messages": [{"role": "system", "content": told}, *ASKED["messages"]]}  # type: ignore[misc]


GENIUS = "  As a genius expert, your task is to understand the content and provide\n  the parsed objects:"
OURS = "Hello\n\nAnswer with one JSON object and nothing else. It has to fit this JSON schema:\n"


def in_ours(schema: object) -> dict[str, Any]:
    return {**ASKED, "messages": [{"role": "user", "content": f"{OURS}{json.dumps(schema)}"}]}


@pytest.mark.parametrize(
    ("one", "same", "other"),
    [
        (as_schema(SCHEMA), as_schema(SAME_SCHEMA), as_schema(OTHER_SCHEMA)),
        (
            as_tool(SCHEMA, "Form", "Correct"),
            as_tool(SAME_SCHEMA, "F", "Right"),
            as_tool(OTHER_SCHEMA, "Form", "C"),
        ),
        (
            as_prompt(SCHEMA, GENIUS, "Not it"),
            as_prompt(SAME_SCHEMA, GENIUS, ""),
            as_prompt(OTHER_SCHEMA, GENIUS, ""),
        ),
        (in_ours(SCHEMA), in_ours(SAME_SCHEMA), in_ours(OTHER_SCHEMA)),
        (ASKED, {**ASKED, "user": "u-1", "stream": False, "seed": None}, {**ASKED, "seed": 1}),
        (ASKED, {**ASKED, "temperature": 0.0, "stream_options": {}}, {**ASKED, "temperature": 0.1}),
        ({**ASKED, "max_tokens": 5}, {**ASKED, "max_completion_tokens": 5}, {**ASKED, "max_tokens": 6}),
        (
            ASKED,
            {
                **ASKED,
                "messages": [{"role": "user", "content": [{"type": "text", "text": "Hello"}], "name": None}],
            },
            {**ASKED, "messages": [{"role": "user", "content": "Hello."}]},
        ),
    ],
)
def test_the_meaning_counts_and_not_how_it_is_put(
    one: dict[str, Any], same: dict[str, Any], other: dict[str, Any]
) -> None:
    assert key(one) == key(same)
    assert key(one) == key(dict(reversed(one.items())), "/openai/deployments/x/chat/completions")
    assert key(one) != key(other)
    assert key(one) != key(one, "/v1/embeddings")


def test_the_way_in_which_a_form_is_asked_for_counts() -> None:
    keys = [key(as_schema(SCHEMA)), key(as_tool(SCHEMA, "F", "")), key(in_ours(SCHEMA)), key(ASKED)]
    assert len(set(keys)) == 4


def test_schemas_that_refer_to_themselves_or_to_one_another_in_many_ways_are_compared_at_once() -> None:
    chain = {
        f"D{n}": {"properties": {name: {"$ref": f"#/$defs/D{n + 1}"} for name in "ab"}} for n in range(60)
    }
    chain["D60"] = {"properties": {"a": {"$ref": "#/$defs/D0"}}}
    renamed = json.loads(json.dumps(chain).replace("D", "E"))
    one, same = (
        {"$ref": f"#/$defs/{first}0", "$defs": defs} for first, defs in (("D", chain), ("E", renamed))
    )
    assert key(as_schema(one)) == key(as_schema(same))
