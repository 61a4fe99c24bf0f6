"""Quotations: words between quotation marks that somebody said, with their cue and their speaker."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from summarise.documents import Span
from summarise.evidence.language import written_in
from summarise.evidence.marks import Name, Quotation, Source
from summarise.evidence.speech import source_phrases
from summarise.evidence.speech.blanking import BLANK, blanked, without_name_marks
from summarise.evidence.speech.continuing import carried_on
from summarise.evidence.speech.cues import Cue, cues
from summarise.evidence.speech.quotation_marks import Quoted, quoted
from summarise.evidence.speech.quoted_words import Setting, is_said, is_whole, looks_like_name
from summarise.evidence.speech.sources import Cast, cast, source
from summarise.evidence.speech.subjects import inverted_pronoun, subject_of, verb_end
from summarise.evidence.speech.words import Words, words_of

_REACH = 500
_BETWEEN = 160
_LONG = 30
_GAP = 4
_SENTENCES = 5
_LINK = re.compile(r"[\s,—–:-]*(?:so\s+)?\Z")
_ADDRESSEE = re.compile(r"[^.;!?\"“”]{0,90}[,:]\s*\Z|\s*(?:that|dass|,\s*dass?)?\s*,?\s*\Z")
_NOUN = re.compile(
    r"\b(?<!in )(?:claims?|charges?|accusations?|allegations?|assertion|insistence|suggestions?"
    r"|description|verdict"
    r"|assessment)(?: (?:that|of|as)\b[^.;:\ufffc]{0,90}| )\Z"
)
_LETTER = re.compile(r"[^\W\d_]")
_REPORTED_MOOD = re.compile(r"\b(?:sei|seien|habe|stehe|werde|könne|müsse|dürfe|wolle|solle|bleibe|gebe)\b")
_CREDIT = re.compile(r"[\s”]*[—–-]{1,2}\s*(?=[A-ZÄÖÜ])")


@dataclass(frozen=True, slots=True)
class _Reading:
    """A text, and what was found in it before its quotations are told apart."""

    text: str
    masked: str
    """The text with its quotations blanked, at the same offsets."""
    words: Words
    """The words of `masked`."""
    sentences: Sequence[Span]
    quoted: Sequence[Quoted]
    cues: Sequence[Cue]
    starts: Sequence[int]
    """Where each of `cues` starts."""
    people: Cast


_DENIAL = re.compile(r"\b(?:did not|didn['’]t|does not|never|not|denied|denies|deny|denying)(?: \w+)?\s$")
_DENIAL_REACH = 30
_LONGEST_SPEAKER = 120


@dataclass(frozen=True, slots=True)
class _Link:
    """A cue, and the phrases that may name its source."""

    cue: Cue | None
    phrases: tuple[Span, ...]


def quotations(text: str, sentences: Sequence[Span], names: Sequence[Name]) -> tuple[Quotation, ...]:
    """The quotations of `text` in order, the parts of a broken one as items of their own."""
    reading = _read(text, sentences, names)
    found: list[Quotation] = []
    for index, item in enumerate(reading.quoted):
        words = item.inner.of(text)
        left, right = _bounds(reading, index)
        follower = _followed_by(reading, item, right)
        leader = _led_by(reading, item, left)
        setting = Setting(
            introduced=leader is not None
            and _ADDRESSEE.match(reading.masked, leader.span.end, item.outer.start) is not None,
            followed=follower is not None,
            reported=leader is not None
            or _cue_in(reading, item.outer.end, right) is not None
            or _REPORTED_MOOD.search(reading.masked, left, item.outer.start) is not None
            or _words_of_somebody(reading, item, left) is not None,
            alone=_LETTER.search(reading.masked, left, right) is None,
        )
        if not is_said(words, text[left : item.outer.start], text[item.outer.end : right], setting):
            continue
        form = "direct" if is_whole(words) else "mixed"
        link = follower or _link(reading, item, leader or _around(reading, item, right), left)
        if link is None:
            link = _closed_by(reading, item, right)
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


def _read(text: str, sentences: Sequence[Span], names: Sequence[Name]) -> _Reading:
    items = quoted(text)
    hidden = [
        item.outer
        for item in items
        if not looks_like_name(item.inner.of(text)) or _stands_alone(text, item.outer)
    ]
    masked = without_name_marks(blanked(text, hidden))
    words = words_of(masked)
    marks = cues(words)
    return _Reading(
        text, masked, words, sentences, items, marks, [cue.span.start for cue in marks], cast(names)
    )


def _stands_alone(text: str, outer: Span) -> bool:
    """Whether quoted words are a sentence after a sentence, be they one word: "Why?" "Because."."""
    lead = text[max(0, outer.start - _GAP) : outer.start].rstrip()
    final = text[outer.end - 2 : outer.end - 1] in {".", "!", "?"}
    return final and (not lead or lead[-1] in '.!?:”"“»«')


def _sentence_at(sentences: Sequence[Span], offset: int) -> int:
    return max(0, bisect_right(sentences, offset, key=lambda sentence: sentence.start) - 1)


def _bounds(reading: _Reading, index: int) -> tuple[int, int]:
    """From where to where the reporter's words around a quotation reach, at most."""
    outer = reading.quoted[index].outer
    if not reading.sentences:
        return outer.start, outer.end
    first = reading.sentences[_sentence_at(reading.sentences, outer.start)]
    last = _sentence_at(reading.sentences, max(outer.start, outer.end - 1))
    left = max(min(first.start, outer.start), outer.start - _REACH)
    line = reading.text.rfind("\n\n", left, outer.start)
    if line >= 0:
        left = line + 2
    right = max(reading.sentences[last].end, outer.end)
    if right <= outer.end + 1 and last + 1 < len(reading.sentences):
        following = reading.sentences[last + 1]
        inner_end = reading.text[reading.quoted[index].inner.end - 1]
        begins = reading.text[following.start]
        same_line = "\n" not in reading.text[outer.end : following.start]
        if same_line and (inner_end in ",?!" or begins.islower() or begins in ",—–"):
            right = following.end
    return left, min(right, outer.end + _REACH)


