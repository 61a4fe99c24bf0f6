"""What has arrived of a draft, for whoever waits for it at a terminal: unchecked, and shown as that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import jiter
from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from summarise.rendering.outline import one_line

_HEAD = "drafting, not yet checked against the text:"
_MOST_LINES = 12


class Arriving:
    """What has arrived of the answers about one document, as it is drawn each time."""

    def __init__(self) -> None:
        self._answers: dict[int, str] = {}
        self._doing = ""

    def doing(self, line: str) -> None:
        """Say what is being done."""
        self._doing = line

    def arrived(self, answer: int, text: str) -> None:
        """Show `text` for the answer of this number from now on."""
        self._answers[answer] = text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        lines = [one_line(f"{self._doing} …")] if self._doing else []
        answers = [answer for answer in map(_read, tuple(self._answers.values())) if answer]
        if answers:
            lines += [_HEAD, *_told(answers)]
        for line in lines[:_MOST_LINES]:
            shown = Text(line, style="dim", no_wrap=True, overflow="ellipsis")
            shown.truncate(max(1, options.max_width - 1), overflow="ellipsis")
            yield shown


def _read(text: str) -> Mapping[str, Any]:
    """The JSON object that begins with `text`, as far as it goes."""
    start = text.find("{")
    try:
        value = jiter.from_json(text[start:].encode(), partial_mode="trailing-strings") if start >= 0 else {}
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _told(answers: Iterable[Mapping[str, Any]]) -> list[str]:
    """A line for each field: how many items of it there are, and what the last says first."""
    counts: dict[str, int] = {}
    last: dict[str, str] = {}
    for answer in answers:
        for name, value in answer.items():
            items = [*value.values()] if isinstance(value, dict) else value
            several = items if isinstance(items, list) else []
            counts[name] = counts.get(name, 0) + len(several)
            last[name] = _first_words(several[-1] if several else value) or last.get(name, "")
    return [
        one_line(f"  {name.replace('_', ' ')}: " + " · ".join(filter(None, [str(counts[name] or ""), words])))
        for name, words in last.items()
    ]


def _first_words(value: object) -> str:
    if isinstance(value, dict):
        return next((words for each in value.values() if (words := _first_words(each))), "")
    return value if isinstance(value, str) else ""
