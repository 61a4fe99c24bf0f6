"""What tells the same twice: items that rest on the same words, one of which says all that another says."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.grounding.words import words
from summarise.kinds import Item


def fullest(items: Sequence[Item], statement: str) -> list[int]:
    """For each of `items`, which of them says it in full: itself, where no other does.

    Another does that rests on the same words and differs in nothing but its `statement`, in which all words
    of this one's stand in their order: "Forces killed 40 soldiers in Kursk" says "forces killed 40 soldiers".
    """
    said = [_words(item, statement) for item in items]
    alike: dict[str, list[int]] = {}
    for number, item in enumerate(items):
        alike.setdefault(item.model_dump_json(exclude={statement}), []).append(number)
    found = list(range(len(items)))
    for numbers in alike.values():
        by_length = sorted(numbers, key=lambda number: -len(said[number]))
        for place, number in enumerate(by_length):
            fuller = (other for other in by_length[:place] if _is_within(said[number], said[other]))
            found[number] = found[next(fuller, number)]
    return found


def _words(item: Item, statement: str) -> list[str]:
    value = getattr(item, statement)
    return [word.casefold() for word in words(value)] if isinstance(value, str) else []


def _is_within(few: Sequence[str], many: Sequence[str]) -> bool:
    """Whether all words of `few` stand in `many`, in their order."""
    waiting = iter(many)
    return bool(few) and all(word in waiting for word in few)
