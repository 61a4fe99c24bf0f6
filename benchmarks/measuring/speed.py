"""Speed: seconds of one core and memory for news text of one and of ten megabytes.

Each size runs in a process of its own, and its time is the processor's; memory is the most the process ever
held, less the most it had held before it began.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from measuring.others import Worker, child
from measuring.scoring import Line
from measuring.sets import Sets
from measuring.timing import MEGABYTE, Timing, news

TITLE = "speed: 1 MB of news text, and 10 MB"
COLUMNS = ("1 MB s", "10 MB s", "ratio", "1 MB memory", "10 MB memory")

_PARTS = ("sentences", "names", "dates", "quotations", "figures", "attributions", "hedges", "caveats")
_SIZES = (MEGABYTE, 10 * MEGABYTE)


def measure(sets: Sets, other: Worker | None) -> Iterator[Line]:
    """The whole beside langextract's tokeniser and chunker, then the parts."""
    folder = str(sets.folder.resolve())
    ours = [child(Path(sys.executable), ["measuring.speed", folder, str(size)]) for size in _SIZES]
    yield _line("everything", "summarise", ours, "4 s, ratio 10, memory linear")
    if other:
        name = "langextract 1.7.1, tokeniser and chunker"
        if other.missing:
            yield Line("everything", name, (None,) * len(COLUMNS), f"not installed: {other.missing}")
        else:
            theirs = [child(other.python, ["others.langextract", folder, str(size)]) for size in _SIZES]
            yield _line("everything", name, theirs, "")
    for part in _PARTS:
        yield _line(part, "summarise", [{"seconds": run["parts"][part], "memory": None} for run in ours], "")


def _line(part: str, by: str, runs: list[dict[str, Any]], bar: str) -> Line:
    one, ten = (run["seconds"] for run in runs)
    memory = (None if run["memory"] is None else f"{run['memory']:.0f} MB" for run in runs)
    return Line(part, by, (one, ten, ten / one if one else None, *memory), bar)


def _measured(text: str) -> dict[str, Any]:
    """Every part as `mark` calls it, so that a part that it gains or loses shows as none."""
    from summarise.evidence import marking

    seconds: dict[str, float] = dict.fromkeys(_PARTS, 0.0)

    def timed(name: str) -> None:
        part: Callable[..., Any] = getattr(marking, name)

        def run(*arguments: Any) -> Any:
            begun = time.process_time()
            result = part(*arguments)
            seconds[name] += time.process_time() - begun
            return result

        setattr(marking, name, run)

    for name in _PARTS:
        if hasattr(marking, name):
            timed(name)
    timing = Timing()
    marking.mark(text)
    return {**timing.taken(), "parts": seconds}


if __name__ == "__main__":
    print(json.dumps(_measured(news(Sets(Path(sys.argv[1])), int(sys.argv[2])))))
