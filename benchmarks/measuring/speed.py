"""Speed: seconds of one core and memory for news text of one and of ten megabytes.

Each size runs in a process of its own, and its time is the processor's; memory is the highest the process ever
held, less what it held with the text in hand before it began.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from measuring.scoring import Line
from measuring.sets import Sets

TITLE = "speed: 1 MB of news text, and 10 MB"
COLUMNS = ("1 MB s", "10 MB s", "ratio", "1 MB memory MB", "10 MB memory MB")

_MEGABYTE = 1_000_000
_PARTS = ("sentences", "names", "dates", "quotations", "figures", "attributions", "hedges", "caveats")


def measure(sets: Sets, *, large: bool = True) -> Iterator[Line]:
    """The whole, then its parts."""
    small = _run(sets, _MEGABYTE)
    big = _run(sets, 10 * _MEGABYTE) if large else None
    for part in ("everything", *_PARTS):
        yield _line(part, small, big)


def _line(part: str, small: dict[str, Any], big: dict[str, Any] | None) -> Line:
    one, ten = small["seconds"][part], big["seconds"][part] if big else None
    whole = part == "everything"
    cells = (
        one,
        ten,
        ten / one if ten is not None and one else None,
        small["memory"] if whole else None,
        big["memory"] if whole and big else None,
    )
    return Line(part, "summarise", cells, "4 s, ratio 10, memory linear" if whole else "")


def _run(sets: Sets, size: int) -> dict[str, Any]:
    """In a child that has the same `summarise` on its path as this process."""
    paths = os.pathsep.join(path for path in (str(Path(__file__).parents[1]), *sys.path) if path)
    answer = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "measuring.speed", str(sets.folder.resolve()), str(size)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": paths},
    )
    measured: dict[str, Any] = json.loads(answer.stdout)
    return measured


def news(sets: Sets, size: int) -> str:
    """English news text of `size` bytes: the texts of the sets one after the other, again and again."""
    texts = [case.text for name in ("meantime", "gum_wikinews") for case in sets.corpus(name)]
    articles = sets.folder / "corpora" / "articles" / "text"
    texts += [path.read_text(encoding="utf-8") for path in sorted(articles.glob("en-wiki*.txt"))]
    once = "\n\n".join(texts) + "\n\n"
    times = size // len(once.encode()) + 1
    return (once * times).encode()[:size].decode("utf-8", "ignore")


def _measured(text: str) -> dict[str, Any]:
    from summarise.evidence import marking

    seconds: dict[str, float] = {}

    def timed(name: str) -> None:
        part: Callable[..., Any] = getattr(marking, name)

        def run(*arguments: Any) -> Any:
            begun = time.process_time()
            result = part(*arguments)
            seconds[name] = seconds.get(name, 0.0) + time.process_time() - begun
            return result

        setattr(marking, name, run)

    for name in _PARTS:
        timed(name)
    before = _held()
    begun = time.process_time()
    marking.mark(text)
    seconds["everything"] = time.process_time() - begun
    return {"seconds": seconds, "memory": (_held() - before) / _MEGABYTE}


def _held() -> int:
    """The most memory this process ever held, in bytes."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


if __name__ == "__main__":
    print(json.dumps(_measured(news(Sets(Path(sys.argv[1])), int(sys.argv[2])))))
