"""Whether the cited words come from whom a statement, or its label, says they come from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from summarise.documents import Span
from summarise.evidence.marks import Marks, Source
from summarise.grounding.support.clauses import read
from summarise.grounding.support.interviews import Interview
from summarise.grounding.support.pointed import Pointed
from summarise.grounding.support.relations import only_related
from summarise.grounding.support.speaking import borne, speaks
from summarise.grounding.support.tellings import ARTICLES, BY, tellings
from summarise.grounding.words import (
    FUNCTION_WORDS,
    NEGATIONS,
    REPORTING,
    content_words,
    meaning,
    pieces_of,
    words,
)

_REPORTS = re.compile(r"(?:media |news )?reports?|(?:medien)?berichte?", re.IGNORECASE)
_REPORTED = re.compile(r"\breport|\bbericht", re.IGNORECASE)
_PRONOUN = re.compile(r"he|she|they|it|er|sie|il|elle|ils|él|ella|lui|lei", re.IGNORECASE)
_OWNED = re.compile(r".+['’]s? ([a-z][^\d]{2,40})")
"""Somebody's: "Peter Roth's lawyer"."""
_I = frozenset("i we me ich wir je nous yo eu io".split())
_FIRST_PERSON = re.compile(
    r"\b(?:I|(?i:my|me|we|us|our|ich|mir|mich|mein\w{0,2}|wir|uns|unser\w{0,2}|je|mon|ma|mes|nous|notre|nos"
    r"|yo|mi|mis|nosotros|nuestr[oa]s?))\b(?!\.)"
)
_RUNS_ON = re.compile(
    r"\b(?:he|she|they|his|her|their|these|this|those|such|also|er|sie|diese[rsnm]?|auch|dies"
    r"|il|elle|ils|ces?|cette|estos?|estas?)\b",
    re.IGNORECASE,
)
"""A sentence that begins with one of these goes on from the one before."""
_BEGINNING = 30
"""Characters."""
_FARTHEST_BACK = 6
"""Sentences, up to one that says whose statement "the statement" is."""
_SAY = meaning("say")
_NEAR = 80
"""Characters on both sides of a name in which its bearer is described."""
_STEM = 6
"""Letters."""
_FIRST = 6
_SUFFERS: tuple[list[str], ...] = ([], ["was"], ["were"], ["wurde"], ["wurden"])
"""Behind a name: something is done to its bearer."""
_TITLE = 3
"""Words."""
_MOST_OF = 0.5
_MORE = 0.25
"""By so much of what is told a source has to hold more than whoever is said to tell it."""
_REMEMBERED = 64
"""Names, and among them the text that they are looked for in."""


@lru_cache(_REMEMBERED)
def _folded(text: str) -> str:
    """`text` without regard to case, with single blanks."""
    return " ".join(text.split()).casefold()


