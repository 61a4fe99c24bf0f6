"""Whether a statement tells of every case what the words it rests on tell of one: "if", "unless"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.grounding.support.elsewhere import only_in
from summarise.grounding.words import content_words

_CONDITION = re.compile(
    r"\b(?:if|unless|whether|without|provided|providing|depend\w*|condition\w*|subject|pending|otherwise"
    r"|in case|when|once|until|or|could|might|need\w*|must|ha(?:s|ve|d) to|falls|wenn|sofern|es sei denn"
    r"|bedingung\w*|vorbehalt\w*|abhäng\w*|oder|sonst|ohne|könn\w*|müss\w*|nötig)\b|\?",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"(?:^|(?<=[.!?“”\"] )|(?<=\n))(?:If|Unless|Falls|Sofern|Sollten?) (?!(?:you|one|man|Sie)\b)"
    r"([^,.;:?!\n]+),([^.;:?!\n]+)"
)
_TRAILING = re.compile(
    r",? (?<!even )(?<!as )(?<!only )(?:if|unless|falls|sofern) "
    r"(?!(?:you|one|man|Sie|not|any|ever|compared|needed|necessary|possible)\b)[^.;:?!\n]+"
)
_CLAUSE = re.compile(r"[.;:?!\n](?!\d)|,(?!\d)")
_BEFORE = 300
"""Characters in which the clause stands that a condition is behind."""
_FEWEST = 2
_MUCH_OF = 0.4


def unconditional(statement: str, passages: str) -> str | None:
    """Which condition a statement leaves out, of what `passages` say of one case alone."""
    if _CONDITION.search(statement):
        return None
    said = set(content_words(statement))
    for told, condition, (start, end) in _of_one_case(passages):
        case = passages[start:end]
        shared = said.intersection(content_words(told))
        names_it = said.intersection(content_words(condition)) - shared
        if names_it or len(shared) < _MUCH_OF * len(said):
            continue
        if len(only_in(case, passages, shared)) >= _FEWEST:
            return f"the cited words say this of one case alone: “{case.strip()}”"
    return None


def _of_one_case(text: str) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """What `text` says to be so in one case, the condition, and where both stand."""
    for found in _LEADING.finditer(text):
        yield found[2], found[1], found.span()
    for found in _TRAILING.finditer(text):
        told = _CLAUSE.split(text[max(0, found.start() - _BEFORE) : found.start()])[-1]
        yield told, found.group(), (found.start() - len(told), found.end())
