"""Whether what somebody is said to hold stands beside a cue: a clause, or a name for it."""

from __future__ import annotations

import re

from summarise.documents import Span
from summarise.evidence.speech.clauses import opens_clause
from summarise.evidence.speech.cue import Cue
from summarise.evidence.speech.german_objects import reports_object
from summarise.evidence.speech.german_relatives import said_in_relative
from summarise.evidence.speech.german_verbs import GERMAN_JUDGED
from summarise.evidence.speech.words import Words

_THAT = re.compile(
    r"\s+(?:\w+\s+){0,5}?(?:that|how|why|whether|what|who|where|dass|ob|que)\s+(?=\w"
    r"|[\"“„«])(?!(?:and|or|but)\b)"
)
_TO_HAPPEN = re.compile(r"\s+(?:[\w’'-]+\s+){0,7}?to\s+[a-z]")
_FOR = re.compile(r"\s+(?:for|on|upon)\b")
_OPINION = re.compile(
    r"\s+(?:there|he|she|it|they|we|you|I|his|her|their|the|this|these|no|more|[A-Z]\w+)\b(?![’'.]?[.,;]?\Z)"
)
_BARE = re.compile(
    r"\s+(?!(?:about|of|in|on|at|for|to|so|more|with|not|again|as|by|from|and|or|but)\b"
    r"|it[\s,.;](?!is|was|will|has))"
    r"[\w’']+\s+\w+"
)
_STOP = re.compile(r"\s*(?:[.,;!?)—–]|\Z)")
_WHETHER = re.compile(r"\s+(?:whether|if|how|which|what|who|why)\b")
_THING = re.compile(r"\s+(?:the|an?|its|his|her|their|our|my|your|some|two|three)\b")
_MAKING = frozenset(
    "write writes wrote add adds added relate relates related answer answers answered".split()
)
"""What is written or added is said only where a clause or a mark follows: "adds a lane" says nothing."""
_DOING = frozenset("tell told show showed find found describe described".split()) | _MAKING
_REACTING = frozenset("reply replies replied replying respond responds responded responding comment".split())
_TO_WHAT = re.compile(r"\s+(?:to|on|for|by)\b(?![^.;:\n]{0,160}(?:\bthat\b|,|\ufffc))")
"""What is replied to is not what is replied: "did not reply to a request"."""
_TALKING = frozenset("say says said mean know remember".split())
_FIRST_PERSON = frozenset("i we you".split())
_NOT_BEFORE_THOUGHT = frozenset("what as than how do did does that why which whom who when if".split())
_GERMAN_COMPLEMENT = re.compile(r"[,:\ufffc]|\b(?:dass|ob)\b")
_NO_CLAIM = re.compile(
    r"claim\w*\s+(?:\w+\s+){0,3}(?:victory|lives|life|title|medal|prize|asylum)\b"
    r"|(?:tell|told)\w*\s+(?:the|a|an|his|her|their|its)\s+(?:\w+\s+)?(?:stor(?:y|ies)|tales?|truth"
    r"|jokes?|lies?|time)\b"
    r"|assum\w*\s+(?:the|his|her|its|their|full|a)\s+(?:\w+\s+)?"
    r"(?:presidency|role|office|post|command|control|power|responsibility|leadership|duties|identity"
    r"|title|throne)\b"
    r"|confirm\w*\s+(?:[\w’']+\s+){0,4}(?:nominations?|appointments?|nominees?)\b"
    r"|report\w*\s+(?:back\s+)?(?:to|for)\b(?![^.;:]*\bthat\b)",
    re.IGNORECASE,
)
"""Claims that are won or suffered and not made; what is told without being said."""
_TOLL = re.compile(r"\b(?:Menschenleben|Leben|Opfer|Todesopfer|Tote|Verletzte|Tribut)\b")
"""What a disaster "fordert"."""
_SENTENCED = re.compile(
    r"\bzu(?:r|m)? [^.;:]{0,90}\b(?:\w*[Hh]aft\w*|\w*[Ss]trafe|Jahre\w*|Monate\w*|Tode)\b"
)
_REACH = 500
_BEFORE = 3


