"""A text with its typesetting undone, and the way back to the text as it is.

What typesetting does: the style of quotation marks and dashes, white space and line breaks, soft hyphens and
hyphens at the end of a line, ligatures and letters of another width, composed and decomposed letters, the
form of an ellipsis, separators of thousands. What it does not do is left as it is: another word, number, sign
or order.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from functools import cache

from summarise.documents import Span
from summarise.evidence.language import Language, function_words, written_in

_INVISIBLE = "\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0e\ufe0f\ufeff"
"""Soft hyphens, joiners, marks of direction and of form, and the stroke that makes Arabic words longer."""
_DASHES = "‐‑‒–—―−﹘﹣-"
_HYPHENS = "-‐"
_DOUBLE = '“”„‟″〝〞«»״「」『』"'
_SINGLE = "‘’‚‛′`´‹›׳'"
_OPENING = "“„«‟〝「『‘‚‹`"
"""Marks that close nothing behind a blank."""
_CURRENCIES = "$€£¥₹₽₺₴₩₪"
_LETTER = r"[^\W\d_]"
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u2e80-\u312f\u31a0-\u9fff"
    "\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U0001b000-\U0001b16f"
    "\U00020000-\U0003ffff"
)
"""Scripts that are written without blanks between words, as the inside of a character class."""
_FORMS = re.compile("[ĳĲ\ufb00-\ufdff\ufe70-\ufefc！-～]")
"""Ligatures and other forms of letters for their place or width."""
_MOST_MARKS = 30
"""Marks on one letter: no writing has more, and putting more in order would take long."""
_NARROW = "\u00a0\u2009\u202f"
"""Blanks that do not break a line: between digits they separate thousands in any language."""
MINUS = "−"
"""The sign of a number, told from the hyphen of a range or a compound."""
_GROUPING: dict[Language, str] = {
    "en": ",’' " + _NARROW,
    "de": ".’' " + _NARROW,
    "fr": ". " + _NARROW,
    "es": ". " + _NARROW,
    "it": ".’' " + _NARROW,
    "pt": ". " + _NARROW,
}
_DECIMAL_COMMA = re.compile("[\u0370-\u058f\u10a0-\u10ff]")
"""Letters of other languages that write 1,5 for one and a half: Greek, Cyrillic, Armenian, Georgian."""

Pair = tuple[str, str]
"""The parts of a word before and behind a hyphen."""


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


def composed(text: str) -> Plain:
    """`text` with each letter in its own form: the first part of undoing its typesetting."""
    return _rewritten(text, _letters(text), None)


def plain(composed_text: Plain, grouping: str, broken: Set[Pair] = frozenset()) -> Plain:
    """A text with its typesetting undone.

    Args:
        composed_text: any text, composed.
        grouping: the characters any of which may separate thousands in it.
        broken: words that are read without their hyphen, since a line ends at it somewhere.
    """
    found = _pattern(grouping).finditer(composed_text.text)
    changes = ((each.start(), each.end(), _reading(each, broken)) for each in found)
    return _rewritten(composed_text.text, changes, composed_text)


def grouping_of(text: str) -> str:
    """The characters any of which may separate thousands in `text`."""
    if _DECIMAL_COMMA.search(text) and not any(function_words(text).values()):
        return "’' " + _NARROW
    return _GROUPING[written_in(text)]


def broken_words(composed_text: Plain) -> frozenset[Pair]:
    """The words that have a hyphen at the end of a line, which may be theirs or the line's."""
    return frozenset(
        _around(found) for found in _BROKEN.finditer(composed_text.text) if found.group()[0] in _HYPHENS
    )


def _around(hyphen: re.Match[str]) -> Pair:
    """The letters before and behind a hyphen."""
    text, first, last = hyphen.string, hyphen.start(), hyphen.end()
    while first and _spells(text[first - 1]):
        first -= 1
    while last < len(text) and _spells(text[last]):
        last += 1
    before, behind = text[first : hyphen.start()], text[hyphen.end() : last]
    return "".join(filter(str.isalpha, before)), "".join(filter(str.isalpha, behind))


def _spells(character: str) -> bool:
    """Whether `character` is a letter, or stands unseen between letters."""
    return character.isalpha() or unicodedata.category(character) == "Cf"


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


