"""The blocks of text that a page shows, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from summarise.documents.blocks import tidy

_SILENT = {
    "script", "style", "noscript", "template", "svg", "iframe", "object", "button", "select", "textarea",
    "head", "audio", "video", "canvas", "math", "dialog", "input", "label",
}  # fmt: skip
_INLINE = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "ins", "kbd", "mark", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
    "tt", "u", "var", "wbr", "img", "picture", "source", "td", "th", "br",
}  # fmt: skip
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text that a page sets apart."""

    text: str
    element: Any
    """In which it stands."""
    links: float
    """The share of its characters that are links."""


def blocks_of(tree: Any) -> Iterator[Block]:
    """The blocks that the page `tree` shows, one pass through it."""
    parts: list[str] = []
    linked = depth = 0
    owner = tree
    walk = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        tag = element.tag if isinstance(element.tag, str) else None
        is_block = tag is not None and tag not in _INLINE
        if event == "start" and tag is not None:
            if tag in _SILENT or _is_unseen(element):
                walk.skip_subtree()
                continue
            if is_block:
                yield from _block(parts, owner, linked)
                parts, linked, owner = [], 0, element
            depth += tag == "a"
            parts.append("\n" if tag == "br" else "\t" if tag in ("td", "th") else "")
            said = element.text
        else:
            if event == "end" and is_block:
                yield from _block(parts, owner, linked)
                parts, linked, owner = [], 0, element.getparent()
            depth -= tag == "a" and event == "end"
            said = element.tail
        words = " ".join(re.split(r"\s+", said or ""))
        linked += len(words.strip()) if depth > 0 else 0
        parts.append(words)


def _block(parts: list[str], owner: Any, linked: int) -> Iterator[Block]:
    text = tidy("".join(parts))
    if text and owner is not None:
        yield Block(text, owner, linked / len(text))


def _is_unseen(element: Any) -> bool:
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_UNSEEN.search(element.get("style") or ""))
    )
