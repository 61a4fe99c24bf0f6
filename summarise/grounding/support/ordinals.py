"""Whether the ordinals of a statement are those of the words it rests on: the third is not the tenth."""

from __future__ import annotations

import re

from summarise.grounding.words import meaning

_WORDS = "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split()
_CARDINALS = "three four five six seven eight nine ten eleven twelve thirteen".split()
_ORDINAL = re.compile(
    rf"\b(?<!a )(?<!one[ -])(?<!two[ -])(?:(?P<word>{'|'.join(_WORDS)})|(?P<digits>\d+)(?:rd|th|nd|st))\b"
    r"(?!-)(?! of (?:the|its|their|all|his|her)\b)",
    re.IGNORECASE,
)
_PLACES = (
    ("first", "erste"),
    ("second", "zweite"),
    ("third", "dritte"),
    ("fourth", "vierte"),
    ("fifth", "fünfte"),
    ("last", "final", "letzte"),
)
_PLACE = {word: at for at, words in enumerate(_PLACES) for word in words}
_PLACED = re.compile(
    rf"\b(?<!at )(?P<place>{'|'.join(_PLACE)})[nrsm]?"
    r" (?P<what>(?!place\b|time\b|mal\b|platz\b)[^\W\d_]{3,})",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+|[^\W\d_]+")


def other_ordinal(statement: str, passages: str) -> str | None:
    """Which ordinal of `statement` has neither itself nor its number in `passages`, in words for a reader.

    First and second are often told in other words, and are not asked for; nor is a third of something.
    """
    there = {word.lower() for word in _NUMBER.findall(passages)}
    for found in _ORDINAL.finditer(statement):
        if there.isdisjoint(_forms(found)):
            return f"“{found.group()}” is not in the cited words"
    return None


def other_place(statement: str, passages: str) -> str | None:
    """Which "first" of `statement` is only the second, or another, in `passages`, in words for a reader."""
    there, known = _placed(passages), passages.lower()
    for what, said in _placed(statement).items():
        for place, written in said.items():
            others = [other for at, other in there.get(what, {}).items() if at != place]
            if others and not any(word in known for word in _PLACES[place]):
                return f"it says “{written}” where the cited words say “{others[0]}”"
    return None


def _placed(text: str) -> dict[str, dict[int, str]]:
    """By what there are several of: which of them is spoken of, and how that is written."""
    found: dict[str, dict[int, str]] = {}
    for each in _PLACED.finditer(text):
        what, place = meaning(each["what"].lower()), _PLACE[each["place"].lower()]
        found.setdefault(what, {}).setdefault(place, each.group())
    return found


def _forms(found: re.Match[str]) -> set[str]:
    """What may stand for an ordinal."""
    number = int(found["digits"]) if found["digits"] else _WORDS.index(found["word"].lower()) + 3
    at = number - 3
    forms = {str(number)}
    return forms | {_WORDS[at], _CARDINALS[at]} if 0 <= at < len(_WORDS) else forms
