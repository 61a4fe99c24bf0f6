"""Whether the days of a statement are those of the words it rests on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.grounding.words import content_words, words

_YEAR = re.compile(r"\b(?:18|19|20)\d\d\b")

DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december montag dienstag mittwoch donnerstag freitag
    samstag sonntag januar februar märz mai juni juli oktober dezember""".split()
)
_FEASTS = frozenset(
    """easter christmas thanksgiving halloween ramadan pentecost hanukkah karfreitag ostern ostersonntag
    ostermontag pfingsten pfingstsonntag pfingstmontag weihnachten heiligabend silvester neujahr himmelfahrt
    fronleichnam""".split()
)
_ALSO_WORDS = frozenset("march may".split())
_RELATIVE = frozenset("today yesterday tomorrow tonight heute gestern hier aujourd'hui ayer hoy".split())
_SHORTEST = 3
"""Letters by which a month or weekday is known: "Sept", "Tues"."""
_MOST = 0.6
"""Of the words of a statement: the sentence that has so many tells it."""
_SAME = {
    "dienstag": "tuesday",
    "mittwoch": "wednesday",
    "donnerstag": "thursday",
    "samstag": "saturday",
    "sonntag": "sunday",
    "märz": "march",
    "mai": "may",
    "oktober": "october",
    "dezember": "december",
    "heute": "today",
    "gestern": "yesterday",
}


def other_day(statement: str, passages: str) -> str | None:
    """Which day or month of `statement` is not one of `passages`, in words for a reader."""
    written = {_plain(word) for word in words(passages)}
    short = {word[:_SHORTEST] for word in written if len(word) >= _SHORTEST}
    for number, word in enumerate(words(statement)):
        plain = _plain(word)
        missing = plain in _RELATIVE | _FEASTS and plain not in written
        if plain in DAYS and word[0].isupper() and (number or plain not in _ALSO_WORDS):
            missing = plain[:_SHORTEST] not in short
        if missing:
            return f"“{word}” is not in the cited words"
    return None


def day_of_another(statement: str, sentences: Sequence[str]) -> str | None:
    """Which time of `statement` is of another of `sentences` than tells the rest, in words for a reader."""
    told = frozenset(word for word in content_words(statement) if not word[0].isdigit())
    for times in (_years, _days):
        said = times(statement)
        if len(said) != 1:
            continue
        of_it = [frozenset(content_words(each)) & told for each in sentences if said <= times(each)]
        others = [
            (frozenset(content_words(each)) & told, times(each))
            for each in sentences
            if not said <= times(each)
        ]
        for shared, of_other in others:
            is_most = len(shared) >= _MOST * len(told)
            if (
                of_other
                and is_most
                and of_it
                and all(len(each - shared) <= 1 < len(shared - each) for each in of_it)
            ):
                return f"the cited words tell this of {min(of_other)}, not of {min(said)}"
    return None


def _years(text: str) -> frozenset[str]:
    return frozenset(_YEAR.findall(text))


def _days(text: str) -> frozenset[str]:
    named = (word.removesuffix("'s").removesuffix("’s") for word in words(text) if word[0].isupper())
    return frozenset(word for word in named if _plain(word) in DAYS)


def _plain(word: str) -> str:
    plain = word.lower().removesuffix("'s").removesuffix("’s")
    return _SAME.get(plain, plain)
