"""The form of an answer is a JSON schema that any server can follow."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from jsonschema import Draft202012Validator

from summarise.documents import Document
from summarise.drafting.asking import Subject
from summarise.drafting.shapes import Objects, words
from summarise.evidence.marking import mark
from summarise.kinds.discovery import find
from tests.conftest import SEED


def references(schema: object) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(name := schema.get("$ref"), str):
            yield name.removeprefix("#/$defs/")
        for each in schema.values():
            yield from references(each)
    elif isinstance(schema, list):
        for each in schema:
            yield from references(each)


@pytest.mark.parametrize("kind", ["news", "incident", "statement"])
def test_it_is_valid_and_defines_what_it_refers_to_and_nothing_else(kind: str) -> None:
    text = SEED.read_text(encoding="utf-8")
    form = Subject.about(Document.of(text), mark(text), find(kind)).form
    Draft202012Validator.check_schema(form.schema)
    assert {*references(form.schema)} == form.schema["$defs"].keys()
    # All that a model may leave out it may also forget.
    for each in (form.schema, *form.schema["$defs"].values()):
        assert (each["required"], each["additionalProperties"]) == ([*each["properties"]], False)


def test_two_objects_of_one_name_are_told_apart() -> None:
    objects = Objects()
    fields = {
        "of_sentences": objects.defined("Event", {"event": words(20)}),
        "missing": objects.defined("Event", {"event": words(20), "source": words(9)}),
    }
    schema = objects.form("Brief", fields).schema
    valid = {"of_sentences": {"event": "a"}, "missing": {"event": "b", "source": "c"}}
    assert Draft202012Validator(schema).is_valid(valid)
    assert not Draft202012Validator(schema).is_valid({**valid, "missing": {"event": "b"}})
