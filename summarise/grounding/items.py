"""The groups of a draft held against the text, each with those below it: one recursion over the schema."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from summarise.documents import Span
from summarise.evidence.known import WORDS_OF, Known
from summarise.grounding.building import built
from summarise.grounding.checking import Checker, Verdict
from summarise.grounding.draft import Draft, Place
from summarise.grounding.footing import footing, lying_in, on_mark
from summarise.grounding.labels import given, held, known, said
from summarise.grounding.outcomes import Listed, Outcome, Refusal, gathered
from summarise.grounding.telling import told_apart
from summarise.kinds import CaveatItem, Evidence, Item, Rule
from summarise.kinds.groups import Group, Part

_MISSING = "nothing is said"


@dataclass(frozen=True, slots=True)
class Told:
    """A group of a draft, where it is told."""

    draft: Draft
    place: Place
    """Where in the whole draft it stands."""
    within: tuple[Span, ...]
    """What the group above rests on; the whole text at the top."""


def written(group: Group, told: Told, checker: Checker, otherwise: Mapping[str, object]) -> Outcome:
    """What is left of a group that the drafter wrote; `otherwise` stands in for labels that do not."""
    draft = told.draft
    foot = footing(group, given(group, draft), draft.cited, told.within, checker)
    by_itself = known(group, foot, checker)
    if any(label.rule is Rule.CERTAINTY and label.name in by_itself for label in group.labels):
        foot = replace(foot, doubted=True)
    labels = held(group, draft, foot, told.place, checker)
    parts = {part.name: _part(part, replace(told, within=foot.about), checker) for part in group.parts}
    contents = {**otherwise, **by_itself, **labels.standing, **_contents(group, parts)}
    if group.is_caveat:
        contents["raised_by"] = "model"
    evidence = (
        _each(span for spans in labels.evidence.values() for span in spans)
        or draft.cited
        or _each(span for part in parts.values() for span in part.spans)
    )
    refusals = (*labels.refusals, *_refused_below(parts))
    if not group.stands:
        fatal = _fatal(group, told, contents, refusals, evidence)
        if fatal or not (labels.standing or any(part.items for part in parts.values())):
            return Outcome(None, fatal or tuple(replace(refusal, fell=True) for refusal in refusals))
    model, wrong = built(group, contents, evidence, checker.text)
    not_taken = _not_taken(group, told, wrong)
    if model is None:
        return Outcome(None, tuple(replace(refusal, fell=True) for refusal in not_taken))
    return Outcome(model, (*refusals, *not_taken), _labelled_below(parts), labels.evidence)


def marked(group: Group, mark: Known, told: Told, checker: Checker) -> Outcome:
    """The item of a mark: what plain code knows of it, under the labels of the drafter that stand.

    It stands whatever the drafter says, and whether it says anything.
    """
    draft = told.draft
    labels = held(group, draft, on_mark(mark.span), told.place, checker)
    asked = {label.name for label in group.labels}
    facts = {
        name: value
        for name, value in mark.facts.items()
        if name in group.facts
        or (name in asked and not (name in labels.lost and draft.values.get(name) == value))
    }
    parts = {part.name: _part(part, replace(told, within=(mark.span,)), checker) for part in group.parts}
    contents = {**facts, **labels.standing, **_contents(group, parts)}
    model, wrong = built(group, contents, (mark.span,), checker.text)
    own = (*labels.refusals, *_not_taken(group, told, wrong))
    words = {name: mark.facts[name] for name in WORDS_OF.values() if name in mark.facts}
    refusals = (*(replace(each, said={**words, **each.said}) for each in own), *_refused_below(parts))
    labelled = _labelled_below(parts)
    if draft.mark is not None and (labels.standing or (mark.settled >= asked and not labels.lost)):
        labelled[""] = frozenset([draft.mark])
    return Outcome(model, refusals, labelled, labels.evidence, mark, told.place)


def _part(part: Part, above: Told, checker: Checker) -> Listed:
    """What is left of the groups of one part of the group `above`."""
    told = [
        replace(above, draft=draft, place=(*above.place, (part.name, number)))
        for number, draft in enumerate(above.draft.parts.get(part.name, ()))
    ]
    if part.group.mark is None:
        outcomes = [written(part.group, each, checker, {}) for each in told]
        return gathered(part, outcomes, _raised(part.group, above.within, checker))
    marks = checker.marked(part.group.mark)
    here = frozenset(lying_in([mark.span for mark in marks], above.within, checker))
    of_mark = {each.draft.mark: each for each in told}
    outcomes = [
        marked(part.group, mark, of_mark.get(number, replace(above, draft=Draft(mark=number))), checker)
        for number, mark in enumerate(marks)
        if mark.span in here
    ]
    return gathered(part, told_apart(part.group, outcomes, checker), ())


def _contents(group: Group, parts: Mapping[str, Listed]) -> dict[str, object]:
    """What the parts of a group are filled in with; one that holds a single group is left out without it."""
    contents: dict[str, object] = {}
    for part in group.parts:
        items = parts[part.name].items
        if part.listed:
            contents[part.name] = items
        elif items:
            contents[part.name] = items[0]
    return contents


def _raised(group: Group, within: tuple[Span, ...], checker: Checker) -> tuple[Item, ...]:
    """The caveats that plain code sees in `within`; those about no words in particular are of the whole."""
    if not issubclass(group.model, CaveatItem):
        return ()
    everywhere = within == (checker.whole,)
    here = [
        (caveat, caveat.spans if everywhere else lying_in(caveat.spans, within, checker))
        for caveat in checker.marks.caveats
    ]
    return tuple(
        group.model(
            kind=caveat.kind,
            note=caveat.note,
            raised_by="rule",
            evidence=tuple(Evidence.at(span, checker.text) for span in spans),
        )
        for caveat, spans in here
        if spans or everywhere
    )


def _fatal(
    group: Group,
    told: Told,
    contents: Mapping[str, object],
    refusals: Sequence[Refusal],
    evidence: Sequence[Span],
) -> tuple[Refusal, ...]:
    """Why an item cannot stand; nothing where it can, or where it says nothing at all."""
    draft = told.draft
    if not said(group, draft):
        return ()
    labels = [label for label in group.labels if label.required and label.name not in contents]
    parts = [part.name for part in group.parts if part.required and part.name not in contents]
    why = [
        refusal
        for refusal in refusals
        if (refusal.field.partition(".")[0] in parts if refusal.field else refusal.label in labels)
    ]
    refused = Refusal(told.place, None, said(group, draft), Verdict(None))
    why += [
        replace(refused, label=label, verdict=Verdict(_MISSING))
        for label in labels
        if label.name not in given(group, draft)
    ]
    why += [
        replace(refused, verdict=Verdict(f"{name}: {_MISSING}"))
        for name in parts
        if not draft.parts.get(name)
    ]
    if not why and not evidence and refused.said:
        own = [refusal for refusal in refusals if not refusal.field]
        why = own or [replace(refused, verdict=Verdict("nothing in the text is cited for it"))]
    return tuple(replace(refusal, fell=True) for refusal in why)


def _not_taken(group: Group, told: Told, wrong: Mapping[str, str]) -> tuple[Refusal, ...]:
    """What the model of the schema does not take, each with the reason it gives."""
    if not wrong:
        return ()
    labels = {label.name: label for label in group.labels}
    return tuple(
        Refusal(
            told.place,
            labels.get(name),
            said(group, told.draft),
            Verdict(reason if name in labels or not name else f"{name}: {reason}"),
        )
        for name, reason in wrong.items()
    )


def _labelled_below(parts: Mapping[str, Listed]) -> dict[str, frozenset[int]]:
    return {path: marks for part in parts.values() for path, marks in part.labelled.items()}


def _refused_below(parts: Mapping[str, Listed]) -> Iterator[Refusal]:
    return (refusal for part in parts.values() for refusal in part.refusals)


def _each(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(dict.fromkeys(spans))
