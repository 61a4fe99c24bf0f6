"""Who and where: the people, organisations, groups and places of a text, the weightiest first."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from summarise.documents import Span
from summarise.evidence.marks import Name, NameKind
from summarise.evidence.names.entries import gather
from summarise.evidence.names.entry import Entry
from summarise.evidence.names.gazetteer import COUNTRIES
from summarise.evidence.names.kinds import kind_of
from summarise.evidence.names.roles import (
    appointed,
    apposition_after,
    apposition_before,
    is_honorific,
    role_before,
)
from summarise.evidence.names.tokens import Token

_EARLY = 3
"""Sentences at the beginning in which a report says what it is about, also by mere descriptions."""


def names(text: str, sentences: Sequence[Span], said: str | None = None) -> tuple[Name, ...]:
    """The names of `text`, each with all its mentions, by weight in the story.

    `said` is the language that the text is said to be in.
    """
    words, entries = gather(text, sentences, said)
    starts = [sentence.start for sentence in sentences]
    weighed: list[tuple[float, int, Name]] = []
    for entry in entries:
        first = max(0, bisect_right(starts, min(entry.spans).start) - 1)
        kind = _kind(entry, first)
        if kind is None:
            continue
        for name, acting in _names_of(text, words, entry, kind):
            first = max(0, bisect_right(starts, name.mentions[0].start) - 1)
            weight = _weight(entry, name, first, len(starts), acting)
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


def _kind(entry: Entry, first: int) -> NameKind | None:
    if entry.described:
        matters = entry.belonging or entry.spoken or entry.taking_part or len(entry.spans) > 1
        matters = matters or first < _EARLY
        return entry.kind if matters else None
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
            return Span(words[start].start, words[part.first - 1].end)
        phrase = (
            apposition_after(words, part.last)
            or apposition_before(words, part.first - is_address, part.last)
            or appointed(words, part.last)
        )
        if phrase is not None:
            return Span(words[phrase[0]].start, words[phrase[1] - 1].end)
    return None


def _weight(entry: Entry, name: Name, first: int, sentences: int, acting: int) -> float:
    weight = 2.5 * math.log2(1 + len(entry.spans) + len(entry.called)) + 2.0 * (1 - first / max(1, sentences))
    weight += 2.0 * (first < _EARLY) + 1.0 * (first == 0) + 2.0 * (acting > 0)
    if name.kind == "person" and not entry.described:
        weight += 1.0 + (name.role is not None)
    if entry.written.isupper() and not entry.spoken and name.kind == "organisation":
        weight -= 1.5
    if entry.described and not entry.belonging:
        weight -= 2.0
    return weight
