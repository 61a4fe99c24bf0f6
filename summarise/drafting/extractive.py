"""The drafter that is plain code: what the marks say, in the text's own words.

It fills the fields of a kind by their rules alone, so that it serves any schema: names where words must
stand in the text, whole sentences where a statement is wanted, and for every mark what is known of it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from pydantic import BaseModel

from summarise.documents import Span
from summarise.evidence.known import known, lead
from summarise.evidence.marks import Marks, Name
from summarise.grounding import Draft, DraftItem
from summarise.kinds import CaveatItem, Rule
from summarise.kinds.fields import ListField, labels_of, list_fields, rule_of, statement_fields

_PLACE_FIELDS = frozenset({"place", "location", "where", "city", "country", "region"})
_ENDS = tuple('.!?…。！？”"»’)]')
_FEWEST_WORDS = 5
_MAIN_NAMES = 6
_MOST_QUOTED = 0.35


def extract(text: str, marks: Marks, schema: type[BaseModel]) -> Draft:
    """A draft of `schema` made of `marks`."""
    opening = lead(text, marks)
    return Draft(
        statements={name: opening.of(text) if opening else "" for name in statement_fields(schema)},
        items={field.name: tuple(_items(field, text, marks)) for field in list_fields(schema)},
    )


def _items(field: ListField, text: str, marks: Marks) -> Iterator[DraftItem]:
    if issubclass(field.item, CaveatItem):
        return
    rules = {name: rule_of(label) for name, label in labels_of(field.item).items()}
    if field.item.mark is not None:
        for number, mark in enumerate(known(field.item.mark, text, marks)):
            labels = {name: mark.facts.get(name) for name in rules}
            yield DraftItem(labels, (mark.span,), number)
    elif Rule.VERBATIM in rules.values():
        yield from _named(
            rules, text, [name for name in marks.names if _fits(name, rules, text)][: field.most]
        )
    elif Rule.STATEMENT in rules.values():
        yield from _stated(rules, text, marks, field.most)


def _fits(name: Name, rules: dict[str, Rule | None], text: str) -> bool:
    wants_place = any(label in _PLACE_FIELDS for label in rules)
    says_who = name.fullest.of(text) != name.fullest.of(text).lower()
    return (name.kind == "place") is wants_place and says_who


def _named(rules: dict[str, Rule | None], text: str, names: list[Name]) -> Iterator[DraftItem]:
    for name in names:
        labels: dict[str, object] = {}
        for label, rule in rules.items():
            if rule is Rule.VERBATIM:
                labels[label] = name.fullest.of(text)
            elif rule is Rule.STATEMENT and name.role:
                labels[label] = name.role.of(text)
        cited = (*name.mentions, *([name.role] if name.role else []))
        yield DraftItem(labels, tuple(sorted(cited)))


def _stated(rules: dict[str, Rule | None], text: str, marks: Marks, most: int) -> Iterator[DraftItem]:
    """The weightiest sentences as statements, in the order of the text."""
    candidates = [sentence for sentence in marks.sentences if _tells(sentence, text, marks)]
    main = sorted(
        (mention.start, number)
        for number, name in enumerate(marks.names[:_MAIN_NAMES])
        for mention in name.mentions
    )
    ranked = sorted(candidates, key=lambda sentence: (-_weight(sentence, marks, main), sentence.start))
    for sentence in sorted(ranked[:most]):
        labels: dict[str, object] = {}
        for label, rule in rules.items():
            if rule is Rule.STATEMENT:
                labels[label] = sentence.of(text)
        yield DraftItem(labels, (sentence,))


def _tells(sentence: Span, text: str, marks: Marks) -> bool:
    """Whether `sentence` says what happened, rather than dating, titling or quoting."""
    words = sentence.of(text)
    quoted = sum(len(mark.span) for mark in marks.quoted(sentence))
    is_sentence = len(words.split()) >= _FEWEST_WORDS and words.endswith(_ENDS)
    return is_sentence and quoted < _MOST_QUOTED * len(sentence) and not marks.dictates(sentence)


def _weight(sentence: Span, marks: Marks, main: Sequence[tuple[int, int]]) -> float:
    """How much a reader would miss `sentence`: its place in the text, and what is marked in it."""
    place = 3.0 / (1 + marks.sentence_at(sentence.start))
    figures = len(marks.counted(sentence))
    said = bool(marks.attributed(sentence))
    named = main[bisect_left(main, (sentence.start, 0)) : bisect_left(main, (sentence.end, 0))]
    return place + figures + said + 0.5 * len({name for _, name in named})
