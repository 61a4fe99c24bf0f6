"""Briefs as Parquet parts in a folder, here or in an object store: written whole, and read back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarise.errors import StoreError, UsageError

if TYPE_CHECKING:
    from pyarrow import Schema
    from pyarrow.fs import FileSystem

_COLUMNS = {
    "key": "string",
    "name": "string",
    "state": "string",
    "brief": "string",
    "problem": "string",
    "message": "string",
    "hint": "string",
    "tokens": "int64",
    "cost": "float64",
    "ended": "string",
}
"""`key` is that of a document briefed in one way; `brief` is as it is printed."""


def schema() -> Schema:
    """The columns of a part, with their types."""
    import pyarrow as pa

    return pa.schema([(name, pa.type_for_alias(kind)) for name, kind in _COLUMNS.items()])


@dataclass(frozen=True, slots=True)
class Parts:
    """A folder of parts: a path, or the URI of a folder that pyarrow reaches."""

    where: str

    def write(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write a part of `rows`; the same documents, briefed once more, replace it.

        Raises:
            StoreError: it cannot be written.
        """
        import pyarrow as pa
        from pyarrow.parquet import write_table

        keys = "\n".join(row["key"] for row in rows)
        name = f"part-{hashlib.sha256(keys.encode()).hexdigest()[:24]}.parquet"
        system, folder = self._reached()
        try:
            system.create_dir(folder, recursive=True)
            # Whoever reads a folder passes over what begins with a dot.
            unfinished = f"{folder}/.{name}"
            write_table(pa.Table.from_pylist(list(rows), schema()), unfinished, filesystem=system)
            system.move(unfinished, f"{folder}/{name}")
        except OSError as error:
            raise StoreError(f"{self.where} cannot be written: {error}") from error

    def settled(self, *, again: bool) -> Iterator[str]:
        """The keys of what need not be briefed: what is done, and what failed if it is not tried `again`.

        Raises:
            StoreError: there is something else than parts, or they cannot be read.
        """
        from pyarrow.dataset import dataset
        from pyarrow.fs import FileType

        system, folder = self._reached()
        if system.get_file_info(folder).type is FileType.NotFound:
            return
        try:
            parts = dataset(folder, filesystem=system, format="parquet", schema=schema())
            for batch in parts.to_batches(columns=["key", "state"]):
                for row in batch.to_pylist():
                    if row["state"] == "done" or not again:
                        yield row["key"]
        except (OSError, ValueError) as error:
            raise StoreError(f"{self.where} cannot be read: {error}") from error

    def _reached(self) -> tuple[FileSystem, str]:
        from pyarrow.fs import FileSystem, LocalFileSystem

        if "://" not in self.where:
            return LocalFileSystem(), self.where
        try:
            system, folder = FileSystem.from_uri(self.where)
        except (OSError, ValueError) as error:
            raise UsageError(f"{self.where} cannot be reached: {error}") from error
        return system, folder
