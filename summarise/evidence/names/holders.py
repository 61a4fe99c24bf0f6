"""People whom a text calls by their office: "the judge", "the premier of the state of Hesse said"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import NamedTuple

from summarise.documents import Span
from summarise.evidence.names.descriptions import GroupMention, is_title
from summarise.evidence.names.entry import Entry, Key
from summarise.evidence.names.offices import is_office
from summarise.evidence.names.parts import Part
from summarise.evidence.names.roles import apposition_after, apposition_before, role_before
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import SPEECH_VERBS

OFFICES = frozenset(
    "president premier chancellor minister governor mayor ambassador commissioner secretary chairman "
    "chairwoman chairperson treasurer sheriff archbishop pope king queen prosecutor senator director".split()
)
_KIND = "office"
"""The first half of the key of those who hold an office."""
_DETERMINERS = frozenset("the its their his her our 's ’s".split())
_MOST_QUALITIES = 3
_NOT_QUALITIES = frozenset("of and or to by in on at from with for as".split())
_LONGEST = 8
"""Tokens that say of what somebody is premier."""
_WITHIN = frozenset("the of and for".split())
_BEFORE_TITLES = frozenset({",", "("})
_GOVERNING = frozenset("of for at in on by from with".split())
_LESSER = frozenset("vice deputy assistant former ex acting".split())
"""The vice president is not the president."""
_UNTITLED = frozenset({"officer"})
"""A word for one person with which titles end that it does not stand for: "chief executive officer"."""


class _Title(NamedTuple):
    head: str
    """The office itself, in small letters as all of its words."""
    words: frozenset[str]
    bearer: Entry


def holder(words: Sequence[Token], at: int) -> GroupMention | None:
    """The holder of the office that token `at` names, with what it is the office of; None where a name
    follows."""
    token = words[at]
    if token.capital or is_title(words, at):
        return None
    first = at
    while first > 0 and words[first].joined and at - first <= _MOST_QUALITIES:
        before = words[first - 1].word
        if before.lower() in _DETERMINERS:
            if _is_named(words, at):
                return None
            return GroupMention(first, _end(words, at), (_KIND, token.word), "person", belonging=False)
        if not before.isalpha() or before.lower() in _NOT_QUALITIES:
            return None
        first -= 1
    return None


def _is_named(words: Sequence[Token], at: int) -> bool:
    """Whether the name follows in apposition: "the mayor of Leeds, Ann Bell,"."""
    for comma in range(at + 1, min(len(words) - 1, at + _LONGEST)):
        if words[comma].word == ",":
            return words[comma + 1].capital
        if not (words[comma].capital or words[comma].word in _WITHIN):
            return False
    return False


def _end(words: Sequence[Token], at: int) -> int:
    """The last token of what the office is of, if a verb of saying follows it."""
    if at + 1 >= len(words) or words[at + 1].word not in {"of", "for"}:
        return at
    for last in range(at + 2, min(len(words) - 1, at + 2 + _LONGEST)):
        token = words[last]
        if not token.joined or not (token.capital or token.word.islower()):
            return at
        if words[last + 1].word in SPEECH_VERBS:
            return last if token.word not in _WITHIN else at
    return at


def settle_holders(entries: dict[Key, Entry], words: Sequence[Token]) -> None:
    """Give "the judge" to the only one in the text who has that title.

    Of several it means one or another. Who is never named has an entry where the text has them say something.
    """
    described = [key for key, entry in entries.items() if entry.described and entry.kind == "person"]
    if not described:
        return
    wanted = {key[2] for key in described}
    titles = [
        title
        for entry in entries.values()
        if not entry.described
        for part in entry.parts
        if (title := _title(entry, words, part, wanted)) is not None
    ]
    for key in described:
        entry, office = entries[key], key[2]
        if office not in _UNTITLED:
            _settle(entry, [title for title in titles if title.head == office], words)
        if not entry.spans or (key[1] == _KIND and not entry.spoken):
            del entries[key]


def _title(entry: Entry, words: Sequence[Token], part: Part, wanted: Set[str]) -> _Title | None:
    """The title that stands beside one mention of a name, if it is one of those `wanted`."""
    phrase = None
    if part.first and words[part.first - 1].word.lower() in wanted:
        start = role_before(words, part.first)
        phrase = None if start is None else (start, part.first)
    elif _is_followed(words, part.last, wanted):
        phrase = apposition_after(words, part.last)
    if phrase is None and part.first and words[part.first - 1].word == ",":
        phrase = apposition_before(words, part.first, part.last)
    if phrase is None:
        return None
    title = [token.word.lower() for token in words[slice(*phrase)]]
    bare = title[: next((at for at, word in enumerate(title) if word in _GOVERNING), len(title))]
    offices = [word for word in bare if is_office(word)]
    return _Title(offices[-1], frozenset(title), entry) if offices else None


def _is_followed(words: Sequence[Token], last: int, wanted: Set[str]) -> bool:
    """Whether one of the offices `wanted` stands soon behind the comma or bracket after a name."""
    if last + 1 >= len(words) or words[last + 1].word not in _BEFORE_TITLES:
        return False
    return any(token.word.lower() in wanted for token in words[last + 2 : last + 2 + _LONGEST])


def _settle(entry: Entry, titles: Sequence[_Title], words: Sequence[Token]) -> None:
    kept: list[tuple[Span, Part]] = []
    for span, part in zip(entry.spans, entry.parts, strict=True):
        told = {token.word.lower() for token in words[part.first : part.last + 1]} - _WITHIN
        bearers = {
            id(title.bearer): title.bearer
            for title in titles
            if told <= title.words and _LESSER.intersection(title.words) <= told
        }
        before = words[part.first - 1].word.lower() if part.first else ""
        if not bearers or before not in _DETERMINERS:
            kept.append((span, part))
        elif len(bearers) == 1:
            next(iter(bearers.values())).called.append(span)
    entry.spans[:] = [span for span, _ in kept]
    entry.parts[:] = [part for _, part in kept]
