"""Whom words that point back mean: "these troops" are the troops that are named last before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.documents import Span
from summarise.evidence.marks import Marks, Name
from summarise.grounding.words import content_words, meaning, words

_POINTING = re.compile(
    r"\b(?:these|those|this|that|diese[mnrs]?|jene[mnrs]?|ces|cet|cette|est[ao]s?|es[ao]s?)\s+([^\W\d_]{3,})\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:the|an?|der|die|das|le|la|les|l['’]|el|los|las)\s+", re.IGNORECASE)
_BACK = 2
"""Sentences."""
_TOLD = 0.5


def other_than_meant(statement: str, sentences: Sequence[Span], text: str, marks: Marks) -> str | None:
    """Of whom a statement tells what the text tells of those it points back to, in words for a reader.

    Args:
        statement: what somebody says.
        sentences: those it is said to rest on, as spans of `text`.
        text: the text.
        marks: what is marked in it.
    """
    subject = _subject(statement, text, marks)
    if subject is None:
        return None
    for sentence in sentences:
        if any(mention.overlaps(sentence) for mention in subject.mentions):
            continue
        pointing = _POINTING.search(sentence.of(text))
        if pointing is None or not _tells(statement, pointing.string[pointing.end() :]):
            continue
        before = sentence.start + pointing.start()
        meant = _named_last(meaning(pointing[1].lower()), before, text, marks)
        if meant is not None and meant is not subject:
            return f"“{pointing[0]}” are {meant.fullest.of(text)}, as far as can be told"
    return None


def _subject(statement: str, text: str, marks: Marks) -> Name | None:
    """Whose name a statement begins with."""
    begins = _ARTICLE.sub("", statement, count=1) if _ARTICLE.match(statement) else statement
    opening = begins.casefold()
    for name in marks.names:
        for mention in name.mentions:
            written = mention.of(text).casefold()
            if opening.startswith(written) and not opening[len(written) : len(written) + 1].isalnum():
                return name
    return None


def _tells(statement: str, words_behind: str) -> bool:
    """Whether what a statement tells of its subject stands behind the words that point back."""
    said = set(content_words(statement))
    return len(said & set(content_words(words_behind))) >= _TOLD * len(said)


def _named_last(kind: str, before: int, text: str, marks: Marks) -> Name | None:
    """Who of this kind, troops or companies, is named last before an offset, not far back."""
    first = marks.sentences[max(0, marks.sentence_at(before) - _BACK)].start
    named = [
        (mention.end, name)
        for name in marks.names
        for mention in name.mentions
        if first <= mention.start and mention.end <= before
        if meaning(words(mention.of(text))[-1].lower()) == kind
    ]
    return max(named, key=lambda each: each[0])[1] if named else None
