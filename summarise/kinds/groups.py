"""What a schema asks for, as one tree: a group of labels and of parts, each of which is a group again.

The schema itself is the root, which speaks of the whole text; every `Item` in it speaks of some words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, lru_cache
from typing import Any, get_origin

from pydantic import BaseModel, create_model
from pydantic.fields import FieldInfo

from summarise.errors import KindError
from summarise.evidence.known import FACTS
from summarise.evidence.marks import MarkKind
from summarise.kinds.annotations import annotated, choices, declared, listed, may_be_empty, options
from summarise.kinds.evidenced import evidenced
from summarise.kinds.fields import AtMost, CaveatItem, Item, Rule

_CONTAINERS = (list, tuple, set, frozenset, dict)
CITED_AS = "sentences"
"""What the numbers of the sentences are called that a model cites for an item."""

_MOST_DEEP = 6
"""Items within items."""
_MOST_ITEMS = 20
_MOST_NESTED_ITEMS = 6
_MOST_CHARACTERS = 200
_OF_PLACES = frozenset({"place", "places", "location", "where", "city", "country", "region"})
_OF_ROLES = frozenset({"role", "title", "office", "position", "occupation", "job"})


@dataclass(frozen=True)
class Label:
    """A field that holds one value, which a drafter gives."""

    name: str
    rule: Rule
    required: bool
    """Whether the group says nothing without it."""
    may_be_empty: bool
    most: int
    """How many characters a drafter may write."""
    choices: tuple[object, ...]
    """The values it may have, where there are but a few."""
    asked_as: str
    """What a model sees it called."""
    description: str | None

    @cached_property
    def of_place(self) -> bool:
        """Whether its name asks for a place."""
        return bool(_OF_PLACES & self.words)

    @cached_property
    def of_role(self) -> bool:
        """Whether its name asks who or what somebody is."""
        return bool(_OF_ROLES & self.words)

    @property
    def words(self) -> frozenset[str]:
        """The words that it is called by."""
        return frozenset(re.findall(r"[a-z]+", f"{self.name} {self.asked_as}".lower().replace("_", " ")))


@dataclass(frozen=True, slots=True)
class Part:
    """A field that holds one group, or a list of them."""

    name: str
    group: Group
    listed: bool
    required: bool
    most: int
    """How many of them a drafter may give."""
    asked_as: str
    description: str | None

    def marked(self) -> Iterator[tuple[str, Group]]:
        """The groups in it that label marks, each with the names that lead to it, joined by dots."""
        if self.group.mark is not None:
            yield self.name, self.group
        for path, group in self.group.marked():
            yield f"{self.name}.{path}", group


@dataclass(frozen=True)
class Group:
    """The fields of one model: what it says itself, and what it is made of."""

    model: type[BaseModel]
    mark: MarkKind | None
    facts: tuple[str, ...]
    """The fields that are filled in from a mark."""
    labels: tuple[Label, ...]
    parts: tuple[Part, ...]

    @property
    def is_item(self) -> bool:
        return issubclass(self.model, Item)

    @property
    def stands(self) -> bool:
        """Whether it stands whatever is said of it: the schema itself, and the item of a mark."""
        return self.mark is not None or not self.is_item

    @property
    def is_caveat(self) -> bool:
        return issubclass(self.model, CaveatItem)

    @cached_property
    def leads(self) -> tuple[Label, ...]:
        """The labels that say what an item is about: the first one given tells which words it rests on."""
        leading = (Rule.VERBATIM, Rule.STATEMENT, Rule.REMARK)
        return tuple(label for label in self.labels if label.rule in leading) if self.is_item else ()

    @cached_property
    def blank(self) -> dict[str, None]:
        """The fields without a default that may be empty, each empty."""
        fields = self.model.model_fields.items()
        return {name: None for name, field in fields if field.is_required() and may_be_empty(field)}

    @cached_property
    def form(self) -> type[BaseModel]:
        """The model that is filled in: a subclass in which what must stand in any case may be empty.

        These are the schema itself and the items of marks, whatever the text leaves open about them.
        """
        changed: dict[str, Any] = {}
        for part in self.parts:
            if part.group.form is not part.group.model:
                changed[part.name] = (_holding(part), self.model.model_fields[part.name])
        if self.stands:
            for name, field in self.model.model_fields.items():
                if field.is_required():
                    changed[name] = (changed.get(name, (declared(field),))[0] | None, None)
        if not changed:
            return self.model
        model: type[BaseModel] = create_model(
            self.model.__name__, __base__=self.model, __module__=self.model.__module__, **changed
        )
        return model

    def at(self, place: Iterable[tuple[str, int]]) -> Group:
        """The group that parts of these names lead to."""
        here = self
        for name, _ in place:
            here = next(part.group for part in here.parts if part.name == name)
        return here

    def marked(self) -> Iterator[tuple[str, Group]]:
        """The groups below that label marks, each with the names that lead to it, joined by dots."""
        for part in self.parts:
            yield from part.marked()


@lru_cache(maxsize=64)
def group_of(schema: type[BaseModel]) -> Group:
    """What `schema` asks for.

    Raises:
        KindError: a field of it is of a type that nothing can be made of.
    """
    if issubclass(schema, Item):
        raise KindError(
            f"{schema.__name__} is an Item", hint="a schema is a BaseModel; Items are what it is made of"
        )
    return _group(evidenced(schema), ())


def _group(model: type[BaseModel], above: tuple[type[BaseModel], ...]) -> Group:
    mark = model.mark if issubclass(model, Item) else None
    facts = tuple(
        name
        for name, field in model.model_fields.items()
        if mark is not None and name in FACTS[mark] and annotated(field, Rule) is None
    )
    inside = (*above, model)
    labels: list[Label] = []
    parts: list[Part] = []
    for name, field in model.model_fields.items():
        if name in facts or _is_the_programs(model, name):
            continue
        if field.alias or field.validation_alias:
            raise _wrong(model, name, "has an alias", "give it a title, which is what a model sees")
        part = _part(model, name, field, inside)
        if part is None:
            labels.append(_label(model, name, field))
        else:
            parts.append(part)
    called = [(each.name, each.asked_as) for each in labels] + [(each.name, each.asked_as) for each in parts]
    taken = Counter(title for _, title in called)
    taken[CITED_AS] += issubclass(model, Item)
    for name, title in called:
        if taken[title] > 1:
            raise _wrong(model, name, f"is one of two that a model sees as {title}", "give it another title")
    return Group(model, mark, facts, tuple(labels), tuple(parts))


def _is_the_programs(model: type[BaseModel], name: str) -> bool:
    return (issubclass(model, Item) and name == "evidence") or (
        issubclass(model, CaveatItem) and name == "raised_by"
    )


def _part(
    model: type[BaseModel], name: str, field: FieldInfo, inside: tuple[type[BaseModel], ...]
) -> Part | None:
    """The part that a field is; None where it holds a single value."""
    types = options(field)
    several = [each for each in types if get_origin(each) in _CONTAINERS or each in _CONTAINERS]
    models = [each for each in types if isinstance(each, type) and issubclass(each, BaseModel)]
    if not several and not models:
        return None
    if len(types) > 1:
        raise _wrong(model, name, "may be of several types", "write one Item, or a list of one Item")
    inner = listed(several[0]) if several else models[0]
    if not (isinstance(inner, type) and issubclass(inner, Item)):
        raise _wrong(
            model,
            name,
            "holds a list of something that is no model",
            "write list[X] with X a BaseModel or an Item",
        )
    if inner in inside:
        raise _wrong(model, name, "holds itself without end", f"nest a class other than {inner.__name__}")
    if len(inside) > _MOST_DEEP:
        raise _wrong(model, name, f"is nested more than {_MOST_DEEP} deep", "make the schema flatter")
    if inner.mark is not None and not several:
        raise _wrong(model, name, "holds one mark of many", f"write list[{inner.__name__}]")
    otherwise = _MOST_ITEMS if len(inside) == 1 else _MOST_NESTED_ITEMS
    return Part(
        name=name,
        group=_group(inner, inside),
        listed=bool(several),
        required=not several and not may_be_empty(field) and field.is_required(),
        most=_most(field, otherwise) if several else 1,
        asked_as=field.title or name,
        description=field.description,
    )


def _label(model: type[BaseModel], name: str, field: FieldInfo) -> Label:
    rule = annotated(field, Rule) or _rule_of_type(model, name, field)
    return Label(
        name=name,
        rule=rule,
        required=field.is_required() and not may_be_empty(field),
        may_be_empty=may_be_empty(field),
        most=_most(field, _MOST_CHARACTERS),
        choices=choices(field),
        asked_as=field.title or name,
        description=field.description,
    )


def _rule_of_type(model: type[BaseModel], name: str, field: FieldInfo) -> Rule:
    """What a field without an annotation of ours is held to: whatever of it can be checked is checked."""
    if choices(field):
        return Rule.OPINION
    types = [option for option in options(field) if isinstance(option, type)]
    if types and len(types) == len(options(field)):
        if all(issubclass(each, str) for each in types):
            return Rule.STATEMENT
        if all(issubclass(each, int | float) for each in types):
            return Rule.NUMBER
        if all(issubclass(each, date) and not issubclass(each, datetime) for each in types):
            return Rule.DAY
    raise _wrong(
        model,
        name,
        "is of a type that cannot be held against a text",
        "write Words, Claim, Origin, Number, Day, a Literal, an Item or a list of an Item",
    )


def _most(field: FieldInfo, otherwise: int) -> int:
    most = annotated(field, AtMost)
    return most.size if most else otherwise


def _holding(part: Part) -> Any:
    form = part.group.form
    return list[form] if part.listed else form | None  # type: ignore[valid-type]


def _wrong(model: type[BaseModel], name: str, wrong: str, right: str) -> KindError:
    return KindError(f"field {name} of {model.__name__} {wrong}", hint=right)
