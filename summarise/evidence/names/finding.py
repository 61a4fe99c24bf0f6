"""Who and where: the people, organisations, groups and places of a text, the weightiest first."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarise.documents import Span
from summarise.evidence.marks import Name, NameKind
from summarise.evidence.names.entries import gather
from summarise.evidence.names.entry import Entry
from summarise.evidence.names.gazetteer import COUNTRIES
from summarise.evidence.names.kinds import kind_of
from summarise.evidence.names.offices import is_honorific
from summarise.evidence.names.roles import (
    appointed,
    apposition_after,
    apposition_before,
    is_of_several,
    role_before,
)
from summarise.evidence.names.tokens import Token

_EARLY = 3
"""Sentences at the beginning in which a report says what it is about, also by mere descriptions."""
_HEADING = 3
"""Lines over them at most, which hold a title, a date or a place: they end with no full stop or are short."""
_SHORTEST = 20
"""Characters of a sentence."""
_STATES = frozenset("countries nations states".split())
"""Groups of these matter where the text says that they do something."""
_STOPS = frozenset(".?!…。")
_CLOSING = "\"'”’»)] \n"


class _Place(NamedTuple):
    """In which sentence a name stands first, and how many are the beginning, and all."""

    first: int
    early: int
    sentences: int


def names(text: str, sentences: Sequence[Span], said: str | None = None) -> tuple[Name, ...]:
    """The names of `text`, each with all its mentions, by weight in the story.

    `said` is the language that the text is said to be in.
    """
    words, entries = gather(text, sentences, said)
    starts = [sentence.start for sentence in sentences]
    early = _early(text, sentences)
    weighed: list[tuple[float, int, Name]] = []
    for entry in entries:
        first = max(0, bisect_right(starts, min(entry.spans).start) - 1)
        kind = _kind(entry, early=first < early)
        if kind is None:
            continue
        for name, acting in _names_of(text, words, entry, kind):
            first = max(0, bisect_right(starts, name.mentions[0].start) - 1)
            place = _Place(first, early, len(starts))
            weight = _weight(entry, name, place, acting)
            weighed.append((-weight, name.mentions[0].start, name))
    return tuple(name for _, _, name in sorted(weighed, key=lambda each: each[:2]))


def _names_of(text: str, words: Sequence[Token], entry: Entry, kind: NameKind) -> Iterator[tuple[Name, int]]:
    """The name an entry is printed as, and a second one where a country acts as a state."""
    named = _apart(entry.spans)
    called = (span for span in entry.called if not any(span.overlaps(mention) for mention in named))
    mentions = _apart([*named, *called])
    role = _role(words, entry) if kind == "person" and not entry.described else None
    yield Name(kind, _fullest(text, named), role, mentions), entry.spoken
    if kind == "place" and entry.acting and not COUNTRIES.isdisjoint(entry.names):
        acting = _apart(entry.acting)
        yield Name("organisation", _fullest(text, acting), None, acting), len(acting)


def _early(text: str, sentences: Sequence[Span]) -> int:
    """How many sentences are the beginning: three, and the lines of a title and a date over them."""
    headings = 0
    for sentence in sentences[:_HEADING]:
        if len(sentence) >= _SHORTEST and sentence.of(text).rstrip(_CLOSING)[-1:] in _STOPS:
            break
        headings += 1
    return _EARLY + max(0, headings - 1)


def _kind(entry: Entry, *, early: bool) -> NameKind | None:
    if entry.described:
        acting = entry.written.rpartition(" ")[2] not in _STATES
        matters = (entry.belonging and acting) or entry.spoken or entry.taking_part or len(entry.spans) > 1
        return entry.kind if matters or early else None
    return kind_of(entry.written, entry.votes, len(entry.spans), entry.spoken, ordinary=entry.ordinary)


def _apart(spans: Sequence[Span]) -> tuple[Span, ...]:
    found: list[Span] = []
    for span in sorted(spans):
        if not found or not found[-1].overlaps(span):
            found.append(span)
    return tuple(found)


def _fullest(text: str, mentions: Sequence[Span]) -> Span:
    """The longest mention, save for a genitive of another one: "Berlins"."""
    written = {mention.of(text) for mention in mentions}
    return max(mentions, key=lambda mention: len(mention) - 2 * (_without_s(mention.of(text)) in written))


def _without_s(word: str) -> str | None:
    return word[:-1] if word.endswith("s") else None


def _role(words: Sequence[Token], entry: Entry) -> Span | None:
    """The first title, office or apposition beside a mention; a bare form of address says nothing."""
    for part in entry.parts:
        start = role_before(words, part.first)
        is_address = start == part.first - 1 and is_honorific(words[start].word)
        if start is not None and not is_address:
            if is_of_several(words, start, part.first - 1):
                continue
            return Span(words[start].start, words[part.first - 1].end)
        phrase = (
            apposition_after(words, part.last)
            or apposition_before(words, part.first - is_address, part.last)
            or appointed(words, part.last)
        )
        if phrase is not None:
            return Span(words[phrase[0]].start, words[phrase[1] - 1].end)
    return None


def _weight(entry: Entry, name: Name, place: _Place, acting: int) -> float:
    mentions = len(entry.spans) + len(entry.called)
    weight = 2.5 * math.log2(1 + mentions) + 2.0 * (1 - place.first / max(1, place.sentences))
    weight += 2.0 * (place.first < place.early) + 1.0 * (place.first == 0) + 2.0 * (acting > 0)
    if name.kind == "person" and not entry.described:
        weight += 1.0 + (name.role is not None)
    if entry.written.isupper() and not entry.spoken and name.kind == "organisation":
        weight -= 1.5
    if entry.described and not entry.belonging:
        weight -= 2.0
    return weight
