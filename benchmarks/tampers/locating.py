"""The words of a claim, looked for by the program and by the others: who accepts what, and how fast."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from instructor import CitationMixin

from measuring.scoring import Line
from tampers.cases import Case
from tampers.ours import NAME, Locator

TITLE = "words: claims accepted, of those tampered with and of those in other type"
HEADERS = ("kind", "cases", "at most, or at least")
TIMES_TITLE = "microseconds a claim, median: text prepared once, text prepared anew; and to prepare a text"
TIMES = ("once", "anew", "to prepare")
_MICRO = 1_000_000
_BENIGN = 0.995
_HERE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Verdicts:
    """One tool's answers, case by case."""

    by: str
    accepted: Sequence[bool]
    seconds: Sequence[float] = ()
    """A claim's, its text being prepared."""
    preparing: Sequence[float] = ()
    """The text's, for each claim; empty where a tool prepares nothing."""


def ours(cases: Sequence[Case]) -> Verdicts:
    accepted: list[bool] = []
    seconds: list[float] = []
    preparing: list[float] = []
    locator, text, prepared = None, None, 0.0
    for case in cases:
        if case.text != text or locator is None:
            begun = time.perf_counter()
            locator, text = Locator(case.text), case.text
            prepared = time.perf_counter() - begun
        begun = time.perf_counter()
        accepted.append(locator.stands(case.words))
        seconds.append(time.perf_counter() - begun)
        preparing.append(prepared)
    return Verdicts(NAME, accepted, seconds, preparing)


def citation_mixin(cases: Sequence[Case]) -> Verdicts:
    accepted: list[bool] = []
    seconds: list[float] = []
    for case in cases:
        begun = time.perf_counter()
        held = CitationMixin.model_validate(
            {"substring_quotes": [case.words]}, context={"context": case.text}
        )
        seconds.append(time.perf_counter() - begun)
        accepted.append(bool(held.substring_quotes))
    return Verdicts("CitationMixin", accepted, seconds)


def langextract(cases: Sequence[Case], python: Path) -> list[Verdicts]:
    """Both its ways; the second isn't timed."""
    answer = subprocess.run(  # noqa: S603
        [str(python), "-W", "ignore", "-m", "tampers.aligner"],
        check=True,
        input=json.dumps([(case.text, case.words) for case in cases]),
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(_HERE), "PYTHONIOENCODING": "utf-8"},
    )
    said = json.loads(answer.stdout)
    return [
        Verdicts("langextract", said["accepted"], said["seconds"]),
        Verdicts("langextract, strict", said["strict"]),
    ]


def lines(cases: Sequence[Case], tools: Sequence[Verdicts]) -> Iterator[Line]:
    """For each kind, and for all: how many cases, and the share that each tool accepted."""
    for hostile in (True, False):
        indices = [index for index, case in enumerate(cases) if case.hostile is hostile]
        name = "hostile" if hostile else "benign"
        for kind in dict.fromkeys(sorted(cases[index].kind for index in indices)):
            yield _line(
                kind, [index for index in indices if cases[index].kind == kind], tools, hostile=hostile
            )
        yield _line(f"all {name}", indices, tools, hostile=hostile)


def _line(name: str, indices: Sequence[int], tools: Sequence[Verdicts], *, hostile: bool) -> Line:
    counts = [sum(tool.accepted[index] for index in indices) for tool in tools]
    cells = tuple(f"{count:5d}  {count / len(indices):6.1%}" if indices else None for count in counts)
    reached = not counts[0] if hostile else counts[0] >= _BENIGN * len(indices)
    bar = f"{'0' if hostile else f'{_BENIGN:.1%}'} {'✓' if reached else '✗'}"
    return Line(name, str(len(indices)), cells, bar)


def times(cases: Sequence[Case], tools: Sequence[Verdicts]) -> Iterator[Line]:
    """How long a claim takes. Prepared once: the text's preparation is shared by the claims of that text."""
    claims = {case.text: 0 for case in cases}
    for case in cases:
        claims[case.text] += 1
    for tool in tools:
        if not tool.seconds:
            continue
        preparing = tool.preparing or [0.0] * len(cases)
        once = [
            taken + prepared / claims[case.text]
            for case, taken, prepared in zip(cases, tool.seconds, preparing, strict=True)
        ]
        anew = [taken + prepared for taken, prepared in zip(tool.seconds, preparing, strict=True)]
        for kind, wanted in (("all", None), ("hostile", True), ("benign", False)):
            kept = [index for index, case in enumerate(cases) if wanted in (None, case.hostile)]
            cells = [f"{median(values[index] for index in kept) * _MICRO:,.0f}" for values in (once, anew)]
            prepared = f"{median(tool.preparing) * _MICRO:,.0f}" if tool.preparing else None
            yield Line(kind, tool.by, (*cells, prepared))
