"""Whether a statement tells of all what the words it rests on tell of some of them.

"Eleven people were rescued, two of them badly hurt" does not bear out "eleven people were badly hurt", and
"40 patients, 12 more than last year" no "40 more patients".
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from summarise.evidence.figures.counts import OF_A_WHOLE
from summarise.evidence.marking import figures_in
from summarise.grounding.support.elsewhere import only_in
from summarise.grounding.words import content_words, meaning, words

_SOME = re.compile(
    r"(\w+) (?:of (?:them|whom|those|which)|von ihnen|davon)\b([^,.;:)\n]{1,100})", re.IGNORECASE
)
_OF_SO_MANY = re.compile(
    r"\b(?:of|von) (?:the|its|their|den|seinen|ihren) \w+ [^,.;:)\n]{1,40}?,? "
    r"((?:only |just |nur )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eine?r?|zwei|drei|vier"
    r"|fünf|sechs|sieben|acht|neun|zehn))\b([^,.;:)\n]{1,100})",
    re.IGNORECASE,
)
"""Of the four ships, three were sailing at night."""
_ALL = re.compile(r"\b(?:all|every|each|alle[nrms]?|sämtliche\w?|jede[rs]?)\b", re.IGNORECASE)
_PARTED = re.compile(
    r"\b(?:of|among|including|some|most|many|part|half|darunter|davon|von|unter|teil\w*|einige|meisten)\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"(\d+(?:[.,]\d+)*) (?:more|fewer|additional|further|extra|mehr|weniger|weitere|zusätzliche)\b",
    re.IGNORECASE,
)
_BEFORE = r"(?:another|additional|further|extra|up|down|by|of|weitere|zusätzlich\w*|um)"
_BEHIND = (
    r"(?: \w+){0,2} (?:more|fewer|less|additional|further|extra|up|down|mehr|weniger|weitere|zusätzlich\w*)"
)

_REACH = 100
"""Characters on either side of a number."""
_BESIDE = 3
"""Words beside a number, among which its verb stands."""


def told_of_some(statement: str, passages: str) -> str | None:
    """What `statement` tells of more of them than `passages` do, in words for a reader."""
    return _of_all(statement, passages) or _of_the_change(statement, passages)


def whole_for_part(statement: str, passages: str) -> str | None:
    """Which number of `statement` is the whole of which `passages` tell it of a part, for a reader.

    "Cut 180 of 640 jobs" does not bear out "cut 640 jobs".
    """
    said = {figure.value for figure in figures_in(statement)}
    told = frozenset(content_words(statement))
    figures = figures_in(passages)
    often = Counter(each.value for each in figures)
    for part, whole in pairwise(figures):
        if whole.value not in said or part.value in said:
            continue
        if often[whole.value] > 1:
            continue  # what is told of all may stand beside the other
        between = passages[part.span.end : whole.span.start]
        if not (OF_A_WHOLE.fullmatch(between) or between == " der "):
            continue
        before = words(passages[max(0, part.span.start - _REACH) : part.span.start])[-_BESIDE:]
        behind = words(passages[whole.span.end : whole.span.end + _REACH])[1 : 1 + _BESIDE]
        deeds = {meaning(word) for word in (*before, *behind) if word.islower() and content_words(word)}
        if not told.isdisjoint(deeds):
            return f"the cited words tell this of {part.span.of(passages)} of {whole.span.of(passages)}"
    return None


def _of_all(statement: str, passages: str) -> str | None:
    if _PARTED.search(statement):
        return None
    said, known = _values(statement), _values(passages)
    told, written = frozenset(content_words(statement)), {word.lower() for word in words(statement)}
    of_all = said & known or _ALL.search(statement)
    for found in (*_SOME.finditer(passages), *_OF_SO_MANY.finditer(passages)):
        if not of_all or said & _values(found[1]) or found[1].lower() in written:
            continue
        if only_in(found.group(), passages, told.intersection(content_words(found[2]))):
            return f"the cited words tell this of some: “{found.group().strip()}”"
    return None


def _values(text: str) -> set[float]:
    return {figure.value for figure in figures_in(text) if figure.value is not None}


def _of_the_change(statement: str, passages: str) -> str | None:
    for found in _MORE.finditer(statement):
        number = re.escape(found[1])
        if re.search(rf"\b{number}\b", passages) and not re.search(
            rf"\b{_BEFORE} (?:\w+ )?\W?{number}\b|\b{number}\b{_BEHIND}\b", passages, re.IGNORECASE
        ):
            return f"the cited words do not say “{found.group()}”"
    return None
