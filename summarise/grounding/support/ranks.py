"""Whether a statement gives an office another rank than the words it rests on: a vice president is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarise.evidence.names.offices import is_office
from summarise.grounding.words import FUNCTION_WORDS

_PIECE = re.compile(r"[^\W\d_]+|[.,;:()“”\"]")
_RANKS = {
    "a deputy": "vice deputy assistant vize stellvertretender stellvertretende stellvertretenden",
    "a former one": (
        "former ex onetime alt ehemaliger ehemalige ehemaligen früherer frühere früheren einstiger einstige "
        "einstigen"
    ),
    "one for the time being": (
        "acting interim caretaker kommissarischer kommissarische kommissarischen geschäftsführender "
        "geschäftsführende geschäftsführenden"
    ),
    "one to come": "elect designate designierter designierte designierten",
}
_RANK_OF = {word: rank for rank, spelt in _RANKS.items() for word in spelt.split()}
_PREFIXES = ("vize", "alt", "ex")
_FORMER = "a former one"
_ONCE = frozenset(
    "was were been until once then formerly served late ousted resigned retired left predecessor war waren "
    "gewesen bis einst damals damalige damaliger damaligen früher vorgänger zurückgetreten".split()
)
"""With these an office is told of as one that somebody had."""
_BEFORE, _BESIDE = 4, 3
"""Words."""


@dataclass(frozen=True, slots=True)
class _Office:
    """An office, as somebody has it."""

    noun: str
    ranks: frozenset[str]
    names: frozenset[str]
    """The words with a capital right beside it."""
    is_of_once: bool
    """Whether a word before it says that somebody was it, or was it once."""


def other_rank(statement: str, passages: str) -> str | None:
    """Which office of `statement` has another rank there than in `passages`, in words for a reader."""
    held = list(_offices(passages))
    ranks_there = frozenset[str]().union(*(office.ranks for office in held))
    for office in _offices(statement):
        same = [other for other in held if other.noun == office.noun]
        same = [other for other in same if other.names & office.names] or same
        if not same:
            continue
        for rank in office.ranks - ranks_there:
            if rank != _FORMER or _ONCE.isdisjoint(_pieces(passages.lower())):
                return f"the cited words do not call the {office.noun} {rank}"
        dropped = frozenset[str].intersection(*(other.ranks for other in same)) - office.ranks
        for rank in sorted(dropped - {_FORMER} if office.is_of_once else dropped):
            return f"the cited words call the {office.noun} {rank}"
    return None


def is_ranked(before: str) -> bool:
    """Whether words end with one that gives the office behind them a rank: "vice", "Ex-"."""
    pieces = _pieces(before)
    return bool(pieces) and pieces[-1].lower() in _RANK_OF


def _offices(text: str) -> Iterator[_Office]:
    pieces = _pieces(text)
    for at, piece in enumerate(pieces):
        if not is_office(piece):
            continue
        before = pieces[max(0, at - _BEFORE) : at]
        ranks = {_RANK_OF[word] for word in _attached(before) if word in _RANK_OF}
        if pieces[at + 1 : at + 2] and pieces[at + 1].lower() in _RANK_OF:
            ranks.add(_RANK_OF[pieces[at + 1].lower()])
        beside = (*pieces[max(0, at - _BESIDE) : at], *pieces[at + 1 : at + 1 + _BESIDE])
        names = frozenset(filter(_is_of_a_name, beside))
        once = not _ONCE.isdisjoint(map(str.lower, before))
        yield _Office(piece.lower().removesuffix("s"), frozenset(ranks), names, once)


def _is_of_a_name(word: str) -> bool:
    return word[0].isupper() and word.lower() not in FUNCTION_WORDS and not is_office(word)


def _attached(before: list[str]) -> Iterator[str]:
    """The words right before an office, back to one that belongs to no noun: "former Polish prime".

    "Vice" stands right before it, or is the name of something else: "a Vice News reporter".
    """
    for distance, word in enumerate(reversed(before)):
        lower = word.lower()
        if lower == "vice" and distance:
            return
        if lower not in _RANK_OF and (not lower.isalpha() or lower in FUNCTION_WORDS or is_office(word)):
            return
        yield lower


def _pieces(text: str) -> list[str]:
    """The words and signs of `text`; the parts of a compound are words of their own."""
    found: list[str] = []
    for piece in _PIECE.findall(text):
        lower = piece.lower()
        prefix = next((each for each in _PREFIXES if lower.startswith(each)), "")
        rest = piece[len(prefix) :].capitalize()
        found += [prefix, rest] if prefix and len(rest) > len(prefix) and is_office(rest) else [piece]
    return found
