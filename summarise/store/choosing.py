"""Which briefs of a store are meant, and reading them one after another."""

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from summarise.briefs import Brief
from summarise.errors import UsageError
from summarise.store.conditions import condition, names_of
from summarise.store.restoring import restored

_WHOSE: Final = ("speaker", "source", "by")
"""What items call whoever they are from."""
_ACCENT: Final = re.compile("[\u0300-\u036f]")
_FROM: Final = (
    "from briefs join documents on documents.id = briefs.document join ways on ways.id = briefs.way where "
)
_NEWEST: Final = "select max(id) from runs group by way, sources"
_FOUND: Final = (
    "(briefs.way, briefs.document) in"
    " (select runs.way, found.document from found join runs on runs.id = found.run where runs.id in ({}))"
)
"""That a brief is of what one of these runs found, in the way of that run."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which briefs are meant: those for which all of this holds."""

    where: str | None = None
    """An expression, as `condition` reads it."""
    since: date | None = None
    until: date | None = None
    """Days on which a document was published; both are in."""
    speaker: str | None = None
    """Words of the name of whom something in it is from."""
    kind: str | None = None
    run: int | None = None
    """Which run briefed it."""
    current: bool = False
    """Whether it is only of what the newest run over the same sources found, or all that `run` found."""
    failed: bool = False
    """Whether briefs are in that lack what an endpoint failed to give."""


class Chosen:
    """The briefs of a store that a choice means, as they stand now, whatever a run does meanwhile."""

    def __init__(self, store: sqlite3.Connection, choice: Choice) -> None:
        """
        Raises:
            UsageError: nothing in the store is called as the choice says.
        """
        self.store = store
        self._values: dict[str, object] = {}
        store.execute("begin")
        self._where = " and ".join(self._conditions(choice))
        try:
            store.execute(f"explain select 1 {_FROM}{self._where}", self._values)
        except sqlite3.OperationalError as error:
            raise self._said(error) from error

    def _conditions(self, choice: Choice) -> Iterator[str]:
        yield (
            "briefs.brief not null and briefs.state in ('done', 'failed')"
            if choice.failed
            else ("briefs.state = 'done'")
        )
        if choice.kind is not None:
            self._refuse_unknown("kind", choice.kind, "select distinct kind from ways order by kind")
            yield "ways.kind = :kind"
        if choice.run is not None:
            self._refuse_unknown("run", choice.run, "select id from runs order by id desc limit 20")
            yield _FOUND.format(":run") if choice.current else "briefs.run = :run"
        elif choice.current:
            yield _FOUND.format(_NEWEST)
        for name, sign in (("since", ">="), ("until", "<=")):
            if (day := getattr(choice, name)) is not None:
                self._values[name] = day.isoformat()
                yield f"documents.published {sign} :{name}"
        if choice.speaker is not None:
            self.store.create_function("is_called", 1, _named(choice.speaker), deterministic=True)
            said = " or ".join(f"is_called(json_extract(items.item, '$.{name}'))" for name in _WHOSE)
            yield f"exists (select 1 from items where items.brief = briefs.id and ({said}))"  # noqa: S608
        if choice.where is not None:
            made = condition(choice.where, self.store)
            self._values |= made.values
            yield made.sql

    def _refuse_unknown(self, name: str, value: str | int, there: str) -> None:
        known = [row[0] for row in self.store.execute(there)]
        if value not in known:
            listed = ", ".join(str(each) for each in known) or "none"
            raise UsageError(f"the store has nothing of {name} {value}", hint=f"there is {listed}")
        self._values[name] = value

    def rows(self, columns: str) -> Iterator[sqlite3.Row]:
        """These columns of `briefs`, `documents` and `ways`, in the order in which documents were found.

        Raises:
            UsageError: SQLite cannot make out what the choice says.
        """
        try:
            # Not `yield from`: what is left unread would close the cursor after its store.
            for row in self.store.execute(  # noqa: UP028
                f"select {columns} {_FROM}{self._where} order by briefs.id", self._values
            ):
                yield row
        except sqlite3.OperationalError as error:
            raise self._said(error) from error

    def printed(self) -> Iterator[str]:
        """Each brief as it is printed, in a line."""
        return (row["brief"] for row in self.rows("briefs.brief"))

    def briefs(self) -> Iterator[tuple[Brief, str]]:
        """Each brief, and the text that it is of."""
        for row in self.rows("briefs.id, briefs.brief, documents.text"):
            marks = self.store.execute(
                "select distinct field, mark from items where brief = ? and mark not null", (row["id"],)
            )
            yield (
                restored(json.loads(row["brief"]), {each["field"]: each["mark"] for each in marks}),
                row["text"],
            )

    @property
    def matching(self) -> tuple[str, dict[str, object]]:
        """A query for the numbers of the briefs, and its values."""
        return f"select briefs.id {_FROM}{self._where}", self._values

    def in_earlier_versions(self) -> int:
        """Of how many documents there are several versions, not all of which the newest run found.

        Raises:
            UsageError: SQLite cannot make out what the choice says.
        """
        versions = (
            f"select 1 {_FROM}{self._where} group by briefs.way, documents.name"
            f" having count(*) > 1 and not min({_FOUND.format(_NEWEST)})"
        )
        try:
            return len(self.store.execute(versions, self._values).fetchall())
        except sqlite3.OperationalError as error:
            raise self._said(error) from error

    def _said(self, error: sqlite3.OperationalError) -> UsageError | sqlite3.OperationalError:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            return error
        return UsageError(f"--where: {error}", hint=names_of(self.store))


def _named(name: str) -> Callable[[object], bool]:
    """Whether what an item says is, or has in it, `name`, whatever its case and its accents."""
    if not any(character.isalnum() for character in name):
        raise UsageError(f"--speaker: there is no word in {name!r}", hint="give a name, or words of one")
    words = re.compile(rf"(?<!\w){re.escape(_folded(name))}(?!\w)")
    return lambda said: isinstance(said, str) and words.search(_folded(said)) is not None


def _folded(name: str) -> str:
    return _ACCENT.sub("", unicodedata.normalize("NFKD", " ".join(name.split()).casefold()))
