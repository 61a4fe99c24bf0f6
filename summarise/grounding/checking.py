"""Holding one label of a draft against the text, by the rule of its field."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date

from summarise.documents import Span
from summarise.evidence.known import Known, known
from summarise.evidence.language import written_in
from summarise.evidence.marks import Attribution, MarkKind, Marks, Source, Strength
from summarise.evidence.speech.hedges import hedges
from summarise.grounding.differing import difference
from summarise.grounding.locating import Locator
from summarise.grounding.naming import Named
from summarise.grounding.opposites import denies
from summarise.grounding.support import Vocabulary, passages_of, unfounded, unsupported
from summarise.grounding.supporting import Sentences
from summarise.grounding.values import day_of, day_places, number_of, number_places
from summarise.grounding.words import content_words, pieces_of, words
from summarise.kinds import Rule

_MOST_OF = 0.4
_BACK = 1
_PRONOUN = re.compile(
    r"\b(?:he|she|they|it|him|her|them|his|their|its|this|these|er|sie|ihr|ihn|sein\w*|il|elle|ils|son|sa|leur|él|ella"
    r"|su|lui|lei|ele|ela|the \w+)\b",
    re.IGNORECASE,
)
_ATTRIBUTED = re.compile(
    r"\b(?:report|say|said|claim|alleg|suggest|accord|indicat|estimat|accus|warn|may|might|could)\w*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a label stands."""

    reason: str | None
    """Why it does not, in words for a reader; None where it does."""
    closest: Span | None = None
    """Where it does not: the passage that comes nearest."""


