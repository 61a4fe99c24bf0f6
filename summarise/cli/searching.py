"""What `summarise search` does."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from textwrap import shorten
from typing import Any

from rich.text import Text

from summarise.cli.output import Console, writing
from summarise.cli.telling import note
from summarise.rendering.outline import in_place, one_line
from summarise.store import opened_to_read
from summarise.store.searching import Found, FoundItem, Passage, best_passage, search

_PLACES = 3
_TITLE = 120
_WHOLE = 320
"""Characters up to which what an item says is shown whole."""
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
    about.append("".join(f" · {shorten(one_line(each), _TITLE, placeholder=' …')}" for each in told if each))
    console.print(about, soft_wrap=True)
    if found.passage is not None:
        line = Text(f"  [{found.passage.start}–{found.passage.end}] …", style="dim")
        console.print(line + _with_marks(found.passage, console) + Text("…", "dim"), soft_wrap=True)
    for item in found.items:
        line = Text(f"  {item.field}: ", style="dim")
        places = ", ".join(f"{span.start}–{span.end}" for span in item.evidence[:_PLACES])
        more = ", …" if len(item.evidence) > _PLACES else ""
        shown = line + _said(item, console)
        console.print(shown + Text(f" [{places}{more}]" if places else "", "dim"), soft_wrap=True)


def _said(item: FoundItem, console: Console) -> Text:
    """What an item says, or where that is long the part of it that has the words."""
    if len(item.words) <= _WHOLE:
        return _with_marks(Passage(0, len(item.words), item.words, item.matches), console)
    part = best_passage(item.words, item.matches)
    before, behind = ("…" if cut else "" for cut in (part.start > 0, part.end < len(item.words)))
    return Text(before, "dim") + _with_marks(part, console) + Text(behind, "dim")


def _with_marks(passage: Passage, console: Console) -> Text:
    """A passage in a line, the words that were found in colour, or in square brackets where there is none."""
    in_colour = console.color_system is not None
    shown = Text()
    at = 0
    matches = [(span.start - passage.start, span.end - passage.start) for span in passage.words]
    for start, end in (*matches, (len(passage.text),) * 2):
        between, word = (_in_a_line(passage.text[a:b]) for a, b in ((at, start), (start, end)))
        shown.append(between)
        if word:
            shown.append(word if in_colour else f"[{word}]", style=_FOUND)
        at = end
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
