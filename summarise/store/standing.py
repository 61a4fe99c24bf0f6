"""How a store stands before a run begins, with nothing changed in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from summarise.documents import Document
from summarise.store.documents import key_of
from summarise.store.file import opened_to_read
from summarise.store.queue import State
from summarise.store.way import Way


@dataclass(slots=True)
class Standing:
    """What a store knows of documents that are to be briefed in one way."""

    _store: sqlite3.Connection | None
    _way: int | None
    _met: set[str] = field(default_factory=set)

    @classmethod
    @contextmanager
    def of(cls, path: Path, way: Way) -> Iterator[Self]:
        """How the store at `path` stands; where there is none yet, nothing is known.

        Raises:
            StoreError: it cannot be read.
        """
        if not path.exists():
            yield cls(None, None)
            return
        with opened_to_read(path) as store:
            yield cls(store, way.known(store))

    def state_of(self, document: Document) -> State:
        """What a run that began now would take `document` for.

        Raises:
            SourceError: its text is none that a store can keep.
        """
        key = key_of(document)
        if key in self._met:
            return State.AGAIN
        self._met.add(key)
        if self._store is None or self._way is None:
            return State.NEW
        row = self._store.execute(
            "select state from briefs join documents on documents.id = briefs.document"
            " where documents.key = ? and briefs.way = ?",
            (key, self._way),
        ).fetchone()
        return State(row["state"]) if row and row["state"] in ("done", "failed") else State.NEW

    @property
    def tokens_for_each(self) -> tuple[float, float] | None:
        """Tokens asked and answered for a document so far, in the mean; None: nobody has been asked."""
        if self._store is None or self._way is None:
            return None
        row = self._store.execute(
            "select count(distinct calls.brief) as many, sum(prompt_tokens) as prompt,"
            " sum(completion_tokens) as completion from calls join briefs on briefs.id = calls.brief"
            " where briefs.way = ?",
            (self._way,),
        ).fetchone()
        return (row["prompt"] / row["many"], row["completion"] / row["many"]) if row["many"] else None
