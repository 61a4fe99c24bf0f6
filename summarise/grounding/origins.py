"""Whether the cited words come from whom a statement, or its label, says they come from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from summarise.documents import Span
from summarise.evidence.marks import Attribution, Marks, Quotation, Source
from summarise.grounding.clauses import Word, read
from summarise.grounding.words import REPORTING, content_words, meaning, pieces_of, words

_REPORTS = re.compile(r"(?:media |news )?reports?|(?:medien)?berichte?", re.IGNORECASE)
_REPORTED = re.compile(r"\breport|\bbericht", re.IGNORECASE)
_FARTHEST_BACK = 6
"""Sentences, up to one that says whose statement "the statement" is."""
_SPEAKING = REPORTING | frozenset(
    """accuse call name warn declare urge demand praise condemn criticise criticize deny denied order ask think
    believe blame find conclude decide promise reveal propose suggest insist welcome oppose defend confirm
    describe estimate expect apologise apologize vow pledge predict refuse dismiss hope stress note
    ansicht meinen meint sieht sehen fordert kritisiert rügt angegriffen angreift stützt begründet erwartet
    empfiehlt empfahl warnt hält spricht nennt bezeichnet lehnt weist betont kündigt angekündigt""".split()
)
_SPEAKING_MEANINGS = frozenset(map(meaning, _SPEAKING))
_AUXILIARIES = frozenset("hat haben ist sind sei wird werden has have had is was".split())
_BEFORE_SUBJECT = 3
_MOST_OF = 0.5


@dataclass(frozen=True, slots=True)
class Origins:
    """Who speaks in a text, and under which names."""

    text: str
    marks: Marks
    bearers: Mapping[str, frozenset[int]]
    """By each word of a name, without regard to case: who bears such a name, by number."""

    def gives(self, value: str, cited: Sequence[Span]) -> bool:
        """Whether the text gives `value` as the source of the words at `cited`."""
        sources = self.of(cited)
        if any(self._is_meant(value, source) for source in sources):
            return True
        if sources and all(source.kind == "unclear" for source in sources):
            return bool(self._named(value))
        sentences = [sentence.of(self.text) for sentence in self._sentences(cited)]
        if _REPORTS.fullmatch(value):
            return any(_REPORTED.search(sentence) for sentence in sentences)
        return any(self._speaks(value, sentence) for sentence in sentences)

    def of(self, cited: Sequence[Span]) -> list[Source]:
        """Who speaks in the cited words; else in their sentences; else in the sentence before."""
        sentences = self._sentences(cited)
        before = [self.marks.sentences[max(0, self.marks.sentence_at(each.start) - 1)] for each in sentences[:1]]
        return self._sources(cited) or self._sources(sentences) or self._sources(before)

    def other_speaker(self, statement: str, cited: Sequence[Span]) -> Source | None:
        """Who says what `statement` gives as the words of another."""
        for speaker, told in _tellings(read(statement)):
            if not self._named(speaker):
                continue
            best: tuple[float, Source] | None = None
            for mark, source in self._spoken(cited):
                there = set(content_words(mark.of(self.text)))
                share = len(told & there) / len(told)
                if share >= _MOST_OF and self._is_meant(speaker, source):
                    return None
                if share >= _MOST_OF and source.kind != "unclear" and (best is None or share > best[0]):
                    best = (share, source)
            if best is not None:
                return best[1]
        return None

    def _spoken(self, cited: Sequence[Span]) -> Iterator[tuple[Span, Source]]:
        for sentence in self._sentences(cited):
            yield from ((mark.scope, mark.source) for mark in self.marks.attributed(sentence))
            yield from ((mark.span, mark.speaker) for mark in self.marks.quoted(sentence) if mark.speaker)

    def _sources(self, passages: Sequence[Span]) -> list[Source]:
        return [source for passage in passages for source in self._of_passage(passage)]

    def _of_passage(self, passage: Span) -> Iterator[Source]:
        yield from (mark.speaker for mark in self.marks.quoted(passage) if mark.speaker)
        yield from (mark.source for mark in self.marks.attributed(passage))

    def _sentences(self, cited: Sequence[Span]) -> list[Span]:
        return list(
            dict.fromkeys(
                sentence
                for span in cited
                for sentence in self.marks.sentences[
                    self.marks.sentence_at(span.start) : self.marks.sentence_at(max(span.start, span.end - 1)) + 1
                ]
            )
        )

    def _is_meant(self, value: str, source: Source) -> bool:
        if any(_same_words(value, span.of(self.text)) for span in (source.fullest, source.mention)):
            return True
        bearers = self._named(value)
        there = pieces_of(source.mention.of(self.text)) | pieces_of(source.fullest.of(self.text))
        if bearers and any(bearers & self.bearers.get(piece, frozenset()) for piece in there):
            return True
        return source.kind == "document" and self._wrote(bearers, source)

    def _wrote(self, bearers: frozenset[int], document: Source) -> bool:
        """Whether somebody is named in an earlier sentence together with a document of the same kind."""
        last = self.marks.sentence_at(document.mention.start)
        noun = meaning((words(document.mention.of(self.text).lower()) or [""])[-1])
        for sentence in self.marks.sentences[max(0, last - _FARTHEST_BACK) : last + 1]:
            spoken = sentence.of(self.text)
            here = any(bearers & self.bearers.get(piece, frozenset()) for piece in pieces_of(spoken))
            if here and noun in map(meaning, words(spoken.lower())):
                return True
        return False

    def _named(self, value: str) -> frozenset[int]:
        """Who bears all the names in `value`, by number."""
        borne = [self.bearers[piece] for piece in pieces_of(value) if piece in self.bearers]
        return frozenset.intersection(*borne) if borne else frozenset()

    def _speaks(self, value: str, sentence: str) -> bool:
        """Whether `value` is the subject of a verb of speaking or judging: the nearest name before it."""
        bearers, named = self._named(value), pieces_of(value)
        spoken = read(sentence)
        speaker: bool = False
        holds = False
        for place, word in enumerate(spoken):
            is_value = word.plain in named or bool(bearers & self.bearers.get(word.plain, frozenset()))
            if is_value and (word.written[:1].isupper() or not bearers):
                before = spoken[max(0, place - _BEFORE_SUBJECT) : place]
                if any(each.meaning in _SPEAKING_MEANINGS and not each.is_passive for each in before):
                    return True
                speaker = True
                holds = holds or spoken[place + 1 : place + 2][:1] != () and spoken[place + 1].plain in _AUXILIARIES
            elif word.plain in self.bearers and word.written[:1].isupper():
                speaker = False
            if word.meaning in _SPEAKING_MEANINGS and (speaker or holds):
                return True
        return False


def _tellings(statement: Sequence[Word]) -> Iterator[tuple[str, frozenset[str]]]:
    """Each speaker that a statement names, and the words of meaning that it gives as theirs."""
    for place, word in enumerate(statement):
        if word.meaning != "say" or word.is_passive:
            continue
        start = place
        while start and statement[start - 1].sentence == word.sentence and not statement[start].begins_clause:
            start -= 1
        before, behind = statement[start:place], statement[place + 1 :]
        told = frozenset(each.meaning for each in behind if each.meaning and each.sentence == word.sentence)
        if before and told:
            yield " ".join(each.written for each in before), told


def _same_words(value: str, source: str) -> bool:
    """Whether one name holds all the words of the other: "Zelensky", "President Volodymyr Zelensky"."""
    one = set(content_words(value) or words(value.lower()))
    other = set(content_words(source) or words(source.lower()))
    return bool(one and other) and (one <= other or other <= one)
