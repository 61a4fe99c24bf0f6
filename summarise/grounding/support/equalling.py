"""Whether a number is one of the cited words in other words: "ten years" of "a decade"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarise.evidence.marking import figures_in
from summarise.evidence.marks import Figure
from summarise.grounding.support.durations import MONTHS, SECONDS, TIMES
from summarise.grounding.support.magnitudes import LEAST

_ONE = re.compile(
    r"\b(?:one|single|whole|full|entire|past|(?:for|in|within|about|after|of|over|nearly|almost|only) an?) "
    rf"({'|'.join(TIMES)})\b",
    re.IGNORECASE,
)
_ONE_OR_TWO = re.compile(r"\ban? [^\W\d_]+ or two\b", re.IGNORECASE)
_JOINED = re.compile(r" ?(?:to|and|or|bis|und|auf|[-–]) ?")
_PART = re.compile(r"(\w+) (?:of|out of|in|von) (?:the |den )?(\w+)")
"""Which the text may have as two numbers: "two of the five"."""
_LAST_WORD = re.compile(r"[^\W\d_]+")
_ROUNDED, _ROUGHLY = 0.5, 5
"""Points by which a share in words may miss one in percent."""


def is_said_otherwise(
    figure: Figure, statement: str, said: Sequence[Figure], figures: Sequence[Figure], passages: str
) -> bool:
    """Whether `passages` give the number of `figure`, which is one of `said`, in other words.

    Args:
        figure: a number of `statement`.
        statement: what somebody says.
        said: all its numbers.
        figures: those of `passages`.
        passages: the words that the statement rests on.
    """
    if figure.value == 1 and figure.value_to == 2 and figure.unit is None:
        return _ONE_OR_TWO.search(passages) is not None
    length = _length(figure.unit, figure.value)
    if length is not None and figure.value_to is None:
        return length in _lengths(figures, passages)
    if any(is_share_in_words(other, figure) for other in figures):
        return True
    values = {value for other in figures for value in (other.value, other.value_to)}
    if (part := _PART.fullmatch(figure.span.of(statement))) is not None:
        return all(read and read[0].value in values for read in map(figures_in, part.groups()))
    whole = _in_full(figure, statement, said)
    return whole is not None and whole in values


def _length(unit: str | None, value: float | None) -> tuple[str, float] | None:
    """A span of time in the least of its units that are no multiple of one another."""
    if unit in SECONDS and value is not None:
        return "seconds", value * SECONDS[unit]
    if unit in MONTHS and value is not None:
        return "months", value * MONTHS[unit]
    return None


def _lengths(figures: Sequence[Figure], passages: str) -> Iterator[tuple[str, float]]:
    for figure in figures:
        length = _length(figure.unit, figure.value)
        if length is not None and figure.value_to is None:
            yield length
    for found in _ONE.finditer(passages):
        length = _length(found[1].lower(), 1)
        if length is not None:
            yield length


def _in_full(figure: Figure, statement: str, said: Sequence[Figure]) -> float | None:
    """A bare number with the size that the next one has: "from 871 to 612 million"."""
    if figure.value is None or not figure.span.of(statement).isdigit():
        return None
    for other in said:
        if _JOINED.fullmatch(statement[figure.span.end : other.span.start]):
            sizes = [LEAST.get(word.lower()) for word in _LAST_WORD.findall(other.span.of(statement))]
            return next((figure.value * size for size in sizes if size), None)
    return None


def is_share_in_words(figure: Figure, percentage: Figure) -> bool:
    """Whether a figure says in words what another says in percent: "almost half" for 46 percent."""
    if figure.unit is not None or percentage.unit != "percent" or figure.value is None or figure.value >= 1:
        return False
    apart = abs(100 * figure.value - (percentage.value or 0))
    return apart <= (_ROUGHLY if figure.approximate else _ROUNDED)
