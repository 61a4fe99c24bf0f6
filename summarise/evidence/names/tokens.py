"""Words and punctuation of a text with what their place says about their capital letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from summarise.documents import Span

_TOKEN = re.compile(
    r"(?P<plain>[a-z]{2,}(?: [a-z]{2,})*)(?=[ ,\n])"  # most words; the rest is for the others
    r"|(?:[^\W\d_]\.){2,}"  # U.S., D.C.
    r"|\b(?:[ldscnmtj]|qu|jusqu|lorsqu|un|(?:d|n|s|d?a)[eu]?ll)[’'](?=[^\W\d_a-z])"  # l'Italie
    r"|[^\W_]+(?:[’'](?!s\b)[^\W_]+|[-–‑&][^\W_]+)*"  # O'Brien, al-Sisi, Export–Import
    r"|['’][st]\b"  # Ann's, van 't Hek
    r"|[^\w\s]|_"
)
_PARTICLED = re.compile(r"(?:al|el|ar|as|ash|at|az|an|bin|d|l|de)[-'’‑][^\W\d_a-z]")
_COMPOUND = re.compile(
    r"[^\W\d_][-–][^A-Z]*|.*[-–](?:[a-z]+ed|[a-z]{3,}ing|born|led|era|wide|run|style|like|free|positive|negative|friendly|old)"
)
"""A word that begins with a name or a letter and is none: "T-shirt", "US-led", "Bonn-based"."""
_ABBREVIATIONS = frozenset(
    "Mr Mrs Ms Md Dr Prof Sen Rep Gov Gen Lt Col Sgt Capt Cpl Maj Adm Rev Hon St Jr Sr Inc Corp Co "
    "Ltd".split()
)
_OPENING = frozenset("\"'“„«‘‚([{—–-•*:")
_WRAPPED_LINE = 50
"""From this length on, a line that ends inside a sentence is taken for wrapped text, not for an item."""


class Token(NamedTuple):
    """One word or mark: characters `start` to `end`, half-open."""

    start: int
    end: int
    word: str
    opens: bool
    """It begins a sentence or a quotation, so that its capital letter says nothing."""
    joined: bool
    """Only blanks stand between it and the token before it, in the same sentence."""
    capital: bool
    """It is written as a name: "Tusk", "AU", "el-Sisi", "d'Ettorre"."""

    @property
    def is_initial(self) -> bool:
        """Whether it is a letter with its dot: "A." in "A. P. Rao"."""
        return len(self.word) == 1 and self.end - self.start > 1


_new = tuple.__new__
"""Most tokens are plain words: theirs skip what calling the class costs."""


def tokens(text: str, sentences: Sequence[Span]) -> list[Token]:
    """The tokens of each sentence, in order. The dot of an abbreviation or an initial belongs to it."""
    found: list[Token] = []
    add = found.append
    for sentence in sentences:
        opens = True
        end = -1
        for match in _TOKEN.finditer(text, sentence.start, sentence.end):
            start, stop = match.span()
            word = text[start:stop]
            joined = (start == end + 1 and text[end] == " ") or start == end or _adjoins(text, end, start)
            if match.lastindex:
                for plain in word.split(" "):
                    end = start + len(plain)
                    add(_new(Token, (start, end, plain, opens, joined, False)))
                    start, opens, joined = end + 1, False, True
            elif word.isalpha():
                add(_new(Token, (start, stop, word, opens, joined, word[0].isupper())))
                opens = False
            elif word == "." and start == end and _takes_dot(found[-1].word):
                found[-1] = found[-1]._replace(end=stop)
            elif word[0].isalnum():
                add(Token(start, stop, word, opens, joined, _is_name(word)))
                opens = False
            else:
                add(_new(Token, (start, stop, word, False, joined, False)))
                opens = _leaves_open(text, match) or (opens and word not in {",", ")"})
            end = stop
    return found


def _is_name(word: str) -> bool:
    if word[0].isupper():
        return _COMPOUND.fullmatch(word) is None
    return _PARTICLED.match(word) is not None


def _takes_dot(word: str) -> bool:
    return word in _ABBREVIATIONS or (len(word) == 1 and word.isupper())


def _leaves_open(text: str, mark: re.Match[str]) -> bool:
    """Whether the word behind a mark begins something: behind an opening quote, a colon, a full stop."""
    if mark.group() not in _OPENING:
        return mark.group() in ".?!…"
    before = text[mark.start() - 1] if mark.start() else " "
    if mark.group() in "—–-([{":
        return False
    return mark.group() == ":" or not (before.isalnum() or before in ".,!?")


def _adjoins(text: str, end: int, start: int) -> bool:
    if end < 0:
        return False
    gap = text[end:start]
    if "\n" not in gap:
        return len(gap) <= 2
    return gap.count("\n") == 1 and text.rfind("\n", max(0, end - _WRAPPED_LINE), end) < 0
