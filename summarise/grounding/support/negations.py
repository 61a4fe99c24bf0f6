"""Which words of a text deny, looked at among those beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.grounding.support.turning_down import DENYING

ENDING = re.compile(r"n['’]t$|^not['’]")
_NEGATIONS = frozenset(
    """not never cannot no none nobody nothing neither nor without nicht weder nie niemals niemanden
    niemandem kein keine keinen keinem keiner keines keinerlei keineswegs keinesfalls niemand nichts
    ohne ne pas jamais aucun aucune rien sans non nunca nadie nada ningún ninguna sin nessun nessuno
    nessuna senza não ninguém sem""".split()
)
_CHOOSING = frozenset("decide decided decides deciding chose advise advised advises".split())
ONLY = frozenset("only just merely nur lediglich".split())
_TO = re.compile(r"fail(?:s|ed|ing|ure)?|inability|declin(?:e|es|ed|ing)|yet")
"""Negations if "to" follows: "failed to", "have yet to"."""
_FROM = re.compile(r"(?:refrain|abstain)(?:s|ed|ing)?")
"""Negations if "from" follows."""
_INSTEAD = {("rather", "than"), ("instead", "of"), ("anstelle", "von")} | {
    (word,) for word in ("statt", "anstatt", "anstelle")
}
"""What stands behind these was not done, or is not so."""
INSTEAD = frozenset("rather instead statt anstatt anstelle".split())
ENDS = frozenset(
    """. , ; : ! ? ( ) and but or though although while because which who that und aber oder obwohl
    dass weil et mais y pero e ma since""".split()
)
"""What a negation does not reach across."""


def is_negation(pieces: Sequence[str], at: int) -> bool:
    piece, behind = pieces[at], pieces[at + 1 : at + 2]
    if is_instead(pieces, at):
        return True
    if piece in _NEGATIONS:
        return not (behind and behind[0] in ONLY)
    if _TO.fullmatch(piece):
        return behind == ["to"]
    if piece == "too":  # "too early to"
        return pieces[at + 2 : at + 3] == ["to"]
    if _FROM.fullmatch(piece):
        return behind == ["from"]
    if piece == "against":
        return not _CHOOSING.isdisjoint(pieces[at - 1 : at])
    return bool(DENYING.fullmatch(piece) or ENDING.search(piece))


def is_instead(pieces: Sequence[str], at: int) -> bool:
    is_last = ENDS.issuperset(pieces[at + 1 : at + 2])
    return not is_last and ((pieces[at],) in _INSTEAD or tuple(pieces[at : at + 2]) in _INSTEAD)
