"""Runs of capitalised words that belong together: what a name can be made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from summarise.evidence.names.coordination import begins, capital_at, coordinated
from summarise.evidence.names.given_names import GIVEN_NAMES
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import (
    GERMAN_BODIES,
    ORGANISATION_NOUNS,
    PLACE_NOUNS,
)

_PARTICLES = frozenset(
    "de da do dos das del della di du d' d’ van von ter ten bin ibn bint al el la le af av 't ’t i og "
    "och".split()
)
_GERMAN_PARTICLES = frozenset("zu zum zur".split())
_NOBLE = frozenset("Prinz Prinzessin Graf Gräfin Fürst Fürstin Freiherr Freifrau Edler Ritter".split())
_AFTER_PARTICLE = frozenset("der den dem la las los le el l' het 't ’t".split())
_OF = frozenset("of for on against des de du für per".split())
_JOINING_POSSESSIVES = frozenset("people women children men king queen lord veterans player".split())
_NAMESAKES = frozenset({"Jan"})
_LEARNED = frozenset("university academy institute".split())
_SAINTS = frozenset({"St", "Saint"})
_HEADS = (
    ORGANISATION_NOUNS
    | PLACE_NOUNS
    | frozenset("republic kingdom emirate commonwealth centers centres standards".split())
)
_NICKNAME = 3
"""Tokens between quotation marks inside a name, at most."""
_QUOTES = {'"': '"', "“": "”", "„": "“", "‘": "’", "«": "»"}
_LONGEST = 14
"""Tokens; a longer run is a list in capitals, not a name."""

Chain = tuple[int, int]
"""The first and the last token of a run."""


def chains(words: Sequence[Token], spelled: Mapping[int, int]) -> Iterator[Chain]:
    """The runs of capitalised words, with the small words that names have inside.

    `spelled` are names that are known to be whole: the last token of each by its first.
    """
    done = -1
    for at, token in enumerate(words):
        if not token.capital or at <= done:
            continue
        if at in spelled:
            done = spelled[at]
            yield at, done
            continue
        if not (begins(token) or _is_given(words, at) or _is_of_a_body(words, at)):
            continue
        last, headed, topical = at, _is_head(token), False
        while (following := _following(words, last, headed, topical)) is not None:
            topical = headed and (topical or words[last + 1].word in _OF)
            last = following
            headed = headed or _is_head(words[last])
        if last - at < _LONGEST:
            yield at, last
        done = last


def _is_given(words: Sequence[Token], at: int) -> bool:
    """Whether what may be short for a month is a given name: "Jan Oster"."""
    return words[at].word in _NAMESAKES and capital_at(words, at + 1) is not None


def _is_of_a_body(words: Sequence[Token], at: int) -> bool:
    """Whether what is a language as well begins the name of a body: "Hebrew University of Jerusalem"."""
    behind = capital_at(words, at + 1)
    return behind is not None and words[behind].word.lower() in _LEARNED


def _is_head(token: Token) -> bool:
    return token.word.lower() in _HEADS


def _following(words: Sequence[Token], last: int, headed: bool, topical: bool) -> int | None:
    """The token that continues the run after `last`, or None."""
    at = last + 1
    if at >= len(words) or not words[at].joined:
        return None
    if begins(words[at]):
        return at
    word = words[at].word
    if word == "&" or (word in {"'", "’"} and words[last].word.endswith("s")):
        behind = capital_at(words, at + 1)
        return behind if behind is None or word == "&" or _is_head(words[behind]) else None
    saintly = last and words[last - 1].word in _SAINTS and words[last].joined
    if word in {"'s", "’s"} and (saintly or words[last].word.lower() in _JOINING_POSSESSIVES):
        return capital_at(words, at + 1)
    if word in {"and", ","}:
        return coordinated(words, last, headed, topical)
    if word in _QUOTES:
        return _behind_nickname(words, at)
    return _behind_small_words(words, at, headed)


def _behind_small_words(words: Sequence[Token], at: int, headed: bool) -> int | None:
    """The capital behind "of the", "van der", "bin", if token `at` begins such words."""
    word = words[at].word
    if word in {"von", "vom"} and (_is_body(words[at - 1].word) or _is_body_behind(words, at)):
        return None  # "Jan Roth von der Universität Potsdam", "geht die Polizei von Mord aus"
    noble = word in _GERMAN_PARTICLES and at > 0 and _bears_particle(words[at - 1].word)
    if word in _PARTICLES or noble or (headed and word in _OF):
        behind = at + 1
        if behind < len(words) and (
            words[behind].word in _AFTER_PARTICLE or (headed and words[behind].word == "the")
        ):
            behind += 1
        return capital_at(words, behind)
    return None


def _is_body_behind(words: Sequence[Token], at: int) -> bool:
    """Whether what stands behind "von der" is no name but the noun for a body."""
    behind = at + 1 + (at + 1 < len(words) and words[at + 1].word in {"der", "dem", "den"})
    return behind < len(words) and _is_body(words[behind].word)


def _is_body(word: str) -> bool:
    noun = word.lower()
    return noun in ORGANISATION_NOUNS or noun.endswith(GERMAN_BODIES)


def _bears_particle(word: str) -> bool:
    """Whether "zu" behind it belongs to a name: "Theodor zu Guttenberg", not "Steinbrück zu Beginn"."""
    return word in GIVEN_NAMES or word in _NOBLE or word.rpartition("-")[2] in GIVEN_NAMES


def _behind_nickname(words: Sequence[Token], at: int) -> int | None:
    """The capital behind a nickname in quotation marks: "O'Malley" in: Patrick "Tiger" O'Malley."""
    closing = _QUOTES[words[at].word]
    if not words[at - 1].capital or [token.word for token in words[at + 1 : at + 2]] == ["and"]:
        return None  # "Roth" and "Max" are two
    for end in range(at + 2, min(len(words), at + _NICKNAME + 2)):
        if words[end].word == closing:
            return capital_at(words, end + 1)
        if not words[end - 1].capital and words[end - 1].word != "the":
            return None
    return None