def has_complement(words: Words, cue: Cue, phrase: Span, sentence: Span) -> bool:
    """Whether a verb that only reports with a clause ("found", "believes") has one."""
    text = words.text
    if _NO_CLAIM.match(text, cue.span.start) is not None:
        return False
    if cue.takes == "quote":
        return cue.span.of(text).startswith("call") and _FOR.match(text, cue.span.end) is not None
    if cue.form == "phrase":
        return True
    if cue.language == "de":
        inside = said_in_relative(words, cue, phrase) is not None
        return inside or _has_german_complement(text, cue, phrase, sentence)
    verb = cue.span.of(text).lower()
    if verb in _REACTING and _TO_WHAT.match(text, cue.span.end) is not None:
        return False
    if verb.startswith("expect") and _TO_HAPPEN.match(text, cue.span.end, sentence.end) is not None:
        return True
    pronoun = phrase.of(text).lower() in _FIRST_PERSON
    if cue.takes != "that" and not pronoun:
        return verb not in _MAKING or not _has_object(words, cue)
    return _has_clause(words, cue, phrase, sentence, pronoun=pronoun)


def _has_german_complement(text: str, cue: Cue, phrase: Span, sentence: Span) -> bool:
    """Whether a clause, or quoted words, stand around a German verb.

    What somebody had demanded is told as something that happened before.
    """
    demands = "fordert" in cue.span.of(text)
    if demands and _TOLL.search(text, sentence.start, min(sentence.end, cue.span.end + _REACH)):
        return False
    if reports_object(text, cue, sentence):
        return True
    verb = cue.span.of(text)
    earlier = verb != "gesprochen" and cue.group.of(text).startswith("hatte")
    if verb in GERMAN_JUDGED and cue.group.start < cue.span.start and not earlier:
        return True
    if cue.strength == "denied" or (cue.takes == "object" and _judges(text, cue, sentence)):
        return True
    closes = text[max(sentence.start, cue.group.start - 2) : cue.group.start].rstrip().endswith(",")
    return closes or any(
        _GERMAN_COMPLEMENT.search(text, start, end)
        for start, end in (
            (cue.span.end, min(sentence.end, cue.span.end + _REACH)),
            (max(sentence.start, phrase.start - _REACH), phrase.start),
        )
    )


def _judges(text: str, cue: Cue, sentence: Span) -> bool:
    """Whether an object is enough for a German verb: "kritisiert den Plan"; a court that condemns acts."""
    verb, rest = cue.span.of(text), text[cue.group.start : min(sentence.end, cue.span.end + _REACH)]
    if verb.startswith("verurteil"):
        return _SENTENCED.search(rest) is None
    return not verb.startswith("beschr") or " als " in rest


def _has_object(words: Words, cue: Cue) -> bool:
    """Whether only a thing follows: "adds a lane to the road"."""
    after = words.first_from(cue.span.end)
    return _THING.match(words.text, cue.span.end) is not None and not opens_clause(words, after)


def _has_clause(words: Words, cue: Cue, phrase: Span, sentence: Span, *, pronoun: bool) -> bool:
    """Whether a clause follows, or stands before: "…, experts believe"."""
    text, verb = words.text, cue.span.of(words.text).lower()
    if pronoun and verb in _DOING and _WHETHER.match(text, cue.span.end) is not None:
        return False
    if _THAT.match(text, cue.span.end) is not None:
        return True
    closing = _THING.match(text, cue.span.end) is None
    if (
        closing
        and phrase.end <= cue.group.start
        and text[max(0, phrase.start - 2) : phrase.start].endswith(", ")
    ):
        return phrase.of(text).lower() != "you"
    if pronoun and cue.strength == "suggested" and _closes(words, cue, phrase, sentence):
        return True
    if opens_clause(words, words.first_from(cue.span.end)):
        return True
    if pronoun:
        return (cue.strength == "suggested" or verb in _TALKING) and _BARE.match(
            text, cue.span.end
        ) is not None
    return cue.strength == "suggested" and _OPINION.match(text, cue.span.end) is not None


def _closes(words: Words, cue: Cue, phrase: Span, sentence: Span) -> bool:
    """Whether a thought stands behind what is thought: "It is too late I think."."""
    at = words.first_from(phrase.start)
    return (
        phrase.of(words.text).lower() != "you"
        and _STOP.match(words.text, cue.span.end, sentence.end) is not None
        and at - words.first_from(sentence.start) >= _BEFORE
        and words.lowers[at - 1] not in _NOT_BEFORE_THOUGHT
    )
