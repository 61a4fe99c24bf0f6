"""Which of the languages with number and date words of their own a text is written in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

Language = Literal["en", "de", "fr", "es", "it", "pt"]

_SAMPLE = 20_000
"""Characters; function words are so frequent that the beginning of a text settles it."""

_SAID = 4
"""Function words that it is worth to be said of a text which language it is in."""

_REMEMBERED = 64
"""Beginnings of texts whose language is known: each kind of mark asks for that of its text."""
_WORD = re.compile(r"[^\W\d_]+")

_FUNCTION_WORDS: dict[Language, str] = {
    "en": "the of and to is are was were that with from by at has have had which on an it as for this",
    "de": "der die das und ist sind nicht mit von dem den des im zu auf ein eine wurde auch sich für",
    "fr": "le les des est sont dans une du et pour pas qui sur au aux ce cette avec été ont il par",
    "es": "el los las una del y por para con que es son fue han su se al más como pero en lo",
    "it": "il gli della di che per con sono è nel alla delle dei dal una non ha più anche del si lo",
    "pt": "os da dos das em não uma com para por que é são foi ao na mais como se um pelo",
}


def function_words(text: str) -> Mapping[Language, int]:
    """How many function words of each language stand at the beginning of `text`."""
    return _counted(text[:_SAMPLE])


@lru_cache(_REMEMBERED)
def _counted(beginning: str) -> Mapping[Language, int]:
    words = Counter(_WORD.findall(beginning.lower()))
    return {
        language: sum(words[word] for word in known.split()) for language, known in _FUNCTION_WORDS.items()
    }


def written_in(text: str, said: str | None = None) -> Language:
    """The language whose function words are most frequent at the beginning of `text`; English on a tie.

    `said` is the ISO 639-1 code of the language that the text is said to be in, where that is known: it
    decides for a few words, and not for a page that says something else.
    """
    return weightiest(function_words(text), said)


def weightiest(weight: Mapping[Language, int], said: str | None) -> Language:
    """The language of most `weight`, in function words, and `said` to be that of the text."""
    return max(weight, key=lambda each: (weight[each] + _SAID * (each == said), each == "en"))
