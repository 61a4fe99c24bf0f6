"""People named by what they are: "Ukrainian forces", "a wounded North Korean soldier", "passengers"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarise.evidence.marks import NameKind
from summarise.evidence.names.gazetteer import ADJECTIVES, COUNTRIES, PEOPLES
from summarise.evidence.names.tokens import Token

_MILITARY = frozenset("forces troops soldiers army military servicemen military-personnel".split())
_ORGANISATIONS = frozenset("intelligence government police parliament embassy navy ministry cabinet".split())
_BODIES = frozenset(
    """
officials authorities commanders officers leaders politicians lawmakers legislators senators diplomats
ministers prosecutors investigators researchers scientists experts analysts doctors engineers activists
protesters protestors demonstrators rebels insurgents militants fighters militia militias separatists
extremists terrorists gunmen hackers smugglers pirates refugees migrants immigrants asylum-seekers citizens
civilians nationals residents villagers inhabitants people students workers miners farmers fishermen women
men children journalists media voters soldiers veterans prisoners hostages detainees tourists passengers
families victims survivors athletes players fans companies banks firms airlines nations countries states
allies groups tribes minorities communities clerics priests bishops nuns judges lawyers agents spies
contractors mercenaries peacekeepers guards sailors pilots paratroopers special-forces negotiators
""".split()
)
_SINGLE = frozenset(
    """
soldier officer official commander general fighter militant rebel insurgent gunman attacker assailant suspect
student teacher journalist reporter doctor nurse scientist researcher engineer activist protester diplomat
politician lawmaker prosecutor lawyer judge priest policeman policewoman man woman boy girl teenager citizen
refugee migrant driver pilot captain sailor worker miner farmer villager resident tourist witness survivor
victim hostage prisoner detainee spy agent hacker businessman dispatcher whistleblower
""".split()
)
_BARE = _MILITARY | frozenset(
    """
passengers crew patients refugees migrants protesters demonstrators rebels militants insurgents police
firefighters rescuers doctors scientists researchers investigators prosecutors authorities officials residents
villagers workers miners students teachers victims survivors hostages prisoners inmates soldiers voters
lawmakers tourists hikers divers climbers athletes players journalists activists pirates kidnappers
""".split()
)
_BARE_SINGLE = frozenset(
    "attacker assailant suspect gunman shooter dispatcher hijacker bomber kidnapper whistleblower "
    "driver pilot captain teenager soldier victim".split()
)
_QUALITIES = frozenset(
    """
