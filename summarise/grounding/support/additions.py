"""Words by which a statement says more than most: that all agree, that it is the only one.

Where such a word stands, the words that it rests on have it, or one that says as much.
"""

from __future__ import annotations

import re

from summarise.grounding.words import content_words

_MORE_THAN_MOST = [
    (re.compile(said, re.IGNORECASE), re.compile(as_much, re.IGNORECASE))
    for said, as_much in (
        (r"\b(?:unanim\w+|einstimmig\w*|einhellig\w*)\b",) * 2,
        (
            r"\b(?:sole(?:ly)?|exclusive(?:ly)?|ausschließlich\w*|einzige[nrsm]?)\b",
            r"\b(?:only|single|entirely|alone|one|except|nur|lediglich|allein|außer)\b|\bsole|e[xk][ck]lusiv|einzig",
        ),
        (
            r"\b(?:worldwide|global(?:ly)?|weltweit\w*)\b",
            r"world|glob|internation|weltweit|erde\b|welt\b|earth|planet",
        ),
        (
            r"\b(?:charged|indicted) (?:with|over)\b|\bangeklagt\b",
            r"charg|accus|indict|prosecut|count|ankl|beschuld|vor(?:ge)?w[eao]rf|prozess",
        ),
        (r"\baußerhalb\b", r"\b(?:außerhalb|außer|ausland|vor|jenseits|neben|bei)\b"),
        (
            r"\b(?:closed|finished|ended)(?= (?:(?:\w+ ){0,3}(?:lower|higher|up(?! on)|down)|at)\b)",
            r"\b(?:clos\w+|end\w*|finish\w*|settl\w+|final|after)\b",
        ),
    )
]
"""What says more than most, and what says as much."""
_EVERYBODY = re.compile(r"\b(?:every(?:body|one)|any(?:body|one)|jeder|jedermann|alle)\b", re.IGNORECASE)
_ONLY = re.compile(
    r"\b(?:only|sole|nur|lediglich|ausschließlich|exclusively|einzige[nrsm]?)\b", re.IGNORECASE
)
_ONE_OF = re.compile(r"\b(?:one of (?!only)|einer? (?:von|der) |eines der |among the )", re.IGNORECASE)
_ONLY_THEY = re.compile(r"(?:^|(?<=[.;:!?\n] ))(?:Only|Nur) ([^.;:!?\n,]{1,80})")
_DENIED = re.compile(r"\b(?:not|no|never|nicht|kein\w*|nie)\b|n['’]t\b", re.IGNORECASE)


def added(statement: str, passages: str) -> str | None:
    """What `statement` says more than `passages` do, in words for a reader."""
    for said, as_much in _MORE_THAN_MOST:
        found = said.search(statement)
        if found and not as_much.search(passages):
            return f"the cited words do not say “{found.group()}”"
    only, one_of = _ONLY.search(statement), _ONE_OF.search(passages)
    if only and one_of and not _ONLY.search(passages):
        return f"the cited words say “{one_of.group().strip()}”, not “{only.group()}”"
    everybody = _EVERYBODY.search(statement)
    if everybody and not only and _ONLY.search(passages) and not _EVERYBODY.search(passages):
        return f"the cited words say “only”, not “{everybody.group()}”"
    return None if only else _of_others(statement, passages)


def _of_others(statement: str, passages: str) -> str | None:
    """What is so "only" of some there, and in a statement of others."""
    said = set(content_words(statement))
    for found in _ONLY_THEY.finditer(passages) if not _DENIED.search(statement) else ():
        who, *rest = content_words(found[1]) or ("",)
        if who and who not in said and rest and said.issuperset(rest):
            return f"the cited words say this of “{found.group().strip()}”"
    return None