def _cue_in(reading: _Reading, start: int, end: int) -> Cue | None:
    """The first cue in a stretch."""
    at = bisect_left(reading.starts, start)
    return reading.cues[at] if at < len(reading.cues) and reading.cues[at].span.end <= end else None


def _led_by(reading: _Reading, item: Quoted, left: int) -> Cue | None:
    """The nearest cue before a quotation in its sentence."""
    at = bisect_left(reading.starts, item.outer.start) - 1
    if at < 0 or reading.cues[at].span.start < left:
        return None
    cue = reading.cues[at]
    earlier = reading.cues[at - 1] if at else None
    if (
        cue.form == "phrase"
        and earlier is not None
        and earlier.span.start >= left
        and earlier.form != "phrase"
    ):
        between = reading.masked[cue.span.end : item.outer.start]
        if between.count(",") == 0 and between.rstrip().endswith(":"):
            return earlier
    return cue


def _followed_by(reading: _Reading, item: Quoted, right: int) -> _Link | None:
    """The cue that stands right behind a quotation: ", said X", ", X said", ", according to X"."""
    end = item.outer.end
    closing = reading.text[item.inner.end - 1]
    cue = _cue_in(reading, end, min(right, end + _BETWEEN))
    if cue is None or cue.group.start < end or closing == ".":
        return None
    between = reading.masked[end : cue.group.start]
    separated = closing in ",!?…" or between.lstrip()[:1] in {",", "–", "—"}
    phrases: tuple[Span, ...] = ()
    words = reading.words
    if _LINK.match(between):
        if cue.source == "after" or separated or len(item.inner) > _LONG or _leads(reading, item):
            pronoun = inverted_pronoun(words, cue)
            phrases = (
                (pronoun,)
                if pronoun is not None
                else source_phrases.behind(words, verb_end(words, cue), words.first_from(right), cue.language)
            )
    elif separated and cue.source == "subject" and cue.form == "finite" and BLANK not in between:
        phrases = source_phrases.before(words, words.first_from(end), words.first_from(cue.group.start))
        if phrases and _LETTER.search(reading.masked, end, phrases[0].start):
            return None
    return _Link(cue, phrases) if phrases else None


def _leads(reading: _Reading, item: Quoted) -> bool:
    """Whether the quoted words begin their sentence."""
    at = _sentence_at(reading.sentences, item.outer.start)
    return bool(reading.sentences) and reading.sentences[at].start == item.outer.start


def _around(reading: _Reading, item: Quoted, right: int) -> Cue | None:
    """A German verb that holds the quotation between its auxiliary and its participle."""
    cue = _cue_in(reading, item.outer.end, right)
    return cue if cue is not None and cue.group.start < item.outer.start else None


def _words_of_somebody(reading: _Reading, item: Quoted, left: int) -> re.Match[str] | None:
    """The noun that says that quoted words are somebody's: "her claim that he was “…”"."""
    return _NOUN.search(reading.masked, max(left, item.outer.start - _BETWEEN), item.outer.start)


