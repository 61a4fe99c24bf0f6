"""Whose a sentence is by what stands before a colon: "Police: Two men fled", or a turn of a conversation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from summarise.documents import Span
from summarise.evidence.marks import Attribution, Source
from summarise.evidence.speech.cast import Cast
from summarise.evidence.speech.scopes import Page, content
from summarise.evidence.speech.source_kinds import kind_of
from summarise.evidence.speech.sources import source

_ACRONYM = 4
"""Letters; a label of more is a name in capitals."""


@dataclass(frozen=True, slots=True)
class Turns:
    """A text with its labels."""

    page: Page
    people: Cast
    labels: Mapping[int, Span]
    """Who is named before a colon, by where the line begins."""

    def labelled(self, sentence: Span) -> Attribution | None:
        """The sentence behind "Police:"; None where there is no label, or whoever interviews asks."""
        label = self.labels.get(sentence.start)
        if label is None or self.page.text[sentence.end - 1] == "?":
            return None
        colon = self.page.masked.index(":", label.end) + 1
        said = content(self.page, colon, sentence.end)
        speaker = source(self.page.text, [label], self.people, (), None)
        words = label.of(self.page.text)
        if words.isupper() and len(words) > _ACRONYM and not self.people.within(label):
            speaker = Source(label, label, kind_of(words.title()))
        if said is None or speaker is None:
            return None
        return Attribution(said, speaker, Span(label.start, colon), "stated")

    def after(self, turn: Attribution | None, sentence: Span, before: Span | None) -> Attribution | None:
        """The turn that a sentence stands in, if the one `before` stands in `turn`."""
        label = self.labels.get(sentence.start)
        if label is not None:
            given = self.labelled(sentence)
            speaks = given is not None and (
                given.source.kind == "person" or label.of(self.page.text).isupper()
            )
            return given if speaks else None
        goes_on = before is not None and "\n" not in self.page.text[before.end : sentence.start]
        return turn if goes_on else None

    def told(self, turn: Attribution | None, sentence: Span) -> Attribution | None:
        """What a sentence without a cue tells, by its own label or by the turn that it stands in."""
        if sentence.start in self.labels:
            return self.labelled(sentence)
        scope = content(self.page, sentence.start, sentence.end) if turn is not None else None
        return replace(turn, scope=scope) if turn is not None and scope is not None else None
