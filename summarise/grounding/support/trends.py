"""Whether a statement has a number move as the words it rests on do: up or down, by so much or to it."""

from __future__ import annotations

import re

from summarise.grounding.support.ways import IN_ENGLISH

_WITHIN = r"(?:[^.;,]|(?<=\d)[.,](?=\d)){0,90}?"
"""Up to the other half of a verb of German, in its clause."""
_UP = re.compile(
    r"\b(?:r[oi]se[ns]?|rising|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|increas(?:e|es|ed|ing)|grew|grow[ns]?|growing"
    r"|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|advanc(?:es?|ed)"
    r"|(?<!gave )(?<!give )(?<!given )up(?= (?:by |about |around |some )?[\d$€£])"
    r"|st(?:eigt|ieg|iegen|eigen|eigt|eigert|eigerte|eigerten)|gestiegen|gewachsen|wuchs(?:en)?|wächst|zugenommen"
    r"|zulegte[n]?|zugelegt|kletterten?|(?:nahm|nahmen|nimmt|legte|legten|legt)\b" + _WITHIN + r" zu)\b",
    re.IGNORECASE,
)
_DOWN = re.compile(
    r"\b(?:fell|fall(?:s|en|ing)?|dropp?(?:s|ed|ing)?|declin(?:e|es|ed|ing)|los(?:t|es?|ing)|decreas(?:e|es|ed|ing)"
    r"|shr(?:ank|ink|unk|inking)|sank|sunk|sink(?:s|ing)?|slipp(?:ed|ing)|slips|slid(?:e|es|ing)?|tumbl(?:es?|ed|ing)"
    r"|plung(?:es?|ed|ing)|plummet(?:s|ed|ing)?|slump(?:s|ed|ing)?|shed|eased"
    r"|down(?= (?:by |about |around |some )?[\d$€£])|(?:is|are|was|were|closed|ended|finished)"
    r" (?:\w+ly )?down"
    r"|fiel(?:en)?|fällt|gefallen|sinkt|sank(?:en)?|gesunken|sinken|schrumpften?|geschrumpft|abgenommen|zurückgegangen"
    r"|verlor(?:en)?|verliert|einbrach(?:en)?|eingebrochen"
    r"|(?:ging|gingen|geht|gehen)\b(?! auf (?:das Jahr|den|die|einen?|ein)\b)"
    + _WITHIN
    + r" zurück|(?:nahm|nahmen|nimmt)\b"
    + _WITHIN
    + r" ab)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d")
_LED = re.compile(
    r"\b(by|to|from|um|auf|von) (?:about |around |some |almost |nearly |over |rund |etwa |fast |über )?"
    r"(?:US)?[$€£]?(\d+(?:[.,]\d+)*)\b"
)


def other_trend(statement: str, passages: str) -> str | None:
    """What word of a statement has a number move the other way, in words for a reader.

    Where either side has something rise and something fall, nothing tells which moves how.
    """
    if not (_NUMBER.search(statement) and _NUMBER.search(passages)):
        return None
    for said, against in ((_UP, _DOWN), (_DOWN, _UP)):
        moves = said.search(statement)
        other = against.search(passages)
        if moves and other and not against.search(statement) and not said.search(passages):
            return f"it says “{moves.group()}” where the cited words say “{other.group()}”"
    return None


def other_step(statement: str, passages: str) -> str | None:
    """Which number a statement has something move by that the cited words have it move to, or from.

    Nothing is told of a number that either side has without such a word.
    """
    if not (_moves(statement) and _moves(passages)):
        return None
    there = _led(passages)
    for number, leads in _led(statement).items():
        theirs = there.get(number, leads)
        if theirs.isdisjoint(leads) and passages.count(number) == len(theirs):
            return f"the cited words have “{min(theirs)} {number}” where it says “{min(leads)} {number}”"
    return None


def _moves(text: str) -> bool:
    return _UP.search(text) is not None or _DOWN.search(text) is not None


def _led(text: str) -> dict[str, frozenset[str]]:
    """By number: "by", "to" and "from" that stand before it."""
    found: dict[str, set[str]] = {}
    for lead, number in _LED.findall(text):
        found.setdefault(number, set()).add(IN_ENGLISH.get(lead, lead))
    return {number: frozenset(leads) for number, leads in found.items()}
