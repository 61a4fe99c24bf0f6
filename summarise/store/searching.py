"""Searching a store by words: in the texts, in their titles, and in what the items of briefs say."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from summarise.documents import Span
from summarise.errors import UsageError

_TOKEN: Final = re.compile(r"[\"“”„]([^\"“”„]+)[\"“”„]|([^\s\"“”„]+)")
_PASSAGE: Final = 200
_AROUND: Final = 60
"""Characters that a passage may have between its first and its last word, and around them."""
_ITEMS_SHOWN: Final = 3
_CANDIDATES: Final = 20
"""So many items are looked at for each document that is wanted: several may be of one."""
_EVENED: Final = 60
"""How little the first ranks differ, as in Cormack, Clarke and Büttcher, "Reciprocal Rank Fusion" (2009)."""
_PRIVATE: Final = range(0xE000, 0xF900)
"""Characters that mean nothing, of which no text has all."""


@dataclass(frozen=True, slots=True)
class _Index:
    """A column of a table whose words can be looked up."""

    table: str
    column: str
    place: int
    """Its number among those columns, from 0."""


_TEXTS: Final = _Index("documents", "text", 1)
_ITEMS: Final = _Index("items", "words", 0)


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a document's text in which the words stand."""

    start: int
    end: int
    """Characters of the document's text, half-open."""
    text: str
    words: tuple[Span, ...]
    """Where the words stand in the document's text."""


@dataclass(frozen=True, slots=True)
class FoundItem:
    """An item that says the words."""

    field: str
    position: int
    words: str
    """All that it says."""
    matches: tuple[Span, ...]
    """Where the words stand in that."""
    evidence: tuple[Span, ...]
    """The first of the words that it rests on, by where they stand in the document's text."""


@dataclass(frozen=True, slots=True)
class Found:
    """A document in which the words were found."""

    document: str
    title: str | None
    published: str | None
    headline: str | None
    passage: Passage | None
    """None: not all of the words stand in its text."""
    items: tuple[FoundItem, ...]


def search(store: sqlite3.Connection, words: str, limit: int) -> Iterator[Found]:
    """The documents in which all of `words` stand, in the text or in one item of a brief, the best first.

    Words in double quotes stand beside each other; a word that ends in * stands for all that begin like it.

    Raises:
        UsageError: there is no word in `words`.
    """
    query = _query(words)
    # A word of a title weighs as much as four of a text.
    texts = _ranked(
        store,
        "select rowid, rowid as document from documents_words where documents_words match ?"
        " order by bm25(documents_words, 4.0, 1.0), rowid limit ?",
        query,
        limit,
    )
    items = _ranked(
        store,
        "select items_words.rowid, briefs.document from items_words"
        " join items on items.id = items_words.rowid join briefs on briefs.id = items.brief"
        " where items_words match ? order by items_words.rank, items_words.rowid limit ?",
        query,
        limit * _CANDIDATES,
    )
    scores: dict[int, float] = {}
    for ranked in (texts, items):
        for rank, document in enumerate(ranked):
            scores[document] = scores.get(document, 0.0) + 1 / (_EVENED + rank)
    for document in sorted(scores, key=lambda each: (-scores[each], each))[:limit]:
        yield _found(store, query, document, items.get(document, []))


def best_passage(text: str, matches: Sequence[Span]) -> Passage:
    """The part of `text` that has most of the words that were found, at least one, and of these the first."""
    best: tuple[int, int] | None = None
    most = (0, 0)
    for first, begins in enumerate(matches):
        last = first
        while last + 1 < len(matches) and matches[last + 1].end - begins.start <= _PASSAGE:
            last += 1
        words = [span.of(text).casefold() for span in matches[first : last + 1]]
        if (len(set(words)), len(words)) > most:
            most = len(set(words)), len(words)
            best = first, last
    assert best is not None  # noqa: S101 - there are matches
    held = tuple(matches[best[0] : best[1] + 1])
    start, end = _widened(text, held[0].start, held[-1].end)
    return Passage(start, end, text[start:end], held)


def _query(words: str) -> str:
    """`words` as FTS5 reads them, with no other meaning to any of their characters."""
    terms = []
    for found in _TOKEN.finditer(words):
        term = found[1] or found[2]
        if any(character.isalnum() for character in term):
            whole = found[1] is not None or not term.endswith("*")
            terms.append(f'"{term}"' if whole else f'"{term.rstrip("*")}"*')
    if not terms:
        raise UsageError(f"there is no word in {words!r}", hint="give the words that you look for")
    return " ".join(terms)


def _ranked(store: sqlite3.Connection, sql: str, query: str, most: int) -> dict[int, list[int]]:
    """The documents that a query finds, the best first, each with the rows that were found of it."""
    ranked: dict[int, list[int]] = {}
    for row in store.execute(sql, (query, most)):
        ranked.setdefault(row["document"], []).append(row[0])
    return ranked


def _found(store: sqlite3.Connection, query: str, document: int, items: Sequence[int]) -> Found:
    about = store.execute(
        "select name, title, published, (select headline from briefs where document = documents.id"
        " and headline not null order by ended desc limit 1) as headline from documents where id = ?",
        (document,),
    ).fetchone()
    text, matches = _matches(store, query, _TEXTS, document)
    return Found(
        document=about["name"],
        title=about["title"],
        published=about["published"],
        headline=about["headline"],
        passage=best_passage(text, matches) if matches else None,
        items=tuple(_items(store, query, items)),
    )


def _items(store: sqlite3.Connection, query: str, numbers: Sequence[int]) -> Iterator[FoundItem]:
    said = set[tuple[str, str]]()
    for number in numbers:
        row = store.execute("select field, position, item from items where id = ?", (number,)).fetchone()
        words, matches = _matches(store, query, _ITEMS, number)
        if (row["field"], words) not in said and len(said) < _ITEMS_SHOWN:
            said.add((row["field"], words))
            pieces: list[dict[str, Any]] = json.loads(row["item"]).get("evidence", [])
            evidence = tuple(Span(piece["start"], piece["end"]) for piece in pieces)
            yield FoundItem(row["field"], row["position"], words, matches, evidence)


def _matches(
    store: sqlite3.Connection, query: str, index: _Index, number: int
) -> tuple[str, tuple[Span, ...]]:
    """A text of the store, and where in it the words stand that `query` asks for."""
    table = index.table
    text: str = store.execute(f"select {index.column} from {table} where id = ?", (number,)).fetchone()[0]  # noqa: S608
    unused = (chr(code) for code in _PRIVATE if chr(code) not in text)
    opening, closing = next(unused), next(unused)
    row = store.execute(
        f"select highlight({table}_words, {index.place}, ?, ?) from {table}_words"  # noqa: S608
        f" where {table}_words match ? and rowid = ?",
        (opening, closing, query, number),
    ).fetchone()
    if row is None:
        return text, ()
    spans = []
    before = 0
    for piece in row[0].split(opening)[:-1]:
        before += len(piece.replace(closing, ""))
        spans.append(before)
    ends = [len(piece.partition(closing)[0]) for piece in row[0].split(opening)[1:]]
    return text, tuple(Span(start, start + length) for start, length in zip(spans, ends, strict=True))


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """A little more than the characters from `start` to `end`, in whole words."""
    before = max(0, start - _AROUND)
    if before and (gap := re.search(r"\s", text[before:start])):
        before += gap.end()
    behind = min(len(text), end + _AROUND)
    if behind < len(text) and (gap := re.search(r"\s\S*\Z", text[end:behind])):
        behind = end + gap.start()
    return before, behind
