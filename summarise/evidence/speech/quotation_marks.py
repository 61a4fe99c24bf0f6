"""Where quotation marks open and close.

Only the outermost pairs are given: what stands between them is quoted, whatever marks it holds.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from summarise.documents import Span

_BLOCK = re.compile(r"\S(?:[^\n]|\n(?![^\S\n]*\n))*")
_MARK = re.compile("[\"“”„‟«»‹›‘’‚'「」『』]")
_LINE_START = re.compile(r"\n[^\S\n]*$")

_CLOSERS = {
    "“": "”‟“",
    "„": "“”‟",
    "‟": "”",
    "”": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "‘": "’'",
    "‚": "‘’",
    "「": "」",
    "『": "』",
    '"': '"',
    "'": "'’",
}
_ALWAYS_OPEN = frozenset("„‚「『")
_SINGLE = frozenset("'’")
_BEFORE_OPENING = frozenset('([{—–-/"“„«‘‚:…')
_AFTER_CLOSING = frozenset(')]}.,;:!?—–-/"”“»’…')
_TAG = re.compile(
    r"[,!?…](?=\s(?:(?:said|says|added|told|wrote|asked|explained|sagte|erklärte|sagt|dijo|a dit)\s+[A-ZÀ-Þ]"
    r"|(?:he|she|they|er|sie)\s+(?:said|says|added|told|sagte|sagt)\b))"
)
"""Where the words stop that somebody says, if no mark tells."""
_GAP = 20
_ENDS = ".!?…"


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch between quotation marks."""

    inner: Span
    """The words, without the white space around them."""
    outer: Span
    """The words with their marks."""
    closed: bool
    """False where the closing mark is missing, as it is when the next paragraph goes on."""


def quoted(text: str) -> tuple[Quoted, ...]:
    """The outermost quoted stretches of `text`, in order. None reaches over a blank line."""
    if "``" in text:
        single = text.replace("``", " “").replace("''", "” ")
        return tuple(_doubled(text, item) for item in quoted(single))
    found: list[Quoted] = []
    for block in _BLOCK.finditer(text):
        marks = [
            mark.start()
            for mark in _MARK.finditer(text, block.start(), block.end())
            if not _is_letter_sign(text, mark.start())
        ]
        found.extend(_outermost(_pairs(text, marks, block.end())))
    return tuple(found)


def _doubled(text: str, item: Quoted) -> Quoted:
    """A stretch between “ and ”, of which either may be two signs in `text`: ``…''."""
    start, end = item.outer.start, item.outer.end
    return replace(
        item,
        outer=Span(start - (text[start] == "`"), end + (item.closed and text[end - 1] == "'")),
    )


def _is_letter_sign(text: str, at: int) -> bool:
    """Whether the mark is an apostrophe inside a word, or a sign for feet or minutes."""
    if text[at] not in _SINGLE or not at:
        return False
    before, after = text[at - 1], text[at + 1 : at + 2]
    if text[at] == "'" in (before, after):
        return True
    return (before.isalnum() and after.isalnum()) or (before.isdigit() and text[at] == "'")


