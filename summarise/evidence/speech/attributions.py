"""Attributions: what a text gives as somebody's word and not as its own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from summarise.documents import Span
from summarise.evidence.marks import Attribution, Name, Quotation, Source
from summarise.evidence.speech.blanking import BLANK, blanked
from summarise.evidence.speech.cues import Cue, cues
from summarise.evidence.speech.sources import Cast, cast, source
from summarise.evidence.speech.subjects import subject_of
from summarise.evidence.speech.words import Words, words_of

_LETTER = re.compile(r"[^\W\d_]")
_THAT = re.compile(r"\s+(?:\w+\s+){0,5}?(?:that|how|why|whether|dass|ob|que)\b")
_FOR = re.compile(r"\s+(?:for|on|upon)\b")
_CLAUSE = re.compile(r"\s+(?:there|he|she|it|they|we|his|her|their|the|this|these|no|[A-Z]\w+)\b")
_CLOSED = re.compile(r"[\"”“»’']\s+(?=[A-ZÀ-Þ\"“„«])")
_INFINITIVE = re.compile(r"\s+(?:to|as) ")
_FINAL = frozenset(".!?,]…")
_ADDRESSEE = 45
_REACH = 500
_OPENING = re.compile(r"[\s,:—–-]*(?:(?:that|dass|que|qu[’'])\s+)?[\s,]*")
_ADDRESSED = re.compile(
    r"\s+(?:to )?(?:(?:the|local|state|national) )*(?:press|reporters|journalists|media|Journalisten"
    r"|court|lawmakers)"
    r"(?: (?:today|yesterday|on \w+day|later))?(?=[\s,:])"
)
_JOINING = re.compile(r"(?:[,;]\s*)?(?:\b(?:and|but|while|whereas|or|und|aber|y|et|mais|pero)\s+)?\Z")
_RUNS_ON = re.compile(r"(?:^|\b(?:and|but|that|which|who|while|because|und|aber|dass)|[;:—–(])[\s,]*\Z")
_NO_CLAIM = re.compile(
    r"claim\w*\s+(?:\w+\s+){0,3}(?:victory|lives|life|title|medal|prize|asylum)\b", re.IGNORECASE
)
"""Claims that are won or suffered, not made."""
_LEADS = re.compile(r"\s*(?:\w+(?:ly)?\s*,\s*|and\s+|but\s+|yet\s+|\w+ly\s+)?\Z")
_TAIL = re.compile(
    r"(?:\s+(?:on|in|at|to|during|after|am|im|bei|gegenüber|today|yesterday"
    r"|later)\b[^,;:]{0,80})?[\s.!?,\")”“»]*\Z"
)
_TRIM = " \t\r\n\u00a0,;:—–-.!?\ufffc"


@dataclass(frozen=True, slots=True)
class _Reading:
    """A text with its quotations blanked at the same offsets, and what was found in it."""

    text: str
    masked: str
    words: Words
    """The words of `masked`."""
    sentences: Sequence[Span]
    cues: Sequence[Cue]
    people: Cast
    quotations: Sequence[Quotation]
    speakers: Sequence[Source]
    """The speakers of its quotations, in order."""


@dataclass(frozen=True, slots=True)
class _Field:
    """How far the words of one source can reach in a sentence."""

    left: int
    right: int
    end: int
    """Where the sentence ends."""


def attributions(
    text: str, sentences: Sequence[Span], quotations: Sequence[Quotation], names: Sequence[Name]
) -> tuple[Attribution, ...]:
    """The attributed stretches of `text`, in order and apart from each other, each inside one sentence.

    A sentence that only carries a quotation is no attribution: the quotation itself says whose it is.
    """
    masked = blanked(text, [quotation.span for quotation in quotations])
    speakers = [quotation.speaker for quotation in quotations if quotation.speaker is not None]
    sentences = _split_behind_quotations(text, sentences, quotations)
    words = words_of(masked)
    reading = _Reading(text, masked, words, sentences, cues(words), cast(names), quotations, speakers)
    found: list[Attribution] = []
    for index, sentence in enumerate(sentences):
        for mark in _in_sentence(reading, index, found[-1].source if found else None):
            scope = _apart(mark.scope, found[-1].scope) if found else mark.scope
            if scope is None and found[-1].scope.end > sentence.start:
                continue
            found.append(replace(mark, scope=scope or mark.scope))
    return tuple(found)


def _split_behind_quotations(
    text: str, sentences: Sequence[Span], quotations: Sequence[Quotation]
) -> tuple[Span, ...]:
    """`sentences` cut behind each quotation that closes a sentence of the reporter's as well as its own."""
    pieces: list[Span] = []
    at = 0
    for sentence in sentences:
        start = sentence.start
        while at < len(quotations) and quotations[at].span.end < sentence.end:
            end = quotations[at].span.end
            closed = _CLOSED.match(text, end) if end > start and text[end - 1] in ".!?]" else None
            if closed is not None and closed.end() < sentence.end:
                pieces.append(Span(start, end + 1))
                start = closed.end()
            at += 1
        pieces.append(Span(start, sentence.end))
    return tuple(pieces)


