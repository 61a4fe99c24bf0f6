"""The files that a kind of one's own starts from: a schema that works as it is, and a prompt."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from summarise.kinds.discovery import builtin_folder, check_name, class_of

_SCHEMA = '''"""The {name} kind: say here in one line what it is for."""

from typing import Annotated

from pydantic import BaseModel, Field

from summarise.kinds import AtMost, Certainty, Claim, Item, Origin
from summarise.kinds.items import Caveat, Figure, Quote, When, Where, Who


class Point(Item):
    point: Annotated[Claim, AtMost(200), Field(description="one thing that the text says")]
    source: Annotated[Origin | None, Field(description="who says so")] = None
    certainty: Certainty = "asserted"


class {model}(BaseModel):
    headline: Annotated[Claim, AtMost(160), Field(description="the main point, as a headline")]
    points: Annotated[list[Point], AtMost(8), Field(description="most important first")]
    who: Annotated[list[Who], AtMost(10), Field(description="people, groups and organisations")]
    where: Annotated[list[Where], AtMost(8), Field(description="places")]
    when: list[When]
    figures: list[Figure]
    quotes: list[Quote]
    caveats: Annotated[list[Caveat], AtMost(6), Field(description="what is weak about the sourcing")]
'''


def start(name: str, folder: Path) -> Iterator[tuple[Path, str]]:
    """The path and the text of each file that the kind `name` in `folder` starts from.

    Raises:
        KindError: a kind cannot be called so.
    """
    check_name(name)
    yield folder / "schemas" / f"{name}.py", _SCHEMA.format(name=name, model=class_of(name))
    prompt = builtin_folder() / "prompts" / "system.md.j2"
    yield folder / "prompts" / name / "system.md.j2", prompt.read_text(encoding="utf-8")