class Checker:
    """One text with its marks, ready to have labels held against it."""

    def __init__(self, text: str, marks: Marks) -> None:
        self.text = text
        self.marks = marks
        self._locator = Locator(text)
        self._vocabulary = Vocabulary.of(text)
        self._sentences = Sentences.of(marks.sentences, text)
        self._nouns_capitalised = written_in(text) == "de"
        self._names = pieces_of(" ".join(span.of(text) for name in marks.names for span in name.mentions))
        self._mentions = {mention for name in marks.names for mention in name.mentions}
        self.whole = Span(0, len(text))
        self._known: dict[MarkKind, tuple[Known, ...]] = {}

    def marked(self, kind: MarkKind) -> tuple[Known, ...]:
        """What is known of all marks of `kind`, in the order of the text."""
        if kind not in self._known:
            self._known[kind] = known(kind, self.text, self.marks)
        return self._known[kind]

    def rests_on(self, rule: Rule | None, value: str, cited: tuple[Span, ...]) -> tuple[Span, ...]:
        """The words of the text that `value` rests on, if it stands.

        For words that must stand in the text these are all mentions of what they name; for a statement the
        fewest sentences that hold its words, which need not be those that were cited.
        """
        if rule is Rule.VERBATIM:
            places = tuple(self._locator.find(value))
            named = next((name for name in self.marks.names if name.fullest in places), None)
            return named.mentions if named else places
        if rule in (Rule.STATEMENT, Rule.REMARK):
            return self._sentences.supporting(value, cited) or cited
        return cited

    def as_written(self, value: str) -> str:
        """`value` in the letters in which the text writes it."""
        place = next(iter(self._locator.find(value)), None)
        return place.of(self.text) if place else value

    def check(self, rule: Rule, value: str, about: tuple[Span, ...]) -> Verdict:
        """Hold `value` against `about`, the words of the text it is said to rest on."""
        match rule:
            case Rule.VERBATIM:
                return self._stands(value)
            case Rule.STATEMENT | Rule.REMARK:
                return self._is_supported(rule, value, about)
            case Rule.ORIGIN:
                return self._is_origin(value, about)
            case Rule.CERTAINTY:
                return self._is_as_certain(value, about)
            case Rule.NUMBER:
                return self._is_number(value, about)
            case Rule.DAY:
                return self._is_day(value, about)
            case Rule.OPINION:
                return Verdict(None)

    def check_doubt(self, value: str, about: tuple[Span, ...]) -> Verdict:
        """Hold a statement that has no certainty, a headline, against the doubts of what it rests on."""
        if hedges(value) or _ATTRIBUTED.search(value):
            return Verdict(None)
        doubts = self._hedges(about)
        doubts += [mark.cue for mark in self._attributions(about) if mark.strength == "suggested"]
        if not doubts:
            return Verdict(None)
        return Verdict(f"it asserts what the text puts in doubt: “{doubts[0].of(self.text)}”", doubts[0])

    def known(self, rule: Rule | None, cited: tuple[Span, ...]) -> str | None:
        """What the marks alone say a field of this rule holds; None where they say nothing."""
        if rule is Rule.ORIGIN:
            source = self._source_of_most(self.sentences_of(cited))
            return source.fullest.of(self.text) if source else None
        if rule is Rule.CERTAINTY:
            strengths = self._strengths(cited)
            if "denied" in strengths:
                return "denied"
            return "hedged" if "suggested" in strengths or self._hedges(cited) else None
        if rule is Rule.STATEMENT:
            roles = [name.role for name in self.marks.names if name.role and name.mentions == cited]
            return roles[0].of(self.text) if roles else None
        return None

    def _source_of_most(self, sentences: tuple[Span, ...]) -> Source | None:
        """Who says the better part of one of these sentences, cue and all."""
        for sentence in sentences:
            told: Counter[Span] = Counter()
            for mark in self._attributions((sentence,)):
                spans = {mark.scope, mark.cue, mark.source.mention}
                told[mark.source.fullest] += sum(len(span) for span in spans if sentence.covers(span))
                if told[mark.source.fullest] >= _MOST_OF * len(sentence):
                    return mark.source
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

    def places(self, words: str) -> tuple[Span, ...]:
        """Every place where `words` stands, but for what typesetting does."""
        return self._locator.find(words)

    def nowhere(self, words: str) -> Verdict:
        """The verdict on words that stand nowhere: what comes nearest, and what tells the two apart."""
        closest = self._closest(words)
        told = f": {difference(words, closest.of(self.text))}" if closest else ""
        return Verdict(f"“{words}” is nowhere in the text{told}", closest)

    def _stands(self, value: str) -> Verdict:
        return Verdict(None) if self.places(value) else self.nowhere(value)

    def _is_supported(self, rule: Rule, value: str, about: tuple[Span, ...]) -> Verdict:
        other = self._somebody_else(value, about)
        if other is not None:
            return Verdict(f"“{value}” is somebody else in the text", other)
        against = unsupported if rule is Rule.STATEMENT else unfounded
        sentences = self.sentences_of(about)
        reason = against(
            value, passages_of(sentences, self.text), self._vocabulary, self._named_in(sentences)
        )
        return Verdict(reason, self._closest(value, about) if reason else None)

    def _named_in(self, sentences: tuple[Span, ...]) -> Named:
        """The names that a statement about `sentences` may use: theirs, and those of the sentence before."""
        before = [
            self.marks.sentences[max(0, self.marks.sentence_at(each.start) - _BACK)]
            for each in sentences
            if _PRONOUN.search(each.of(self.text))
        ]
        near = (*sentences, *before)
        here = [
            name
            for name in self.marks.names
            if any(mention.overlaps(sentence) for mention in name.mentions for sentence in near)
        ]
        forms = (mention.of(self.text) for name in here for mention in name.mentions)
        return Named(pieces_of(" ".join(forms)), self._names, self._nouns_capitalised)

    def _somebody_else(self, value: str, about: tuple[Span, ...]) -> Span | None:
        """Where `value` is the name of another than the one whose mentions `about` are."""
        if not self._mentions.intersection(about):
            return None
        for name in self.marks.names:
            written = {span.of(self.text).casefold() for span in name.mentions}
            if value.casefold() in written and not set(name.mentions).intersection(about):
                return name.fullest
        return None

    def _is_origin(self, value: str, about: tuple[Span, ...]) -> Verdict:
        named = content_words(value) or words(value.lower())
        sources = self._sources_about(about)
        for source in sources:
            if any(_same_source(named, span.of(self.text)) for span in (source.fullest, source.mention)):
                return Verdict(None)
        if sources and all(source.kind == "unclear" for source in sources) and any(self._locator.find(value)):
            return Verdict(None)
        return Verdict(
            f"the text does not give “{value}” as the source of this",
            sources[0].mention if sources else None,
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
        quoted = [mark.speaker for passage in passages for mark in self.marks.quoted(passage) if mark.speaker]
        return quoted + [mark.source for mark in self._attributions(passages)]

    def _attributions(self, passages: tuple[Span, ...]) -> list[Attribution]:
        return [mark for passage in passages for mark in self.marks.attributed(passage)]

    def number(self, value: object, about: tuple[Span, ...]) -> tuple[int | float | None, tuple[Span, ...]]:
        """The number that `value` is, and where the sentences of `about` give it."""
        number = number_of(value)
        if number is None:
            return None, ()
        return number, number_places(number, self.sentences_of(about), self.text, self.marks)

    def day(self, value: object, about: tuple[Span, ...]) -> tuple[date | None, tuple[Span, ...]]:
        """The day that `value` is, in numbers or in words of the text, and where `about` gives it."""
        day = day_of(value)
        sentences = self.sentences_of(about)
        if day is None:
            said = [
                mark for place in self.places(str(value)) for mark in self.marks.dated(place) if mark.date
            ]
            day = said[0].date if said else None
        return day, day_places(day, sentences, self.marks) if day else ()

    def _is_number(self, value: str, about: tuple[Span, ...]) -> Verdict:
        number, places = self.number(value, about)
        if places:
            return Verdict(None)
        there = [
            figure.span for passage in self.sentences_of(about) for figure in self.marks.counted(passage)
        ]
        reason = f"“{value}” is no number" if number is None else f"the cited words do not give {value}"
        return Verdict(reason, next(iter(there), None))

    def _is_day(self, value: str, about: tuple[Span, ...]) -> Verdict:
        day, places = self.day(value, about)
        if places:
            return Verdict(None)
        there = [mark.span for passage in self.sentences_of(about) for mark in self.marks.dated(passage)]
        reason = f"“{value}” is no day" if day is None else f"nothing in the cited words means {day}"
        return Verdict(reason, next(iter(there), None))

    def _is_as_certain(self, value: str, about: tuple[Span, ...]) -> Verdict:
        doubts = self._hedges(about)
        strengths = self._strengths(about)
        doubted = bool(doubts) or bool(strengths & {"suggested", "claimed"})
        denied = "denied" in strengths or denies(passages_of(about, self.text))
        if value == "asserted" and doubts:
            return Verdict(f"the text hedges it: “{doubts[0].of(self.text)}”", doubts[0])
        if value == "hedged" and not doubted:
            return Verdict("the text marks no doubt here")
        if value == "denied" and not denied:
            return Verdict("the text denies nothing here")
        return Verdict(None)

    def _strengths(self, cited: tuple[Span, ...]) -> set[Strength]:
        """How firmly the sources of the cited sentences speak."""
        return {mark.strength for mark in self._attributions(self.sentences_of(cited))}

    def _hedges(self, cited: tuple[Span, ...]) -> list[Span]:
        return [hedge.span for passage in cited for hedge in self.marks.hedged(passage)]

    def _closest(self, value: str, cited: tuple[Span, ...] = ()) -> Span | None:
        return next(iter(self._sentences.supporting(value, cited)), None)


def _same_source(named: list[str], source: str) -> bool:
    """Whether one name holds all the words of the other: "Zelensky", "President Volodymyr Zelensky"."""
    there = content_words(source) or words(source.lower())
    return bool(named) and bool(there) and (set(named) <= set(there) or set(there) <= set(named))
