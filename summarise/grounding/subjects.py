"""Whether what a statement says of somebody is told of them, and not of another in the next sentence."""

from __future__ import annotations

from collections.abc import Sequence, Set

from summarise.grounding.clauses import Word, read
from summarise.grounding.naming import Named, is_name
from summarise.grounding.words import content_words

_FEWEST = 2
_TOO_LITTLE = 1 / 3
"""Of the words that the cited sentences have, those that stand in sentences about the one who is named."""


def other_subject(statement: str, sentences: Sequence[str], ordinary: Set[str], named: Named) -> str | None:
    """Of whom `statement` says what is told of others, in words for a reader.

    Args:
        statement: what somebody says, in their own words.
        sentences: those it is said to rest on, in the order of `named.spoken_of`.
        ordinary: the stems of what the text writes in small letters.
        named: the names of the text.
    """
    told = [frozenset(content_words(sentence)) for sentence in sentences]
    for clause in _clauses(read(statement)):
        names = [word for word in clause if word.written[0].isupper() and word.meaning]
        said = frozenset(content_words(" ".join(word.written for word in clause if word not in names)))
        known = said.intersection(frozenset().union(*told))
        for name in names:
            bearers = named.bearers.get(name.plain, frozenset())
            if not bearers or not is_name(name.written, first=name.is_first, ordinary=ordinary, named=named):
                continue
            of_them = [words for words, who in zip(told, named.spoken_of, strict=False) if bearers & who]
            theirs = known.intersection(frozenset().union(*of_them))
            if of_them and len(known) >= _FEWEST and len(theirs) <= _TOO_LITTLE * len(known):
                return f"the cited words do not tell this of {name.written}"
    return None


def _clauses(words: Sequence[Word]) -> list[list[Word]]:
    clauses: list[list[Word]] = []
    for word in words:
        goes_on = clauses and word.sentence == clauses[-1][-1].sentence
        if goes_on and (not word.begins_clause or word.plain == "that"):
            clauses[-1].append(word)
        else:
            clauses.append([word])
    return clauses
