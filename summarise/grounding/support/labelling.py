"""Whether what a figure is said to count is what the text counts by it."""

from __future__ import annotations

import re
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

_BARE, _BARE_AND_SMALL, _MONEY, _LONG, _FRACTION = "bare", "small", "money", "ages", "fraction"
_OLDEST = 120
_SHARE = 0.6
_SHARE_OF_THE_REST = 0.5
"""Of the words beside one for the kind of quantity, which the unit alone bears out."""
_ELSEWHERE = 0.25
"""What a word counts that the text has, but not here."""
_BEFORE = 0.5
"""The same of one in the sentences before, to which this one points back."""
_QUALIFYING = frozenset(
    map(
        meaning,
        """planned expected estimated reported proposed needed required demanded possible total
        geplante erwartete geschätzte vorgeschlagene nötige benötigte geforderte mögliche insgesamt""".split(),
    )
)
"""Words by which a label says how sure its figure is, or what it is for; the text says it in a verb."""
_REMEMBERED = 4
"""Texts whose names are kept in short, since all labels of one ask for them."""
_LENGTHS = "metre kilometre centimetre millimetre mile foot inch yard"
_TIMES = "second minute hour day week month year decade century"
_WEIGHTS = "gram kilogram tonne ton pound ounce"
_MEASURES: tuple[tuple[str, str], ...] = (
    ("length länge", f"{_LENGTHS} {_TIMES} {_LONG}"),
    ("distance height width depth size entfernung höhe breite tiefe", _LENGTHS),
    ("duration time period term deadline dauer zeit frist laufzeit", f"{_TIMES} {_LONG}"),
    ("age alter", f"year month {_BARE_AND_SMALL}"),
    ("weight gewicht", _WEIGHTS),
    ("area size fläche größe", "square hectare acre"),
    (
        "amount cost price sum value size pay proceeds betrag kosten preis summe wert erlös höhe",
        f"{_MONEY} cent",
    ),
    ("level index stand", f"point {_BARE}"),
    ("percentage proportion rate share anteil quote", f"percent {_BARE}"),
    ("number count people person member anzahl zahl zählung menschen personen", _BARE),
)
"""Words for a kind of quantity, and the units that say it without them."""
_STRICT: tuple[tuple[str, str], ...] = (
    ("age alter", f"{_TIMES} {_BARE}"),
    ("price prices cost costs preis kosten", f"{_MONEY} cent {_BARE}"),
    ("length duration länge dauer", f"{_LENGTHS} {_TIMES}"),
    ("distance height entfernung höhe", f"{_LENGTHS} {_BARE}"),
    ("share percentage proportion anteil prozentsatz", f"percent {_FRACTION}"),
    ("days tage", "day"),
    ("weeks wochen", "week"),
    ("months monate", "month"),
    ("years jahre", "year"),
)
"""Words for a kind of quantity, and the units without which it is none of that kind."""
_PREPOSITION = re.compile(
    r",|\b(?:of|in|on|at|for|to|by|from|with|within|that|which|who|when|where|before|after|as|than|per|the|von|vom"
    r"|der|des|dem|den|die|das|für|im|in|aus|bei|beim|am|an|auf|mit|zum|zur|nach|vor)\b",
    re.IGNORECASE,
)


def mislabelled(
    label: str, figure: Figure, passages: str, before: str, vocabulary: Vocabulary, named: Named
) -> str | None:
    """Why `figure`, which stands in `passages`, does not count what `label` says, in words for a reader.

    A label is no sentence: nobody does anything in it, and its names may be those of the whole text. `before`
    are the words that `passages` point back to.
    """
    anywhere = replace(named, here=named.here | named.anywhere)
    return (
        broken_off(label)
        or other_amount(label, passages)
        or other_name(label, passages, vocabulary.ordinary, anywhere)
        or other_denial(label, passages)
        or opposite(label, passages)
        or _other_kind(label, figure)
        or _other_words(label, figure, passages, before, vocabulary, named)
    )


def _other_kind(label: str, figure: Figure) -> str | None:
    """Whether a label is called by a kind of quantity that its figure is not of: an "age" in dollars."""
    behind = _PREPOSITION.search(label)
    head = (words(label[: behind.start()] if behind else label) or [""])[-1].lower()
    unit = figure.unit or (_BARE if (figure.value or 0) > 1 else _FRACTION)
    kind = _MONEY if unit.isupper() else unit.split()[0]
    for names, units in _STRICT:
        if head in names.split() and kind not in units.split():
            return f"“{figure.unit or figure.value}” is no {head}"
    return None


def _other_words(
    label: str, figure: Figure, passages: str, before: str, vocabulary: Vocabulary, named: Named
) -> str | None:
    measures = _measures_of(figure)
    elsewhere = (vocabulary.stems, _stems(named.anywhere))
    said = [word for word in words(label.lower()) if content_words(word)]
    said = [word for word in said if not word.isdigit()]
    told = [word for word in said if word not in named.anywhere or _is_here(word, passages, named)] or said
    told = [word for word in told if meaning(word) not in _QUALIFYING] or told
    told = [word for word in told if meaning(word) not in measures] or told
    of_the_unit = frozenset(map(meaning, told)) & measures
    worth = [
        1 if meaning(word) in of_the_unit else _worth(word, elsewhere, passages, before, named)
        for word in told
    ]
    if sum(worth) < (_SHARE if len(said) == len(told) else _SHARE_OF_THE_REST) * len(worth):
        return f"the cited words do not say that it counts “{label}”"
    return None


@lru_cache(_REMEMBERED)
def _stems(pieces: frozenset[str]) -> frozenset[str]:
    return frozenset(map(stem, pieces))


def _worth(
    word: str, elsewhere: tuple[frozenset[str], ...], passages: str, before: str, named: Named
) -> float:
    """How far a word of a label is borne out, from 0 to 1."""
    if _is_here(word, passages, named):
        return 1
    if Likes.of(before).has(word):
        return _BEFORE
    is_elsewhere = all(any(each in stems for stems in elsewhere) for each in content_words(word))
    return _ELSEWHERE if is_elsewhere else 0


def _is_here(word: str, passages: str, named: Named) -> bool:
    is_named = word in named.here or meaning(word) in named.offices
    return is_named or Likes.of(passages).has(word) or has_beginning(word, passages)


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
