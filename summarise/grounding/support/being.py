"""What somebody or something is said to be: "the client" in "the company was the client"."""

from __future__ import annotations

import re
from collections.abc import Set

from summarise.grounding.support.likeness import Likes, is_light
from summarise.grounding.words import meaning

_IS = re.compile(
    r"\b(?:(?:is|was|are|were|be|been|bec[oa]mes?|remain(?:s|ed)?)(?: (?:not|also|now|still))? (?:the|an?)"
    r"|(?:ist|war|sind|waren|wird|wurde|bleibt|blieb)(?: (?:nicht|auch|jetzt|noch))? (?:der|die|das|eine?)"
    r") ((?:[^\W\d][\w’'-]* ){0,3}?[^\W\d][\w’'-]*)"
    r"(?=[.,;:!?)]|$| (?:of|for|in|at|on|to|with|from|by|and|or|that|which|who|whose|when|where|after|before"
    r"|behind|under|over|against|as|von|für|an|auf|zu|mit|aus|bei|und|oder|des|nach|vor|gegen|als)\b)"
)


def other_being(statement: str, passages: str, elsewhere: Set[str], known: Set[str]) -> str | None:
    """What a statement says that somebody is, and the text says in other words than `passages`.

    What the text says nowhere may be an editor's word for what it tells; what it says elsewhere, it may say
    of somebody else.

    Args:
        statement: what somebody says, in their own words.
        passages: the words it is said to rest on.
        elsewhere: the meanings of all words of the text.
        known: the meanings of what may be said of whoever bears a name.
    """
    here = Likes.of(passages)
    for found in _IS.finditer(statement):
        noun = found[1].rpartition(" ")[2]
        word = noun.lower()
        if meaning(word) in elsewhere - known and not is_light(word) and not here.has(word):
            return f"the text says “{noun}” elsewhere, and not in the cited words"
    return None
