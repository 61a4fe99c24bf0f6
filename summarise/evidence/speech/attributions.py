"""Attributions: what a text gives as somebody's word and not as its own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from summarise.documents import Span
from summarise.evidence.language import written_in
from summarise.evidence.marks import Attribution, Name, Quotation, Source
from summarise.evidence.speech import phrases_behind
from summarise.evidence.speech.blanking import blanked, without_name_marks
from summarise.evidence.speech.cast import Cast, cast
from summarise.evidence.speech.complements import has_complement
from summarise.evidence.speech.continuing import carried_on
from summarise.evidence.speech.credits import credits_in
from summarise.evidence.speech.cue import Cue
from summarise.evidence.speech.cues import cues
from summarise.evidence.speech.labels import labels
from summarise.evidence.speech.pieces import split_behind_quotations
from summarise.evidence.speech.pointing import pointing
from summarise.evidence.speech.scopes import RENAMED, Field, Page, content, scope
from summarise.evidence.speech.sources import source
from summarise.evidence.speech.subjects import subject_of
from summarise.evidence.speech.telling import told
from summarise.evidence.speech.turns import Turns
from summarise.evidence.speech.words import words_of

_JOINING = re.compile(
    r",\s+(?:(?:in|an|auf|bei|zu|mit|von|für|nach|aus|unter|über|durch|um|vor) )?"
    r"(?:der|die|das|dem|den|denen|deren|dessen) \Z"
    r"|(?:[,;]\s*)?(?:\b(?:and|but|while|whereas|or|und|aber|doch|während|y|et|mais|pero)\s+)?\Z|"
    + RENAMED.pattern
)
_COLON = re.compile(r"(?<=\w):\s*\Z")
_REACH = 500
_AT_ONCE = 20
"""Characters that can lead up to the second speaker of "A said that B had told …"."""
_LONGEST = 2_000
"""Characters; what is longer is no sentence."""
_MOST_CUES = 50
"""In one sentence."""


_Lead = tuple[Cue, tuple[Span, ...]]
"""A cue, and the phrases that may name its source."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """A text, and what was found in it."""

    page: Page
    german: bool
    sentences: Sequence[Span]
    cues: Sequence[Cue]
    starts: Sequence[int]
    """Where each of `cues` starts."""
    people: Cast
    speakers: Sequence[Source]
    """The speakers of its quotations, in order."""


def attributions(
    text: str,
    sentences: Sequence[Span],
    quotations: Sequence[Quotation],
    names: Sequence[Name],
    said: str | None = None,
) -> tuple[Attribution, ...]:
    """The attributed stretches of `text`, in order and apart from each other, each inside one sentence.

    `said` is the language that the text is said to be in.

    A sentence that only carries a quotation is no attribution: the quotation itself says whose it is.
    """
    words = words_of(without_name_marks(blanked(text, [quotation.span for quotation in quotations])))
    page = Page(text, words, quotations)
    speakers = [quotation.speaker for quotation in quotations if quotation.speaker is not None]
    sentences = split_behind_quotations(text, sentences, quotations)
    german = written_in(text, said) == "de"
    people = cast(names)
    every = cues(words)
    starts = [cue.span.start for cue in every]
    reading = _Reading(page, german, sentences, every, starts, people, speakers)
    turns = Turns(page, people, labels(words.text, people))
    found: list[Attribution] = []
    turn: Attribution | None = None
    for index, sentence in enumerate(sentences):
        last = found[-1] if found else None
        turn = turns.after(turn, sentence, sentences[index - 1] if index else None)
        marks = list(_pointing_back(reading, index, last)) if german else []
        marks = marks or list(_in_sentence(reading, index, last.source if last else None))
        if not marks:
            in_turn = turns.told(turn, sentence)
            marks = [in_turn] if in_turn is not None else []
        if german and not marks:
            marks = list(_going_on(reading, index, last))
        for mark in marks:
            if found and _is_told_by(found[-1], mark):
                found[-1] = replace(found[-1], scope=_up_to(page, found[-1].scope, mark.scope))
            apart = _apart(mark.scope, found[-1].scope) if found else mark.scope
            if apart is not None:
                found.append(replace(mark, scope=apart))
            elif found[-1].scope.end <= sentence.start:
                found.append(mark)
    return _with_credits(reading, found)


def _with_credits(reading: _Reading, found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """`found`, and whose the pictures are, where nothing else is attributed."""
    scopes = [mark.scope for mark in found]
    credited: list[Attribution] = []
    for credit in credits_in(reading.page.text):
        at = bisect_left(scopes, credit.cue.end, key=lambda scope: scope.start) - 1
        index = bisect_left(reading.sentences, credit.thing.end, key=lambda sentence: sentence.start) - 1
        if (at >= 0 and scopes[at].end > credit.cue.start) or index < 0:
            continue
        if reading.sentences[index].covers(credit.thing):
            holder = source(reading.page.text, [credit.holder], reading.people, (), None)
            unclear = Source(credit.holder, credit.holder, "unclear")
            credited.append(Attribution(credit.thing, holder or unclear, credit.cue, "stated"))
    return tuple(sorted([*found, *credited], key=lambda mark: mark.scope)) if credited else tuple(found)


def _in_sentence(reading: _Reading, index: int, last: Source | None) -> Sequence[Attribution]:
    """The attributions of one sentence; each scope ends where the words for the next begin."""
    sentence = reading.sentences[index]
    first = bisect_left(reading.starts, sentence.start)
    after = bisect_left(reading.starts, sentence.end, first)
    here: list[_Lead] = []
    for cue in reading.cues[first : min(after, first + _MOST_CUES)]:
        phrases = subject_of(reading.page.words, cue, sentence.start, sentence.end, reading.cues)
        if phrases and has_complement(reading.page.words, cue, phrases[0], sentence):
            here.append((cue, phrases))
    marks = list(_of_each(reading, index, here, last))
    if not marks or marks[-1].cue == here[-1][0].span:
        return marks
    cue, phrases = here[-1]
    words = told(reading.page, cue, phrases[0], sentence, marks[0].scope)
    teller = source(reading.page.text, phrases, reading.people, _before(reading, index), last)
    if words is None or teller is None or teller.fullest == marks[0].source.fullest:
        return marks
    return [Attribution(words, teller, cue.span, cue.strength), *marks]


def _of_each(
    reading: _Reading, index: int, leads: Sequence[_Lead], last: Source | None
) -> Iterator[Attribution]:
    sentence = reading.sentences[index]
    left = sentence.start
    for number, (cue, phrases) in enumerate(leads):
        right = sentence.end
        if number + 1 < len(leads):
            right = _boundary(reading, cue, *leads[number + 1], sentence.end)
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


def _pointing_back(reading: _Reading, index: int, last: Attribution | None) -> Iterator[Attribution]:
    """The sentence before one that only says whose it is: "Das teilte die Polizei mit."."""
    words, sentence = reading.page.words, reading.sentences[index]
    found = pointing(words, sentence, reading.cues) if index else None
    if found is None:
        return
    speaker = source(reading.page.text, found.phrases, reading.people, _before(reading, index), None)
    if speaker is None:
        return
    told = reading.sentences[index - 1]
    said = content(reading.page, told.start, told.end)
    if said is not None and (last is None or last.scope.end <= told.start):
        yield Attribution(said, speaker, found.cue, "stated")


def _boundary(reading: _Reading, cue: Cue, following: Cue, phrases: tuple[Span, ...], end: int) -> int:
    """Where the scope of `cue` has to stop because another source begins to speak."""
    start = (
        min(following.group.start, phrases[0].start)
        if phrases[0].start > cue.span.end
        else following.group.start
    )
    between = reading.page.masked[cue.span.end : start]
    colon = _COLON.search(between) if following.form == "phrase" and following.source == "after" else None
    joint = colon or _JOINING.search(between)
    if joint is not None and joint.group():
        return cue.span.end + joint.start()
    return end


def _going_on(reading: _Reading, index: int, last: Attribution | None) -> Iterator[Attribution]:
    """A German sentence without a cue that goes on with what somebody says, as its mood shows."""
    sentence = reading.sentences[index]
    surprised = _before_colon(reading, index)
    latest = surprised or _latest(reading, sentence.start, last.source if last else None)
    if latest is None:
        return
    since = _last_words(reading, index, sentence.start, last)
    cue = carried_on(reading.page.words, sentence, following=since)
    start = reading.page.masked.index(":", sentence.start) + 1 if surprised else sentence.start
    said = content(reading.page, start, sentence.end) if cue is not None else None
    if cue is not None and said is not None:
        yield Attribution(said, latest, cue, "stated")


def _before_colon(reading: _Reading, index: int) -> Source | None:
    """Who is surprised in "Wolk zeigte sich überrascht: Er habe nichts gewusst."."""
    words, sentence = reading.page.words, reading.sentences[index]
    colon = words.text.find(":", sentence.start, sentence.end)
    if colon < 0:
        return None
    first, after = words.first_from(sentence.start), words.first_from(colon)
    if phrases_behind.is_adjunct_first(words, first, after):
        phrases = phrases_behind.behind_first_verb(words, first, after)
    else:
        phrases = phrases_behind.behind(words, first, after, "de")
    return source(reading.page.text, phrases, reading.people, _before(reading, index), None)


def _last_words(reading: _Reading, index: int, offset: int, last: Attribution | None) -> bool:
    """Whether the sentence before holds somebody's words."""
    if index == 0:
        return False
    earlier = reading.sentences[index - 1]
    at = bisect_left(reading.page.quotations, offset, key=lambda quotation: quotation.span.start) - 1
    spoken = at >= 0 and reading.page.quotations[at].span.overlaps(earlier)
    return spoken or (last is not None and last.scope.overlaps(earlier))


def _is_told_by(teller: Attribution, mark: Attribution) -> bool:
    """Whether somebody says that another says: "He said that a colleague had told him …"."""
    return (
        teller.strength != "denied"
        and teller.scope.covers(mark.source.mention)
        and mark.source.mention.start - teller.scope.start <= _AT_ONCE
        and mark.source.mention.end <= mark.cue.start
        and mark.cue.end <= mark.scope.start
        and mark.scope.end == teller.scope.end
    )


def _up_to(page: Page, scope: Span, inner: Span) -> Span:
    """The words that say who says it, of a scope that closes with another's words."""
    lead = page.text[scope.start : inner.start].rstrip(" ,:—–-")
    return Span(scope.start, scope.start + len(lead.removesuffix(" that").removesuffix(" dass").rstrip(" ,")))


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
