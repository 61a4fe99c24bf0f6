"""Where somebody in a text denies what others in it claim."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.documents import Span
from summarise.evidence.marks import Attribution, CaveatMark, Marks, Source

_DENIES = re.compile(r"den(?:y|ie)|bestr[ei]|dementi|nie|nég|neg|démen|desmint|smenti")
_CLAIM = (
    r"(?:allegations?|accusations?|charges?|claims?|assertions?|suggestions?|insinuations?|reports?|accounts?"
    r"|rumou?rs?|version|figures?|numbers?|tolls?|estimates?|Zahl(?:en)?|Schätzung(?:en)?|Vorw(?:u|ü)rfe?n?"
    r"|Anschuldigung(?:en)?|Behauptung(?:en)?|Bericht(?:en|e)?|Darstellung"
    r"|Gerüchten?|Unterstellung(?:en)?|Verdacht)"
)
_FALSE = (
    r"(?<!not )(?<!never )(?<!nicht )(?:false|untrue|baseless|unfounded|groundless|nonsense"
    r"|fabricat(?:ed|ions?)|lies|fiction|wrong|misleading|inaccurate|incorrect"
    r"|without (?:any )?(?:foundation|merit|basis)|not true"
    r"|falsch|unwahr|haltlos|unbegründet|frei erfunden|unzutreffend|gegenstandslos|Unsinn"
    r"|aus der Luft gegriffen|jeder Grundlage)"
)
_AT_FIRST = re.compile(
    rf"(?:[\w’'-]+ ){{0,4}}{_CLAIM}\b|[^.;]{{0,60}}?\b(?:as|als) (?:\w+ ){{0,2}}{_FALSE}\b"
)
"""What is rejected is what somebody else said: "rejected the allegation", "dismissed it as untrue"."""
_SAID_FALSE = re.compile(
    rf"\b{_CLAIM} (?:(?:of|by|der|des|von|gegen|against) (?:[\w’'-]+ ){{1,3}}?)?(?:[^.;:]{{0,60}}?"
    r"\b(?:is|are|was|were|be|been|as|als|ist|sind|sei|seien|entbehr\w+) (?:\w+ ){0,2})?"
    rf"[„“\"]?{_FALSE}\b|\bno truth (?:in|to)\b"
)
"""The same in a clause: "said the allegations were baseless", "called the report false"."""
_THAT_IS_FALSE = re.compile(
    rf"(?:(?:that|this|it|das|dies|es) )?(?:is|was|had been|ist|war|sei|wäre) (?:\w+ ){{0,2}}{_FALSE}\b"
)
"""What was said before: "said that was incorrect"."""
_IS_FALSE = re.compile(
    rf"\b(?:{_FALSE}|(?<!not a )lie|nonsense|speculation|invention|rubbish|Lüge|Quatsch)\b"
)
_CLAIMED = re.compile(rf"[^.;:]{{0,40}}\b{_CLAIM}\b[^.;:]{{0,30}}\W")
_WHAT_WAS_SAID = re.compile(r"this|that|it")
"""What is disputed in more words is told by the sentences that say that accounts differ."""
_NEGATED = re.compile(r"(?:\b(?:not|never|cannot|nor|nicht)|n['’]t) (?:\w+ ){0,2}\Z")
_REACH = 30
_RULES = re.compile(
    r"\b(?:court|judges?|jury|tribunal|panel|justices|magistrate|\w*[Gg]erichte?|Richter\w*)\b"
)
"""Whoever rules on a claim does not deny it."""


def denials(text: str, marks: Marks) -> Iterator[CaveatMark]:
    """One caveat for each denial: by whom, and in what words."""
    for source, cue in _denying(text, marks):
        name = source.fullest.of(text)
        yield CaveatMark("contradiction", f"“{name}” denies what others claim.", (source.mention, cue))


def _denying(text: str, marks: Marks) -> Iterator[tuple[Source, Span]]:
    for mark in marks.attributions:
        if _denies(text, mark):
            yield mark.source, mark.cue
    for quotation in marks.quotations:
        speaker, cue = quotation.speaker, quotation.cue
        if speaker is not None and cue is not None and _calls_false(text, cue, quotation.span):
            yield speaker, cue


def _calls_false(text: str, cue: Span, quoted: Span) -> bool:
    """Whether quoted words judge a claim: "called the allegation “entirely false”"."""
    if cue.end >= quoted.start or not _IS_FALSE.search(text, quoted.start, quoted.end):
        return False
    return _CLAIMED.fullmatch(text, cue.end, quoted.start) is not None


def _denies(text: str, mark: Attribution) -> bool:
    if _NEGATED.search(text, max(0, mark.cue.start - _REACH), mark.cue.start):
        return False
    if mark.strength == "denied" and _DENIES.match(text, mark.cue.start):
        return True
    if text.startswith("disput", mark.cue.start):
        return _WHAT_WAS_SAID.fullmatch(text, mark.scope.start, mark.scope.end) is not None
    if _RULES.search(mark.source.mention.of(text)):
        return False
    if mark.strength == "denied":
        return _AT_FIRST.match(text, mark.scope.start, mark.scope.end) is not None
    start, end = mark.scope.start, mark.scope.end
    return bool(_SAID_FALSE.search(text, start, end) or _THAT_IS_FALSE.match(text, start, end))
