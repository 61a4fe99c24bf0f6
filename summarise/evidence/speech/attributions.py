"""Attributions: what a text gives as somebody's word and not as its own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from summarise.documents import Span
from summarise.evidence.language import written_in
from summarise.evidence.marks import Attribution, Name, Quotation, Source
from summarise.evidence.speech.blanking import blanked, without_name_marks
from summarise.evidence.speech.continuing import carried_on
from summarise.evidence.speech.cues import Cue, cues
from summarise.evidence.speech.scopes import Field, Page, content, scope
from summarise.evidence.speech.sources import Cast, cast, source
from summarise.evidence.speech.subjects import subject_of
from summarise.evidence.speech.words import words_of

_THAT = re.compile(r"\s+(?:\w+\s+){0,5}?(?:that|how|why|whether|what|dass|ob|que)\s+(?=\w|[\"“„«])")
_FOR = re.compile(r"\s+(?:for|on|upon)\b")
_CLAUSE = re.compile(
    r"\s+(?:there|he|she|it|they|we|you|I|his|her|their|the|this|these|no|more|[A-Z]\w+)\b(?![’'.]?[.,;]?\Z)"
)
_BARE = re.compile(
    r"\s+(?!(?:about|of|in|on|at|for|to|so|more|with|not|again|as|by|from|and|or|but)\b|it[\s,.;](?!is|was|will|has))"
    r"[\w’']+\s+\w+"
)
_DOING = frozenset("write wrote tell told show showed find found add added describe described".split())
_FIRST_PERSON = frozenset("i we you".split())
_CLOSED = re.compile(r"[\"”“»’']\s+(?=[A-ZÀ-Þ\"“„«])")
_GERMAN_COMPLEMENT = re.compile(r"[,:\ufffc]|\b(?:dass|ob)\b")
_BACKWARD = re.compile(r"\s*(?:Das|Dies)\b")
_JOINING = re.compile(r"(?:[,;]\s*)?(?:\b(?:and|but|while|whereas|or|und|aber|y|et|mais|pero)\s+)?\Z")
_NO_CLAIM = re.compile(
    r"claim\w*\s+(?:\w+\s+){0,3}(?:victory|lives|life|title|medal|prize|asylum)\b", re.IGNORECASE
)
"""Claims that are won or suffered, not made."""
_REACH = 500
_LONGEST = 2_000
"""Characters; what is longer is no sentence."""
_MOST_CUES = 50
"""In one sentence."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """A text, and what was found in it."""

    page: Page
    german: bool
    sentences: Sequence[Span]
    cues: Sequence[Cue]
    people: Cast
    speakers: Sequence[Source]
    """The speakers of its quotations, in order."""


def attributions(
    text: str, sentences: Sequence[Span], quotations: Sequence[Quotation], names: Sequence[Name]
) -> tuple[Attribution, ...]:
    """The attributed stretches of `text`, in order and apart from each other, each inside one sentence.

    A sentence that only carries a quotation is no attribution: the quotation itself says whose it is.
    """
    words = words_of(without_name_marks(blanked(text, [quotation.span for quotation in quotations])))
    page = Page(text, words, quotations)
    speakers = [quotation.speaker for quotation in quotations if quotation.speaker is not None]
    sentences = _split_behind_quotations(text, sentences, quotations)
    german = written_in(text) == "de"
    reading = _Reading(page, german, sentences, cues(words), cast(names), speakers)
    found: list[Attribution] = []
    for index, sentence in enumerate(sentences):
        last = found[-1] if found else None
        marks = list(_in_sentence(reading, index, last.source if last else None))
        if german and not marks:
            marks = list(_going_on(reading, index, last))
        for mark in marks:
            apart = _apart(mark.scope, found[-1].scope) if found else mark.scope
            if apart is not None:
                found.append(replace(mark, scope=apart))
            elif found[-1].scope.end <= sentence.start:
                found.append(mark)
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
    here: list[tuple[Cue, tuple[Span, ...]]] = []
    for cue in reading.cues[first : min(after, first + _MOST_CUES)]:
        phrases = subject_of(reading.page.words, cue, sentence.start, sentence.end, reading.cues)
        if phrases and _has_complement(reading, cue, phrases[0], sentence):
            here.append((cue, phrases))
    left = sentence.start
    for number, (cue, phrases) in enumerate(here):
        right = sentence.end
        if number + 1 < len(here):
            right = _boundary(reading, cue, *here[number + 1], sentence.end)
        near = Span(max(left, cue.span.start - _LONGEST), min(sentence.end, cue.span.end + _LONGEST))
        said = scope(reading.page, cue, phrases[0], Field(near.start, min(right, near.end), near.end))
        if said is None:
            continue
        speaker = source(
            reading.page.text,
            phrases,
            reading.people,
            _before(reading, index),
            _latest(reading, cue.span.start, last),
        )
        if speaker is None:
            continue
        last = speaker
        left = max(said.end, cue.span.end)
        yield Attribution(said, speaker, cue.span, cue.strength)


def _has_complement(reading: _Reading, cue: Cue, phrase: Span, sentence: Span) -> bool:
    """Whether a verb that only reports with a clause ("found", "believes") has one."""
    text = reading.page.masked
    if _NO_CLAIM.match(text, cue.span.start) is not None:
        return False
    if cue.takes == "quote":
        return cue.span.of(text).startswith("call") and _FOR.match(text, cue.span.end) is not None
    if cue.language == "de" and cue.form != "phrase":
        return _has_german_complement(text, cue, phrase, sentence)
    pronoun = phrase.of(text).lower() in _FIRST_PERSON
    return (cue.takes != "that" and (not pronoun or cue.form == "phrase")) or _has_clause(
        text, cue, phrase, pronoun=pronoun
    )


def _has_german_complement(text: str, cue: Cue, phrase: Span, sentence: Span) -> bool:
    """Whether a clause, or quoted words, stand around a German verb."""
    closes = text[max(sentence.start, cue.group.start - 2) : cue.group.start].rstrip().endswith(",")
    return closes or any(
        _GERMAN_COMPLEMENT.search(text, start, end)
        for start, end in (
            (cue.span.end, min(sentence.end, cue.span.end + _REACH)),
            (max(sentence.start, phrase.start - _REACH), phrase.start),
        )
    )


def _has_clause(text: str, cue: Cue, phrase: Span, *, pronoun: bool) -> bool:
    """Whether a clause follows, or stands before: "…, experts believe"."""
    if _THAT.match(text, cue.span.end) is not None:
        return True
    if phrase.end <= cue.group.start and text[max(0, phrase.start - 2) : phrase.start].endswith(", "):
        return phrase.of(text).lower() != "you"
    if pronoun:
        return cue.span.of(text).lower() not in _DOING and _BARE.match(text, cue.span.end) is not None
    return cue.strength == "suggested" and _CLAUSE.match(text, cue.span.end) is not None


def _boundary(reading: _Reading, cue: Cue, following: Cue, phrases: tuple[Span, ...], end: int) -> int:
    """Where the scope of `cue` has to stop because another source begins to speak."""
    start = (
        min(following.group.start, phrases[0].start)
        if phrases[0].start > cue.span.end
        else following.group.start
    )
    joint = _JOINING.search(reading.page.masked[cue.span.end : start])
    if joint is not None and joint.group():
        return cue.span.end + joint.start()
    return end


def _going_on(reading: _Reading, index: int, last: Attribution | None) -> Iterator[Attribution]:
    """A German sentence without a cue that goes on with what somebody says, as its mood shows."""
    sentence = reading.sentences[index]
    latest = _latest(reading, sentence.start, last.source if last else None)
    if latest is None:
        return
    since = _last_words(reading, index, sentence.start, last)
    cue = carried_on(reading.page.words, sentence, following=since)
    said = content(reading.page, sentence.start, sentence.end) if cue is not None else None
    if cue is not None and said is not None:
        yield Attribution(said, latest, cue, "stated")


def _last_words(reading: _Reading, index: int, offset: int, last: Attribution | None) -> bool:
    """Whether the sentence before holds somebody's words."""
    if index == 0:
        return False
    earlier = reading.sentences[index - 1]
    at = bisect_left(reading.page.quotations, offset, key=lambda quotation: quotation.span.start) - 1
    spoken = at >= 0 and reading.page.quotations[at].span.overlaps(earlier)
    return spoken or (last is not None and last.scope.overlaps(earlier))


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


def _latest(reading: _Reading, offset: int, last: Source | None) -> Source | None:
    """The source given most recently, be it for a quotation or for an attributed stretch."""
    at = bisect_left(reading.speakers, offset, key=lambda speaker: speaker.mention.start) - 1
    spoken = reading.speakers[at] if at >= 0 else None
    if spoken is None or (last is not None and last.mention.start > spoken.mention.start):
        return last
    return spoken
