"""What somebody holds, said without a verb of saying: "is confident that", "came to the conclusion that"."""

from __future__ import annotations

from summarise.evidence.marks import Strength
from summarise.evidence.speech.cue_words import BE
from summarise.evidence.speech.words import Words

_STATES: dict[Strength, str] = {
    "suggested": (
        "confident hopeful optimistic pessimistic afraid worried concerned fearful anxious "
        "sceptical skeptical "
        "doubtful sure unsure certain convinced positive persuaded"
    ),
    "claimed": "adamant insistent",
    "stated": "aware disappointed pleased delighted surprised sorry proud satisfied unaware",
}
_VIEWS: dict[Strength, str] = {
    "suggested": "view opinion belief impression feeling sense sensation hope fear doubt doubts "
    "suspicion fears hopes",
    "claimed": "case claim allegation argument assertion accusation",
    "stated": "conclusion assurance assurances warning warnings pledge promise statement announcement point",
}
_STATE = {word: strength for strength, words in _STATES.items() for word in words.split()}
_VIEW = {word: strength for strength, words in _VIEWS.items() for word in words.split()}
WORDS = _STATE.keys() | _VIEW.keys()
_COPULAS = BE | frozenset("remain remains remained feel feels felt seem seems seemed 'm".split())
_CONTRACTED = ("'m", "'re", "n't", "'s")
_HOLDING = frozenset(
    "come comes came reach reaches reached draw draws drew drawn make makes made have has had "
    "having hold holds "
    "held take takes took get got give gives gave given repeat repeats repeated share shares shared".split()
)
_BETWEEN = frozenset(
    "to the a an no any some of little every his her their its our my clear strong persuasive "
    "convincing good".split()
)
_DEGREES = frozenset(
    "very quite not so still more less pretty fairly also now equally too all increasingly".split()
)
_SAYING_AHEAD = frozenset("that whether if how why".split())
_BACK = 6


def held_from(words: Words, index: int) -> tuple[int, Strength] | None:
    """Where the predicate that the word at `index` ends begins, and how strongly it is held.

    The words in front of it name who holds it; a clause must follow for it to hold anything.
    """
    following = words.lowers[index + 1] if words.touch(index) else ""
    if words.lowers[index] in _STATE:
        start = _before_any(words, index, _DEGREES)
        is_state = words.lowers[start] in _COPULAS or words.lowers[start].endswith(_CONTRACTED)
        return (start, _STATE[words.lowers[index]]) if start < index and is_state else None
    if following not in _SAYING_AHEAD:
        return None
    start = _before_any(words, index, _BETWEEN | _DEGREES)
    if start < index - 1 and words.lowers[start] in _HOLDING | (
        BE if words.lowers[start + 1] == "of" else set()
    ):
        return start, _VIEW[words.lowers[index]]
    return None


def _before_any(words: Words, index: int, passed: frozenset[str]) -> int:
    """The index of the nearest word before one that is none of `passed`, nor an adverb."""
    at = index - 1
    while at > max(0, index - _BACK) and (words.lowers[at] in passed or words.lowers[at].endswith("ly")):
        at -= 1
    return max(0, at)
