"""People and bodies that are named by what they are alone: "firefighters", "the attacker", "the court"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarise.evidence.marks import NameKind
from summarise.evidence.names.people import (
    BODIES,
    MILITARY,
    NOMINALISED,
    QUALITIES,
    UNNAMED_MANY,
    UNNAMED_ONE,
)
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import ACTING_VERBS, SITES

_DETERMINERS = frozenset(
    "a an the some many several most all other these those this that its their his her our "
    "one two three four five six seven eight nine ten".split()
)
_SINGULAR_DETERMINERS = frozenset("the a an this that his her its their another".split())
_PARTICIPLES = ("ed", "ing")
_SIDES = ("anti-", "pro-", "non-", "ex-", "Anti-", "Pro-", "Ex-")
_ADJECTIVES = ("al", "ous", "ic", "ive", "ful", "ary")
_MOST_QUALITIES = 3
_PLURALS = ("ists", "icians", "goers", "makers", "workers", "owners")
_FOLLOWING = frozenset(
    """
of in on at to for from by with without and or but as that which who whom whose is are was were has have had
will would can could may might must should did does do not also when while after before because since if
then into over under near about against behind between during until amid among where said says told nor than
""".split()
)
"""Words that may follow a noun but not stand in one with it: "the company police" holds no company."""


_HALVES = MILITARY | {"police", "crew", "staff", "media"}
"""Plurals that stand in front of other nouns as well."""
_HARMED = {
    "dead": "dead", "killed": "dead", "wounded": "hurt", "injured": "hurt", "hurt": "hurt",
    "missing": "missing", "hospitalised": "hurt", "hospitalized": "hurt", "arrested": "arrested",
    "detained": "arrested",
}  # fmt: skip
_QUANTITIES = frozenset(
    "hundreds dozens thousands scores two three four five six seven eight nine ten".split()
)
_NUMBERED = frozenset("$ € £ . , : - – % January February March April May June July August".split())
_DESCRIBING = UNNAMED_MANY | UNNAMED_ONE | BODIES | NOMINALISED
_VERBS = frozenset("exists consists insists persists resists assists subsists desists".split())
_CROWDS = frozenset("hundreds thousands dozens scores".split())
_TELLING = _DESCRIBING | _CROWDS | _HARMED.keys() | SITES


class GroupMention(NamedTuple):
    """Tokens `first` to `last`, both included, and under which key they are one with others."""

    first: int
    last: int
    key: tuple[str, str]
    kind: NameKind
    belonging: bool
    """The words say where the people belong, as "North Korean" does."""


def may_tell(word: str) -> bool:
    """Whether a word may say by itself what people, a body or a place are: a test that few words pass."""
    return word in _TELLING or (word[-1] == "s" and word.endswith(_PLURALS) and word not in _VERBS)


def description(words: Sequence[Token], at: int) -> GroupMention | None:
    """The people or the body that token `at` alone says what they are."""
    token = words[at]
    word = token.word
    if word in _HARMED:
        return _casualties(words, at)
    if token.capital:
        word = word.lower() if token.opens else ""
    if word in UNNAMED_MANY or word.endswith(_PLURALS):
        return _many(words, at, word)
    if word in _CROWDS and _stands_alone(words, at) and _takes_part(words, at):
        return _mention(words, at, word, "group")
    if word not in _DESCRIBING or is_title(words, at) or not _stands_alone(words, at):
        return None
    if word in BODIES:
        return _body(words, at, word)
    before = words[with_qualities(words, at) - 1].word.lower() if at else ""
    if word in UNNAMED_ONE and before in _SINGULAR_DETERMINERS:
        return _mention(words, at, word, "person")
    return _mention(words, at, word, "group") if word in NOMINALISED and before == "the" else None


def _takes_part(words: Sequence[Token], at: int) -> bool:
    """Whether a bare number of people acts or is acted on: "thousands marched", "attracting thousands to"."""
    behind = words[at + 1].word if at + 1 < len(words) and words[at + 1].joined else ""
    return behind != "of" and (behind in ACTING_VERBS or behind in _FOLLOWING or not behind.isalpha())


def _casualties(words: Sequence[Token], at: int) -> GroupMention | None:
    """ "At least 107 killed", "hundreds dead", "the dead"."""
    word = words[at].word
    before = words[at - 1].word.lower() if at else ""
    if before == "the" and word in NOMINALISED:
        return _mention(words, at, _HARMED[word], "group") if _stands_alone(words, at) else None
    if at and words[at].joined and _counts_people(words, at - 1) and _stands_alone(words, at):
        return GroupMention(at - 1, at, ("", _HARMED[word]), "group", belonging=False)
    return None


def _counts_people(words: Sequence[Token], at: int) -> bool:
    word = words[at].word.lower()
    return word in _QUANTITIES or (word.isdigit() and (at == 0 or words[at - 1].word not in _NUMBERED))


def _many(words: Sequence[Token], at: int, word: str) -> GroupMention | None:
    if is_title(words, at) or (word in _HALVES and not _stands_alone(words, at)):
        return None
    return _mention(words, at, "military" if word in MILITARY else word, "group")


def _body(words: Sequence[Token], at: int, word: str) -> GroupMention | None:
    several = word.endswith("s") and word != "business"
    told_apart = with_qualities(words, at) < at
    if not several and not told_apart and not _is_determined(words, at):
        return None
    return _mention(words, at, word, "group" if several else "organisation")


def _mention(words: Sequence[Token], at: int, key: str, kind: NameKind) -> GroupMention:
    return GroupMention(with_qualities(words, at), at, ("", key), kind, belonging=False)


def is_title(words: Sequence[Token], at: int) -> bool:
    """Whether a name follows, so that the noun is its title: "soldier Ivan Petrov"."""
    return at + 1 < len(words) and words[at + 1].joined and words[at + 1].capital


def with_qualities(words: Sequence[Token], at: int) -> int:
    """Where the words for a group begin: "senior Ukrainian commanders" from "Ukrainian"."""
    first = at
    while first > 0 and words[first].joined and at - first < _MOST_QUALITIES:
        word = words[first - 1].word
        if (
            word in QUALITIES
            or word.startswith(_SIDES)
            or (word.endswith(_ADJECTIVES) and len(word) > 5 and word.islower())
            or (word.endswith(_PARTICIPLES) and _is_determined(words, first - 1))
        ):
            first -= 1
        else:
            break
    return first


def _is_determined(words: Sequence[Token], at: int) -> bool:
    first = with_qualities(words, at) if not words[at].word.endswith(_PARTICIPLES) else at
    before = words[first - 1].word.lower() if first else ""
    return words[first].joined and (before in _DETERMINERS or before.isdigit() or before in {"'s", "’s"})


def _stands_alone(words: Sequence[Token], at: int) -> bool:
    """Whether the noun is not merely the first half of another: "police station", "company car"."""
    if at + 1 >= len(words) or not words[at + 1].joined:
        return True
    behind = words[at + 1].word
    return (
        behind in _FOLLOWING
        or behind in ACTING_VERBS
        or not behind.isalpha()
        or behind.endswith(("ed", "ly"))
    )
