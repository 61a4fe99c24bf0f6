"""Holding what is said about a text in other words than its own against the sentences it rests on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.briefs import Translation
from summarise.documents import Span
from summarise.evidence.marks import Attribution, Figure, Marks
from summarise.grounding.support.counting import beside
from summarise.grounding.support.dating import in_its_days, without_bare_days
from summarise.grounding.support.denials import denies
from summarise.grounding.support.disputed import disputed
from summarise.grounding.support.doubts import (
    doubted,
    doubting,
    first_doubt,
    is_of_likelihood,
    leaves_open,
    only_plans,
)
from summarise.grounding.support.labelling import Context, mislabelled
from summarise.grounding.support.mentions import Mentions
from summarise.grounding.support.pointing import other_than_meant
from summarise.grounding.support.remarks import unfounded
from summarise.grounding.support.translated import Tongues
from summarise.grounding.support.unsupported import Vocabulary, passages_of, unsupported
from summarise.grounding.words import content_words, words

_ATTRIBUTED = re.compile(
    r"\b(?:report|say|said|claim|alleg|suggest|accord|indicat|estimat|accus|warn|may|might|could"
    r"|(?:gibt|gab|geben|gaben) an\b|angab|angeb)\w*",
    re.IGNORECASE,
)
_UNSURE = re.compile(r"\b(?:claim|alleg|suggest|indicat|estimat|accus|warn)\w*", re.IGNORECASE)
"""Those that leave open whether it is so."""
_POINTING_BACK = re.compile(
    r"\b(?:it|its|they|them|their|this|that|these|those|both|one|ones|he|she|him|his|her|such|so|er|sie|es|ihr\w{0,2}"
    r"|sein\w{0,2}|ihn|ihm|ihnen|dies\w{0,2}|davon|dafür|darunter|dabei|dort|beide|deren|dessen)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(?: (?:of|der) (?:the |its |their )?|[ -])([^\W\d_]{3,40})")
_BESIDE_A_FIGURE = 2
"""Words."""
_FRAGMENT, _BACK = 3, 2
_OF_DOUBTFUL_ORIGIN = ("anonymous", "medium", "unclear")


class Statements:
    """One text with its marks, ready to have statements held against its sentences."""

    def __init__(self, text: str, marks: Marks, translation: Translation | None = None) -> None:
        self._text = text
        self._marks = marks
        self._vocabulary = Vocabulary.of(text)
        self._language = marks.language
        self._tongues = Tongues(marks.language, translation)
        self._mentions = Mentions(text, marks)
        self.origins = self._mentions.origins

    def unsupported(self, statement: str, sentences: tuple[Span, ...]) -> str | None:
        """Why `sentences` do not bear `statement` out, in words for a reader; None where they do."""
        passages, named = passages_of(sentences, self._text), self._mentions.named_in(sentences)
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
        other = other_than_meant(statement, sentences, self._text, self._marks.names, self._mentions)
        if other is not None:
            return other
        told = without_bare_days(sentences, self._text, self._marks)
        statement = in_its_days(statement, told, self._text, self._marks)
        return unsupported(statement, passages_of(told, self._text), self._vocabulary, named)

    def is_translated(self, statement: str) -> bool:
        """Whether a statement is in another language than the text."""
        return self._tongues.is_foreign(statement)

    def unfounded(self, remark: str, sentences: tuple[Span, ...]) -> str | None:
        """Why `remark` is no observation about the text, in words for a reader; None where it is one."""
        passages, named = passages_of(sentences, self._text), self._mentions.named_in(sentences)
        if self._tongues.are_asked_for and self.is_translated(remark):
            return self._tongues.contradicted(remark, passages, self._vocabulary.ordinary, named)
        left = self._tongues.left(remark, self._text)
        return left or unfounded(remark, passages, self._vocabulary, named)

    def figure(self, about: tuple[Span, ...], label: str) -> Figure | None:
        """The figure that `about` is, or nearly: "two years and a half". No label ends with a full stop."""
        for span in about[:1]:
            marks = self._marks.counted(span)
            here = [mark for mark in marks if mark.span in about]
            if here or label.endswith("."):
                return next(iter(here), None)
            return next(iter(self._hardly_more(span, marks)), None)
        return None

    def _hardly_more(self, span: Span, marks: Sequence[Figure]) -> Sequence[Figure]:
        """Those of `marks`, where they are nearly all of `span`."""
        ends = [span.start, *(mark.span.end for mark in marks)]
        starts = [*(mark.span.start for mark in marks), span.end]
        rest = [self._text[end:start] for end, start in zip(ends, starts, strict=True)]
        beside = len(words(" ".join(rest))) <= _BESIDE_A_FIGURE
        return marks if beside and not any(each.startswith("-") for each in rest) else ()

    def mislabelled(self, label: str, figure: Figure, sentences: tuple[Span, ...]) -> str | None:
        """Why `figure` does not count what `label` says; None where it does."""
        passages, named = passages_of(sentences, self._text), self._mentions.named_in(sentences)
        if self._tongues.are_asked_for and self.is_translated(label):
            return self._tongues.contradicted(label, passages, self._vocabulary.ordinary, named)
        reason = self._tongues.left(label, self._text)
        before, counted = self._pointed_back_to(sentences), self._counted(figure)
        context = Context(passages, before, counted, self._vocabulary, named)
        reason = reason or mislabelled(label, figure, context)
        return reason or self._counts_otherwise(label, figure)

    def _pointed_back_to(self, sentences: tuple[Span, ...]) -> str:
        """The sentences before, where these have a pronoun or say too little to stand alone."""
        here = passages_of(sentences, self._text)
        if not (_POINTING_BACK.search(here) or len(content_words(here)) <= _FRAGMENT):
            return ""
        first = min((self._marks.sentence_at(sentence.start) for sentence in sentences), default=0)
        return passages_of(tuple(self._marks.sentences[max(0, first - _BACK) : first]), self._text)

    def _counted(self, figure: Figure) -> str:
        """The word right behind a figure, in lower case; nothing where a sign stands between."""
        counted = _COUNTED.match(self._text, figure.span.end)
        return counted[1].lower() if counted else ""

    def _counts_otherwise(self, label: str, figure: Figure) -> str | None:
        """Why another figure of the sentence is the one that counts what `label` says."""
        sentence = self._marks.sentences[self._marks.sentence_at(figure.span.start)]
        there = beside(figure.span, self._marks.counted(sentence), sentence, self._text)
        if there.speaks_against(label):
            return f"the cited words count something else by {figure.span.of(self._text)}"
        return None

    def over_certain(self, statement: str, sentences: tuple[Span, ...]) -> Span | None:
        """The first word of the text that puts in doubt what `statement` says without any doubt.

        Where nothing is stated it is the first word of doubt.
        """
        if leaves_open(statement) and not only_plans(statement):
            return None
        for sentence in sentences:
            spoken = sentence.of(self._text)
            doubt = doubted(statement, spoken) if statement else first_doubt(spoken)
            if doubt is not None:
                return Span(sentence.start + doubt.start, sentence.start + doubt.end)
        return None

    def surer_than_its_source(self, statement: str, sentences: tuple[Span, ...]) -> Span | None:
        """The first word by which a source leaves open what `statement` has it say without any doubt."""
        if leaves_open(statement) or _UNSURE.search(statement):
            return None
        for sentence in sentences:
            spoken = sentence.of(self._text)
            for doubt in doubting(statement, spoken):
                if is_of_likelihood(doubt.of(spoken)):
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
