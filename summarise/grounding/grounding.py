"""From a draft to what the brief may say: every item tied to the words it rests on, or rejected.

Every mark of a kind that the schema has items for stands in the result, whether the drafter labelled it
or not; what the drafter leaves out or gets wrong is what plain code knows of the mark.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from summarise.brief import Coverage, Rejected
from summarise.documents import Document
from summarise.evidence.known import known, lead
from summarise.evidence.marks import MarkKind, Marks
from summarise.grounding.checking import Checker
from summarise.grounding.draft import Draft, DraftItem
from summarise.grounding.items import Outcome, marked_item, written_item
from summarise.grounding.telling import told_apart
from summarise.kinds import CaveatItem, Evidence, Item, Rule
from summarise.kinds.fields import ListField, list_fields, statement_fields

_COUNTED: tuple[MarkKind, ...] = ("quotation", "figure")


@dataclass(frozen=True, slots=True)
class Grounded:
    """What is left of a draft, and what is not."""

    content: BaseModel
    """An instance of the kind's schema."""
    rejected: tuple[Rejected, ...]
    coverage: Mapping[str, Coverage]


def ground(draft: Draft, schema: type[BaseModel], document: Document, marks: Marks) -> Grounded:
    """Hold `draft` against `document` and make the brief's content of what stands."""
    checker = Checker(document.text, marks)
    content: dict[str, object] = {}
    rejected: list[Rejected] = []
    coverage: dict[str, Coverage] = {}
    for name in statement_fields(schema):
        content[name], refused = _statement(name, draft.statements.get(name, ""), document, checker)
        rejected += refused
    for field in list_fields(schema):
        outcomes = _outcomes(field, draft.items.get(field.name, ()), checker)
        raised = _rule_caveats(field.item, checker) if issubclass(field.item, CaveatItem) else []
        content[field.name] = _merged([*raised, *(outcome.item for outcome in outcomes if outcome.item)])
        rejected += [refused for outcome in outcomes for refused in outcome.rejected]
        if field.item.mark in _COUNTED:
            labelled = sum(outcome.labelled for outcome in outcomes)
            coverage[field.name] = Coverage(marked=len(outcomes), labelled=labelled)
    return Grounded(schema(**content), _once(rejected), coverage)


def _outcomes(field: ListField, drafted: tuple[DraftItem, ...], checker: Checker) -> list[Outcome]:
    if field.item.mark is None:
        return [written_item(field, item, checker) for item in drafted]
    labels = {item.mark: item for item in drafted}
    marks = known(field.item.mark, checker.text, checker.marks)
    outcomes = [marked_item(field, mark, labels.get(number), checker) for number, mark in enumerate(marks)]
    return told_apart(field, marks, outcomes, checker.marks)


def _statement(
    name: str, said: str, document: Document, checker: Checker
) -> tuple[str, tuple[Rejected, ...]]:
    """A statement over the whole text; the text's own lead where the drafter's does not stand."""
    about = checker.rests_on(Rule.STATEMENT, said, ())
    verdict = checker.check(Rule.STATEMENT, said, about) if said else None
    if verdict and verdict.reason is None:
        verdict = checker.check_doubt(said, about)
    if verdict and verdict.reason is None:
        return said, ()
    opening = lead(document.text, checker.marks)
    own = document.title or (opening.of(document.text) if opening else "")
    if verdict is None:
        return own, ()
    near = Evidence.at(verdict.closest, document.text) if verdict.closest else None
    return own, (Rejected(field=name, item={name: said}, reason=str(verdict.reason), closest=near),)


def _rule_caveats(item: type[CaveatItem], checker: Checker) -> list[Item]:
    return [
        item(
            kind=caveat.kind,
            note=caveat.note,
            raised_by="rule",
            evidence=tuple(Evidence.at(span, checker.text) for span in caveat.spans),
        )
        for caveat in checker.marks.caveats
    ]


def _once(rejected: list[Rejected]) -> tuple[Rejected, ...]:
    return tuple({each.model_dump_json(): each for each in rejected}.values())


def _merged(items: list[Item]) -> list[Item]:
    """`items` with those that say the same made one, which rests on the words of all of them."""
    merged: dict[str, Item] = {}
    for number, item in enumerate(items):
        # Two marks are never the same, even where they read alike.
        said = str(number) if item.mark else item.model_dump_json(exclude={"evidence"})
        evidence = {*item.evidence, *(merged[said].evidence if said in merged else ())}
        in_order = tuple(sorted(evidence, key=lambda piece: (piece.start, piece.end)))
        merged[said] = item.model_copy(update={"evidence": in_order})
    return list(merged.values())
