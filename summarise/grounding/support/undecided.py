"""Whether a statement says as so what the words it rests on leave open.

They may only ask it, have it decided later, say that its cause is not known, or that nobody can say it.
"""

from __future__ import annotations

import re

from summarise.grounding.support.elsewhere import only_in
from summarise.grounding.words import content_words

_ASKING = re.compile(
    r"\b(?:whether|if|ob|falls) (?!any\b|not\b|only\b|nur\b)([^,.;:?!\n]+)",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:whether|if|unless|would|could|might|(?-i:may)|should|were to|ob|falls|wenn|würden?|könnten?"
    r"|sollten?|unklar|unbekannt|ungewiss|offen|undisclosed|un(?:clear|known|certain|decided))\b|\?",
    re.IGNORECASE,
)
_CAUSED = re.compile(
    r"\b(?:caused|because|due to|led to|triggered|sparked|verursach\w+|ausgelöst|auslöste|wegen|weil)\b",
    re.IGNORECASE,
)
_UNKNOWN_CAUSE = re.compile(
    r"\b(?:cause|Ursache)\b[^.;]{0,60}\b(?:unknown|unclear|not (?:yet )?(?:known|clear)|under investigation"
    r"|unklar|unbekannt|nicht (?:fest|bekannt|geklärt))\b"
    r"|\bWarum [^.;]{3,60}\b(?:unklar|unbekannt|nicht (?:fest|bekannt))\b"
)
_DECIDED = re.compile(
    r"\b(?:decided|voted|approved|beschlossen|beschloss|entschied(?:en)?|genehmigte?|gebilligt)\b",
    re.IGNORECASE,
)
_TO_DECIDE = re.compile(
    r"\b(?:will|is to|are to|plans? to|due to) (?:\w+ ){0,4}(?:decide|vote|discuss|debate|consider)\b"
    r"|\b(?:entscheidet|entscheiden|berät|beraten|stimmt|stimmen)\b(?:[^.;]|(?<=\d)\.){0,60}\b(?:ob|über)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"\b(?:not|no|never|cannot|nobody|un(?:clear|known)|nicht|kein\w*|niemand|unklar|unbekannt)\b|n['’]t\b",
    re.IGNORECASE,
)
_CANNOT_SAY = re.compile(
    r"\b(?:cannot|can['’]t|could not|couldn['’]t|do(?:es)? not|do(?:es)?n['’]t|kann|können|konnten?) "
    r"(?:say|claim|conclude|prove|show|confirm|mean|nicht (?:sagen|behaupten|belegen|bestätigen)),? "
    r"(?:that|if|whether|dass|ob) ([^,.;:?!\n]+)",
    re.IGNORECASE,
)
_FEWEST = 2
_MOST_OF, _MOST_OF_WHETHER = 0.75, 0.6
"""Of the words of a statement that the cited ones have; "if" asks nothing at times."""


def undecided(statement: str, passages: str) -> str | None:
    """What `passages` leave open and `statement` does not, in words for a reader."""
    if _OPEN.search(statement):
        return None
    is_denial = _NEGATED.search(statement) is not None
    return (
        (None if is_denial else _of_unknown_cause(statement, passages))
        or _still_to_decide(statement, passages)
        or _asked(statement, passages)
        or (None if is_denial else _not_said(statement, passages))
    )


def _of_unknown_cause(statement: str, passages: str) -> str | None:
    unknown = _UNKNOWN_CAUSE.search(passages) if _CAUSED.search(statement) else None
    return f"the cited words say that the cause is not known: “{unknown.group()}”" if unknown else None


def _still_to_decide(statement: str, passages: str) -> str | None:
    if not _DECIDED.search(statement) or _DECIDED.search(passages):
        return None
    deciding = _TO_DECIDE.search(passages)
    return f"the cited words leave this open: “{deciding.group()}”" if deciding else None


def _asked(statement: str, passages: str) -> str | None:
    """What is only asked: whether it is, or what if it were."""
    said = set(content_words(statement))
    known = said.intersection(content_words(passages))
    for found in _ASKING.finditer(passages):
        shared = said.intersection(content_words(found[1]))
        most_of = _MOST_OF if found.group()[:2].lower() == "if" else _MOST_OF_WHETHER
        enough = len(shared) >= max(_FEWEST, most_of * len(known))
        if enough and only_in(found.group(), passages, shared):
            return f"the cited words leave this open: “{found.group().strip()}”"
    return None


def _not_said(statement: str, passages: str) -> str | None:
    """What somebody says that they cannot say."""
    said = set(content_words(statement))
    for found in _CANNOT_SAY.finditer(passages):
        told = set(content_words(found[1]))
        if len(told & said) >= _FEWEST and len(told & said) >= _MOST_OF * len(told):
            return f"the cited words leave this open: “{found.group().strip()}”"
    return None
