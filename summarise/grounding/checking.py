"""Holding one label of a draft against the text, by the rule of its field."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from summarise.documents import Span
from summarise.evidence.language import written_in
from summarise.evidence.marks import Attribution, Marks, Name, Source, Strength
from summarise.grounding.denials import denies
from summarise.grounding.differing import difference
from summarise.grounding.doubts import doubted, leaves_open
from summarise.grounding.labelling import mislabelled
from summarise.grounding.locating import Locator
from summarise.grounding.naming import Named
from summarise.grounding.origins import Origins
from summarise.grounding.support import Vocabulary, passages_of, unfounded, unsupported
from summarise.grounding.supporting import Sentences
from summarise.grounding.words import pieces_of, words
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
        self._bearers = _bearers(marks.names, text)
        self._origins = Origins(text, marks, self._bearers)
        self._mentions = {mention for name in marks.names for mention in name.mentions}

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

    def check_doubt(self, value: str, about: tuple[Span, ...]) -> Verdict:
        """Hold a statement that has no certainty, a headline, against the doubts of what it rests on."""
        if _ATTRIBUTED.search(value):
            return Verdict(None)
        doubt = self._doubt(value, about)
        reason = f"it asserts what the text puts in doubt: “{doubt.of(self.text)}”" if doubt else None
        return Verdict(reason, doubt)

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
        speaker = self._origins.other_speaker(value, about)
        if speaker is not None:
            return Verdict(
                f"the text gives these as words of {speaker.fullest.of(self.text)}", speaker.mention
            )
        sentences = self.sentences_of(about)
        passages, named = passages_of(sentences, self.text), self._named_in(sentences)
        figure = next(
            (mark for span in about[:1] for mark in self.marks.counted(span) if mark.span == span), None
        )
        if rule is Rule.REMARK:
            reason = unfounded(value, passages, self._vocabulary, named)
        elif figure is not None:
            reason = mislabelled(value, figure, passages, self._vocabulary, named)
        else:
            reason = unsupported(value, passages, self._vocabulary, named)
        return Verdict(reason, self._closest(value, about) if reason else None)

    def _named_in(self, sentences: tuple[Span, ...]) -> Named:
        """The names that a statement about `sentences` may use: theirs, and those of the sentence before."""
        spoken_of = tuple(self._spoken_of(sentence) for sentence in sentences)
        here = frozenset().union(*spoken_of)
        forms = (
            mention.of(self.text)
            for number, name in enumerate(self.marks.names)
            if number in here
            for mention in name.mentions
        )
        return Named(
            pieces_of(" ".join(forms)), self._names, self._nouns_capitalised, self._bearers, spoken_of
        )

    def _spoken_of(self, sentence: Span) -> frozenset[int]:
        """By number: who is named or speaks in a sentence, or in the one before if it has a pronoun."""
        near = [sentence]
        if _PRONOUN.search(sentence.of(self.text)):
            near.append(self.marks.sentences[max(0, self.marks.sentence_at(sentence.start) - _BACK)])
        near += [source.fullest for source in self._origins.speaking(sentence)]
        return frozenset(
            number
            for number, name in enumerate(self.marks.names)
            if any(mention.overlaps(place) for mention in name.mentions for place in near)
        )

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
        if self._origins.gives(value, about):
            return Verdict(None)
        sources = self._origins.of(about)
        return Verdict(
            f"the text does not give “{value}” as the source of this",
            sources[0].mention if sources else None,
        )

    def _attributions(self, passages: tuple[Span, ...]) -> list[Attribution]:
        return [mark for passage in passages for mark in self.marks.attributed(passage)]

    def _is_as_certain(self, value: str, said: str, about: tuple[Span, ...]) -> Verdict:
        if value == "asserted":
            doubt = self._doubt(said, about)
            reason = f"the text puts this in doubt: “{doubt.of(self.text)}”" if doubt else None
            return Verdict(reason, doubt)
        if value == "hedged" and not self._leaves_open(about):
            return Verdict("the text marks no doubt here")
        denied = "denied" in self._strengths(about) or denies(passages_of(about, self.text))
        if value == "denied" and not denied:
            return Verdict("the text denies nothing here")
        return Verdict(None)

    def _doubt(self, said: str, about: tuple[Span, ...]) -> Span | None:
        """The first word of the text that puts in doubt what `said` says without any."""
        if leaves_open(said):
            return None
        for sentence in self.sentences_of(about):
            doubt = doubted(said, sentence.of(self.text))
            if doubt is not None:
                return Span(sentence.start + doubt.start, sentence.start + doubt.end)
        return None

    def _leaves_open(self, about: tuple[Span, ...]) -> bool:
        sentences = self.sentences_of(about)
        if self._hedges(about) or any(leaves_open(sentence.of(self.text)) for sentence in sentences):
            return True
        return any(
            mark.strength in ("suggested", "claimed")
            or mark.source.kind in ("anonymous", "medium", "unclear")
            for mark in self._attributions(sentences)
        )

    def _strengths(self, cited: tuple[Span, ...]) -> set[Strength]:
        """How firmly the sources of the cited sentences speak."""
        return {mark.strength for mark in self._attributions(self.sentences_of(cited))}

    def _hedges(self, cited: tuple[Span, ...]) -> list[Span]:
        return [hedge.span for passage in cited for hedge in self.marks.hedged(passage)]

    def _closest(self, value: str, cited: tuple[Span, ...] = ()) -> Span | None:
        return next(iter(self._sentences.supporting(value, cited)), None)


def _bearers(names: Sequence[Name], text: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, name in enumerate(names):
        written = {word for mention in name.mentions for word in words(mention.of(text))}
        for piece in pieces_of(" ".join(word for word in written if not word.islower())):
            found.setdefault(piece, set()).add(number)
    return {piece: frozenset(numbers) for piece, numbers in found.items()}
