"""Whether what a figure is said to count is what the text counts by it."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from summarise.evidence.marks import Figure
from summarise.grounding.support.amounts import other_amount
from summarise.grounding.support.denials import other_denial
from summarise.grounding.support.likeness import Likes
from summarise.grounding.support.naming import Named, other_name
from summarise.grounding.support.opposites import opposite
from summarise.grounding.support.unsupported import Vocabulary, broken_off
from summarise.grounding.words import content_words, has_beginning, meaning, stem, words

_BARE, _BARE_AND_SMALL, _MONEY, _LONG = "bare", "small", "money", "ages"
_OLDEST = 120
_SHARE = 0.6
_SHARE_OF_THE_REST = 0.5
"""Of the words beside one for the kind of quantity, which the unit alone bears out."""
_ELSEWHERE = 0.25
"""What a word counts that the text has, but not here."""
_REMEMBERED = 4
"""Texts whose names are kept in short, since all labels of one ask for them."""
_LENGTHS = "metre kilometre centimetre millimetre mile foot inch yard"
_TIMES = "second minute hour day week month year decade century"
_WEIGHTS = "gram kilogram tonne ton pound ounce"
_MEASURES: tuple[tuple[str, str], ...] = (
    ("length länge", f"{_LENGTHS} {_TIMES}"),
    ("distance height width depth size entfernung höhe breite tiefe", _LENGTHS),
    ("duration time period dauer zeit", f"{_TIMES} {_LONG}"),
    ("age alter", f"year month {_BARE_AND_SMALL}"),
    ("weight gewicht", _WEIGHTS),
    ("area size fläche größe", "square hectare acre"),
    ("amount cost price sum value betrag kosten preis summe wert", _MONEY),
    ("percentage proportion rate share anteil quote", f"percent {_BARE}"),
    ("number count people person member anzahl zahl menschen personen", _BARE),
)
"""Words for a kind of quantity, and the units that say it without them."""


def mislabelled(
    label: str, figure: Figure, passages: str, vocabulary: Vocabulary, named: Named
) -> str | None:
    """Why `figure`, which stands in `passages`, does not count what `label` says, in words for a reader.

    A label is no sentence: nobody does anything in it, and its names may be those of the whole text.
    """
    anywhere = replace(named, here=named.here | named.anywhere)
    return (
        broken_off(label)
        or other_amount(label, passages)
        or other_name(label, passages, vocabulary.ordinary, anywhere)
        or other_denial(label, passages)
        or opposite(label, passages)
        or _other_words(label, figure, passages, vocabulary, named)
    )


def _other_words(
    label: str, figure: Figure, passages: str, vocabulary: Vocabulary, named: Named
) -> str | None:
    measures = _measures_of(figure)
    elsewhere = (vocabulary.stems, _stems(named.anywhere))
    said = [word for word in words(label.lower()) if content_words(word)]
    said = [word for word in said if not word.isdigit()]
    told = [word for word in said if meaning(word) not in measures] or said
    of_the_unit = measures if told == said else frozenset[str]()
    worth = [1 if meaning(word) in of_the_unit else _worth(word, elsewhere, passages, named) for word in told]
    if sum(worth) < (_SHARE if len(said) == len(told) else _SHARE_OF_THE_REST) * len(worth):
        return f"the cited words do not say that it counts “{label}”"
    return None


@lru_cache(_REMEMBERED)
def _stems(pieces: frozenset[str]) -> frozenset[str]:
    return frozenset(map(stem, pieces))


def _worth(word: str, elsewhere: tuple[frozenset[str], ...], passages: str, named: Named) -> float:
    """How far a word of a label is borne out, from 0 to 1."""
    is_here = Likes.of(passages).has(word) or word in named.here or meaning(word) in named.offices
    if is_here or has_beginning(word, passages):
        return 1
    is_elsewhere = all(any(each in stems for stems in elsewhere) for each in content_words(word))
    return _ELSEWHERE if is_elsewhere else 0


def _measures_of(figure: Figure) -> frozenset[str]:
    """What the unit of a figure says that it measures."""
    unit = figure.unit or _BARE
    kinds = {_MONEY if unit.isupper() else unit.split()[0]}
    if figure.value is not None and figure.value <= _OLDEST:
        kinds |= {_BARE_AND_SMALL} if unit == _BARE else set()
    elif kinds & {"year", "month"}:
        kinds = {_LONG}
    return frozenset(
        meaning(name)
        for names, units in _MEASURES
        if not kinds.isdisjoint(units.split())
        for name in names.split()
    )