@dataclass(frozen=True, slots=True)
class Origins:
    """Who speaks in a text, and under which names."""

    text: str
    marks: Marks
    bearers: Mapping[str, frozenset[int]]
    """By each word of a name, without regard to case: who bears such a name, by number."""
    pointed: Pointed
    interview: Interview

    def gives(self, value: str, cited: Sequence[Span]) -> bool:
        """Whether the text gives `value` as the source of the words at `cited`."""
        if not self._is_written(value):
            return False
        sources = self.of(cited)
        if any(self._is_meant(value, source) for source in sources) or self._is_answered_by(value, cited):
            return True
        if sources and all(self._is_open(source) for source in sources):
            return bool(self._named(value))
        if not sources and self._named(value) & self._speaking_of_themselves(cited):
            return True
        sentences = [sentence.of(self.text) for sentence in self._sentences(cited)]
        if _REPORTS.fullmatch(value):
            return any(_REPORTED.search(sentence) for sentence in sentences)
        if any(only_related(value, source.mention.of(self.text)) for source in sources):
            return False
        if not sources and any(_begins_with(value, sentence) for sentence in sentences):
            return True
        return any(speaks(value, sentence, self.bearers, self.marks.language) for sentence in sentences)

    def _is_answered_by(self, value: str, cited: Sequence[Span]) -> bool:
        return any(self.interview.answered_in(each, self.text) for each in self._sentences(cited)) and any(
            _same_words(value, mention.of(self.text))
            for number in self.interview.people
            for mention in self.marks.names[number].mentions
        )

    def fullest(self, source: Source | None, sentences: Sequence[Span]) -> Span | None:
        """The fullest name of a source of `sentences`; of "I", and of none, that of who answers in them."""
        if source is not None and source.mention.of(self.text).lower() not in _I:
            return source.fullest
        return self._answering(sentences) or (source.fullest if source else None)

    def _answering(self, sentences: Sequence[Span]) -> Span | None:
        """Whose answer `sentences` are, by the fullest name, where only one is asked."""
        answers = [each for each in sentences if self.interview.answered_in(each, self.text)]
        if not answers or len(answers) < len(sentences) or len(self.interview.people) > 1:
            return None
        return self.marks.names[min(self.interview.people)].fullest

    def _is_written(self, value: str) -> bool:
        """Whether `value` is made of the text's words: a name with what stands around it, a description."""
        if _folded(value) in _folded(self.text):
            return True
        said = {word.casefold() for word in words(value)} - ARTICLES
        if said & NEGATIONS:
            return False
        bearers = self._named(value)
        near = [self._around(mention) for each in bearers for mention in self.marks.names[each].mentions]
        near = (
            [frozenset().union(*near)]
            if near
            else [pieces_of(each.of(self.text)) for each in self.marks.sentences]
        )
        return any(said <= there for there in near)

    def _around(self, mention: Span) -> frozenset[str]:
        """The words of a name and those near it."""
        return pieces_of(self.text[max(0, mention.start - _NEAR) : mention.end + _NEAR])

    def _is_open(self, source: Source) -> bool:
        """A pronoun that nothing in the text settles."""
        return source.kind == "unclear" and _PRONOUN.fullmatch(source.mention.of(self.text)) is not None

    def of(self, cited: Sequence[Span]) -> list[Source]:
        """Who speaks in the cited words; else in their sentences; else in the one before, if that runs on."""
        sentences = self._sentences(cited)
        before = [
            self.marks.sentences[max(0, self.marks.sentence_at(each.start) - 1)]
            for each in sentences
            if _RUNS_ON.search(each.of(self.text)[:_BEGINNING])
        ]
        return self._sources(cited) or self._sources(sentences) or self._sources(before)

    def _speaking_of_themselves(self, cited: Sequence[Span]) -> frozenset[int]:
        """By number: whoever "I" and "our" may mean in the cited sentences, which nobody is said to say."""
        return frozenset[int]().union(
            *(
                self.pointed.named_last(sentence, self.pointed.of_kinds("person", "organisation"))
                for sentence in self._sentences(cited)
                if _FIRST_PERSON.search(sentence.of(self.text))
            )
        )

    def other_speaker(self, statement: str, cited: Sequence[Span]) -> Source | None:
        """Who says what `statement` gives as the words of another; nobody, where it is a whole sentence."""
        if any(statement.strip() == sentence.of(self.text) for sentence in self._sentences(cited)):
            return None
        for speaker, told in tellings(read(statement)):
            if not told:
                continue  # “It is,” of which no word could be anybody's
            own = 0.0
            best: tuple[float, Source | None] = (0.0, None)
            spoken = list(self._spoken(cited))
            meant = {
                source.fullest for _, source in spoken if _same_words(speaker, source.mention.of(self.text))
            }
            for mark, source in spoken:
                if any(
                    mention.overlaps(mark)
                    for number in self._named(speaker)
                    for mention in self.marks.names[number].mentions
                ):
                    continue
                share = len(told & set(content_words(mark.of(self.text)))) / len(told)
                if source.fullest in meant if meant else self._may_be(speaker, source):
                    own = max(own, share)
                elif source.kind != "unclear" and share > best[0]:
                    best = (share, source)
            is_other = best[0] >= _MOST_OF and (own < _MOST_OF or best[0] > own + _MORE)
            if is_other and self._is_known(speaker, cited):
                return best[1]
        return None

    def _may_be(self, speaker: str, source: Source) -> bool:
        if self._is_meant(speaker, source) or self._follows(speaker, source):
            return True
        if self.text.startswith(f" ({speaker})", source.mention.end):
            return True
        owned = _OWNED.fullmatch(speaker)
        own = set(content_words(owned[1] if owned else speaker))
        described = self._around(source.mention) | self._around(source.fullest)
        is_described = not own.isdisjoint(content_words(" ".join(described)))
        return is_described and (owned is not None or not self._named(speaker))

    def _is_known(self, speaker: str, cited: Sequence[Span]) -> bool:
        """Whether a speaker bears a name of the text, or is mentioned in the cited words."""
        if self._named(speaker):
            return True
        mentioned = {word for each in self._sentences(cited) for word in content_words(each.of(self.text))}
        return not mentioned.isdisjoint(content_words(speaker))

    def _follows(self, speaker: str, source: Source) -> bool:
        """Whether somebody is named behind a source: "Apple CEO Steve Jobs"."""
        end = self.marks.sentences[self.marks.sentence_at(source.mention.start)].end
        behind = takewhile(_is_of_a_title, words(self.text[source.mention.end : end])[:_TITLE])
        return any(self._named(speaker) & self.bearers.get(each.casefold(), frozenset()) for each in behind)

    def _spoken(self, cited: Sequence[Span]) -> Iterator[tuple[Span, Source]]:
        for sentence in self._sentences(cited):
            yield from ((mark.scope, mark.source) for mark in self.marks.attributed(sentence))
            yield from ((mark.span, mark.speaker) for mark in self.marks.quoted(sentence) if mark.speaker)

    def _sources(self, passages: Sequence[Span]) -> list[Source]:
        return [source for passage in passages for source in self.speaking(passage)]

    def speaking(self, passage: Span) -> Iterator[Source]:
        """Whoever is quoted or reported in `passage`."""
        yield from (mark.speaker for mark in self.marks.quoted(passage) if mark.speaker)
        yield from (mark.source for mark in self.marks.attributed(passage))

    def _sentences(self, cited: Sequence[Span]) -> list[Span]:
        return list(
            dict.fromkeys(
                sentence
                for span in cited
                for sentence in self.marks.sentences[
                    self.marks.sentence_at(span.start) : self.marks.sentence_at(max(span.start, span.end - 1))
                    + 1
                ]
            )
        )

    def _is_meant(self, value: str, source: Source) -> bool:
        if only_related(value, source.mention.of(self.text)) and not _is_full(value, source, self.text):
            return False
        if any(_same_words(value, span.of(self.text)) for span in (source.fullest, source.mention)):
            return True
        bearers = self._named(value)
        for span in (source.fullest, source.mention):
            if bearers & (self._named(span.of(self.text)) or self._all_named(span)):
                return True
        if bearers & self.pointed.described_in(source.mention) or _is_akin(
            value, source.mention.of(self.text)
        ):
            return True
        return source.kind == "document" and self._wrote(bearers, source)

    def _wrote(self, bearers: frozenset[int], document: Source) -> bool:
        """Whether somebody is named in an earlier sentence together with a document of the same kind."""
        last = self.marks.sentence_at(document.mention.start)
        noun = meaning(words(document.mention.of(self.text).lower())[-1])
        for sentence in self.marks.sentences[max(0, last - _FARTHEST_BACK) : last + 1]:
            spoken = [word.lower() for word in words(sentence.of(self.text))]
            nouns = [place for place, word in enumerate(spoken) if meaning(word) == noun]
            for place, word in enumerate(spoken):
                here = any(bearers & self.bearers.get(piece, frozenset()) for piece in pieces_of(word))
                if (
                    here
                    and nouns
                    and (place < nouns[0] or BY.intersection(spoken[max(0, place - 2) : place]))
                ):
                    return True
        return False

    def _all_named(self, span: Span) -> frozenset[int]:
        """Whoever may be named at `span`."""
        return frozenset().union(
            *(self.bearers.get(each, frozenset()) for each in pieces_of(span.of(self.text)))
        )

    def _named(self, value: str) -> frozenset[int]:
        """Who bears all the names in `value`, by number."""
        return borne(value, self.bearers)


