"""Quotations: words between quotation marks that somebody said, with their cue and their speaker."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summarise.documents import Span
from summarise.evidence.marks import Name, Quotation
from summarise.evidence.speech import unspaced
from summarise.evidence.speech.cue import Cue
from summarise.evidence.speech.links import (
    Link,
    Reading,
    around,
    bounds,
    closed_by,
    cue_in,
    followed_by,
    introduced_by,
    is_source,
    led_by,
    read,
    words_of_somebody,
)
from summarise.evidence.speech.quotation_marks import Quoted
from summarise.evidence.speech.quoted_words import Setting, is_said, is_whole
from summarise.evidence.speech.speakers import (
    inherited,
    of_one_speaker,
    same_speaker,
    speaker_behind_colon,
    speaker_of,
)

_ADDRESSEE = re.compile(r"[^.;!?\"“”]{0,90}[,:]\s*\Z|\s*(?:that|dass|,\s*dass?)?\s*,?\s*\Z")
_LETTER = re.compile(r"[^\W\d_]")
_REPORTED_MOOD = re.compile(
    r"\b(?:sei|seien|habe|stehe|werde|könne|müsse|dürfe|wolle|solle|bleibe|gebe"
    r"|würden?|hätten?|wären?|könnten?|müssten?)\b"
)
_DENIAL = re.compile(r"\b(?:did not|didn['’]t|does not|never|not|denied|denies|deny|denying)(?: \w+)?\s$")
_DENIAL_REACH = 30
_LONGEST_SPEAKER = 120


def quotations(
    text: str, sentences: Sequence[Span], names: Sequence[Name], said: str | None = None
) -> tuple[Quotation, ...]:
    """The quotations of `text` in order, the parts of a broken one as items of their own.

    `said` is the language that the text is said to be in.
    """
    reading = read(text, sentences, names, said)
    found: list[Quotation] = []
    open_ends: list[bool] = []
    for index, item in enumerate(reading.quoted):
        words = item.inner.of(text)
        left, right = bounds(reading, index)
        leader = led_by(reading, item, left)
        follower = None if _is_complete(reading, item, leader) else followed_by(reading, item, right)
        setting = _setting(reading, item, (left, right), leader, follower)
        continued = bool(found) and _is_continued(reading, found[-1], item)
        setting = replace(setting, reported=setting.reported or continued)
        if not is_said(words, text[left : item.outer.start], text[item.outer.end : right], setting):
            continue
        form = "direct" if is_whole(words) else "mixed"
        link = follower
        if link is None and not continued:
            link = introduced_by(reading, item, leader or around(reading, item, right), left)
            link = link or closed_by(reading, item, right)
        speaker = (
            same_speaker(reading, link, found)
            or speaker_behind_colon(reading, Span(left, item.outer.start), leader, follower, found)
            or speaker_of(reading, link, found)
        )
        if unspaced.is_unspaced(words):
            speaker = unspaced.speaker(text, item.outer, left) or speaker
        mark = Quotation(item.inner, "direct" if form == "direct" else "mixed", _span(link), speaker)
        if link is None:
            mark = inherited(reading, index, mark, found)
        found.append(_as_far_as_clear(_unless_denied(mark, text)))
        open_ends.append(not item.closed)
    return tuple(of_one_speaker(found, open_ends))


def _is_complete(reading: Reading, item: Quoted, leader: Cue | None) -> bool:
    """Whether a cue leads right up to a quotation that closes the sentence: "The crowd chanted “Out!”"."""
    if leader is None or item.inner.of(reading.text)[-1] not in ".!?…":
        return False
    lead = reading.masked[leader.span.end : item.outer.start]
    following = reading.text[item.outer.end : item.outer.end + 3].lstrip()
    return not lead.strip(" ,:") and (not following or following[0].isupper())


def _is_continued(reading: Reading, before: Quotation, item: Quoted) -> bool:
    """Whether a quotation goes on behind its tag: "“It's a disgrace,” fumed Roth, “an utter disgrace”."."""
    gap = reading.masked[before.span.end + 1 : item.outer.start]
    if before.cue is None or before.cue.start < before.span.end:
        return False
    other_cue = cue_in(reading, before.cue.end, item.outer.start)
    return (
        other_cue is None and len(gap) <= _LONGEST_SPEAKER and gap.rstrip().endswith(",") and ". " not in gap
    )


def _setting(
    reading: Reading, item: Quoted, reach: tuple[int, int], leader: Cue | None, follower: Link | None
) -> Setting:
    left, right = reach
    lead = leader.span.end if leader is not None else None
    in_mood = reading.german and _REPORTED_MOOD.search(reading.masked, left, right) is not None
    return Setting(
        introduced=lead is not None and _ADDRESSEE.match(reading.masked, lead, item.outer.start) is not None,
        followed=follower is not None,
        reported=leader is not None
        or cue_in(reading, item.outer.end, right) is not None
        or in_mood
        or words_of_somebody(reading, item, left) is not None,
        in_mood=in_mood,
        source=reading.german and is_source(reading, item, leader, right),
        nouns_capitalised=reading.german,
        alone=_LETTER.search(reading.masked, left, right) is None,
    )


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
