"""Whether words are an order to a machine that reads: to set aside what it was told, or to write something.

No word gives such an order away by itself, since news tells of rules that are ignored, of summaries that
must say something, and of language models. What tells is who is spoken to, and of what.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.evidence.instructions.addressing import addresses, calls_a_machine, plays
from summarise.evidence.instructions.overrides import passes_over
from summarise.evidence.instructions.wanting import asks, wants
from summarise.evidence.instructions.words import TELLING, UNSPACED

ORDER = 2
"""The weight from which words are an order."""
_QUOTED_ORDER = 3
_OVERRIDE = 4
_OTHER_SCRIPT = re.compile("[\u0590-\u0dff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def weight(words: Sequence[str], text: str) -> int:
    """How surely `words`, as `words_of` reads them from `text`, are an order to a machine."""
    if is_unspaced(text) and any(
        all(any(part in text for part in parts) for parts in rule) for rule in UNSPACED
    ):
        return _OVERRIDE
    if TELLING.isdisjoint(words):
        return 0
    override = passes_over(words)
    if override >= 2:
        return _OVERRIDE
    return override + addresses(words) + wants(words) + plays(words) + asks(words)


def is_quoted_order(words: Sequence[str], text: str) -> bool:
    """The same for words between quotation marks, where people give orders to each other."""
    return weight(words, text) >= _QUOTED_ORDER or (
        not TELLING.isdisjoint(words) and calls_a_machine(words) >= 2
    )


def is_unspaced(text: str) -> bool:
    """Whether `text` has words in a script whose orders are looked for without setting words apart."""
    return not text.isascii() and _OTHER_SCRIPT.search(text) is not None
