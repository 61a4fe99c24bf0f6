"""Whom the sentences of a text speak of: by name, by a pronoun, by an office, or as "the company"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from functools import cached_property
from itertools import chain, compress
from operator import not_

from summarise.documents import Span
from summarise.evidence.marks import Marks, Name, NameKind
from summarise.grounding.remembering import remembered
from summarise.grounding.support.calling import called
from summarise.grounding.support.designations import designations
from summarise.grounding.support.interviews import interview
from summarise.grounding.support.naming import Named
from summarise.grounding.support.nations import nation
from summarise.grounding.support.origins import Origins
from summarise.grounding.support.pointed import Pointed
from summarise.grounding.words import content_words, pieces_of, words

_PRONOUN = re.compile(
    r"\b(?:he|she|they|it|him|her|them|his|their|its|this|these|er|sie|ihr|ihn|sein\w*|il|elle|ils|son|sa|leur"
    r"|él|ella|su|lui|lei|ele|ela)\b",
    re.IGNORECASE,
)
_OF_PERSONS = frozenset("he she him her his il elle él ella lui lei".split())
"""Pronouns that no place is meant by."""
_OF_OTHERS = frozenset("him her ihn".split())
"""Those to whom something is done, and not who does it."""
_CAPITALISED = re.compile(r"(?<=[a-zà-ÿ,;`] )[A-ZÀ-Þ][^\W\d_]+")
_WE = re.compile(r"\b(?:we|us|our|wir|uns(?:er\w{0,2})?)\b", re.IGNORECASE)
_TOPICAL: tuple[NameKind, ...] = ("organisation",)
_OFTEN = 3
"""Times that a text names the country that it is about, at least."""


class Mentions:
    """One text with its marks."""

    def __init__(self, text: str, marks: Marks) -> None:
        self._text = text
        self._marks = marks
        self._language = marks.language
        self._pieces = [pieces_of(" ".join(span.of(text) for span in name.mentions)) for name in marks.names]
        """By name: the words of every form of it."""
        is_proper = [self._language != "de" or name.kind != "group" for name in marks.names]
        self._names = frozenset[str]().union(*compress(self._pieces, is_proper))
        self._groups = frozenset[str]().union(*compress(self._pieces, map(not_, is_proper))) - self._names
        if self._language != "de":
            self._names |= _only_capitalised(text)
        self._bearers = _bearers(marks.names, text)
        self._pointed = Pointed(text, marks)
        self._interview = interview(text, marks, self._pointed)
        self._written = pieces_of(text)
        self._called = called(marks.names, text)
        self._numbered = designations(text, marks)
        self._in_full = _in_full(marks.names, text)
        self.origins = Origins(text, marks, self._bearers, self._pointed, self._interview)

    @remembered
    def named_in(self, sentences: tuple[Span, ...]) -> Named:
        """The names that a statement about `sentences` may use: theirs, and those of the sentence before."""
        spoken_of = tuple(
            self._spoken_of(sentence) | self._pointed.described_in(sentence) for sentence in sentences
        )
        before = (
            self._marks.sentences[max(0, self._marks.sentence_at(sentence.start) - 1)]
            for sentence in sentences
        )
        meant = frozenset[int]().union(*spoken_of)
        roles = [self._marks.names[number].role for number in sorted(meant)]
        offices = " ".join(role.of(self._text) for role in roles if role)
        meant |= self._interviewed(sentences)
        subjects = " ".join(map(self._pointed.subject_before, sentences))
        return Named(
            here=self._forms(meant | self._left_out(meant)) | pieces_of(subjects),
            settings=self._settings(sentences),
            before=self._forms(frozenset[int]().union(*map(self._pointed.named_in, before))),
            anywhere=self._names,
            groups=self._groups,
            nouns_capitalised=self._language == "de",
            bearers=self._bearers,
            called=self._called,
            written=self._written,
            spoken_of=spoken_of,
            offices=frozenset(content_words(offices)),
            of_offices=pieces_of(offices),
            country=self._country,
            numbered=self._numbered,
            in_full=self._in_full,
            meant=meant,
        )

    def _left_out(self, meant: Set[int]) -> frozenset[int]:
        """Whom the text is about, where sentences that mean these name nobody of the same kind."""
        kinds = {self._marks.names[number].kind for number in meant}
        return frozenset(number for kind, number in self._topics.items() if kind not in kinds)

    @cached_property
    def _topics(self) -> dict[NameKind, int]:
        """By kind: who is named by far most often in the text."""
        found: dict[NameKind, int] = {}
        for kind in _TOPICAL:
            of_kind = [number for number, name in enumerate(self._marks.names) if name.kind == kind]
            often = sorted(of_kind, key=lambda number: -len(self._marks.names[number].mentions))
            many = [len(self._marks.names[number].mentions) for number in often]
            if many and many[0] >= max(_OFTEN, 2 * sum(many[1:2])):
                found[kind] = often[0]
        return found

    def _interviewed(self, sentences: Sequence[Span]) -> frozenset[int]:
        """Who is asked in an interview, and for whom, as far as `sentences` are questions or answers."""
        people = self._interview.people
        if sentences and all(self._text[sentence.end - 1] == "?" for sentence in sentences):
            return people | self._interview.asking
        answers = (each for each in sentences if self._interview.answered_in(each, self._text))
        speak = any(_WE.search(each.of(self._text)) for each in answers)
        return people | self._interview.answering if speak else people

    def _spoken_of(self, sentence: Span) -> frozenset[int]:
        """By number: who is named or speaks in a sentence, or in those before if it has a pronoun."""
        meant = set(self._pointed.named_in(sentence))
        pronouns = self._unnamed(sentence)
        if pronouns & _OF_PERSONS:
            meant |= self._pointed.named_last(sentence, self._pointed.of_kinds("person", "group"))
        if pronouns - _OF_PERSONS and not self._pointed.subject_before(sentence):
            meant |= self._pointed.named_last(sentence)
        return frozenset(meant).union(
            *(self._pointed.named_in(source.fullest) for source in self.origins.speaking(sentence))
        )

    def _unnamed(self, sentence: Span) -> set[str]:
        """The pronouns of a sentence before which it names nobody whom they could mean."""
        first = {"person": sentence.end, "organisation": sentence.end}
        for mention, number in self._pointed.mentions_in(self._marks.sentence_at(sentence.start)):
            kind = self._marks.names[number].kind
            if kind in first and mention.start >= sentence.start:
                first[kind] = min(first[kind], mention.start)
        others = _pronouns(sentence.of(self._text)) & _OF_OTHERS
        of_persons = _pronouns(self._text[sentence.start : first["person"]]) & _OF_PERSONS
        return others | of_persons | _pronouns(self._text[sentence.start : min(first.values())])

    def _settings(self, sentences: Sequence[Span]) -> frozenset[str]:
        """The words of the places where the text was before, if `sentences` say nothing of where they are."""
        is_place = self._pointed.of_kinds("place")
        if not sentences or any(map(is_place, chain.from_iterable(map(self._pointed.named_in, sentences)))):
            return frozenset()
        return self._forms(self._pointed.named_last(sentences[0], is_place))

    def before(self, offset: int, many: int) -> Iterator[tuple[Span, Name]]:
        """The mentions that end before `offset` in its sentence and `many` before it, each with its name."""
        at = self._marks.sentence_at(offset)
        first = max(0, at - many)
        begins = self._marks.sentences[first].start
        for number in range(first, at + 1):
            for mention, name in self._pointed.mentions_in(number):
                if begins <= mention.start and mention.end <= offset:
                    yield mention, self._marks.names[name]

    def _forms(self, bearers: frozenset[int]) -> frozenset[str]:
        """The words of every form of their names."""
        return frozenset[str]().union(*(self._pieces[number] for number in bearers))

    @cached_property
    def _country(self) -> str | None:
        """The country that the text is about: the one that it names most, and often."""
        named = Counter(filter(None, map(nation, (w for w in words(self._text) if w[0].isupper()))))
        most = named.most_common(1)
        return most[0][0] if most and most[0][1] >= _OFTEN else None


def _pronouns(sentence: str) -> set[str]:
    return {found.lower() for found in _PRONOUN.findall(sentence)}


def _only_capitalised(text: str) -> frozenset[str]:
    """The words that stand within a sentence with a capital, and nowhere in small letters."""
    small = {word for word in words(text) if word.islower()}
    within = {word.casefold() for word in _CAPITALISED.findall(text)}
    return frozenset(within - small)


def _in_full(names: Sequence[Name], text: str) -> dict[str, frozenset[int]]:
    """By each form of a name of two words or more, without regard to case: who bears it."""
    found: dict[str, set[int]] = {}
    for number, name in enumerate(names):
        for written in {" ".join(mention.of(text).split()) for mention in name.mentions}:
            if " " in written and not written.islower() and name.kind != "group":
                found.setdefault(written.casefold(), set()).add(number)
    return {form: frozenset(numbers) for form, numbers in found.items()}


def _bearers(names: Sequence[Name], text: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, name in enumerate(names):
        written = {word for mention in name.mentions for word in words(mention.of(text))}
        for piece in pieces_of(" ".join(word for word in written if not word.islower())):
            found.setdefault(piece, set()).add(number)
    return {piece: frozenset(numbers) for piece, numbers in found.items()}
