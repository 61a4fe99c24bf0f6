"""Holding a statement against words in another language.

The words of two languages cannot be compared, and no word of a statement counts for or against it. What is
the same in both still has to stand: the numbers, the days, the names, and whether anything is denied. A
statement without a number or a name of the cited words says nothing that could be checked; a label does, of
the mark or the name that it is given to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace

from summarise.briefs import Translation
from summarise.documents import Span
from summarise.documents.language import NAMES
from summarise.evidence.dates.words import MONTHS, WEEKDAYS
from summarise.evidence.language import Language, function_words
from summarise.evidence.marking import days_in, figures_in
from summarise.evidence.names.gazetteer import COUNTRY_OF
from summarise.evidence.places.gazetteer import lands
from summarise.grounding.support.denials import denies
from summarise.grounding.support.naming import Named, other_name
from summarise.grounding.support.sides import sides
from summarise.grounding.words import ungrouped, words

_FEWEST = 2
"""Function words that tell a language."""
_TIMES = 3
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,’']\d+)*(?![\w])")
_SHORTEST = 4
"""Letters; shorter names of months and days are other words as well."""
_ALSO_WORDS = frozenset("May March Mars Sunday".split())
"""Names of months and days that may begin a sentence as another word."""
_RELATIVE = {
    "today": "today",
    "heute": "today",
    "aujourd'hui": "today",
    "hoy": "today",
    "oggi": "today",
    "hoje": "today",
    "yesterday": "yesterday",
    "gestern": "yesterday",
    "ayer": "yesterday",
    "ieri": "yesterday",
    "ontem": "yesterday",
}
_LONGEST_NAME = 3
"""Words of the name of a country."""


@dataclass(frozen=True, slots=True)
class Tongues:
    """The language of a text, and what of it is put into another."""

    language: Language
    """As far as its words are known."""
    translation: Translation | None = None
    """None: nobody asked for one; a statement may be in another language all the same."""

    @property
    def are_asked_for(self) -> bool:
        """Whether a translation is asked for."""
        return self.translation is not None

    def is_foreign(self, statement: str) -> bool:
        """Whether `statement` is in another language than the text, as its function words tell.

        A few words that tell nothing are taken for a translation where one is asked for.
        """
        found = function_words(statement)
        if self.translation is None:
            most = max(found.values())
            return most >= _FEWEST and most >= _TIMES * found[self.language]
        own = 0 if self.translation.into == self.language else found[self.language]
        return own < _FEWEST or own <= max(
            many for language, many in found.items() if language != self.language
        )

    def left(self, statement: str, text: str) -> str | None:
        """Why `statement` is not translated, where that is asked for; the words of `text` itself may stay."""
        if self.translation is None or self.is_foreign(statement):
            return None
        if " ".join(statement.split()) in " ".join(text.split()):
            return None
        return f"it is not in {NAMES[self.translation.into]}"

    def untranslated(self, statement: str, passages: str, ordinary: Set[str], named: Named) -> str | None:
        """Why `statement` cannot be a translation of what `passages` say, in words for a reader."""
        reason = self.contradicted(statement, passages, ordinary, named)
        if reason is not None:
            return reason
        if self._denials_are_known:
            if denies(statement) and not denies(passages):
                return "the cited words deny nothing"
            if denies(passages) and not denies(statement) and len(passages.split("\n\n")) == 1:
                return "the cited words deny something, and it does not"
        if not self._has_anchor(statement, passages, ordinary, named):
            return "it is in another language than the text and has no name or number of the cited words"
        return None

    def _has_anchor(self, statement: str, passages: str, ordinary: Set[str], named: Named) -> bool:
        """Whether a statement, in which nothing is wrong, has a number or a name of `passages`."""
        known = {(figure.value, figure.unit) for figure in figures_in(passages, self.language)}
        counted = figures_in(statement, self._written_in(statement))
        is_counted = any(
            figure.value is not None and (figure.value, figure.unit) in known for figure in counted
        )
        if is_counted or _countries_of(statement, passages):
            return True
        said, there = sides(statement, passages, ordinary, self._read_in(statement, passages, named))
        return any(anchor.may_be(other) for anchor in said.anchors for other in there.anchors)

    def contradicted(self, statement: str, passages: str, ordinary: Set[str], named: Named) -> str | None:
        """Which number, day or name of `statement` is not one of `passages`, in words for a reader."""
        into = self._written_in(statement)
        return (
            _other_number(statement, passages, into, self.language)
            or _other_day(statement, passages, self.language)
            or other_name(statement, passages, ordinary, self._read_in(statement, passages, named))
        )

    def _written_in(self, statement: str) -> str:
        """The language of `statement`."""
        if self.translation is not None:
            return self.translation.into
        found = function_words(statement)
        return max(found, key=lambda language: found[language])

    @property
    def _denials_are_known(self) -> bool:
        """Whether the words are known by which both languages deny."""
        return self.translation is None or {self.translation.into, self.translation.source} <= {
            *function_words("")
        }

    def _read_in(self, statement: str, passages: str, named: Named) -> Named:
        """`named` for a statement that writes names in its own language."""
        german = "de" in (self.language, self._written_in(statement))
        return replace(named, nouns_capitalised=german, here=named.here | _countries_of(statement, passages))


def _other_number(statement: str, passages: str, into: str, source: str) -> str | None:
    """Which number of `statement` is not one of `passages`, in amount and unit."""
    there = figures_in(passages, source)
    plain = {ungrouped(found.group()) for found in _NUMBER.finditer(passages)}
    known = plain | {str(value) for figure in there for value in (figure.value, figure.value_to)}
    read: list[Span] = []
    for figure in figures_in(statement, into):
        written = figure.span.of(statement)
        values = [value for value in (figure.value, figure.value_to) if value is not None]
        if not values:
            continue
        read.append(figure.span)
        if not known.issuperset(map(str, values)):
            return f"the number {written} is not in the cited words"
        units = [other.unit for other in there if {other.value, other.value_to} & {*values}]
        if figure.unit and units and None not in units and figure.unit not in units:
            return f"the unit of {written} is not that of the cited words"
    for found in _NUMBER.finditer(statement):
        place = Span(*found.span())
        if ungrouped(found.group()) not in known and not any(span.overlaps(place) for span in read):
            return f"the number {found.group()} is not in the cited words"
    return None


def _other_day(statement: str, passages: str, source: str) -> str | None:
    """Which month or day of the week of `statement` is none of `passages`."""
    there = {said for said, _ in _days(passages)}
    there |= {f"month {day.month}" for day in days_in(passages, source)}
    return next(
        (f"“{word}” is not in the cited words" for said, word in _days(statement) if said not in there), None
    )


def _days(text: str) -> Iterator[tuple[str, str]]:
    """The months, days of the week and words such as "today" of `text`, each with its word."""
    for number, word in enumerate(words(text)):
        if word.lower() in _RELATIVE:
            yield _RELATIVE[word.lower()], word
        if len(word) < _SHORTEST - (word in ("May", "Mai", "mai")) or (not number and word in _ALSO_WORDS):
            continue
        for name, table in _TABLES.items():
            if word in table:
                yield f"{name} {table[word]}", word


_TABLES: Mapping[str, Mapping[str, int]] = {"month": MONTHS, "day": WEEKDAYS}


def _countries_of(statement: str, passages: str) -> frozenset[str]:
    """The words, without regard to case, by which `statement` names countries that `passages` name."""
    there = {country for country, _ in _countries(passages)}
    return frozenset(
        word.casefold() for country, named in _countries(statement) if country in there for word in named
    )


def _countries(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The countries that `text` names, by ISO 3166 code, each with its words; so does who is of them."""
    written = [word.removesuffix("'s").removesuffix("’s") for word in words(text)]
    for start, word in enumerate(written):
        if not word[0].isupper():
            continue
        for length in range(1, _LONGEST_NAME + 1):
            named = tuple(written[start : start + length])
            name = " ".join(named)
            for land in lands(COUNTRY_OF.get(name, name)):
                if land.whole:
                    yield land.country, named
