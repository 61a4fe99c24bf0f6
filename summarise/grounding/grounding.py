"""From a draft to what the brief may say: every group tied to the words it rests on, or rejected.

Every mark of a kind that the schema has items for stands in the result, whether the drafter labelled it
or not; what the drafter leaves out or gets wrong is what plain code knows of the mark.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from pydantic import BaseModel

from summarise.briefs import Coverage, Rejected, Stretch
from summarise.documents import Document
from summarise.evidence.known import COUNTED, lead
from summarise.evidence.marking import instructions_in
from summarise.evidence.marks import Marks
from summarise.grounding.checking import Checker
from summarise.grounding.draft import Draft
from summarise.grounding.items import Told, written
from summarise.grounding.outcomes import Refusal
from summarise.grounding.spread import spread
from summarise.kinds import Evidence, Rule
from summarise.kinds.groups import group_of

_EXACT = (Rule.VERBATIM, Rule.NUMBER, Rule.DAY)


@dataclass(frozen=True, slots=True)
class Grounded:
    """What is left of a draft, and what is not."""

    content: BaseModel
    """An instance of the kind's schema."""
    refusals: tuple[Refusal, ...]
    rejected: tuple[Rejected, ...]
    """The refusals as a brief prints them, each once."""
    coverage: Mapping[str, Coverage]
    evidence: Mapping[str, tuple[Evidence, ...]]
    """Where the words, numbers and days stand that the schema itself asks for."""
    stretches: tuple[Stretch, ...]
    """How much of each tenth of a long text the content rests on."""


def ground(
    draft: Draft, schema: type[BaseModel], document: Document, marks: Marks, checker: Checker | None = None
) -> Grounded:
    """Hold `draft` against `document` and make the brief's content of what stands.

    A `checker` that another draft of the same text was held against need not find everything anew.
    """
    group = group_of(schema)
    checker = checker or Checker(document.text, marks)
    opening = lead(document.text, marks)
    titled = document.title and not instructions_in(document.title)
    own = document.title if titled else opening.of(document.text) if opening else ""
    otherwise = {label.name: own for label in group.labels if label.required and label.rule is Rule.STATEMENT}
    outcome = written(group, Told(replace(draft, cited=()), (), (checker.whole,)), checker, otherwise)
    rejected = [refusal.rejected(document.text) for refusal in outcome.refusals]
    coverage = {
        path: Coverage(
            marked=len(checker.marked(each.mark)), labelled=len(outcome.labelled.get(path, frozenset()))
        )
        for path, each in group.marked()
        if each.mark in COUNTED
    }
    content = outcome.model or group.form.model_construct()
    exact = [label.name for label in group.labels if label.rule in _EXACT]
    evidence = {
        name: tuple(Evidence.at(span, document.text) for span in outcome.evidence[name])
        for name in exact
        if name in outcome.evidence
    }
    stretches = spread(content, group, marks, len(document.text))
    return Grounded(content, outcome.refusals, _once(rejected), coverage, evidence, stretches)


def _once(rejected: list[Rejected]) -> tuple[Rejected, ...]:
    return tuple({each.model_dump_json(): each for each in rejected}.values())
