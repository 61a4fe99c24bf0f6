"""The clause that holds a figure: where a label of it may begin and end.

Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from itertools import islice
from typing import NamedTuple

from summarise.documents import Span
from summarise.evidence.figures.clause_words import AUXILIARIES, CONJUNCTIONS, EMPTY_SUBJECTS, TRAILING, WEAK

Word = re.Match[str]

MOST_WORDS = 15
MOST_IN_A_ROW = 6
REACH_BACK = 120
_REACH_ON = 200
"""Characters on either side of a figure in which its clause is looked for."""

_BREAK = re.compile(
    r"[;“”„«»\"()\[\]{}]|[:!?](?=\s)|(?<!\d)[.](?=\s{1,3}[A-ZÄÖÜ])|\s[-–—]{1,2}\s|—|\n\s{0,8}\n"
    r"|\s(?=(?:while|but|although|though|whereas|because|während|aber|weil|obwohl|mais|tandis|alors que"
    r"|mientras|pero|aunque|mentre)\s)"
    r"|\sand\s(?=(?:was|were|is|are|has|had|have|will|would|could|said|says)\s"
    r"|[a-z]{2,16}ed\s(?:the|a|an|to|by|with|its|their|his|her|for|from)\s)"
    r"|,(?=\s)(?! (?:have|has|had|were|was|are|is|wurden|sind)\b)"
)
_WORD = re.compile(r"[^\W_](?:[^\s,;:!?“”„«»\"()\[\]{}]{0,60}[\w%’'])?")
_JOINS = re.compile(r" (?:and|but|und|aber|et|mais|y|pero|e) ")
_BRACKETED = re.compile(r"[^\S\n]?\([^()\n]{1,40}\)")


class Setting(NamedTuple):
    """A figure, `figures[place]`, among the figures of its text, and the sentence that holds it."""

    text: str
    figures: Sequence[Span]
    place: int
    sentence: Span

    @property
    def figure(self) -> Span:
        return self.figures[self.place]


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The first words of a stretch, a few more than a label has room for."""
    return list(islice(_WORD.finditer(text, start, end), MOST_WORDS + 2))


def last_words(text: str, start: int, end: int, most: int) -> list[Word]:
    """The last words of a stretch, at most `most`."""
    return [*_WORD.finditer(text, start, end)][-most:]


def trimmed(words: list[Word]) -> list[Word]:
    """`words` without those at the end that a label does not end with."""
    end = len(words)
    while end and words[end - 1].group().lower() in TRAILING:
        end -= 1
    return words[:end]


def behind(text: str, figure: Span) -> int:
    """Where the text goes on behind the figure and a conversion of it in brackets."""
    bracket = _BRACKETED.match(text, figure.end)
    return bracket.end() if bracket else figure.end


def floor_of(setting: Setting) -> int:
    """Where the label may begin at the earliest: behind the figure before, unless it describes: "10-year"."""
    text, figures, place, sentence = setting
    floor = max(sentence.start, setting.figure.start - REACH_BACK)
    for earlier in reversed(figures[max(0, place - MOST_IN_A_ROW) : place]):
        if earlier.end <= floor:
            break
        if not text.startswith("-", earlier.end) and "-" not in earlier.of(text):
            return earlier.end
    return floor


def behind_breaks(text: str, floor: int, end: int) -> int:
    """Where the last clause begins between `floor` and `end`."""
    return max((match.end() for match in _BREAK.finditer(text, floor, end)), default=floor)


def start_of(setting: Setting, cutting: Set[str], most: int) -> int:
    """Where the label begins: behind the last break, or word of `cutting`, of the `most` words before it."""
    text, figure = setting.text, setting.figure
    words = last_words(text, behind_breaks(text, floor_of(setting), figure.start), figure.start, most)
    lowered = [word.group().lower() for word in words]
    cut = 0
    full = max((index for index, word in enumerate(lowered) if word not in AUXILIARIES), default=-1)
    for index, word in enumerate(lowered):
        if word in AUXILIARIES:
            cuts = {*lowered[cut:index]} <= EMPTY_SUBJECTS or (word in cutting and index < full)
        else:
            cuts = word in cutting
        if cuts:
            cut = index + 1
    while cut < len(words) and (lowered[cut] in WEAK or lowered[cut].isdigit()):
        cut += 1
    return words[cut].start() if cut < len(words) else figure.start


def end_of(setting: Setting) -> int:
    """Where the clause ends behind the figure; a conversion in brackets does not end it."""
    text, figures, place, sentence = setting
    figure = setting.figure
    ceiling = min(sentence.end, figure.end + _REACH_ON)
    start = behind(text, figure)
    if text.startswith(",", start):
        return figure.end
    joins = _JOINS.match(text, start)
    if joins and not (place + 1 < len(figures) and joins.end() == figures[place + 1].start):
        return figure.end
    words = words_of(text, start, ceiling)
    if len(words) > MOST_WORDS:
        ceiling = words[-1].end()
    found = _BREAK.search(text, start, ceiling)
    end = found.start() if found else ceiling
    following = [span for span in figures[place + 1 : place + 4] if start <= span.start < end]
    if following:
        between = last_words(text, start, following[0].start, 1)
        if between and between[-1].group().lower() in CONJUNCTIONS:
            end = between[-1].start()
    return end if words and words[0].end() <= end else figure.end
