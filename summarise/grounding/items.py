"""One item of a draft: its labels held against the text, one by one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import ValidationError

from summarise.brief import Rejected
from summarise.documents import Span
from summarise.evidence.known import Known
from summarise.grounding.checking import Checker, Verdict
from summarise.grounding.draft import DraftItem
from summarise.kinds import CaveatItem, Evidence, Item
from summarise.kinds.fields import ListField, labels_of, rule_of


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an item, and what of it was rejected."""

    item: Item | None
    rejected: tuple[Rejected, ...] = ()
    labelled: bool = False
    """Whether at least one label of the drafter stands."""


def written_item(field: ListField, draft: DraftItem, checker: Checker) -> Outcome:
    """An item the drafter wrote: it falls with the first label that must stand and does not."""
    labels = _checked(field, draft, draft.cited, checker)
    spans = sorted(
        {span for verdict in labels.verdicts.values() for span in verdict.spans} or set(draft.cited)
    )
    if labels.lost & _required(field.item) or not spans:
        return Outcome(None, labels.rejected or (_rejected(field, draft, "it cites nothing", None, checker),))
    values = dict(labels.standing)
    for name, label in labels_of(field.item).items():
        rule = rule_of(label)
        if name not in values and rule is not None:
            values |= _named(name, checker.known(rule, draft.cited))
    if issubclass(field.item, CaveatItem):
        values["raised_by"] = "model"
    try:
        item = field.item(**values, evidence=_evidence(spans, checker))
    except ValidationError as error:
        reason = error.errors(include_url=False)[0]["msg"]
        return Outcome(None, (*labels.rejected, _rejected(field, draft, reason, None, checker)))
    return Outcome(item, labels.rejected, labelled=True)


def marked_item(field: ListField, mark: Known, draft: DraftItem | None, checker: Checker) -> Outcome:
    """The item of a mark: what plain code knows of it, under the labels of the drafter that stand."""
    facts = {name: mark.facts.get(name) for name in field.item.model_fields if name != "evidence"}
    evidence = _evidence([mark.span], checker)
    if draft is None:
        return Outcome(field.item(**facts, evidence=evidence))
    labels = _checked(field, draft, (mark.span,), checker)
    item = field.item(**{**facts, **labels.standing}, evidence=evidence)
    return Outcome(item, labels.rejected, labelled=bool(labels.standing))


@dataclass(frozen=True, slots=True)
class _Labels:
    standing: Mapping[str, object]
    verdicts: Mapping[str, Verdict]
    rejected: tuple[Rejected, ...]

    @property
    def lost(self) -> set[str]:
        return {name for name, verdict in self.verdicts.items() if verdict.reason is not None}


def _checked(field: ListField, draft: DraftItem, cited: tuple[Span, ...], checker: Checker) -> _Labels:
    standing: dict[str, object] = {}
    verdicts: dict[str, Verdict] = {}
    rejected: list[Rejected] = []
    for name, label in labels_of(field.item).items():
        value, rule = draft.labels.get(name), rule_of(label)
        if value is None or value == "":
            continue
        verdict = checker.check(rule, str(value), cited) if rule else Verdict(None)
        verdicts[name] = verdict
        if verdict.reason is None:
            standing[name] = value
        else:
            rejected.append(_rejected(field, draft, f"{name}: {verdict.reason}", verdict.closest, checker))
    return _Labels(standing, verdicts, tuple(rejected))


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


def _named(name: str, value: str | None) -> dict[str, object]:
    return {} if value is None else {name: value}


def _evidence(spans: list[Span], checker: Checker) -> tuple[Evidence, ...]:
    return tuple(Evidence.at(span, checker.text) for span in spans)