def _in_sentence(reading: _Reading, index: int, last: Source | None) -> Iterator[Attribution]:
    """The attributions of one sentence; each scope ends where the words for the next begin."""
    sentence = reading.sentences[index]
    first = bisect_left(reading.cues, sentence.start, key=lambda cue: cue.span.start)
    after = bisect_left(reading.cues, sentence.end, key=lambda cue: cue.span.start)
    here = [(cue, _phrases(reading, cue, sentence)) for cue in reading.cues[first:after]]
    here = [(cue, phrases) for cue, phrases in here if phrases and _has_complement(reading, cue)]
    left = sentence.start
    for number, (cue, phrases) in enumerate(here):
        right = sentence.end
        if number + 1 < len(here):
            right = _boundary(reading, cue, *here[number + 1], sentence.end)
        scope = _scope(reading, cue, phrases, _Field(left, right, sentence.end))
        if scope is None:
            continue
        speaker = source(
            reading.text, phrases, reading.people, _before(reading, index), _latest(reading, cue, last)
        )
        if speaker is None:
            continue
        last = speaker
        if cue.source == "after":
            scope = _of_its_clause(reading, scope, cue.span)
        left = max(scope.end, cue.span.end)
        yield Attribution(scope, speaker, cue.span, cue.strength)


def _of_its_clause(reading: _Reading, scope: Span, cue: Span) -> Span:
    """`scope` within the semicolons around the cue: in one clause, it says nothing of the next."""
    start = max(scope.start, reading.masked.rfind(";", scope.start, cue.start) + 1)
    end = reading.masked.find(";", max(start, min(cue.end, scope.end)), scope.end)
    return _content(reading, start, end if end >= 0 else scope.end) or scope


def _phrases(reading: _Reading, cue: Cue, sentence: Span) -> tuple[Span, ...]:
    return subject_of(reading.words, cue, sentence.start, sentence.end, reading.cues)


def _has_complement(reading: _Reading, cue: Cue) -> bool:
    """Whether a verb that only reports with a clause ("found", "believes") has one."""
    if _NO_CLAIM.match(reading.masked, cue.span.start) is not None:
        return False
    if cue.takes == "quote":
        return (
            cue.span.of(reading.text).startswith("call")
            and _FOR.match(reading.masked, cue.span.end) is not None
        )
    if cue.takes != "that":
        return True
    if _THAT.match(reading.masked, cue.span.end) is not None:
        return True
    return cue.strength == "suggested" and _CLAUSE.match(reading.masked, cue.span.end) is not None


def _boundary(reading: _Reading, cue: Cue, following: Cue, phrases: tuple[Span, ...], end: int) -> int:
    """Where the scope of `cue` has to stop because another source begins to speak."""
    start = (
        min(following.group.start, phrases[0].start)
        if phrases[0].start > cue.span.end
        else following.group.start
    )
    lead = reading.masked[cue.span.end : start]
    joint = _JOINING.search(lead)
    if joint is not None and joint.group():
        return cue.span.end + joint.start()
    return end


