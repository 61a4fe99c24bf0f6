"""Who spoke a quotation: the source of its cue, or of what it goes on from where it has no cue of its own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from summarise.documents import Span
from summarise.evidence.marks import Quotation, Source
from summarise.evidence.speech.continuing import carried_on
from summarise.evidence.speech.cue import Cue
from summarise.evidence.speech.genders import fits
from summarise.evidence.speech.links import Link, Reading, announced_by, led_by, sentence_at
from summarise.evidence.speech.phrase_words import REPORTED_MOOD
from summarise.evidence.speech.sources import source
from summarise.evidence.speech.subjects import subject_of

_REACH = 500
_BETWEEN = 160
_SENTENCES = 5
_NEAR = 3
_TITLE = 20
"""Characters of a title before a name."""
_SINGULAR = frozenset("he she er sie il elle él ella lui lei ele ela".split())
_GOING_ON = 12
_AND = re.compile(r"[\s,.“”\"»«’‘]*(?:and|und|et|y|e)\s*")
_GOES_ON = re.compile(
    rf"[^.!?:;\n]*\b(?:{'|'.join(sorted(REPORTED_MOOD))}|hätten|wären|würden|könnten|müssten)\b[^.!?:;\n]*"
)
"""Between two quotations in one sentence: "… „A“, es stehe im Gegensatz zur „B“"."""
_LETTER = re.compile(r"[^\W\d_]")


def speaker_of(reading: Reading, link: Link | None, found: Sequence[Quotation]) -> Source | None:
    if link is not None and link.cue is not None and not link.phrases:
        return _last_source(reading, sentence_at(reading.sentences, link.cue.span.start))
    if link is None or not link.phrases:
        return None
    at = sentence_at(reading.sentences, link.phrases[0].start)
    before = [_beginning(reading.sentences[step]) for step in range(at - 1, max(-1, at - 4), -1)]
    spoke = source(reading.text, link.phrases, reading.people, before, found[-1].speaker if found else None)
    if spoke is None and link.phrases[0].of(reading.text).lower() == "it":
        return source(reading.text, link.phrases, reading.people, before, _last_source(reading, at))
    if spoke is None or spoke.kind != "unclear":
        return spoke
    told = _last_source(reading, at)
    if told is None or told.kind not in {"person", "anonymous"}:
        return _named_next(reading, at, spoke) or spoke
    return source(reading.text, link.phrases, reading.people, before, told)


def speaker_behind_colon(
    reading: Reading, lead: Span, leader: Cue | None, link: Link | None, found: Sequence[Quotation]
) -> Source | None:
    """Whom the pronoun of a tag means that words before a colon name: "Roth denied it: “…,” he said"."""
    pronoun = link.phrases[0] if link is not None and link.phrases else None
    if pronoun is None or pronoun.of(reading.text).lower() not in _SINGULAR:
        return None
    if not lead.of(reading.masked).rstrip().endswith(":"):
        return None
    if leader is not None:
        phrases = subject_of(reading.words, leader, lead.start, lead.end, reading.cues)
        spoke = speaker_of(reading, Link(leader, phrases), found)
    else:
        spoke = speaker_of(reading, announced_by(reading, lead), found)
    if spoke is None or spoke.kind not in {"person", "anonymous"}:
        return None
    meant = all(
        fits(pronoun.of(reading.text).lower(), each.of(reading.text))
        for each in (spoke.mention, spoke.fullest)
    )
    return Source(pronoun, spoke.fullest, spoke.kind) if meant else None


def _named_next(reading: Reading, index: int, spoke: Source) -> Source | None:
    """Whom a pronoun means before anybody is named: "“…,” she says over tea. Bettina Graf is 91."."""
    people, pronoun = reading.people, spoke.mention.of(reading.text).lower()
    first = next((at for at, name in enumerate(people.owners) if name.kind == "person"), None)
    if first is None or pronoun not in _SINGULAR or people.spans[first].start < spoke.mention.start:
        return None
    mention, name = people.spans[first], people.owners[first]
    begins = any(
        0 <= mention.start - sentence.start <= _TITLE
        for sentence in reading.sentences[index + 1 : index + _NEAR]
    )
    meant = begins and fits(pronoun, name.fullest.of(reading.text))
    return Source(spoke.mention, name.fullest, "person") if meant else None


def _last_source(reading: Reading, index: int) -> Source | None:
    """Whom the nearest cue before the sentence `index` names."""
    for step in range(index - 1, max(-1, index - _NEAR), -1):
        sentence = reading.sentences[step]
        at = bisect_left(reading.starts, sentence.end) - 1
        if at >= 0 and reading.starts[at] >= sentence.start:
            phrases = subject_of(reading.words, reading.cues[at], sentence.start, sentence.end, reading.cues)
            return source(reading.text, phrases, reading.people, (), None)
    return None


def same_speaker(reading: Reading, link: Link | None, found: Sequence[Quotation]) -> Source | None:
    """Who spoke the quotation before, if the cue only goes on from there: "…", and added: "…"."""
    if link is None or link.cue is None or not found:
        return None
    start, end = found[-1].span.end, link.cue.group.start
    if not 0 < end - start <= _GOING_ON or not _AND.fullmatch(reading.text, start, end):
        return None
    return found[-1].speaker


def inherited(reading: Reading, index: int, mark: Quotation, found: Sequence[Quotation]) -> Quotation:
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
        if reading.german and _GOES_ON.fullmatch(gap):
            return replace(mark, cue=previous.cue, speaker=previous.speaker)
    at = sentence_at(reading.sentences, outer.start) - 1
    if at < 0:
        return mark
    sentence = reading.sentences[at]
    announced = sentence.of(reading.text).endswith(":")
    if "\n" in reading.text[sentence.end : outer.start] and not announced:
        return replace(mark, speaker=_going_on(reading, at + 1, found))
    cue = led_by(reading, reading.quoted[index], sentence.start)
    if cue is not None:
        phrases = subject_of(reading.words, cue, sentence.start, sentence.end, reading.cues)
        return replace(mark, cue=cue.span, speaker=speaker_of(reading, Link(cue, phrases), found))
    if announced:
        return replace(mark, speaker=speaker_of(reading, announced_by(reading, sentence), found))
    going_on = _going_on(reading, at + 1, found)
    return replace(mark, speaker=going_on or _first_person(reading, sentence))


def of_one_speaker(marks: Sequence[Quotation], open_ends: Sequence[bool]) -> Iterator[Quotation]:
    """`marks`, a quotation of several paragraphs being given to whom its last one names.

    `open_ends` says of each whether its closing mark is missing, as it is where the next goes on.
    """
    later: Quotation | None = None
    shared: list[Quotation] = []
    for mark, is_open in zip(reversed(marks), reversed(open_ends), strict=True):
        goes_on = is_open and later is not None and mark.speaker is None
        later = replace(mark, cue=later.cue, speaker=later.speaker) if goes_on and later else mark
        shared.append(later)
    return reversed(shared)


def _going_on(reading: Reading, index: int, found: Sequence[Quotation]) -> Source | None:
    """Whose words a sentence goes on with that is in the mood of report: the subject of the last cue."""
    before = reading.sentences[index - 1]
    following = bool(found) and found[-1].span.overlaps(before)
    if carried_on(reading.words, reading.sentences[index], following=following) is None:
        return None
    for step in range(index - 1, max(-1, index - _SENTENCES), -1):
        sentence = reading.sentences[step]
        at = bisect_left(reading.starts, sentence.end) - 1
        if at >= 0 and reading.starts[at] >= sentence.start:
            cue = reading.cues[at]
            phrases = subject_of(reading.words, cue, sentence.start, sentence.end, reading.cues)
            return speaker_of(reading, Link(cue, phrases), found)
    return None


def _is_one_clause(gap: str) -> bool:
    """Whether only ", she said." stands between two parts of a quotation."""
    return len(gap) <= _BETWEEN and len(re.findall(r"\w[.!?]\s", gap)) <= 1 + len(
        re.findall(r"\b[A-Z]\w?\w?\.\s", gap)
    )


def _first_person(reading: Reading, sentence: Span) -> Source | None:
    """The first person of the sentence before, as English reports put it; elsewhere that is a guess."""
    if reading.language != "en":
        return None
    for mention, name in reading.people.within(_beginning(sentence)):
        if name.kind == "person":
            return Source(mention, name.fullest, "person")
    return None


def _beginning(sentence: Span) -> Span:
    return Span(sentence.start, min(sentence.end, sentence.start + _REACH))
