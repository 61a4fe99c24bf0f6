"""What of a draft the text does not bear out, put back to the model, and what it makes of it.

The request is small: one property for each failure, of the type of the label that failed, empty to give it
up. Each correction is taken by itself, and only if nothing falls by it that stood.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace
from typing import Any

from summarise.documents import Span
from summarise.drafting.answer import Asking, asked
from summarise.drafting.asked import mark_name
from summarise.drafting.material import shown
from summarise.drafting.reading import cited, read_value, salvaged, wrong_label
from summarise.drafting.shapes import Objects, Shape
from summarise.endpoints.forms import Form
from summarise.evidence.instructions import without
from summarise.evidence.marks import Marks
from summarise.grounding import Draft, Refusal
from summarise.grounding.draft import Place
from summarise.kinds import Rule
from summarise.kinds.groups import CITED_AS, Group, Label

MOST = 8
"""How many failures one request asks about."""
_CITING = (Rule.STATEMENT, Rule.REMARK, Rule.NUMBER, Rule.DAY)
_SETTLED = (Rule.ORIGIN, Rule.CERTAINTY)
_MOST_SHOWN = 240

Key = tuple[Place, str]
"""Which label of which group of a draft."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A label of a draft that the text does not bear out."""

    name: str
    """What it is called in a prompt and in an answer: R1, R2, …"""
    refusal: Refusal
    label: Label
    cites: bool
    """Whether a correction says anew in which sentences it stands."""
    value: object
    """What was said."""
    of: str
    """What it is a label of: the name of a mark, or what else the item says first."""

    @property
    def key(self) -> Key:
        return self.refusal.place, self.label.name


@dataclass(frozen=True, slots=True)
class Correction:
    """What a model says now in the place of a failure."""

    failure: Failure
    value: object
    cited: tuple[Span, ...]


def failures(refusals: Sequence[Refusal], draft: Draft, group: Group, given_up: Set[Key]) -> list[Failure]:
    """What a model is asked about again: the most important failures, without those it has given up."""
    first: dict[Key, tuple[int, Refusal, Label]] = {}
    for refusal in refusals:
        if refusal.label is not None and (key := (refusal.place, refusal.label.name)) not in given_up:
            weight = _weight(refusal, refusal.label, group.at(refusal.place))
            first.setdefault(key, (weight, refusal, refusal.label))
    ranked = sorted(first.values(), key=lambda each: each[0])[:MOST]
    return [
        _failure(f"R{number}", refusal, label, draft, group)
        for number, (_, refusal, label) in enumerate(ranked, start=1)
    ]


def _weight(refusal: Refusal, label: Label, group: Group) -> int:
    """How early a failure is asked about: what the text settles by itself, and remarks on it, come last."""
    if group.is_caveat:
        return 4
    if not refusal.place:
        return 0
    if refusal.fell:
        return 1
    return 3 if label.rule in _SETTLED else 2


def _failure(name: str, refusal: Refusal, label: Label, draft: Draft, root: Group) -> Failure:
    group, said = root.at(refusal.place), draft.at(refusal.place)
    if group.mark is not None:
        of = mark_name(group.mark, said.mark or 0)
    else:
        others = (said.values.get(each.name) for each in group.leads if each is not label)
        of = str(next((other for other in others if other), ""))
    value = said.values.get(label.name)
    return Failure(name, refusal, label, _cites(refusal.place, label, group), value, of)


def _cites(place: Place, label: Label, group: Group) -> bool:
    """Whether it depends on what is cited if a label stands."""
    if group.mark is not None or not place:
        return False
    if label.rule is Rule.VERBATIM:
        return len(place) > 1
    of_name = bool(group.leads) and group.leads[0].rule is Rule.VERBATIM
    return label.rule in _CITING and not (label.rule is Rule.STATEMENT and of_name)


