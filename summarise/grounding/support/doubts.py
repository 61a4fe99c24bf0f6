"""How sure the cited words are of what a statement says.

A word of doubt is about the words behind it in its clause, or, where it ends the clause, about those before
it. A statement that says these words and no doubt says more than the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from summarise.documents import Span
from summarise.grounding.words import NEGATIONS, content_words, meaning

_THOUGHT = (
    "said|believed|thought|reported|alleged|feared|presumed|estimated|expected|understood|claimed|rumou?red"
    "|assumed|suspected|considered|intimated|suggested|likely|set|scheduled|poised"
)
_DOUBT = re.compile(
    r"\b(?:reportedly|allegedly|apparently|supposedly|purportedly|presumably|possibly|perhaps|maybe|probably"
    r"|potentially|seemingly|conceivably|ostensibly|(?<!less )(?<!more )likely|unlikely|might|suspected"
    r"|could(?! no\b| not (?!have\b)| hardly| barely)|suspicions?"
    r"|alleged|rumou?rs?|rumou?red|unconfirmed|unverified|unclear|not (?:yet )?clear|possible|potential"
    r"|estimated|estimates?"
    r"|expects?|expected|if not|appear(?:s|ed)? to|seem(?:s|ed)? to|suggest(?:s|ed|ing)?"
    r"|indicating|indicat(?:es?|ed)|reports? of|hint(?:s|ed)?"
    rf"|(?:is|are|was|were|been|be) (?:\w+ly |also )?(?:{_THOUGHT}) (?:to|that)"
    rf"|it (?:is|was|has been|had been) (?:\w+ly )?(?:{_THOUGHT})"
    r"|wahrscheinlich\w*|wahrscheinlichkeit|angeblich\w*|mutmaßlich\w*|vermutlich\w*|offenbar|möglicherweise"
    r"|anscheinend|womöglich|eventuell\w*|erwartet\w*|dürften?|könnten?|scheint|scheinen|voraussichtlich"
    r"|apparemment|probablement|peut-être|présumée?s?|pourrai(?:t|ent)|semble(?:nt)?"
    r"|presunt[oa]s?|supuest[oa]s?|probablemente|quizás?|podrían?)\b"
    r"|\bsoll(?:en)?\b(?=[^.;,\n]{0,80}\w(?:en|t) (?:haben|sein)\b)"
    r"|\w(?:en|t) (?:haben|sein) soll(?:en|te|ten)?\b"
    r"|\b(?-i:may)\b(?! \d)",
    re.IGNORECASE,
)
_ESTIMATING = re.compile(
    r"\bput(?:s|ting)? (?:\S+ ){0,4}?(?:at|as high as) (?:[a-z]+ ){0,2}\W?(?:US)?[\d$€£]"
)
"""An estimate is told by these, whether the text calls it one or not."""
_NO_EVIDENCE = re.compile(r"\b(?:no|any) (?:evidence|sign|proof|indication|hint)s?\b", re.IGNORECASE)
_TO_COME = re.compile(
    r"\b(?:(?:is|are|was|were|be) (?:planned|about|going|due) to"
    r"|due to (?:be|begin|start|open|close|end|stop|appear|return|meet|vote|go|take|make|leave|arrive|launch"
    r"|run|stand|pay|retire|expire|publish|play|receive|get|hold|speak|visit)|plans? to|should"
    r"|soll(?:en|te)?|rechne(?:t|n|te|ten) (?:\w+ )?(?:damit|mit))\b"
)
"""What says of itself that it has not come to be."""
_EXPECTED = re.compile(
    r"(?!.*\b(?:reportedly|allegedly|apparently|supposedly|purportedly)).*"
    r"(?:expect|scheduled|set|poised|likely|erwartet|voraussichtlich)",
    re.IGNORECASE,
)
_INDICATED = re.compile(r"indicate[sd]?", re.IGNORECASE)
_EVIDENCE = re.compile(
    r"\b(?:reports?|data|figures?|evidence|signs?|polls?|surveys?|results?|stud(?:y|ies)|tests?|findings?|documents?"
    r"|records?|research|estimates?|statistics|analys[ie]s|intelligence|images?|footage|numbers?|which|this|these|it)\b",
    re.IGNORECASE,
)
_SAID_TO = re.compile(
    r"(?:said|reported|alleged|rumou?red|claimed|understood|believed|thought) to$", re.IGNORECASE
)
_ROUGHLY = re.compile(
    r"\b(?:about|around|roughly|approximately|nearly|some|etwa|rund|ungefähr|environ)\b", re.IGNORECASE
)
_COULD, _CAN = re.compile(r"could|might|may|könnten?", re.IGNORECASE), re.compile(r"\b(?:can|kann|können)\b")
"""What can be could be."""
_BEHIND_CAN = 3
"""Words of meaning."""
_ESTIMATED = re.compile(r"estimate", re.IGNORECASE)
_LIKELIHOOD = re.compile(
    r"possibl[ey]|perhaps|maybe|probably|potential(?:ly)?|conceivably|likely|unlikely|might|may|could|if not"
    r"|(?:appear|seem)(?:s|ed)? to|(?:is|are|was|were) (?:\w+ly |also )?likely to|wahrscheinlich\w*"
    r"|vermutlich"
    r"|möglicherweise|womöglich|eventuell|dürften?|könnten?|scheint|scheinen|voraussichtlich"
    r"|probablement|peut-être|pourrai(?:t|ent)|probablemente|quizás?|podrían?",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.;:!?\n](?!\d)|, |\b(?:and|but|while|und|aber)\b")
_REACH = 90
"""Characters in which the words stand that a doubt is about."""
_NO_MATTER = NEGATIONS | {meaning("able")}
"""What a doubt is not about."""
_MOST = 3
"""Words of meaning that it is about."""


@lru_cache(maxsize=256)
def leaves_open(statement: str) -> bool:
    """Whether a statement says itself that it may not be so."""
    return any(mark.search(statement) for mark in (_DOUBT, _ESTIMATING, _NO_EVIDENCE))


@lru_cache(maxsize=256)
def doubts(passage: str) -> tuple[tuple[Span, frozenset[str]], ...]:
    """The words of doubt in `passage`, each with the words of meaning that it is about."""
    return tuple(_doubts(passage))


def _doubts(passage: str) -> Iterator[tuple[Span, frozenset[str]]]:
    for found in _DOUBT.finditer(passage):
        if _INDICATED.fullmatch(found.group()) and not _is_of_things(passage[: found.start()]):
            continue
        behind = _CLAUSE.split(passage[found.end() : found.end() + _REACH].lstrip(", "), maxsplit=1)[0]
        about = [word for word in content_words(behind) if word not in _NO_MATTER][:_MOST]
        if not about:
            before = _CLAUSE.split(passage[max(0, found.start() - _REACH) : found.start()])[-1]
            about = content_words(before)[-_MOST:]
        yield Span(*found.span()), frozenset(about)


def _is_of_things(before: str) -> bool:
    """Whether it is evidence that indicates something, and nobody who says it."""
    clause = _CLAUSE.split(before[-_REACH:])[-1]
    return _EVIDENCE.search(clause) is not None


def first_doubt(passage: str) -> Span | None:
    """The first word of doubt in `passage`, whatever it is about."""
    found = _DOUBT.search(passage)
    return Span(*found.span()) if found else None


def is_of_likelihood(doubt: str) -> bool:
    """Whether a word of doubt says how likely it is, whoever says so, and not whose word it is."""
    return _LIKELIHOOD.fullmatch(doubt) is not None


def doubted(statement: str, passage: str) -> Span | None:
    """The first word of `passage` that puts in doubt what `statement` says."""
    return next(doubting(statement, passage), None)


def _is_said_to_be(doubt: Span, passage: str, said: frozenset[str]) -> bool:
    """Whether a statement says what somebody "is said to" have done."""
    if not _SAID_TO.search(doubt.of(passage)):
        return False
    deed = content_words(passage[doubt.end : doubt.end + _REACH])[:1]
    return not said.isdisjoint(deed)


def only_plans(statement: str) -> bool:
    """Whether all that a statement leaves open is whether something comes to be: "is scheduled to"."""
    words_of_doubt = [found.group() for found in _DOUBT.finditer(statement)]
    return bool(words_of_doubt) and all(map(_EXPECTED.match, words_of_doubt))


def _possible(statement: str) -> set[str]:
    """What `statement` says that can be."""
    return {
        word
        for can in _CAN.finditer(statement)
        for word in content_words(_CLAUSE.split(statement[can.end() : can.end() + _REACH])[0])[:_BEHIND_CAN]
    }


def doubting(statement: str, passage: str) -> Iterator[Span]:
    """Every word of `passage` that does."""
    said = frozenset(content_words(statement))
    is_to_come = _TO_COME.search(statement) is not None or only_plans(statement)
    is_rough = _ROUGHLY.search(statement) is not None
    for doubt, about in doubts(passage):
        if is_to_come and _EXPECTED.match(doubt.of(passage)):
            continue
        if is_rough and _ESTIMATED.match(doubt.of(passage)):
            continue
        if _COULD.fullmatch(doubt.of(passage)) and not about.isdisjoint(_possible(statement)):
            continue
        if about and (2 * len(about & said) >= len(about) or _is_said_to_be(doubt, passage, said)):
            yield doubt
