"""Holding a finished brief, from whatever tool or hand, against a text: a verdict for each of its items."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pydantic import BaseModel

from summarise.documents import Span
from summarise.evidence.known import Known, known
from summarise.evidence.marking import figures_in
from summarise.evidence.marks import MarkKind, Marks
from summarise.grounding.checking import Checker, Verdict
from summarise.kinds import CaveatItem, Rule
from summarise.kinds.fields import ListField, labels_of, list_fields, rule_of, statement_fields

_WORDS_OF: dict[MarkKind, str] = {"quotation": "text", "figure": "text", "date": "expression"}
"""The field that holds the words of a mark as they stand in the text."""
_STANDS = Verdict(None)


@dataclass(frozen=True, slots=True)
class Held:
    """One item of a brief, and whether the text bears it out."""

    field: str
    index: int | None
    """Its place in the list, from 0; None for a field that holds one statement."""
    said: Mapping[str, object]
    verdict: Verdict
    evidence: tuple[Span, ...]
    """The words of the text it rests on; empty where there are none."""


def hold(brief: Mapping[str, object], schema: type[BaseModel], text: str, marks: Marks) -> Iterator[Held]:
    """The verdict on each item of `brief`, in the order of `schema`.

    Args:
        brief: what a brief holds under `brief`: statements and lists of items, as JSON has them. What is not
            of the shape the schema wants is unsupported; what the schema does not know is left alone.
        schema: the kind's model.
        text: the source.
        marks: what plain code marks in it.
    """
    checker = Checker(text, marks)
    for name in statement_fields(schema):
        if brief.get(name):
            yield _statement(name, str(brief[name]), checker)
    for field in list_fields(schema):
        listed = brief.get(field.name)
        for index, item in enumerate(listed if isinstance(listed, Sequence) else ()):
            if isinstance(item, Mapping):
                verdict, evidence = _item(field, item, checker)
                yield Held(field.name, index, item, verdict, evidence)
            else:
                yield Held(field.name, index, {"item": item}, Verdict("it is no item, but a bare value"), ())


def _statement(name: str, said: str, checker: Checker) -> Held:
    about = checker.rests_on(Rule.STATEMENT, said, ())
    verdict = checker.check(Rule.STATEMENT, said, about)
    if verdict.reason is None:
        verdict = checker.check_doubt(said, about)
    return Held(name, None, {name: said}, verdict, about if verdict.reason is None else ())


def _item(field: ListField, item: Mapping[str, object], checker: Checker) -> tuple[Verdict, tuple[Span, ...]]:
    cited, verdict = _cited(item, checker)
    about = cited
    if verdict.reason is None and issubclass(field.item, CaveatItem) and item.get("raised_by") == "rule":
        return _raised(item, cited, checker), cited
    if verdict.reason is None and field.item.mark is not None:
        about, verdict, item = _marked(field.item.mark, item, cited, checker)
    elif verdict.reason is None and not cited:
        about = _resting(field, item, checker)
    if verdict.reason is None:
        verdict = _labels(field, item, about, checker)
    return verdict, about


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
        elif places:
            spans += [place for place in places if at and place.overlaps(at)] or places
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


def _resting(field: ListField, item: Mapping[str, object], checker: Checker) -> tuple[Span, ...]:
    for name, label in labels_of(field.item).items():
        rule, value = rule_of(label), item.get(name)
        if rule in (Rule.VERBATIM, Rule.STATEMENT, Rule.REMARK) and value:
            return checker.rests_on(rule, str(value), ())
    return ()


def _marked(
    kind: MarkKind, item: Mapping[str, object], cited: tuple[Span, ...], checker: Checker
) -> tuple[tuple[Span, ...], Verdict, Mapping[str, object]]:
    """Where an item's words stand, whether its facts are those of the mark there, and the rest of it."""
    words = str(item.get(_WORDS_OF[kind]) or "")
    places = checker.places(words) if words else cited
    if not places:
        verdict = checker.nowhere(words) if words else Verdict("it has neither words nor evidence")
        return (), verdict, item
    here = (
        tuple(place for place in places if any(place.overlaps(span) for span in cited)) if cited else places
    )
    if not here:
        return (), Verdict(f"“{words}” does not stand in its evidence", cited[0]), item
    marks = known(kind, checker.text, checker.marks)
    verdict = _STANDS
    for place in here:
        covering = [mark for mark in marks if mark.span.overlaps(place)]
        mark = covering[0] if covering else None
        verdict = _same_facts(kind, item, place, mark, checker)
        if verdict.reason is None:
            facts = mark.facts if mark else {}
            said = {name: value for name, value in item.items() if value != facts.get(name)}
            return (place,), verdict, said
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
    for name, value in item.items():
        if name in facts and value is not None and name in _COMPARED and not _equal(value, facts[name]):
            there = "none" if facts[name] is None else facts[name]
            return Verdict(f"{name}: it is {there} in the text, not {value}", place)
    cue = item.get("cue")
    if cue and not checker.places(str(cue)):
        return Verdict(f"cue: “{cue}” is nowhere in the text", place)
    return _STANDS


_COMPARED = frozenset({"value", "value_to", "unit", "approximate", "date"})


def _equal(said: object, fact: object) -> bool:
    if isinstance(said, int | float) and isinstance(fact, int | float):
        return abs(said - fact) <= 1e-9 * max(abs(said), abs(fact))
    return str(said).casefold() == str(fact).casefold()


def _raised(item: Mapping[str, object], cited: tuple[Span, ...], checker: Checker) -> Verdict:
    for caveat in checker.marks.caveats:
        rests = not cited or not caveat.spans or any(a.overlaps(b) for a in cited for b in caveat.spans)
        if (caveat.kind, caveat.note) == (item.get("kind"), item.get("note")) and rests:
            return _STANDS
    return Verdict("no rule raises this for the text")


def _labels(
    field: ListField, item: Mapping[str, object], about: tuple[Span, ...], checker: Checker
) -> Verdict:
    for name, label in labels_of(field.item).items():
        rule, value = rule_of(label), item.get(name)
        if rule is None or value is None or value == "":
            continue
        verdict = checker.check(rule, str(value), about)
        if verdict.reason is None and rule is Rule.STATEMENT and _leaves_open(field, item):
            verdict = checker.check_doubt(str(value), about)
        if verdict.reason is not None:
            return Verdict(f"{name}: {verdict.reason}", verdict.closest)
    return _STANDS


def _leaves_open(field: ListField, item: Mapping[str, object]) -> bool:
    """Whether an item that could say how certain it is does not."""
    rules = {name: rule_of(label) for name, label in labels_of(field.item).items()}
    return any(rule is Rule.CERTAINTY and not item.get(name) for name, rule in rules.items())
