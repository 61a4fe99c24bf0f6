"""Words that stand in a text and that a reader of it does not see, or cannot read."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator

from summarise.documents import Span

_LONGEST = 20_000
"""Characters of one hidden stretch, at most."""
_UNSEEN_STYLE = re.compile(
    r"<(?P<tag>[a-z][\w-]*)\b[^<>]{0,300}?(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])"
    r"|opacity\s*:\s*0(?![.\d]*[1-9])|color\s*:\s*(?:white|#fff(?:fff)?)\b|(?:left|right|top|text-indent)\s*:\s*-\d{3}|(?:height|width)\s*:\s*0(?:px)?\s*[;\"']|\shidden(?=[\s>=])|aria-hidden=.?true)"
    r"[^<>]{0,300}>",
    re.IGNORECASE,
)
_UNSEEN_TAG = re.compile(r"<(?P<tag>script|style|template|noscript)\b[^<>]{0,300}>", re.IGNORECASE)
_ASIDE = re.compile(r"^[ \t]*\[(?://|comment|_)\]:[ \t]*(?:#|<>)[^\n]*", re.IGNORECASE | re.MULTILINE)
_TAG_CHARACTERS = re.compile("(?<!\U0001f3f4)[\U000e0020-\U000e007f]{3,}|[\U000e0100-\U000e01ef]{3,}")
_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007f]{1,8}")
_UNSEEN_RUN = re.compile("[\u200b-\u200f\u2060-\u2064\ufeff\u180e]{8,}")
_TURNED = re.compile("[\u202d\u202e][^\u202c\n]{3,}\u202c?")
_ENCODED = re.compile(r"(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/_-]{20,}={0,2}(?![A-Za-z0-9+/=_-])")
_IN_HEX = re.compile(r"(?<![0-9A-Za-z])(?:[2-7][0-9A-Fa-f][ ]?){16,}(?![0-9A-Za-z])")
_LETTER = re.compile(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 3


def hidden(text: str) -> Iterator[Span]:
    """The hidden stretches of `text`; they may overlap.

    Comments, elements that are styled away, characters that show nothing, text that is turned around, and
    words in an encoding that only a machine reads.
    """
    yield from _comments(text)
    for found in (*_UNSEEN_STYLE.finditer(text), *_UNSEEN_TAG.finditer(text)):
        end = text.find(f"</{found['tag']}", found.end(), found.end() + _LONGEST)
        close = text.find(">", end) + 1 if end >= 0 else 0
        yield Span(found.start(), close or min(len(text), text.find("\n", found.end()) % (len(text) + 1)))
    yield from (Span(*found.span()) for found in _ASIDE.finditer(text))
    flags = {found.end() for found in _FLAG.finditer(text)}
    for found in _TAG_CHARACTERS.finditer(text):
        if found.end() not in flags:
            yield Span(*found.span())
    yield from (Span(*found.span()) for found in _UNSEEN_RUN.finditer(text))
    yield from (Span(*found.span()) for found in _TURNED.finditer(text))
    yield from _encoded(text)


def _comments(text: str) -> Iterator[Span]:
    """Comments of markup that hold words; one that is never closed goes to the end of its paragraph."""
    start = text.find("<!--")
    while start >= 0:
        close = text.find("-->", start)
        if close >= 0:
            end = close + 3
        else:
            paragraph = text.find("\n\n", start)
            end = paragraph if paragraph >= 0 else len(text)
        if len(_LETTER.findall(text[start:end])) >= _FEWEST_WORDS:
            yield Span(start, end)
        start = text.find("<!--", end)


def _encoded(text: str) -> Iterator[Span]:
    for found in _ENCODED.finditer(text):
        if _reads(_decoded(found.group())):
            yield Span(*found.span())
    for found in _IN_HEX.finditer(text):
        if _reads(bytes.fromhex(found.group())):
            yield Span(found.start(), found.start() + len(found.group().rstrip()))


def _decoded(letters: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(
            letters.rstrip("=").replace("+", "-").replace("/", "_") + "=" * (-len(letters.rstrip("=")) % 4)
        )
    except (binascii.Error, ValueError):
        return b""


def _reads(data: bytes) -> bool:
    """Whether `data` is plain words."""
    try:
        words = data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    letters = sum(character.isalpha() or character.isspace() for character in words)
    return words.isprintable() and letters > 0.8 * len(words) and len(words.split()) >= _FEWEST_WORDS
