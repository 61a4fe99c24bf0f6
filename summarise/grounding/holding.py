"""Holding a finished brief, from whatever tool or hand, against a text: a verdict for each of its parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pydantic import BaseModel

from summarise.briefs import Translation
from summarise.documents import Span
from summarise.evidence.known import COUNTED, WORDS_OF, Known, known
from summarise.evidence.marking import figures_in
from summarise.evidence.marks import MarkKind, Marks
from summarise.grounding.checking import Checker, Verdict
from summarise.grounding.draft import Draft
from summarise.grounding.footing import Footing, footing, judged, lying_in, on_mark
from summarise.grounding.labels import given
from summarise.grounding.values import same_number
from summarise.grounding.words import pieces_of
from summarise.kinds import Rule
from summarise.kinds.groups import Group, group_of

_BESIDE = 500
"""Characters on both sides of a quotation in which the words stand that introduce it."""
_STANDS = Verdict(None)
_BARE = Verdict("it is no item, but a bare value")
_EMPTY = Verdict("none of the fields of such an item says anything")


@dataclass(frozen=True, slots=True)
class Held:
    """One statement or item of a brief, and whether the text bears it out."""

    field: str
    """Its name, behind the way to the item that holds it: "events[2].parties"."""
    index: int | None
    """Its place in the list, from 0; None where there is no list."""
    said: Mapping[str, object]
    verdict: Verdict
    evidence: tuple[Span, ...]
    """The words of the text it rests on; empty where there are none."""


def hold(
    brief: Mapping[str, object],
    schema: type[BaseModel],
    text: str,
    marks: Marks,
    translation: Translation | None = None,
) -> Iterator[Held]:
    """The verdict on each part of `brief`, in the order of `schema`, an item before the items in it.

    Args:
        brief: what a brief holds under `brief`: statements and lists of items, as JSON has them. What is not
            of the shape the schema wants is unsupported; what the schema does not know is left alone.
        schema: the kind's model.
        text: the source.
        marks: what plain code marks in it.
        translation: into what language the brief puts what the text says, where it says that it does.
    """
    checker = Checker(text, marks, translation)
    group, whole = group_of(schema), (checker.whole,)
    values = given(group, Draft(brief))
    foot = footing(group, values, (), whole, checker)
    for label in group.labels:
        if label.name in values and label.rule is not Rule.OPINION:
            result = judged(label, values[label.name], foot, checker)
            evidence = result.evidence if result.verdict.reason is None else ()
            yield Held(label.name, None, {label.name: values[label.name]}, result.verdict, evidence)
    yield from _parts("", group, brief, whole, checker)


def left_out(
    held: Sequence[Held], schema: type[BaseModel], text: str, marks: Marks
) -> dict[str, tuple[Span, ...]]:
    """By field: the quotations and figures marked in `text` that no item of the brief rests on."""
    given: dict[str, list[Span]] = {}
    for each in held:
        given.setdefault(each.field, []).extend(each.evidence)
    return {
        part.name: tuple(
            mark.span
            for mark in known(part.group.mark, text, marks)
            if not any(mark.span.overlaps(span) for span in given.get(part.name, ()))
        )
        for part in group_of(schema).parts
        if part.group.mark is not None and part.group.mark in COUNTED
    }


def _parts(
    path: str, group: Group, brief: Mapping[str, object], within: tuple[Span, ...], checker: Checker
) -> Iterator[Held]:
    for part in group.parts:
        value = brief.get(part.name)
        if part.listed:
            items = value if isinstance(value, Sequence) else ()
            places: list[int | None] = [*range(len(items))]
        else:
            items, places = ([], []) if value is None else ([value], [None])
        for index, item in zip(places, items, strict=True):
            where = Held(f"{path}{part.name}", index, {"item": item}, _BARE, ())
            yield from _item(where, part.group, item, within, checker)


def _item(
    where: Held, group: Group, item: object, within: tuple[Span, ...], checker: Checker
) -> Iterator[Held]:
    if not isinstance(item, Mapping):
        yield where
        return
    is_marked = group.mark is not None and bool(item.get("evidence"))
    if not (is_marked or any(item.get(name) for name in group.model.model_fields)):
        yield replace(where, said=item, verdict=_EMPTY)
        return
    verdict, about = _verdict(group, item, within, checker)
    below = {part.name for part in group.parts}
    own = {name: value for name, value in item.items() if name not in below}
    yield replace(where, said=own, verdict=verdict, evidence=about)
    here = where.field if where.index is None else f"{where.field}[{where.index}]"
    yield from _parts(f"{here}.", group, item, about or within, checker)


def _verdict(
    group: Group, item: Mapping[str, object], within: tuple[Span, ...], checker: Checker
) -> tuple[Verdict, tuple[Span, ...]]:
    """Whether an item stands, and the words it rests on."""
    cited, verdict = _cited(item, checker)
    if verdict.reason is not None:
        return verdict, cited
    if group.is_caveat and item.get("raised_by") == "rule":
        return _raised(item, cited, checker), cited
    if group.mark is not None:
        about, verdict, item = _marked(group.mark, item, cited, within, checker)
        foot = on_mark(about[0]) if about else None
    else:
        foot = _footing(group, item, cited, within, checker)
        about = foot.about
    if verdict.reason is None and foot is not None:
        verdict = _labels(group, item, foot, checker)
    return verdict, about


def _footing(
    group: Group,
    item: Mapping[str, object],
    cited: tuple[Span, ...],
    within: tuple[Span, ...],
    checker: Checker,
) -> Footing:
    """What the labels of an item are held against: its evidence, where it gives any."""
    values = given(group, Draft(item))
    foot = footing(group, values, cited, within, checker)
    if not cited:
        return foot
    astray = foot.astray
    if foot.lead is not None and foot.lead.rule is Rule.VERBATIM:
        named = checker.rests_on(foot.lead.rule, str(values[foot.lead.name]), cited)
        stands = any(place.overlaps(span) for place in named for span in cited)
        astray = None if stands else next(iter(named), None)
    return replace(foot, about=cited, near=cited, astray=astray)


def _cited(item: Mapping[str, object], checker: Checker) -> tuple[tuple[Span, ...], Verdict]:
    """The words that an item gives as its evidence, and whether they stand in the text."""
    given = item.get("evidence")
    spans: list[Span] = []
    for piece in given if isinstance(given, Sequence) and not isinstance(given, str) else ():
        words = str(piece.get("text") or "") if isinstance(piece, Mapping) else str(piece)
        at = _offsets(piece, len(checker.text))
        places = checker.places(words) if words else ()
        if at is not None and (not words or at.of(checker.text) == words):
            spans.append(at)
        elif places and at is None:
            spans += places
        elif places and at is not None:
            here = [place for place in places if place.overlaps(at)]
            if not here:
                return (), Verdict(f"its evidence does not stand at {at.start}–{at.end}", places[0])
            spans += here
        elif words:
            return (), checker.nowhere(words)
    return tuple(dict.fromkeys(spans)), _STANDS


def _offsets(piece: object, length: int) -> Span | None:
    if not isinstance(piece, Mapping):
        return None
    start, end = piece.get("start"), piece.get("end")
    if isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= length:
        return Span(start, end)
    return None


def _marked(
    kind: MarkKind,
    item: Mapping[str, object],
    cited: tuple[Span, ...],
    within: tuple[Span, ...],
    checker: Checker,
) -> tuple[tuple[Span, ...], Verdict, Mapping[str, object]]:
    """Where an item's words stand, whether its facts are those of the mark there, and the rest of it."""
    words = str(item.get(WORDS_OF[kind]) or "")
    places = checker.places(words) if words else cited
    if not places:
        verdict = checker.nowhere(words) if words else Verdict("it has neither words nor evidence")
        return (), verdict, item
    here = (
        tuple(place for place in places if any(place.overlaps(span) for span in cited)) if cited else places
    )
    if not here:
        return (), Verdict(f"“{words}” does not stand in its evidence", cited[0]), item
    here = lying_in(here, within, checker)
    if not here:
        return (), Verdict("it does not stand in the words of what it belongs to", places[0]), item
    marks = checker.marked(kind)
    verdict = _STANDS
    for place in here:
        covering = [mark for mark in marks if mark.span.overlaps(place)]
        mark = covering[0] if covering else None
        verdict = _same_facts(kind, item, place, mark, checker)
        if verdict.reason is None:
            facts = mark.facts if mark else {}
            said = {name: value for name, value in item.items() if value != facts.get(name)}
            return (mark.span if mark and kind == "figure" else place,), verdict, said
    return here[:1], verdict, item


