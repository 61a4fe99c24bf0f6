"""Labels of German figures: what leads up to a number there is often when and where, and not what.

Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re

from summarise.documents import Span

_WORD = re.compile(r"[^\s,;:()„“»«\"]+")
_BREAK = re.compile(r"[,;:()„“»«\"]")
_PREPOSITIONS = frozenset(
    "am an auf aus bei beim bis durch für gegen im in mit nach seit um unter vom von vor während wegen zu "
    "zum zur zwischen über ins ans laut trotz".split()
)
_ARTICLES = frozenset(
    "der die das dem den des ein eine einem einen einer eines seinem seiner seinen ihrem ihrer ihren diesem "
    "dieser diesen dieses".split()
)
_GENITIVES = frozenset({"der", "des"})
_REACH = 40


def without_adjuncts(text: str, label: Span, figure: Span) -> Span:
    """`label` without the rest of a phrase that only says when or where: "[am] Mittag von 47 Verletzten"."""
    governed = label.start < figure.start < label.end and _governs(text, label.start)
    if not governed:
        return label
    for found in _WORD.finditer(text, label.start, figure.start):
        word = found.group().lower()
        if not governed and word not in _PREPOSITIONS | _GENITIVES:
            return Span(found.start(), label.end)
        governed = word in _PREPOSITIONS | _ARTICLES or (governed and _is_quality(found.group()))
    return Span(figure.start, max(label.end, figure.end))


def _governs(text: str, start: int) -> bool:
    """Whether the word at `start` belongs to a phrase with a preposition, or is a genitive."""
    before = _BREAK.split(text[max(0, start - _REACH) : start])[-1].split()
    if not before:
        return False
    if before[-1].lower() in _PREPOSITIONS:
        return True
    if before[-1].lower() not in _ARTICLES or len(before) == 1:
        return False
    return before[-2].lower() in _PREPOSITIONS or (before[-1] in _GENITIVES and before[-2][0].isupper())


def _is_quality(word: str) -> bool:
    return word[0].islower() and word.endswith(("en", "em", "er", "es", "e"))
