"""Whether the text itself sets words beside a name: "Niger's president Mahamadou Issoufou"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarise.documents import Span
from summarise.grounding.support.ranks import is_ranked
from summarise.grounding.words import NEGATIONS, words

_REACH = 200
_APPOSED = re.compile(r",\s+(?:(?:the|an?|his|her|its|their|der|die|das|ein|eine|le|la|el|il)\s+)?")


def is_beside(text: str, value: str, mentions: Iterable[Span]) -> bool:
    """Whether `value` stands, word for word, before or behind one of `mentions`, and is not denied there."""
    return any(_before(text, value, mention) or _behind(text, value, mention) for mention in mentions)


def _before(text: str, value: str, mention: Span) -> bool:
    lead = text[max(0, mention.start - _REACH) : mention.start].rstrip(" ,")
    if not lead.endswith(value):
        return False
    further = lead.removesuffix(value)
    denied = words(further)[-1:]
    if further[-1:].isalnum() or is_ranked(further):
        return False
    return not (denied and denied[0].lower() in NEGATIONS)


def _behind(text: str, value: str, mention: Span) -> bool:
    apposed = _APPOSED.match(text, mention.end)
    if apposed is None or not text.startswith(value, apposed.end()):
        return False
    return not text[apposed.end() + len(value) : apposed.end() + len(value) + 1].isalnum()
