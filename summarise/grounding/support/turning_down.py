"""Words that turn down, lack or undo what stands beside them, and those that deny it outright."""

from __future__ import annotations

import re
from collections.abc import Sequence

DENYING = re.compile(
    r"den(?:y|ies|ied|ying)|refus(?:es?|ed|ing)|unable|(?:ver)?weigerte?n?|bestreitet|bestritt(?:en)?|leugne(?:t|te)"
)
CONVICTED = re.compile(r"\b(?:convict\w+|guilty|verurteilt|schuldig)\b", re.IGNORECASE)
"""Who denied it was found to have done it, where both sides say so."""
UNDONE = re.compile(
    r"(?:un|dis|non-?|(?:in|im|il|ir)(?=[^\W\d_]+(?:able|ible|ent|ant|ate|ity)$))([^\W\d_]{4,})"
)
TURNING_DOWN = re.compile(
    r"(?:reject|lack|doubt)(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|oppos(?:es?|ed|ing)|abgelehnt|lehnt|fehl(?:t|en|e|te|ten|end\w*)"
    r"|los(?:es?|t|ing)|await(?:s|ed|ing)?|prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|end(?:s|ed)?"
    r"|absence|missing|failure|ceas(?:es?|ed|ing)|verlier(?:t|en)|verlor(?:en)?|beende(?:t|te|n)"
    r"|verhinder(?:t|te|n)|(?:barr|block|bann)(?:ed|ing|s)|bars?|prohibit(?:s|ed)?|forb(?:ids?|ade|idden)|gekündigt|kündigten?|entzogen|withh[eo]ld(?:s|ing)?|withheld|depriv(?:es?|ed|ing)"
    r"|ausgeschlossen|ausschließ(?:t|en)|zurückgewiesen|abgesagt"
    r"|un(?:able|aware|certain|clear|confirmed|decided|harmed|hurt|injured|interested|known|likely|sure|willing)"
    r"|ausgefallen|entf(?:ällt|iel(?:en)?|allen)|verzicht(?:et|en|ete|eten)|omit(?:s|ted)?|exclud(?:es?|ed|ing)|confidential|secret|silent|unklar|unbekannt|ungewiss"
)
_LITTLE = re.compile(r"little|few|less|hardly|scarcely|barely|rarely|seldom|kaum|wenige?[rnms]?|selten")
_A = frozenset("a an no not the one two ein einige nicht only quite".split())
"""Before "few" and "little" they say that there are some."""
_PARTED = (
    (re.compile(r"schlie(?:ß|ss)(?:t|en)|schloss(?:en)?"), "aus"),
    (re.compile(r"lehn(?:t|te|ten|en)"), "ab"),
    (re.compile(r"(?:weis|wies)(?:t|en)?"), "zurück"),
    (re.compile(r"sag(?:t|te|ten|en)"), "ab"),
    (re.compile(r"f(?:iel(?:en)?|ällt|allen)"), "aus"),
    (re.compile(r"le(?:ft|av(?:es?|ing))|rul(?:es?|ed|ing)|r[au]n(?:s|ning)?|ke(?:eps?|pt)"), "out"),
)
"""Verbs that turn down with what stands behind them, in German often far behind."""
_CLAUSE = 10
"""Words."""


def is_parted(pieces: Sequence[str], at: int) -> bool:
    """Whether a verb stands at `at` that turns down with its other half, which stands behind it."""
    behind = pieces[at + 1 : at + 1 + _CLAUSE]
    return any(verb.fullmatch(pieces[at]) and particle in behind for verb, particle in _PARTED)


def parted_around(pieces: Sequence[str], at: int) -> str | None:
    """Such a verb that stands with its other half around `at`; None where there is none."""
    return next(
        (
            pieces[place]
            for place in range(max(0, at - _CLAUSE), at)
            for verb, particle in _PARTED
            if verb.fullmatch(pieces[place]) and particle in pieces[at : place + _CLAUSE]
        ),
        None,
    )


def makes_little_of(pieces: Sequence[str], at: int) -> bool:
    """Whether a word stands at `at` that leaves little of what is beside it: "hardly", but not "a few"."""
    if not _LITTLE.fullmatch(pieces[at]) or not _A.isdisjoint(pieces[max(0, at - 1) : at]):
        return False
    behind = pieces[at + 1 : at + 2]
    is_small = pieces[at] == "little" and behind and behind[0].endswith("s")
    return not is_small and behind not in (["than"], ["als"])
