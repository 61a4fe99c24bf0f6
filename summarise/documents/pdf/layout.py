"""Lines on pages made into paragraphs: what runs along every page left out, broken words joined."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from summarise.documents.blocks import GAP, tidy
from summarise.documents.pdf.hyphens import Words

_EDGE = 3
"""Lines from the top and from the bottom of a page that may be its head and foot."""
_SHARE = 0.3
"""Of the pages; what stands at the edge of so many is no text. Left and right heads differ."""
_PAGE_NUMBER = re.compile(
    r"\W*(?:page|seite|página|pagina|p\.|s\.)?\s*\d{1,4}(?:\s*(?:/|of|von|de|sur|di)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?:…][\"'”’»“)\]]*$")
_WIDER = 1.35
"""Times the usual distance of lines; so much more is between paragraphs."""
_SHORT = 0.9
"""Of the width of its column; the last line of a paragraph is shorter."""
_BULLET = re.compile(r"(?:[•▪●◦■–—*-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page and the box around it, in points from the lower left."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    """Of its font."""


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page in the order in which they are drawn."""

    height: float
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class _Placed:
    line: Line
    page: int


def laid_out(pages: Sequence[Page]) -> tuple[str, tuple[int, ...]]:
    """The text of `pages`, paragraphs with blank lines between them, and where in it each page begins."""
    kept = [_Placed(line, number) for number, lines in enumerate(_bodies(pages)) for line in lines]
    words = Words(placed.line.text for placed in kept)
    blocks: list[str] = []
    begins: dict[int, int] = {}
    length = 0
    for paragraph in _paragraphs(kept):
        text = ""
        base = length + (len(GAP) if blocks else 0)
        for placed in paragraph:
            text, at = words.put(text, tidy(placed.line.text))
            begins.setdefault(placed.page, base + at)
        blocks.append(text)
        length = base + len(text)
    return GAP.join(blocks), _all(begins, len(pages), length)


def _all(begins: dict[int, int], count: int, length: int) -> tuple[int, ...]:
    """Where each page begins; one with no text begins where the next one does."""
    found = [length] * count
    following = length
    for page in reversed(range(count)):
        following = found[page] = begins.get(page, following)
    return (0, *found[1:]) if found else ()


def _bodies(pages: Sequence[Page]) -> Iterator[list[Line]]:
    """The lines of each page but for its head and its foot."""
    edges = [_edges(page) for page in pages]
    seen = Counter(pattern for edge in edges for pattern in {_pattern(line) for line in edge})
    often = max(2, _SHARE * len(pages))
    for page, edge in zip(pages, edges, strict=True):
        out = {line for line in edge if seen[_pattern(line)] >= often or _is_number(line, page)}
        yield [line for line in page.lines if line not in out]


def _edges(page: Page) -> list[Line]:
    by_height = sorted(page.lines, key=lambda line: -line.bottom)
    return by_height if len(by_height) <= 2 * _EDGE else by_height[:_EDGE] + by_height[-_EDGE:]


def _pattern(line: Line) -> tuple[str, int]:
    """What is the same in a running line on every page: its words without numbers, and its height."""
    return re.sub(r"\d+", "#", "".join(line.text.split()).lower()), round(line.bottom / 4)


def _is_number(line: Line, page: Page) -> bool:
    """Whether it is a page number alone, apart from the text."""
    if not _PAGE_NUMBER.fullmatch(line.text.strip()):
        return False
    others = [abs(each.bottom - line.bottom) for each in page.lines if each is not line]
    return 0.15 * page.height > min(line.bottom, page.height - line.top) and (
        not others or min(others) > 2 * (line.top - line.bottom)
    )


def _paragraphs(kept: Sequence[_Placed]) -> Iterator[list[_Placed]]:
    usual = _usual_distance(kept)
    paragraph: list[_Placed] = []
    width = 0.0
    for placed in kept:
        if paragraph and _begins(placed.line, paragraph, usual, width):
            yield paragraph
            paragraph = []
        width = max(width if paragraph else 0.0, placed.line.right - placed.line.left)
        paragraph.append(placed)
    if paragraph:
        yield paragraph


def _usual_distance(kept: Sequence[_Placed]) -> float:
    distances = [
        above.line.bottom - below.line.bottom
        for above, below in itertools.pairwise(kept)
        if above.line.bottom - below.line.bottom > 1
    ]
    return median(distances) if distances else 0.0


def _begins(line: Line, paragraph: Sequence[_Placed], usual: float, width: float) -> bool:
    """Whether a paragraph begins with `line`, when `paragraph` stands before it."""
    before = paragraph[-1].line
    if abs(line.size - before.size) > 0.15 * max(line.size, before.size) or _BULLET.match(line.text):
        return True
    down = before.bottom - line.bottom
    ended = bool(_SENTENCE_END.search(before.text.rstrip()))
    short = before.right - before.left < _SHORT * max(width, line.right - line.left)
    if down <= 0 or line.left > before.right:
        return ended and short
    if usual and down > _WIDER * usual:
        return True
    left = min(placed.line.left for placed in paragraph[-2:])
    return ended and (short or line.left - left > 0.8 * line.size)
