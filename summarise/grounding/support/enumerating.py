"""How many names the cited words list: "four towns" for "Beni, Butembo, Mangina, and Katwa"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.evidence.marks import Figure
from summarise.grounding.words import base, words

_MOST = 12
_ITEM = r"[A-ZÀ-Þ][\w’'-]*(?: (?:(?:of|de|da|von|the) )*[A-ZÀ-Þ][\w’'-]*){0,4}"
_LIST = re.compile(rf"{_ITEM}(?:, {_ITEM}){{0,{_MOST}}},? (?:and|und|et|y|e|sowie) {_ITEM}")
_COUNTED = re.compile(r"(?: [^\W\d_]+)?? (?!of\b)([^\W\d_]{3,})")
"""The noun behind a number, and a word before it at most."""


def is_how_many_are_listed(figure: Figure, statement: str, passages: str, figures: Sequence[Figure]) -> bool:
    """Whether the number of `figure` says how many names stand in a list of `passages`.

    It does not where one of `figures`, those of the passages, counts what it counts.
    """
    if figure.unit is not None or figure.approximate or not 1 < (figure.value or 0) <= _MOST:
        return False
    counted = _counted(figure, statement)
    if not counted or any(counted & _counted(each, passages) for each in figures):
        return False
    return any(_length(found.group()) == figure.value for found in _LIST.finditer(passages))


def _counted(figure: Figure, text: str) -> set[str]:
    """The words right behind a number, in one form for all."""
    found = _COUNTED.match(text, figure.span.end)
    return {base(word) for word in words(found.group().lower())} if found else set()


def _length(names: str) -> int:
    return len(re.split(r",? (?:and|und|et|y|e|sowie) |, ", names))
