"""Paragraphs joined to a text, in the one way in which every form is."""

from __future__ import annotations

import re
from collections.abc import Iterable

GAP = "\n\n"
"""Between paragraphs."""
_BLANKS = re.compile(r"[^\S\n]+")
_AROUND_END = re.compile(r"[ \t]?\n[ \t]?")
_INVISIBLE = re.compile(r"[\u00ad\u200b\ufeff]")


def tidy(block: str) -> str:
    """One paragraph: blanks as one space each, or one tab; lines kept; what only steers breaking left out."""
    return _AROUND_END.sub("\n", _BLANKS.sub(_blank, _INVISIBLE.sub("", block))).strip()


def joined(blocks: Iterable[str]) -> str:
    """The text that `blocks` make, those that hold nothing left out."""
    return GAP.join(text for block in blocks if (text := re.sub(r"\n{2,}", "\n", tidy(block))))


def _blank(run: re.Match[str]) -> str:
    return "\t" if "\t" in run[0] else " "
