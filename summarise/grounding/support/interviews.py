"""Whose words an interview is: in questions and answers nobody says who says what."""

from __future__ import annotations

import re

from summarise.evidence.marks import Marks
from summarise.grounding.support.pointed import Pointed

_OPENING = 6
"""Sentences, among them the title, in which somebody is said to be interviewed."""
_QUESTION = re.compile(r"\?[^\S\n]*\n")
"""One that ends a paragraph, and is nobody's quotation."""
_INTERVIEWED = re.compile(
    r"\b(?:interview(?:s|ed|ing)?|(?:talk|talks|talked|spoke|speaks|chat|chats|chatted|sat down) (?:to|with)"
    r"|(?:im )?gespräch mit|sprach(?:en)? mit|befragte?n?|entretien avec|entrevista (?:a|con))\b",
    re.IGNORECASE,
)


def interviewed(text: str, marks: Marks, pointed: Pointed) -> frozenset[int]:
    """By number: the people that the opening of an interview says are asked; nobody in any other text."""
    if not _QUESTION.search(text):
        return frozenset()
    told = [each for each in marks.sentences[:_OPENING] if _INTERVIEWED.search(each.of(text))]
    is_personal = pointed.of_kinds("person", "group")
    return frozenset(
        number for sentence in told for number in pointed.named_in(sentence) if is_personal(number)
    )