def _begins_with(value: str, sentence: str) -> bool:
    """Whether a sentence begins with a name, or the end of one, so that it tells of its bearer."""
    first = [word for word in words(sentence)[:_FIRST] if word.casefold() not in ARTICLES]
    said = [word for word in words(value) if word.casefold() not in ARTICLES]
    at = next((at for at in range(len(said) + 1) if first[at : at + 1] == said[-1:]), None)
    return bool(said) and at is not None and first[at + 1 : at + 2] not in _SUFFERS


def _is_akin(value: str, description: str) -> bool:
    """Whether both describe, and by words of one stem: "researchers from Leeds", "the research team"."""
    if not description.islower():
        return False
    stems = {word[:_STEM] for word in words(description) if len(word) >= _STEM}
    return any(word[:_STEM] in stems for word in words(value) if word.islower() and len(word) >= _STEM)


def _is_full(value: str, source: Source, text: str) -> bool:
    """Whether the text names whoever `source` means by `value` elsewhere."""
    return source.fullest != source.mention and _same_words(value, source.fullest.of(text))


def _is_of_a_title(word: str) -> bool:
    return word.lower() not in FUNCTION_WORDS | REPORTING


def _same_words(value: str, source: str) -> bool:
    """Whether one name holds all the words of the other: "Zelensky", "President Volodymyr Zelensky"."""
    one = set(content_words(value) or words(value.lower()))
    other = set(content_words(source) or words(source.lower()))
    return bool(one and other) and (one <= other or other <= one)
