"""The names, numbers and pronouns of a text, in their places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Literal

from summarise.evidence.figures.numerals import ONES, TENS
from summarise.grounding.support.clauses import Word
from summarise.grounding.support.days import DAYS
from summarise.grounding.support.naming import Named, is_name
from summarise.grounding.support.nations import nation
from summarise.grounding.words import stem, ungrouped

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_BEFORE_A_YEAR = frozenset(
    "in of since from until by to early late mid jahr jahre im seit ab en de del".split()
)
_PERCENT = re.compile(r"per ?cent\b|prozent\b|percentage\b")
_BEFORE_AN_AGE = frozenset("age aged alter".split())
_BEHIND_AN_AGE = re.compile(r"years?-olds?\b|years? old\b|jährige|jahren? alt\b")
_SHARED_BY_MANY = frozenset(
    """north south east west northern southern new united great saint san the holding llc inc ltd ag gmbh
    group corporation company church party university ministry national international institute
    department""".split()
)
"""Words of so many names that one who shares them need not be the same."""
_QUARTERS = frozenset("north south east west northern southern eastern western".split())
_PREPOSITIONS = frozenset(
    """in at on from with without for against into over under after before about near through between
    among during since like than as alongside mit gegen für laut in im an am auf aus bei nach vor über
    unter zwischen seit als contre avec pour dans sur chez con para contra en""".split()
)
_OF = frozenset("of to by von zu durch de du del di".split())
ARTICLES = frozenset("the a an this that der die das den dem des le la les el los las".split())
_SHORTEST = 3
"""Letters of a name that stands for a longer one."""
_PHRASE = 3
"""Words."""
_LEGAL_FORMS = frozenset("ag gmbh kg se plc ltd llc inc corp co sa".split())
"""What follows the name of a company and names nobody."""
_ZEROS = re.compile(r"[.,]0+$")
_PRONOUNS = frozenset(
    "he she they it him them who i we this these those er sie ihn il elle ils él ella lui lei ele ela".split()
)
_NUMBER_WORDS = {
    **{word: str(value) for table in (ONES, TENS) for t in ("en", "de") for word, value in table[t].items()},
    **{word: word for word in "dozens hundreds thousands millions billions hunderte tausende".split()},
}

Kind = Literal["number", "share", "year", "age", "name", "pronoun"]


@dataclass(frozen=True, slots=True)
class Anchor:
    """A number, a name or a pronoun in its place."""

    kind: Kind
    keys: frozenset[str]
    words: tuple[Word, ...]
    bearers: frozenset[int] = frozenset()
    preposition: str = ""
    """The one before a name that says neither who does nor who is done to: "in", "against"."""
    quarter: str = ""
    """The side that tells a country or region from its neighbour: North Korea from South Korea."""
    opens_clause: bool = False
    """No preposition stands before it in its clause: a comma right behind it begins what is said of it."""

    @property
    def written(self) -> str:
        return " ".join(word.written for word in self.words)

    @property
    def place_of(self) -> Kind:
        """What kind of thing may stand in its place."""
        return "name" if self.kind == "pronoun" else self.kind

    def is_same(self, other: Anchor) -> bool:
        if self._is_namesake_of(other):
            return False
        across = self.quarter and other.quarter and self.quarter != other.quarter
        shared = self.keys & other.keys or self.bearers & other.bearers
        shortened = self._shortens(other) or other._shortens(self)
        return self.kind == other.kind and (bool(shared) or shortened) and not across

    def _is_namesake_of(self, other: Anchor) -> bool:
        """Whether two people of one surname are named in full."""
        in_full = min(len(self.words), len(other.words)) > 1
        return (
            in_full
            and self.words[-1].plain == other.words[-1].plain
            and bool(self.bearers and other.bearers)
            and self.bearers.isdisjoint(other.bearers)
        )

    def _shortens(self, other: Anchor) -> bool:
        """Whether it is the beginning of a longer name's first word: "Fed" of "Federal Reserve"."""
        first, *more = other.words
        alone = len(self.words) == 1 and len(self.written) >= _SHORTEST and bool(more)
        return alone and self.kind == "name" and first.written.startswith(self.written)

    def may_be(self, other: Anchor) -> bool:
        return self.is_same(other) or (self.kind == "name" and other.kind == "pronoun")


