"""Parquet: a document on each row, under named columns."""

from __future__ import annotations

from collections.abc import Iterator

from summarise.documents.document import Document
from summarise.documents.extras import needed
from summarise.documents.given import Given, Reading
from summarise.documents.records import document_of, where
from summarise.errors import SourceError

_AT_ONCE = 64
"""Rows; so few long texts at a time need little memory."""


def read(given: Given, reading: Reading) -> Iterator[Document | SourceError]:
    """The document on each row of `given`, a few rows at a time.

    Raises:
        SourceError: it is broken, or it has no column with the text.
    """
    with needed("parquet"):
        import pyarrow as pa
        import pyarrow.parquet
    with given.seekable() as file:
        try:
            table = pa.parquet.ParquetFile(file, pre_buffer=False)
            places = where(table.schema_arrow.names, reading)
            rows = (
                row
                for batch in table.iter_batches(batch_size=_AT_ONCE, columns=sorted(set(places.values())))
                for row in batch.to_pylist()
            )
            for number, row in enumerate(rows, start=1):
                try:
                    yield document_of(row, places, f"{given.id}-{number}")
                except SourceError as error:
                    yield error.within(f"{given.name}, row {number}")
        except SourceError as error:
            raise error.within(given.name) from error
        except (pa.ArrowException, OSError) as error:
            raise SourceError(f"{given.name} is a broken Parquet file: {_first_line(error)}") from error


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0][:200]