def _same_facts(
    kind: MarkKind, item: Mapping[str, object], place: Span, mark: Known | None, checker: Checker
) -> Verdict:
    facts = dict(mark.facts) if mark else {}
    if kind == "figure" and (mark is None or mark.span != place):
        written = figures_in(place.of(checker.text))
        if mark is not None and [each.value for each in written] != [facts["value"]]:
            return Verdict(f"the text has “{mark.span.of(checker.text)}”", mark.span)
        if mark is None and written:
            facts = {"value": written[0].value, "unit": written[0].unit}
    if facts.get("unit") is None and str(item.get("unit")).casefold() in pieces_of(place.of(checker.text)):
        facts.pop("unit", None)  # What is counted may well be called its unit: the rooms of "25-room".
    for name, value in item.items():
        if name in facts and value is not None and name in _COMPARED and not _equal(value, facts[name]):
            there = "none" if facts[name] is None else facts[name]
            return Verdict(f"{name}: it is {there} in the text, not {value}", place)
    return _same_cue(str(item.get("cue") or ""), facts.get("cue"), place, checker)


def _same_cue(cue: str, marked: object, place: Span, checker: Checker) -> Verdict:
    """Whether the words that introduce a quotation are those that the text has for it."""
    if cue and marked and pieces_of(cue).isdisjoint(pieces_of(str(marked))):
        return Verdict(f"cue: the text has “{marked}”", place)
    if cue and not _near(checker.places(cue), place):
        return Verdict(f"cue: “{cue}” does not stand beside these words", place)
    return _STANDS


