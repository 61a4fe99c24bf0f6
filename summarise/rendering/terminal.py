"""A brief for a reader at a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from summarise.briefs import Brief
from summarise.kinds import Evidence
from summarise.rendering.outline import Entry, about, coverage, lying, one_line, origin, place, refused, whole

_EVIDENCE_SHOWN = 3
_PLACES_SHOWN = 4
_NARROWEST = 20


def show(brief: Brief, console: Console) -> None:
    """Print `brief` to `console`.

    Everything goes out as plain `Text`: words of a source are never read as markup or control sequences.
    """
    entry = whole(brief)
    if entry.main:
        console.print(Text(entry.main, style="bold"))
    if entry.details:
        console.print(_details(entry))
    console.print(Text(about(brief), style="dim"))
    console.print(Text(origin(brief), style="dim"))
    for problem in brief.run.problems:
        console.print(Text(f"! {one_line(problem.message)}", style="yellow"))
    for section in entry.sections:
        console.print()
        console.print(Text(section.title.upper(), style="bold cyan"))
        for each in section.entries:
            _show_entry(each, console)
    rejected = refused(brief)
    if rejected:
        console.print()
        console.print(Text("REJECTED: said by the drafter, not borne out by the text", style="bold red"))
        for each in rejected:
            _show_entry(each, console)
    if coverage(brief):
        console.print()
        console.print(Text(coverage(brief), style="dim"))
    if brief.stretches:
        console.print()
        console.print(Text("WHERE IT RESTS: each tenth of the text", style="bold cyan"))
        for line in lying(brief):
            console.print(Text(f"  • {line}"))


def _show_entry(entry: Entry, console: Console, margin: str = "") -> None:
    line = Text(f"“{entry.main}”") if entry.quoted else Text(entry.main, style="bold")
    if entry.own:
        line.append(f" {_places(entry.own, entry.pages)}", style="dim")
    _hang(line if entry.main else _details(entry), f"{margin}  • ", console)
    inside = f"{margin}      "
    if entry.details and entry.main:
        _hang(_details(entry), inside, console)
    for words, pieces in list(entry.others.items())[:_EVIDENCE_SHOWN]:
        _hang(Text(f"“{words}” {_places(pieces, entry.pages)}", style="dim italic"), inside, console)
    more = len(entry.others) - _EVIDENCE_SHOWN
    if more > 0:
        _hang(Text(f"and {more} more", style="dim"), inside, console)
    for section in entry.sections:
        _hang(Text(f"{section.title}:", style="cyan"), inside, console)
        for each in section.entries:
            _show_entry(each, console, f"{margin}    ")


def _hang(line: Text, first: str, console: Console) -> None:
    """Print `line` behind `first`, and what does not fit below it, in by as much, with no space after it."""
    room = max(_NARROWEST, console.width - len(first))
    for number, piece in enumerate(line.wrap(console, room)):
        piece.rstrip()
        console.print(Text(first if number == 0 else " " * len(first)) + piece, no_wrap=True, soft_wrap=True)


def _details(entry: Entry) -> Text:
    line = Text()
    for number, (name, value) in enumerate(entry.details):
        line.append(" · " if number else "")
        line.append(f"{name}: ", style="dim")
        line.append(value)
    return line


def _places(evidence: list[Evidence], pages: tuple[int, ...]) -> str:
    shown = [place(piece, pages) for piece in evidence[:_PLACES_SHOWN]]
    more = len(evidence) - _PLACES_SHOWN
    return f"[{', '.join(shown)}{f' and {more} more' if more > 0 else ''}]"
