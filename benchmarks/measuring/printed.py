"""What others find, in the printed form of a brief, so that all are scored alike.

instructor's fields are words: each is looked for in the text as it stands, as its users do. langextract says
itself where its words stand.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

Item = dict[str, Any]

_MARKS = ' \n"“”„«»'
_WITHIN = re.compile("[\"'“‘„«](.+)[\"'”’“»]", re.DOTALL)
"""What is said to be the article's words, behind words of the model's own: The article states: '…'"""
_WORDS = {
    "who": "name",
    "what": "event",
    "where": "place",
    "when": "expression",
    "figures": "text",
    "quotes": "text",
    "caveats": "note",
}
"""The field of an item of each list that holds its words, or what it says."""
_IN_ORDER = ("when", "figures", "quotes")
"""Lists of marks: the same words again are the next place at which they stand."""
_ATTRIBUTES = {
    "who": ("role",),
    "what": ("source", "certainty"),
    "where": (),
    "when": ("date",),
    "figures": ("value", "unit", "counts", "source"),
    "quotes": ("speaker",),
    "caveats": ("kind", "note"),
}
_NOTHING = frozenset({"", "-", "n/a", "none", "null", "unknown"})
"""What a model writes where it has nothing to say."""


def from_fields(fields: Mapping[str, Any], text: str) -> Item:
    """The brief that `fields`, an answer in instructor's model, is of `text`."""
    brief: Item = {"headline": fields.get("headline")}
    for name, label in _WORDS.items():
        seen: Counter[str] = Counter()
        brief[name] = []
        for given in fields.get(name) or ():
            words = _copied(str(given.get("evidence") or given.get(label) or ""), text)
            nth = seen[words] if name in _IN_ORDER else 0
            seen[words] += 1
            item = {
                **{field: _said(value) for field, value in given.items()},
                "evidence": _evidence(_place(words, text, nth), text),
            }
            if name == "quotes":
                item["text"] = words
            brief[name].append(item)
    return brief


def from_extractions(extractions: Sequence[Mapping[str, Any]], text: str) -> Item:
    """The brief that langextract's `extractions` from `text` are.

    What it found no place for is left out, as its README tells users, and so is a class it wasn't shown.
    """
    brief: Item = {name: [] for name in _WORDS}
    for each in extractions:
        name = each["class"]
        start, end = each["start"], each["end"]
        if name not in brief or start is None:
            continue
        item: Item = {
            _WORDS[name]: each["text"],
            **{field: _said(each["attributes"].get(field)) for field in _ATTRIBUTES[name]},
            "evidence": _evidence((start, end), text),
        }
        if name == "figures":
            item["value"] = _number(item["value"])
        if name == "quotes":
            item["text"] = each["text"].strip(_MARKS)
        brief[name].append(item)
    return brief


def _copied(said: str, text: str) -> str:
    """The part of `said` that may be copied from `text`: all but the marks around it, or what it quotes."""
    words = said.strip(_MARKS)
    within = None if words in text else _WITHIN.search(said)
    return within[1].strip(_MARKS) if within else words


def _place(words: str, text: str, nth: int) -> tuple[int, int] | None:
    """The place of `words` in `text` behind `nth` earlier ones, or the last there is."""
    if not words:
        return None
    places = [found.span() for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]
    return places[min(nth, len(places) - 1)] if places else None


def _evidence(place: tuple[int, int] | None, text: str) -> list[Item]:
    return [{"start": place[0], "end": place[1], "text": text[slice(*place)]}] if place else []


def _said(value: Any) -> Any:
    return None if isinstance(value, str) and value.strip().casefold() in _NOTHING else value


def _number(written: object) -> float | None:
    try:
        return float(str(written).replace(",", ""))
    except ValueError:
        return None
