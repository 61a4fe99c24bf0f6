"""Orders to set aside what a model was told before."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.evidence.instructions.clauses import INFINITIVES, OBJECT, behind, heads, ordered
from summarise.evidence.instructions.words import (
    ALL,
    EARLIER,
    FOLLOW,
    NOT,
    PASS_OVER,
    RULES,
    SO_FAR,
    TEXTS,
    TOLD,
)

_ACCOUNT = frozenset("compte cuenta conto conta account acht".split())
_GONE = frozenset(
    "void superseded overridden obsolete invalid suspended revoked apply aufgehoben ungültig annulées "
    "anuladas annullate".split()
)
_EXTREME = frozenset("above oben dessus".split())


def passes_over(words: Sequence[str]) -> int:
    """An order to set aside what was said before."""
    found = 0
    for at in heads(words, PASS_OVER):
        object_ = behind(words, at)
        known = any(word in EARLIER for word in object_)
        if any(word in TOLD for word in object_):
            found = max(found, 2 if known else 1)
        elif any(word in RULES for word in object_) and known:
            found = max(found, 1)
        elif any(word in SO_FAR for word in object_) and any(
            word in ALL | TEXTS | _EXTREME for word in object_
        ):
            found = max(found, 2)
        elif any(word in TEXTS for word in object_):
            found = max(found, 1)
    for at, word in enumerate(words):
        if word in FOLLOW:
            near = {*words[max(0, at - 3) : at], *behind(words, at, 1)}
            if (
                near & NOT
                and not near & {"did", "does", "has", "had"}
                and any(each in TOLD for each in behind(words, at))
            ):
                found = max(found, 2 if ordered(words, at) or words[max(0, at - 1)] in NOT else 1)
        elif word in _ACCOUNT and {*words[max(0, at - 4) : at]} & NOT and {*behind(words, at)} & SO_FAR:
            found = max(found, 2)
        elif word in TOLD and _revoked(words, at):
            found = max(found, 1)
    return max(found, _set_aside_last(words))


def _revoked(words: Sequence[str], at: int) -> bool:
    known = any(word in EARLIER for word in words[max(0, at - 3) : at])
    return known and any(word in _GONE for word in behind(words, at))


def _set_aside_last(words: Sequence[str]) -> int:
    """The same with the verb at the end of its clause, as an order in German may have it."""
    for at, word in enumerate(words):
        if word in INFINITIVES and word in PASS_OVER and ordered(words, at):
            before = words[max(0, at - OBJECT) : at]
            polite = "bitte" in before or (before[:1] and before[0] in EARLIER)
            if polite and any(each in TOLD for each in before) and any(each in EARLIER for each in before):
                return 2
    return 0