def _letters(text: str) -> Iterator[tuple[int, int, str]]:
    """Each letter with its marks, and the one that both make up; each form of letters, and the letters."""
    if unicodedata.is_normalized("NFC", text) and not _FORMS.search(text):
        return
    for run in _COMPOSABLE.finditer(text):
        start = run.start()
        for end in range(run.start() + 1, run.end() + 1):
            if end == run.end() or not _continues(text[end]):
                if end - start <= _MOST_MARKS:
                    yield start, end, _composed(text[start:end])
                start = end


def _continues(character: str) -> bool:
    """Whether `character` may make up one letter with that before it: a mark, a part of a Korean syllable."""
    return unicodedata.category(character)[0] == "M" or "\u1161" <= character <= "\u11c2"


def _composed(letter: str) -> str:
    plain_letter = _FORMS.sub(lambda form: unicodedata.normalize("NFKC", form.group()), letter)
    return unicodedata.normalize("NFC", plain_letter)


def _reading(found: re.Match[str], broken: Set[Pair]) -> str:
    written = found.group()
    match found.lastgroup:
        case "number":
            dated = " " in written and _DATE.search(
                found.string, max(0, found.start() - _REACH), found.start()
            )
            return written if dated else "".join(filter(str.isdigit, written))
        case "hyphen":
            return "" if _around(found) in broken else "-"
        case "measured":
            return '"' if written.strip() in _DOUBLE or written.strip() == "''" else "'"
        case other:
            return _ALWAYS[str(other)]


_ALWAYS = {
    "broken": "",
    "closing": "",
    "dash": "-",
    "dots": "...",
    "invisible": "",
    "line": "",
    "minus": MINUS,
    "quote": "'",
    "space": " ",
}
_DATE = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? $")
"""An English month, behind which a number is a day: "on May 12 300 people came" tells of 300."""
_REACH = 11
_COMPOSABLE = re.compile(r".?[^\x00-\x7f]+", re.DOTALL)
_BROKEN = re.compile(rf"(?<={_LETTER})[{_HYPHENS}\u00ad][ \t]{{0,8}}\r?\n[ \t]{{0,8}}(?={_LETTER})")


@cache
def _pattern(grouping: str) -> re.Pattern[str]:
    groups = "|".join(rf"(?:{re.escape(mark)}\d{{3}})+" for mark in grouping)
    marks = f"(?:''|[{_DOUBLE}{_SINGLE}])"
    lakhs = r"|\d{1,2}(?:,\d\d)+,\d{3}" if "," in grouping else ""
    return re.compile(
        rf"(?! ?[^\W\d_{_INVISIBLE}])(?:"  # Most characters are letters, and a blank before one: passed over.
        + "|".join(
            (
                rf"(?P<number>(?<![\d.,])(?<!{_LETTER}[{_DASHES}])(?:\d{{1,3}}(?:{groups}){lakhs})(?!\d))",
                f"(?P<broken>{_BROKEN.pattern})",
                r"(?P<dots>(?!\.\s+(?:…|\.\.\.))\s*(?:(?:\.\s?)*…|\.\s?\.\s?\.)(?:\s?[.…])*\s*)",
                rf"(?P<minus>(?<![^\s([{_DOUBLE}{_SINGLE}])[{_DASHES}](?=\d))",
                rf"(?P<hyphen>(?<={_LETTER})[{_DASHES}](?={_LETTER}))",
                rf"(?P<dash>(?!\s+[{_DASHES}]\d)\s*[{_DASHES}]+\s*)",
                rf"(?P<measured>(?<=\d)(?:{marks}|\s+(?![{_OPENING}]){marks}(?![^\s.,;:!?]))\s*)",
                rf"(?P<quote>\s*(?:``|{marks})\s*)",
                rf"(?P<closing>\s+(?=[;:!?%‰°])|(?<=\d)\s+(?=[{_CURRENCIES}](?!\s?\d))|(?<=[{_CURRENCIES}])\s+(?=\d))",
                rf"(?P<line>(?<=[{UNSPACED}])[^\S\n]*\n\s*(?=[{UNSPACED}]))",
                rf"(?P<space>(?=[{_INVISIBLE}]*\s)[\s{_INVISIBLE}]{{2,}}|[^\S ])",
                f"(?P<invisible>[{_INVISIBLE}]+)",
            )
        )
        + ")"
    )
