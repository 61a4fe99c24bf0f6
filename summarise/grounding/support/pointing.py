"""Whom words that point back mean: "these troops" are the troops that are named last before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.documents import Span
from summarise.evidence.marks import Name
from summarise.grounding.support.mentions import Mentions
from summarise.grounding.words import content_words, meaning, words

_POINTING = re.compile(
    r"\b(?:these|those|this|that|diese[mnrs]?|jene[mnrs]?|ces|cet|cette|est[ao]s?|es[ao]s?)\s+([^\W\d_]{3,})\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:the|an?|der|die|das|le|la|les|l['’]|el|los|las)\s+", re.IGNORECASE)
_BACK = 2
"""Sentences."""
_TOLD = 0.5


def other_than_meant(
    statement: str, sentences: Sequence[Span], text: str, names: Sequence[Name], mentions: Mentions
) -> str | None:
    """Of whom a statement tells what the text tells of those it points back to, in words for a reader.

    Args:
        statement: what somebody says.
        sentences: those it is said to rest on, as spans of `text`.
        text: the text.
        names: who is named in it.
        mentions: where they are.
    """
    for sentence in sentences:
        pointing = _POINTING.search(sentence.of(text))
        if pointing is None or not _tells(statement, pointing.string[pointing.end() :]):
            continue
        meant = _named_last(meaning(pointing[1].lower()), sentence.start + pointing.start(), text, mentions)
        if meant is None:
            continue
        # All names are gone through for it, so it is asked last.
        subject = _subject(statement, text, names)
        if subject is None:
            return None
        if meant is not subject and not any(mention.overlaps(sentence) for mention in subject.mentions):
            return f"“{pointing[0]}” are {meant.fullest.of(text)}, as far as can be told"
    return None


def _subject(statement: str, text: str, names: Sequence[Name]) -> Name | None:
    """Whose name a statement begins with."""
    article = _ARTICLE.match(statement)
    opening = statement[article.end() if article else 0 :].casefold()
    for name in names:
        for mention in name.mentions:
            written = mention.of(text).casefold()
            if opening.startswith(written) and not opening[len(written) : len(written) + 1].isalnum():
                return name
    return None


def _tells(statement: str, words_behind: str) -> bool:
    """Whether what a statement tells of its subject stands behind the words that point back."""
    said = set(content_words(statement))
    return len(said & set(content_words(words_behind))) >= _TOLD * len(said)


def _named_last(kind: str, before: int, text: str, mentions: Mentions) -> Name | None:
    """Who of this kind, troops or companies, is named last before an offset, not far back."""
    named = [
        (mention.end, name)
        for mention, name in mentions.before(before, _BACK)
        if meaning(words(mention.of(text))[-1].lower()) == kind
    ]
    return max(named, key=lambda each: each[0])[1] if named else None