def _scope(reading: _Reading, cue: Cue, phrases: tuple[Span, ...], field: _Field) -> Span | None:
    """The attributed stretch: what follows the cue, or what it closes."""
    if cue.source == "after":
        return _scope_of_phrase(reading, cue, phrases[0], field)
    text, left, right = reading.masked, field.left, field.right
    if cue.source == "before":
        return _content(reading, cue.span.end, right) or _content(reading, left, phrases[0].start)
    if phrases[0].start >= cue.span.end:
        closes = text[max(left, cue.group.start - 3) : cue.group.start].rstrip().endswith(",")
        return (
            _content(reading, left, cue.group.start) if closes else _content(reading, phrases[0].end, right)
        )
    if _TAIL.match(text, cue.span.end, right) is not None:
        lead = text[max(left, phrases[0].start - _REACH) : phrases[0].start]
        closes = right == field.end and lead.rstrip()[-1:] in {",", "–", "—"} and not _LEADS.match(lead)
        return _content(reading, left, phrases[0].start) if closes else None
    addressed = _ADDRESSED.match(text, cue.span.end)
    return _content(reading, addressed.end() if addressed else cue.span.end, right)


def _scope_of_phrase(reading: _Reading, cue: Cue, phrase: Span, field: _Field) -> Span | None:
    """What "according to X" covers: the rest of the clause if it leads, what stands before if it closes."""
    text, left, right = reading.masked, field.left, field.right
    lead = text[max(left, cue.span.start - _REACH) : cue.span.start]
    passive = cue.span.of(text).endswith(" by") and _INFINITIVE.match(text, phrase.end)
    inside = (
        cue.language == "de" and not lead.rstrip().endswith(",") and not _TAIL.match(text, phrase.end, right)
    )
    if not passive and (_RUNS_ON.search(lead) or _LEADS.match(lead)):
        return _content(reading, phrase.end, right)
    return _content(reading, left, right if passive or inside else cue.span.start)


def _content(reading: _Reading, start: int, end: int) -> Span | None:
    """The stretch without joining words and outer punctuation; None if only quoted words are left."""
    opening = _OPENING.match(reading.masked, start, end)
    start = opening.end() if opening else start
    quote = reading.masked.find(BLANK, start, end)
    if quote >= 0:
        reporter = reading.masked[max(start, quote - _REACH) : quote].rstrip(" \"“„«'‘")
        if not _LETTER.search(reporter) and _is_direct(reading, quote):
            return None
        if reporter[-1:] in {":", ","} and _is_direct(reading, quote):
            if len(reporter) <= _ADDRESSEE:
                return None
            end = quote
    if not _LETTER.search(reading.masked, start, end):
        return None
    while end > start and reading.text[end - 1] in _TRIM:
        end -= 1
    while start < end and reading.text[start] in _TRIM:
        start += 1
    return Span(start, end) if start < end else None


def _is_direct(reading: _Reading, start: int) -> bool:
    """Whether the quotation that begins at `start` is one that stands by itself."""
    at = bisect_left(reading.quotations, start, key=lambda quotation: quotation.span.start)
    if at == len(reading.quotations) or reading.quotations[at].span.start != start:
        return False
    quotation = reading.quotations[at]
    return quotation.form == "direct" or reading.text[quotation.span.end - 1] in _FINAL


def _apart(scope: Span, earlier: Span) -> Span | None:
    """`scope` as far as it does not overlap the one before it; None where it lies inside."""
    if scope.end <= earlier.end:
        return None
    return Span(max(scope.start, earlier.end), scope.end)


def _before(reading: _Reading, index: int) -> list[Span]:
    """The three sentences before one, the nearest first."""
    return [_beginning(reading.sentences[step]) for step in range(index - 1, max(-1, index - 4), -1)]


def _beginning(sentence: Span) -> Span:
    return Span(sentence.start, min(sentence.end, sentence.start + _REACH))


def _latest(reading: _Reading, cue: Cue, last: Source | None) -> Source | None:
    """The source given most recently, be it for a quotation or for an attributed stretch."""
    at = bisect_left(reading.speakers, cue.span.start, key=lambda speaker: speaker.mention.start) - 1
    spoken = reading.speakers[at] if at >= 0 else None
    if spoken is None or (last is not None and last.mention.start > spoken.mention.start):
        return last
    return spoken
