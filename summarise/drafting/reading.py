"""From what a model said to a draft: whole, cut off, or partly of the wrong shape.

Each group is read by itself, so that one bad item costs that item and no more.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import jiter
from pydantic import BaseModel

from summarise.documents import Span
from summarise.drafting.answer import MISSING
from summarise.drafting.asked import Asked, asked_marks, asked_sentences, is_drafted
from summarise.drafting.extractive import telling_part
from summarise.evidence.marks import Marks
from summarise.grounding import Draft
from summarise.kinds import Rule
from summarise.kinds.groups import CITED_AS, Group, Label, Part, group_of

_MOST_CHARACTERS = 2_000_000
_NOTHING = frozenset(["n/a", "na", "none", "null", "nil", "unknown", "not given", "not specified", "-", "–"])
"""What models write where they mean to leave a field empty."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Reading:
    """A draft, and what of the answer could not be read, in words that can be said to the model."""

    draft: Draft
    problems: tuple[str, ...]


def read_answer(said: str, schema: type[BaseModel], text: str, marks: Marks, known: Draft) -> Reading:
    """The draft of `schema` that the answer `said` about `text` holds, as far as it can be read.

    A sentence that the model was asked about and passes over is a group that cites it and says nothing.
    """
    answer = salvaged(said)
    if answer is None:
        return Reading(Draft(), ("the answer is not a JSON object",))
    group = group_of(schema)
    values: dict[str, object] = {}
    problems: list[str] = []
    for label in group.labels:
        if _wrong(label, answer, label.required, (None, "")):
            problems.append(f"{label.name} is missing")
        else:
            values[label.name] = read_value(label, answer.get(label.asked_as))
    reader = _Reader(marks, {})
    of_marks: list[str] = []
    for path, each in reversed([*group.marked()]):  # Those within others come first.
        given, missed = answer.get(path), list[str]()
        read = _drained(reader.marks_of(path, each, asked_marks(each, text, marks), given), missed)
        reader = replace(reader, labelled={**reader.labelled, path: read})
        of_marks = missed + of_marks
    telling = telling_part(group)
    added = answer.get(MISSING)
    added = added if isinstance(added, Mapping) else {}
    lists = dict[str, object](answer)
    stated: tuple[Draft, ...] = ()
    for part in group.parts:
        if part.group.mark is not None or not is_drafted(part, group, known):
            continue
        if part is telling:
            sentences = asked_sentences(part, known, text, marks)
            stated = _drained(reader.stated(part, sentences, answer.get(part.asked_as)), problems)
        lists[part.asked_as] = [*_listed(answer.get(part.asked_as)), *_listed(added.get(part.asked_as))]
    parts = _drained(reader.parts("", "", group, lists), problems)
    if telling is not None:
        parts[telling.name] = (*stated, *parts[telling.name])
    return Reading(Draft(values, parts), (*problems, *of_marks))


def salvaged(said: str) -> dict[str, Any] | None:
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


def read_value(label: Label, given: object) -> object:
    """What a model gives under `label`, with "" for whatever it writes to leave it empty."""
    if not isinstance(given, str):
        return given
    value = given.strip()
    return "" if value.lower() in _NOTHING and value not in label.choices else value


def cited(numbers: object, marks: Marks) -> tuple[Span, ...]:
    """The sentences that have these numbers."""
    given = numbers if isinstance(numbers, list) else [numbers]
    wanted = {number for number in given if isinstance(number, int) and 1 <= number <= len(marks.sentences)}
    return tuple(marks.sentences[number - 1] for number in sorted(wanted))


def _drained(reading: Generator[str, None, _T], problems: list[str]) -> _T:
    """What `reading` returns; what it yields goes to `problems`."""
    while True:
        try:
            problems.append(next(reading))
        except StopIteration as end:
            value: _T = end.value
            return value


