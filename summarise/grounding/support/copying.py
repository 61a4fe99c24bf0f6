"""Whether a statement is a sentence of the text but for a word or two that are not the text's.

Who copies a whole sentence has no reason to put another word into it; a paraphrase keeps less of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from difflib import SequenceMatcher

from summarise.grounding.support.thesaurus import beside
from summarise.grounding.support.trends import moves_alike
from summarise.grounding.words import content_words, pieces_of, ungrouped, words

_COPIED = 0.85
"""The share of the words of both that a copy and its sentence have in common, in order."""
_FEWEST = 6
"""Words; of fewer, one is too large a part."""
_MOST = 200
"""Words; what is longer is no sentence."""
_STANDING_IN = frozenset(
    """he she it they him her them his its their this that these those who which er sie es ihn ihm ihr ihnen
    dieser diese dieses il elle ils elles lui leur él ella ellos ellas lei loro ele ela eles elas""".split()
)


def altered(
    statement: str,
    sentences: Sequence[str],
    ordinary: Set[str],
    bearers: Mapping[str, frozenset[int]],
) -> str | None:
    """Which word of `statement` stands in the place of another, in words for a reader; None where none does.

    Args:
        statement: what somebody says.
        sentences: the sentences it is said to rest on.
        ordinary: the stems of the words of the whole text. Any of them may say what a pronoun means.
        bearers: by each word of a name, without regard to case: who bears such a name, by number.
    """
    said = words(ungrouped(statement))[:_MOST]
    there = {stem for sentence in sentences for stem in content_words(ungrouped(sentence))}
    for sentence in sentences:
        written = words(ungrouped(sentence))[:_MOST]
        if min(len(said), len(written)) < _FEWEST:
            continue
        aligned = SequenceMatcher(None, _folded(said), _folded(written), autojunk=False)
        if aligned.ratio() < _COPIED:
            continue
        for _, first, end, start, stop in aligned.get_opcodes():
            stems = set(content_words(" ".join(said[first:end])))
            is_other = _is_somebody_else(said[first:end], written[start:stop], bearers)
            may_stand_in = _stands_in(written, start, stop) and stems <= ordinary and not is_other
            if (
                not stems <= there
                and not may_stand_in
                and not _is_like(said[first:end], written, start, stop)
                and not moves_alike(" ".join(said[first:end]), " ".join(written[start:stop]))
            ):
                old, new = " ".join(written[start:stop]), " ".join(said[first:end])
                return f"the cited words have “{old}”, not “{new}”" if old else f"“{new}” is put in"
    return None


def _folded(written: Sequence[str]) -> list[str]:
    return [word.casefold() for word in written]


def _stands_in(written: Sequence[str], start: int, stop: int) -> bool:
    """Whether `written[start:stop]` may stand for what the text calls otherwise: a pronoun, a whole name."""
    if all(word.casefold() in _STANDING_IN for word in written[start:stop]):
        return stop > start
    around = (*written[max(1, start - 1) : start], *written[stop : stop + 1])
    return all(map(_has_capital, written[start:stop])) and not any(map(_has_capital, around))


def _is_like(one: Sequence[str], written: Sequence[str], start: int, stop: int) -> bool:
    """Whether a word stands for another beside it in a thesaurus, "seldom" for "rarely", and is no unit."""
    if not len(one) == stop - start == 1 or any(map(str.isdigit, "".join(written[start - 1 : start]))):
        return False
    return written[start].lower() in beside(one[0].lower())


def _is_somebody_else(
    one: Sequence[str], other: Sequence[str], bearers: Mapping[str, frozenset[int]]
) -> bool:
    """Whether two runs of words are names of which nobody bears both."""
    borne = [
        frozenset[int]().union(*(bearers.get(piece, frozenset()) for piece in pieces_of(" ".join(name))))
        for name in (one, other)
    ]
    return all(borne) and borne[0].isdisjoint(borne[1])


def _has_capital(word: str) -> bool:
    return word[:1].isupper()
