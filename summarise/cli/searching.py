"""What `summarise search` does."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.text import Text

from summarise.cli.output import Console, writing
from summarise.cli.telling import note
from summarise.documents import Span
from summarise.rendering.outline import in_place, one_line
from summarise.store import opened_to_read
from summarise.store.searching import Found, search

_PLACES = 3
_FOUND = "bold yellow"


def print_found(store: Path, words: str, limit: int, printing: str) -> None:
    """Print the documents that have all of `words`, the best first.

    Raises:
        UsageError: there is no word in `words`.
        StoreError: there is no store, or it cannot be read.
    """
    with opened_to_read(store) as connection:
        found = list(search(connection, words, limit))
    with writing(None):
        if printing == "json":
            sys.stdout.write(json.dumps([_data(each) for each in found], indent=2, ensure_ascii=False) + "\n")
            return
        console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
        for number, each in enumerate(found):
            if number:
                console.print()
            _show(each, console)
    if not found:
        note(f"{store} has nothing with {words}")


def _show(found: Found, console: Console) -> None:
    about = Text(one_line(found.document), style="bold")
    told = [found.published, found.headline or found.title]
    about.append("".join(f" · {one_line(each)}" for each in told if each))
    console.print(about, soft_wrap=True)
    if (passage := found.passage) is not None:
        matches = [Span(each.start - passage.start, each.end - passage.start) for each in passage.words]
        line = Text(f"  [{passage.start}–{passage.end}] …", style="dim")
        console.print(line + _with_marks(passage.text, matches, console) + Text("…", "dim"), soft_wrap=True)
    for item in found.items:
        line = Text(f"  {item.field}: ", style="dim")
        places = ", ".join(f"{span.start}–{span.end}" for span in item.evidence[:_PLACES])
        more = ", …" if len(item.evidence) > _PLACES else ""
        shown = line + _with_marks(item.words, item.matches, console)
        console.print(shown + Text(f" [{places}{more}]" if places else "", "dim"), soft_wrap=True)


def _with_marks(text: str, matches: Sequence[Span], console: Console) -> Text:
    """`text` in a line, the words that were found in colour, or in square brackets where there is none."""
    in_colour = console.color_system is not None
    shown = Text()
    at = 0
    for span in (*matches, Span(len(text), len(text))):
        between, word = (_in_a_line(text[a:b]) for a, b in ((at, span.start), (span.start, span.end)))
        shown.append(between)
        if word:
            shown.append(word if in_colour else f"[{word}]", style=_FOUND)
        at = span.end
    return shown


def _in_a_line(text: str) -> str:
    return in_place(text).replace("\n", " ").replace("\t", " ")


def _data(found: Found) -> dict[str, Any]:
    passage = found.passage
    return {
        "document": {"id": found.document, "title": found.title, "published": found.published},
        "headline": found.headline,
        "passage": passage
        and {
            "start": passage.start,
            "end": passage.end,
            "text": passage.text,
            "words": [
                {
                    "start": span.start,
                    "end": span.end,
                    "text": passage.text[span.start - passage.start : span.end - passage.start],
                }
                for span in passage.words
            ],
        },
        "items": [
            {
                "field": item.field,
                "index": item.position,
                "words": item.words,
                "evidence": [{"start": span.start, "end": span.end} for span in item.evidence],
            }
            for item in found.items
        ],
    }
