"""Which language the number words of a text belong to."""

from __future__ import annotations

import re
from collections.abc import Mapping

from summarise.evidence.figures.numerals import HUNDREDS, MAGNITUDES, ONES, TENS, german
from summarise.evidence.language import Language, function_words, weightiest, written_in

_SHORT = 400
"""Characters; a longer text has enough function words to tell its language by."""
_LONGEST_WORD = 60
_WORD = re.compile(r"[^\W\d_]+")
_OPEN = frozenset("cent cents six million millions billion trillion e".split())
"""Number words that say nothing about the language."""


def _languages_of() -> Mapping[str, tuple[Language, ...]]:
    """By number word: the languages that it says something for."""
    found: dict[str, tuple[Language, ...]] = {}
    for language in ONES:
        for word in {*ONES[language], *TENS[language], *HUNDREDS[language], *MAGNITUDES[language]} - _OPEN:
            found[word] = (*found.get(word, ()), language)
    return found


_LANGUAGES_OF = _languages_of()


def number_language(text: str, said: str | None = None) -> Language:
    """The language to read the numbers of `text` in; in a few words the number words tell it too.

    `said` is the ISO 639-1 code of the language that the text is said to be in, where that is known.
    """
    if len(text) > _SHORT:
        return written_in(text, said)
    weight = dict(function_words(text))
    for word in _WORD.findall(text.lower()):
        languages = _LANGUAGES_OF.get(word, ())
        for language in languages:
            weight[language] += 2
        if "de" not in languages and len(word) <= _LONGEST_WORD and german(word) is not None:
            weight["de"] += 2
    return weightiest(weight, said)
