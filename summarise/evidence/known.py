"""What plain code knows of each mark, under the names a schema asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from summarise.documents import Span
from summarise.evidence.marks import DateMark, Figure, MarkKind, Marks, Quotation
from summarise.evidence.speech.datelines import without_dateline

COUNTED: tuple[MarkKind, ...] = ("quotation", "figure")
"""The marks each of which a brief has to hold."""
_FEWEST_WORDS = 3
_RELEASE_HEAD = re.compile(
    r"(?:for immediate release|(?:press|media|news) release|pressemitteilung)\b", re.IGNORECASE
)


FACTS: Mapping[MarkKind, frozenset[str]] = {
    "quotation": frozenset({"text", "speaker", "cue", "form"}),
    "figure": frozenset({"text", "kind", "value", "value_to", "unit", "approximate", "counts", "source"}),
    "date": frozenset({"expression", "date"}),
}
"""The names of what is known of the marks of each kind."""

WORDS_OF: Mapping[MarkKind, str] = {"quotation": "text", "figure": "text", "date": "expression"}
"""Which of them are the words of the mark as they stand in the text."""


@dataclass(frozen=True, slots=True)
class Known:
    """One mark: where it stands, and what is known of it by name."""

    span: Span
    facts: Mapping[str, object]
    settled: frozenset[str] = frozenset()
    """The facts that a drafter need not be asked for: the text says them in so many words."""


def known(kind: MarkKind, text: str, marks: Marks) -> tuple[Known, ...]:
    """All marks of `kind`, in the order of the text."""
    match kind:
        case "quotation":
            return tuple(_of_quotation(mark, text) for mark in marks.quotations)
        case "figure":
            return tuple(_of_figure(mark, text, marks) for mark in marks.figures)
        case "date":
            return tuple(_of_date(mark, text) for mark in marks.dates)


def sources(text: str, marks: Marks) -> list[str]:
    """Everybody the text gives as a source, each once, in the order of the text.

    Where a pronoun stays open, the people named are among them, since it is one of those it means.
    """
    given = [mark.source for mark in marks.attributions]
    given += [mark.speaker for mark in marks.quotations if mark.speaker]
    named = [source.fullest for source in sorted(given, key=lambda source: source.mention)]
    if any(source.kind == "unclear" for source in given):
        named += [name.fullest for name in marks.names if name.kind == "person"]
    return list(dict.fromkeys(span.of(text) for span in named))


def _of_quotation(mark: Quotation, text: str) -> Known:
    facts = {
        "text": mark.span.of(text),
        "speaker": mark.speaker.fullest.of(text) if mark.speaker else None,
        "cue": mark.cue.of(text) if mark.cue else None,
        "form": mark.form,
    }
    settled = mark.speaker is not None and mark.speaker.kind != "unclear"
    return Known(mark.span, facts, frozenset(["speaker"] if settled else []))


def _of_figure(mark: Figure, text: str, marks: Marks) -> Known:
    source = marks.giver_of(mark.span)
    facts = {
        "text": mark.span.of(text),
        "kind": mark.kind,
        "value": mark.value,
        "value_to": mark.value_to,
        "unit": mark.unit,
        "approximate": mark.approximate,
        "counts": mark.counts.of(text) if mark.counts else None,
        "source": source.fullest.of(text) if source else None,
    }
    unclear = source is not None and source.kind == "unclear"
    settled = {"source": not unclear, "counts": mark.counts is not None}
    return Known(mark.span, facts, frozenset(name for name, is_settled in settled.items() if is_settled))


def _of_date(mark: DateMark, text: str) -> Known:
    return Known(mark.span, {"expression": mark.span.of(text), "date": mark.date})


def lead(text: str, marks: Marks) -> Span | None:
    """The sentence that says what the text is about: its headline, else its first; without a dateline."""
    told = [sentence for sentence in marks.sentences if not marks.dictates(sentence)]
    leads = (sentence for sentence in told if _may_lead(sentence, text, marks))
    first = next(leads, told[0] if told else None)
    return without_dateline(text, first) if first is not None else None


def _may_lead(sentence: Span, text: str, marks: Marks) -> bool:
    """Whether a sentence is no date, no crosshead, and not the head of a release."""
    dated = any(mark.span.overlaps(sentence) and len(mark.span) * 2 > len(sentence) for mark in marks.dates)
    words = sentence.of(text)
    return not dated and len(words.split()) >= _FEWEST_WORDS and not _RELEASE_HEAD.match(words)
