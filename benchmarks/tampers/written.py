"""Statements written by hand on texts of the sets, before any was tried: sound ones, and false ones by kind.

A line of `benchmarks/statements/*.jsonl` has the id of the `text`, the first words of the sentences that the
statement rests `on`, what is `said`, and its `kind`: "sound", or what is false about it. A label has the
`figure` that it is a label of; some statements have a `source` or a `certainty` stated with them.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from measuring.scoring import Line, Misses
from measuring.sets import Sets
from summarise.evidence.marking import mark
from tampers.ours import NAME, Judge, Said

TITLE = "statements written by hand: accepted, of the sound and of the false"
COLUMNS = (NAME,)
HEADERS = ("set", "kind", "cases")
FOLDER = Path(__file__).parents[1] / "statements"
_SOUND = "sound"
_FALSE = "false"
_CORPORA = ("gum_wikinews", "meantime", "german_quotes")


@dataclass(frozen=True)
class Judged:
    """A statement of a set, and why it was refused; None where it was not."""

    of_set: str
    row: Mapping[str, Any]
    language: str
    objection: str | None

    @property
    def is_wrong(self) -> bool:
        """Whether it is sound and was refused, or false and was not."""
        return (self.objection is None) is not (self.row["kind"] == _SOUND)


def judged(sets: Sets) -> Iterator[Judged]:
    """Every statement of every set, held against its text."""
    texts = _Texts(sets)
    for path in sorted(FOLDER.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield Judged(path.stem, row, texts.language(row["text"]), texts.objection(row))


def measure(sets: Sets, misses: Misses) -> Iterator[Line]:
    """By set: the sound ones of each language, the labels among them, the false ones, and those by kind."""
    for of_set, each in groupby(judged(sets), key=lambda one: one.of_set):
        accepted: dict[str, Counter[bool]] = {}
        for one in each:
            for group in _groups(one.row, one.language):
                accepted.setdefault(group, Counter())[one.objection is None] += 1
            if misses.wanted and one.is_wrong:
                misses.lines.append(_shown(of_set, one.row, one.objection))
        for group in sorted(accepted, key=_order):
            many = accepted[group].total()
            yield Line(of_set, group, (accepted[group][True] / many,), str(many))


class _Texts:
    """The texts of the sets, each marked when it is first asked for."""

    def __init__(self, sets: Sets) -> None:
        cases = [case for name in _CORPORA for case in sets.corpus(name)]
        self._languages = {case.id: case.language for case in cases}
        self._texts = {case.id: case.text for case in cases}
        articles = sets.folder / "corpora" / "articles" / "text"
        for path in (*articles.glob("*.txt"), *(FOLDER / "texts").glob("*.txt")):
            self._languages[path.stem] = path.stem[:2]
            self._texts[path.stem] = path.read_bytes().decode("utf-8")
        self._read: dict[str, tuple[Judge, list[tuple[int, str]]]] = {}

    def language(self, text: str) -> str:
        return self._languages[text]

    def objection(self, row: Mapping[str, str]) -> str | None:
        """Why the statement of a line does not stand; None where it does."""
        if row["text"] not in self._read:
            written = self._texts[row["text"]]
            sentences = [(span.start, span.of(written)) for span in mark(written).sentences]
            self._read[row["text"]] = Judge(written), sentences
        judge, sentences = self._read[row["text"]]
        cited = [_beginning(opening, sentences) for opening in row["on"]]
        figure = row.get("figure")
        if figure is not None:
            start = cited[0][0] + cited[0][1].index(figure)
            cited = [(start, figure)]
        evidence = tuple((start, start + len(words)) for start, words in cited)
        return judge.objection(
            Said(row["said"], evidence, row.get("source"), row.get("certainty"), figure is not None)
        )


def _beginning(opening: str, sentences: list[tuple[int, str]]) -> tuple[int, str]:
    return next(each for each in sentences if each[1].startswith(opening))


def _groups(row: Mapping[str, str], language: str) -> Iterator[str]:
    yield f"{_SOUND if row['kind'] == _SOUND else _FALSE}, {language}"
    if row["kind"] == _SOUND:
        yield f"{_SOUND}, labels" if "figure" in row else f"{_SOUND}, events"
    else:
        yield row["kind"]


def _order(group: str) -> tuple[bool, bool, str]:
    return not group.startswith(_SOUND), not group.startswith(_FALSE), group


def _shown(name: str, row: Mapping[str, str], objection: str | None) -> str:
    verdict = f"rejected: {objection}" if objection else "accepted"
    about = f" ({row['figure']})" if "figure" in row else ""
    return f"[{name}, {row['kind']}] {verdict}\n    {row['said']}{about}\n    on: {row['text']}, {row['on']}"
