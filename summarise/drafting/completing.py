"""A model's draft completed with what plain code knows and it leaves out.

What the model says and the text bears out stays as it is. Of what it does not say, or says wrongly, plain
code's own draft is what is left.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from summarise.documents import Span
from summarise.drafting.extractive import is_named
from summarise.grounding import Draft
from summarise.grounding.draft import Place
from summarise.grounding.words import words
from summarise.kinds.groups import Group, Part

_NOWHERE = Span(sys.maxsize, sys.maxsize)


def completed(
    draft: Draft, known: Draft, group: Group, fallen: Set[Place], told: Mapping[str, Sequence[Span]]
) -> Draft:
    """`draft` with what `known`, plain code's draft of the same schema, has and it has not.

    Args:
        draft: what a model says; an empty group passes over the sentence that it cites.
        known: what plain code says.
        group: the schema.
        fallen: the places of those groups of `draft` that the text does not bear out. They stay, so that
            they are told; what plain code knows stands beside them.
        told: for each part the words on which what stands in it rests. A sentence that a model says
            something else about is not told by that.
    """
    parts: dict[str, tuple[Draft, ...]] = {}
    for part in group.parts:
        said, own = draft.parts.get(part.name, ()), known.parts.get(part.name, ())
        fell = [((part.name, number),) in fallen for number in range(len(said))]
        if part.group.mark is not None:
            parts[part.name] = said
        elif not part.listed:
            parts[part.name] = said if said and not any(fell) else (*said, *own)
        elif is_named(part.group):
            parts[part.name] = tuple(_named(part, said, own, fell))
        else:
            parts[part.name] = tuple(_stated(said, own, fell, told.get(part.name, ())))
    return replace(draft, values={**known.values, **draft.given}, parts=parts)


def _stated(
    said: Sequence[Draft], own: Sequence[Draft], fell: Sequence[bool], told: Sequence[Span]
) -> list[Draft]:
    """What is said, and those of `own` that are neither told by it nor passed over, in the text's order."""
    known = {each.cited: each for each in own}
    stated = [
        each if down else _over(each, known.get(each.cited, Draft()))
        for each, down in zip(said, fell, strict=True)
        if not _is_silent(each)
    ]
    gone = {*told, *(span for each in said if _is_silent(each) for span in each.cited)}
    left = [each for each in own if not any(span.overlaps(mine) for span in gone for mine in each.cited)]
    return sorted([*stated, *left], key=lambda each: min(each.cited, default=_NOWHERE))


def _named(part: Part, said: Sequence[Draft], own: Sequence[Draft], fell: Sequence[bool]) -> Iterator[Draft]:
    """The names that plain code knows, with what is said of them, and those that are added."""
    added = list(said)
    standing = [each for each, down in zip(said, fell, strict=True) if not down]
    name = part.group.leads[0].name
    for known in own:
        same = _same(name, known, standing)
        if same is None:
            yield known
        else:
            standing.remove(same)
            added.remove(same)
            yield _over(replace(same, values={**same.values, name: known.values[name]}), known)
    yield from added


def _same(name: str, known: Draft, said: Sequence[Draft]) -> Draft | None:
    """Which of `said` names the one that `known` names, in full or in part."""
    wanted = _words(known, name)
    named = [(_words(each, name), each) for each in said]
    exact = [each for words, each in named if words == wanted]
    in_part = [each for words, each in named if words and (words < wanted or wanted < words)]
    return next(iter(exact + in_part), None)


def _words(draft: Draft, name: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in words(str(draft.values.get(name) or "")))


def _over(said: Draft, known: Draft) -> Draft:
    """One group of both: what is said, and what is known beyond it."""
    return Draft(
        {**known.values, **said.given},
        {**known.parts, **{name: groups for name, groups in said.parts.items() if groups}},
        tuple(dict.fromkeys((*said.cited, *known.cited))),
    )


def _is_silent(draft: Draft) -> bool:
    return not draft.given and not any(draft.parts.values())
