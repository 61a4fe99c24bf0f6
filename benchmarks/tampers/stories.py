"""Stories with sound statements on them: events and labels of the gold briefs, and sentences cut a bit.

A sound statement is what a careful editor wrote on words of the text, or a sentence of it that has lost a
bracket or an aside, or has its attribution or its day moved to the other end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from measuring.sets import Case, Sets
from tampers.ours import Said
from tampers.texts import LONGEST_TEXT, Text

Span = tuple[int, int]

_NO_STATEMENT = re.compile(r"[\"“”„«»|\n]|Image:")
_BRACKET = re.compile(r" \([^()]*\)")
_ASIDE = re.compile(r", (?:who|which|whose) [^,.;“”\"]+,(?= [a-z])")
_LEAD_IN = re.compile(r"^(?:However|Meanwhile|Additionally|Furthermore|Also|Nevertheless|In addition), ")
_DAY_FIRST = re.compile(r"^(On \w+day|Yesterday|Today|In (?:19|20)\d\d|Last (?:week|month|year)),? (.+?)\.?$")
_TOLD_FIRST = re.compile(
    r"^((?:[A-Z][\w’'.-]+ ){1,5}(?:said|stated|announced|reported)(?: on \w+day)?) that (.+?)\.?$"
)
_ACCORDING_FIRST = re.compile(r"^According to ([^,]{3,50}), (.+?)\.?$")
_PRONOUN = re.compile(
    r"(?:I|You|He|She|It|We|They|This|That|These|Those|Who|His|Her|Its|Our|Their|The|All|Both|Some|Many|People)"
)
_LONGEST_NAME = 4
"""Words."""


@dataclass(frozen=True)
class Entry:
    """Somebody or something with a name, or a place, under all its names; where it is mentioned."""

    forms: tuple[str, ...]
    is_place: bool


@dataclass(frozen=True)
class Sound:
    """A statement that the text supports."""

    story: Story
    kind: str
    said: Said
    sources: tuple[str, ...] = ()
    """Names that are right as its source."""
    hedged_only: bool = False
    """Nobody may say it is asserted."""
    counts: tuple[str, ...] = ()
    """Of a figure's label: beginnings of words that any label has one of."""

    def saying(self, words: str) -> Sound:
        """The same said in other words, of which neither source nor certainty is stated."""
        return replace(self, said=Said(words, self.said.evidence, is_label=self.said.is_label))

    @property
    def passages(self) -> str:
        """The words that it rests on."""
        return " ".join(self.story.text[start:end] for start, end in self.said.evidence)


@dataclass(frozen=True)
class Story:
    """A text with its names."""

    words: Text
    entries: tuple[Entry, ...]
    deeds: tuple[tuple[Span, Span, Span], ...] = ()
    """Who, the verb, whom: where somebody has marked them."""

    @property
    def text(self) -> str:
        return self.words.text

    @property
    def sentences(self) -> list[tuple[Span, str]]:
        """Those without quotation marks, where they stand first."""
        found = ((self.text.find(sentence), sentence) for sentence in self.words.sentences)
        return [
            ((start, start + len(sentence)), sentence)
            for start, sentence in found
            if sentence[0].isupper() and sentence.endswith(".") and not _NO_STATEMENT.search(sentence)
        ]


def stories(sets: Sets) -> dict[str, list[Sound]]:
    """Every sound statement of the sets, by its kind."""
    kinds: dict[str, list[Sound]] = {}
    for sound in _all(sets):
        kinds.setdefault(sound.kind, []).append(sound)
    return kinds


