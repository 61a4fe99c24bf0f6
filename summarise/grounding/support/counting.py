"""Whether the words of a label or a statement stand beside their figure, and not beside another.

A sentence with several figures falls into parts at its commas and conjunctions. A word that only the part of
another figure has speaks against a label, one that only its own part has speaks for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from summarise.documents import Span
from summarise.evidence.marking import figures_in
from summarise.evidence.marks import Figure
from summarise.grounding.support.likeness import Likes, is_light
from summarise.grounding.words import content_words, meaning, meant_words, words

_BOUNDARY = re.compile(
    r"[,;:–—]|\b(?:and|but|while|whereas|or|compared|followed|from(?= (?:[a-z]+ )?(?:US)?[$€£]?\d)"
    r"|und|aber|oder|sowie|während|et|mais|y|pero"
    r"|with(?= (?:another |a further )?\d))\b"
)
_STRONG_BOUNDARY = re.compile(r"[;:]|\b(?:but|while|whereas|aber|während|mais|pero)\b")
"""What a subject does not reach across."""
_PREDICATE = re.compile(
    r"\b(?:is|are|was|were|be|been|totals?|totall?ed|reach(?:es|ed)|st(?:ands?|ood) at|amount(?:s|ed)? to"
    r"|beträgt|betrug|lag bei|liegt bei) (?:now |only |just |also )?$"
)
"""The figure behind it is said of the subject."""
_PARTICIPLE = re.compile(r", [^\W\d_]+ing\b")
"""A clause that has its subject before it."""
_COMPARED = re.compile(
    r",? ?(?:and )?(?:down |up )?(?:compared (?:with|to)|from|against|versus|instead of|rather than"
    r"|gegenüber)\b"
)
_IN_APPOSITION = re.compile(r"[,:–—](?:\W{0,3}(?:an?|its|the|eine?n?))+ (?:[^\W\d_]+ ){1,3}(?:of|von) $")
"""What these begin counts what the figure before them counts, or says of it what it is."""
_MEASURED = re.compile(r"\b([^\W\d_]{3,}) of (?:about |around |some |only |just )?$")
"""What the figure behind it is the measure of: "a turnout of 58%"."""
_THING = re.compile(
    r" ([^\W\d_]{3,}s|men|women|people|children)\b"
    r"(?= (?:in|on|at|from|of|were|have|had|are|to|who|that|by|for|and)\b|[.,;]|$)"
)
"""The noun right behind a number."""
_ANYTHING = frozenset("others ones times states damals jeweils bereits erstmals nochmals".split())
"""Words that may stand for anything that is counted, are verbs as well, or adverbs of German."""
_JOINED = re.compile(r"\s*(?:,|,?\s*(?:and|or|to|und|oder|bis|et|y)|[-–])\s*")


@dataclass(frozen=True, slots=True)
class Beside:
    """The words of meaning in the part of a sentence that a figure stands in, and in those of the others."""

    own: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()

    def speaks_against(self, said: str) -> bool:
        """Whether no word of a label stands beside its own figure alone, a third beside others."""
        label = [meaning(word) for word in meant_words(said) if not (word[0].isdigit() or is_light(word))]
        against = sum(word in self.others and word not in self.own for word in label)
        return 3 * against >= len(label) > 0 and not any(
            word in self.own and word not in self.others for word in label
        )


def beside(figure: Span, figures: Sequence[Figure], sentence: Span, text: str) -> Beside:
    """What stands beside the figure at `figure`; nothing where the sentence cannot be told into parts.

    It cannot where a figure stands in a list of figures, or with no word of its own: what it counts is then
    said with another.
    """
    spans = [Span(each.span.start - sentence.start, each.span.end - sentence.start) for each in figures]
    here = Span(figure.start - sentence.start, figure.end - sentence.start)
    parts = _Parts.of(sentence.of(text), spans)
    own = parts.around(here)
    others = {parts.near(span) for span in spans if not span.overlaps(own)} - {own}
    joined = any(
        _JOINED.fullmatch(parts.text[one.end : other.start])
        for one in spans
        for other in spans
        if one.end <= other.start and here in (one, other)
    )
    if not others or joined or not parts.has_words(parts.near(here)):
        return Beside()
    return Beside(
        parts.words_around(here),
        frozenset(content_words(" ".join(part.of(parts.text) for part in others))),
    )


def miscounted(statement: str, sentences: Sequence[str]) -> str | None:
    """Which number of `statement` counts there what another counts in `sentences`, in words for a reader."""
    figures = figures_in(statement)
    if not figures:
        return None
    told = [each for sentence in sentences for each in _told(sentence)]
    said = _Parts.of(statement, [figure.span for figure in figures])
    for figure in figures:
        own = [each.own for other, each in told if other.value == figure.value]
        others = [each.others for other, each in told if other.value != figure.value and each.own not in own]
        is_listed = any(cut.start <= figure.span.start < cut.end for cut in said.lists)
        if own and others and figure.value is not None and not is_listed:
            there = Beside(frozenset[str]().union(*own), frozenset[str]().union(*others))
            measured = _MEASURED.search(statement, 0, figure.span.start)
            if measured and meaning(measured[1].lower()) in there.own:
                continue
            if there.speaks_against(said.up_to_the_next(figure.span).of(statement)):
                return f"the cited words count something else by {figure.span.of(statement)}"
    return None


def other_thing_counted(statement: str, passages: str) -> str | None:
    """What a number of `passages` counts in `statement` of which they say nothing, in words for a reader."""
    here = Likes.of(passages.replace("-", " "))
    figures = figures_in(passages)
    numbers = {figure.value for figure in figures}
    for figure in figures_in(statement):
        if figure.unit is not None or figure.value is None or figure.value not in numbers:
            continue
        behind = _THING.match(statement, figure.span.end)
        thing = behind[1].lower() if behind else ""
        if behind and thing not in _ANYTHING and not is_light(thing) and not here.has(thing):
            return f"the cited words do not count “{behind[1]}”"
    return None


def counted_otherwise(statement: str, passages: str) -> str | None:
    """What a number of `statement` counts that `passages` have beside what it counts there, for a reader."""
    here, figures = Likes.of(passages), figures_in(passages)
    for figure in figures_in(statement):
        behind = _THING.match(statement, figure.span.end)
        same = [_THING.match(passages, each.span.end) for each in figures if each.value == figure.value]
        counted = [each[1] for each in same if each]
        if behind and counted and len(counted) == len(same) and _are_others(behind[1].lower(), counted, here):
            return f"the cited words count “{counted[0]}” where it says “{behind[1]}”"
    return None


def _are_others(thing: str, counted: Sequence[str], here: Likes) -> bool:
    """Whether what is counted is none like `thing`, which the cited words have beside it."""
    return (
        here.has(thing)
        and not any(is_light(each.lower()) or Likes.of(each).has(thing) for each in counted)
        and thing not in _ANYTHING
        and not is_light(thing)
    )


def _told(sentence: str) -> Iterator[tuple[Figure, Beside]]:
    """Each figure of a sentence, with the words that are its own and those that none else may have."""
    figures = figures_in(sentence)
    parts = _Parts.of(sentence, [figure.span for figure in figures])
    for figure in figures:
        near = parts.near(figure.span)
        yield (
            figure,
            Beside(parts.words_around(figure.span), frozenset(content_words(near.of(sentence)))),
        )


@dataclass(frozen=True, slots=True)
class _Parts:
    """A sentence that falls into parts."""

    text: str
    figures: Sequence[Span]
    cuts: Sequence[int]
    """Where it does; not within a figure, nor between two that are joined."""
    lists: Sequence[Span]
    """The figures that are joined, with those they are joined to."""

    @classmethod
    def of(cls, text: str, figures: Sequence[Span]) -> _Parts:
        joined = [
            Span(one.start, other.end)
            for one, other in pairwise(figures)
            if _JOINED.fullmatch(text[one.end : other.start])
        ]
        starts = (found.start() for found in _BOUNDARY.finditer(text))
        whole = [*figures, *joined]
        cuts = [start for start in starts if not any(span.start <= start < span.end for span in whole)]
        return cls(text, figures, cuts, joined)

    def near(self, figure: Span) -> Span:
        """The part that a figure stands in."""
        return self._between(self._converted(figure), self.cuts)

    def around(self, figure: Span) -> Span:
        """The same with the subject that the figure is said of; without a word of its own, with the next."""
        part = self.near(figure)
        before = self.text[part.start : self._converted(figure).start]
        if _PREDICATE.search(before) or _PARTICIPLE.match(before):
            clauses = [found.end() for found in _STRONG_BOUNDARY.finditer(self.text, 0, part.start)]
            return Span(max(clauses, default=0), part.end)
        if _COMPARED.match(before) or _IN_APPOSITION.match(before):
            earlier = [each for each in self.figures if each.end <= part.start]
            return Span(self.near(earlier[-1]).start if earlier else 0, part.end)
        if self.has_words(part):
            return part
        return Span(part.start, min((cut for cut in self.cuts if cut > part.end), default=len(self.text)))

    def words_around(self, figure: Span) -> frozenset[str]:
        """The words of meaning around a figure, and before a colon, which are said of all that follows it."""
        lead = self.text[: max(0, self.text.rfind(": ", 0, figure.start))]
        return frozenset(content_words(self.around(figure).of(self.text))).union(content_words(lead))

    def _converted(self, figure: Span) -> Span:
        """The figure that this one gives in another unit, in brackets; else itself."""
        opening = self.text.rfind("(", 0, figure.start)
        if opening < 0 or ")" in self.text[opening : figure.start]:
            return figure
        return next((each for each in self.figures if 0 <= opening - each.end <= 1), figure)

    def up_to_the_next(self, figure: Span) -> Span:
        """The part that a figure stands in, which goes on up to the part of another."""
        between = [
            cut
            for cut in self.cuts
            if any(
                span.end <= cut <= figure.start or figure.end <= cut <= span.start for span in self.figures
            )
        ]
        return self._between(figure, between)

    def has_words(self, part: Span) -> bool:
        return any(word.islower() and content_words(word) for word in words(part.of(self.text)))

    def _between(self, figure: Span, cuts: Sequence[int]) -> Span:
        start = max((cut for cut in cuts if cut <= figure.start), default=0)
        return Span(start, min((cut for cut in cuts if cut >= figure.end), default=len(self.text)))
