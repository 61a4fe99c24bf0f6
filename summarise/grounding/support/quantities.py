"""Which kind of quantity a figure is of, by its unit, and which a label calls it."""

from __future__ import annotations

import re

from summarise.evidence.marks import Figure
from summarise.grounding.support.durations import TIMES
from summarise.grounding.words import meaning, words

_BARE, _BARE_AND_SMALL, _MONEY, _LONG, _FRACTION = "bare", "small", "money", "ages", "fraction"
_OLDEST = 120
_LENGTHS = "metre kilometre centimetre millimetre mile foot inch yard"
_TIMES = " ".join(TIMES)
_WEIGHTS = "gram kilogram tonne ton pound ounce"
_MEASURES: tuple[tuple[str, str], ...] = (
    ("length länge", f"{_LENGTHS} {_TIMES} {_LONG}"),
    ("distance height width depth size entfernung höhe breite tiefe", _LENGTHS),
    ("duration time period term deadline dauer zeit frist laufzeit", f"{_TIMES} {_LONG}"),
    ("age alter", f"year month {_BARE_AND_SMALL}"),
    ("weight gewicht", _WEIGHTS),
    ("area size fläche größe", "square hectare acre"),
    (
        """amount cost price sum value size pay proceeds dollars euros pounds betrag kosten preis summe wert
        erlös höhe""",
        f"{_MONEY} cent penny",
    ),
    ("level index stand", f"point {_BARE}"),
    ("percentage proportion rate share anteil quote", f"percent {_BARE}"),
    ("number count people person member anzahl zahl zählung menschen personen", _BARE),
)
"""Words for a kind of quantity, and the units that say it without them."""
_STRICT: tuple[tuple[str, str], ...] = (
    ("age alter", f"{_TIMES} {_BARE}"),
    ("price prices cost costs preis kosten", f"{_MONEY} cent penny {_BARE}"),
    ("length duration länge dauer", f"{_LENGTHS} {_TIMES}"),
    ("distance height entfernung höhe", f"{_LENGTHS} {_BARE}"),
    ("share percentage proportion anteil prozentsatz", f"percent {_FRACTION}"),
    ("days tage", "day"),
    ("weeks wochen", "week"),
    ("months monate", "month"),
    ("years jahre", "year decade century"),
)
"""Words for a kind of quantity, and the units without which it is none of that kind."""
_PREPOSITION = re.compile(
    r",|\b(?:of|in|on|at|for|to|by|from|with|within|that|which|who|when|where|before|after|as|than|per|the|von|vom"
    r"|der|des|dem|den|die|das|für|im|in|aus|bei|beim|am|an|auf|mit|zum|zur|nach|vor)\b",
    re.IGNORECASE,
)


def measures_of(figure: Figure) -> frozenset[str]:
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


def other_kind(label: str, figure: Figure) -> str | None:
    """Whether a label is called by a kind of quantity that its figure is not of: an "age" in dollars."""
    behind = _PREPOSITION.search(label)
    head = (words(label[: behind.start()] if behind else label) or [""])[-1].lower()
    unit = figure.unit or (_BARE if (figure.value or 0) > 1 else _FRACTION)
    kind = _MONEY if unit.isupper() else unit.split()[0]
    for names, units in _STRICT:
        if head in names.split() and kind not in units.split():
            return f"“{figure.unit or figure.value}” is no {head}"
    return None
