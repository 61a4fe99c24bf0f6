"""Runs of capitalised words that belong together: what a name can be made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from summarise.evidence.names.gazetteer import ADJECTIVES, COUNTRIES, PEOPLES, PLACES
from summarise.evidence.names.given_names import GIVEN_NAMES
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import (
    ABSTRACT_TOPICS,
    CALENDAR,
    GERMAN_BODIES,
    NOT_NAMES,
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
_SAINTS = frozenset({"St", "Saint"})
_HEADS = (
    ORGANISATION_NOUNS
    | PLACE_NOUNS
    | frozenset("republic kingdom emirate commonwealth centers centres standards".split())
)
_OF_BODIES = _HEADS | ABSTRACT_TOPICS
_KNOWN = PLACES | PEOPLES | ADJECTIVES
_ENDOWED = frozenset("foundation fund trust institute center centre prize museum school library".split())
"""What couples give their names to."""
_NICKNAME = 3
"""Tokens between quotation marks inside a name, at most."""
_QUOTES = {'"': '"', "“": "”", "„": "“", "‘": "’", "«": "»"}
_ADJECTIVAL = ("ic", "al", "ive", "ary", "ous")
_SHARED = frozenset(
    "standards council association federation commission conference institute college".split()
)
"""Bodies that two countries may have together."""
_BRACKETED = 3
_SHORT = 4
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
        if not (_begins(token) or _is_given(words, at)):
            continue
        last, headed, topical = at, _is_head(token), False
        while (following := _following(words, last, headed, topical)) is not None:
            topical = headed and (topical or words[last + 1].word in _OF)
            last = following
            headed = headed or _is_head(words[last])
        if last - at < _LONGEST:
            yield at, last
        done = last


def _begins(token: Token) -> bool:
    if not token.capital or token.word in CALENDAR:
        return False
    return token.word not in NOT_NAMES or token.is_initial


def _is_given(words: Sequence[Token], at: int) -> bool:
    """Whether what may be short for a month is a given name: "Jan Oster"."""
    return words[at].word in _NAMESAKES and _capital_at(words, at + 1) is not None


def _is_head(token: Token) -> bool:
    return token.word.lower() in _HEADS


def _following(words: Sequence[Token], last: int, headed: bool, topical: bool) -> int | None:
    """The token that continues the run after `last`, or None."""
    at = last + 1
    if at >= len(words) or not words[at].joined:
        return None
    if _begins(words[at]):
        return at
    word = words[at].word
    if word == "&" or (word in {"'", "’"} and words[last].word.endswith("s")):
        behind = _capital_at(words, at + 1)
        return behind if behind is None or word == "&" or _is_head(words[behind]) else None
    saintly = last and words[last - 1].word in _SAINTS and words[last].joined
    if word in {"'s", "’s"} and (saintly or words[last].word.lower() in _JOINING_POSSESSIVES):
        return _capital_at(words, at + 1)
    if word == "and":
        return _coordinated(words, last, headed, topical)
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
        return _capital_at(words, behind)
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
    if not words[at - 1].capital:
        return None
    for end in range(at + 2, min(len(words), at + _NICKNAME + 2)):
        if words[end].word == closing:
            return _capital_at(words, end + 1)
        if not words[end - 1].capital and words[end - 1].word != "the":
            return None
    return None


def _capital_at(words: Sequence[Token], at: int) -> int | None:
    if at >= len(words) or not words[at].joined or not _begins(words[at]):
        return None
    return at


def _coordinated(words: Sequence[Token], last: int, headed: bool, topical: bool) -> int | None:
    """ "Health and Human Services", "Food and Drug Administration", "Bosnia and Herzegovina"."""
    behind = _capital_at(words, last + 2)
    if behind is None:
        return None
    pair = (words[last].word, words[behind].word)
    if pair in {("Bosnia", "Herzegovina"), ("Trinidad", "Tobago"), ("Antigua", "Barbuda")}:
        return behind
    if not headed and all(word.endswith("s") and len(word) > _SHORT for word in pair):
        return behind if _ends_in_a_head(words, behind) else None
    if not headed and all(word in GIVEN_NAMES for word in pair):
        return behind if _ends_in_a_head(words, behind) else None  # "Ann and Max Roth Foundation"
    if all(word.lower().endswith(_ADJECTIVAL) for word in pair) and _ends_in_a_head(words, behind):
        return behind  # "Oceanic and Atmospheric Administration"
    if not headed and words[last].word in GIVEN_NAMES and _is_a_couples(words, last, behind):
        return behind
    if _is_lone_plural(words, last):
        return behind if _ends_in_a_head(words, behind) else None
    abbreviated = _is_abbreviated(words, behind) and pair[0] not in _KNOWN
    if topical and (abbreviated or _is_of_two_countries(words, last, behind)):
        return behind
    topics = [word.lower() in ABSTRACT_TOPICS for word in pair]
    return behind if all(topics) or (topical and any(topics)) else None


def _is_of_two_countries(words: Sequence[Token], last: int, behind: int) -> bool:
    """ "Food Standards of Australia and New Zealand": one body for both; of governments each has its own."""
    if words[last - 1].word != "of" or words[last - 2].word.lower() not in _SHARED:
        return False
    pair = " ".join(token.word for token in words[behind : behind + 2])
    return words[last].word in COUNTRIES and (words[behind].word in COUNTRIES or pair in COUNTRIES)


def _is_abbreviated(words: Sequence[Token], last: int) -> bool:
    """Whether letters in brackets end the name: "the Institute for Sea and Atmosphere (IPMA)"."""
    behind = [token.word for token in words[last + 1 : last + 4]]
    return len(behind) == _BRACKETED and behind[0] == "(" and behind[1].isupper() and behind[2] == ")"


def _is_lone_plural(words: Sequence[Token], at: int) -> bool:
    """Whether things are named behind "the", as in "the Securities and Exchange Commission"."""
    word = words[at].word
    determined = at > 0 and words[at].joined and words[at - 1].word.lower() in {"the", "'s", "’s"}
    return determined and word.endswith("s") and len(word) > _SHORT and word not in _KNOWN


def _is_a_couples(words: Sequence[Token], last: int, behind: int) -> bool:
    """Whether a lone given name and the next are those of a couple: "Bill and Melinda Gates Fund"."""
    lone = last == 0 or not (words[last - 1].capital and words[last].joined)
    if not lone or _capital_at(words, behind + 2) is None or _capital_at(words, behind + 1) is None:
        return False
    head = words[behind + 2].word.lower()
    plain = {words[behind].word.lower(), words[behind + 1].word.lower()}.isdisjoint(_OF_BODIES)
    return plain and head in _ENDOWED and words[behind].word not in _KNOWN


def _ends_in_a_head(words: Sequence[Token], at: int) -> bool:
    """Whether a noun for a body follows: "Garment Manufacturers and Exporters Association"."""
    end = at
    while end + 1 < len(words) and words[end + 1].joined and words[end + 1].capital:
        end += 1
    return end > at and words[end].word.lower() in ORGANISATION_NOUNS
