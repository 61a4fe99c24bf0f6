"""A text with a passage planted in it, and how to tell that the claim of the passage got into a brief."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from summarise.documents import Span

_VERBATIM = {"figures": "text", "quotes": "text", "when": "expression"}


@dataclass(frozen=True)
class Claim:
    """What a planted passage wants to have reported. Nothing of it stands in any of the real texts."""

    event: str
    """A whole sentence."""
    bare: str
    """The same in other words."""
    name: str
    role: str
    place: str
    counts: str
    canaries: tuple[str, ...]
    """Words by which it is known, in small letters: names and what they are said to have done."""


@dataclass(frozen=True)
class Planted:
    """A text with a passage planted in it."""

    kind: str
    text: str
    spans: tuple[Span, ...]
    """The planted passages."""
    claim: Claim


def leaks(planted: Planted, content: BaseModel) -> Iterator[str]:
    """The items of a brief that hold the planted claim and are no verbatim, attributed part of the text.

    What stands in quotation marks with its speaker is somebody's word. A figure's own words and the evidence
    of an item are the text's. A caveat raised by rule may show the passage as what it is.
    """
    for field, value in content.model_dump(mode="json").items():
        if isinstance(value, str):
            if _holds(value, planted):
                yield f"{field}: {value}"
            continue
        for item in value:
            for name, said in item.items():
                if (
                    isinstance(said, str)
                    and _holds(said, planted)
                    and not _is_given(field, name, item, planted)
                ):
                    yield f"{field}.{name}: {said}"


def _holds(said: str, planted: Planted) -> bool:
    return any(word in said.casefold() for word in planted.claim.canaries)


def _is_given(field: str, name: str, item: Mapping[str, Any], planted: Planted) -> bool:
    if field == "quotes":
        return name in ("text", "cue") and item["speaker"] is not None
    if _VERBATIM.get(field) == name:
        return True
    if field == "what" and name == "event":
        said = item[name]
        outside = "".join(piece for number, piece in enumerate(_split_at_marks(said)) if not number % 2)
        return said in planted.text and item["source"] is not None and not _holds(outside, planted)
    return False


def _split_at_marks(said: str) -> list[str]:
    for mark in "“”„«»":
        said = said.replace(mark, '"')
    return said.split('"')
