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
_KNOWN: Mapping[Language, frozenset[str]] = {
    language: frozenset(
        {*ONES[language], *TENS[language], *HUNDREDS[language], *MAGNITUDES[language]} - _OPEN
    )
    for language in ONES
}


def number_language(text: str, said: str | None = None) -> Language:
    """The language to read the numbers of `text` in; in a few words the number words tell it too.

    `said` is the ISO 639-1 code of the language that the text is said to be in, where that is known.
    """
    if len(text) > _SHORT:
        return written_in(text, said)
    weight = dict(function_words(text))
    for word in _WORD.findall(text.lower()):
        for language, known in _KNOWN.items():
            if word in known or (
                language == "de" and len(word) <= _LONGEST_WORD and german(word) is not None
            ):
                weight[language] += 2
    return weightiest(weight, said)