def _near(spans: Sequence[Span], place: Span) -> bool:
    return any(place.start - _BESIDE <= span.start and span.end <= place.end + _BESIDE for span in spans)


_COMPARED = frozenset({"value", "value_to", "unit", "approximate", "date"})


def _equal(said: object, fact: object) -> bool:
    if isinstance(said, int | float) and isinstance(fact, int | float):
        return same_number(said, fact)
    return str(said).casefold() == str(fact).casefold()


def _raised(item: Mapping[str, object], cited: tuple[Span, ...], checker: Checker) -> Verdict:
    for caveat in checker.marks.caveats:
        rests = not cited or not caveat.spans or any(a.overlaps(b) for a in cited for b in caveat.spans)
        if (caveat.kind, caveat.note) == (item.get("kind"), item.get("note")) and rests:
            return _STANDS
    return Verdict("no rule raises this for the text")


def _labels(group: Group, item: Mapping[str, object], foot: Footing, checker: Checker) -> Verdict:
    values = given(group, Draft(item))
    for label in group.labels:
        if label.name in values:
            value = values[label.name]
            if label.choices and value not in label.choices:
                return Verdict(f"{label.name}: “{value}” is none of {', '.join(map(str, label.choices))}")
            verdict = judged(label, value, foot, checker).verdict
            if verdict.reason is not None:
                return Verdict(f"{label.name}: {verdict.reason}", verdict.closest)
    return _STANDS