@dataclass(frozen=True, slots=True)
class _Reader:
    """What reads groups. Each method yields what cannot be read, and returns what can."""

    marks: Marks
    labelled: Mapping[str, tuple[Draft, ...]]
    """The labels of marks that are read already, by the names that lead to the groups they are for."""

    def item(self, where: str, path: str, group: Group, given: object) -> Generator[str, None, Draft | None]:
        if not isinstance(given, Mapping):
            yield f"{where}, is no object"
            return None
        for label in group.labels:
            if wrong := _wrong(label, given, label.required, (None,)):
                yield f"{where}: {wrong}"
                return None
        parts = yield from self.parts(f"{where}, ", path, group, given)
        return Draft(_values(group, given), parts, cited(given.get(CITED_AS), self.marks))

    def parts(
        self, where: str, path: str, group: Group, given: Mapping[str, object]
    ) -> Generator[str, None, dict[str, tuple[Draft, ...]]]:
        """The groups below a group. The labels of marks are the same for each: it takes those of its own."""
        parts: dict[str, tuple[Draft, ...]] = {}
        for part in group.parts:
            here, value = f"{path}{part.name}", given.get(part.asked_as)
            if part.group.mark is not None:
                parts[part.name] = self.labelled[here]
                continue
            several: list[tuple[str, object]] = []
            if not part.listed:
                several = [(f"{where}{part.name}", value)] if value is not None or part.required else []
            elif isinstance(value, list):
                several = [
                    (f"{where}{part.name}, item {number}", item)
                    for number, item in enumerate(value[: part.most], start=1)
                ]
            else:
                yield f"{where}{part.name} is missing or is no list"
            read: list[Draft] = []
            for name, item in several:
                draft = yield from self.item(name, f"{here}.", part.group, item)
                read += [draft] if draft else []
            parts[part.name] = tuple(read)
        return parts

    def stated(
        self, part: Part, asked: Sequence[Asked], given: object
    ) -> Generator[str, None, tuple[Draft, ...]]:
        """What is said of each of the sentences."""
        said = _by_name(given)
        lead = part.group.leads[0]
        read: list[Draft] = []
        for sentence in asked:
            where = f"{part.name}: {sentence.name}"
            item = _alone(part.group, sentence, said.get(sentence.name))
            draft = None
            if isinstance(item, Mapping) and read_value(lead, item.get(lead.asked_as)) == "":
                draft = Draft(cited=(sentence.span,))
            elif item is None:
                yield f"{where} is missing"
            else:
                draft = yield from self.item(where, f"{part.name}.", part.group, item)
            read += [replace(draft, cited=(sentence.span,))] if draft else []
        return tuple(read)

    def marks_of(
        self, path: str, group: Group, asked: Sequence[Asked], given: object
    ) -> Generator[str, None, tuple[Draft, ...]]:
        if asked and not isinstance(given, Mapping):
            yield f"{path} is missing or is no object"
            return ()
        said = _by_name(given)
        read: list[Draft] = []
        for mark in asked:
            item = _alone(group, mark, said.get(mark.name))
            if not isinstance(item, Mapping):
                yield f"{path}: {mark.name} is missing"
                continue
            wrong = [_wrong(label, item, label.name in mark.labels, (None,)) for label in group.labels]
            if any(wrong):
                yield f"{path}, {mark.name}: {next(filter(None, wrong))}"
                continue
            parts = yield from self.parts(f"{path}, {mark.name}, ", f"{path}.", group, item)
            read.append(Draft(_values(group, item), parts, mark=mark.number))
        return tuple(read)


def _listed(given: object) -> list[object]:
    """What is added to a list, wherever an answer says it."""
    return given if isinstance(given, list) else []


def _by_name(given: object) -> dict[str, object]:
    """What is said of each mark or sentence, by its name; its words may stand behind that in the key."""
    said = given if isinstance(given, Mapping) else {}
    return {str(key).partition(":")[0].strip().upper(): value for key, value in said.items()}


def _alone(group: Group, asked: Asked, given: object) -> object:
    """An item, where its only label stands for it."""
    if isinstance(given, Mapping) or given is None or len(asked.labels) != 1:
        return given
    return {label.asked_as: given for label in group.labels if label.name in asked.labels}


def _values(group: Group, item: Mapping[str, object]) -> dict[str, object]:
    return {label.name: read_value(label, item.get(label.asked_as)) for label in group.labels}


def _wrong(label: Label, item: Mapping[str, object], wanted: bool, missing: tuple[object, ...]) -> str | None:
    """What is wrong with a label of `item` that is not as its field wants it."""
    value = item.get(label.asked_as)
    if value in missing:
        return f"{label.name} is missing" if wanted else None
    return wrong_label(label, value)


def wrong_label(label: Label, value: object) -> str | None:
    """What is wrong with a value that is not of the type of its label; None says nothing, and is right."""
    if value is None or isinstance(value, str):
        return None
    if label.choices or label.rule is Rule.NUMBER:
        return None if isinstance(value, int | float) else f"{label.name} is no value"
    return f"{label.name} is not a string"
