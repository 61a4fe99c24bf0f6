"""What `summarise text` does: print what the program read, so that offsets can be looked up."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from pathlib import Path
from typing import TextIO

from summarise.briefs import DocumentFacts, Failure, Problem
from summarise.cli.output import opened, writing
from summarise.cli.reading import check_ways, gone_through
from summarise.cli.telling import tell
from summarise.documents import Document
from summarise.documents.given import Reading
from summarise.documents.loading import load
from summarise.documents.places import Places
from summarise.errors import SourceError, UsageError
from summarise.rendering.read import numbered, placed, shown

_RANGE = re.compile(r"(\d+)(?:\s*[-–:]\s*(\d+))?")


def print_texts(  # noqa: PLR0913 - the options of the command
    source: str, printing: str, output: Path | None, reading: Reading, *, at: str | None, lines: bool
) -> int:
    """Print the text of every document of `source`; the exit code of the first that failed, else 0.

    Raises:
        SummariseError: nothing could be done at all.
    """
    check_ways(source, output)
    where = _range(at)
    code = 0
    with opened(output) as out:
        documents = load(source, reading)
        for loaded in gone_through(documents):
            if isinstance(loaded, SourceError):
                tell(loaded)
                code = code or loaded.exit_code
            with writing(output):
                if printing == "json":
                    out.write(_as_data(loaded, where, indent=None if documents.many else 2) + "\n")
                elif isinstance(loaded, Document):
                    _print(loaded, out, where, lines=lines, headed=documents.many)
                out.flush()
    return code


def _range(at: str | None) -> tuple[int, int] | None:
    found = _RANGE.fullmatch(at) if at else None
    if at and found is None:
        raise UsageError(f"--at {at}: no offset", hint="give one, or two as in --at 120-135")
    return (int(found[1]), int(found[2] or int(found[1]) + 1)) if found else None


def _print(
    document: Document, out: TextIO, where: tuple[int, int] | None, *, lines: bool, headed: bool
) -> None:
    if headed:
        out.write(f"==> {document.id} <==\n")
    if where is not None:
        out.write(placed(document, *where) + "\n")
    elif lines:
        out.writelines(numbered(document))
    else:
        out.write(shown(document.text) if out.isatty() else document.text)
        # What follows in a terminal or a file begins on a line of its own; the text itself ends before.
        out.write("" if document.text.endswith("\n") else "\n")


def _as_data(loaded: Document | SourceError, where: tuple[int, int] | None, indent: int | None) -> str:
    if isinstance(loaded, SourceError):
        return Failure(document={"id": None}, error=Problem.of(loaded)).model_dump_json(indent=indent)
    data: dict[str, object] = {
        "document": {**DocumentFacts.of(loaded).model_dump(mode="json"), "form": loaded.form}
    }
    if where is None:
        data["text"] = loaded.text
    else:
        start, end = where
        data["at"] = {
            "start": start,
            "end": end,
            "text": loaded.text[start:end],
            **asdict(Places(loaded).at(start)),
        }
    return json.dumps(data, ensure_ascii=False, indent=indent)
