"""From what a model said to a draft: whole, cut off, or partly of the wrong shape.

Each item is read by itself, so that one bad item costs that item and no more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import jiter
from pydantic import BaseModel

from summarise.documents import Span
from summarise.drafting.answer import AskedMark, asked_as, asked_marks
from summarise.evidence.marks import Marks
from summarise.grounding import Draft, DraftItem
from summarise.kinds.fields import ListField, labels_of, list_fields, statement_fields

_MOST_CHARACTERS = 2_000_000
_NOTHING = frozenset(["n/a", "na", "none", "null", "nil", "unknown", "not given", "not specified", "-", "–"])
"""What models write where they mean to leave a field empty."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A draft, and what of the answer could not be read, in words that can be said to the model."""

    draft: Draft
    problems: tuple[str, ...]


def read_answer(said: str, schema: type[BaseModel], text: str, marks: Marks) -> Reading:
    """The draft of `schema` that the answer `said` about `text` holds, as far as it can be read."""
    answer = _salvaged(said)
    if answer is None:
        return Reading(Draft(), ("the answer is not a JSON object",))
    problems: list[str] = []
    statements = {
        name: value
        for name in statement_fields(schema)
        if isinstance(value := answer.get(name), str) and value
    }
    problems += [f"{name} is missing" for name in statement_fields(schema) if name not in statements]
    items: dict[str, tuple[DraftItem, ...]] = {}
    for field in list_fields(schema):
        if not labels_of(field.item):
            continue
        given = answer.get(field.name)
        kind = field.item.mark
        asked = asked_marks(field.item, kind, text, marks) if kind else []
        read = [*(_marked(field, asked, given) if kind else _written(field, given, marks))]
        items[field.name] = tuple(item for item in read if isinstance(item, DraftItem))
        problems += [problem for problem in read if isinstance(problem, str)]
    return Reading(Draft(statements, items), tuple(problems))


def _salvaged(said: str) -> dict[str, Any] | None:
    """The JSON object in `said`, as far as it goes where it is cut off; the unfinished string is dropped."""
    start = said.find("{")
    if start < 0 or len(said) > _MOST_CHARACTERS:
        return None
    try:
        value = jiter.from_json(
            said[start:].encode("utf-8", "replace"), partial_mode=True, catch_duplicate_keys=False
        )
    except ValueError:
        value = _up_to_last_brace(said[start:])
    return value if isinstance(value, dict) else None


def _up_to_last_brace(said: str) -> Any:
    """For JSON with words after it: what stands up to the last closing brace."""
    try:
        return jiter.from_json(said[: said.rfind("}") + 1].encode("utf-8", "replace"))
    except ValueError:
        return None


def _written(field: ListField, given: object, marks: Marks) -> Iterator[DraftItem | str]:
    if not isinstance(given, list):
        yield f"{field.name} is missing or is no list"
        return
    for number, item in enumerate(given[: field.most], start=1):
        if not isinstance(item, Mapping):
            yield f"{field.name}, item {number}, is no object"
            continue
        wrong = _wrong_label(field, item, tuple(labels_of(field.item)))
        if wrong:
            yield f"{field.name}, item {number}: {wrong}"
            continue
        yield DraftItem(_labels(field, item), _cited(item.get("sentences"), marks))


def _marked(field: ListField, asked: Sequence[AskedMark], given: object) -> Iterator[DraftItem | str]:
    if asked and not isinstance(given, Mapping):
        yield f"{field.name} is missing or is no object"
        return
    labels = {_name_in(key): value for key, value in given.items()} if isinstance(given, Mapping) else {}
    for mark in asked:
        item = labels.get(mark.name)
        if not isinstance(item, Mapping):
            yield f"{field.name}: {mark.name} is missing"
        elif wrong := _wrong_label(field, item, mark.labels):
            yield f"{field.name}, {mark.name}: {wrong}"
        else:
            yield DraftItem(_labels(field, item), (), mark.number)


def _name_in(key: str) -> str:
    """The name of the mark that a model labels under `key`, which may have the mark's words behind it."""
    return key.partition(":")[0].strip().upper()


def _labels(field: ListField, item: Mapping[str, object]) -> dict[str, object]:
    given = {name: item.get(asked_as(name, label)) for name, label in labels_of(field.item).items()}
    said = {name: value.strip() for name, value in given.items() if isinstance(value, str)}
    return {name: "" if value.lower() in _NOTHING else value for name, value in said.items()}


def _wrong_label(field: ListField, item: Mapping[str, object], asked: Sequence[str]) -> str | None:
    """What is wrong with the first of the labels asked for that is not as its field wants it."""
    for name, label in labels_of(field.item).items():
        value = item.get(asked_as(name, label))
        if value is None and name in asked and label.is_required():
            return f"{name} is missing"
        if value is not None and not isinstance(value, str):
            return f"{name} is not a string"
    return None


def _cited(numbers: object, marks: Marks) -> tuple[Span, ...]:
    given = numbers if isinstance(numbers, list) else [numbers]
    wanted = {number for number in given if isinstance(number, int) and 1 <= number <= len(marks.sentences)}
    return tuple(marks.sentences[number - 1] for number in sorted(wanted))
