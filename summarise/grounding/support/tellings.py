"""Whom a statement gives words to, and which: "X said that …", "according to X …", "laut X …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from summarise.grounding.support.clauses import Word
from summarise.grounding.words import REPORTING

_TELLING = REPORTING - frozenset("according laut zufolge angaben ansicht".split())
_VIEWS = frozenset("angaben ansicht meinung einschätzung worten aussage darstellung auffassung".split())
BY = frozenset("by from of von durch par de por da".split())
ARTICLES = frozenset(
    "the a an der die das dem den des ein eine einem einen le la les un une el los las il lo o".split()
)
_ACCORDING = frozenset(("laut", "according", "nach"))
_TITLE, _NAME = 3, 2
"""Words."""


def tellings(statement: Sequence[Word]) -> Iterator[tuple[str, frozenset[str]]]:
    """Each speaker that a statement names, and the words of meaning that it gives as theirs.

    What one is said to say ends where the next is said to say something.
    """
    tagged = {word.sentence for place, word in enumerate(statement) if _is_tag(place, statement)}
    starts = [
        _start(place, statement)
        for place, word in enumerate(statement)
        if _is_telling(word) or _behind_according(place, statement)
    ]
    for place, word in enumerate(statement):
        if word.sentence in tagged:
            if _is_tag(place, statement):
                yield _tag(place, statement)
            continue
        if _is_telling(word):
            speaker, cue = statement[_start(place, statement) : place], place
        elif named := _behind_according(place, statement):
            behind = statement[place + named : place + named + _TITLE + _NAME]
            speaker = list(takewhile(_is_capitalised, behind[:_TITLE])) or _titled(behind)
            cue = next(at for at, each in enumerate(statement) if each.sentence == word.sentence) - 1
        else:
            continue
        end = min((start for start in starts if start > place), default=len(statement))
        lead = statement[place : place + 3]
        told = frozenset(
            each.meaning
            for each in statement[cue + 1 : end]
            if each.sentence == word.sentence
            and each.meaning
            and each not in speaker
            and not (each in lead and cue < place)
        )
        if speaker and told:
            yield " ".join(each.written for each in speaker), told


def _is_tag(place: int, statement: Sequence[Word]) -> bool:
    """Whether a sentence ends with who says all of it: "…, Smith said"."""
    word = statement[place]
    if not _is_telling(word) or any(each.sentence == word.sentence for each in statement[place + 1 :]):
        return False
    start = _start(place, statement)
    return 0 < start < place and statement[start - 1].sentence == word.sentence


def _tag(place: int, statement: Sequence[Word]) -> tuple[str, frozenset[str]]:
    start = _start(place, statement)
    told = [each for each in statement[:start] if each.sentence == statement[place].sentence]
    return (
        " ".join(each.written for each in statement[start:place]),
        frozenset(each.meaning for each in told if each.meaning),
    )


def _is_telling(word: Word) -> bool:
    return word.plain in _TELLING and not word.is_passive


def _start(place: int, statement: Sequence[Word]) -> int:
    """Where the clause of the word at `place` begins."""
    while (
        place
        and statement[place - 1].sentence == statement[place].sentence
        and not statement[place].begins_clause
    ):
        place -= 1
    return place


def _titled(behind: Sequence[Word]) -> list[Word]:
    """A speaker who is called by a title, with the name behind it: "the firm's president Ann Lee"."""
    run = list(takewhile(_goes_on, behind))
    named = [at for at, word in enumerate(run) if _is_capitalised(word)]
    return run[: named[-1] + 1] if named else run[:_TITLE]


def _is_capitalised(word: Word) -> bool:
    return word.written[0].isupper()


def _goes_on(word: Word) -> bool:
    return not word.begins_clause and word.plain not in ARTICLES


def _behind_according(place: int, statement: Sequence[Word]) -> int:
    """How many words behind this one a speaker is named: "according to X", "laut X", "nach Angaben von X"."""
    if statement[place].plain not in _ACCORDING:
        return 0
    plain = [word.plain for word in statement[place : place + 4]]
    if plain[:1] == ["laut"]:
        return 1 + (plain[1:] != [] and plain[1] in ARTICLES)
    if plain[:2] == ["according", "to"]:
        return 2 + (plain[2:3] == ["the"])
    if plain[:1] == ["nach"] and len(plain) > 2 and plain[1] in _VIEWS:
        return 2 + (plain[2] in ARTICLES | BY) + (plain[2] in BY and plain[3:] != [] and plain[3] in ARTICLES)
    return 0
