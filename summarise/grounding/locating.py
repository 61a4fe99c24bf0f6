"""Finding in a text the words that somebody says stand there.

Found means: the same characters, or the same after undoing what typesetting does (the style of quotation
marks and dashes, white space, soft hyphens, ligatures, composed and decomposed letters, the case of the
first letter). Offsets are mapped back to the text as it is. Nothing else is found.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cached_property

from summarise.documents import Span

_TYPESETTING = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛‹›′", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
        "ﬀ": "ff",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
    }
)
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")


class Folded:
    """A text with its typesetting undone, and the way back."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _folded(self) -> tuple[str, list[Span]]:
        characters: list[str] = []
        origins: list[Span] = []
        for character, origin in _fold(self.text):
            if character == " " and characters and characters[-1] == " ":
                continue
            characters.append(character)
            origins.append(origin)
        return "".join(characters), origins

    def find(self, words: str) -> Iterator[Span]:
        """Every place where `words` stands, in order, without overlap."""
        wanted = words.strip()
        if not wanted:
            return
        exact = list(_occurrences(self.text, wanted))
        if exact:
            yield from (Span(start, start + len(wanted)) for start in exact)
            return
        folded, origins = self._folded
        needle = "".join(character for character, _ in _fold(wanted))
        needle = " ".join(needle.split())
        swapped = needle[:1].swapcase() + needle[1:]
        for candidate in (needle, swapped):
            places = list(_occurrences(folded, candidate)) if candidate else []
            if places:
                for start in places:
                    yield Span(origins[start].start, origins[start + len(candidate) - 1].end)
                return


def _fold(text: str) -> Iterator[tuple[str, Span]]:
    """Each character of `text` with its typesetting undone, beside the span of `text` it comes from."""
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        cluster = text[start:end]
        if cluster.isspace():
            yield " ", Span(start, end)
        elif cluster not in _INVISIBLE:
            for character in unicodedata.normalize("NFC", cluster).translate(_TYPESETTING):
                yield character, Span(start, end)
        start = end


def _occurrences(text: str, words: str) -> Iterator[int]:
    """Where `words` stands in `text` as whole words."""
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if not (_joined(text, start) or _joined(text, end)):
            yield start
            start = text.find(words, end)
        else:
            start = text.find(words, start + 1)


def _joined(text: str, at: int) -> bool:
    """Whether the characters on both sides of the offset `at` belong to one word or number."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if before.isalnum() and after.isalnum():
        return not _wide(before) and not _wide(after)
    if after in ".," and before.isdigit():
        return text[at + 1 : at + 2].isdigit()
    return before in ".," and after.isdigit() and text[at - 2 : at - 1].isdigit()


def _wide(character: str) -> bool:
    """Whether `character` is of a script that is written without spaces between words."""
    return unicodedata.east_asian_width(character) in "WF"
