"""An ordinary Pydantic model made one whose parts carry their evidence.

Every model inside it that is no `Item` becomes one: a subclass of both, so that what is filled in is still an
instance of the model that its author wrote.
"""

from __future__ import annotations

from functools import lru_cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, create_model

from summarise.kinds.fields import Item


@lru_cache(maxsize=64)
def evidenced(schema: type[BaseModel]) -> type[BaseModel]:
    """`schema` itself where all its parts are Items, else a subclass of it in which they are."""
    return _made(schema, (schema,), Item if issubclass(schema, Item) else BaseModel)


def _made(
    model: type[BaseModel], above: tuple[type[BaseModel], ...], wanted: type[BaseModel]
) -> type[BaseModel]:
    changed: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        if name in Item.model_fields:
            continue
        annotation = _with_items(field.annotation, above)
        if annotation is not field.annotation:
            changed[name] = (annotation, field)
    if not changed and issubclass(model, wanted):
        return model
    bases = model if issubclass(model, wanted) else (model, wanted)
    made: type[BaseModel] = create_model(
        model.__name__, __base__=bases, __module__=model.__module__, **changed
    )
    return made


def _with_items(annotation: Any, above: tuple[type[BaseModel], ...]) -> Any:
    """`annotation` with each model in it made an Item; the same object where none has to be."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if isinstance(annotation, type) and origin is None:
        if issubclass(annotation, BaseModel) and annotation not in above:
            return _made(annotation, (*above, annotation), Item)
        return annotation
    if origin is Annotated:
        bare = _with_items(inner[0], above)
        return annotation if bare is inner[0] else Annotated[(bare, *inner[1:])]
    if origin in (Union, UnionType, list, tuple):
        made = tuple(_with_items(each, above) for each in inner)
        if all(new is old for new, old in zip(made, inner, strict=True)):
            return annotation
        return Union[made] if origin in (Union, UnionType) else origin[made]  # noqa: UP007
    return annotation
