"""Whether the days of a statement are those of the words it rests on."""

from __future__ import annotations

from summarise.grounding.words import words

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


def _plain(word: str) -> str:
    plain = word.lower().removesuffix("'s").removesuffix("’s")
    return _SAME.get(plain, plain)
