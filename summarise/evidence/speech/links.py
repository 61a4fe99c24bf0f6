"""Which cue some quoted words belong to, and which phrases beside it may name who spoke."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from summarise.documents import Span
from summarise.evidence.language import Language, written_in
from summarise.evidence.marks import Name
from summarise.evidence.speech import phrases_before, phrases_behind
from summarise.evidence.speech.blanking import BLANK, blanked, without_name_marks
from summarise.evidence.speech.cast import Cast, cast
from summarise.evidence.speech.cue import Cue
from summarise.evidence.speech.cues import cues
from summarise.evidence.speech.quotation_marks import Quoted, quoted
from summarise.evidence.speech.quoted_words import looks_like_name
from summarise.evidence.speech.source_kinds import is_medium
from summarise.evidence.speech.subjects import behind_verb, subject_of
from summarise.evidence.speech.tags import tag
from summarise.evidence.speech.words import Words, words_of

_REACH = 500
_BETWEEN = 160
_LONG = 30
_LINK = re.compile(r"[\s,—–:-]*(?:so\s+)?\Z")
_CREDIT = re.compile(r"[\s”]*[—–-]{1,2}\s*(?=[A-ZÄÖÜ])")
_NOUN = re.compile(
    r"\b(?<!in )(?:claims?|charges?|accusations?|allegations?|assertion|insistence|suggestions?|description"
    r"|verdict|assessment)(?: (?:that|of|as)\b[^.;:\ufffc]{0,90}| )\Z"
)
_JUDGING = frozenset("called calls calling call nannte nannten nennt bezeichnete bezeichnet".split())
"""Verbs whose object is what somebody judges in the words quoted: "called the claim “a lie”"."""
_BY = re.compile(r"\b[Ll]aut (?:(?:der|dem) )?\Z")
_LISTENER = re.compile(r"\s+(?:(?:[A-ZÄÖÜ][\w-]*\s+){0,4}(?:der|dem)\s+)?")
_MANY = 9
"""Words; what is longer before a colon is no phrase for somebody."""
_DROPPING = frozenset({"es", "it", "pt"})
"""Languages whose verbs need no subject: «…», insistió."""
_LATIN = re.compile(r"[A-Za-zÀ-ſ]")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Reading:
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
    language: Language

    @property
    def german(self) -> bool:
        """Whether the text is written in German."""
        return self.language == "de"


@dataclass(frozen=True, slots=True)
class Link:
    """A cue, and the phrases that may name its source."""

    cue: Cue | None
    phrases: tuple[Span, ...]


def read(text: str, sentences: Sequence[Span], names: Sequence[Name], said: str | None) -> Reading:
    items = quoted(text)
    hidden = [
        item.outer
        for item in items
        if not looks_like_name(item.inner.of(text)) or _stands_alone(text, item.outer)
    ]
    masked = without_name_marks(blanked(text, hidden))
    words = words_of(masked)
    marks = tuple(cue for cue in cues(words) if cue.source != "itself")
    starts = [cue.span.start for cue in marks]
    language = written_in(text, said)
    return Reading(text, masked, words, sentences, items, marks, starts, cast(names), language)


def _stands_alone(text: str, outer: Span) -> bool:
    """Whether quoted words are a sentence after a sentence, be they one word: "Why?" "Because."."""
    before = outer.start
    while before and text[before - 1].isspace():
        before -= 1
    final = text[outer.end - 2 : outer.end - 1] in {".", "!", "?"}
    return final and (not before or text[before - 1] in '.!?:”"“»«')


def sentence_at(sentences: Sequence[Span], offset: int) -> int:
    return max(0, bisect_right(sentences, offset, key=lambda sentence: sentence.start) - 1)


def bounds(reading: Reading, index: int) -> tuple[int, int]:
    """From where to where the reporter's words around a quotation reach, at most."""
    outer = reading.quoted[index].outer
    if not reading.sentences:
        return outer.start, outer.end
    first = reading.sentences[sentence_at(reading.sentences, outer.start)]
    last = sentence_at(reading.sentences, max(outer.start, outer.end - 1))
    left = max(min(first.start, outer.start), outer.start - _REACH)
    line = reading.text.rfind("\n\n", left, outer.start)
    if line >= 0:
        left = line + 2
    right = max(reading.sentences[last].end, outer.end)
    finished = reading.text[outer.end : outer.end + 1] in {".", "!", "?"}
    if right <= outer.end + 1 and not finished and last + 1 < len(reading.sentences):
        following = reading.sentences[last + 1]
        inner_end = reading.text[reading.quoted[index].inner.end - 1]
        begins = reading.text[following.start]
        same_line = "\n" not in reading.text[outer.end : following.start]
        if same_line and (inner_end in ",?!" or begins.islower() or begins in ",—–"):
            right = following.end
    return left, min(right, outer.end + _REACH)


def cue_in(reading: Reading, start: int, end: int) -> Cue | None:
    """The first cue in a stretch."""
    at = bisect_left(reading.starts, start)
    return reading.cues[at] if at < len(reading.cues) and reading.cues[at].span.end <= end else None


def led_by(reading: Reading, item: Quoted, left: int) -> Cue | None:
    """The nearest cue before a quotation in its sentence."""
    at = bisect_left(reading.starts, item.outer.start) - 1
    if at < 0 or reading.cues[at].span.start < left:
        return None
    cue = reading.cues[at]
    earlier = reading.cues[at - 1] if at else None
    if cue.takes == "that" and earlier is not None and earlier.span.start >= left:
        return earlier  # "said he had shown “no remorse”": what is shown is not said
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


def followed_by(reading: Reading, item: Quoted, right: int) -> Link | None:
    """The cue that stands right behind a quotation: ", said X", ", X said", ", according to X"."""
    return _known_tag(reading, item, right) or _other_tag(reading, item, right)


