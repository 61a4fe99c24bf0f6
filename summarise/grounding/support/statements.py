"""Holding what is said about a text in other words than its own against the sentences it rests on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.briefs import Translation
from summarise.documents import Span
from summarise.evidence.marks import Attribution, Figure, Marks, Name
from summarise.grounding.support.calling import called
from summarise.grounding.support.counting import beside
from summarise.grounding.support.denials import denies
from summarise.grounding.support.disputed import disputed
from summarise.grounding.support.doubts import doubted, doubts, leaves_open
from summarise.grounding.support.labelling import mislabelled
from summarise.grounding.support.naming import Named
from summarise.grounding.support.origins import Origins
from summarise.grounding.support.pointing import other_than_meant
from summarise.grounding.support.remarks import unfounded
from summarise.grounding.support.translated import Tongues
from summarise.grounding.support.unsupported import Vocabulary, passages_of, unsupported
from summarise.grounding.words import content_words, pieces_of, words

_BACK = 3
"""Sentences, up to one that names somebody, to whom a pronoun goes back at most."""
_PRONOUN = re.compile(
    r"\b(?:he|she|they|it|him|her|them|his|their|its|this|these|er|sie|ihr|ihn|sein\w*|il|elle|ils|son|sa|leur"
    r"|él|ella|su|lui|lei|ele|ela)\b",
    re.IGNORECASE,
)
_ATTRIBUTED = re.compile(
    r"\b(?:report|say|said|claim|alleg|suggest|accord|indicat|estimat|accus|warn|may|might|could)\w*",
    re.IGNORECASE,
)
_CAPITALISED = re.compile(r"(?<=[a-zà-ÿ,;] )[A-ZÀ-Þ][^\W\d_]+")
_OF_DOUBTFUL_ORIGIN = ("anonymous", "medium", "unclear")


class Statements:
    """One text with its marks, ready to have statements held against its sentences."""

    def __init__(self, text: str, marks: Marks, translation: Translation | None = None) -> None:
        self._text = text
        self._marks = marks
        self._vocabulary = Vocabulary.of(text)
        self._language = marks.language
        self._tongues = Tongues(marks.language, translation)
        self._names = pieces_of(" ".join(span.of(text) for name in marks.names for span in name.mentions))
        if self._language != "de":
            self._names |= _only_capitalised(text)
        self._bearers = _bearers(marks.names, text)
        self._mentions = _by_sentence(marks)
        self._written = pieces_of(text)
        self._called = called(marks.names, text)
        self.origins = Origins(text, marks, self._bearers)

    def unsupported(self, statement: str, sentences: tuple[Span, ...]) -> str | None:
        """Why `sentences` do not bear `statement` out, in words for a reader; None where they do."""
        passages, named = passages_of(sentences, self._text), self._named_in(sentences)
        if self.is_translated(statement):
            return self._tongues.untranslated(statement, passages, self._vocabulary.ordinary, named)
        if (left := self._tongues.left(statement, self._text)) is not None:
            return left
        speaker = self.origins.other_speaker(statement, sentences)
        if speaker is not None:
            return f"the text gives this as the words of {speaker.fullest.of(self._text)}"
        denial = disputed(statement, sentences, self._text, self._marks)
        if denial is not None:
            return f"the text says that this is denied: “{denial.of(self._text)}”"
        other = other_than_meant(statement, sentences, self._text, self._marks)
        if other is not None:
            return other
        return unsupported(statement, passages, self._vocabulary, named)

    def is_translated(self, statement: str) -> bool:
        """Whether a statement is in another language than the text."""
        return self._tongues.is_foreign(statement)

    def unfounded(self, remark: str, sentences: tuple[Span, ...]) -> str | None:
        """Why `remark` is no observation about the text, in words for a reader; None where it is one."""
        passages, named = passages_of(sentences, self._text), self._named_in(sentences)
        if self._tongues.are_asked_for and self.is_translated(remark):
            return self._tongues.contradicted(remark, passages, self._vocabulary.ordinary, named)
        left = self._tongues.left(remark, self._text)
        return left or unfounded(remark, passages, self._vocabulary, named)

    def mislabelled(self, label: str, figure: Figure, sentences: tuple[Span, ...]) -> str | None:
        """Why `figure` does not count what `label` says; None where it does."""
        passages, named = passages_of(sentences, self._text), self._named_in(sentences)
        if self._tongues.are_asked_for and self.is_translated(label):
            return self._tongues.contradicted(label, passages, self._vocabulary.ordinary, named)
        reason = self._tongues.left(label, self._text)
        reason = reason or mislabelled(label, figure, passages, self._vocabulary, named)
        return reason or self._counts_otherwise(label, figure)

    def _counts_otherwise(self, label: str, figure: Figure) -> str | None:
        """Why another figure of the sentence is the one that counts what `label` says."""
        sentence = self._marks.sentences[self._marks.sentence_at(figure.span.start)]
        there = beside(figure.span, self._marks.counted(sentence), sentence, self._text)
        if there.speaks_against(content_words(label)):
            return f"the cited words count something else by {figure.span.of(self._text)}"
        return None

    def over_certain(self, statement: str, sentences: tuple[Span, ...]) -> Span | None:
        """The first word of the text that puts in doubt what `statement` says without any doubt.

        Where nothing is stated it is the first word of doubt.
        """
        if leaves_open(statement):
            return None
        for sentence in sentences:
            spoken = sentence.of(self._text)
            first = next((doubt for doubt, _ in doubts(spoken)), None)
            doubt = doubted(statement, spoken) if statement else first
            if doubt is not None:
                return Span(sentence.start + doubt.start, sentence.start + doubt.end)
        return None

    def only_claimed(self, statement: str, sentences: tuple[Span, ...]) -> Span | None:
        """The word by which somebody claims what `statement` says; None where it is more than a claim."""
        said = frozenset(content_words(statement))
        for mark in self._attributions(sentences):
            told = said.intersection(content_words(mark.scope.of(self._text)))
            if mark.strength == "claimed" and 2 * len(told) > len(said):
                return mark.cue
        return None

    def is_attributed(self, statement: str) -> bool:
        """Whether a statement says itself that it is somebody's word, or only may be so."""
        return _ATTRIBUTED.search(statement) is not None

    def may_be_hedged(self, about: tuple[Span, ...], sentences: tuple[Span, ...]) -> bool:
        """Whether the text gives a reason to doubt: a word of doubt, or a source that is none to rely on."""
        if any(self._marks.hedged(span) for span in about):
            return True
        return any(leaves_open(sentence.of(self._text)) for sentence in sentences) or any(
            mark.strength in ("suggested", "claimed") or mark.source.kind in _OF_DOUBTFUL_ORIGIN
            for mark in self._attributions(sentences)
        )

    def may_be_denied(self, about: tuple[Span, ...], sentences: tuple[Span, ...]) -> bool:
        """Whether anything is said there not to be so."""
        return any(mark.strength == "denied" for mark in self._attributions(sentences)) or denies(
            passages_of(about, self._text)
        )

    def _attributions(self, sentences: tuple[Span, ...]) -> list[Attribution]:
        return [mark for sentence in sentences for mark in self._marks.attributed(sentence)]

    def _named_in(self, sentences: tuple[Span, ...]) -> Named:
        """The names that a statement about `sentences` may use: theirs, and those of the sentence before."""
        spoken_of = tuple(self._spoken_of(sentence) for sentence in sentences)
        before = (
            self._marks.sentences[max(0, self._marks.sentence_at(sentence.start) - 1)]
            for sentence in sentences
        )
        return Named(
            here=self._forms(frozenset[int]().union(*spoken_of)),
            before=self._forms(frozenset[int]().union(*map(self._mentioned, before))),
            anywhere=self._names,
            nouns_capitalised=self._language == "de",
            bearers=self._bearers,
            called=self._called,
            written=self._written,
            spoken_of=spoken_of,
        )

    def _spoken_of(self, sentence: Span) -> frozenset[int]:
        """By number: who is named or speaks in a sentence, or in those before if it has a pronoun."""
        near = [sentence]
        number = self._marks.sentence_at(sentence.start)
        for before in reversed(self._marks.sentences[max(0, number - _BACK) : number]):
            if not _PRONOUN.search(near[-1].of(self._text)):
                break
            near.append(before)
            if self._mentioned(before):
                break
        near += [source.fullest for source in self.origins.speaking(sentence)]
        return frozenset[int]().union(*map(self._mentioned, near))

    def _mentioned(self, sentence: Span) -> frozenset[int]:
        """By number: whose names stand in a sentence."""
        first, last = self._marks.sentence_at(sentence.start), self._marks.sentence_at(sentence.end)
        return frozenset(
            number
            for at in range(first, last + 1)
            for mention, number in self._mentions.get(at, ())
            if mention.overlaps(sentence)
        )

    def _forms(self, bearers: frozenset[int]) -> frozenset[str]:
        """The words of every form of their names."""
        names = (self._marks.names[number] for number in bearers)
        return pieces_of(" ".join(mention.of(self._text) for name in names for mention in name.mentions))


def _only_capitalised(text: str) -> frozenset[str]:
    """The words that stand within a sentence with a capital, and nowhere in small letters."""
    small = {word for word in words(text) if word.islower()}
    within = {word.casefold() for word in _CAPITALISED.findall(text)}
    return frozenset(within - small)


def _by_sentence(marks: Marks) -> dict[int, list[tuple[Span, int]]]:
    """The mentions in each sentence, with the number of the name."""
    found: dict[int, list[tuple[Span, int]]] = {}
    for number, name in enumerate(marks.names):
        for mention in name.mentions:
            for at in range(marks.sentence_at(mention.start), marks.sentence_at(mention.end - 1) + 1):
                found.setdefault(at, []).append((mention, number))
    return found


def _bearers(names: Sequence[Name], text: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, name in enumerate(names):
        written = {word for mention in name.mentions for word in words(mention.of(text))}
        for piece in pieces_of(" ".join(word for word in written if not word.islower())):
            found.setdefault(piece, set()).add(number)
    return {piece: frozenset(numbers) for piece, numbers in found.items()}
