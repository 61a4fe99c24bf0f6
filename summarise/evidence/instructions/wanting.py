"""Orders about what a summariser writes: its summary, its headline, the fields of its JSON."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from summarise.evidence.instructions.addressing import is_machine
from summarise.evidence.instructions.clauses import behind, heads
from summarise.evidence.instructions.words import (
    ANSWER,
    BOUND,
    DECODE,
    FIELDS,
    MAY_BE_OUTPUTS,
    MINE,
    NOT,
    ONLY,
    OUTPUTS,
    PRODUCE,
    READING,
    SAY,
    SUMMARISE,
    TERMS,
    THAT,
    THIS,
    TO_SAY,
    TOLD,
    YOU,
)

_ANSWERED = frozenset('with in the this that json mit auf en avec con com z : “ " „ «'.split())
_FORM = FIELDS - {"who", "what", "where", "when"} | {
    "figure", "quote", "caveat", "label", "item", "entry", "field"
}  # fmt: skip
_OF = frozenset("of for in to on about von des der dieses dieser zu de du del di do da van".split())
_QUOTING = frozenset(':“”"„«»')
_SAID = THAT - {"following", "at", "att"}


def wants(words: Sequence[str]) -> int:
    """An order about what a summariser writes."""
    found = max(_in_a_field(words), _decodes(words), _on_terms(words), _while_producing(words))
    for at, word in enumerate(words):
        if word in OUTPUTS or word in MAY_BE_OUTPUTS:
            found = max(found, _must_say(words, at))
    for at in heads(words, SAY):
        object_ = behind(words, at)
        for number, word in enumerate(object_):
            owned = any(each in MINE for each in object_[max(0, number - 4) : number])
            fields = {each for each in (*words[max(0, at - 3) : at], *object_) if each in FIELDS}
            if word in OUTPUTS:
                found = max(found, 2 if owned or word == "json" else 1)
            elif word in MAY_BE_OUTPUTS and owned:
                found = max(
                    found, 2 if len(fields - {word}) > 0 or word in {"caveats", "output", "brief"} else 1
                )
            elif word in SUMMARISE and any(each in THIS for each in object_):
                found = max(found, 2)
        if words[at] in ANSWER and any(
            each in ONLY and after in _ANSWERED
            for each, after in zip(object_[:3], [*object_[1:4], ":"], strict=False)
        ):
            found = max(found, 2)
        elif words[at] in SUMMARISE | SAY and _about_this_text(object_):
            found = max(found, 2 if words[at] in SUMMARISE or (at and words[at - 1] in NOT) else 1)
    return found


def asks(words: Sequence[str]) -> bool:
    """Whether `words` ask that something be said, which beside an order is a part of it."""
    return any(
        any(word in _SAID or word == ":" for word in words[at + 1 : at + 3]) for at in heads(words, SAY)
    )


def _in_a_field(words: Sequence[str]) -> int:
    """ "The who section", "add to \"what\" that": the fields of a form as things to fill."""
    plain = [word for word in words if word not in _QUOTING]
    fields = any(
        one in FIELDS and other in {"field", "section", "list", "key", "array", "slot", "entry"}
        for one, other in itertools.pairwise(plain)
    )
    if fields and any(word in BOUND or word in SAY for word in words):
        return 2
    for at in heads(words, SAY):
        object_ = behind(words, at)
        named = {word for word in object_ if word in _FORM}
        filled = any(one in _FORM and other == ":" for one, other in itertools.pairwise(object_[:4]))
        if len(named) > 1 or filled:
            return 2
    return 0


def _decodes(words: Sequence[str]) -> int:
    return 2 if any(
        {*behind(words, at)} & {"line", "above", "following", "string", "base64", "text", "message", "below"}
        for at in heads(words, DECODE)
    ) else 0  # fmt: skip


def _on_terms(words: Sequence[str]) -> int:
    """ "By summarising this text you agree": use of the text on a condition."""
    read = any(
        (word in READING and {*words[at + 1 : at + 3]} & THIS) or (is_machine(words, at) and {*words} & THIS)
        for at, word in enumerate(words)
    )
    return 2 if read and {*words} & TERMS and {*words} & (OUTPUTS | MAY_BE_OUTPUTS | YOU | SAY) else 0


def _while_producing(words: Sequence[str]) -> int:
    """ "When you write the summary, lead with this"."""
    for at, word in enumerate(words):
        if word in {"you", "du", "vous", "tu", "usted", "você"} and {*words[at + 1 : at + 3]} & PRODUCE:
            written = {*behind(words, at)} & (OUTPUTS | {"brief", "output", "response"})
            ordered = any(True for _ in heads(words, SAY | {"use", "lead", "treat", "begin"}))
            whatever = words[max(0, at - 1)] == "whatever"
            return (1 + ordered) if written or whatever else 0
    return 0


def _must_say(words: Sequence[str], at: int) -> int:
    """ "The summary must say that"; a summary that must name its sources is one of news."""
    following = [word for word in behind(words, at, 12) if word != ","]
    bound = next((number for number, word in enumerate(following[:8]) if word in BOUND), None)
    if bound is None or (bound and following[0] not in _OF):
        return 0
    said = following[bound + 1 :]
    if not said or not {*said[:2], *said[-1:]} & TO_SAY:
        return 2 if {"empty", "blank", "leer", "vide", "vacío", "vuoto", "vazio"} & {*said[:3]} else 0
    literal = any(word in THAT or word in _QUOTING for word in said)
    names_itself = words[at] in {
        "json",
        "headline",
        "headlines",
        "schlagzeile",
        "überschrift",
        "titular",
        "manchete",
    }
    return 2 if literal or names_itself or _about_this_text(following[:bound]) else 1


def _about_this_text(object_: Sequence[str]) -> bool:
    return any(
        word in TOLD | {"article", "text"} | SUMMARISE
        and (object_[max(0, number - 1)] in THIS or {"above", "below"} & set(object_[:6]))
        for number, word in enumerate(object_)
    )
