"""One item of a draft: its labels held against the text, one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from summarise.brief import Rejected
from summarise.documents import Span
from summarise.evidence.known import Known
from summarise.grounding.checking import Checker, Verdict
from summarise.grounding.draft import DraftItem
from summarise.kinds import CaveatItem, Evidence, Item, Rule
from summarise.kinds.fields import ListField, characters_of, labels_of, rule_of


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an item, and what of it was rejected."""

    item: Item | None
    rejected: tuple[Rejected, ...] = ()
    labelled: bool = False
    """Whether a label of the drafter stands, or the text leaves nothing to label."""


def written_item(field: ListField, draft: DraftItem, checker: Checker) -> Outcome:
    """An item the drafter wrote: it falls with the first label that must stand and does not."""
    about = _about(field, draft, checker)
    labels = _checked(field, draft, about, checker)
    if not about or labels.lost & _required(field.item):
        nowhere = _rejected(field, draft, "nothing in the text is cited for it", None, checker)
        return Outcome(None, labels.fatal(_required(field.item)) or (nowhere,))
    values = dict(labels.standing)
    for name, label in labels_of(field.item).items():
        known = checker.known(rule_of(label), about)
        if name not in values and known is not None:
            values[name] = known
    if issubclass(field.item, CaveatItem):
        values["raised_by"] = "model"
    try:
        item = field.item(**values, evidence=_evidence(about, checker))
    except ValidationError as error:
        reason = error.errors(include_url=False)[0]["msg"]
        return Outcome(None, (*labels.rejected, _rejected(field, draft, reason, None, checker)))
    return Outcome(item, labels.rejected, labelled=True)


def _about(field: ListField, draft: DraftItem, checker: Checker) -> tuple[Span, ...]:
    """The words an item rests on: those of its first label that is held to the text, else what is cited."""
    for name, label in labels_of(field.item).items():
        rule, value = rule_of(label), draft.labels.get(name)
        if rule in (Rule.VERBATIM, Rule.STATEMENT, Rule.REMARK) and value:
            return checker.rests_on(rule, str(value), draft.cited)
    return draft.cited


def marked_item(field: ListField, mark: Known, draft: DraftItem | None, checker: Checker) -> Outcome:
    """The item of a mark: what plain code knows of it, under the labels of the drafter that stand."""
    facts = {name: mark.facts.get(name) for name in field.item.model_fields if name != "evidence"}
    evidence = _evidence([mark.span], checker)
    if draft is None:
        settled = mark.settled.issuperset(labels_of(field.item))
        return Outcome(field.item(**facts, evidence=evidence), labelled=settled)
    labels = _checked(field, draft, (mark.span,), checker)
    facts |= {name: None for name in labels.lost if draft.labels[name] == facts[name]}
    item = field.item(**{**facts, **labels.standing}, evidence=evidence)
    return Outcome(item, labels.rejected, labelled=bool(labels.standing))


@dataclass(frozen=True, slots=True)
class _Labels:
    standing: Mapping[str, object]
    refused: Mapping[str, Rejected]

    @property
    def lost(self) -> set[str]:
        return set(self.refused)

    @property
    def rejected(self) -> tuple[Rejected, ...]:
        return tuple(self.refused.values())

    def fatal(self, required: set[str]) -> tuple[Rejected, ...]:
        return tuple(rejected for name, rejected in self.refused.items() if name in required)


def _checked(field: ListField, draft: DraftItem, about: tuple[Span, ...], checker: Checker) -> _Labels:
    standing: dict[str, object] = {}
    refused: dict[str, Rejected] = {}
    for name, label in labels_of(field.item).items():
        value, rule = draft.labels.get(name), rule_of(label)
        if value is None or value == "":
            continue
        verdict = _held(rule, label, str(value), about, checker)
        if verdict.reason is None:
            standing[name] = checker.as_written(str(value)) if rule is Rule.VERBATIM else value
        else:
            refused[name] = _rejected(field, draft, f"{name}: {verdict.reason}", verdict.closest, checker)
    return _Labels(standing, refused)


def _held(
    rule: Rule | None, label: FieldInfo, value: str, about: tuple[Span, ...], checker: Checker
) -> Verdict:
    if rule is None:
        return Verdict(None)
    if len(value) >= characters_of(label) and not checker.rests_on(Rule.VERBATIM, value, ()):
        return Verdict("it is cut off where a drafter has to end")
    return checker.check(rule, value, about)


def _required(item: type[Item]) -> set[str]:
    """The labels without which an item says nothing."""
    return {name for name, field in labels_of(item).items() if field.is_required()}


def _rejected(
    field: ListField, draft: DraftItem, reason: str, closest: Span | None, checker: Checker
) -> Rejected:
    return Rejected(
        field=field.name,
        item={name: value for name, value in draft.labels.items() if value not in (None, "")},
        reason=reason,
        closest=Evidence.at(closest, checker.text) if closest else None,
    )


def _evidence(spans: Sequence[Span], checker: Checker) -> tuple[Evidence, ...]:
    return tuple(Evidence.at(span, checker.text) for span in spans)
