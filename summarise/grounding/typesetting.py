"""A text with its typesetting undone, and the way back to the text as it is.

What typesetting does: the style of quotation marks and dashes, white space and line breaks, soft hyphens and
hyphens at the end of a line, ligatures, composed and decomposed letters, the form of an ellipsis, separators
of thousands. What it does not do, such as another word, number, sign or order, is left as it is.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from summarise.documents import Span
from summarise.evidence.language import Language

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_DASHES = "‐‑‒–—―−﹘﹣－-"
_DOUBLE = '“”„‟″〝〞＂«»"'
_SINGLE = "‘’‚‛′`´‹›'"
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_LETTER = r"[^\W\d_]"
_NARROW = "\u00a0\u2009\u202f"
"""Blanks that do not break a line: between digits they separate thousands in any language."""
MINUS = "−"
"""The sign of a number, told from the hyphen of a range or a compound."""
GROUPING: dict[Language, str] = {
    "en": ",’' " + _NARROW,
    "de": ".’' " + _NARROW,
    "fr": ". " + _NARROW,
    "es": ". " + _NARROW,
    "it": ".’' " + _NARROW,
    "pt": ". " + _NARROW,
}


@dataclass(frozen=True, slots=True)
class Plain:
    """A text with its typesetting undone."""

    text: str
    starts: tuple[int, ...]
    """Where, in `text`, each stretch begins that reads otherwise than in the original; in order."""
    ends: tuple[int, ...]
    """Where each of them ends in `text`."""
    origins: tuple[Span, ...]
    """The stretch of the original that each of them stands for."""
    behind: Plain | None
    """What the original stands for in its turn, where it was rewritten before."""

    def original(self, start: int, end: int) -> Span | None:
        """The stretch of the original that `text[start:end]` stands for; None where it cuts one in two."""
        first, last = self._before(start), self._before(end - 1)
        if first >= 0 and self.starts[first] < start < self.ends[first]:
            return None
        if last >= 0 and end < self.ends[last]:
            return None
        origin = Span(self._at(start, first), self._end(end, last))
        return self.behind.original(origin.start, origin.end) if self.behind else origin

    def _before(self, at: int) -> int:
        return bisect_right(self.starts, at) - 1

    def _at(self, at: int, stretch: int) -> int:
        if stretch < 0:
            return at
        if at < self.ends[stretch]:
            return self.origins[stretch].start
        return self.origins[stretch].end + at - self.ends[stretch]

    def _end(self, end: int, stretch: int) -> int:
        if stretch >= 0 and end <= self.ends[stretch]:
            return self.origins[stretch].end
        return self._at(end - 1, stretch) + 1


def plain(text: str, grouping: str, broken: str = "") -> Plain:
    """`text` with its typesetting undone.

    Args:
        text: any text.
        grouping: the characters any of which may separate thousands in it.
        broken: what a hyphen at the end of a line stands for: nothing, or a hyphen.
    """
    composed = _rewritten(text, _compositions(text), None)
    found = _pattern(grouping).finditer(composed.text)
    changes = ((each.start(), each.end(), _reading(each, broken)) for each in found)
    return _rewritten(composed.text, changes, composed if composed.starts else None)


def breaks_words(text: str) -> bool:
    """Whether `text` has a hyphen at the end of a line, which may belong to the word or to the line."""
    return _BROKEN.search(text) is not None


def _rewritten(text: str, changes: Iterable[tuple[int, int, str]], behind: Plain | None) -> Plain:
    """`text` with each stretch `(start, end, reading)` read so."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    origins: list[Span] = []
    done = length = 0
    for start, end, reading in changes:
        if reading == text[start:end]:
            continue
        pieces += (text[done:start], reading)
        starts.append(length + start - done)
        ends.append(starts[-1] + len(reading))
        origins.append(Span(start, end))
        length, done = ends[-1], end
    pieces.append(text[done:])
    return Plain("".join(pieces), tuple(starts), tuple(ends), tuple(origins), behind)


def _compositions(text: str) -> Iterator[tuple[int, int, str]]:
    """Each letter with its marks, and the composed form of both."""
    if unicodedata.is_normalized("NFC", text):
        return
    for run in _COMPOSABLE.finditer(text):
        start = run.start()
        for end in range(run.start() + 1, run.end() + 1):
            if end == run.end() or not (unicodedata.combining(text[end]) or _continues_syllable(text[end])):
                yield start, end, unicodedata.normalize("NFC", text[start:end])
                start = end


def _continues_syllable(character: str) -> bool:
    """Whether `character` is a Korean vowel or final consonant written apart."""
    return "\u1160" <= character <= "\u11ff"


def _reading(found: re.Match[str], broken: str) -> str:
    written = found.group()
    match found.lastgroup:
        case "number":
            return "".join(filter(str.isdigit, written))
        case "broken":
            return "" if "\u00ad" in written else broken
        case "measured":
            return '"' if written.strip() in _DOUBLE else "'"
        case "ligature":
            return _LIGATURES[written]
        case other:
            return _ALWAYS[str(other)]


_ALWAYS = {
    "closing": "",
    "dash": "-",
    "dots": "...",
    "invisible": "",
    "minus": MINUS,
    "quote": "'",
    "space": " ",
}
_COMPOSABLE = re.compile(r".?[^\x00-\x7f]+", re.DOTALL)
_BROKEN = re.compile(rf"(?<={_LETTER})[-‐\u00ad][ \t]{{0,8}}\r?\n[ \t]{{0,8}}(?={_LETTER})")


@cache
def _pattern(grouping: str) -> re.Pattern[str]:
    groups = "|".join(rf"(?:{re.escape(mark)}\d{{3}})+" for mark in grouping)
    return re.compile(
        "|".join(
            (
                rf"(?P<number>(?<![\d.,])\d{{1,3}}(?:{groups})(?!\d))",
                f"(?P<broken>{_BROKEN.pattern})",
                r"(?P<dots>\s*(?:(?:\.\s?)*…|\.\s?\.\s?\.)(?:\s?[.…])*\s*)",
                r"(?P<minus>(?<![^\s([])[-−–](?=\d))",
                rf"(?P<dash>(?!\s+[-−–]\d)\s*[{_DASHES}]+\s*)",
                rf"(?P<measured>(?<=\d)\s*[{_DOUBLE}{_SINGLE}]\s*)",
                rf"(?P<quote>\s*(?:``|''|[{_DOUBLE}{_SINGLE}])\s*)",
                f"(?P<ligature>[{''.join(_LIGATURES)}])",
                r"(?P<closing>\s+(?=[;:!?%]))",
                rf"(?P<space>(?=[{_INVISIBLE}]*\s)[\s{_INVISIBLE}]{{2,}}|[^\S ])",
                f"(?P<invisible>[{_INVISIBLE}]+)",
            )
        )
    )
