"""Statements judged by the program and by plain word overlap: sound ones and false ones, kind by kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from measuring.scoring import Line, Misses
from measuring.sets import Sets
from tampers.falsehoods import FALSEHOODS, falsehoods
from tampers.ours import NAME, Judge, Said
from tampers.stories import Sound, stories

TITLE = "statements: accepted, of the sound and of the false"
COLUMNS = (NAME, "word overlap")
HEADERS = ("kind", "cases", "at least, or at most")
_SOUND = 0.92
_OVERLAP = 0.6
_WORD = re.compile(r"[^\W_]+")
_EMPTY = frozenset(
    """a an and are as at be been but by for from had has have he her his in into is it its no not of on or
    she that the their they this to was were which who will with would der die das und in den dem von zu mit
    ein eine des im für auf ist nicht""".split()
)


@lru_cache(maxsize=512)
def _judge(text: str) -> Judge:
    return Judge(text)


def measure(sets: Sets, seed: int, many: int, misses: Misses) -> Iterator[Line]:
    """The sound, then the false."""
    sound = stories(sets)
    events = sound["event"]
    parts: dict[str, list[Sound]] = {
        "event": [each.saying(each.said.words) for each in events],
        "event, with source": [
            replace(each, said=replace(each.said, certainty=None)) for each in events if each.said.source
        ],
        "event, with certainty": [replace(each, said=replace(each.said, source=None)) for each in events],
        "event, with both": events,
        **{kind: cases for kind, cases in sound.items() if kind not in ("event", "a sentence as it is")},
    }
    for kind, cases in parts.items():
        yield _line(kind, cases, misses, least=_SOUND)
    false: dict[str, list[Sound]] = {}
    for kind, each in falsehoods(sound, seed, many):
        false.setdefault(kind, []).append(each)
    for kind, cases in false.items():
        yield _line(kind, cases, misses, most=FALSEHOODS[kind][1])


def _line(
    kind: str, cases: list[Sound], misses: Misses, *, least: float | None = None, most: float | None = None
) -> Line:
    accepted = 0
    for case in cases:
        objection = _judge(case.story.text).objection(case.said)
        accepted += objection is None
        if misses.wanted and (objection is None) is (least is None):
            misses.lines.append(_shown(kind, case, objection))
    share = accepted / len(cases)
    overlapping = sum(_overlaps(case) for case in cases) / len(cases)
    bar = ""
    if least is not None:
        bar = f"≥ {least} {'✓' if share >= least else '✗'}"
    elif most is not None:
        bar = f"≤ {most} {'✓' if share <= most else '✗'}"
    return Line(kind, str(len(cases)), (share, overlapping), bar)


def _shown(kind: str, case: Sound, objection: str | None) -> str:
    said: Said = case.said
    labels = "".join(f" ({value})" for value in (said.source, said.certainty) if value)
    verdict = f"rejected: {objection}" if objection else "accepted"
    return f"[{kind}] {verdict}\n    {said.words}{labels}\n    on: {case.passages!r}"


def _overlaps(case: Sound) -> bool:
    """Whether most of its words stand in the sentences that it is said to rest on."""
    start, end = case.said.evidence[0]
    there = set(_words(case.passages))
    if case.said.is_label:
        there |= set(_words(case.story.text[max(0, start - 120) : end + 120]))
    said = _words(case.said.words)
    return sum(word in there for word in said) >= _OVERLAP * len(said)


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.lower()) if word not in _EMPTY]
