"""The documents of all sources, read where they lie and handed on as rows."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter

from summarise.documents import Document
from summarise.documents.folders import files_of, glob_of
from summarise.documents.forms import Loaded, read_inside
from summarise.documents.given import Given, Reading
from summarise.documents.loading import load
from summarise.documents.records import document_of, where
from summarise.errors import LeftOut, SourceError
from summarise.runs.cluster.rows import Row, columns, listed
from summarise.store.documents import key_of

if TYPE_CHECKING:
    from ray.data import Dataset

DOCUMENT = TypeAdapter(Document)
_AT_ONCE = 16
"""Documents that are handed on together."""
CORES = 0.1
"""Of a core, for reading; an actor that briefs has the rest, so that neither waits for the other for ever."""


@dataclass(frozen=True, slots=True)
class AsRows:
    """Makes rows of documents, and leaves out those that need not be briefed."""

    way: str
    """The key of the way in which they are briefed."""
    published: date | None
    """For documents that do not say so themselves."""
    settled: Any
    """A reference to the keys of what need not be briefed."""

    def of(self, found: Iterable[Loaded]) -> Iterator[Row]:
        """Each document with the key by which it is known; what cannot be read has none."""
        import ray

        settled: frozenset[str] = ray.get(self.settled)
        for each in found:
            try:
                if isinstance(each, LeftOut):
                    continue
                if isinstance(each, SourceError):
                    raise each
                dated = replace(each, published=each.published or self.published)
                key = hashlib.sha256(f"{self.way} {key_of(dated)}".encode()).hexdigest()
                if key not in settled:
                    document = DOCUMENT.dump_json(dated).decode()
                    yield {"key": key, "document": document, "message": "", "hint": ""}
            except SourceError as error:
                yield {"key": "", "document": "", "message": error.message, "hint": error.hint or ""}


def documents(sources: Sequence[str], reading: Reading, as_rows: AsRows) -> Dataset:
    """The documents of `sources` that are to be briefed, as rows.

    What is of this machine is read as everywhere; URIs are read as Ray does.
    """
    import ray.data

    there = [each for each in sources if "://" in each]
    tables = [each for each in there if each.endswith(".parquet")]
    lines = [each for each in there if each.endswith((".jsonl", ".ndjson"))]
    others = [each for each in there if each not in {*tables, *lines}]
    parts = []
    if here := [each for each in sources if "://" not in each]:
        files = ray.data.from_items([{"path": str(path), "id": called} for path, called in _files(here)])
        parts.append(files.map_batches(_Reading(_of_file, reading, as_rows), batch_size=1, num_cpus=CORES))
    if tables:
        records = ray.data.read_parquet(tables, num_cpus=CORES)
        parts.append(
            records.map_batches(_Reading(_of_record, reading, as_rows), batch_size=_AT_ONCE, num_cpus=CORES)
        )
    if lines:
        read = ray.data.read_text(lines, include_paths=True, num_cpus=CORES)
        parts.append(
            read.map_batches(_Reading(_of_line, reading, as_rows), batch_size=_AT_ONCE, num_cpus=CORES)
        )
    if others:
        whole = ray.data.read_binary_files(others, include_paths=True, num_cpus=CORES)
        parts.append(whole.map_batches(_Reading(_of_bytes, reading, as_rows), batch_size=1, num_cpus=CORES))
    first, *rest = parts
    return first.union(*rest) if rest else first


def _files(sources: Iterable[str]) -> Iterator[tuple[Path, str]]:
    """The files that paths and patterns of this machine name, and what each is called."""
    for source in sources:
        path = Path(source).resolve()
        several = files_of(path) if path.is_dir() else glob_of(source) if not path.exists() else None
        for each in several if several is not None else [(path, path.stem)]:
            if isinstance(each, LeftOut):
                continue
            if isinstance(each, SourceError):
                raise each
            yield each[0].resolve(), each[1]


def _of_file(row: Row, reading: Reading) -> Iterator[Loaded]:
    try:
        loaded = load(row["path"], reading)
        for each in loaded:
            if isinstance(each, Document) and not loaded.many:
                yield replace(each, id=row["id"])
            else:
                yield each
    except SourceError as error:
        yield error


def _of_record(row: Row, reading: Reading) -> Iterator[Loaded]:
    yield document_of(row, where(list(row), reading), "")


def _of_line(row: Row, reading: Reading) -> Iterator[Loaded]:
    name = Path(row["path"]).name
    yield from read_inside(Given.bytes_of(row["text"].encode(), name, Path(name).stem, ".jsonl"), reading)


def _of_bytes(row: Row, reading: Reading) -> Iterator[Loaded]:
    path = Path(row["path"])
    yield from read_inside(Given.bytes_of(row["bytes"], row["path"], path.stem, path.suffix), reading)


@dataclass(frozen=True, slots=True)
class _Reading:
    """Reads documents where their sources lie; some are handed on while others are read."""

    documents_in: Callable[[Row, Reading], Iterator[Loaded]]
    reading: Reading
    as_rows: AsRows

    def __call__(self, batch: Mapping[str, Any]) -> Iterator[Mapping[str, list[Any]]]:
        rows = self.as_rows.of(each for row in listed(batch) for each in self._read(row))
        while some := list(islice(rows, _AT_ONCE)):
            yield columns(some)

    def _read(self, row: Row) -> Iterator[Loaded]:
        try:
            yield from self.documents_in(row, self.reading)
        except SourceError as error:
            yield error