def correction_form(failed: Sequence[Failure], asking: Asking) -> Form:
    """The form in which a model is asked to correct what `failed`: what was refused is no choice again."""
    fields: dict[str, Shape] = {}
    objects = Objects()
    for each in failed:
        shape = asked(_without(each.label, each.value), asking.without(each.value))
        if each.cites:
            shape = objects.defined(each.name, {CITED_AS: asking.cited, each.label.asked_as: shape})
        fields[f"{each.name}: {each.label.asked_as}"] = shape
    return objects.form("Corrections", fields)


def _without(label: Label, refused: object) -> Label:
    """`label`, which may now be empty, without the choice that was refused."""
    choices = tuple(choice for choice in label.choices if choice != refused)
    return replace(label, may_be_empty=True, choices=choices or label.choices)


def described(failed: Sequence[Failure], text: str, marks: Marks) -> list[dict[str, object]]:
    """The failures as a template shows them, each with the closest passage and the number of its sentence."""
    told = without(text, [mark for mark in marks.instructions if not mark.is_quoted])
    return [
        {
            "name": each.name,
            "field": shown(each.refusal.field.partition("[")[0]),
            "label": each.label.asked_as,
            "of": _short(each.of),
            "said": _short(str(each.value)),
            "reason": _short(str(each.refusal.verdict.reason)),
            "sentence": marks.sentence_at(near.start) + 1 if (near := each.refusal.verdict.closest) else None,
            "closest": (_short(near.of(told)) if near else "") or None,
        }
        for each in failed
    ]


def _short(words: str) -> str:
    line = shown(words)
    return line if len(line) <= _MOST_SHOWN else line[:_MOST_SHOWN].rpartition(" ")[0] + " …"


def read_corrections(
    said: str, failed: Sequence[Failure], marks: Marks
) -> tuple[list[Correction], list[str]]:
    """What the answer `said` corrects, and what of it cannot be read."""
    answer = salvaged(said)
    if answer is None:
        return [], ["the corrections are not a JSON object"]
    given = {key.partition(":")[0].strip().upper(): value for key, value in answer.items()}
    corrections: list[Correction] = []
    problems: list[str] = []
    for each in failed:
        value: Any = given.get(each.name)
        numbers: object = None
        if isinstance(value, dict):
            value, numbers = value.get(each.label.asked_as), value.get(CITED_AS)
        if wrong := wrong_label(each.label, value):
            problems.append(f"{each.name}: {wrong}")
        elif (read := read_value(each.label, value)) not in (None, "", each.value):
            corrections.append(Correction(each, read, cited(numbers, marks)))
    return corrections, problems


def taken(
    draft: Draft,
    before: Sequence[Refusal],
    corrections: Sequence[Correction],
    refused: Callable[[Draft], Sequence[Refusal]],
) -> Draft:
    """`draft`, of which `before` is refused, with all corrections by which nothing falls that stood."""
    together = draft
    for correction in corrections:
        together = _with(together, correction)
    if not _lost(before, refused(together), [each.failure.refusal.place for each in corrections]):
        return together
    for correction in corrections:
        tried = _with(draft, correction)
        after = refused(tried)
        if not _lost(before, after, [correction.failure.refusal.place]):
            draft, before = tried, after
    return draft


def _with(draft: Draft, correction: Correction) -> Draft:
    place, label = correction.failure.key
    group = draft.at(place)
    values = {**group.values, label: correction.value}
    return draft.replacing(place, replace(group, values=values, cited=correction.cited or group.cited))


def _lost(before: Sequence[Refusal], after: Sequence[Refusal], places: Sequence[Place]) -> bool:
    """Whether something is refused that was not before, but for groups at `places` that had fallen anyway."""
    fallen = [refusal.place for refusal in before if refusal.fell and refusal.place in places]
    known = {_key(refusal) for refusal in before}
    return any(
        _key(refusal) not in known and not any(refusal.place[: len(place)] == place for place in fallen)
        for refusal in after
    )


def _key(refusal: Refusal) -> tuple[Place, str | None]:
    return refusal.place, refusal.label.name if refusal.label else None