senior top high-ranking local young old elderly armed wounded injured captured unnamed anonymous unidentified
former retired elite special regular irregular foreign local regional federal national civilian military
ethnic white black female male opposition pro-government rebel displaced stranded masked
conservative liberal far-right far-left moderate radical democratic republican security air ground naval
riot border secret state public prime central
""".split()
)
_DETERMINERS = frozenset(
    "a an the some many several most all other these those one two three four five six".split()
)
_PARTICIPLES = ("ed", "ing")


class GroupMention(NamedTuple):
    """Tokens `first` to `last`, both included, and under which key they are one with others."""

    first: int
    last: int
    key: tuple[str, str]
    kind: NameKind
    belonging: bool
    """The words say where the people belong, as "North Korean" does."""


def group_mentions(words: Sequence[Token]) -> Iterator[GroupMention]:
    """Groups and unnamed actors, in order."""
    at = 0
    while at < len(words):
        if (named := _belonging(words, at)) is not None:
            yield named
            at = named.last
        elif (bare := _bare(words, at)) is not None:
            yield bare
        at += 1


def _belonging(words: Sequence[Token], at: int) -> GroupMention | None:
    """A group whose words of belonging begin at token `at`."""
    width = _width_of_belonging(words, at)
    if width == 0:
        return None
    head = at + width
    origin = " ".join(token.word for token in words[at:head])
    if origin in PEOPLES:
        return GroupMention(at, head - 1, (origin.lower().rstrip("s"), "people"), "group", belonging=True)
    while (
        head < len(words) and head < at + width + 3 and words[head].joined and words[head].word in _QUALITIES
    ):
        if _class_of(words[head].word) and not _names_people(words, head + 1):
            break
        head += 1
    if head >= len(words) or not words[head].joined:
        return None
    noun = words[head].word
    found = _class_of(noun)
    if found is None:
        return None
    kind: NameKind = "organisation" if found in _ORGANISATIONS else "person" if noun in _SINGLE else "group"
    if kind == "person" and _is_title(words, head):
        return None
    first = _with_qualities(words, at)
    return GroupMention(first, head, (origin.lower(), found), kind, belonging=True)


def _width_of_belonging(words: Sequence[Token], at: int) -> int:
    """How many tokens from `at` say where somebody belongs: "North Korean" 2, "US" 1, "ISIS" 1."""
    if not words[at].capital:
        return 0
    if at + 1 < len(words) and words[at + 1].joined:
        pair = f"{words[at].word} {words[at + 1].word}"
        if pair in ADJECTIVES or pair in COUNTRIES:
            return 2
    word = words[at].word
    if word in ADJECTIVES or word in COUNTRIES or word in PEOPLES:
        return 1
    is_lone = at == 0 or not (words[at].joined and words[at - 1].capital)
    return int(is_lone and not words[at].opens and len(word) > 1 and _names_people(words, at + 1))


def _names_people(words: Sequence[Token], at: int) -> bool:
    if at >= len(words) or not words[at].joined:
        return False
    return words[at].word in _BODIES or words[at].word in _MILITARY


def _class_of(noun: str) -> str | None:
    """Nouns of one class name the same people when they belong to the same country."""
    if noun in _MILITARY:
        return "military"
    if noun in _ORGANISATIONS or noun in _BODIES or noun in _SINGLE:
        return noun
    return None


def _with_qualities(words: Sequence[Token], at: int) -> int:
    """Where the group's words begin: "senior Ukrainian commanders" from "Ukrainian"."""
    first = at
    while first > 0 and words[first].joined and at - first < 3:
        word = words[first - 1].word
        if word in _QUALITIES or (word.endswith(_PARTICIPLES) and _is_determined(words, first - 1)):
            first -= 1
        else:
            break
    return first


def _is_determined(words: Sequence[Token], at: int) -> bool:
    before = words[at - 1].word.lower() if at else ""
    return words[at].joined and (before in _DETERMINERS or before.isdigit())


def _bare(words: Sequence[Token], at: int) -> GroupMention | None:
    """People without a word of belonging: "passengers", "the attacker"."""
    word = words[at].word.lower()
    if words[at].capital and not words[at].opens:
        return None
    if word in _BARE:
        if _is_title(words, at) or _compounds(words, at):
            return None
        return GroupMention(at, at, ("", "military" if word in _MILITARY else word), "group", belonging=False)
    if (
        word in _BARE_SINGLE
        and at
        and words[at - 1].word.lower() in {"the", "a", "an"}
        and not _is_title(words, at)
    ):
        return GroupMention(at, at, ("", word), "person", belonging=False)
    return None


def _is_title(words: Sequence[Token], at: int) -> bool:
    """Whether a name follows, so that the noun is its title: "soldier Ivan Petrov"."""
    return at + 1 < len(words) and words[at + 1].joined and words[at + 1].capital


def _compounds(words: Sequence[Token], at: int) -> bool:
    """ "police officer", "army base", "crew members": the noun only qualifies another."""
    if at + 1 >= len(words) or not words[at + 1].joined:
        return False
    word, behind = words[at].word.lower(), words[at + 1].word
    return word in {"police", "army", "military", "crew"} and behind.islower() and behind in {
        "officer", "officers", "spokesman", "spokeswoman", "spokesperson", "chief", "station", "base", "car",
        "commissioner", "investigation", "report", "custody", "force", "action", "operation", "service",
        "department", "officials", "source", "sources", "aid", "intervention", "coup", "personnel",
    }  # fmt: skip
