"""Whether a statement decides what the words it rests on leave undecided.

Most verbs have many others that say the same. Some do not: who won, died, resigned or was arrested is said in
that word or in one that means the same, or it is not said.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarise.grounding.words import FUNCTION_WORDS, meaning, words

_DECISIVE = frozenset(
    map(
        meaning,
        """win lose die murder resign arrest convict acquit buy sell marry divorce sign ban surrender
    confess admit apologise apologize cancel bankrupt rape bribe steal crash collapse explode kidnap
    abduct torture execute gewinnen gewann verlieren verlor sterben zurücktreten verhaften kaufen
    verkaufen unterzeichnen verurteilen verbieten gestehen""".split(),
    )
)


def other_outcome(statement: str, passages: str) -> str | None:
    """Which decisive word of `statement` has no like in `passages`, in words for a reader."""
    there = set(_meanings(passages))
    for word, means in zip(words(statement), _meanings(statement), strict=True):
        is_said = word.islower() and word not in FUNCTION_WORDS
        if is_said and means in _DECISIVE and means not in there:
            return f"nothing in the cited words says “{word}”"
    return None


def _meanings(text: str) -> Iterator[str]:
    return (meaning(word.lower()) for word in words(text))
