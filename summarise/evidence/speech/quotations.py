"""Quotations: words between quotation marks that somebody said, with their cue and their speaker."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from summarise.documents import Span
from summarise.evidence.language import written_in
from summarise.evidence.marks import Name, Quotation, Source
from summarise.evidence.speech.continuing import carried_on
from summarise.evidence.speech.links import (
    Link,
    Reading,
    around,
    bounds,
    closed_by,
    cue_in,
    followed_by,
    introduced_by,
    led_by,
    read,
    sentence_at,
    words_of_somebody,
)
from summarise.evidence.speech.quoted_words import Setting, is_said, is_whole
from summarise.evidence.speech.sources import source
from summarise.evidence.speech.subjects import subject_of

_REACH = 500
_BETWEEN = 160
_SENTENCES = 5
_ADDRESSEE = re.compile(r"[^.;!?\"“”]{0,90}[,:]\s*\Z|\s*(?:that|dass|,\s*dass?)?\s*,?\s*\Z")
_LETTER = re.compile(r"[^\W\d_]")
_REPORTED_MOOD = re.compile(r"\b(?:sei|seien|habe|stehe|werde|könne|müsse|dürfe|wolle|solle|bleibe|gebe)\b")
_DENIAL = re.compile(r"\b(?:did not|didn['’]t|does not|never|not|denied|denies|deny|denying)(?: \w+)?\s$")
_DENIAL_REACH = 30
_LONGEST_SPEAKER = 120


def quotations(text: str, sentences: Sequence[Span], names: Sequence[Name]) -> tuple[Quotation, ...]:
    """The quotations of `text` in order, the parts of a broken one as items of their own."""
    reading = read(text, sentences, names)
    found: list[Quotation] = []
    for index, item in enumerate(reading.quoted):
        words = item.inner.of(text)
        left, right = bounds(reading, index)
        follower = followed_by(reading, item, right)
        leader = led_by(reading, item, left)
        setting = Setting(
            introduced=leader is not None
            and _ADDRESSEE.match(reading.masked, leader.span.end, item.outer.start) is not None,
            followed=follower is not None,
            reported=leader is not None
            or cue_in(reading, item.outer.end, right) is not None
            or _REPORTED_MOOD.search(reading.masked, left, item.outer.start) is not None
            or words_of_somebody(reading, item, left) is not None,
            alone=_LETTER.search(reading.masked, left, right) is None,
        )
        if not is_said(words, text[left : item.outer.start], text[item.outer.end : right], setting):
            continue
        form = "direct" if is_whole(words) else "mixed"
        link = follower or introduced_by(reading, item, leader or around(reading, item, right), left)
        if link is None:
            link = closed_by(reading, item, right)
        speaker = _speaker(reading, link, found)
        mark = Quotation(item.inner, "direct" if form == "direct" else "mixed", _span(link), speaker)
        if link is None:
            mark = _inherited(reading, index, mark, found)
        found.append(_as_far_as_clear(_unless_denied(mark, text)))
    return tuple(found)


def _unless_denied(mark: Quotation, text: str) -> Quotation:
    """A quotation that somebody is said not to have said has no speaker: "He denied saying “…”"."""
    if mark.cue is None or mark.cue.start > mark.span.start:
        return mark
    start = max(0, mark.cue.start - _DENIAL_REACH)
    denial = _DENIAL.search(text[start : mark.cue.start])
    if denial is None:
        return mark
    return replace(mark, cue=Span(start + denial.start(), mark.cue.end), speaker=None)


def _as_far_as_clear(mark: Quotation) -> Quotation:
    """Rather no speaker than a whole clause taken for one."""
    too_long = mark.speaker is not None and len(mark.speaker.mention) > _LONGEST_SPEAKER
    return replace(mark, speaker=None) if too_long else mark


def _span(link: Link | None) -> Span | None:
    return link.cue.span if link is not None and link.cue is not None else None


def _speaker(reading: Reading, link: Link | None, found: Sequence[Quotation]) -> Source | None:
    if link is None or not link.phrases:
        return None
    at = sentence_at(reading.sentences, link.phrases[0].start)
    before = [_beginning(reading.sentences[step]) for step in range(at - 1, max(-1, at - 4), -1)]
    return source(reading.text, link.phrases, reading.people, before, found[-1].speaker if found else None)


def _inherited(reading: Reading, index: int, mark: Quotation, found: Sequence[Quotation]) -> Quotation:
    """A quotation without a cue of its own: it goes on from the one before, or from the sentence before."""
    outer = reading.quoted[index].outer
    previous = found[-1] if found else None
    if previous is not None:
        gap = reading.masked[previous.span.end : outer.start]
        at = bisect_left(reading.quoted, previous.span.start, key=lambda item: item.inner.start)
        reopened = not reading.quoted[at].closed and at == index - 1
        own_cue = previous.cue is not None and previous.cue.start >= previous.span.end
        if reopened or ("\n" not in gap and (not _LETTER.search(gap) or (own_cue and _is_one_clause(gap)))):
            return replace(mark, cue=previous.cue, speaker=previous.speaker)
    at = sentence_at(reading.sentences, outer.start) - 1
    if at < 0 or "\n" in reading.text[reading.sentences[at].end : outer.start]:
        return mark
    sentence = reading.sentences[at]
    cue = led_by(reading, reading.quoted[index], sentence.start)
    if cue is not None:
        phrases = subject_of(reading.words, cue, sentence.start, sentence.end, reading.cues)
        return replace(mark, cue=cue.span, speaker=_speaker(reading, Link(cue, phrases), found))
    going_on = _going_on(reading, at + 1, found)
    return replace(mark, speaker=going_on or _first_person(reading, sentence))


def _going_on(reading: Reading, index: int, found: Sequence[Quotation]) -> Source | None:
    """Whose words a sentence goes on with that is in the mood of report: the subject of the last cue."""
    if carried_on(reading.words, reading.sentences[index], following=False) is None:
        return None
    for step in range(index - 1, max(-1, index - _SENTENCES), -1):
        sentence = reading.sentences[step]
        at = bisect_left(reading.starts, sentence.end) - 1
        if at >= 0 and reading.starts[at] >= sentence.start:
            cue = reading.cues[at]
            phrases = subject_of(reading.words, cue, sentence.start, sentence.end, reading.cues)
            return _speaker(reading, Link(cue, phrases), found)
    return None


def _is_one_clause(gap: str) -> bool:
    """Whether only ", she said." stands between two parts of a quotation."""
    return len(gap) <= _BETWEEN and len(re.findall(r"\w[.!?]\s", gap)) <= 1 + len(
        re.findall(r"\b[A-Z]\w?\w?\.\s", gap)
    )


def _first_person(reading: Reading, sentence: Span) -> Source | None:
    """The first person of the sentence before, as English reports put it; elsewhere that is a guess."""
    if written_in(reading.text) != "en":
        return None
    for mention, name in reading.people.within(_beginning(sentence)):
        if name.kind == "person":
            return Source(mention, name.fullest, "person")
    return None


def _beginning(sentence: Span) -> Span:
    return Span(sentence.start, min(sentence.end, sentence.start + _REACH))
