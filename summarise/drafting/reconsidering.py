"""What a piece of a text does not bear out, held against the whole text before it is given up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarise.briefs import Rejected
from summarise.drafting.excerpts import Whole
from summarise.drafting.piece import Told, Way
from summarise.grounding import Draft, ground
from summarise.grounding.checking import Checker


def reconsidered(told: Sequence[Told], whole: Whole, way: Way) -> tuple[list[Draft], tuple[Rejected, ...]]:
    """What each piece says, with what only the whole text bears out of it; and what nothing does."""
    drafts = [each.draft for each in told]
    fallen: dict[str, list[tuple[int, Draft]]] = {}
    for number, each in enumerate(told):
        for name, groups in each.fallen.parts.items():
            fallen.setdefault(name, []).extend((number, group) for group in groups)
    together = Draft({}, {name: tuple(group for _, group in groups) for name, groups in fallen.items()})
    if not any(together.parts.values()):
        return drafts, ()
    checker = Checker(whole.document.text, whole.marks, way.translation)
    grounded = ground(together, way.kind.schema, whole.document, whole.marks, checker)
    refusals = [refusal for refusal in grounded.refusals if refusal.fell and len(refusal.place) == 1]
    still = {refusal.place[0] for refusal in refusals}
    for name, items in fallen.items():
        for place, (number, group) in enumerate(items):
            if (name, place) not in still:
                parts = drafts[number].parts
                drafts[number] = replace(drafts[number], parts={**parts, name: (*parts.get(name, ()), group)})
    rejected = [refusal.rejected(whole.document.text) for refusal in refusals]
    return drafts, tuple({each.model_dump_json(): each for each in rejected}.values())
