"""What `summarise marks` does."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TextIO

from summarise.briefs import DocumentFacts, Failure, Problem
from summarise.cli.output import Console, opened, writing
from summarise.cli.reading import check_ways, gone_through
from summarise.cli.telling import tell
from summarise.documents import Document
from summarise.documents.given import Reading
from summarise.documents.loading import load
from summarise.errors import SummariseError
from summarise.evidence.marking import mark
from summarise.rendering.marked import as_data, show_marks


def print_marks(
    source: str, printing: str, output: Path | None, published: date | None, reading: Reading
) -> int:
    """Print the marks of every document of `source`; the exit code of the first that failed, else 0.

    Raises:
        SummariseError: nothing could be done at all.
    """
    check_ways(source, output)
    code = 0
    with opened(output) as out:
        documents = load(source, reading)
        many = documents.many
        for loaded in gone_through(documents):
            if isinstance(loaded, Document):
                with writing(output):
                    _print(loaded, printing, out, published, many=many)
                continue
            if not many:
                raise loaded
            tell(loaded)
            code = code or loaded.exit_code
            _print_failure(loaded, printing, out)
    return code


def _print(document: Document, printing: str, out: TextIO, published: date | None, *, many: bool) -> None:
    marks = mark(document.text, published or document.published, document.language)
    if printing == "json":
        facts = DocumentFacts.of(document).model_dump(mode="json")
        data = {"document": facts, "marks": as_data(marks, document.text)}
        out.write(json.dumps(data, ensure_ascii=False, indent=None if many else 2) + "\n")
    else:
        show_marks(document.text, marks, Console(file=out, highlight=False, markup=False, emoji=False))
    out.flush()


def _print_failure(error: SummariseError, printing: str, out: TextIO) -> None:
    if printing == "json":
        out.write(Failure(document={"id": None}, error=Problem.of(error)).model_dump_json() + "\n")
