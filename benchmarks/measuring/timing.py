"""The time and the memory that something takes in this process, and the text to try it on."""

from __future__ import annotations

import resource
import sys
import time
from dataclasses import dataclass, field
from typing import Any

from measuring.sets import Sets

MEGABYTE = 1_000_000


def most_held() -> int:
    """The most memory this process ever held, in bytes."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


@dataclass
class Timing:
    """Begins when it is made."""

    begun: float = field(default_factory=time.process_time)
    held: int = field(default_factory=most_held)

    def taken(self) -> dict[str, Any]:
        """Seconds of the processor, and megabytes above what the process had held at most before."""
        seconds = time.process_time() - self.begun
        return {"seconds": seconds, "memory": (most_held() - self.held) / MEGABYTE}


def news(sets: Sets, size: int) -> str:
    """English news text of `size` bytes: the texts of the sets one after the other, again and again."""
    texts = [case.text for name in ("meantime", "gum_wikinews") for case in sets.corpus(name)]
    articles = sets.folder / "corpora" / "articles" / "text"
    texts += [path.read_text(encoding="utf-8") for path in sorted(articles.glob("en-wiki*.txt"))]
    once = "\n\n".join(texts) + "\n\n"
    times = size // len(once.encode()) + 1
    return (once * times).encode()[:size].decode("utf-8", "ignore")
