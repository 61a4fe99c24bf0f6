"""Words that the end of a line breaks, joined again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_SOFT = "\ufffe\u0002\u00ad"
"""What a reader of PDF gives for a hyphen at the end of a line."""
_BROKEN = re.compile(rf"([^\W\d_]+(?:[-’'][^\W\d_]+)*)[-\u2010{_SOFT}]\s*$")
_WORD = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)*")
_HOLDS_ON = re.compile(r"\w[-\u2010—/]$")
"""How a line ends whose last word goes on in the next: "2019-" and "20"."""
_AND = {"and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o", "e", "en", "of"}
"""What follows a hyphen that stands for a part left out: "pre- and post-war"."""


class Words:
    """The words of a document, which tell whether a hyphen belongs to one."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._seen = Counter(word.lower() for line in lines for word in _WORD.findall(line))

    def put(self, text: str, line: str) -> tuple[str, int]:
        """`line` put behind `text`, and where it begins in what comes of it."""
        line = re.sub(rf"[{_SOFT}](?=\S)", "-", line)
        broken = _BROKEN.search(text)
        following = _WORD.match(line)
        if broken is None or following is None:
            text = re.sub(rf"[{_SOFT}]", "-", text)
            joint = "" if not text or _HOLDS_ON.search(text) else " "
            return f"{text}{joint}{line}", len(text) + len(joint)
        stem = text[: broken.end(1)]
        if following[0].lower() in _AND:
            return f"{stem}- {line}", len(stem) + 2
        joint = "-" if self._is_hyphenated(broken[1], following[0]) else ""
        return f"{stem}{joint}{line}", len(stem) + len(joint)

    def _is_hyphenated(self, first: str, second: str) -> bool:
        if not second[0].islower():
            return True
        together = f"{first}{second}".lower()
        with_hyphen = f"{first}-{second}".lower()
        return self._seen[with_hyphen] > self._seen[together]
