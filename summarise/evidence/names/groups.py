"""People named by what they are: "Ukrainian forces", "a wounded North Korean soldier", "passengers"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarise.evidence.marks import NameKind
from summarise.evidence.names.descriptions import (
    GroupMention,
    description,
    is_title,
    may_tell,
    with_qualities,
)
from summarise.evidence.names.gazetteer import ADJECTIVES, COUNTRIES, COUNTRY_OF, PEOPLES
from summarise.evidence.names.holders import OFFICES, holder
from summarise.evidence.names.people import (
    BODIES,
    MILITARY,
    PLURAL,
    QUALITIES,
    SINGLE,
    STATE_BODIES,
    UNNAMED_MANY,
)
from summarise.evidence.names.sites import site
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import ORDINARY, SITES

_LARGER = frozenset("chain group station building car bus system network owner".split())
_MOST_QUALITIES = 3
_AS_ONE = (BODIES | STATE_BODIES) - PLURAL - MILITARY
"""Bodies of which one is meant: "the Greek court", "US intelligence"."""


def group_mentions(words: Sequence[Token]) -> Iterator[GroupMention]:
    """Groups and unnamed actors, in order."""
    telling = {word for word in {token.word for token in words} if may_tell(word) or word in OFFICES}
    done = -1
    for at, (_, _, word, _, _, capital) in enumerate(words):
        if not (capital or word in telling) or at <= done:
            continue
        if capital and (named := _belonging(words, at)) is not None:
            yield named
            done = named.last
            continue
        if (described := description(words, at)) is not None:
            yield described
        if word in OFFICES and (titled := holder(words, at)) is not None:
            yield titled
            done = titled.last
        if word in SITES and (place := site(words, at)) is not None:
            yield place


def _belonging(words: Sequence[Token], at: int) -> GroupMention | None:
    """A group whose words of belonging begin at token `at`."""
    width = _width_of_belonging(words, at)
    if width == 0:
        return None
    head = at + width
    origin = " ".join(token.word for token in words[at:head])
    if head + 1 < len(words) and words[head].word in {"'s", "’s"} and origin in COUNTRIES:
        return _of_a_country(words, at, head + 1, origin)
    if origin in PEOPLES:
        return GroupMention(at, head - 1, (origin.lower().rstrip("s"), "people"), "group", belonging=True)
    while (
        head < len(words) and head < at + width + 3 and words[head].joined and words[head].word in QUALITIES
    ):
        if _class_of(words[head].word) and not _names_people(words, head + 1):
            break
        head += 1
    if head >= len(words) or not words[head].joined:
        return None
    if words[head].word in BODIES and _names_people(words, head + 1):
        head += 1  # "Australian school children"
    noun = words[head].word
    found = _class_of(noun)
    if found is None or _is_first_half(words, head):
        return None
    kind: NameKind = "organisation" if noun in _AS_ONE else "person" if noun in SINGLE else "group"
    if kind == "person" and is_title(words, head):
        return None
    first = with_qualities(words, at)
    country = COUNTRY_OF.get(origin, origin).lower()
    return GroupMention(first, head, (country, found), kind, belonging=True)


def _is_first_half(words: Sequence[Token], head: int) -> bool:
    """Whether the noun only says what kind of thing follows: "Indian hospital chain"."""
    return head + 1 < len(words) and words[head + 1].joined and words[head + 1].word in _LARGER


def _of_a_country(words: Sequence[Token], at: int, first: int, origin: str) -> GroupMention | None:
    """ "Ukraine's air force"; `first` is the token behind the country."""
    for head in range(first, min(len(words), first + _MOST_QUALITIES + 1)):
        if not words[head].joined:
            return None
        mention = description(words, head)
        if mention is not None and mention.first == first and mention.kind != "person":
            noun = "military" if words[head].word in MILITARY else mention.key[1]
            kind: NameKind = "organisation" if mention.kind == "organisation" else "group"
            return GroupMention(at, head, (origin.lower(), noun), kind, belonging=True)
    return None


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
    is_lone = is_lone and word.lower() not in ORDINARY
    if not is_lone or words[at].opens or len(word) < 2:
        return 0
    return int(_names_people(words, at + 1) or _names_body(words, at))


def _names_body(words: Sequence[Token], at: int) -> bool:
    """Whether the name at token `at` says which body is meant: "the Paralympic movement"."""
    head = at + 1
    if head >= len(words) or not words[head].joined or words[head].word not in _AS_ONE:
        return False
    return at > 0 and words[at].joined and words[at - 1].word.lower() == "the"


def _names_people(words: Sequence[Token], at: int) -> bool:
    if at >= len(words) or not words[at].joined:
        return False
    return words[at].word in PLURAL or words[at].word in MILITARY


def _class_of(noun: str) -> str | None:
    """Nouns of one class name the same people when they belong to the same country."""
    if noun in MILITARY:
        return "military"
    if noun in STATE_BODIES or noun in PLURAL or noun in SINGLE or noun in UNNAMED_MANY or noun in BODIES:
        return noun
    return None