def _other_tag(reading: Reading, item: Quoted, right: int) -> Link | None:
    """The same with a verb that is in no list, behind quoted words that are a sentence."""
    words = item.inner.of(reading.text)
    inside = words[-1] in ",!?…"
    behind = reading.masked[item.outer.end : item.outer.end + 1]
    if not (inside or behind == ",") or looks_like_name(words) or not _leads(reading, item):
        return None
    if reading.language == "en" and not inside:
        return None
    first, after = (
        reading.words.first_from(at) for at in (item.outer.end, min(right, item.outer.end + _BETWEEN))
    )
    found = tag(reading.words, first, after, reading.language)
    return Link(*found) if found is not None else None


def _known_tag(reading: Reading, item: Quoted, right: int) -> Link | None:
    end = item.outer.end
    closing = reading.text[item.inner.end - 1]
    cue = cue_in(reading, end, min(right, end + _BETWEEN))
    if cue is None or cue.group.start < end or closing == ".":
        return None
    between = reading.masked[end : cue.group.start]
    separated = closing in ",!?…" or between.lstrip()[:1] in {",", "–", "—"}
    phrases: tuple[Span, ...] = ()
    words = reading.words
    if _LINK.match(between):
        if cue.source == "after" or separated or len(item.inner) > _LONG or _leads(reading, item):
            phrases = behind_verb(words, cue, words.first_from(right))
    elif (
        (separated or (len(item.inner) > _LONG and _leads(reading, item)))
        and cue.source == "subject"
        and cue.form == "finite"
        and BLANK not in between
    ):
        phrases = phrases_before.before(words, words.first_from(end), words.first_from(cue.group.start))
        if phrases and _LETTER.search(reading.masked, end, phrases[0].start):
            return None
    dropped = reading.language in _DROPPING and _LINK.match(between) is not None
    return Link(cue, phrases) if phrases or dropped else None


def _leads(reading: Reading, item: Quoted) -> bool:
    """Whether the quoted words begin their sentence."""
    at = sentence_at(reading.sentences, item.outer.start)
    return bool(reading.sentences) and reading.sentences[at].start == item.outer.start


def around(reading: Reading, item: Quoted, right: int) -> Cue | None:
    """A German verb that holds the quotation between its auxiliary and its participle."""
    cue = cue_in(reading, item.outer.end, right)
    return cue if cue is not None and cue.group.start < item.outer.start else None


def is_source(reading: Reading, item: Quoted, leader: Cue | None, right: int) -> bool:
    """Whether quoted words stand where a source or a listener does: "Der „Spiegel“ berichtet"."""
    if is_medium(item.inner.of(reading.text)):
        return True
    cue = cue_in(reading, item.outer.end, right)
    if cue is not None and not reading.masked[item.outer.end : cue.group.start].strip(BLANK + " "):
        return True
    if _BY.search(reading.masked, max(0, item.outer.start - _LONG), item.outer.start) is not None:
        return True
    return leader is not None and (
        _LISTENER.fullmatch(reading.masked, leader.span.end, item.outer.start) is not None
    )


def words_of_somebody(reading: Reading, item: Quoted, left: int) -> re.Match[str] | None:
    """The noun that says that quoted words are somebody's: "her claim that he was “…”"."""
    return _NOUN.search(reading.masked, max(left, item.outer.start - _BETWEEN), item.outer.start)


def introduced_by(reading: Reading, item: Quoted, cue: Cue | None, left: int) -> Link | None:
    """What introduces a quotation in its own sentence."""
    words = reading.words
    noun = words_of_somebody(reading, item, left)
    judged = cue is not None and cue.span.of(reading.masked).lower() in _JUDGING
    if noun is not None and not judged and (cue is None or cue.span.end < noun.start()):
        owner = phrases_before.owner(words, words.first_from(left), words.first_from(noun.start()))
        if owner or cue is None or not noun.group().endswith(" as "):
            return Link(None, owner)
    credit = _CREDIT.match(reading.text, item.outer.end)
    if cue is None and credit is not None:
        first, after = (words.first_from(at) for at in (credit.end(), credit.end() + _BETWEEN))
        return Link(None, phrases_behind.behind(words, first, after, "en"))
    if cue is not None:
        return Link(cue, subject_of(words, cue, left, item.outer.start, reading.cues))
    return announced_by(reading, Span(left, item.outer.start))


def announced_by(reading: Reading, lead: Span) -> Link | None:
    """Whom the words before a colon or a comma speak of: "The mayor's answer was short: “…”"."""
    words, before = reading.words, lead.of(reading.masked).rstrip()
    if before[-1:] not in {":", ","} or _LATIN.search(before) is None:
        return None
    first, after = (words.first_from(at) for at in (lead.start, lead.start + len(before) - 1))
    if reading.german and not phrases_behind.is_adjunct_first(words, first, after):
        phrases = phrases_behind.behind(words, first, after, "de")
    else:
        phrases = phrases_before.before(words, first, after)
    return Link(None, tuple(phrase for phrase in phrases if phrase.of(reading.text).count(" ") < _MANY))


def closed_by(reading: Reading, item: Quoted, right: int) -> Link | None:
    """A cue that closes the sentence further on: "Der „Plan“ sei „ein Irrweg“, so Roth"."""
    cue = cue_in(reading, item.outer.end, right)
    if cue is None or cue.form == "participle":
        return None
    lead = reading.masked[item.outer.end : cue.group.start]
    inverted = cue.source == "after" or lead.rstrip()[-1:] in {",", BLANK}
    if "\n" in lead or not inverted:
        return None
    phrases = behind_verb(reading.words, cue, reading.words.first_from(right))
    return Link(cue, phrases) if phrases else None
