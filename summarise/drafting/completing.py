"""A model's draft completed with what plain code knows and it leaves out.

What the model says and the text bears out stays as it is. Of what it does not say, or says wrongly, plain
code's own draft is what is left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from summarise.documents import Span
from summarise.drafting.extractive import telling_part
from summarise.grounding import Draft
from summarise.grounding.draft import Place
from summarise.grounding.words import words
from summarise.kinds import Rule
from summarise.kinds.groups import Group, Part


def completed(draft: Draft, known: Draft, group: Group, fallen: Set[Place], told: Sequence[Span]) -> Draft:
    """`draft` with what `known`, plain code's draft of the same schema, has and it has not.

    Args:
        draft: what a model says; its statements of the sentences that it was asked about come first in
            their part, one for each of those in `known`, an empty one where it passes a sentence over.
        known: what plain code says.
        group: the schema.
        fallen: the places of those groups of `draft` that the text does not bear out. They stay, so that
            they are told; what plain code knows stands beside them.
        told: the words on which those statements rest that stand. A sentence that a model says something
            else about is not told by it.
    """
    telling = telling_part(group)
    parts: dict[str, tuple[Draft, ...]] = {}
    for part in group.parts:
        said, own = draft.parts.get(part.name, ()), known.parts.get(part.name, ())
        fell = [((part.name, number),) in fallen for number in range(len(said))]
        if part.group.mark is not None:
            parts[part.name] = said
        elif part is telling:
            parts[part.name] = tuple(_stated(said, own, fell, told))
        elif part.listed:
            parts[part.name] = tuple(_added(part, said, own, fell))
        else:
            parts[part.name] = said if said and not any(fell) else (*said, *own)
    return replace(draft, values={**known.values, **_given(draft)}, parts=parts)


def _stated(
    said: Sequence[Draft], own: Sequence[Draft], fell: Sequence[bool], told: Sequence[Span]
) -> Iterator[Draft]:
    """The statements of sentences, and those that are added."""
    for number, known in enumerate(own):
        answer = said[number] if number < len(said) else Draft()
        if not _is_silent(answer):
            yield answer if fell[number] else _over(answer, known)
        passed_over = _is_silent(answer) and answer.cited
        if not passed_over and not any(span.overlaps(sentence) for span in told for sentence in known.cited):
            yield known
    yield from said[len(own) :]


def _added(part: Part, said: Sequence[Draft], own: Sequence[Draft], fell: Sequence[bool]) -> Iterator[Draft]:
    """What plain code knows, with what the model says of the same, and what it adds."""
    added = list(said)
    standing = [each for each, down in zip(said, fell, strict=True) if not down]
    for known in own:
        same = _same(part, known, standing)
        if same is None:
            yield known
        else:
            standing.remove(same)
            added.remove(same)
            name = part.group.leads[0].name
            yield _over(replace(same, values={**same.values, name: known.values[name]}), known)
    yield from added


def _same(part: Part, known: Draft, said: Sequence[Draft]) -> Draft | None:
    """Which of `said` is about the one that `known` is about: names it, in full or in part."""
    lead = part.group.leads[0] if part.group.leads else None
    if lead is None or lead.rule is not Rule.VERBATIM:
        return None
    name = _words(known, lead.name)
    named = [(_words(each, lead.name), each) for each in said]
    exact = [each for other, each in named if other == name]
    part_of = [each for other, each in named if other and (other < name or name < other)]
    return next(iter(exact + part_of), None)


def _words(draft: Draft, name: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in words(str(draft.values.get(name) or "")))


def _over(said: Draft, known: Draft) -> Draft:
    """One group of both: what is said, and what is known beyond it."""
    return Draft(
        {**known.values, **_given(said)},
        {**known.parts, **{name: groups for name, groups in said.parts.items() if groups}},
        tuple(dict.fromkeys((*said.cited, *known.cited))),
    )


def _given(draft: Draft) -> dict[str, object]:
    return {name: value for name, value in draft.values.items() if value not in (None, "")}


def _is_silent(draft: Draft) -> bool:
    return not _given(draft) and not any(draft.parts.values())
