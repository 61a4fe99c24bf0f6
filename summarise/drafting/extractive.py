"""The drafter that is plain code: what the marks say, in the text's own words.

It fills the groups of a kind by their rules alone, so that it serves any schema: names where words must
stand in the text, for every mark what is known of it, and a number or a day where the words leave no choice.
It can tell which sentences weigh most, not what they mean: the first list of statements is filled with them,
a later one only where its numbers tell what belongs there. What no rule can tell stays empty.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from summarise.documents import Span
from summarise.documents.overlaps import Overlaps
from summarise.drafting.picking import Picker
from summarise.drafting.weighing import mostly_quotes, points_back, weightiest
from summarise.evidence.known import known, lead
from summarise.evidence.marks import Marks, Name
from summarise.evidence.speech.datelines import without_dateline
from summarise.grounding import Draft
from summarise.kinds import Rule
from summarise.kinds.groups import Group, Part, group_of

_NAMES = 12
"""Of a text with fewer sentences so many names are a list that still can be read."""


def extract(text: str, marks: Marks, schema: type[BaseModel]) -> Draft:
    """A draft of `schema` made of `marks`."""
    group, opening = group_of(schema), lead(text, marks)
    ranks = {number: rank for rank, number in enumerate(weightiest(text, marks))}
    speaking = Overlaps(mark.source.fullest for mark in marks.attributions)
    drafter = _Drafter(text, marks, Picker(text, marks), ranks, telling_part(group), speaking)
    stated = [label for label in group.labels if label.rule is Rule.STATEMENT]
    values: dict[str, object] = {
        label.name: opening.of(text)
        for number, label in enumerate(stated)
        if opening is not None and (number == 0 or label.required)
    }
    return drafter.filled(group, values, (), frozenset(range(len(marks.sentences))))


def telling_part(group: Group) -> Part | None:
    """The part that is filled with the weightiest sentences."""
    return next((part for part in group.parts if part.listed and _is_stated(part.group)), None)


@dataclass(frozen=True, slots=True)
class _Drafter:
    """One text with its marks. Sentences are meant by their index in `marks.sentences`."""

    text: str
    marks: Marks
    picker: Picker
    ranks: Mapping[int, int]
    """Of the sentences that tell anything: how many are weightier."""
    telling: Part | None
    speaking: Overlaps
    """The sources of what the text gives as somebody's word."""

    def filled(
        self, group: Group, values: dict[str, object], cited: tuple[Span, ...], here: frozenset[int]
    ) -> Draft:
        """A group about the sentences `here`: `values`, and what else can be told."""
        picked = {
            label.name: value
            for label in group.labels
            if label.name not in values and (value := self.picker.pick(label, here)) is not None
        }
        parts = {part.name: tuple(self._groups(part, here)) for part in group.parts}
        return Draft({**picked, **values}, parts, cited)

    def _groups(self, part: Part, here: frozenset[int]) -> Iterator[Draft]:
        """The groups of `part` that the sentences `here` tell of."""
        group = part.group
        if group.mark is not None:
            yield from self._marked(group, here)
        elif is_named(group):
            yield from self._named(part, here)
        elif part is self.telling:
            yield from self._stated(part, here)
        elif _is_counted(group):
            yield from self._numbered(self._stated(part, here), group)
        elif not group.leads:
            yield self.filled(group, {}, (), here)

    def _marked(self, group: Group, here: frozenset[int]) -> Iterator[Draft]:
        for number, mark in enumerate(known(group.mark, self.text, self.marks) if group.mark else ()):
            at = self.marks.sentence_at(mark.span.start)
            if at in here:
                values = {label.name: mark.facts.get(label.name) for label in group.labels}
                parts = {part.name: tuple(self._groups(part, frozenset([at]))) for part in group.parts}
                yield Draft(values, parts, (mark.span,), number)

    def _named(self, part: Part, here: frozenset[int]) -> Iterator[Draft]:
        """The weightiest names, more of them the longer the text is, and whoever speaks."""
        leading = part.group.leads[0]
        fitting = [name for name in self.marks.names if (name.kind == "place") is leading.of_place]
        told = [(name, self._sentences(name, here)) for name in fitting]
        here_told = [each for each in told if each[1]]
        room = max(0, min(part.most, len(self.marks.sentences)) - _NAMES)
        proper = [name for name, _ in here_told[_NAMES:] if self._is_proper(name)][:room]
        further = [each for each in here_told[_NAMES:] if each[0] in proper or self._speaks(each[0])]
        for name, there in [*here_told[:_NAMES], *further][: part.most]:
            values: dict[str, object] = {leading.name: name.fullest.of(self.text)}
            for label in part.group.labels:
                if label.rule is Rule.STATEMENT and label.of_role:
                    values[label.name] = name.role.of(self.text) if name.role else None
            said = (*name.mentions, *([name.role] if name.role else []))
            cited = sorted(span for span in said if self.marks.sentence_at(span.start) in there)
            yield self.filled(part.group, values, tuple(cited), there)

    def _is_proper(self, name: Name) -> bool:
        """Whether somebody is named, and not told by what they are: "Anna Roth", not "residents"."""
        return name.kind != "group" and self.text[name.fullest.start].isupper()

    def _speaks(self, name: Name) -> bool:
        """Whether the text gives what somebody says."""
        return any(map(self.speaking.any_with, name.mentions))

    def _sentences(self, name: Name, here: frozenset[int]) -> frozenset[int]:
        return here & {self.marks.sentence_at(mention.start) for mention in name.mentions}

    def _stated(self, part: Part, here: frozenset[int]) -> Iterator[Draft]:
        """The weightiest sentences as statements, in the order of the text.

        What somebody says stands among the quotations: a sentence that does no more is not told again.
        """
        for number in self._chosen(part, here):
            sentence = self.marks.sentences[number]
            stated = [label for label in part.group.labels if label.rule is Rule.STATEMENT]
            told = without_dateline(self.text, sentence)
            values: dict[str, object] = {
                label.name: told.of(self.text)
                for label in stated
                if label.required or label is part.group.leads[0]
            }
            yield self.filled(part.group, values, (sentence,), frozenset([number]))

    def _chosen(self, part: Part, here: frozenset[int]) -> list[int]:
        """The weightiest sentences, each with the one before if it points back to that, in order."""
        ranked = sorted(here & self.ranks.keys(), key=self.ranks.__getitem__)
        telling = [n for n in ranked if not mostly_quotes(self.marks.sentences[n], self.marks)]
        room = len(set(telling).intersection(ranked[: part.most]))
        possible, chosen = frozenset(telling), set[int]()
        mentions = sorted(mention.start for name in self.marks.names for mention in name.mentions)
        for number in telling:
            if len(chosen) == room:
                break
            before = points_back(self.marks.sentences[number], self.text, mentions)
            together = chosen | {number} | (possible & {number - 1} if before else set())
            if len(together) <= room:
                chosen = together
        return sorted(chosen)

    def _numbered(self, drafts: Iterator[Draft], group: Group) -> Iterator[Draft]:
        """Those of `drafts` that have a number."""
        numbers = [label.name for label in group.labels if label.rule is Rule.NUMBER]
        return (draft for draft in drafts if any(draft.values.get(name) is not None for name in numbers))


def is_named(group: Group) -> bool:
    """Whether a name alone makes an item of `group`."""
    named = bool(group.leads) and group.leads[0].rule is Rule.VERBATIM
    return named and not any(label.required for label in group.labels if label.rule is Rule.STATEMENT)


def _is_stated(group: Group) -> bool:
    return group.mark is None and bool(group.leads) and group.leads[0].rule is Rule.STATEMENT


def _is_counted(group: Group) -> bool:
    return _is_stated(group) and any(label.rule is Rule.NUMBER for label in group.labels)
