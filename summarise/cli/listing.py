"""What the commands about kinds do."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.table import Table

from summarise.cli.drafters import kind_of
from summarise.cli.output import Console, opened, writing
from summarise.cli.telling import note
from summarise.errors import KindError, OutputError
from summarise.kinds.discovery import find, names
from summarise.kinds.groups import group_of
from summarise.kinds.starting import start


def print_kinds(folders: Sequence[Path]) -> None:
    """Print the kinds that can be found, with what each is for; one that does not load says why."""
    table = Table(box=None, pad_edge=False, show_header=False)
    for name in names(folders):
        try:
            told = find(name, folders).about
        except KindError as error:
            told = f"does not load: {error.message}"
        table.add_row(name, told)
    with writing(None):
        Console(file=sys.stdout, highlight=False, markup=False, emoji=False).print(table)


def begin_kind(name: str, folder: Path) -> None:
    """Write the files of a new kind into `folder` and say how to try it.

    Raises:
        KindError: there is no such name, or the kind is there already.
        OutputError: a file cannot be written.
    """
    if name in names(()):
        note(f"{name} is built in as well; with --kinds {folder} it is yours that is used")
    for path, text in start(name, folder):
        if path.exists():
            raise KindError(f"{path} is there already", hint="choose another name, or another --folder")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            raise OutputError(f"{path} cannot be written: {error.strerror}") from error
        sys.stdout.write(f"wrote {path}\n")
    sys.stdout.write(f"try it: summarise brief article.txt --kinds {folder} --kind {name}\n")


def print_schema(kind: str | None, folders: Sequence[Path], model: str | None, output: Path | None) -> None:
    """Print the JSON Schema of what a brief of a kind, or of a model of one's own, holds."""
    found = kind_of(kind, folders, model)
    schema = group_of(found.schema).form.model_json_schema()
    with opened(output) as out, writing(output):
        out.write(json.dumps(schema, indent=2, ensure_ascii=False) + "\n")