def _opens(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return (not before or before.isspace() or before in _BEFORE_OPENING) and bool(after.strip())


def _closes(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(before.strip()) and (not after or after.isspace() or after in _AFTER_CLOSING)


def _pairs(text: str, marks: list[int], end: int) -> Iterator[Quoted]:
    """The pairs among `marks`, inner ones too: each mark is looked at once, with those that are open."""
    single_closers = [at for at in marks if text[at] in _SINGLE and _closes(text, at)]
    stack: list[int] = []
    for number, at in enumerate(marks):
        following = marks[number + 1] if number + 1 < len(marks) else None
        if stack and following is not None and _is_possessive(text, at, following):
            continue
        opened = _innermost(text, stack, at)
        if opened is not None and _is_reopened(text, stack[0], at):
            yield _make(text, stack[0], at, closed=False)
            stack = [at]
        elif opened is not None and not _nests(text, at):
            yield _make(text, stack[opened], at, closed=True)
            del stack[opened:]
        elif stack and _is_reopened(text, stack[0], at):
            yield _make(text, stack[0], at, closed=False)
            stack = [at]
        elif _begins(text, at, following, bool(stack), single_closers):
            stack.append(at)
    if stack:
        yield _make(text, stack[0], _unclosed_end(text, stack[0], end), closed=False)


def _is_possessive(text: str, at: int, following: int) -> bool:
    """Whether a single mark behind an "s" belongs to its word: "the boys' turn", if the next closes."""
    return (
        text[at] in _SINGLE
        and text[at - 1 : at] in {"s", "z", "x"}
        and text[at + 1 : at + 2] == " "
        and text[at + 2 : at + 3].islower()
        and text[following] in _SINGLE
        and _closes(text, following)
    )


def _innermost(text: str, stack: list[int], at: int) -> int | None:
    """The index of the open mark that the one at `at` can close; single marks stay inside double ones."""
    for index in range(len(stack) - 1, max(-1, len(stack) - 5), -1):
        if text[at] in _CLOSERS[text[stack[index]]]:
            if text[at] in _SINGLE and not _closes(text, at):
                return None
            return index
        if text[at] in _SINGLE:
            return None
    return None


def _is_reopened(text: str, opened: int, at: int) -> bool:
    """Whether the mark takes up again, at the beginning of a line, what was opened at another's."""
    return (
        text[at] == text[opened]
        and _opens(text, at)
        and _LINE_START.search(text, max(opened, at - 20), at) is not None
    )


def _nests(text: str, at: int) -> bool:
    """Whether a mark that can stand at both ends opens again inside others of its form."""
    return text[at] in '"“' and _opens(text, at) and not _closes(text, at)


def _begins(text: str, at: int, following: int | None, inside: bool, single_closers: list[int]) -> bool:
    mark, before, after = text[at], text[max(0, at - 1) : at], text[at + 1 : at + 2]
    if mark in "'‘":
        closed_later = bisect_left(single_closers, at + 2) < len(single_closers)
        return _opens(text, at) and closed_later and not (mark == "'" and after.isdigit())
    if mark == '"' and before.isdigit():
        return False
    if mark in '"”' and not inside and _closes(text, at) and not _opens(text, at):
        return following is not None and text[following] == mark and not _opens(text, following)
    return mark in _ALWAYS_OPEN or (mark in _CLOSERS and (mark != "”" or _opens(text, at)))


def _unclosed_end(text: str, opened: int, end: int) -> int:
    """Where a quotation that is never closed stops: where it is given to somebody, else at the end of its
    line if that ends a sentence. Where the next paragraph opens it again, it goes on to the end."""
    reopened = text[end : end + _GAP].lstrip()[:1] == text[opened]
    tag = None if reopened else _TAG.search(text, opened, end)
    if tag is not None:
        return tag.start() + 1
    line = text.find("\n", opened, end)
    if line >= 0 and text[opened:line].rstrip()[-1:] in _ENDS:
        return line
    return end


def _make(text: str, opened: int, at: int, *, closed: bool) -> Quoted:
    words = text[opened + 1 : at]
    start = opened + 1 + len(words) - len(words.lstrip())
    inner = Span(start, max(start, opened + 1 + len(words.rstrip())))
    return Quoted(inner, Span(opened, at + 1 if closed else inner.end), closed)


def _outermost(pairs: Iterable[Quoted]) -> list[Quoted]:
    """Those pairs that lie in no other. An unclosed one gives way to the pairs inside it unless it
    leads its line."""
    ordered = sorted((pair for pair in pairs if len(pair.inner)), key=lambda p: (p.outer.start, -p.outer.end))
    kept: list[Quoted] = []
    for pair in ordered:
        if kept and kept[-1].outer.covers(pair.outer):
            if kept[-1].closed:
                continue
            kept.pop()
        elif kept and kept[-1].outer.overlaps(pair.outer):
            continue
        kept.append(pair)
    return kept
