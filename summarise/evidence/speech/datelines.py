"""Datelines, which say where and when a text was written and are part of no sentence."""

from __future__ import annotations

import re

from summarise.documents import Span

_DATELINE = re.compile(
    r"(?P<place>[^\W\d_][\w’'./-]*(?: [^\W\d_][\w’'./-]*){0,3})"
    r"(?P<when>,[^\n()–—]{1,40}?)?(?P<agency> ?\([^()\n]{1,40}\))?,? ?(?:—|–|-{1,2}) (?=[^\Wa-zäöü_]|[“\"„«])"
)
_DAY = re.compile(r"\b\d{1,2}\.? [^\W\d_]{3,}|\b[^\W\d_]{3,}\.? \d{1,2}\b")


def without_dateline(text: str, sentence: Span) -> Span:
    """A sentence, if it begins with a dateline from behind that: "LAGOS, March 3 (AP) — "."""
    return Span(sentence.start + _dateline(text, sentence), sentence.end)


def _dateline(text: str, sentence: Span) -> int:
    """How many characters of a sentence are its dateline."""
    if sentence.start and text[sentence.start - 1] != "\n":
        return 0
    found = _DATELINE.match(text, sentence.start, sentence.end)
    if found is None or not all(word[0].isupper() for word in found["place"].split()):
        return 0
    told = found["place"].isupper() or found["agency"] or _DAY.search(found["when"] or "")
    return found.end() - found.start() if told else 0
