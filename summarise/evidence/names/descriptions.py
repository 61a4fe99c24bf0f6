"""People and bodies that are named by what they are alone: "firefighters", "the attacker", "the court"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarise.evidence.marks import NameKind
from summarise.evidence.names.people import (
    BODIES,
    COMPOUND,
    MILITARY,
    NOMINALISED,
    QUALITIES,
    UNNAMED_MANY,
    UNNAMED_ONE,
)
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import ABSTRACT_TOPICS, ACTING_VERBS, FOLLOWING, SITES

DETERMINERS = frozenset(
    "a an the some many several most all other these those this that its their his her our "
    "one two three four five six seven eight nine ten".split()
)
_SINGULAR_DETERMINERS = frozenset("the a an this that his her its their another one 's ’s".split())
_PARTICIPLES = ("ed", "ing")
_SIDES = ("anti-", "pro-", "non-", "ex-", "Anti-", "Pro-", "Ex-")
_ADJECTIVES = ("al", "ous", "ic", "ive", "ful", "ary")
_MOST_QUALITIES = 3
_PLURALS = (
    *("ists", "icians", "goers", "makers", "workers", "owners", "keepers", "fighters", "seekers", "holders"),
    *("dwellers", "policemen", "fishermen", "servicemen", "businessmen", "gunmen"),
)
_HALVES = MILITARY | {"police", "crew", "staff", "media"}
"""Plurals that stand in front of other nouns as well."""
_HARMED = {
    "dead": "dead", "killed": "dead", "wounded": "hurt", "injured": "hurt", "hurt": "hurt",
    "missing": "missing", "hospitalised": "hurt", "hospitalized": "hurt", "arrested": "arrested",
    "detained": "arrested",
}  # fmt: skip
QUANTITIES = frozenset(
    "hundreds dozens thousands scores two three four five six seven eight nine ten".split()
)
_NUMBERED = frozenset("$ € £ . , : - – % January February March April May June July August".split())
_DESCRIBING = UNNAMED_MANY | UNNAMED_ONE | BODIES | NOMINALISED
_MODIFYING = ABSTRACT_TOPICS | frozenset(
    """
    aid gang crew family staff police fire factory office construction garment hospital school city army union
    company bank shop railway road traffic prison airport harbour charity relief church village town farm
    wildlife trade rights climate consumer tenant student emergencies interior foreign-affairs bandit armed
    campaign environmental street market coal textile shipyard steel taxi bus truck train cleaning space
    """.split()
)
"""Nouns that say which people or body: "aid workers", "culture ministry"."""
_YOUTH = frozenset("baby newborn infant toddler teenage".split())
"""What stands before "girl" and "boy": of a baby girl the text goes on to speak as of the baby."""
_MODIFIED = frozenset(
    """
    members workers groups officers owners officials crews teams unions leaders agencies employees
    chiefs bosses
    drivers vendors activists campaigners experts staff ministry agency authority department committee
    gang gangs
    companies firms organisations organizations police service guard force managers passengers inspectors
    """.split()
)
_VERBS = frozenset("exists consists insists persists resists assists subsists desists".split())
CROWDS = frozenset("hundreds thousands dozens scores".split())
_LISTENERS = frozenset("reporters journalists lawmakers".split())
_TOLD = frozenset("told tell tells telling to".split())
_AMONG = frozenset("of among".split())
"""Before "the dead" where some of them are meant who are told of by themselves."""
_LOCATING = frozenset("at in near inside outside".split())
_TELLING = _DESCRIBING | CROWDS | _HARMED.keys() | SITES | {"people"}


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
    if word == "people":
        return _counted_people(words, at) or _displaced(words, at)
    if token.capital:
        word = word.lower() if token.opens else ""
    if word in UNNAMED_MANY or word.endswith(_PLURALS):
        return _many(words, at, word)
    if word in CROWDS and stands_alone(words, at) and _takes_part(words, at):
        return _mention(words, at, word, "group")
    if word not in _DESCRIBING or is_title(words, at) or not stands_alone(words, at):
        return None
    if word in BODIES:
        return _body(words, at, word)
    before = words[with_qualities(words, at) - 1].word.lower() if at else ""
    if word in UNNAMED_ONE and before in _SINGULAR_DETERMINERS:
        return _mention(words, at, "baby" if words[at - 1].word == "baby" else word, "person")
    return _mention(words, at, word, "group") if word in NOMINALISED and before == "the" else None


def _takes_part(words: Sequence[Token], at: int) -> bool:
    """Whether a bare number of people acts or is acted on: "thousands marched", "attracting thousands to"."""
    behind = words[at + 1].word if at + 1 < len(words) and words[at + 1].joined else ""
    if at and words[at - 1].word == "of":
        return False
    return behind != "of" and (behind in ACTING_VERBS or behind in FOLLOWING or not behind.isalpha())


def _casualties(words: Sequence[Token], at: int) -> GroupMention | None:
    """ "At least 107 killed", "hundreds dead", "the dead"."""
    word = words[at].word
    before = words[at - 1].word.lower() if at else ""
    if before == "the" and word in NOMINALISED:
        of_them = at > 1 and words[at - 2].word.lower() in _AMONG
        return (
            _mention(words, at, _HARMED[word], "group") if stands_alone(words, at) and not of_them else None
        )
    if at and words[at].joined and _counts_people(words, at - 1) and stands_alone(words, at):
        return GroupMention(at - 1, at, ("", _HARMED[word]), "group", belonging=False)
    return None


def _counted_people(words: Sequence[Token], at: int) -> GroupMention | None:
    """ "27 people", "about 400 people"."""
    if at == 0 or not words[at].joined or not stands_alone(words, at) or not _counts_people(words, at - 1):
        return None
    return GroupMention(at - 1, at, ("", "people"), "group", belonging=False)


def _displaced(words: Sequence[Token], at: int) -> GroupMention | None:
    """ "Internally displaced people"."""
    if at == 0 or not words[at].joined or words[at - 1].word not in NOMINALISED:
        return None
    adverb = at > 1 and words[at - 1].joined and words[at - 2].word.endswith("ly")
    return GroupMention(at - 1 - adverb, at, ("", words[at - 1].word), "group", belonging=False)


def _counts_people(words: Sequence[Token], at: int) -> bool:
    word = words[at].word.lower()
    while (
        at > 1 and word.isdigit() and words[at - 1].word == "," and words[at - 2].end == words[at].start - 1
    ):
        at -= 2  # "60,000"
    return word in QUANTITIES or (word.isdigit() and (at == 0 or words[at - 1].word not in _NUMBERED))


def _many(words: Sequence[Token], at: int, word: str) -> GroupMention | None:
    if _is_listening(words, at, word):
        return None
    if is_title(words, at) or (word in _HALVES and not stands_alone(words, at)):
        return None
    return _mention(words, at, "military" if word in MILITARY else word, "group")


def _is_listening(words: Sequence[Token], at: int, word: str) -> bool:
    """Whether it says no more than who was told: "told reporters"."""
    return word in _LISTENERS and at > 0 and words[at - 1].word in _TOLD


def _body(words: Sequence[Token], at: int, word: str) -> GroupMention | None:
    if _speaks_of_people(words, at) or (word in SITES and _is_where(words, at)):
        return None
    several = word.endswith("s") and word != "business"
    first = with_qualities(words, at)
    if first > 1 and words[first - 1].word in {"'", "’"} and words[first - 2].word in UNNAMED_MANY:
        first -= 2  # "the doctors' association"
    told_apart = first < at
    if word in COMPOUND and words[at - 1].word not in COMPOUND[word]:
        return None
    if not several and not told_apart and not _is_determined(words, at):
        return None
    side = words[at - 1].word
    topic = side.lower() if told_apart and (side in _MODIFYING or side.startswith(_SIDES)) else ""
    key = f"{topic} {word}".strip() if not several else word
    return GroupMention(first, at, ("", key), "group" if several else "organisation", belonging=False)


def _is_where(words: Sequence[Token], at: int) -> bool:
    """Whether the noun says where something is, and is no body there: "at a school"."""
    first = with_qualities(words, at)
    before = words[first - 1].word.lower() if first > 1 else ""
    return before in DETERMINERS and words[first - 2].word.lower() in _LOCATING


def _speaks_of_people(words: Sequence[Token], at: int) -> bool:
    """Whether the body is no more than the people behind it: "a team of astronomers"."""
    if at + 2 >= len(words) or words[at + 1].word != "of":
        return False
    return any(
        words[head].word in UNNAMED_MANY or words[head].word.endswith(_PLURALS)
        for head in range(at + 2, min(len(words), at + 5))
        if all(words[between].word in QUALITIES for between in range(at + 2, head))
    )


def _mention(words: Sequence[Token], at: int, key: str, kind: NameKind) -> GroupMention:
    return GroupMention(with_qualities(words, at), at, ("", key), kind, belonging=False)


def is_title(words: Sequence[Token], at: int) -> bool:
    """Whether a name follows, so that the noun is its title: "soldier Ivan Petrov"."""
    return at + 1 < len(words) and words[at + 1].joined and words[at + 1].capital


def with_qualities(words: Sequence[Token], at: int) -> int:
    """Where the words for a group begin: "senior Ukrainian commanders" from "Ukrainian"."""
    first = at
    while first > 0 and words[first].joined and at - first < _MOST_QUALITIES:
        token = words[first - 1]
        word = token.word.lower() if token.opens else token.word
        if (
            word in QUALITIES
            or word.endswith(("-year-old", "-month-old"))
            or (word in _YOUTH and words[at].word in UNNAMED_ONE)
            or (word in _MODIFYING and (words[at].word in _MODIFIED or words[at].word in BODIES))
            or word.startswith(_SIDES)
            or (word.endswith(_ADJECTIVES) and len(word) > 5 and word.islower())
            or (
                word.endswith(_PARTICIPLES)
                and _is_determined(words, first - 1)
                and (first < 2 or words[first - 2].word != "that")
            )
        ):
            first -= 1
        else:
            break
    return first


def _is_determined(words: Sequence[Token], at: int) -> bool:
    first = with_qualities(words, at) if not words[at].word.endswith(_PARTICIPLES) else at
    before = words[first - 1].word.lower() if first else ""
    return words[first].joined and (before in DETERMINERS or before.isdigit() or before in {"'s", "’s"})


def stands_alone(words: Sequence[Token], at: int) -> bool:
    """Whether the noun is not merely the first half of another: "police station", "company car"."""
    if at + 1 >= len(words) or not words[at + 1].joined:
        return True
    behind = words[at + 1].word
    return (
        behind in FOLLOWING or behind in ACTING_VERBS or not behind.isalpha() or behind.endswith(("ed", "ly"))
    )
