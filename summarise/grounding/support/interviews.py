"""Whose words an interview is: in questions and answers nobody says who says what."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain

from summarise.documents import Span
from summarise.evidence.marks import Marks
from summarise.grounding.support.pointed import Pointed

_OPENING = 6
"""Sentences before the first question, among them the title, that say who is asked."""
_LEAD = 3
"""Those right before it."""
_QUESTION = re.compile(r"\?[^\S\n]*\n")
"""One that ends a paragraph, and is nobody's quotation."""
_SERIES = 3
"""Questions, from which on a text is an interview though it does not say so."""
_INTERVIEWED = re.compile(
    r"\b(?:interview(?:s|ed|ing)?|tells (?=[A-Z])|(?:discuss|shar)e[sd] (?:\w+ ){1,6}with (?=[A-Z])"
    r"|(?:talk|talks|talked|spoke|speaks|chat|chats|chatted|sat down) (?:to|with)"
    r"|(?:im )?gespräch mit|sprach(?:en)? mit|befragte?n?|entretien avec|entrevista (?:a|con))\b",
    re.IGNORECASE,
)

_ASKS = re.compile(rf"[^.?!\n]{{0,40}}?{_INTERVIEWED.pattern}", re.IGNORECASE)
"""Behind the name of whoever puts the questions."""


@dataclass(frozen=True, slots=True)
class Interview:
    """Who is asked, by number, and where the first question ends; nobody, in a text that is none.

    Where the title names no people, it is the body that it begins with.
    """

    people: frozenset[int] = frozenset()
    begins: int = 0
    asking: frozenset[int] = frozenset()
    """The bodies for which they are asked."""
    answering: frozenset[int] = frozenset()
    """Those that "we" may be in an answer."""

    def answered_in(self, sentence: Span, text: str) -> bool:
        """Whether a sentence is part of an answer."""
        return bool(self.people) and sentence.start >= self.begins and text[sentence.end - 1] != "?"


def interview(text: str, marks: Marks, pointed: Pointed) -> Interview:
    """Who is asked in a text of questions and answers, as its opening says."""
    questions = [found.start() for found in _QUESTION.finditer(text)]
    if not questions:
        return Interview()
    first = marks.sentence_at(questions[0])
    opening = (
        *marks.sentences[: min(_OPENING, first)],
        *marks.sentences[max(_OPENING, first - _LEAD) : first],
    )
    told = [sentence for sentence in opening if _INTERVIEWED.search(sentence.of(text))]
    people = _named(told, pointed.of_kinds("person", "group"), pointed)
    if not people and len(questions) >= _SERIES:
        named = _named(opening, pointed.of_kinds("person"), pointed)
        people = named if len(named) == 1 else people
    bodies = pointed.of_kinds("organisation")
    asking = _named(told, bodies, pointed)
    askers = frozenset(
        number
        for sentence in told
        for mention, number in pointed.mentions_in(marks.sentence_at(sentence.start))
        if _ASKS.match(text, mention.end)
    )
    if told and not people:
        titled = filter(lambda each: bodies(each[1]), pointed.mentions_in(0))
        people = frozenset(number for _, number in sorted(titled, key=lambda each: each[0].start)[:1])
    answering = frozenset[int]() if people & asking else asking - askers
    return Interview(people, questions[0] + 1, asking - people, answering)


def _named(sentences: Sequence[Span], able: Callable[[int], bool], pointed: Pointed) -> frozenset[int]:
    return frozenset(filter(able, chain.from_iterable(map(pointed.named_in, sentences))))
