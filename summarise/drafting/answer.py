"""The form a model answers in: derived from a kind's schema, small, and bounded everywhere.

A model cites sentence numbers and labels marks by their names (F1, Q2); it copies no passage and counts
no characters.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pydantic import BaseModel

from summarise.drafting.asked import Asked, asked_marks, asked_sentences, is_drafted
from summarise.drafting.extractive import telling_part
from summarise.drafting.material import shown
from summarise.drafting.shapes import (
    YES_OR_NO,
    Objects,
    Shape,
    choice,
    described,
    number,
    perhaps,
    several,
    words,
)
from summarise.endpoints.forms import Form
from summarise.evidence.known import sources
from summarise.evidence.marks import Marks
from summarise.grounding import Draft
from summarise.kinds import Rule
from summarise.kinds.groups import CITED_AS, Group, Label, Part, group_of

MISSING = "missing"
"""What an answer calls all that is to be added to the draft of plain code."""
_MOST_MISSING = 3
_MOST_CITED = 3
_MOST_SOURCES = 40
_MOST_SIGNS = 40
_WRITTEN: dict[Rule, str] = {Rule.NUMBER: "a number, in digits", Rule.DAY: "a date, as YYYY-MM-DD"}
"""How a value is written that is no text of its own."""


@dataclass(frozen=True, slots=True)
class Asking:
    """The text that a model is asked about, as far as the form of its answer depends on it."""

    text: str
    marks: Marks
    sources: tuple[str, ...]
    """Everybody the text gives as a source, as a prompt shows them."""

    @classmethod
    def about(cls, text: str, marks: Marks) -> Asking:
        return cls(text, marks, tuple(shown(name) for name in sources(text, marks)))

    def without(self, source: object) -> Asking:
        """The same, but for one source."""
        return replace(self, sources=tuple(each for each in self.sources if each != source))

    @property
    def origins(self) -> Shape:
        """The choice of a source, or of none."""
        return choice(tuple(dict.fromkeys(("", *self.sources[:_MOST_SOURCES]))))

    @property
    def cited(self) -> Shape:
        """Numbers of sentences."""
        return several(number(1, max(1, len(self.marks.sentences))), _MOST_CITED, fewest=1)


def answer_form(schema: type[BaseModel], text: str, marks: Marks, known: Draft) -> Form:
    """The form in which a model is asked to make a brief of `known`, which is plain code's draft of it.

    It states the sentences that plain code would tell as they are, labels once, at the top, the marks of
    which something is open, fills in what plain code has nothing of, and adds what is missing from the rest.
    """
    group, asking, objects = group_of(schema), Asking.about(text, marks), Objects()
    fields, missing = _labels(group.labels, asking), dict[str, Shape]()
    telling = telling_part(group)
    for part in group.parts:
        if part.group.mark is None and is_drafted(part, group, known):
            most = min(part.most, _MOST_MISSING)
            missing[part.asked_as] = _part(replace(part, most=most), asking, objects)
        elif part.group.mark is None:
            fields[part.asked_as] = _part(part, asking, objects)
        if part is telling and (stated := asked_sentences(part, known, text, marks)):
            fields[part.asked_as] = _of_each(part, part.group, stated, asking, objects)
        for path, labelled in part.marked():
            if some := asked_marks(labelled, text, marks):
                fields[path] = _of_each(part, labelled, some, asking, objects)
    if missing:
        fields[MISSING] = objects.defined("Missing", missing)
    return objects.form("Brief", fields)


def asked(label: Label, asking: Asking) -> Shape:
    """The shape of a label as a model gives it, with its bound: an empty string stands for None."""
    if label.rule is Rule.ORIGIN:
        return described(asking.origins, label.description)
    if label.choices:
        return described(_choice(label), label.description)
    written = "; ".join(part for part in (label.description, _WRITTEN.get(label.rule)) if part)
    return described(words(_MOST_SIGNS if label.rule in _WRITTEN else label.most), written or None)


def _part(part: Part, asking: Asking, objects: Objects) -> Shape:
    item = objects.defined(
        part.group.model.__name__,
        {CITED_AS: asking.cited, **_fields(part.group, part.group.labels, asking, objects)},
    )
    if part.listed:
        return described(several(item, part.most), part.description)
    return described(item if part.required else perhaps(item), part.description)


def _of_each(part: Part, group: Group, some: Sequence[Asked], asking: Asking, objects: Objects) -> Shape:
    """One set of labels for each mark or sentence, so that none is left out; a single label stands alone."""
    shapes: dict[tuple[str, ...], Shape] = {}
    fields: dict[str, Shape] = {}
    for each in some:
        if each.labels not in shapes:
            labels = [label for label in group.labels if label.name in each.labels]
            shapes[each.labels] = _labelled(group, labels, asking, objects)
        fields[each.key(asking.text)] = shapes[each.labels]
    return described(objects.defined(f"{group.model.__name__}s", fields), part.description)


def _labelled(group: Group, labels: Sequence[Label], asking: Asking, objects: Objects) -> Shape:
    fields = _fields(group, labels, asking, objects)
    alone = len(labels) == len(fields) == 1
    return asked(labels[0], asking) if alone else objects.defined(group.model.__name__, fields)


def _fields(group: Group, labels: Sequence[Label], asking: Asking, objects: Objects) -> dict[str, Shape]:
    parts = {part.asked_as: _part(part, asking, objects) for part in group.parts if part.group.mark is None}
    return {**_labels(labels, asking), **parts}


def _labels(labels: Sequence[Label], asking: Asking) -> dict[str, Shape]:
    return {label.asked_as: asked(label, asking) for label in labels}


def _choice(label: Label) -> Shape:
    # Whether words speak to a machine is not asked of the machine that they speak to.
    values = tuple(each for each in label.choices if each != "embedded_instruction")
    if values == (True, False):
        return perhaps(YES_OR_NO) if label.may_be_empty else YES_OR_NO
    if label.may_be_empty and all(isinstance(value, str) for value in values):
        return choice(tuple(dict.fromkeys(("", *values))))
    return perhaps(choice(values)) if label.may_be_empty else choice(values)
