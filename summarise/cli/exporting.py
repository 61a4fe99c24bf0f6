"""What `summarise export` does: the chosen briefs of a store, in whatever form, one after another."""

from __future__ import annotations

import csv
import io
import itertools
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from summarise.cli.output import refuse_to_replace, replacing, writing
from summarise.cli.telling import counted, note
from summarise.errors import OutputError, UsageError
from summarise.rendering.markdown import to_markdown
from summarise.store import opened_to_read
from summarise.store.choosing import Choice, Chosen
from summarise.store.tabling import Cell, Table

_FORMATS = {
    "": "jsonl",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".parquet": "parquet",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
}
_ROWS = 10_000
"""In one group of rows of a Parquet file: all that is in memory at once."""


@dataclass(frozen=True, slots=True)
class Options:
    """The options of `summarise export`, as given."""

    store: Path
    format: str | None
    output: Path | None
    choice: Choice


def export_briefs(options: Options) -> None:
    """Write the chosen briefs.

    Raises:
        UsageError: the options say nothing that can be done.
        StoreError: there is no store, or it cannot be read.
        OutputError: it cannot be written.
    """
    if options.output is not None:
        refuse_to_replace(str(options.store), options.output)
    write = _WRITERS[options.format or _format_of(options.output)]
    if write is _write_parquet:
        _refuse_without_pyarrow()
        if options.output is None and sys.stdout.isatty():
            raise UsageError("Parquet is nothing to read at a terminal", hint="give -o FILE.parquet")
    with opened_to_read(options.store) as store:
        chosen = Chosen(store, options.choice)
        if next(chosen.rows("1"), None) is None:
            note(f"{options.store} has no brief like that")
        of_all = options.choice.run is None and not options.choice.current
        if of_all and (many := chosen.in_earlier_versions()):
            note(f"of {counted(many, 'document')} earlier versions are there too; --current leaves them out")
        with writing(options.output), replacing(options.output) as out:
            write(chosen, out)


def _format_of(output: Path | None) -> str:
    ending = output.suffix.lower() if output else ""
    if ending not in _FORMATS:
        raise UsageError(
            f"-o {output}: {ending} is no form of an export",
            hint="end it in .jsonl, .csv, .parquet, .md or .html, or give --format",
        )
    return _FORMATS[ending]


def _write_jsonl(chosen: Chosen, out: BinaryIO) -> None:
    _write_text((f"{line}\n" for line in chosen.printed()), out)


def _write_markdown(chosen: Chosen, out: BinaryIO) -> None:
    for number, (brief, _) in enumerate(chosen.briefs()):
        _write_text(["\n---\n\n" if number else "", to_markdown(brief)], out)


def _write_html(chosen: Chosen, out: BinaryIO) -> None:
    from summarise.rendering.html import Heading, page

    headings = (
        Heading(row["name"], row["headline"]) for row in chosen.rows("documents.name, briefs.headline")
    )
    _write_text(page(headings, chosen.briefs()), out)


def _write_csv(chosen: Chosen, out: BinaryIO) -> None:
    table = Table.of(chosen)
    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\n")
    rows: Iterable[Iterable[object]] = itertools.chain(
        [table.columns], (row.values() for row in table.rows())
    )
    for row in rows:
        writer.writerow([str(cell).lower() if isinstance(cell, bool) else cell for cell in row])
        out.write(line.getvalue().encode())
        line.seek(0)
        line.truncate()


def _write_parquet(chosen: Chosen, out: BinaryIO) -> None:
    import pyarrow as pa
    import pyarrow.parquet

    table = Table.of(chosen)
    types = {
        "text": pa.string(),
        "integer": pa.int64(),
        "real": pa.float64(),
        "boolean": pa.bool_(),
        "date": pa.date32(),
    }
    schema = pa.schema([(name, types[kind]) for name, kind in table.columns.items()])
    with pa.parquet.ParquetWriter(out, schema, compression="zstd") as writer:
        reals = [name for name, kind in table.columns.items() if kind == "real"]
        for rows in _batched(table.rows(), _ROWS):
            for row in rows:
                row.update({name: _as_real(row[name]) for name in reals})
            writer.write_table(pa.Table.from_pylist(rows, schema))


def _as_real(cell: Cell) -> float | None:
    """A number as a float has it: as near as it comes to a whole number with many digits."""
    return None if cell is None else float(str(cell))


def _refuse_without_pyarrow() -> None:
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError as error:
        raise OutputError(
            "writing Parquet needs pyarrow, which is not installed", hint="pip install 'summarise[parquet]'"
        ) from error


def _batched(rows: Iterator[dict[str, Cell]], many: int) -> Iterator[list[dict[str, Cell]]]:
    while batch := list(itertools.islice(rows, many)):
        yield batch


def _write_text(pieces: Iterable[str], out: BinaryIO) -> None:
    out.writelines(piece.encode() for piece in pieces)


_WRITERS: dict[str, Callable[[Chosen, BinaryIO], None]] = {
    "jsonl": _write_jsonl,
    "csv": _write_csv,
    "parquet": _write_parquet,
    "markdown": _write_markdown,
    "html": _write_html,
}
