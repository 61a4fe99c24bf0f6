"""What a figure counts: the words of its clause that read as a label beside the number.

Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from operator import attrgetter

from summarise.documents import Span

_Word = re.Match[str]

_start_of = attrgetter("start")
_MOST_BEFORE = 7
_MOST_WORDS = 15
_MOST_IN_A_ROW = 6
_REACH_BACK = 120
_REACH_ON = 200
"""Characters on either side of a figure in which its clause is looked for."""

_BREAK = re.compile(
    r"[;“”„«»\"()\[\]{}]|[:!?](?=\s)|[.](?=\s{1,3}[A-ZÄÖÜ])|\s[-–—]{1,2}\s|—|\n\s{0,8}\n"
    r"|\s(?=(?:while|but|although|though|whereas|because|während|aber|weil|obwohl|mais|tandis|alors que"
    r"|mientras|pero|aunque|mentre)\s)"
    r"|\sand\s(?=(?:was|were|is|are|has|had|have|will|would|could|said|says)\s"
    r"|[a-z]{2,16}ed\s(?:the|a|an|to|by|with|its|their|his|her|for|from)\s)"
    r"|,(?=\s)(?! (?:have|has|had|were|was|are|is|wurden|sind)\b)"
)
_WORD = re.compile(r"[^\W_](?:[^\s,;:!?“”„«»\"()\[\]{}]{0,60}[\w%’'])?")
_LISTED = re.compile(r",? ?(?:and |or |to |und |oder |bis |et |ou |à |y |o )?")
_CONJUNCTIONS = frozenset(
    "that which who whom whose because while where when and but or if than whether although though "
    "since so dass weil während wo wenn und oder aber sowie die der das que qui où et mais ou y o "
    "pero".split()
)
_AUXILIARIES = frozenset(
    "is are was were be been being am has have had having will would could can may might shall should "
    "must été était "
    "étaient avait avaient sera seront serait werden worden "
    "ist sind war waren wird werden wurde wurden hat haben hatte hatten est sont ont es fue ha "
    "han".split()
)
_EMPTY_SUBJECTS = frozenset("there it es il".split())
_WEAK = frozenset(
    "the a an of in on at for to by with from as into about also only just all both not already still "
    "now reportedly including für bei der die das den dem des ein eine mit von auf in an zu bei zurzeit nur "
    "auch le la les des du de au aux en avec par el los las del con por some than".split()
)
_TRAILING = (
    _WEAK | _CONJUNCTIONS | _AUXILIARIES | frozenset(["their", "his", "her", "its", "our", "this", "these"])
)
_NAME_BEFORE = re.compile(r"(?:[A-ZÄÖÜÉ][\w’'.-]{0,30} ){0,3}[A-ZÄÖÜÉŁ][\w’'.-]{0,30}(?=, ?\Z| \(\Z)")
_AGE = re.compile(r"\d{1,3}")
_COMPOUND = re.compile(r"(?:-[^\W\d_]+)*")
_BRACKETED = re.compile(r"[^\S\n]?\([^()\n]{1,40}\)")


def counts(text: str, figures: Sequence[Span], place: int, sentence: Span) -> Span | None:
    """The label of `figures[place]`: from a few words before it to the end of its clause.

    It crosses no sentence, quotation mark, bracket or comma, and at most about fifteen words; None where
    nothing but the figure would be left.
    """
    figure = figures[place]
    before = _words(text, _start(text, figures, place, sentence), figure.start)
    after = _shortened(_words(text, figure.end, _end(text, figures, place, sentence)), len(before))
    last = bisect_left(figures, after[-1].end(), place, key=_start_of) - 1 if after else place
    if last > place and figures[last].end > after[-1].end():  # It would show half of another figure.
        after = _trimmed([word for word in after if word.end() <= figures[last].start])
    if before or after:
        return Span(before[0].start() if before else figure.start, after[-1].end() if after else figure.end)
    return _shared(text, figures, place, sentence) or _apposition(text, figure, sentence)


def _shortened(words: list[_Word], taken: int) -> list[_Word]:
    """As many of `words` as a label has room for, cut where a phrase ends."""
    room = _MOST_WORDS - taken
    if len(words) > room:
        words = words[:room]
        breaks = [at for at, word in enumerate(words) if at > 2 and word.group().lower() in _TRAILING]
        words = words[: breaks[-1]] if breaks else words
    return _trimmed(words)


def _trimmed(words: list[_Word]) -> list[_Word]:
    end = len(words)
    while end and words[end - 1].group().lower() in _TRAILING:
        end -= 1
    return words[:end]


def _words(text: str, start: int, end: int) -> list[_Word]:
    """The first words of a stretch, a few more than a label has room for."""
    return list(islice(_WORD.finditer(text, start, end), _MOST_WORDS + 2))


def _last_words(text: str, start: int, end: int) -> list[_Word]:
    return [*_WORD.finditer(text, start, end)][-_MOST_BEFORE:]


def _start(text: str, figures: Sequence[Span], place: int, sentence: Span) -> int:
    """Where the label begins: behind the last break, conjunction or auxiliary before the figure."""
    figure = figures[place]
    floor = max(sentence.start, figure.start - _REACH_BACK)
    if place and figures[place - 1].end > floor:
        compound = _COMPOUND.match(text, figures[place - 1].end)
        floor = compound.end() if compound else figures[place - 1].end
    for match in _BREAK.finditer(text, floor, figure.start):
        floor = match.end()
    words = _last_words(text, floor, figure.start)
    lowered = [word.group().lower() for word in words]
    cut = 0
    full = max((index for index, word in enumerate(lowered) if word not in _AUXILIARIES), default=-1)
    for index, word in enumerate(lowered):
        cuts = word in _AUXILIARIES and (index < full or {*lowered[cut:index]} <= _EMPTY_SUBJECTS)
        if cuts or word in _CONJUNCTIONS:
            cut = index + 1
    while cut < len(words) and (lowered[cut] in _WEAK or lowered[cut].isdigit()):
        cut += 1
    return words[cut].start() if cut < len(words) else figure.start


def _end(text: str, figures: Sequence[Span], place: int, sentence: Span) -> int:
    """Where the clause ends behind the figure; a conversion in brackets does not end it."""
    figure = figures[place]
    ceiling = min(sentence.end, figure.end + _REACH_ON)
    bracket = _BRACKETED.match(text, figure.end)
    start = bracket.end() if bracket else figure.end
    if text.startswith(",", start):
        return figure.end
    words = _words(text, start, ceiling)
    if len(words) > _MOST_WORDS:
        ceiling = words[-1].end()
    found = _BREAK.search(text, start, ceiling)
    end = found.start() if found else ceiling
    following = [span for span in figures[place + 1 : place + 4] if start <= span.start < end]
    if following:
        between = _last_words(text, start, following[0].start)
        if between and between[-1].group().lower() in _CONJUNCTIONS:
            end = between[-1].start()
    return end if words and words[0].end() <= end else figure.end


def _shared(text: str, figures: Sequence[Span], place: int, sentence: Span) -> Span | None:
    """What was said before the first of several figures in a row: "rates of 25%, 50%"."""
    for first in range(place - 1, max(-1, place - 1 - _MOST_IN_A_ROW), -1):
        if not _LISTED.fullmatch(text, figures[first].end, figures[first + 1].start):
            return None
        start = _start(text, figures, first, sentence)
        before = _trimmed(_words(text, start, figures[first].start))
        if before:
            return Span(before[0].start(), before[-1].end())
    return None


def _apposition(text: str, figure: Span, sentence: Span) -> Span | None:
    """The name that the figure stands behind: "Maria Olsen, 53,"."""
    if not _AGE.fullmatch(figure.of(text)):
        return None
    floor = max(sentence.start, figure.start - _REACH_BACK)
    name = _NAME_BEFORE.search(text[floor : figure.start])
    return Span(floor + name.start(), floor + name.end()) if name else None
