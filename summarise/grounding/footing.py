"""What the labels of one group are held against, and what becomes of each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarise.documents import Span
from summarise.grounding.checking import Checker, Verdict
from summarise.grounding.words import FUNCTION_WORDS, content_words, pieces_of, words
from summarise.kinds import Rule
from summarise.kinds.groups import Group, Label

_STATED = (Rule.STATEMENT, Rule.REMARK)


@dataclass(frozen=True, slots=True)
class Footing:
    """The words of the text that a group speaks of."""

    about: tuple[Span, ...]
    """What the group rests on."""
    near: tuple[Span, ...]
    """Where its other labels may stand: there, and in what is cited for it."""
    lead: Label | None
    """The label that says what the group is about; None for one that labels a mark, or has no such label."""
    thing: bool
    """Whether the group is about a name or a mark, and not about what a sentence says."""
    doubted: bool
    """Whether the group says itself how far its statements are to be trusted."""
    said: str = ""
    """The statement that the group makes, or the name it is about; empty for one that labels a mark."""
    astray: Span | None = None
    """Where the words of the lead stand, if not in what is cited nor in what the group above rests on."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of a label."""

    verdict: Verdict
    value: object
    """As the brief gives it, where it stands."""
    evidence: tuple[Span, ...] = ()
    """The words that it brings with it, where it stands."""


def footing(
    group: Group,
    values: Mapping[str, object],
    cited: tuple[Span, ...],
    within: tuple[Span, ...],
    checker: Checker,
) -> Footing:
    """What the values of a group that a drafter wrote are held against.

    Args:
        group: what is asked for.
        values: what is said, by name; nothing empty.
        cited: where the drafter says that it stands.
        within: what the group above rests on; the whole text for one at the top.
        checker: the text.
    """
    scope = cited or within
    doubted = any(label.rule is Rule.CERTAINTY and label.name in values for label in group.labels)
    lead = next((label for label in group.leads if label.name in values), None)
    if lead is None:
        return Footing(scope, scope, None, thing=False, doubted=doubted)
    about = checker.rests_on(lead.rule, str(values[lead.name]), scope)
    if lead.rule is not Rule.VERBATIM:
        said = str(values[lead.name])
        return Footing(about, (*about, *cited), lead, thing=False, doubted=doubted, said=said)
    here = lying_in(about, (*cited, *within), checker)
    astray = about[0] if about and not here else None
    name = str(values[lead.name])
    return Footing(here, (*here, *cited), lead, thing=True, doubted=doubted, said=name, astray=astray)


def on_mark(mark: Span) -> Footing:
    """What the labels of a mark are held against."""
    return Footing((mark,), (mark,), None, thing=True, doubted=True)


def lying_in(spans: Sequence[Span], passages: tuple[Span, ...], checker: Checker) -> tuple[Span, ...]:
    """Those of `spans` that lie in the sentences of `passages`."""
    sentences = checker.sentences_of(passages)
    return tuple(span for span in spans if _holds(sentences, span))


def _holds(sentences: Sequence[Span], span: Span) -> bool:
    before = bisect_right(sentences, span.start, key=lambda sentence: sentence.start)
    return before > 0 and sentences[before - 1].overlaps(span)


def judged(label: Label, value: object, foot: Footing, checker: Checker) -> Judged:
    """Hold the value of one label against the words its group speaks of."""
    match label.rule:
        case Rule.OPINION:
            return Judged(Verdict(None), value)
        case Rule.VERBATIM:
            return _words(str(value), label, foot, checker)
        case Rule.NUMBER:
            number, places = checker.number(value, foot.near)
            verdict = checker.check(label.rule, str(value), foot.near)
            return Judged(verdict, number, _counting(label, places, checker) or places)
        case Rule.DAY:
            day, places = checker.day(value, foot.near)
            return Judged(checker.check(label.rule, str(value), foot.near), day, places)
        case Rule.STATEMENT | Rule.REMARK:
            return _statement(str(value), label, foot, checker)
        case Rule.ORIGIN | Rule.CERTAINTY | Rule.WEAKNESS:
            return Judged(checker.check(label.rule, str(value), foot.about, foot.said), value)


def _counting(label: Label, places: Sequence[Span], checker: Checker) -> tuple[Span, ...]:
    """The figures at `places` that count what the label is called: "40 people were killed" for `killed`."""
    called = set(content_words(" ".join(label.words)))
    figures = [figure for place in places for figure in checker.marks.counted(place) if figure.counts]
    return tuple(
        figure.span
        for figure in figures
        if figure.counts and called & set(content_words(figure.counts.of(checker.text)))
    )


def _words(value: str, label: Label, foot: Footing, checker: Checker) -> Judged:
    verdict = checker.check(label.rule, value, foot.about)
    if label is foot.lead and foot.astray is not None:
        verdict = Verdict(f"“{value}” does not stand in the words that this is about", foot.astray)
    places = foot.about if label is foot.lead else checker.places(value)
    here = lying_in(places, foot.near, checker)
    return Judged(verdict, checker.as_written(value), here or places)


def _statement(value: str, label: Label, foot: Footing, checker: Checker) -> Judged:
    here = foot.about
    if label is not foot.lead and not foot.thing:
        resting = checker.rests_on(label.rule, value, foot.near)
        here = lying_in(resting, foot.near, checker) or foot.near
    verdict = checker.check(label.rule, value, here)
    if foot.thing and pieces_of(value) - FUNCTION_WORDS <= pieces_of(foot.said):
        verdict = Verdict("it says no more than the name")
    if label is foot.lead and checker.says_nothing(value):
        verdict = Verdict("it names somebody and tells nothing of them", next(iter(here), None))
    tells = label.rule is Rule.STATEMENT and not foot.thing and not foot.doubted
    if verdict.reason is None and tells:
        verdict = checker.check_doubt(value, here)
    return Judged(verdict, _as_told(value, here, checker), () if foot.thing else here)


def _as_told(statement: str, sentences: Sequence[Span], checker: Checker) -> str:
    """A statement as the text has it, where it has all the words of a sentence and lost only its signs."""
    said = words(statement)
    told = (" ".join(sentence.of(checker.text).split()) for sentence in sentences)
    return next((sentence for sentence in told if words(sentence) == said), statement)
