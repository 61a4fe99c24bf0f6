"""Who did it and to whom it was done, as far as word order tells.

English and its neighbours say it in two ways: the doer before the verb ("A killed B"), or behind "by" after
a participle ("B was killed by A"). A statement that shares a verb with the words it rests on must name the
same doer on the same side of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarise.grounding.words import FUNCTION_WORDS, stem

_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[,.;:!?()“”\"]")
_BOUNDARY = frozenset(',.;:!?()“”"') | frozenset(
    "that which who whom whose and but while when after before because if".split()
)
_BE = frozenset("is are was were be been being gets got get".split())
_DETERMINERS = frozenset(
    "a an the this that these those his her its their our my your some any all more most each".split()
)
_IRREGULAR = frozenset(
    """beaten bitten bought brought built caught chosen cut driven drawn eaten fed fought found given held hit
    hurt kept known led left lost made met paid put read run seen sent set shot shown slain sold spent
    stolen struck sued taken taught thrown told won written""".split()
)
_WINDOW = 3
_NEAR_BY = 3


@dataclass(frozen=True, slots=True)
class _Deed:
    verb: str
    doers: frozenset[str]
    """Stems of the words that name who did it; empty where nobody is named."""


def other_direction(statement: str, passages: str) -> str | None:
    """Which deed `statement` gives to another doer than `passages` do, in words for a reader."""
    there: dict[str, list[_Deed]] = {}
    for deed in _deeds(passages):
        there.setdefault(stem(deed.verb), []).append(deed)
    mentioned = {
        stem(word.lower()) for word in _TOKEN.findall(passages) if word.lower() not in FUNCTION_WORDS
    }
    for deed in _deeds(statement):
        same = [other for other in there.get(stem(deed.verb), []) if other.doers]
        if not same or any(deed.doers & other.doers for other in same):
            continue
        # A doer the words do not mention at all may be another name for one that they do.
        if deed.doers & mentioned:
            return f"the cited words name another as the one who “{deed.verb}” it"
    return None


def _deeds(text: str) -> Iterator[_Deed]:
    tokens = _TOKEN.findall(text)
    lowered = [token.lower() for token in tokens]
    for at, word in enumerate(lowered):
        if not _is_verb(word):
            continue
        behind = lowered[at + 1 : at + 1 + _NEAR_BY]
        between = behind[: behind.index("by")] if "by" in behind else behind
        if "by" in behind and all(
            each in FUNCTION_WORDS - _DETERMINERS or each.endswith("ly") for each in between
        ):
            start = at + 2 + len(between)
            yield _Deed(word, _named(lowered[start:]))
        elif _takes_object(behind) and not _BE.intersection(lowered[max(0, at - 2) : at]):
            yield _Deed(word, _named(reversed(lowered[:at])))


def _takes_object(behind: list[str]) -> bool:
    """Whether somebody may be named behind the verb; "soldiers killed in Kursk" does not say who killed."""
    following = behind[0] if behind else "."
    return (
        following not in _BOUNDARY
        and not _is_verb(following)
        and (following not in FUNCTION_WORDS or following in _DETERMINERS)
    )


def _is_verb(word: str) -> bool:
    return word in _IRREGULAR or (len(word) > 4 and word.endswith("ed"))


def _named(words: Iterator[str] | list[str]) -> frozenset[str]:
    """The nearest words of meaning, up to the end of the clause."""
    found: list[str] = []
    for word in words:
        if word in _BOUNDARY or len(found) == _WINDOW:
            break
        if word not in FUNCTION_WORDS and not word[:1].isdigit():
            found.append(stem(word))
    return frozenset(found)
