"""What a figure counts: the words of its clause that read as a label beside the number.

Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter

from summarise.documents import Span
from summarise.evidence.figures.clause_words import (
    AUXILIARIES,
    CHANGES,
    CIRCUMSTANCES,
    CONJUNCTIONS,
    SAYING,
    SLIGHT,
    TELLING,
    THEM,
    TRAILING,
    WEAK,
)
from summarise.evidence.figures.clauses import (
    MOST_IN_A_ROW,
    MOST_WORDS,
    REACH_BACK,
    Setting,
    Word,
    behind,
    behind_breaks,
    end_of,
    floor_of,
    last_words,
    start_of,
    trimmed,
    words_of,
)

_start_of = attrgetter("start")
_SAID = CONJUNCTIONS | SAYING
_MOST_BEFORE = 7
_MOST_WITH_SUBJECT = 10
_LISTED = re.compile(
    r"(?: (?:a|an|per|each|je|par|por) [^\W\d_]{2,12})?(?: from (?:a|the) [a-z]{3,7} (?:earlier|ago"
    r"|before))?,? ?\(?(?:and |or |to |from |against |versus "
    r"|compared (?:with|to) "
    r"|up from |down from |soit |(?:down |up |lower |higher |weaker |firmer |stronger )?at |(?:lower"
    r"|higher) to |und |oder |bis |auf |nach |et |ou |à |contre |y |o |a |hasta (?:los )?|frente a )?"
)
_NAME_BEFORE = re.compile(r"(?:[A-ZÄÖÜÉ][\w’'.-]{0,30} ){0,3}[A-ZÄÖÜÉŁ][\w’'.-]{0,30}(?=, ?\Z| \(\Z)")
_DESCRIBED_BEFORE = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Dd]er|[Dd]ie|[Dd]as|[Ll]e|[Ll]a|[Ee]l|[Ii]l) "
    r"(?:[^\W\d_][\w’'-]{0,20} ){0,3}[^\W\d_][\w’'-]{0,20}(?=, ?\Z| \(\Z)"
)
_LEVEL = re.compile(r"(?:\bat|\bto|\bauf|\bà|\ba) \Z")
"""Before a number at which something stands, behind the one by which it has changed."""
_MOVING = (
    CHANGES
    | AUXILIARIES
    | frozenset("down up ging gingen stieg stiegen fiel fielen sank sanken nahm".split())
)
_UNNAMED = WEAK | THEM | frozenset("it they he she this that which ending closing es sie er".split())
"""A subject of these alone does not say what stands there."""
_BEHIND_A_THING = _MOVING | CIRCUMSTANCES | CONJUNCTIONS
_NOMINATIVES = frozenset("die das der".split())
"""With these the subject of German begins behind its verb."""
_PARTICLES = frozenset("zurück zu ab an".split())
"""The other half of a verb of German, where it ends a sentence."""
OF_A_WHOLE = re.compile(
    r" (?:out )?of (?:(?:the|its|their|all) )?| (von) (?:(?:den|insgesamt|seinen|ihren) )?"
)
"""What stands between a part and its whole: "180 of the 640"."""
_AGE = re.compile(r"\d{1,3}(?: (?:ans|años|anni|anos|Jahre|years old))?")


def counts(setting: Setting) -> Span | None:
    """The label of a figure: from a few words before it to the end of its clause.

    It crosses no sentence, quotation mark or bracket, and at most about fifteen words; a comma only where
    nothing else would tell what is counted. None where nothing but the figure would be left.
    """
    text, figures, place, _ = setting
    figure = setting.figure
    after = words_of(text, figure.end, end_of(setting))
    if len(after) == 1 and after[0].group() in _PARTICLES:
        after = []
    following = [word.group().lower() for word in after if word.start() >= behind(text, figure)]
    part = place and OF_A_WHOLE.fullmatch(text, figures[place - 1].end, figure.start)
    thing = _thing(after, is_german=part[1] is not None) if part else []
    if thing:
        return Span(figure.start, thing[-1].end())
    if following and following[0] not in CIRCUMSTANCES:
        start = start_of(setting, CONJUNCTIONS | AUXILIARIES, _MOST_BEFORE)
    else:
        told = None if {*following[:1]} & TELLING else _apposition(setting) or _shared(setting)
        if told:
            return told
        own = following and THEM.isdisjoint(following[:3]) and _follows_a_figure(setting)
        start = start_of(setting, _SAID, _MOST_WITH_SUBJECT) if own else _subject(setting)
    before = words_of(text, start, figure.start)
    after = _shortened(after, len(before))
    last = bisect_left(figures, after[-1].end(), place, key=_start_of) - 1 if after else place
    if last > place and figures[last].end > after[-1].end():  # It would show half of another figure.
        after = trimmed([word for word in after if word.end() <= figures[last].start])
    if before or after:
        return Span(before[0].start() if before else figure.start, after[-1].end() if after else figure.end)
    return None


def _thing(after: list[Word], *, is_german: bool) -> list[Word]:
    """The first words behind a number, up to the noun of German or to a verb: what there is that many of."""
    nouns = (at for at, word in enumerate(after) if is_german and word.group()[0].isupper())
    noun = next(nouns, len(after))
    verb = next((at for at, word in enumerate(after) if word.group().lower() in _BEHIND_A_THING), len(after))
    return after[: min(noun + 1, verb)]


def _shortened(words: list[Word], taken: int) -> list[Word]:
    """As many of `words` as a label has room for, cut where a phrase ends."""
    room = MOST_WORDS - taken
    if len(words) > room:
        words = words[:room]
        breaks = [at for at, word in enumerate(words) if at > 2 and word.group().lower() in TRAILING]
        words = words[: breaks[-1]] if breaks else words
    return trimmed(words)


def _subject(setting: Setting) -> int:
    """Where the label begins of a figure that is said of a subject: "Bail was set at $5".

    It crosses a comma where no subject would be left: "Shares, down 5%,", "Shares, a bargain, fell 5%".
    """
    text = setting.text
    start = start_of(setting, _SAID, _MOST_WITH_SUBJECT)
    said = [word.group().lower() for word in words_of(text, start, setting.figure.start)]
    changes = bool(said) and said[0] in CHANGES
    if not (changes or {*said} <= SLIGHT):
        return start
    floor = floor_of(setting)
    comma = _comma_before(text, floor, start)
    if comma >= 0 and changes:
        comma = text.rfind(", ", floor, comma)
    if comma < 0:
        return start
    words = last_words(text, behind_breaks(text, floor, comma), comma, _MOST_BEFORE)
    while words and words[0].group().lower() in TRAILING:
        words = words[1:]
    return words[0].start() if words else start


def _follows_a_figure(setting: Setting) -> bool:
    """Whether what stands before it belongs to the figure before: "$8,450 a tonne, up 45%"."""
    return any(earlier.end == floor_of(setting) for earlier in setting.figures[: setting.place][-1:])


def _comma_before(text: str, floor: int, start: int) -> int:
    """Where the comma stands that has only small words between it and `start`; -1 if none does."""
    comma = text.rfind(",", floor, start)
    between = {word.group().lower() for word in words_of(text, comma + 1, start)} if comma >= 0 else set()
    return comma if between <= SLIGHT else -1


def _shared(setting: Setting) -> Span | None:
    """What was said before the first of several figures in a row: "rates of 25%, 50%"."""
    text, figures, place, _ = setting
    for first in range(place - 1, max(-1, place - 1 - MOST_IN_A_ROW), -1):
        if not _LISTED.fullmatch(text, figures[first].end, figures[first + 1].start):
            return None
        start = _subject(setting._replace(place=first))
        before = words_of(text, start, figures[first].start)
        if _LEVEL.search(text, figures[place - 1].end, figures[place].start):
            before = _of_a_level(before)
        before = trimmed(before)
        if before:
            return Span(before[0].start(), before[-1].end())
    return None


def _of_a_level(before: list[Word]) -> list[Word]:
    """What stands at a level, without how it got there: "yields" of "yields were down 4 points at 4.18%"."""
    verb = next((at for at, word in enumerate(before) if word.group().lower() in _MOVING), len(before))
    subject = before[:verb]
    if verb + 1 < len(before) and before[verb + 1].group() in _NOMINATIVES:
        subject = before[verb + 2 :]  # "Im Landkreis sank die Zahl der Toten von 17 auf 11"
    named = [word for word in subject if word.group().lower() not in _UNNAMED]
    return subject if named else before


def _apposition(setting: Setting) -> Span | None:
    """Who the figure stands behind: "Maria Olsen, 53,", "the suspect, 21,"."""
    text, figure = setting.text, setting.figure
    if not _AGE.fullmatch(figure.of(text)):
        return None
    floor = max(setting.sentence.start, figure.start - REACH_BACK)
    before = text[floor : figure.start]
    name = _NAME_BEFORE.search(before) or _DESCRIBED_BEFORE.search(before)
    return Span(floor + name.start(), floor + name.end()) if name else None
