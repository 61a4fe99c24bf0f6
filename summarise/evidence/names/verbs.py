"""What verb follows a name: whether those named say or do something."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.evidence.names.tokens import Token

_JOINTS = frozenset({",", "and", "&"})
_LONGEST_LIST = 12


def verb_after(words: Sequence[Token], last: int) -> str:
    """The word behind token `last`, over an adverb; nothing at the end of the sentence."""
    behind = words[last + 1 : last + 3]
    if behind and (behind[0].word == "also" or behind[0].word.endswith("ly")):
        behind = behind[1:]
    return behind[0].word if behind and not behind[0].opens else ""


def list_end(words: Sequence[Token], last: int) -> int:
    """The last token of the list of names that goes on behind `last`: "Benin, Nigeria and Togo join"."""
    end = last
    while end + 2 < len(words) and end - last < _LONGEST_LIST:
        if words[end + 1].word not in _JOINTS or not words[end + 2].capital:
            break
        end += 2
        while end + 1 < len(words) and words[end + 1].capital and words[end + 1].joined:
            end += 1
    return end
