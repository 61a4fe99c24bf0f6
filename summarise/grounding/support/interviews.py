"""Whose words an interview is: in questions and answers nobody says who says what."""

from __future__ import annotations

import re
from itertools import chain

from summarise.evidence.marks import Marks
from summarise.grounding.support.pointed import Pointed

_OPENING = 6
"""Sentences before the first question, among them the title, that say who is asked."""
_QUESTION = re.compile(r"\?[^\S\n]*\n")
"""One that ends a paragraph, and is nobody's quotation."""
_SERIES = 3
"""Questions, from which on a text is an interview though it does not say so."""
_INTERVIEWED = re.compile(
    r"\b(?:interview(?:s|ed|ing)?|(?:talk|talks|talked|spoke|speaks|chat|chats|chatted|sat down) (?:to|with)"
    r"|(?:im )?gespräch mit|sprach(?:en)? mit|befragte?n?|entretien avec|entrevista (?:a|con))\b",
    re.IGNORECASE,
)


def interviewed(text: str, marks: Marks, pointed: Pointed) -> frozenset[int]:
    """By number: the people that the opening of an interview says are asked; nobody in any other text."""
    questions = [found.start() for found in _QUESTION.finditer(text)]
    if not questions:
        return frozenset()
    opening = marks.sentences[: min(_OPENING, marks.sentence_at(questions[0]))]
    told = [sentence for sentence in opening if _INTERVIEWED.search(sentence.of(text))]
    asked = frozenset(
        filter(pointed.of_kinds("person", "group"), chain.from_iterable(map(pointed.named_in, told)))
    )
    if asked or len(questions) < _SERIES:
        return asked
    alone = frozenset(filter(pointed.of_kinds("person"), chain.from_iterable(map(pointed.named_in, opening))))
    return alone if len(alone) == 1 else frozenset()
