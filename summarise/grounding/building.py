"""Filling in a model of a schema with what stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pydantic import BaseModel, ValidationError

from summarise.documents import Span
from summarise.kinds import Evidence
from summarise.kinds.groups import Group


def built(
    group: Group, contents: Mapping[str, object], evidence: Sequence[Span], text: str
) -> tuple[BaseModel | None, Mapping[str, str]]:
    """The model of `group` with `contents`, and what the model itself does not take, with its reason.

    A field it does not take is left empty. None where it may not be, but for what has to stand whatever is
    said of it: that is made without the model's consent.
    """
    values = {**group.blank, **contents}
    if group.is_item:
        values["evidence"] = tuple(Evidence.at(span, text) for span in evidence)
    wrong: dict[str, str] = {}
    while True:
        try:
            return group.form(**values), wrong
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            name = str(first["loc"][0]) if first["loc"] else ""
            if name in contents and name in values:
                del values[name]
                wrong[name] = first["msg"]
                continue
            told = wrong or {name: first["msg"]}
            return (group.form.model_construct(None, **values) if group.stands else None), told
