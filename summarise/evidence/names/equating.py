"""Descriptions that say of somebody named who that is: "the priest, Ernesto Tello", "the council"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from summarise.documents import Span
from summarise.evidence.names.descriptions import GroupMention
from summarise.evidence.names.entry import Entry, Key
from summarise.evidence.names.german_groups import ANAPHORIC_STEMS
from summarise.evidence.names.parts import Part
from summarise.evidence.names.people import ANAPHORIC, BODIES
from summarise.evidence.names.tokens import Token

_ARTICLES = frozenset("a an the his her its their".split())
_INDEFINITE = frozenset({"a", "an"})
_KNOWN = frozenset("the this that its their his her our 's ’s".split())
"""What stands before somebody whom the text has told of."""
_ARTICLES_OF_KNOWN = frozenset("the der die das dem den des".split())
_TITLE = 3
"""Tokens of a title that may stand between a description and the name: "The priest, Father Tello"."""
_GOVERNING = frozenset("of at for from in by".split())
"""Behind these it is not what the name explains: "the head of the bank, Osei Mensah-Tutu"."""
_CLOSING = frozenset(", . ; ) who which".split())
_GOING_ON = frozenset(", . ; ) who which from of at in with for whose".split())


def explained(
    words: Sequence[Token], found: Iterable[Part], groups: Iterable[GroupMention]
) -> dict[int, Part]:
    """For the first token of each description that stands beside a name in apposition, that name."""
    found = list(found)
    beginning = {part.first: part for part in found}
    ending = {part.last: part for part in found}
    beside: dict[int, Part] = {}
    for group in groups:
        if group.kind not in {"person", "organisation"}:
            continue
        name = _name_behind(words, group, beginning) or _name_before(words, group, ending)
        if name is not None:
            beside[group.first] = name
    return beside


def _name_behind(words: Sequence[Token], group: GroupMention, beginning: Mapping[int, Part]) -> Part | None:
    """ "Their union, Parat, said", "the British union Unite"."""
    beside = beginning.get(group.last + 1)
    if beside is not None and group.kind == "organisation" and words[group.last].word in ANAPHORIC:
        return beside if words[beside.first].joined else None
    if group.last + 2 >= len(words) or words[group.last + 1].word != ",":
        return None
    if group.first > 1 and words[group.first - 2].word in _GOVERNING:
        return None
    for at in range(group.last + 2, min(len(words), group.last + 2 + _TITLE)):
        if not words[at].capital and words[at].word != ".":
            return None
        if (part := beginning.get(at)) is not None:
            closing = words[part.last + 1].word if part.last + 1 < len(words) else "."
            return part if closing in _CLOSING else None
    return None


def _name_before(words: Sequence[Token], group: GroupMention, ending: Mapping[int, Part]) -> Part | None:
    """ "Nurhayati, a teacher who"."""
    at = group.first - 1
    if at < 2 or words[at].word not in _ARTICLES or words[at - 1].word != ",":
        return None
    behind = words[group.last + 1].word if group.last + 1 < len(words) else "."
    return ending.get(at - 2) if behind in _GOING_ON else None


def told_again(words: Sequence[Token], groups: Sequence[GroupMention]) -> dict[int, Key]:
    """For the first token of each description that means the same as another before it, the key of that.

    In "the injured climber, a woman in her twenties, was flown out" there is one person, who may be "the
    woman" from there on.
    """
    ending = {group.last: group for group in groups if group.kind == "person"}
    meant: dict[int, Key] = {}
    called: dict[Key, Key] = {}
    for group in groups:
        if group.kind != "person":
            continue
        before = _described_before(words, group, ending)
        if before is not None:
            meant[group.first] = called[group.key] = ("", *before.key)
        elif group.key in called and group.first and words[group.first - 1].word.lower() == "the":
            meant[group.first] = called[group.key]
    return meant


def _described_before(
    words: Sequence[Token], group: GroupMention, ending: Mapping[int, GroupMention]
) -> GroupMention | None:
    article = group.first if words[group.first].word in _INDEFINITE else group.first - 1
    if article < 2 or words[article].word not in _INDEFINITE or words[article - 1].word != ",":
        return None
    behind = words[group.last + 1].word if group.last + 1 < len(words) else "."
    return ending.get(article - 2) if behind in _GOING_ON else None


def settle(entries: dict[Key, Entry], words: Sequence[Token]) -> None:
    """Give descriptions that mean somebody named to the name.

    "The council" is the Legislative Council where no other council is named, "the troops" the Chadian. Where
    there are several, what the text says of one of them alone cannot be told from it.
    """
    named: dict[str, list[Entry]] = {}
    for key, entry in entries.items():
        if not entry.described:
            for noun in {key[0], key[-1]} & BODIES:
                named.setdefault(noun, []).append(entry)
        elif entry.belonging:
            named.setdefault(key[2], []).append(entry)
    others = sorted(
        (span, id(entry))
        for entry in entries.values()
        if not entry.described and _is_a_body(entry)
        for span in entry.spans
    )
    for noun, candidates in named.items():
        key = ("", "", noun)
        described = entries.get(key)
        if described is None:
            continue
        if noun in ANAPHORIC:
            _settle_anaphoric(described, candidates, others, words)
        else:
            if len(candidates) == 1:
                candidates[0].called.extend(described.spans)
                candidates[0].spoken += described.spoken
            described.spans.clear()
        if not described.spans:
            del entries[key]


def _settle_anaphoric(
    described: Entry, candidates: Sequence[Entry], others: Sequence[tuple[Span, int]], words: Sequence[Token]
) -> None:
    """Give "the company" to the company that bears the noun where it is the body named last before."""
    kept: list[tuple[Span, Part]] = []
    for span, part in zip(described.spans, described.parts, strict=True):
        if part.first == 0 or words[part.first - 1].word.lower() not in _KNOWN:
            kept.append((span, part))
            continue
        at = bisect_left(others, (span, 0)) - 1
        meant = [entry for entry in candidates if at >= 0 and id(entry) == others[at][1]]
        for entry in meant:
            entry.called.append(span)
    described.spans[:] = [span for span, _ in kept]
    described.parts[:] = [part for _, part in kept]


def drop_anaphoric(entries: dict[Key, Entry], words: Sequence[Token]) -> None:
    """Leave out "the company" where a body is named before: it is one of those, whichever."""
    first_named = min(
        (min(entry.spans) for entry in entries.values() if not entry.described and _is_a_body(entry)),
        default=None,
    )
    if first_named is None:
        return
    for noun in ANAPHORIC | ANAPHORIC_STEMS:
        entry = entries.get(("", "", noun))
        if entry is not None and _is_anaphoric(entry, words, first_named):
            del entries["", "", noun]


def _is_a_body(entry: Entry) -> bool:
    return entry.votes["organisation"] > max(entry.votes["person"], entry.votes["place"])


def _is_anaphoric(entry: Entry, words: Sequence[Token], named: Span) -> bool:
    return min(entry.spans) > named and all(
        part.first and words[part.first - 1].word.lower() in _ARTICLES_OF_KNOWN for part in entry.parts
    )
