"""The file that a store is: opened, made, brought up to date; what SQLite finds wrong is said in a line."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from summarise.errors import StoreError
from summarise.store.schema import APPLICATION_ID, MIGRATIONS

PATIENCE: Final = 20.0
"""Seconds to wait for whoever else writes into the store."""

_REASONS: Final = {
    sqlite3.SQLITE_BUSY: ("is locked by another program", "end what writes into it, and go on"),
    sqlite3.SQLITE_LOCKED: ("is locked by another program", "end what writes into it, and go on"),
    sqlite3.SQLITE_FULL: ("cannot grow: the disk is full", "make room and give the same command again"),
    sqlite3.SQLITE_READONLY: ("may not be written", "give another --store, or make it writable"),
    sqlite3.SQLITE_CANTOPEN: ("cannot be opened", "does its folder exist, and may you write there?"),
    sqlite3.SQLITE_PERM: ("may not be read", None),
    sqlite3.SQLITE_NOTADB: ("is no store: not an SQLite file", "give another --store"),
    sqlite3.SQLITE_CORRUPT: ("is damaged", "see what `sqlite3 FILE '.recover'` can save of it"),
    sqlite3.SQLITE_IOERR: ("cannot be read or written", "is the disk there, and not full?"),
}


def open_store(path: Path) -> sqlite3.Connection:
    """The store at `path`, made if there is none, brought up to date if it is older.

    Every statement is its own transaction unless one is begun.

    Raises:
        StoreError: it cannot be opened or written, is no store, or was made by a newer version.
    """
    with saying(path):
        connection = _connected(f"{_uri(path)}?mode=rwc")
        try:
            _refuse_what_is_none(connection, path)
            connection.execute("pragma journal_mode = wal")
            connection.execute("pragma synchronous = normal")
            _brought_up_to_date(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def opened_to_read(path: Path) -> Iterator[sqlite3.Connection]:
    """The store at `path`, of which nothing can be changed.

    Raises:
        StoreError: there is none, it cannot be read, or was made by another version.
    """
    if not path.is_file():
        raise StoreError(f"there is no store {path}", hint="summarise batch makes one; name it with --store")
    with saying(path), closing(_connected(_uri_to_read(path))) as connection:
        _refuse_what_is_none(connection, path)
        if _version(connection) < len(MIGRATIONS):
            raise StoreError(f"{path} is of an older version", hint="summarise batch brings it up to date")
        yield connection


@contextmanager
def saying(path: Path) -> Iterator[None]:
    """What SQLite finds wrong with the store at `path` is said in a line.

    Raises:
        StoreError: it found something.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        if code is None or (code & 0xFF) not in _REASONS:
            raise
        reason, hint = _REASONS[code & 0xFF]
        raise StoreError(f"{path} {reason}", hint=hint) from error


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """A transaction that writes: what is done inside is there whole or not at all."""
    connection.execute("begin immediate")
    try:
        yield connection
    except BaseException:
        # A full disk has ended the transaction already.
        if connection.in_transaction:
            connection.execute("rollback")
        raise
    connection.execute("commit")


def _uri(path: Path) -> str:
    return path.resolve().as_uri()


def _uri_to_read(path: Path) -> str:
    real = path.resolve()
    log = real.with_name(f"{real.name}-wal")
    # Whoever reads a log has to note down how far. Where nothing can be noted, and no log is left to
    # be read, nobody writes either.
    lies_still = not log.exists() and not os.access(real.parent, os.W_OK)
    return f"{_uri(path)}?mode=ro{'&immutable=1' if lies_still else ''}"


def _connected(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        uri, uri=True, timeout=PATIENCE, isolation_level=None, check_same_thread=False
    )
    connection.row_factory = sqlite3.Row
    connection.execute("pragma foreign_keys = on")
    return connection


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("pragma user_version").fetchone()[0])


def _refuse_what_is_none(connection: sqlite3.Connection, path: Path) -> None:
    mark = connection.execute("pragma application_id").fetchone()[0]
    if mark != APPLICATION_ID and connection.execute("select 1 from sqlite_master").fetchone():
        raise StoreError(f"{path} is an SQLite file, but no store", hint="give another --store")
    if (version := _version(connection)) > len(MIGRATIONS):
        raise StoreError(
            f"{path} was made by a newer version (its tables are of version {version}, "
            f"this program knows up to {len(MIGRATIONS)})",
            hint="install the newer summarise",
        )


def _brought_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    if _version(connection) == len(MIGRATIONS):
        return
    with writing(connection):
        # Another process may have been first.
        for version in range(_version(connection), len(MIGRATIONS)):
            for statement in _statements(MIGRATIONS[version]):
                connection.execute(statement)
            connection.execute(f"pragma user_version = {version + 1}")
        connection.execute(f"pragma application_id = {APPLICATION_ID}")
    _refuse_what_is_none(connection, path)


def _statements(script: str) -> Iterator[str]:
    """The statements of a script; `executescript` would end the transaction it is run in."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
