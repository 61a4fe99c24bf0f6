"""What became of the groups of a draft, told from the group outwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from pydantic import BaseModel

from summarise.briefs import Rejected
from summarise.documents import Span
from summarise.evidence.known import Known
from summarise.grounding.checking import Verdict
from summarise.grounding.draft import Place
from summarise.grounding.repeating import fullest
from summarise.kinds import Evidence, Item, Rule
from summarise.kinds.groups import Label, Part


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something a drafter said that the text does not bear out."""

    place: Place
    """Which group of the draft said it."""
    label: Label | None
    """Which of its labels; None where it is the group as a whole that cannot stand."""
    said: Mapping[str, object]
    """What the group says."""
    verdict: Verdict
    fell: bool = False
    """Whether the group fell with it."""
    field: str = ""
    """Where in the brief: the names from the group that tells of it to the one that said it."""

    def below(self, name: str) -> Refusal:
        """The same, told by the group above, which holds this one under `name`."""
        return replace(self, field=f"{name}.{self.field}" if self.field else name)

    def rejected(self, text: str) -> Rejected:
        """As the brief prints it: a label of the schema itself is a field of its own."""
        reason, closest = str(self.verdict.reason), self.verdict.closest
        field, item = self.field, dict(self.said)
        if self.label is not None and field:
            reason = f"{self.label.name}: {reason}"
        elif self.label is not None:
            field, item = self.label.name, {self.label.name: item.get(self.label.name)}
        near = Evidence.at(closest, text) if closest else None
        return Rejected(field=field, item=item, reason=reason, closest=near)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is left of a group."""

    model: BaseModel | None
    """None: it fell."""
    refusals: tuple[Refusal, ...] = ()
    labelled: Mapping[str, frozenset[int]] = field(default_factory=dict)
    """The marks that are labelled, by the names that lead to them, joined by dots; "" is the group itself."""
    evidence: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    """The words that each label rests on."""
    mark: Known | None = None
    """The mark it is the item of."""
    place: Place = ()
    """Where in the draft that mark is labelled."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What is left of the groups of one part."""

    items: tuple[Item, ...]
    refusals: tuple[Refusal, ...]
    labelled: Mapping[str, frozenset[int]]
    """As for an outcome, from the group above."""

    @property
    def spans(self) -> tuple[Span, ...]:
        """The words the groups rest on."""
        return tuple(Span(piece.start, piece.end) for item in self.items for piece in item.evidence)


def gathered(part: Part, outcomes: Sequence[Outcome], raised: Sequence[Item]) -> Listed:
    """The groups of `part`, those that say the same made one, behind those that are raised by rule."""
    standing = [outcome.model for outcome in outcomes if isinstance(outcome.model, Item)]
    items, places = _merged([*raised, *standing], part)
    waiting = iter(places[len(raised) :])
    refusals: list[Refusal] = []
    labelled: dict[str, frozenset[int]] = {}
    for outcome in outcomes:
        where = f"{part.name}[{next(waiting)}]" if outcome.model is not None and part.listed else part.name
        refusals += [each.below(where if each.field else part.name) for each in outcome.refusals]
        for path, marks in outcome.labelled.items():
            here = f"{part.name}.{path}" if path else part.name
            labelled[here] = labelled.get(here, frozenset()) | marks
    return Listed(items, tuple(refusals), labelled)


def _merged(items: Sequence[Item], part: Part) -> tuple[tuple[Item, ...], list[int]]:
    """`items` with those that say the same made one, which rests on the words of all of them.

    With it, for each of `items`, which of those it is part of.
    """
    merged: dict[str, Item] = {}
    lead = next(iter(part.group.leads), None)
    if part.group.mark is None and lead is not None and lead.rule is Rule.STATEMENT:
        items = [items[number] for number in fullest(items, lead.name)]
    said = [_said(number, item) for number, item in enumerate(items)]
    for words, item in zip(said, items, strict=True):
        evidence = {*item.evidence, *(merged[words].evidence if words in merged else ())}
        in_order = tuple(sorted(evidence, key=lambda piece: (piece.start, piece.end)))
        merged[words] = item.model_copy(update={"evidence": in_order})
    places = {words: place for place, words in enumerate(merged)}
    return tuple(merged.values()), [places[words] for words in said]


def _said(number: int, item: Item) -> str:
    # Two marks are never the same, even where they read alike.
    return str(number) if item.mark else item.model_dump_json(exclude={"evidence"})
