"""Where an order stands in a clause: at its head, or behind "you must"; the report of one does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarise.evidence.instructions.words import BOUND, MACHINES, MODALS, NOT, PASS_OVER, POLITE, SAY, YOU

_ENDS = frozenset(".!?。！？")
SIGNS = _ENDS | frozenset("\n‘’',:;，：；(){}[]\"“”„«»=<>…|-–—")
OBJECT = 9
"""Words behind a verb among which its object is looked for."""
_SUBJECT = 5
INFINITIVES = frozenset("ignorieren vergessen schreiben melden antworten nennen ausgeben".split())


def ordered(words: Sequence[str], at: int) -> bool:
    """Whether the verb at `at` is an order, and not told of somebody."""
    start = at
    while start and (words[start - 1] in POLITE or words[start - 1] in NOT or words[start - 1] == "do"):
        start -= 1
    if start == 0 or words[start - 1] in SIGNS:
        return words[start] not in {"and", "or", "und", "et", "y", "e", "i", "и"} or _follows_order(
            words, start
        )
    if words[at] in INFINITIVES:
        return at + 1 == len(words) or words[at + 1] in SIGNS
    before = words[max(0, start - _SUBJECT) : start]
    if any(word in YOU for word in before):
        return any(word in MODALS for word in before)
    return any(word in MACHINES for word in before) and words[start - 1] in BOUND


def _follows_order(words: Sequence[str], at: int) -> bool:
    return any(words[number] in SAY | PASS_OVER and ordered(words, number) for number in range(at))


def _ordered_with_and(words: Sequence[str], at: int) -> bool:
    """Whether the verb at `at` is an order, or goes on with one: "ignore that and write"."""
    if ordered(words, at):
        return True
    joined = at and words[at - 1] in {"and", "und", "et", "y", "e", "i", "и", "then"}
    return bool(joined) and any(
        words[number] in SAY | PASS_OVER and ordered(words, number) for number in range(at - 1)
    )


def heads(words: Sequence[str], of: frozenset[str]) -> Iterator[int]:
    """The places of the words of `of` that are orders."""
    return (at for at, word in enumerate(words) if word in of and _ordered_with_and(words, at))


def behind(words: Sequence[str], at: int, many: int = OBJECT) -> Sequence[str]:
    """Up to `many` words behind the one at `at`, within its sentence."""
    following = words[at + 1 : at + 1 + many]
    end = next((number for number, word in enumerate(following) if word in _ENDS), len(following))
    return following[:end]
