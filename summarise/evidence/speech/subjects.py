"""Which phrases name the source of a cue, wherever in its sentence they stand."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from summarise.documents import Span
from summarise.evidence.speech import source_phrases
from summarise.evidence.speech.cues import Cue

_REACH = 300
_FEW = 2
_NAMED_RIGHT = re.compile(r"\s+(?:er|sie|[A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ][\w-]+[^,:.]{0,60})\s*[,:]")


def subject_of(text: str, cue: Cue, left: int, right: int, cues: Sequence[Cue]) -> tuple[Span, ...]:
    """The phrases for the source of `cue`, the likeliest first, between `left` and `right`.

    `text` has its quotations blanked, and `cues` are all its cues in order: a participle such as
    "adding" takes the subject of the verb before it.
    """
    left = max(left, cue.span.start - _REACH)
    if cue.source == "after":
        return source_phrases.behind(text, cue.span.end, right, cue.language)
    if cue.source == "before":
        return source_phrases.possessed(text, left, cue.group.start)
    phrases = () if cue.form == "participle" else _own_subject(text, cue, left, right)
    if phrases:
        return phrases
    at = bisect_left(cues, cue.span.start, key=lambda other: other.span.start)
    for earlier in reversed(cues[max(0, at - _FEW) : at]):
        if earlier.span.start < left:
            break
        if earlier.source == "subject" and earlier.form == "finite":
            phrases = _own_subject(text, earlier, left, cue.span.start)
            if phrases:
                return phrases
    return source_phrases.before(text, left, cue.group.start)


def _own_subject(text: str, cue: Cue, left: int, right: int) -> tuple[Span, ...]:
    if cue.language == "de":
        return _german(text, cue, left, right)
    return source_phrases.before(text, left, cue.group.start)


def _german(text: str, cue: Cue, left: int, right: int) -> tuple[Span, ...]:
    """German puts the subject behind its verb as soon as anything else leads the sentence."""
    verb_end = cue.span.end if cue.group == cue.span else text.find(" ", cue.group.start)
    behind = source_phrases.behind(text, verb_end, right, "de")
    if behind and source_phrases.is_adjunct_first(text, left, cue.group.start):
        return behind
    if behind and _NAMED_RIGHT.match(text, verb_end):
        return behind
    return source_phrases.before(text, left, cue.group.start) or behind
