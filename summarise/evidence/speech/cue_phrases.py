"""Set phrases that hand over to a source without a verb: "according to", "laut", "selon"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from summarise.evidence.marks import Strength


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that hand over to a source without being a verb."""

    words: tuple[frozenset[str], ...]
    source: Literal["after", "before", "owner"]
    language: str
    strength: Strength = "stated"
    fits: Callable[[str, int, int], bool] | None = None
    """A further test of the place where the words stand."""


def _before_a_name(text: str, start: int, end: int) -> bool:
    del start
    return re.match(r"\s(?:[A-ZÄÖÜ]|the\b|its\b|an?\b)", text[end : end + 6]) is not None


def _after_a_comma(text: str, start: int, end: int) -> bool:
    """ "…, so Murtha": behind a comma, and a capital or an article comes next."""
    ahead = re.match(r"\s(?:[A-ZÄÖÜ]|(?:der|die|das|ein|eine|er|sie)\b)", text[end : end + 8])
    return ahead is not None and text[max(0, start - 2) : start].strip() == ","


def _before_reports(text: str, start: int, end: int) -> bool:
    """ "nach Polizeiangaben", "nach ersten Berichten": the source is part of the word."""
    del start
    return (
        re.match(
            r"\s(?:[a-zäöüß]+\s){0,2}[\w-]*(?:[Aa]ngaben|[Bb]erichten|[Ii]nformationen|[Ss]chätzungen)\b",
            text[end : end + 80],
        )
        is not None
    )


def _before_a_german_source(text: str, start: int, end: int) -> bool:
    """Whether "laut" is the preposition and not the adverb."""
    del start
    return (
        re.match(
            r"\s(?:[A-ZÄÖÜ„\"“]|(?:de[rmns]|einem|einer|eines|ihrem|seinem|übereinstimmenden)\b)",
            text[end : end + 20],
        )
        is not None
    )


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SAYINGS = _set(
    "angaben angabe aussage aussagen ansicht auffassung meinung einschätzung darstellung informationen "
    "erkenntnissen worten schätzungen berichten medienberichten presseberichten überzeugung bericht"
)

_LIST = (
    Phrase((_set("according"), _set("to")), "after", "en"),
    Phrase((_set("in"), _set("the"), _set("words"), _set("of")), "after", "en"),
    Phrase((_set("per"),), "after", "en", fits=_before_a_name),
    Phrase((_set("laut"),), "after", "de", fits=_before_a_german_source),
    Phrase((_set("heißt hieß"), _set("es"), _set("in im")), "after", "de"),
    Phrase((_set("zufolge"),), "before", "de"),
    Phrase((_set("nach"), _SAYINGS), "after", "de"),
    Phrase((_set("nach"), _set("einem einer"), _SAYINGS), "after", "de"),
    Phrase((_set("nach"),), "after", "de", fits=_before_reports),
    Phrase((_set("so"),), "after", "de", fits=_after_a_comma),
    Phrase((_set("selon"),), "after", "fr"),
    Phrase((_set("d'après"),), "after", "fr"),
    Phrase((_set("según"),), "after", "es"),
    Phrase((_set("de"), _set("acuerdo"), _set("con")), "after", "es"),
)


def _by_first_word() -> dict[str, tuple[Phrase, ...]]:
    table: dict[str, tuple[Phrase, ...]] = {}
    for phrase in sorted(_LIST, key=lambda phrase: -len(phrase.words)):
        for word in phrase.words[0]:
            table[word] = (*table.get(word, ()), phrase)
    return table


PHRASES = _by_first_word()
