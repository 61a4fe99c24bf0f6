"""Whether the labels of marks say anything that tells one mark from the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from summarise.evidence.known import Known
from summarise.evidence.marking import figures_in
from summarise.grounding.checking import Checker, Verdict
from summarise.grounding.outcomes import Outcome, Refusal
from summarise.grounding.words import content_words
from summarise.kinds import Rule
from summarise.kinds.groups import Group, Label

_LIKE_ANOTHER = Verdict("another in the same sentence is labelled the same")
_TWICE = Verdict("it gives the number twice, and so says nothing of the second")


def told_apart(group: Group, outcomes: Sequence[Outcome], checker: Checker) -> list[Outcome]:
    """`outcomes`, but with what is known of a mark wherever a drafter's statement tells less.

    That is so where it fits two marks of one sentence ("North Korean soldiers" says nothing about either
    of two numbers of them), where it gives the number itself twice, and where the words around the mark say
    the same and more.
    """
    told = list(outcomes)
    for label in group.labels:
        if label.rule is Rule.STATEMENT:
            marks = [outcome.mark for outcome in outcomes]
            said = [_meaning(getattr(outcome.model, label.name, None)) for outcome in outcomes]
            places = [
                (checker.marks.sentence_at(mark.span.start) if mark else None, words)
                for mark, words in zip(marks, said, strict=True)
            ]
            how_often = Counter(places)
            for number, mark in enumerate(marks):
                if mark is None:
                    continue
                known = _meaning(mark.facts.get(label.name))
                if said[number] and said[number] != known and how_often[places[number]] > 1:
                    told[number] = _refused(label, mark, told[number], _LIKE_ANOTHER)
                elif said[number] != known and _given_twice(
                    getattr(outcomes[number].model, label.name), mark
                ):
                    told[number] = _refused(label, mark, told[number], _TWICE)
                elif said[number] < known:
                    told[number] = _with_known(label, mark, told[number])
    return told


def _meaning(label: object) -> frozenset[str]:
    """The words of meaning of a label, without numbers."""
    return frozenset(word for word in content_words(str(label or "")) if not word[0].isdigit())


def _with_known(label: Label, mark: Known, outcome: Outcome) -> Outcome:
    if outcome.model is None:
        return outcome
    known = mark.facts.get(label.name)
    return replace(outcome, model=outcome.model.model_copy(update={label.name: known}))


def _given_twice(said: object, mark: Known) -> bool:
    value = mark.facts.get("value")
    if not isinstance(value, int | float):
        return False
    return [figure.value for figure in figures_in(str(said or ""))].count(value) > 1


def _refused(label: Label, mark: Known, outcome: Outcome, verdict: Verdict) -> Outcome:
    said = {"text": mark.facts.get("text"), label.name: getattr(outcome.model, label.name, None)}
    refusal = Refusal(outcome.place, label, said, verdict)
    known = _with_known(label, mark, outcome)
    labelled = {path: marks for path, marks in outcome.labelled.items() if path}
    return replace(known, refusals=(*outcome.refusals, refusal), labelled=labelled)
