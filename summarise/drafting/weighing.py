"""Which sentences of a text a reader would miss most."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from summarise.documents import Span
from summarise.evidence.marks import Marks

_ENDS = tuple('.!…。！”"»’)]')
"""What asks tells nothing."""
_SOMEBODY = re.compile(r"\b(?:he|she|they|er|sie)\b", re.IGNORECASE)
_DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?) (?:it|this|that|th(?:e|[eo]se) (?:claim"
    r"|allegation|accusation|report|charge|suggestion)s?)\b"
    r"|\b(?:bestritt|bestreitet|dementierte|wies) (?:das|dies)\b"
    r"|\bwies(?:en)? die (?:Vorwürfe|Darstellung|Berichte) zurück",
    re.IGNORECASE,
)
_FEWEST_WORDS = 5
_MAIN_NAMES = 8
_MOST_QUOTED = 0.7


def weightiest(text: str, marks: Marks) -> list[int]:
    """The sentences that say what happened, by their index in `marks.sentences`, the weightiest first.

    Those that only date or title are left out.
    """
    main = sorted(
        (mention.start, number)
        for number, name in enumerate(marks.names[:_MAIN_NAMES])
        for mention in name.mentions
    )
    weights = {
        number: _weight(number, sentence, marks, main)
        for number, sentence in enumerate(marks.sentences)
        if _tells(sentence, text, marks)
    }
    return sorted(weights, key=lambda number: (-weights[number], number))


def mostly_quotes(sentence: Span, marks: Marks) -> bool:
    """Whether little of `sentence` is the text's own."""
    return sum(len(mark.span) for mark in marks.quoted(sentence)) >= _MOST_QUOTED * len(sentence)


def points_back(sentence: Span, text: str, mentions: Sequence[int]) -> bool:
    """Whether a sentence says "he" before it names anybody, or denies what another says.

    `mentions` says in order where anybody is named.
    """
    named = bisect_left(mentions, sentence.start)
    lead = text[sentence.start : min((sentence.end, *mentions[named : named + 1]))]
    return _SOMEBODY.search(lead) is not None or _DENIES.search(sentence.of(text)) is not None


def _tells(sentence: Span, text: str, marks: Marks) -> bool:
    words = sentence.of(text)
    return len(words.split()) >= _FEWEST_WORDS and words.endswith(_ENDS) and not marks.dictates(sentence)


def _weight(number: int, sentence: Span, marks: Marks, main: Sequence[tuple[int, int]]) -> float:
    """Its place in the text, and what is marked in it."""
    place = 3.0 / (1 + number)
    figures = len(marks.counted(sentence))
    said = bool(marks.attributed(sentence) or marks.quoted(sentence))
    named = main[bisect_left(main, (sentence.start, 0)) : bisect_left(main, (sentence.end, 0))]
    return place + figures + said + 0.5 * len({name for _, name in named})
