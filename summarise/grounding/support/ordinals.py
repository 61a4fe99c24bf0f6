"""Whether the ordinals of a statement are those of the words it rests on: the third is not the tenth."""

from __future__ import annotations

import re

_WORDS = "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split()
_CARDINALS = "three four five six seven eight nine ten eleven twelve thirteen".split()
_ORDINAL = re.compile(
    rf"\b(?<!a )(?<!one[ -])(?<!two[ -])(?:(?P<word>{'|'.join(_WORDS)})|(?P<digits>\d+)(?:rd|th|nd|st))\b"
    r"(?!-)(?! of (?:the|its|their|all|his|her)\b)",
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


def _forms(found: re.Match[str]) -> set[str]:
    """What may stand for an ordinal."""
    number = int(found["digits"]) if found["digits"] else _WORDS.index(found["word"].lower()) + 3
    at = number - 3
    forms = {str(number)}
    return forms | {_WORDS[at], _CARDINALS[at]} if 0 <= at < len(_WORDS) else forms
