"""Where sentences begin and end."""

from __future__ import annotations

import re

import sentencex

from summarise.documents import Span

_PARAGRAPH = re.compile(r"\S(?:[^\n\r]|\r?\n(?![^\S\n]*\r?\n)|\r(?!\n))*")


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of `text` in order, without the white space around them.

    A sentence never reaches over a blank line. A quotation that holds several sentences and a cue
    behind it stay together. The segmenter is given a paragraph at a time, since what it does about
    unbalanced quotation marks grows with the square of the text it is given.
    """
    found: list[Span] = []
    for paragraph in _PARAGRAPH.finditer(text):
        for piece in sentencex.get_sentence_boundaries("en", paragraph.group()):
            words = piece["text"].strip()
            if words:
                start = paragraph.start() + piece["start_index"]
                start += len(piece["text"]) - len(piece["text"].lstrip())
                found.append(Span(start, start + len(words)))
    return tuple(found)
