"""One draft from those of several pieces of a text, by the rules of whatever schema they are drafts of.

People, places and bodies become one entry under the fullest name that the text has for them; statements that
say the same in the same words become one that rests on all its sentences. A list holds no more than its
schema lets a drafter give: those that weigh most, in the order of the text.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from summarise.drafting.excerpts import Whole
from summarise.drafting.extractive import is_named
from summarise.evidence.marks import Name
from summarise.grounding import Draft
from summarise.grounding.labels import given
from summarise.grounding.words import content_words
from summarise.kinds import Rule
from summarise.kinds.groups import Group, Label, Part

_MAIN_NAMES = 12
_MOST_FIGURES = 3
_ALIKE = 0.6
"""Of the words of meaning of two statements: with more in common, one of them is enough of a choice."""


def merged(drafts: Sequence[Draft], group: Group, whole: Whole) -> Draft:
    """What `drafts`, one for each piece and in the order of the text, come to together.

    What is said of the whole text is what the first of them says that says anything.
    """
    return _Merger(whole).root(drafts, group)


@dataclass(frozen=True, slots=True)
class _Entry:
    """Groups of several pieces that say the same."""

    drafts: tuple[Draft, ...]
    weight: float
    words: frozenset[str]


@dataclass(frozen=True)
class _Merger:
    whole: Whole

    def root(self, drafts: Sequence[Draft], group: Group) -> Draft:
        return Draft(_first_said(drafts, group), self._parts(drafts, group), ())

    def _parts(self, drafts: Sequence[Draft], group: Group) -> dict[str, tuple[Draft, ...]]:
        return {
            part.name: self._part(part, [draft.parts.get(part.name, ()) for draft in drafts])
            for part in group.parts
        }

    def _part(self, part: Part, given: Sequence[tuple[Draft, ...]]) -> tuple[Draft, ...]:
        """The groups of `part`, of which each piece gives some."""
        if part.group.mark is not None:
            of_mark: dict[int | None, Draft] = {}
            for draft in _all(given):
                of_mark.setdefault(draft.mark, draft)
            return tuple(of_mark.values())
        if not part.listed:
            return tuple(_all(given))[:1]
        same: dict[Hashable, list[tuple[int, Draft]]] = {}
        for groups in given:
            for rank, draft in enumerate(groups):
                same.setdefault(self._key(part.group, draft), []).append((rank, draft))
        entries = [self._entry(part.group, each) for each in same.values()]
        chosen = _weightiest(entries, part.most)
        return tuple(draft for entry in chosen for draft in entry.drafts)

    def _key(self, group: Group, draft: Draft) -> Hashable:
        """What tells a group from others: its name where that is all it is about, else all that it says."""
        lead = _naming(group)
        if lead is not None and draft.values.get(lead.name):
            name = self._name(lead, draft)
            return str(draft.values[lead.name]).casefold() if name is None else name
        return self._meaning(group, draft)

    def _meaning(self, group: Group, draft: Draft) -> Hashable:
        said = tuple(self._sense(label, draft) for label in group.labels)
        below = tuple(
            tuple(self._meaning(part.group, each) for each in draft.parts.get(part.name, ()))
            for part in group.parts
        )
        return draft.mark, said, below

    def _sense(self, label: Label, draft: Draft) -> Hashable:
        value = draft.values.get(label.name)
        match label.rule:
            case Rule.STATEMENT | Rule.REMARK:
                return tuple(content_words(str(value or "")))
            case Rule.VERBATIM | Rule.ORIGIN:
                name = self._name(label, draft)
                return str(value or "").casefold() if name is None else name
            case _:
                return str(value or "")

    def _entry(self, group: Group, same: Sequence[tuple[int, Draft]]) -> _Entry:
        drafts = [draft for _, draft in same]
        first = drafts[0]
        lead = _naming(group)
        if lead is None or not first.values.get(lead.name):
            values = {**first.values}
            put = tuple(
                replace(draft, values=values) for draft in {each.cited: each for each in drafts}.values()
            )
            rank = min(rank for rank, _ in same)
            words = frozenset(
                word for label in group.leads for word in content_words(str(values.get(label.name) or ""))
            )
            return _Entry(put, self._weight(drafts, rank), words)
        name = self._name(lead, first)
        values = _first_said(drafts, group)
        if name is not None:
            values[lead.name] = self.whole.marks.names[name].fullest.of(self.whole.document.text)
        cited = tuple(dict.fromkeys(span for draft in drafts for span in draft.cited))
        one = Draft(values, self._parts(drafts, group), cited)
        rank = len(self.whole.marks.names) if name is None else name
        return _Entry((one,), -rank, frozenset())

    def _name(self, label: Label, draft: Draft) -> int | None:
        """Which name of the text a value is: the only one so written, or so written in what is cited."""
        written = self._written.get(str(draft.values.get(label.name) or "").casefold(), ())
        fitting = [number for number in written if (self._names[number].kind == "place") is label.of_place]
        if len(fitting) > 1:
            cited = {number for span in draft.cited for number in self.whole.named(span)}
            fitting = [number for number in fitting if number in cited]
        return fitting[0] if len(fitting) == 1 else None

    @property
    def _names(self) -> Sequence[Name]:
        return self.whole.marks.names

    @cached_property
    def _written(self) -> Mapping[str, tuple[int, ...]]:
        """The names that are written so somewhere, without regard to case."""
        found: dict[str, dict[int, None]] = {}
        for number, name in enumerate(self._names):
            for mention in name.mentions:
                found.setdefault(mention.of(self.whole.document.text).casefold(), {})[number] = None
        return {written: tuple(numbers) for written, numbers in found.items()}

    def _weight(self, drafts: Sequence[Draft], rank: int) -> float:
        """How much a reader would miss a statement: its rank, its place, and what is marked in its words."""
        cited = [span for draft in drafts for span in draft.cited]
        marks = self.whole.marks
        weight = 2.0 / (1 + rank) + len(drafts) - 1
        if cited:
            main = {number for span in cited for number in self.whole.named(span) if number < _MAIN_NAMES}
            figures = min(_MOST_FIGURES, max(len(marks.counted(span)) for span in cited))
            said = any(marks.attributed(span) for span in cited)
            weight += 0.5 * len(main) + figures + said
            weight += 3.0 / (1 + marks.sentence_at(cited[0].start))
        return weight


def _weightiest(entries: Sequence[_Entry], most: int) -> list[_Entry]:
    """At most so many of `entries`, in their order: the weightiest, and those that are like another last."""
    if len(entries) <= most:
        return [*entries]
    ranked = sorted(range(len(entries)), key=lambda number: (-entries[number].weight, number))
    chosen: list[int] = []
    for number in ranked:
        if len(chosen) < most and not any(_alike(entries[number], entries[each]) for each in chosen):
            chosen.append(number)
    rest = (number for number in ranked if number not in chosen)
    chosen += islice(rest, most - len(chosen))
    return [entries[number] for number in sorted(chosen)]


def _alike(one: _Entry, other: _Entry) -> bool:
    shared, both = len(one.words & other.words), len(one.words | other.words)
    return shared > _ALIKE * both


def _naming(group: Group) -> Label | None:
    """The label that names what a group is about, where the name alone makes it."""
    return group.leads[0] if is_named(group) else None


def _first_said(drafts: Iterable[Draft], group: Group) -> dict[str, object]:
    """For each label of `group` what the first of `drafts` says that says anything."""
    values: dict[str, object] = {}
    for draft in drafts:
        values = {**given(group, draft), **values}
    return values


def _all(given: Iterable[tuple[Draft, ...]]) -> Iterator[Draft]:
    return (draft for groups in given for draft in groups)
