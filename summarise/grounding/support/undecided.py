"""Whether a statement says as so what the words it rests on only ask: whether it is, or what if it were."""

from __future__ import annotations

import re

from summarise.grounding.words import content_words

_ASKING = re.compile(
    r"\b(?:whether|if|ob|falls) (?!any\b|not\b|only\b|nur\b)([^,.;:?!\n]+)",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:whether|if|unless|would|could|might|(?-i:may)|should|were to|ob|falls|wenn|würden?|könnten?"
    r"|sollten?|unklar|unbekannt|ungewiss|offen|undisclosed|un(?:clear|known|certain|decided))\b|\?",
    re.IGNORECASE,
)
_IN_ONE_CASE = re.compile(
    r"(?:^|(?<=[.!?“”\"] )|(?<=\n))(?:If|Unless|Falls|Sollten?) (?!(?:you|one|man|Sie)\b)"
    r"[^,.;:?!\n]+,([^.;:?!\n]+)"
    r"|(?:^|(?<=[.!?“”\"] )|(?<=\n))([^,.;:?!\n]+),? (?:if|unless|falls) [^,.;:?!\n]+[.]"
)
"""What comes to be if something else does."""
_FEWEST = 2
_MOST_OF = 0.75


def undecided(statement: str, passages: str) -> str | None:
    """What `passages` leave open and `statement` does not, in words for a reader."""
    if _OPEN.search(statement):
        return None
    said = set(content_words(statement))
    for found in _ASKING.finditer(passages):
        asked = set(content_words(found[1]))
        rest = set(content_words(passages[: found.start()] + " " + passages[found.end() :]))
        shared = said & asked
        if len(shared) >= _FEWEST and len(shared) >= _MOST_OF * len(said & (asked | rest)) and shared - rest:
            return f"the cited words leave this open: “{found.group().strip()}”"
    return _unconditional(said, passages)


def _unconditional(said: set[str], passages: str) -> str | None:
    """Which condition a statement leaves out, of what `passages` say of one case alone."""
    for found in _IN_ONE_CASE.finditer(passages):
        told = set(content_words(found[1] or found[2]))
        rest = set(content_words(passages[: found.start()] + " " + passages[found.end() :]))
        shared = said & told
        if len(shared) >= _FEWEST and len(shared) >= _MOST_OF * len(said) and shared - rest:
            return f"the cited words say this of one case alone: “{found.group().strip()}”"
    return None
