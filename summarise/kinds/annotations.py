"""What the annotation of a field says, wherever in it that is said."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from pydantic.fields import FieldInfo

_Meta = TypeVar("_Meta")


def options(field: FieldInfo) -> list[object]:
    """The types that a value of `field` may have, without None and without what is annotated to them."""
    return [option for option in _options(field.annotation) if option is not NoneType]


def may_be_empty(field: FieldInfo) -> bool:
    """Whether None is a value of `field`."""
    return NoneType in _options(field.annotation)


def choices(field: FieldInfo) -> tuple[object, ...]:
    """The values that `field` may have, where they are but a few."""
    given: list[object] = []
    for option in options(field):
        if get_origin(option) is Literal:
            given += get_args(option)
        elif option is bool:
            given += [True, False]
        elif isinstance(option, type) and issubclass(option, Enum):
            given += [member.value for member in option]
        else:
            return ()
    return tuple(given)


def listed(annotation: object) -> object | None:
    """What a list of one type holds; None where `annotation` is none."""
    given = get_args(annotation)
    is_list = get_origin(annotation) is list
    is_tuple = get_origin(annotation) is tuple and len(given) == 2 and given[1] is Ellipsis
    return _bare(given[0]) if is_list or is_tuple else None


def annotated(field: FieldInfo, wanted: type[_Meta]) -> _Meta | None:
    """What `field` is annotated with of the type `wanted`."""
    found = [part for part in field.metadata if isinstance(part, wanted)]
    return found[0] if found else next(_annotated(field.annotation, wanted), None)


def declared(field: FieldInfo) -> Any:
    """The annotation of `field` as it was written."""
    return Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation


def _annotated(annotation: object, wanted: type[_Meta]) -> Iterator[_Meta]:
    if get_origin(annotation) is Annotated:
        yield from (part for part in get_args(annotation)[1:] if isinstance(part, wanted))
    if get_origin(annotation) in (Annotated, Union, UnionType):
        for part in get_args(annotation):
            yield from _annotated(part, wanted)


def _options(annotation: object) -> list[object]:
    bare = _bare(annotation)
    if get_origin(bare) in (Union, UnionType):
        return [option for each in get_args(bare) for option in _options(each)]
    return [NoneType if bare is None else bare]


def _bare(annotation: object) -> object:
    return _bare(get_args(annotation)[0]) if get_origin(annotation) is Annotated else annotation
