"""Whether what a statement says of a subject is said of that subject in the words it rests on.

"The driver of the red car was unhurt; the driver of the blue car died" does not bear out "the driver of the
red car died": each word stands there, and the subject, which is like the other, stands before another
predicate. Only what has no object is looked at; who did it to whom is asked elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarise.grounding.idioms import without_idioms
from summarise.grounding.support.clauses import BE, Word, is_past, read
from summarise.grounding.support.deeds import PREPOSITIONS
from summarise.grounding.words import REPORTING

_HAVE = frozenset("has have had will would can could may might must should did do does".split())
_REACH = 40
"""Words on either side; no clause is longer."""


@dataclass(frozen=True, slots=True)
class _Predicate:
    means: str
    written: str
    subject: frozenset[str]
    clause: frozenset[str]
    """All that its clause says."""


def other_bearer(statement: str, passages: str) -> str | None:
    """Of whom or what `passages` say what `statement` says of another, in words for a reader."""
    there = list(_predicates(read(without_idioms(passages))))
    for predicate in _predicates(read(without_idioms(statement))):
        same = [each for each in there if each.means == predicate.means]
        if any(predicate.subject <= each.clause for each in same):
            continue
        alike = (each for each in there if any(not each.subject.isdisjoint(one.subject) for one in same))
        if any(predicate.subject <= each.subject for each in alike):
            return f"the cited words say “{predicate.written}” of another"
    return None


def _predicates(words: Sequence[Word]) -> Iterator[_Predicate]:
    for word in words:
        if not _is_predicate(word, words):
            continue
        clause = _clause(word, words)
        subject = frozenset(each.meaning for each in clause if each.meaning and each.order < word.order)
        yield _Predicate(
            word.meaning,
            word.written,
            subject,
            frozenset(each.meaning for each in clause if each.meaning),
        )


def _is_predicate(word: Word, words: Sequence[Word]) -> bool:
    if not word.meaning or not word.written[0].islower() or word.plain in REPORTING | BE | _HAVE:
        return False
    before = words[word.order - 1].plain if word.order else ""
    is_one = is_past(word.plain) or before in BE
    return is_one and _has_no_object(word, words)


def _has_no_object(word: Word, words: Sequence[Word]) -> bool:
    for behind in words[word.order + 1 :]:
        if behind.sentence != word.sentence or behind.begins_clause or behind.plain in PREPOSITIONS:
            return True
        if not behind.plain.endswith("ly"):
            return False
    return True


def _clause(word: Word, words: Sequence[Word]) -> list[Word]:
    start, end = word.order, word.order + 1
    first, last = max(0, start - _REACH), min(len(words), end + _REACH)
    while start > first and not words[start].begins_clause and words[start - 1].sentence == word.sentence:
        start -= 1
    while end < last and words[end].sentence == word.sentence and not words[end].begins_clause:
        end += 1
    return list(words[start:end])
