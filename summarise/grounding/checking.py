"""Holding one label of a draft against the text, by the rule of its field."""

from __future__ import annotations

from dataclasses import dataclass

from summarise.documents import Span
from summarise.evidence.marks import Attribution, Marks, Source
from summarise.grounding.locating import Folded, closest
from summarise.grounding.support import foreign, passages_of, unsupported
from summarise.grounding.words import content_words, words
from summarise.kinds import Rule

_SENTENCES_OF_A_HEADLINE = 4


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a label stands, and on what."""

    reason: str | None
    """Why it does not stand, in words for a reader; None where it does."""
    spans: tuple[Span, ...] = ()
    """The exact words it rests on, where they are narrower than what was cited."""
    closest: Span | None = None
    """Where it does not stand: the passage that comes nearest."""


@dataclass(frozen=True, slots=True)
class Checker:
    """One text with its marks, ready to have labels held against it."""

    text: str
    marks: Marks
    folded: Folded

    def check(self, rule: Rule, value: str, cited: tuple[Span, ...]) -> Verdict:
        """Hold `value` against `cited`, the spans of the text it is said to rest on."""
        match rule:
            case Rule.VERBATIM:
                return self._stands(value)
            case Rule.STATEMENT | Rule.REMARK:
                return self._is_supported(rule, value, cited)
            case Rule.ORIGIN:
                return self._is_origin(value, cited)
            case Rule.CERTAINTY:
                return self._is_as_certain(value, cited)

    def check_over_all(self, value: str) -> Verdict:
        """Hold a statement that cites nothing, a headline, against the sentences it comes nearest to."""
        near = closest(value, self.text, self.marks.sentences, _SENTENCES_OF_A_HEADLINE)
        return self.check(Rule.STATEMENT, value, near)

    def known(self, rule: Rule, cited: tuple[Span, ...]) -> str | None:
        """What the marks alone say a field of this rule holds; None where they say nothing."""
        if rule is Rule.ORIGIN:
            sources = self._sources(self.sentences_of(cited))
            return sources[0].fullest.of(self.text) if sources else None
        if rule is Rule.CERTAINTY:
            strengths = {mark.strength for mark in self._attributions(self.sentences_of(cited))}
            if "denied" in strengths:
                return "denied"
            return "hedged" if "suggested" in strengths or self._hedges(cited) else None
        return None

    def sentences_of(self, cited: tuple[Span, ...]) -> tuple[Span, ...]:
        """The sentences that hold the cited spans, in order."""
        numbers = {
            number
            for span in cited
            for number in range(
                self.marks.sentence_at(span.start), self.marks.sentence_at(max(span.start, span.end - 1)) + 1
            )
        }
        return tuple(self.marks.sentences[number] for number in sorted(numbers) if self.marks.sentences)

    def _stands(self, value: str) -> Verdict:
        places = tuple(self.folded.find(value))
        if not places:
            return Verdict(f"“{value}” is nowhere in the text", (), self._closest(value, ()))
        named = next((name for name in self.marks.names if name.fullest in places), None)
        return Verdict(None, named.mentions if named else places)

    def _is_supported(self, rule: Rule, value: str, cited: tuple[Span, ...]) -> Verdict:
        if not cited:
            return Verdict("it cites no sentence", (), self._closest(value, ()))
        against = unsupported if rule is Rule.STATEMENT else foreign
        reason = against(value, passages_of(self.sentences_of(cited), self.text), self.text)
        return Verdict(reason, (), self._closest(value, self.sentences_of(cited)) if reason else None)

    def _is_origin(self, value: str, cited: tuple[Span, ...]) -> Verdict:
        named = content_words(value) or words(value.lower())
        sources = self._sources_about(cited)
        for source in sources:
            if any(_same_source(named, span.of(self.text)) for span in (source.fullest, source.mention)):
                return Verdict(None)
        if sources and all(source.kind == "unclear" for source in sources) and any(self.folded.find(value)):
            return Verdict(None)
        return Verdict(
            f"the text does not give “{value}” as the source of this",
            (),
            sources[0].mention if sources else self._closest(value, cited),
        )

    def _sources_about(self, cited: tuple[Span, ...]) -> list[Source]:
        """Who speaks in the cited words; else in their sentences; else in the sentence before."""
        sentences = self.sentences_of(cited)
        before = tuple(
            self.marks.sentences[max(0, self.marks.sentence_at(sentence.start) - 1)]
            for sentence in sentences[:1]
        )
        return self._sources(cited) or self._sources(sentences) or self._sources(before)

    def _sources(self, passages: tuple[Span, ...]) -> list[Source]:
        quoted = [
            mark.speaker
            for mark in self.marks.quotations
            if mark.speaker and any(mark.span.overlaps(passage) for passage in passages)
        ]
        return quoted + [mark.source for mark in self._attributions(passages)]

    def _attributions(self, passages: tuple[Span, ...]) -> list[Attribution]:
        return [
            mark
            for mark in self.marks.attributions
            if any(mark.scope.overlaps(passage) for passage in passages)
        ]

    def _is_as_certain(self, value: str, cited: tuple[Span, ...]) -> Verdict:
        hedges = self._hedges(cited)
        if value == "asserted" and hedges:
            return Verdict(f"the text hedges it: “{hedges[0].of(self.text)}”", (), hedges[0])
        return Verdict(None)

    def _hedges(self, cited: tuple[Span, ...]) -> list[Span]:
        return [
            hedge.span
            for hedge in self.marks.hedges
            if any(span.covers(hedge.span) for span in cited)
            and not any(quotation.span.covers(hedge.span) for quotation in self.marks.quotations)
        ]

    def _closest(self, value: str, cited: tuple[Span, ...]) -> Span | None:
        return next(iter(closest(value, self.text, cited or self.marks.sentences)), None)


def _same_source(named: list[str], source: str) -> bool:
    """Whether one name holds all the words of the other: "Zelensky", "President Volodymyr Zelensky"."""
    there = content_words(source) or words(source.lower())
    return bool(named) and bool(there) and (set(named) <= set(there) or set(there) <= set(named))
