"""Whether the labels of marks say anything that tells one mark from the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from summarise.brief import Rejected
from summarise.evidence.known import Known
from summarise.evidence.marks import Marks
from summarise.grounding.items import Outcome
from summarise.grounding.words import content_words
from summarise.kinds import Rule
from summarise.kinds.fields import ListField, labels_of, rule_of


def told_apart(
    field: ListField, marks: Sequence[Known], outcomes: Sequence[Outcome], all_marks: Marks
) -> list[Outcome]:
    """`outcomes`, but with what is known of a mark wherever a drafter's statement tells less.

    That is so where it fits two marks of one sentence ("North Korean soldiers" says nothing about either
    of two numbers of them), and where the words around the mark say the same and more.
    """
    told = list(outcomes)
    for name, label in labels_of(field.item).items():
        if rule_of(label) is Rule.STATEMENT:
            said = [_meaning(getattr(outcome.item, name, None)) for outcome in outcomes]
            places = [
                (all_marks.sentence_at(mark.span.start), words)
                for mark, words in zip(marks, said, strict=True)
            ]
            how_often = Counter(places)
            for number, mark in enumerate(marks):
                known = _meaning(mark.facts.get(name))
                if said[number] and said[number] != known and how_often[places[number]] > 1:
                    told[number] = _refused(field, name, mark, told[number])
                elif said[number] < known:
                    told[number] = _with_known(name, mark, told[number])
    return told


def _meaning(label: object) -> frozenset[str]:
    """The words of meaning of a label, without numbers."""
    return frozenset(word for word in content_words(str(label or "")) if not word[0].isdigit())


def _with_known(name: str, mark: Known, outcome: Outcome) -> Outcome:
    if outcome.item is None:
        return outcome
    return replace(outcome, item=outcome.item.model_copy(update={name: mark.facts.get(name)}))


def _refused(field: ListField, name: str, mark: Known, outcome: Outcome) -> Outcome:
    rejected = Rejected(
        field=field.name,
        item={"text": mark.facts.get("text"), name: getattr(outcome.item, name, None)},
        reason=f"{name}: another in the same sentence is labelled the same",
        closest=None,
    )
    known = _with_known(name, mark, outcome)
    return replace(known, rejected=(*outcome.rejected, rejected), labelled=False)
