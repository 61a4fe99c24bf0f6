"""Whether a weakness of the sourcing that a drafter names can be one of the words it points to.

Plain code cannot see every weakness, but it can see that some are not there: a source is not anonymous where
everybody who speaks has a name, a figure not imprecise where none is.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarise.documents import Span
from summarise.evidence.marks import Marks, Source, SourceKind

_NAMELESS: frozenset[SourceKind] = frozenset({"anonymous", "unclear", "document"})
_FROM_ELSEWHERE: frozenset[SourceKind] = _NAMELESS | {"medium", "organisation"}


def not_there(weakness: str, sentences: Sequence[Span], marks: Marks) -> str | None:
    """Why `sentences` cannot have `weakness`, in words for a reader; None where they may."""
    sources = [source for sentence in sentences for source in _sources(sentence, marks)]
    kinds = {source.kind for source in sources}
    match weakness:
        case "anonymous_source" | "unattributed" if sources and not kinds & _NAMELESS:
            return "everybody who speaks there has a name"
        case "second_hand" if not kinds & _FROM_ELSEWHERE:
            return "nothing there is taken from somebody else"
        case "imprecise_figure" if not any(_numbers(sentence, marks) for sentence in sentences):
            return "no number there is imprecise"
        case "undated" if _all_dated(sentences, marks):
            return "the dates there are fixed"
        case "place_mismatch" if not any(_places(sentence, marks) for sentence in sentences):
            return "no place is named there"
    return None


def _sources(sentence: Span, marks: Marks) -> list[Source]:
    quoted = [mark.speaker for mark in marks.quoted(sentence) if mark.speaker]
    return quoted + [mark.source for mark in marks.attributed(sentence)]


def _numbers(sentence: Span, marks: Marks) -> bool:
    """Whether a sentence has a number that is not exact, or a time, which may be none either."""
    vague = any(figure.approximate or figure.value is None for figure in marks.counted(sentence))
    return vague or bool(marks.dated(sentence))


def _all_dated(sentences: Sequence[Span], marks: Marks) -> bool:
    dates = [mark for sentence in sentences for mark in marks.dated(sentence)]
    return bool(dates) and all(mark.date is not None for mark in dates)


def _places(sentence: Span, marks: Marks) -> bool:
    return any(
        name.kind == "place" and any(mention.overlaps(sentence) for mention in name.mentions)
        for name in marks.names
    )
