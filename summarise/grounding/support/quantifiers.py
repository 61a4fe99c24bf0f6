"""Whether a statement tells of all or most what the words it rests on tell of some or most."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.grounding.words import content_words

_SOME, _MOST, _ALL = range(3)
_HOW_MANY = {
    _ALL: "both beide beiden all every each alle allen aller sämtliche sämtlichen jeder jede jedes "
    "whole entire ganze ganzen gesamte gesamten",
    _MOST: "most meisten",
    _SOME: "some several few many part half einige einigen mehrere mehreren manche manchen viele vielen "
    "wenige wenigen teil hälfte third quarter fifth drittel viertel",
}
_RANK = {word: rank for rank, spelt in _HOW_MANY.items() for word in spelt.split()}
_QUANTIFIED = re.compile(
    rf"(?<![\w-])(?<!the (?=most))({'|'.join(_RANK)})\b(?!(?<=some) \d)([^.;:!?\n,]{{0,60}})", re.IGNORECASE
)
_PART = re.compile(
    r"(?<![\w.,-])((?:\d+|one|eine[rsm]?|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht"
    r"|neun|zehn)(?: (?:out )?of the| der| von den)) ([^.;:!?\n,]{0,60})",
    re.IGNORECASE,
)
"""So many of them are some of them."""
_NOT_ADDED = [
    (re.compile(said, re.IGNORECASE), re.compile(licence, re.IGNORECASE))
    for said, licence in (
        (r"\b(?:unanim\w+|einstimmig\w*|einhellig\w*)\b",) * 2,
        (
            r"\b(?:sole(?:ly)?|exclusive(?:ly)?|ausschließlich\w*|einzige[nrsm]?)\b",
            r"\b(?:sole\w*|only|single|exclusiv\w+|entirely|alone|one|except|ausschließlich\w*|einzig\w*|nur|lediglich|allein"
            r"|außer|exklusiv\w*)\b",
        ),
        (
            r"\b(?:worldwide|global(?:ly)?|weltweit\w*)\b",
            r"world|glob|internation|weltweit|erde\b|welt\b|earth|planet",
        ),
        (r"\b(?:charged|indicted) (?:with|over)\b|\bangeklagt\b", r"charg|accus|indict|prosecut|count|ankl|beschuld|vor(?:ge)?w[eao]rf|prozess"),
        (r"\baußerhalb\b", r"\b(?:außerhalb|außer|ausland|vor|jenseits|neben|bei)\b"),
        (
            r"\b(?:closed|finished|ended)(?= (?:(?:\w+ ){0,3}(?:lower|higher|up(?! on)|down)|at)\b)",
            r"\b(?:clos\w+|end\w*|finish\w*|settl\w+|final|after)\b",
        ),
    )
]
"""What says more than most, and the words of which the text has one where it is said."""
_EVERYBODY = re.compile(r"\b(?:every(?:body|one)|any(?:body|one)|jeder|jedermann|alle)\b", re.IGNORECASE)
_ONLY = re.compile(r"\b(?:only|nur|ausschließlich|exclusively)\b", re.IGNORECASE)
_SOLE = re.compile(r"\b(?:the only|sole|only|einzige[nrsm]?|nur|lediglich)\b", re.IGNORECASE)
_ONE_OF = re.compile(r"\b(?:one of (?!only)|einer? (?:von|der) |eines der |among the )", re.IGNORECASE)
_ONLY_THEY = re.compile(r"(?:^|(?<=[.;:!?\n] ))(?:Only|Nur) ([^.;:!?\n,]{1,80})")
_DENIED = re.compile(r"\b(?:not|no|never|nicht|kein\w*|nie)\b|n['’]t\b", re.IGNORECASE)
_REACH = 2
"""Words of meaning behind a quantifier: what there are so many of is one of them."""
_AT = re.compile(
    r"\bat (?:all|most)\b|\b(?:all|most) (?:but|of all|likely|recent\w*|important\w*)\b", re.IGNORECASE
)
"""Here they say nothing of how many."""


def overstated(statement: str, passages: str) -> str | None:
    """Of what a statement tells it of more than `passages` do, in words for a reader."""
    for said, licence in _NOT_ADDED:
        added = said.search(statement)
        if added and not licence.search(passages):
            return f"the cited words do not say “{added.group()}”"
    sole = _SOLE.search(statement)
    if sole and _ONE_OF.search(passages) and not _SOLE.search(passages):
        return f"the cited words say “{_ONE_OF.search(passages).group()}”, not “{sole.group()}”"
    others = _of_others(statement, passages)
    if others:
        return others
    everybody = _EVERYBODY.search(statement)
    if everybody and _ONLY.search(passages) and not (_EVERYBODY.search(passages) or _ONLY.search(statement)):
        return f"the cited words say “only”, not “{everybody.group()}”"
    there = [*_quantified(passages), *_parts(passages)]
    for rank, word, of_what in _quantified(statement):
        same = [(other, spelt) for other, spelt, theirs in there if not of_what.isdisjoint(theirs)]
        if same and all(other < rank for other, _ in same):
            return f"the cited words say “{same[0][1]}”, not “{word}”"
    return None


def _of_others(statement: str, passages: str) -> str | None:
    """What is so "only" of some there, and of others in a statement that says nothing of them."""
    said = set(content_words(statement))
    if _SOLE.search(statement) or _ONLY.search(statement) or _DENIED.search(statement):
        return None
    for found in _ONLY_THEY.finditer(passages):
        who, *rest = content_words(found[1]) or ("",)
        if who and who not in said and rest and said.issuperset(rest):
            return f"the cited words say this of “{found.group().strip()}”"
    return None


def _quantified(text: str) -> Iterator[tuple[int, str, frozenset[str]]]:
    """How many each quantifier says, from some to all; its word; and the words that say of what."""
    for found in _QUANTIFIED.finditer(_AT.sub("", text)):
        yield _RANK[found[1].lower()], found[1], _of_what(found[2], _REACH)


def _parts(text: str) -> Iterator[tuple[int, str, frozenset[str]]]:
    """The same of each number out of more."""
    for found in _PART.finditer(text):
        yield _SOME, found[1], _of_what(found[2], _REACH + 1)


def _of_what(behind: str, reach: int) -> frozenset[str]:
    return frozenset([word for word in content_words(behind) if not word[0].isdigit()][:reach])