def _link(reading: _Reading, item: Quoted, cue: Cue | None, left: int) -> _Link | None:
    """What introduces a quotation in its own sentence."""
    noun = _words_of_somebody(reading, item, left)
    if noun is not None and (cue is None or cue.span.end < noun.start()):
        words = reading.words
        return _Link(
            None, source_phrases.owner(words, words.first_from(left), words.first_from(noun.start()))
        )
    credit = _CREDIT.match(reading.text, item.outer.end)
    if cue is None and credit is not None:
        first, after = (reading.words.first_from(at) for at in (credit.end(), credit.end() + _BETWEEN))
        return _Link(None, source_phrases.behind(reading.words, first, after, "en"))
    if cue is not None:
        return _Link(cue, subject_of(reading.words, cue, left, item.outer.start, reading.cues))
    lead = reading.masked[left : item.outer.start]
    if lead.rstrip()[-1:] in {":", ","} and _LETTER.search(lead):
        first, after = (reading.words.first_from(at) for at in (left, left + len(lead.rstrip()) - 1))
        return _Link(None, source_phrases.before(reading.words, first, after))
    return None


def _closed_by(reading: _Reading, item: Quoted, right: int) -> _Link | None:
    """A cue that closes the sentence further on: "Der „Plan“ sei „ein Irrweg“, so Roth"."""
    cue = _cue_in(reading, item.outer.end, right)
    if cue is None or cue.form == "participle":
        return None
    lead = reading.masked[item.outer.end : cue.group.start]
    inverted = cue.source == "after" or lead.rstrip()[-1:] in {",", BLANK}
    if "\n" in lead or not inverted:
        return None
    phrases = subject_of(reading.words, cue, item.outer.end, right, reading.cues)
    return _Link(cue, phrases) if phrases and phrases[0].start >= cue.span.end else None


def _span(link: _Link | None) -> Span | None:
    return link.cue.span if link is not None and link.cue is not None else None


def _speaker(reading: _Reading, link: _Link | None, found: Sequence[Quotation]) -> Source | None:
    if link is None or not link.phrases:
        return None
    at = _sentence_at(reading.sentences, link.phrases[0].start)
    before = [_beginning(reading.sentences[step]) for step in range(at - 1, max(-1, at - 4), -1)]
    return source(reading.text, link.phrases, reading.people, before, found[-1].speaker if found else None)


def _inherited(reading: _Reading, index: int, mark: Quotation, found: Sequence[Quotation]) -> Quotation:
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
    at = _sentence_at(reading.sentences, outer.start) - 1
    if at < 0 or "\n" in reading.text[reading.sentences[at].end : outer.start]:
        return mark
    sentence = reading.sentences[at]
    cue = _led_by(reading, reading.quoted[index], sentence.start)
    if cue is not None:
        phrases = subject_of(reading.words, cue, sentence.start, sentence.end, reading.cues)
        return replace(mark, cue=cue.span, speaker=_speaker(reading, _Link(cue, phrases), found))
    going_on = _going_on(reading, at + 1, found)
    return replace(mark, speaker=going_on or _first_person(reading, sentence))


def _going_on(reading: _Reading, index: int, found: Sequence[Quotation]) -> Source | None:
    """Whose words a sentence goes on with that is in the mood of report: the subject of the last cue."""
    if carried_on(reading.words, reading.sentences[index], following=False) is None:
        return None
    for step in range(index - 1, max(-1, index - _SENTENCES), -1):
        sentence = reading.sentences[step]
        at = bisect_left(reading.starts, sentence.end) - 1
        if at >= 0 and reading.starts[at] >= sentence.start:
            cue = reading.cues[at]
            phrases = subject_of(reading.words, cue, sentence.start, sentence.end, reading.cues)
            return _speaker(reading, _Link(cue, phrases), found)
    return None


def _is_one_clause(gap: str) -> bool:
    """Whether only ", she said." stands between two parts of a quotation."""
    return len(gap) <= _BETWEEN and len(re.findall(r"\w[.!?]\s", gap)) <= 1 + len(
        re.findall(r"\b[A-Z]\w?\w?\.\s", gap)
    )


def _first_person(reading: _Reading, sentence: Span) -> Source | None:
    """The first person of the sentence before, as English reports put it; elsewhere that is a guess."""
    if written_in(reading.text) != "en":
        return None
    for mention, name in reading.people.within(_beginning(sentence)):
        if name.kind == "person":
            return Source(mention, name.fullest, "person")
    return None


def _beginning(sentence: Span) -> Span:
    return Span(sentence.start, min(sentence.end, sentence.start + _REACH))
