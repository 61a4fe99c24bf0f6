"""Whether a statement says of what is somebody's what the words it rests on say of themselves.

"He called her" is not "he called her brother".
"""

from __future__ import annotations

from collections.abc import Sequence

from summarise.grounding.support.clauses import Word, read

_THEMSELVES = {
    "her": ("her",),
    "his": ("him",),
    "their": ("them",),
    "its": ("it",),
    "my": ("me",),
    "our": ("us",),
    "your": ("you",),
}
"""By whose something is: how themselves are named."""


def other_object(statement: str, passages: str) -> str | None:
    """What is done in `statement` to somebody's, and in `passages` to themselves, in words for a reader."""
    said, there = read(statement), read(passages)
    for verb, whose, what in zip(said, said[1:], said[2:], strict=False):
        if not (
            verb.meaning and verb.written[0].islower() and what.meaning and whose.sentence == what.sentence
        ):
            continue
        same = [word for word in there if word.meaning == verb.meaning and word.plain == verb.plain]
        if same and all(_is_done_to(whose, each, there) for each in same):
            done = " ".join(each.written for each in there[same[0].order : same[0].order + 2])
            return f"the cited words have “{done}”, not “{verb.written} {whose.written} {what.written}”"
    return None


def _is_done_to(whose: Word, verb: Word, words: Sequence[Word]) -> bool:
    """Whether the one to whom something belongs stands right behind a verb, and nothing of theirs."""
    behind = words[verb.order + 1 : verb.order + 3]
    if not behind or behind[0].begins_clause or behind[0].sentence != verb.sentence:
        return False
    if whose.is_possessive and whose.written[0].isupper():
        named = behind[0].plain == whose.plain and not behind[0].is_possessive
    else:
        named = behind[0].plain in _THEMSELVES.get(whose.plain, ())
    ends = len(behind) < 2 or behind[1].begins_clause or behind[1].sentence != verb.sentence
    return named and (ends or not behind[1].meaning)
