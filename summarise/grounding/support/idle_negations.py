"""Negations that deny nothing: those of idioms, of bounds, and of titles."""

from __future__ import annotations

from collections.abc import Sequence

_IDIOMS = tuple(
    tuple(idiom.split())
    for idiom in (
        "not clear whether",
        "not clear if",
        "not known whether",
        "not known if",
        "if not",
        "or may not",
        "or not",
        "no doubt",
        "whether or not",
        "not least",
        "no longer than",
        "not less than",
        "not fewer than",
        "not more than",
        "nicht weniger als",
        "nicht mehr als",
        "nicht länger als",
        "not longer than",
    )
)
_BOUNDING, _THAN = frozenset("no nor not nicht".split()), frozenset("than als".split())
_BOUND = 3
"""Words: "higher than 10,000"."""
_QUOTATIONS = (['"'], ["“"])
_TITLE = 3
"""Words."""


def without_idle_negations(written: Sequence[str]) -> list[str]:
    """The words and marks of a text in lower case, without the negations that deny nothing."""
    lower = [piece.lower() for piece in written]
    pieces = [
        piece for at, piece in enumerate(lower) if not (_bounds(lower, at) or _begins_a_title(written, at))
    ]
    for idiom in _IDIOMS:
        if idiom[0] in pieces:
            pieces = _without(idiom, pieces)
    return pieces


def _bounds(pieces: Sequence[str], at: int) -> bool:
    """Whether a negation says no more than how far a number goes: "no higher than 10,000"."""
    behind = pieces[at + 1 : at + 4]
    return (
        pieces[at] in _BOUNDING
        and len(behind) == _BOUND
        and behind[0].endswith("er")
        and behind[1] in _THAN
        and behind[2][0].isdigit()
    )


def _begins_a_title(written: Sequence[str], at: int) -> bool:
    """Whether a quotation begins there in capitals: “No News Today”."""
    title = written[at : at + _TITLE]
    return (
        title[0] == "No"
        and written[at - 1 : at] in _QUOTATIONS
        and len(title) == _TITLE
        and all(word[0].isupper() for word in title)
    )


def _without(idiom: tuple[str, ...], pieces: list[str]) -> list[str]:
    many = len(idiom)
    starts = [at for at in range(len(pieces)) if tuple(pieces[at : at + many]) == idiom]
    inside = {at + step for at in starts for step in range(many)}
    return [piece for at, piece in enumerate(pieces) if at not in inside]
