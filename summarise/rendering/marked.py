"""The marks of a text: as data, and for a reader at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date

from rich.console import Console
from rich.text import Text

from summarise.documents import Span
from summarise.evidence.marks import Attribution, CaveatMark, DateMark, Figure, Marks, Name, Quotation
from summarise.rendering.outline import in_place, one_line

_STYLES = {
    "quotation": "green",
    "figure": "bold yellow",
    "date": "bold cyan",
    "cue": "magenta",
    "hedge": "bold red",
    "name": "bold blue",
    "instruction": "reverse red",
}
_SHOWN = 120


def as_data(value: object, text: str) -> object:
    """`value`, marks or a part of them, as JSON has it: a span becomes its start, its end and its words."""
    if isinstance(value, Span):
        return {"start": value.start, "end": value.end, "text": value.of(text)}
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: as_data(getattr(value, field.name), text) for field in fields(value)}
    if isinstance(value, tuple):
        return [as_data(each, text) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def show_marks(text: str, marks: Marks, console: Console) -> None:
    """Print `text` with its marks highlighted, then a list of them with their places.

    Where there are no colours, a mark stands in braces behind its kind: "{figure around 10,000}".
    """
    if console.color_system:
        console.print(_highlighted(text, marks))
    else:
        console.print(Text(_braced(text, marks)), soft_wrap=True)
    for title, lines in _lists(text, marks):
        if lines:
            console.print()
            console.print(Text(title, style="bold cyan"))
        for line in lines:
            console.print(Text(f"  • {line}"), soft_wrap=True)


def _places(marks: Marks) -> list[tuple[Span, str]]:
    """What is highlighted, outermost first."""
    cues = {mark.cue for mark in marks.attributions}
    cues |= {mark.cue for mark in marks.quotations if mark.cue is not None}
    hedges = [mark.span for mark in marks.hedges]
    placed = [
        *((mark.span, "quotation") for mark in marks.quotations),
        *((mark.span, "figure") for mark in marks.figures),
        *((mark.span, "date") for mark in marks.dates),
        *((span, "hedge") for span in hedges),
        *((mark.span, "instruction") for mark in marks.instructions),
        *((span, "cue") for span in cues if not any(span.overlaps(hedge) for hedge in hedges)),
        *((mention, "name") for mark in marks.names for mention in mark.mentions),
    ]
    return sorted(placed, key=lambda place: (place[0].start, -place[0].end))


def _highlighted(text: str, marks: Marks) -> Text:
    shown = Text(in_place(text))
    for span, kind in _places(marks):
        shown.stylize(_STYLES[kind], span.start, span.end)
    return shown


def _braced(text: str, marks: Marks) -> str:
    safe, pieces, at = in_place(text), list[str](), 0
    open_ends: list[int] = []
    for span, kind in [*_places(marks), (Span(len(text), len(text)), "")]:
        while open_ends and open_ends[-1] <= span.start:
            end = open_ends.pop()
            pieces += [safe[at:end], "}"]
            at = end
        crosses = open_ends and span.end > open_ends[-1]
        if kind and not crosses:
            pieces += [safe[at : span.start], f"{{{kind} "]
            at = span.start
            open_ends.append(span.end)
    return "".join([*pieces, safe[at:]])


def _lists(text: str, marks: Marks) -> Iterator[tuple[str, list[str]]]:
    yield "QUOTATIONS", [_quotation(mark, text) for mark in marks.quotations]
    yield "FIGURES", [_figure(mark, text) for mark in marks.figures]
    yield "DATES", [_date(mark, text) for mark in marks.dates]
    yield "ATTRIBUTIONS", [_attribution(mark, text) for mark in marks.attributions]
    yield "HEDGES", [_words(mark.span, text) for mark in marks.hedges]
    yield "NAMES", [_name(mark, text) for mark in marks.names]
    yield "INSTRUCTIONS", [_line(mark.span, text, {"form": mark.form}) for mark in marks.instructions]
    yield "CAVEATS", [_caveat(mark, text) for mark in marks.caveats]
    yield "", [f"{len(marks.sentences)} sentences"]


def _quotation(mark: Quotation, text: str) -> str:
    speaker = mark.speaker.fullest.of(text) if mark.speaker else None
    cue = mark.cue.of(text) if mark.cue else None
    return _line(mark.span, text, {"speaker": speaker, "cue": cue, "form": mark.form})


def _figure(mark: Figure, text: str) -> str:
    value = mark.value if mark.value_to is None else f"{mark.value}–{mark.value_to}"
    counts = mark.counts.of(text) if mark.counts else None
    approximate = "yes" if mark.approximate else None
    kind = mark.kind if mark.kind != "quantity" else None
    facts = {"kind": kind, "value": value, "unit": mark.unit, "approximate": approximate, "counts": counts}
    return _line(mark.span, text, facts)


def _date(mark: DateMark, text: str) -> str:
    return _line(mark.span, text, {"date": mark.date})


def _attribution(mark: Attribution, text: str) -> str:
    source = mark.source
    facts = {
        "source": source.fullest.of(text),
        "kind": source.kind,
        "cue": mark.cue.of(text),
        "strength": mark.strength,
    }
    return _line(mark.scope, text, facts)


def _name(mark: Name, text: str) -> str:
    role = mark.role.of(text) if mark.role else None
    return _line(mark.fullest, text, {"kind": mark.kind, "role": role, "mentions": len(mark.mentions)})


def _caveat(mark: CaveatMark, text: str) -> str:
    return f"{mark.kind.replace('_', ' ')}: {one_line(mark.note)} {_words(mark.spans[0], text)}"


def _line(span: Span, text: str, facts: Mapping[str, object]) -> str:
    told = " · ".join(f"{name}: {one_line(str(fact))}" for name, fact in facts.items() if fact is not None)
    return f"{_words(span, text)} {told}".rstrip()


def _words(span: Span, text: str) -> str:
    words = one_line(span.of(text))
    return f"“{words if len(words) <= _SHOWN else words[:_SHOWN] + '…'}” [{span.start}–{span.end}]"
