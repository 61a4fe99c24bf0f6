"""Who and where: those that matter, among the first ten of each list.

A name of the gold is found if one of the first ten entries of its own list (persons, organisations and groups;
places) is, contains or stands in one of its forms as whole words. Pronouns are no forms; of a form longer than
five words only what stands before its first preposition, comma or relative counts. "Named" are those with a link
to an encyclopaedia or with a form written in capital initials; the rest are common nouns ("the pilgrims").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from measuring.found import Finder, Named, Place
from measuring.matching import same_name
from measuring.scoring import Line, Misses, Share
from measuring.sets import Case, Sets

TITLE = "who and where: those that matter, in the first ten"
COLUMNS = ("R", "who R", "where R", "in either list", "wanted")

_FIRST = 10
_SALIENT = 3
_LONG = 5
_PRONOUNS = frozenset(
    "i me my we us our ours you your he him his she her hers it its they them their theirs who whom whose which "
    "that this these those himself herself itself themselves ourselves one here there we'd we’ll we'll".split()
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


def measure(sets: Sets, finders: Sequence[Finder[Named]], misses: Misses) -> Iterator[Line]:
    """A line for each set and finder."""
    gum = [(case, _of_gum(case)) for case in sets.corpus("gum_wikinews")]
    named = [(case, [wanted for wanted in all_ if wanted.named]) for case, all_ in gum]
    groups = [
        ("gum_wikinews, salience ≥ 3", gum, "R 0.85"),
        ("gum_wikinews, salience ≥ 3, named", named, ""),
        ("gold core, English", [(case, _of_brief(case)) for case in sets.briefs("en")], "R 0.85"),
        ("gold core, German", [(case, _of_brief(case)) for case in sets.briefs("de")], ""),
    ]
    for name, cases, bar in groups:
        for number, finder in enumerate(finders):
            known = [(case, wanted) for case, wanted in cases if finder.knows(case.language)]
            if not known:
                continue
            shares = {"who": Share(), "where": Share()}
            either = Share()
            noted = misses if number == 0 and bar else Misses(wanted=False)
            for case, wanted in known:
                given = finder.find(case.text, case.language, case.published)
                _score(case, wanted, given, shares, either, noted)
            both = Share(sum(one.of for one in shares.values()), sum(one.right for one in shares.values()))
            cells = (both.share, shares["who"].share, shares["where"].share, either.share, both.of)
            yield Line(name, finder.name, cells, bar if number == 0 else "")


def _score(
    case: Case,
    wanted: Sequence[Wanted],
    given: Sequence[Named],
    shares: dict[str, Share],
    either: Share,
    misses: Misses,
) -> None:
    first = {kind: [entry for entry in given if entry.kind == kind][:_FIRST] for kind in ("who", "where")}
    for gold in wanted:
        found = {kind: any(_same(entry, gold) for entry in entries) for kind, entries in first.items()}
        shares[gold.kind].count(found[gold.kind])
        either.count(any(found.values()))
        if not found[gold.kind]:
            listed = [entry.forms[0] for entry in first[gold.kind]]
            kind = f"not in {gold.kind}"
            misses.note(kind, case.id, case.text, gold.place, (gold.forms[:4], "first ten:", listed))


def _same(entry: Named, gold: Wanted) -> bool:
    return any(same_name(form, other) for form in set(entry.forms) for other in gold.forms)


def _of_gum(case: Case) -> list[Wanted]:
    return [
        _of_entity(case.text, kind, entity)
        for kind in _KINDS
        for entity in case.gold[kind]
        if entity["salience"] >= _SALIENT
    ]


_KINDS: tuple[Literal["who", "where"], ...] = ("who", "where")


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
