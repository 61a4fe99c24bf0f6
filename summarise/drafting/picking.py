"""The value of a label that a few sentences settle by themselves."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from summarise.documents import Span
from summarise.evidence.marks import Marks
from summarise.grounding.words import content_words
from summarise.kinds import Rule
from summarise.kinds.groups import Label

_OF_ANY_NUMBER = frozenset(content_words("number numbers total count amount people"))


@dataclass(frozen=True, slots=True)
class Picker:
    """One text with its marks. Sentences are meant by their index in `marks.sentences`."""

    text: str
    marks: Marks

    def pick(self, label: Label, here: Set[int]) -> object | None:
        """What `label` holds in a group about the sentences `here`; None where they leave it open."""
        match label.rule:
            case Rule.VERBATIM:
                return self._name(label, here)
            case Rule.NUMBER:
                return self._number(label, here)
            case Rule.DAY:
                return self._day(here)
            case _:
                return None

    def _name(self, label: Label, here: Set[int]) -> str | None:
        """The only place, where one is asked for; for what must not be empty the first name there is."""
        named = [
            (mention, name.fullest.of(self.text))
            for name in self.marks.names
            for mention in name.mentions
            if (name.kind == "place") is label.of_place and self.marks.sentence_at(mention.start) in here
        ]
        names = dict.fromkeys(name for _, name in sorted(named))
        if label.required or (label.of_place and len(names) == 1):
            return next(iter(names), None)
        return None

    def _number(self, label: Label, here: Set[int]) -> int | float | None:
        """The only number that counts what the label is called: "40 people were killed" for `killed`."""
        called = set(content_words(f"{label.name} {label.asked_as}".replace("_", " "))) - _OF_ANY_NUMBER
        values = {
            figure.value
            for figure in self.marks.figures
            if called
            and figure.counts is not None
            and figure.value is not None
            and self._in(figure.span, here)
            and called <= set(content_words(figure.counts.of(self.text)))
        }
        return values.pop() if len(values) == 1 else None

    def _day(self, here: Set[int]) -> str | None:
        days = {mark.date for mark in self.marks.dates if mark.date and self._in(mark.span, here)}
        return days.pop().isoformat() if len(days) == 1 else None

    def _in(self, span: Span, here: Set[int]) -> bool:
        return self.marks.sentence_at(span.start) in here
