"""What plain code knows of each mark, under the names a schema asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from summarise.documents import Span
from summarise.evidence.marks import DateMark, Figure, MarkKind, Marks, Quotation

_FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Known:
    """One mark: where it stands, and what is known of it by name."""

    span: Span
    facts: Mapping[str, object]


def known(kind: MarkKind, text: str, marks: Marks) -> tuple[Known, ...]:
    """All marks of `kind`, in the order of the text."""
    match kind:
        case "quotation":
            return tuple(Known(mark.span, _of_quotation(mark, text)) for mark in marks.quotations)
        case "figure":
            return tuple(Known(mark.span, _of_figure(mark, text, marks)) for mark in marks.figures)
        case "date":
            return tuple(Known(mark.span, _of_date(mark, text)) for mark in marks.dates)


def _of_quotation(mark: Quotation, text: str) -> dict[str, object]:
    return {
        "text": mark.span.of(text),
        "speaker": mark.speaker.fullest.of(text) if mark.speaker else None,
        "cue": mark.cue.of(text) if mark.cue else None,
        "form": mark.form,
    }


def _of_figure(mark: Figure, text: str, marks: Marks) -> dict[str, object]:
    said = marks.attribution_of(mark.span)
    return {
        "text": mark.span.of(text),
        "value": mark.value,
        "value_to": mark.value_to,
        "unit": mark.unit,
        "approximate": mark.approximate,
        "counts": mark.counts.of(text) if mark.counts else None,
        "source": said.source.fullest.of(text) if said else None,
    }


def _of_date(mark: DateMark, text: str) -> dict[str, object]:
    return {"expression": mark.span.of(text), "date": mark.date}


def lead(text: str, marks: Marks) -> Span | None:
    """The sentence that says what the text is about: its headline, else its first sentence."""
    for sentence in marks.sentences:
        dated = any(
            mark.span.overlaps(sentence) and len(mark.span) * 2 > len(sentence) for mark in marks.dates
        )
        if not dated and len(sentence.of(text).split()) >= _FEWEST_WORDS:
            return sentence
    return marks.sentences[0] if marks.sentences else None