def anchors_of(
    words: tuple[Word, ...], ordinary: Set[str], named: Named, within: Set[str]
) -> Iterator[Anchor]:
    """The anchors among `words`, in order; of a run of words that name somebody, one.

    `ordinary` are the stems of what the text writes in small letters, `within` the words that begin a
    sentence with a capital and are names all the same.
    """
    run: list[Word] = []
    for word in words:
        is_part = names_somebody(word, ordinary, named, within)
        if run and not (is_part and word.number == run[-1].number + 1):
            yield _name(run, words, named)
            run = []
        if is_part:
            run.append(word)
            continue
        if word.plain == "one" and word.order and words[word.order - 1].plain == "no":
            continue
        number = _plain(word.plain) if word.plain[0].isdigit() else _NUMBER_WORDS.get(word.plain)
        if number:
            yield Anchor(_kind_of(word, words), frozenset({number}), (word,))
        elif word.plain in _PRONOUNS:
            yield Anchor("pronoun", frozenset(), (word,))
    if run:
        yield _name(run, words, named)


def _kind_of(number: Word, words: Sequence[Word]) -> Kind:
    before = words[number.order - 1].plain if number.order else ""
    behind = " ".join(word.plain for word in words[number.order + 1 : number.order + 3])
    if number.plain.endswith("%") or _PERCENT.match(behind):
        return "share"
    if before in _BEFORE_AN_AGE or _BEHIND_AN_AGE.match(behind):
        return "age"
    is_year = _YEAR.fullmatch(number.plain) and (before in _BEFORE_A_YEAR or before in DAYS)
    return "year" if is_year else "number"


def _plain(number: str) -> str:
    return _ZEROS.sub("", ungrouped(number.removesuffix("%")))


def names_somebody(word: Word, ordinary: Set[str], named: Named, within: Set[str]) -> bool:
    """Whether a word is a name, or part of one."""
    if not word.written[0].isupper() or word.plain in DAYS | _LEGAL_FORMS | {"no"}:
        return False
    if not word.meaning and word.written != "States":
        return False
    first = word.is_first and word.plain not in within
    return is_name(word.written, first=first, ordinary=ordinary, named=named)


def _name(run: Sequence[Word], words: Sequence[Word], named: Named) -> Anchor:
    own = {word.plain for word in run} - _SHARED_BY_MANY or {word.plain for word in run}
    parts = {part for each in own for part in each.split("-")}
    keys = {nation(each) or stem(each) for each in own} | set(filter(None, map(nation, parts)))
    initials = "".join(word.plain[0] for word in run)
    keys.update(initials[start:] for start in range(len(run) - 1))
    borne = [named.bearers[each] for each in own if each in named.bearers] or [frozenset()]
    bearers = frozenset.intersection(*borne) or frozenset.union(*borne)
    return Anchor(
        "name",
        frozenset(keys),
        tuple(run),
        bearers,
        _preposition(run[0], words),
        quarter=next((word.plain.removesuffix("ern") for word in run if word.plain in _QUARTERS), ""),
        opens_clause=_opens_clause(run[0], words),
    )


def _opens_clause(first: Word, words: Sequence[Word]) -> bool:
    for word in reversed(words[: first.order + 1]):
        if word.plain in _PREPOSITIONS or word.plain in _OF:
            return False
        if word.begins_clause or word.is_first:
            break
    return True


def _preposition(first: Word, words: Sequence[Word]) -> str:
    """The preposition before a name, its article and one word more between them."""
    passed = 0
    for word in reversed(words[max(0, first.order - _PHRASE) : first.order]):
        if word.plain in _PREPOSITIONS:
            return word.plain
        passed += bool(word.meaning)
        if passed > 1 or not (word.meaning or word.plain in ARTICLES) or word.begins_clause:
            break
    return ""
