"""How a document is briefed: what has to be the same for a brief to be done already."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from dataclasses import astuple, dataclass


@dataclass(frozen=True, slots=True)
class Way:
    """A kind as it stands today, and who drafts."""

    kind: str
    prompts: str
    """A hash of the templates."""
    schema: str
    """A hash of the form that a model is asked for."""
    endpoint: str
    model: str | None
    """None: no model, or whichever a recording was made with."""
    language: str | None = None
    """The language that briefs are written in; None: that of the text."""

    @property
    def key(self) -> str:
        """A hash of all that it is."""
        return hashlib.sha256(json.dumps(astuple(self)).encode()).hexdigest()

    def kept(self, store: sqlite3.Connection) -> int:
        """Its number in the store, in which it is from now on; within a transaction that writes."""
        number = self.known(store)
        if number is None:
            number = store.execute(
                "insert into ways (key, kind, prompts, schema, endpoint, model, language) "
                "values (?, ?, ?, ?, ?, ?, ?)",
                (self.key, *astuple(self)),
            ).lastrowid
        return int(number or 0)

    def known(self, store: sqlite3.Connection) -> int | None:
        """Its number in the store; None: it is not in it."""
        row = store.execute("select id from ways where key = ?", (self.key,)).fetchone()
        return None if row is None else int(row["id"])
