"""How many people a description counts: "four people" of one sentence are not "six people" of another."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarise.evidence.figures.numbers import numbers
from summarise.evidence.language import Language
from summarise.evidence.names.descriptions import GroupMention
from summarise.evidence.names.tokens import Token

_REACH = 10
"""Tokens of a number before a group, with the bound and the adjectives beside it."""
_BETWEEN = 2
"""Adjectives between a number and its group: "six badly hurt residents"."""
_FURTHEST = 6
"""Tokens between the beginning of a number and its group, at most."""
_RANGE = re.compile(r"\s?(?:to|or|and|bis|oder|und|-|–)\s?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MODEL = re.compile(r"[a-z][A-Z]")
"""How the name of a product begins that a number belongs to."""
_MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "januar februar märz mai juni juli oktober dezember".split()
)
_FURTHER = frozenset(
    "another further more additional other others weitere weiteren weiterer andere anderen".split()
)
_POINTING = frozenset("the those these all der die den diese dieser diesen".split())
_NO_QUALITY = frozenset(
    "of and or in on at to from by as than the a an und oder im am von der die das als wie".split()
)
_PAUSES = frozenset(", . ; : ( ) – — and while but whereas und während aber".split())
_BEHIND = 6
_BEFORE = 5


def _states() -> dict[str, str]:
    words = {
        "dead": "dead died killed killing kills kill dies perished drowned tote toten getötet gestorben",
        "hurt": "injured wounded hurt injuring wounding injures wounds hospitalised hospitalized verletzt",
        "missing": "missing unaccounted vermisst",
        "arrested": "arrested detained arresting detaining charged jailed festgenommen verhaftet",
        "saved": "rescued saved evacuated survived rescuing freed released alive gerettet befreit",
    }
    return {word: state for state, named in words.items() for word in named.split()}


_STATES = _states()
"""Words for what became of people, by what they tell apart."""


class _Count(NamedTuple):
    """What tells counted people from others: tokens from `first` on are theirs."""

    first: int
    number: str
    state: str
    pointed: bool
    """An article says that they are known: "the four people"."""


def told_apart(
    text: str, words: Sequence[Token], groups: Sequence[GroupMention], language: Language
) -> list[GroupMention]:
    """The groups, in order, each counted one with its number and under a key of its own number.

    Those of one number are one, unless different things became of them. "The people" behind those of one
    number alone are these.
    """
    counts = [_count(text, words, group, language) for group in groups]
    states: dict[tuple[tuple[str, str], str], set[str]] = {}
    for group, count in zip(groups, counts, strict=True):
        if count is not None:
            states.setdefault((group.key, count.number), set()).add(count.state)
    met: dict[tuple[str, str], set[tuple[str, str]]] = {}
    found: list[GroupMention] = []
    for group, count in zip(groups, counts, strict=True):
        first, key = group.first, group.key
        before = met.setdefault(group.key, set())
        if count is not None:
            known = states[group.key, count.number] - {""}
            told = count.pointed and len(known) == 1
            state = next(iter(known)) if told and not count.state else count.state
            first, key = count.first, (key[0], f"{key[1]} {count.number} {state}")
        elif (age := _age(words, group)) is not None:
            key = (key[0], f"{key[1]} {age}")
        elif len(before) == 1 and first > 0 and words[first - 1].word.lower() in _POINTING:
            key = next(iter(before))
        before.add(key)
        found.append(group._replace(first=first, key=key))
    return found


def _age(words: Sequence[Token], group: GroupMention) -> str | None:
    """ "92-year-old": somebody of another age is somebody else."""
    if group.kind != "person":
        return None
    said = (words[at].word for at in range(group.first, group.last))
    return next((word for word in said if word.endswith("-old")), None)


def _count(text: str, words: Sequence[Token], group: GroupMention, language: Language) -> _Count | None:
    """The number before a group or at its beginning; an army's bodies are told by their country."""
    if group.kind != "group" or group.key[1] == "military":
        return None
    at = group.first
    while at > 0 and words[at].joined and group.first - at < _REACH:
        at -= 1
    read = _last_number(text, words, at, group, language)
    if read is None or group.first - read[0] > _FURTHEST:
        return None
    first, last, number = read
    if first > 0 and words[first].joined and _MODEL.match(words[first - 1].word):
        return None  # "iPhone 4 owners"
    if any(
        words[i].word.lower() in _FURTHER
        for i in (*range(max(0, first - 1), first), *range(last + 1, group.last))
    ):
        number = f"{number} from {words[first].start}"
    before = words[first - 1].word.lower() if first else ""
    return _Count(first, number, _state(words, first, group.last), before in _POINTING)


def _last_number(
    text: str, words: Sequence[Token], at: int, group: GroupMention, language: Language
) -> tuple[int, int, str] | None:
    """The first and the last token of the number that counts the group, and what it is worth."""
    floor = words[at].start
    ahead = text[floor : words[group.last].start]
    read = numbers(ahead, language)
    if not read:
        return None
    starts = [token.start for token in words[at : group.last]]
    start, end = read[-1].start, read[-1].end
    worth = str(read[-1].value if read[-1].value is not None else ahead[start:end].lower())
    if len(read) > 1 and _RANGE.fullmatch(ahead, read[-2].end, start):
        start = read[-2].start
        worth = f"{read[-2].value} to {worth}"
    first = at + bisect_left(starts, floor + start)
    last = at + bisect_left(starts, floor + end) - 1
    vague = read[-1].value is None or read[-1].scale > 1
    if not _counts(words, last, group, vague=vague) or _dates(words, first, ahead[start:end]):
        return None
    return first, last, worth


def _counts(words: Sequence[Token], last: int, group: GroupMention, *, vague: bool) -> bool:
    """Whether what stands behind the number up to the noun only says of what kind those counted are."""
    behind = [words[i].word.lower() for i in range(last + 1, group.first)]
    if vague and behind[:1] == ["of"]:
        behind = behind[1:]  # "hundreds of residents"
    qualities = all(word.isalpha() and word not in _NO_QUALITY for word in behind)
    noun = any(words[i].capital for i in range(last + 1, group.first)) and words[group.last].capital
    return len(behind) <= _BETWEEN and qualities and not noun


def _dates(words: Sequence[Token], first: int, number: str) -> bool:
    """Whether the number is a day or a year: "On March 14 residents", "In 2019 residents"."""
    before = words[first - 1].word.lower() if first else ""
    return before in _MONTHS or (
        _YEAR.fullmatch(number) is not None
        and before in {"in", "since", "until", "by", "from", "seit", "bis"}
    )


def _state(words: Sequence[Token], first: int, last: int) -> str:
    """What became of those counted, from the words behind them, or else before them, in their clause."""
    for ahead in (_behind(words, last), _ahead(words, first)):
        for word in ahead:
            if word in _STATES:
                return _STATES[word]
    return ""


def _behind(words: Sequence[Token], last: int) -> Iterator[str]:
    for token in words[last + 1 : last + 1 + _BEHIND]:
        if token.word in _PAUSES or token.opens:
            return
        yield token.word.lower()


def _ahead(words: Sequence[Token], first: int) -> Iterator[str]:
    for token in reversed(words[max(0, first - _BEFORE) : first]):
        if token.word in _PAUSES:
            return
        yield token.word.lower()
