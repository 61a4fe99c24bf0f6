"""Sentences by a plain rule, the same for every finder and independent of the program under measure."""

from __future__ import annotations

import re

from measuring.found import Place

_END = re.compile(
    r"(?<!\b[A-Z])(?<!\b\d)(?<!\b\d\d)(?<!\b(?:Mr|Dr|St|Jr|Sr|No|vs|ca))(?<!\b(?:Mrs|Gen|Sen|Rep|Gov|Col))"
    r"[.!?…][\"”“’'»)\]]{0,3}\s+(?=[\"“„‘'«(\[]?[^\Wa-z\d_])"
    r"|[!?][\"”“’'»)\]]{1,3}\s+(?=[\"“„]?[^\Wa-z_])"
    r"|\n+"
)


def sentences(text: str) -> list[Place]:
    """The sentences of `text`, without white space around them; a line end always ends one."""
    found: list[Place] = []
    start = 0
    for end in [*(match.end() for match in _END.finditer(text)), len(text)]:
        words = text[start:end]
        if words.strip():
            begin = start + len(words) - len(words.lstrip())
            found.append(Place(begin, begin + len(words.strip())))
        start = end
    return found
