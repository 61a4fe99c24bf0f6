"""Whether a statement gives as so what the text only says that somebody denies."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.documents import Span
from summarise.evidence.marks import Marks
from summarise.grounding.support.turning_down import CONVICTED
from summarise.grounding.words import NEGATIONS, content_words, words

_DENIES = re.compile(
    r"\b(?:den(?:y|ie[sd]|ying|ials?)|reject\w*|refut\w*|disput\w*|dismiss\w*|contest\w*|contradict\w*|disown\w*"
    r"|bestr[ei]\w*|dement\w*|wider\w+|zurück\w*|weist|wies|nie\w*|démen\w+|conteste\w*|réfut\w+|nieg\w+|neg\w+"
    r"|desm\w+|smen\w+|refut\w+)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\b(?:and|but|und|aber) (?:said|added|insisted|told|stated|stressed|sagte|betonte|erklärte|fügte)\b"
)
"""Behind these nothing is denied any more."""
_MOST_OF = 0.6


def disputed(statement: str, sentences: Sequence[Span], text: str, marks: Marks) -> Span | None:
    """The words of denial that `statement` leaves out; None where it says nothing that is denied.

    Args:
        statement: what somebody says.
        sentences: those it is said to rest on, as spans of `text`.
        text: the text.
        marks: what is marked in it.
    """
    if _DENIES.search(statement) or NEGATIONS.intersection(word.lower() for word in words(statement)):
        return None
    said = set(content_words(statement))
    is_convicted = CONVICTED.search(statement) is not None
    for sentence in sentences:
        if is_convicted and CONVICTED.search(sentence.of(text)):
            continue
        for mark in marks.attributed(sentence):
            if mark.strength != "denied":
                continue
            denied = set(content_words(_GOES_ON.split(mark.scope.of(text))[0]))
            told = said - set(content_words(mark.source.fullest.of(text)))
            if denied and len(told & denied) >= _MOST_OF * len(told) and told & denied:
                return mark.cue
    return None
