"""Lines in which Every Word Has a Capital, so that capitals tell nothing."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.documents import Span
from summarise.evidence.names.tokens import Token

_UNCAPITALISED = frozenset(
    """
a an the and but or nor for of in on at to by as with from into over under after before amid against about
between through during until upon via vs v per than that is are be de la le von van der den du del da di bin
al s t
""".split()
)
"""Words that stay small in a title."""
_UNSTOPPED = (4, 0.75)
_STOPPED = (7, 0.95)
"""How many other words a line must have, and the share of them with a capital: headlines rarely end with a
full stop."""


def capitalised_throughout(words: Sequence[Token], sentences: Sequence[Span]) -> list[bool]:
    """For each token, whether its sentence is written in capitals or in title case."""
    marks: list[bool] = []
    at = 0
    for sentence in sentences:
        start = at
        while at < len(words) and words[at].start < sentence.end:
            at += 1
        marks.extend([_is_throughout(words[start:at])] * (at - start))
    return marks


def _is_throughout(words: Sequence[Token]) -> bool:
    if _has_many_small(words):
        return False
    written = [token for token in words if token.word[0].isalpha()]
    if len(written) > 1 and all(token.word.isupper() for token in written if len(token.word) > 1):
        return True
    long = [token for token in written if not token.opens and token.word.lower() not in _UNCAPITALISED]
    stopped = bool(words) and words[-1].word == "."
    least, share = _STOPPED if stopped else _UNSTOPPED
    return len(long) >= least and sum(token.capital for token in long) >= share * len(long)


def _has_many_small(words: Sequence[Token]) -> bool:
    """Whether too many words are small for the line to be in capitals: soon known of most lines."""
    most = (1 - _UNSTOPPED[1]) * len(words)
    small = 0
    for token in words:
        if not token.capital and token.word.islower() and token.word not in _UNCAPITALISED:
            small += 1
            if small > most:
                return True
    return False
