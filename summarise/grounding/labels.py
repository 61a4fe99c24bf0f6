"""The labels of one group of a draft, each held against the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from summarise.documents import Span
from summarise.grounding.checking import Checker, Verdict
from summarise.grounding.draft import Draft, Place
from summarise.grounding.footing import Footing, judged
from summarise.grounding.outcomes import Refusal
from summarise.kinds import Rule
from summarise.kinds.groups import Group, Label

_OF_FEW_SIGNS = (Rule.NUMBER, Rule.DAY, Rule.CERTAINTY, Rule.WEAKNESS, Rule.OPINION)
_ELLIPSES = ("…", "...")
_ROOM = 12
"""Characters that may be left where a drafter runs into its limit: a token more would not have fitted."""
_ENDS = (".", "!", "?")
_CLOSING = " \"'”’»)"
_CUT_OFF = Verdict("it is cut off where a drafter has to end")


@dataclass(frozen=True, slots=True)
class Labels:
    """What became of the labels of a group."""

    standing: Mapping[str, object] = field(default_factory=dict)
    refusals: tuple[Refusal, ...] = ()
    evidence: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    """The words that each of those that stand rests on."""

    @property
    def lost(self) -> frozenset[str]:
        """The names of those that do not stand."""
        return frozenset(refusal.label.name for refusal in self.refusals if refusal.label)


def held(group: Group, draft: Draft, foot: Footing, place: Place, checker: Checker) -> Labels:
    """Hold each label that `draft` gives against the words it speaks of."""
    values = given(group, draft)
    standing: dict[str, object] = {}
    refusals: list[Refusal] = []
    evidence: dict[str, tuple[Span, ...]] = {}
    for label in group.labels:
        if label.name not in values:
            continue
        result = judged(label, values[label.name], foot, checker)
        verdict = _CUT_OFF if _cut_off(label, values[label.name], checker) else result.verdict
        if verdict.reason is None:
            standing[label.name] = result.value
            evidence[label.name] = result.evidence
        else:
            refusals.append(Refusal(place, label, said(group, draft), verdict))
    return Labels(standing, tuple(refusals), evidence)


def given(group: Group, draft: Draft) -> dict[str, object]:
    """What a group of a draft says itself, without what it leaves empty."""
    values = draft.given
    return {label.name: values[label.name] for label in group.labels if label.name in values}


def said(group: Group, draft: Draft) -> dict[str, object]:
    """What a group of a draft says, with what is written below it."""
    below = {
        part.name: [said(part.group, each) for each in draft.parts.get(part.name, ())]
        for part in group.parts
        if part.group.mark is None
    }
    return {**given(group, draft), **{name: groups for name, groups in below.items() if groups}}


def known(group: Group, foot: Footing, checker: Checker) -> dict[str, object]:
    """What the text itself says of a group, whatever a drafter says."""
    values: dict[str, object] = {}
    for label in group.labels:
        if label.rule is Rule.STATEMENT and not label.of_role:
            continue
        value = checker.known(label.rule, foot.about)
        if value is None and label.rule is Rule.CERTAINTY and label.required:
            value = "asserted"
        if value is not None:
            values[label.name] = value
    return values


def _cut_off(label: Label, value: object, checker: Checker) -> bool:
    """Whether it ends for want of room: neither as a sentence does, nor as a name in the text."""
    words = str(value)
    if label.rule in _OF_FEW_SIGNS:
        return False
    if label.rule not in (Rule.STATEMENT, Rule.REMARK):
        return len(words) >= label.most and not checker.places(words)
    bare = words.rstrip(_CLOSING)
    is_full = len(words) + _ROOM >= label.most and not bare.endswith(_ENDS)
    if not is_full and not bare.endswith(_ELLIPSES):
        return False
    places = checker.places(words)
    ends = {sentence.end for sentence in checker.sentences_of(places)}
    return not any(place.end in ends for place in places)
