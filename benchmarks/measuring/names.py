"""Who and where: those that matter, among the first ten of each list.

A name of the gold is found if one of the first ten entries of its own list (persons, organisations and
groups;
places) is, contains or stands in one of its forms as whole words. Pronouns are no forms; of a form longer
than
five words only what stands before its first preposition, comma or relative counts. "Named" are those with a
link
to an encyclopaedia or with a form written in capital initials; the rest are common nouns ("the pilgrims").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from measuring.found import Finder, Named, Place
from measuring.matching import same_name
from measuring.running import Group, lines
from measuring.scoring import Cells, Line, Misses, Share
from measuring.sets import Case, Sets

TITLE = "who and where: those that matter, in the first ten"
COLUMNS = ("R", "who R", "where R", "in either list", "wanted")

_KINDS: tuple[Literal["who", "where"], ...] = ("who", "where")
_FIRST = 10
_SALIENT = 3
_LONG = 5
_PRONOUNS = frozenset(
    "i me my we us our ours you your he him his she her hers it its they them their theirs who whom "
    "whose which "
    "that this these those himself herself itself themselves ourselves one here there we'd we’ll "
    "we'll".split()
)
_CUT = re.compile(r",| (?:of|in|within|at|for|from|with|as|like|who|which|that|behind|near|known) ")
_FUNCTION = re.compile(r"(?i)the|a|an|of|and|for|in|on|de|la|le|el|al|von|van|der|den|’s|'s|@|&")


@dataclass(frozen=True)
class Wanted:
    kind: Literal["who", "where"]
    forms: tuple[str, ...]
    place: Place
    """Where it is mentioned first."""
    named: bool


@dataclass(frozen=True)
class Task:
    case: Case
    wanted: Sequence[Wanted]


def measure(sets: Sets, finders: Sequence[Finder[Named]], misses: Misses) -> Iterator[Line]:
    """A line for each set and finder."""
    gum = [Task(case, _of_gum(case)) for case in sets.corpus("gum_wikinews")]
    named = [Task(task.case, [wanted for wanted in task.wanted if wanted.named]) for task in gum]
    groups = [
        Group("gum_wikinews, salience ≥ 3", gum, "R 0.85"),
        Group("gum_wikinews, salience ≥ 3, named", named, noted=False),
        Group("gold core, English", [Task(case, _of_brief(case)) for case in sets.briefs("en")], "R 0.85"),
        Group("gold core, German", [Task(case, _of_brief(case)) for case in sets.briefs("de")]),
    ]
    return lines(groups, finders, misses, _score_all)


def _score_all(tasks: Sequence[Task], finder: Finder[Named], misses: Misses) -> Cells:
    both, either = Share(), Share()
    own = {kind: Share() for kind in _KINDS}
    for task in tasks:
        given = finder.find(task.case.text, task.case.language, task.case.published)
        first = {kind: [entry for entry in given if entry.kind == kind][:_FIRST] for kind in _KINDS}
        for gold in task.wanted:
            found = {kind: any(_same(entry, gold) for entry in entries) for kind, entries in first.items()}
            both.count(found[gold.kind])
            own[gold.kind].count(found[gold.kind])
            either.count(any(found.values()))
            if not found[gold.kind]:
                listed = [entry.forms[0] for entry in first[gold.kind]]
                said = (gold.forms[:4], "first ten:", listed)
                misses.note(f"not in {gold.kind}", task.case, gold.place, said)
    return both.share, own["who"].share, own["where"].share, either.share, both.of


def _same(entry: Named, gold: Wanted) -> bool:
    return any(same_name(form, other) for form in set(entry.forms) for other in gold.forms)


def _of_gum(case: Case) -> list[Wanted]:
    return [
        _of_entity(case.text, kind, entity)
        for kind in _KINDS
        for entity in case.gold[kind]
        if entity["salience"] >= _SALIENT
    ]


def _of_entity(text: str, kind: Literal["who", "where"], entity: dict[str, Any]) -> Wanted:
    mentions = [mention for mention in entity["mentions"] if mention["text"].casefold() not in _PRONOUNS]
    forms = dict.fromkeys(_core(mention["text"]) for mention in mentions)
    first = entity["mentions"][0]
    named = bool(entity["link"]) or any(_is_name(text, mention) for mention in mentions)
    return Wanted(kind, tuple(forms), Place(first["start"], first["end"]), named)


def _core(form: str) -> str:
    if len(form.split()) <= _LONG:
        return form
    return _CUT.split(form, maxsplit=1)[0] or form


def _is_name(text: str, mention: dict[str, Any]) -> bool:
    """Whether a mention is written as a name, and not just with the capital that begins a sentence."""
    words = [word for word in re.split(r"[\s-]+", mention["text"]) if word and not _FUNCTION.fullmatch(word)]
    if not words or not all(word[0].isupper() for word in words):
        return False
    before = text[max(0, mention["start"] - 2) : mention["start"]].strip(" \"“‘'")
    return len(words) > 1 or bool(before and before[-1] not in ".!?\n" and not before.endswith("\n"))


def _of_brief(case: Case) -> list[Wanted]:
    return [
        Wanted(kind, tuple(entry["names"]), Place(*entry["mentions"][0]), named=True)
        for kind in _KINDS
        for entry in case.gold[kind]
        if entry["weight"] == "core"
    ]