def _all(sets: Sets) -> Iterator[Sound]:
    for case in [*sets.briefs("en"), *sets.briefs("de")]:
        story = Story(_text(case), tuple(_of_brief(case.gold)))
        yield from _events(story, case.gold)
        yield from _labels(story, case.gold)
    for name in ("meantime", "gum_wikinews"):
        for case in sets.corpus(name):
            if case.id.startswith("gum-interview"):
                continue
            story = Story(_text(case), tuple(_of_corpus(case.gold)), tuple(_deeds(case.gold)))
            yield from _told(story, case.row.get("annotated_until"))
    briefed = {case.id for case in sets.briefs("en")}
    for path in sorted((sets.folder / "corpora" / "articles" / "text").glob("en-wikinews-*.txt")):
        text = path.read_bytes().decode("utf-8")
        if path.stem not in briefed and len(text) <= LONGEST_TEXT:
            yield from _told(Story(Text(path.stem, text, "en", {}), ()))


def _told(story: Story, until: int | None = None) -> Iterator[Sound]:
    """The sentences up to an offset, as they are and cut a bit."""
    for span, sentence in story.sentences:
        if until is None or span[1] <= until:
            yield Sound(story, "a sentence as it is", Said(sentence, (span,)))
            for kind, words in _shortened(sentence):
                yield Sound(story, kind, Said(words, (span,)))


def _text(case: Case) -> Text:
    return Text(case.id, case.text, case.language, case.gold)


def _events(story: Story, gold: dict[str, Any]) -> Iterator[Sound]:
    for what in gold["what"]:
        evidence = tuple((start, end) for start, end in what["evidence"])
        source = next((name for name in what["source"] if name in story.text), None)
        yield Sound(
            story,
            "event",
            Said(what["event"], evidence, source, what["certainty"]),
            tuple(what["source"]),
            what["certainty"] == "hedged" and "asserted" not in (what.get("certainty_also") or ()),
        )


def _labels(story: Story, gold: dict[str, Any]) -> Iterator[Sound]:
    for figure in gold["figures"]:
        start, end = figure["span"]
        said = Said(figure["counts_text"], ((start, end),), is_label=True)
        yield Sound(story, "label of a figure", said, counts=tuple(figure["counts"]))


def _shortened(sentence: str) -> Iterator[tuple[str, str]]:
    if _BRACKET.search(sentence):
        yield "without its bracket", _BRACKET.sub("", sentence)
    if _ASIDE.search(sentence):
        yield "without its aside", _ASIDE.sub("", sentence, count=1)
    if _LEAD_IN.search(sentence):
        rest = _LEAD_IN.sub("", sentence)
        yield "without its lead-in", rest[:1].upper() + rest[1:]
    if day := _DAY_FIRST.search(sentence):
        yield "its day behind", f"{day[2][:1].upper()}{day[2][1:]} {day[1][:1].lower()}{day[1][1:]}."
    if told := _TOLD_FIRST.search(sentence):
        yield "its attribution behind", f"{told[2][:1].upper()}{told[2][1:]}, {told[1]}."
    if told := _ACCORDING_FIRST.search(sentence):
        yield "its attribution behind", f"{told[2][:1].upper()}{told[2][1:]}, according to {told[1]}."


def _of_brief(gold: dict[str, Any]) -> Iterator[Entry]:
    for field, is_place in (("who", False), ("where", True)):
        for each in gold[field]:
            yield Entry(tuple(each["names"]), is_place)


def _of_corpus(gold: dict[str, Any]) -> Iterator[Entry]:
    for field, is_place in (("who", False), ("where", True)):
        for each in gold[field]:
            forms = dict.fromkeys(mention["text"] for mention in each["mentions"])
            named = tuple(form for form in forms if _is_name(form))
            if named:
                yield Entry(named, is_place)


def _is_name(form: str) -> bool:
    words = form.split()
    if _PRONOUN.fullmatch(form):
        return False
    return len(form) > 2 and len(words) <= _LONGEST_NAME and all(word[:1].isupper() for word in words)


def _deeds(gold: dict[str, Any]) -> Iterator[tuple[Span, Span, Span]]:
    for event in gold.get("what", ()):
        parts = {part["role"]: part for part in event["participants"]}
        if {"Arg0", "Arg1"} <= parts.keys():
            doer, done_to = parts["Arg0"], parts["Arg1"]
            yield tuple((each["start"], each["end"]) for each in (doer, event, done_to))  # type: ignore[misc]
