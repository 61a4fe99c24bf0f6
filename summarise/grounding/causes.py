"""Whether what a statement gives as a cause is given as one in the words it rests on."""

from __future__ import annotations

import re

from summarise.grounding.words import content_words

_CAUSE = re.compile(
    r"\b(?:because(?: of)?|due to|owing to|as a result of|thanks to|weil|wegen|aufgrund|parce que|à cause de"
    r"|porque|debido a|a causa (?:di|de)|perché|por causa de)\b",
    re.IGNORECASE,
)
_CAUSAL = re.compile(
    r"\b(?:because|due to|owing to|caus\w+|result\w*|thanks to|led to|leading to|reasons?|why|so that|since"
    r"|after|following|amid|over|for|blam\w+|attribut\w+|weil|wegen|aufgrund|nach|durch|denn|da|führt\w*|parce|cause"
    r"|après|suite|pour|porque|debido|tras|causa|perché|dopo|após)\b",
    re.IGNORECASE,
)
_SHARE = 0.5


def other_cause(statement: str, sentences: list[str]) -> str | None:
    """Which cause of `statement` no sentence of `sentences` gives, in words for a reader."""
    for found in _CAUSE.finditer(statement):
        cause = set(content_words(re.split(r"[.;]", statement[found.end() :])[0]))
        given = any(
            _CAUSAL.search(sentence) and len(cause & set(content_words(sentence))) >= _SHARE * len(cause)
            for sentence in sentences
        )
        if cause and not given:
            return f"the cited words give no such cause: “{found.group()}”"
    return None
