"""Sentences that only say whose the one before is: "Das teilte die Polizei mit." """

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from summarise.documents import Span
from summarise.evidence.speech import phrases_behind
from summarise.evidence.speech.cue import Cue
from summarise.evidence.speech.words import Words

_POINTERS = frozenset("das dies".split())
_EMERGES = frozenset("geht ging".split())
_REPORT = frozenset(
    "berichten melden schreiben berichtet meldet schreibt berichteten meldeten schrieben".split()
)
"""Verbs of report behind "das", of which the forms for several are nouns or infinitives elsewhere."""
_REACH = 20


@dataclass(frozen=True, slots=True)
class Pointing:
    """The verb that takes up what was told just before, and the phrases that may name the source."""

    cue: Span
    phrases: tuple[Span, ...]


def pointing(words: Words, sentence: Span, cues: Sequence[Cue]) -> Pointing | None:
    """How a German sentence hands the one before it to a source, if it does."""
    first, after = words.first_from(sentence.start), words.first_from(sentence.end)
    if after - first < 3 or words.lowers[first] not in _POINTERS:
        return None
    ahead = words.lowers[first + 2 : min(after, first + _REACH)]
    if "dass" in ahead or ":" in ahead:
        return None
    if words.lowers[first + 1] in _EMERGES and ahead[0] == "aus" and "hervor" in ahead:
        phrases = phrases_behind.behind(words, first + 3, first + 2 + ahead.index("hervor"), "de")
        return Pointing(words.span(first + 1, first + 1), phrases)
    if words.lowers[first + 1] in _REPORT:
        return Pointing(
            words.span(first + 1, first + 1), phrases_behind.behind(words, first + 2, after, "de")
        )
    at = bisect_left(cues, words.starts[first + 1], key=lambda cue: cue.group.start)
    if at == len(cues) or cues[at].group.start != words.starts[first + 1] or cues[at].source != "subject":
        return None
    phrases = phrases_behind.behind(words, cues[at].verb_end(words), after, "de")
    return Pointing(cues[at].span, phrases)
