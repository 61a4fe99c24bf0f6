"""Holding one label of a draft against the text, by the rule of its field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from summarise.briefs import Translation
from summarise.documents import Span
from summarise.evidence.known import Known, known
from summarise.evidence.marks import Attribution, MarkKind, Marks, Name, Strength
from summarise.grounding.dictation import Dictation
from summarise.grounding.remembering import remembered
from summarise.grounding.saying import is_denied, source_of_most
from summarise.grounding.support.beside import is_beside
from summarise.grounding.support.statements import Statements
from summarise.grounding.support.supporting import Sentences
from summarise.grounding.support.weaknesses import not_there
from summarise.grounding.values import day_of, day_places, number_of, number_places
from summarise.grounding.wording.differing import nearest
from summarise.grounding.wording.locating import Locator
from summarise.grounding.words import content_words
from summarise.kinds import Rule

_DICTATED = "it rests on words that speak to a machine, not to the reader"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a label stands."""

    reason: str | None
    """Why it does not, in words for a reader; None where it does."""
    closest: Span | None = None
    """Where it does not: the passage that comes nearest."""


class Checker:
    """One text with its marks, ready to have labels held against it. It remembers what it has found."""

    def __init__(self, text: str, marks: Marks, translation: Translation | None = None) -> None:
        self.text = text
        self.marks = marks
        self.translation = translation
        self._dictation = Dictation(text, marks.instructions)
        self._told = self._dictation.told
        self._locator = Locator(text)
        self._names_of = Locator(self._told) if marks.instructions else self._locator
        self._written = frozenset(self._told.split())
        self._statements = Statements(self._told, marks, translation)
        self._mentions = {mention for name in marks.names for mention in name.mentions}
        self._sentences = Sentences.of(marks.sentences, self._told, self._mentions)
        self.whole = Span(0, len(text))

    @remembered
    def marked(self, kind: MarkKind) -> tuple[Known, ...]:
        """What is known of all marks of `kind`, in the order of the text."""
        return known(kind, self.text, self.marks)

    @remembered
    def rests_on(self, rule: Rule | None, value: str, cited: tuple[Span, ...]) -> tuple[Span, ...]:
        """The words of the text that `value` rests on, if it stands.

        For words that must stand in the text these are all mentions of what they name; for a statement the
        fewest sentences that hold its words, which need not be those that were cited.
        """
        if rule is Rule.VERBATIM:
            places = self._named(value)
            named = next((name for name in self.marks.names if _is_of(name, places)), None)
            return named.mentions if named else places
        if self._statements.is_translated(value):
            return cited
        if rule in (Rule.STATEMENT, Rule.REMARK):
            return self._sentences.supporting(value, cited) or cited
        return cited

    def as_written(self, value: str) -> str:
        """`value` in the letters in which the text writes it."""
        place = next(iter(self._named(value) or self._locator.find(value)), None)
        return place.of(self.text) if place else value

    @remembered
    def check(self, rule: Rule, value: str, about: tuple[Span, ...], said: str = "") -> Verdict:
        """Hold `value` against `about`, the words of the text it is said to rest on.

        `said` is the statement that a certainty is the certainty of.
        """
        match rule:
            case Rule.VERBATIM:
                return self._stands(value)
            case Rule.STATEMENT | Rule.REMARK:
                return self._is_supported(rule, value, about)
            case Rule.ORIGIN:
                return self._is_origin(value, about)
            case Rule.CERTAINTY:
                return self._is_as_certain(value, said, about)
            case Rule.NUMBER:
                return self._is_number(value, about)
            case Rule.DAY:
                return self._is_day(value, about)
            case Rule.WEAKNESS:
                return Verdict(not_there(value, self.sentences_of(about), self.marks))
            case Rule.OPINION:
                return Verdict(None)

    @remembered
    def check_doubt(self, value: str, about: tuple[Span, ...]) -> Verdict:
        """Hold a statement that has no certainty, a headline, against the doubts of what it rests on."""
        sentences = self.sentences_of(about)
        if self._statements.is_attributed(value):
            doubt = self._statements.surer_than_its_source(value, sentences)
        else:
            doubt = self._statements.over_certain(value, sentences)
            doubt = doubt or self._statements.only_claimed(value, sentences)
        reason = f"it asserts what the text puts in doubt: “{doubt.of(self.text)}”" if doubt else None
        return Verdict(reason, doubt)

    def known(self, rule: Rule | None, cited: tuple[Span, ...]) -> str | None:
        """What the marks alone say a field of this rule holds; None where they say nothing."""
        if rule is Rule.ORIGIN:
            sentences = self.sentences_of(cited)
            name = self._statements.origins.fullest(source_of_most(sentences, self.marks), sentences)
            return name.of(self.text) if name else None
        if rule is Rule.CERTAINTY:
            strengths = self._strengths(cited)
            if "denied" in strengths:
                denied = any(is_denied(each, self.marks) for each in self.sentences_of(cited))
                return "denied" if denied else None
            return "hedged" if "suggested" in strengths or self._hedges(cited) else None
        if rule is Rule.STATEMENT:
            roles = [name.role for name in self.marks.names if name.role and name.mentions == cited]
            return roles[0].of(self.text) if roles else None
        return None

    def says_nothing(self, value: str) -> bool:
        """Whether a statement only names somebody."""
        return set(content_words(value)) <= self._naming

    @cached_property
    def _naming(self) -> frozenset[str]:
        """The words of meaning in names and in roles."""
        spans = [span for name in self.marks.names for span in (*name.mentions, name.role) if span]
        return frozenset(word for span in spans for word in content_words(span.of(self.text)))

    @remembered
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
        said = f"“{words}” is nowhere in the text"
        sentences = self._sentences.supporting(words)
        if not sentences:
            return Verdict(said)
        closest, told = nearest(words, sentences, self.text)
        return Verdict(f"{said}: {told}", closest)

    @remembered
    def _named(self, value: str) -> tuple[Span, ...]:
        """Where a name stands; a drafter may write each of its words with a capital, as headlines do."""
        found = self._names_of.find(value)
        return found or self._names_of.find(" ".join(map(self._uncapitalised, value.split())))

    def _uncapitalised(self, word: str) -> str:
        """`word` in small letters, if the text has it in no others."""
        return word.lower() if word.istitle() and word not in self._written else word

    def _stands(self, value: str) -> Verdict:
        if self._named(value):
            return Verdict(None)
        dictated = self.places(value)
        return Verdict(_DICTATED, dictated[0]) if dictated else self.nowhere(value)

    def _is_supported(self, rule: Rule, value: str, about: tuple[Span, ...]) -> Verdict:
        other = self._somebody_else(value, about)
        if other is not None:
            return Verdict(f"“{value}” is somebody else in the text", other)
        sentences = self.sentences_of(about)
        claimed = self._dictation.beyond_quoting(value)
        if dictated := self._dictation.naming(claimed):
            return Verdict(_DICTATED, dictated)
        if is_beside(self._told, value, self._mentions.intersection(about)):
            return Verdict(None)
        figure = self._statements.figure(about, claimed)
        if rule is Rule.REMARK:
            reason = self._statements.unfounded(claimed, sentences)
        elif figure is not None:
            reason = self._statements.mislabelled(claimed, figure, sentences)
        else:
            reason = self._statements.unsupported(claimed, sentences)
        if reason and (dictated := self._dictation.saying(value)):
            return Verdict(_DICTATED, dictated)
        return Verdict(reason, self._closest(value, about) if reason else None)

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
        if any(self.marks.dictates(span) for span in about):
            spoken = [
                mark.speaker.fullest for span in about for mark in self.marks.quoted(span) if mark.speaker
            ]
            given = any(name.of(self.text) == value for name in spoken)
            return Verdict(None) if given else Verdict(_DICTATED, about[0])
        origins = self._statements.origins
        if origins.gives(value, about):
            return Verdict(None)
        nearest = next(iter(origins.of(about)), None)
        reason = f"the text does not give “{value}” as the source of this"
        return Verdict(reason, nearest.mention if nearest else None)

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

    def _is_as_certain(self, value: str, said: str, about: tuple[Span, ...]) -> Verdict:
        sentences = self.sentences_of(about)
        if value == "asserted":
            doubt = self._statements.over_certain(said, sentences)
            reason = f"the text puts this in doubt: “{doubt.of(self.text)}”" if doubt else None
            return Verdict(reason, doubt)
        if value == "hedged" and not self._statements.may_be_hedged(about, sentences):
            return Verdict("the text marks no doubt here")
        if value == "denied" and not self._statements.may_be_denied(about, sentences):
            return Verdict("the text denies nothing here")
        return Verdict(None)

    def _strengths(self, cited: tuple[Span, ...]) -> set[Strength]:
        """How firmly the sources of the cited sentences speak."""
        return {mark.strength for mark in self._attributions(self.sentences_of(cited))}

    def _hedges(self, cited: tuple[Span, ...]) -> list[Span]:
        return [hedge.span for passage in cited for hedge in self.marks.hedged(passage)]

    def _closest(self, value: str, cited: tuple[Span, ...] = ()) -> Span | None:
        return next(iter(self._sentences.supporting(value, cited)), None)


def _is_of(name: Name, places: Sequence[Span]) -> bool:
    """Whether `places` are those of a name at its fullest, alone or behind what the text says of it."""
    told = name.role
    return name.fullest in places or (
        told is not None
        and any(
            place.end == name.fullest.end and place.covers(told) and place.covers(name.fullest)
            for place in places
        )
    )
