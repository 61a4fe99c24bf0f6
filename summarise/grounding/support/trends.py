"""Whether a statement has a number move as the words it rests on do: up or down, by so much or to it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarise.documents import Span
from summarise.evidence.marking import figures_in
from summarise.grounding.support.ways import IN_ENGLISH

_WITHIN = r"(?:[^.;,]|(?<=\d)[.,](?=\d)){0,90}?"
"""Up to the other half of a verb of German, in its clause."""
_UP = re.compile(
    r"\b(?:r[oi]se[ns]?|rising|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|increas(?:e|es|ed|ing)|grew|grow[ns]?|growing"
    r"|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|advanc(?:es?|ed)"
    r"|(?<!gave )(?<!give )(?<!given )up(?= (?:by |about |around |some )?[\d$€£])"
    r"|(?:is|are|was|were|closed|ended|finished) (?:\w+ly )?up(?! (?:to|for|with)\b)"
    r"|st(?:eigt|ieg|iegen|eigen|eigt|eigert|eigerte|eigerten)|gestiegen|gewachsen|wuchs(?:en)?|wächst|zugenommen"
    r"|zulegte[n]?|zugelegt|kletterten?|(?:nahm|nahmen|nimmt|legte|legten|legt)\b" + _WITHIN + r" zu)\b",
    re.IGNORECASE,
)
_DOWN = re.compile(
    r"\b(?:fell|fall(?:s|en|ing)?|dropp?(?:s|ed|ing)?|declin(?:e|es|ed|ing)|los(?:t|es?|ing)|decreas(?:e|es|ed|ing)"
    r"|shr(?:ank|ink|unk|inking)|sank|sunk|sink(?:s|ing)?|slipp(?:ed|ing)|slips|slid(?:e|es|ing)?|tumbl(?:es?|ed|ing)"
    r"|plung(?:es?|ed|ing)|dip(?:s|ped|ping)?|plummet(?:s|ed|ing)?|slump(?:s|ed|ing)?|shed|eased"
    r"|down(?= (?:by |about |around |some )?[\d$€£])|(?:is|are|was|were|closed|ended|finished)"
    r" (?:\w+ly )?down"
    r"|(?:gab|gaben|gibt)\b" + _WITHIN + r" nach"
    r"|fiel(?:en)?|fällt|gefallen|sinkt|sank(?:en)?|gesunken|sinken|schrumpften?|geschrumpft|abgenommen|zurückgegangen"
    r"|verlor(?:en)?|verliert|einbrach(?:en)?|eingebrochen"
    r"|(?:ging|gingen|geht|gehen)\b(?! auf (?:das Jahr|den|die|einen?|ein)\b)"
    + _WITHIN
    + r" zurück|(?:nahm|nahmen|nimmt)\b"
    + _WITHIN
    + r" ab)\b",
    re.IGNORECASE,
)
_BEFORE = 60
"""Characters before a number in which it is said that something moves by it or to it."""
_DIGIT = re.compile(r"\d")
_LEVEL = re.compile(r"\b(?:to|from|at|within|of|above|below|over|under|auf|von|bei) (?:\w+ )?$")
"""Before a number that something is at, or moves from or to."""
_CUT = re.compile(
    r"[;:!?\n]|[.,](?!\d)|\b(?:but|while|whereas|and|after|despite|aber|während|und|nachdem|trotz)\b"
)
_LED = re.compile(
    r"\b(by|to|from|um|auf|von|los(?:t|es?|ing)|gain(?:s|ed|ing)?|shed|verlor(?:en)?|verliert"
    r"|below|above|under|over|unter|über)"
    r" (?:to |by |auf |um )?(?:about |around |roughly |some |almost |nearly "
    r"|over |just |rund |etwa |fast |über |knapp )?$"
)
_LEADS = IN_ENGLISH | dict.fromkeys(
    "lost lose loses losing gain gains gained gaining shed verlor verloren".split(), "by"
)
_LEADS |= dict.fromkeys("below above under over unter über".split(), "to")
"""What is said before a number, and what is meant: that something moves by it, to it or from it."""


def other_trend(statement: str, passages: str) -> str | None:
    """What word of a statement has a number move the other way, in words for a reader.

    Where either side has something rise and something fall, only what stands by the same number tells.
    """
    said, there = _moved(statement), _moved(passages)
    if not ((said or _DIGIT.search(statement)) and (there or _DIGIT.search(passages))):
        return None
    both = [(said[value], there[value]) for value in said.keys() & there.keys()]
    for moves, others in [*both, (_Moves.of(statement), _Moves.of(passages))]:
        if moves.up and others.down and not (moves.down or others.up):
            return f"it says “{moves.up}” where the cited words say “{others.down}”"
        if moves.down and others.up and not (moves.up or others.down):
            return f"it says “{moves.down}” where the cited words say “{others.up}”"
    return None


@dataclass(frozen=True, slots=True)
class _Moves:
    """The first words of a clause by which something rises, and by which something falls."""

    up: str | None
    down: str | None

    @classmethod
    def of(cls, clause: str) -> _Moves:
        up, down = _UP.search(clause), _DOWN.search(clause)
        return cls(up.group() if up else None, down.group() if down else None)


@lru_cache(maxsize=256)
def _moved(text: str) -> Mapping[float, _Moves]:
    """By number of `text`: how its clause has things move; in no way if it is a level, or stands twice."""
    numbers = [(figure.value, figure.span) for figure in figures_in(text) if figure.value is not None]
    many = Counter(value for value, _ in numbers)
    cuts = sorted({0, *(cut.start() for cut in _CUT.finditer(text)), len(text)})
    return {
        value: _Moves(None, None)
        if many[value] > 1 or _LEVEL.search(text, max(0, span.start - _BEFORE), span.start)
        else _Moves.of(_clause(text, cuts, span))
        for value, span in numbers
    }


def _clause(text: str, cuts: Sequence[int], span: Span) -> str:
    """The words around `span` between two of `cuts`, which are in order and begin and end the text."""
    start = cuts[bisect_right(cuts, span.start) - 1]
    return text[start : cuts[bisect_left(cuts, span.end)]]


def moves_alike(one: str, other: str) -> bool:
    """Whether both have something rise, or both something fall."""
    moves, others = _Moves.of(one), _Moves.of(other)
    return bool((moves.up and others.up) or (moves.down and others.down))


def other_step(statement: str, passages: str) -> str | None:
    """Which number a statement has something move by that the cited words have it move to, or from.

    Nothing is told of a number that either side has without such a word.
    """
    if not (_moves(statement) and _moves(passages)):
        return None
    there = _led(passages)
    for number, (leads, written) in _led(statement).items():
        theirs, spelt = there.get(number, (leads, ""))
        if theirs.isdisjoint(leads) and None not in theirs | leads:
            return f"the cited words have “{spelt}” where it says “{written}”"
    return None


def _moves(text: str) -> bool:
    return _UP.search(text) is not None or _DOWN.search(text) is not None


@lru_cache(maxsize=256)
def _led(text: str) -> Mapping[float, tuple[frozenset[str | None], str]]:
    """By number: what is meant before it, if anything is, and how the first is written."""
    found: dict[float, tuple[frozenset[str | None], str]] = {}
    for figure in figures_in(text):
        lead = _LED.search(text, max(0, figure.span.start - _BEFORE), figure.span.start)
        meant = _LEADS.get(lead[1].lower(), lead[1].lower()) if lead else None
        if figure.value is not None:
            leads, written = found.get(figure.value, (frozenset(), ""))
            start = lead.start() if lead else figure.span.start
            found[figure.value] = leads | {meant}, written or text[start : figure.span.end]
    return found
