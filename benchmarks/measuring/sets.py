"""The sets: texts with gold, one object a line, as their own READMEs describe them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

CORPORA = ("meantime", "gum_wikinews", "german_quotes", "recognizers_figures", "quantulum3")


class NothingToMeasureError(Exception):
    """The sets aren't where they were looked for; the message says what is missing, in one line."""


@dataclass(frozen=True)
class Case:
    """One text with what others found in it. All offsets are Unicode characters of `text`, half-open."""

    id: str
    text: str
    language: str
    published: date | None
    gold: dict[str, Any]
    row: dict[str, Any]
    """The whole line, for what only one set has: `annotated_until`, `model`."""


@dataclass(frozen=True)
class Sets:
    """The folder that holds `corpora/` and `gold/`."""

    folder: Path

    def check(self) -> None:
        """Raises `NothingToMeasureError` unless every set is there."""
        wanted = [self.folder / "corpora" / f"{name}.jsonl" for name in CORPORA]
        wanted += [self.folder / "gold" / "briefs.jsonl", self.folder / "gold" / "texts"]
        missing = [str(path.relative_to(self.folder)) for path in wanted if not path.exists()]
        if missing:
            raise NothingToMeasureError(
                f"nothing to measure with: {self.folder} lacks {', '.join(missing)} "
                "(name the folder with --data)"
            )

    def corpus(self, name: str) -> list[Case]:
        """A set of `corpora/`."""
        return [
            Case(row["id"], row["text"], row["lang"], _day(row["date"]), row["gold"], row)
            for row in _lines(self.folder / "corpora" / f"{name}.jsonl")
        ]

    def briefs(self, language: str) -> list[Case]:
        """The gold briefs of texts in one language."""
        return [
            Case(row["id"], self._text(row["id"]), row["language"], _day(row["published"]), row["gold"], row)
            for row in _lines(self.folder / "gold" / "briefs.jsonl")
            if row["language"] == language
        ]

    def _text(self, name: str) -> str:
        return (self.folder / "gold" / "texts" / f"{name}.txt").read_bytes().decode("utf-8")


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written[:10]) if written else None
