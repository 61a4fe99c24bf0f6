"""What `summarise cassettes` does to look through recordings and to tidy them up."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from rich.table import Table
from rich.text import Text

from summarise.cassettes import Cassette, load, save
from summarise.cassettes.cassette import content_of, finished, parsed
from summarise.cassettes.files import UNFINISHED
from summarise.cassettes.scrubbing import scrubbed, without_text
from summarise.cassettes.verifying import changed_by_hand
from summarise.cli.output import Console, writing
from summarise.cli.telling import counted, note, tell
from summarise.errors import CassetteError, KindError, OutputError, SummariseError
from summarise.kinds.discovery import find
from summarise.runs.rebuilding import cassettes_in, missing, rebuilt
from summarise.runs.recorded import brief_language_of, fingerprints
from summarise.runs.refitting import refitted

_WIDEST = 10_000
"""Characters of a line that is not for a terminal."""


def print_list(folder: Path, printing: str) -> None:
    """Print what recordings there are in `folder`; one that cannot be used says why.

    Raises:
        SourceError: there is no such folder.
    """
    rows = []
    for path in cassettes_in(folder):
        try:
            rows.append({**_row(load(path)), "file": str(path)})
        except CassetteError as error:
            tell(error)
    with writing(None):
        if printing == "json":
            sys.stdout.write(json.dumps(rows, indent=2, ensure_ascii=False) + "\n")
        else:
            _print(rows, folder)


def _print(rows: Sequence[Mapping[str, str | int]], folder: Path) -> None:
    below = [Path(str(row["file"])).parent.relative_to(folder) for row in rows]
    columns = ["document", "kind", "endpoint", "model", "answers", "recorded"]
    if any(each.parts for each in below):
        columns.append("folder")
    table = Table(box=None, pad_edge=False)
    for name in columns:
        table.add_column(name, justify="right" if name == "answers" else "left", overflow="fold")
    for row, where in zip(rows, below, strict=True):
        told = {**row, "folder": where if where.parts else ""}
        table.add_row(*(Text(str(told[name])) for name in columns))
    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        # Nobody looks at it who would want it as wide as a terminal: a line each.
        console.width = console.measure(table, options=console.options.update(max_width=_WIDEST)).maximum
    console.print(table)


def _row(cassette: Cassette) -> dict[str, str | int]:
    return {
        "document": cassette.document_id,
        "kind": cassette.kind,
        "endpoint": str(cassette.endpoint.get("name", "")),
        "model": str(cassette.endpoint.get("model", "")),
        "answers": sum(each.answered for each in cassette.interactions),
        "recorded": str(cassette.made_by.get("recorded", "")),
    }


def print_verdicts(folder: Path, kinds: Sequence[Path]) -> int:
    """Say what is wrong with the recordings in `folder`; the exit code.

    Raises:
        SourceError: there is no such folder.
    """
    wrong = many = 0
    for path in cassettes_in(folder):
        many += 1
        for problem in _problems(path, kinds):
            wrong += 1
            note(problem)
    with writing(None):
        sys.stdout.write(f"{counted(many, 'recording')}, {counted(wrong, 'problem')}\n")
    return CassetteError.exit_code if wrong else 0


def _problems(path: Path, kinds: Sequence[Path]) -> Iterator[str]:
    try:
        content = content_of(path)
        cassette = parsed(content, path)
    except CassetteError as error:
        yield error.message
        return
    if finished(content) < len(content):
        yield f"{path}: ends in a recording that a crash cut off (take it out: summarise cassettes prune)"
    yield from (f"{path}: {each}" for each in changed_by_hand(content))
    try:
        now = fingerprints(find(cassette.kind, kinds), brief_language_of(cassette))
    except KindError as error:
        yield f"{path}: {error.message}"
        return
    stale = [name for name, value in now.items() if cassette.fingerprints.get(name, value) != value]
    if stale:
        what = " and the ".join(stale)
        yield f"{path}: out of date: since it was recorded, the {what} of {cassette.kind} changed"


def prune_folder(folder: Path, kinds: Sequence[Path], sources: Path | None, *, remove: bool) -> None:
    """Say, or take out, what no replay of the recordings in `folder` uses.

    Raises:
        SourceError: there is no such folder.
        OutputError: something cannot be taken out.
    """
    verb = "took out" if remove else "not used:"
    many = touched = 0
    for path in cassettes_in(folder):
        many += 1
        try:
            content = content_of(path)
            cassette = parsed(content, path)
            unused = rebuilt(path, kinds, sources).unused
        except SummariseError as error:
            tell(error)
            continue
        torn = finished(content) < len(content)
        if unused or torn:
            touched += 1
            note(f"{path}: {verb} {' and '.join(_parts(len(unused), torn=torn))}")
            if remove:
                left = tuple(
                    each for number, each in enumerate(cassette.interactions) if number not in unused
                )
                save(replace(cassette, interactions=left), path)
    for path in sorted(folder.rglob(f".*{UNFINISHED}")):
        touched += 1
        note(f"{path}: {verb} what a crash left")
        if remove:
            try:
                path.unlink()
            except OSError as error:
                raise OutputError(f"{path} cannot be removed: {error.strerror}") from error
    if not touched:
        note(f"{counted(many, 'recording')}, nothing to take out")
    elif not remove:
        note(f"{counted(many, 'recording')}, {counted(touched, 'file')} to tidy up: --remove does it")
    else:
        note(f"{counted(many, 'recording')}, {counted(touched, 'file')} tidied up")


def _parts(unused: int, *, torn: bool) -> Iterator[str]:
    if unused:
        yield counted(unused, "answer")
    if torn:
        yield "a half that a crash left"


def scrub_files(
    recordings: Sequence[Path], words: Sequence[str], kinds: Sequence[Path], *, keeps_text: bool
) -> None:
    """Take out of these files what looks like a key or says whose account it was, and `words`.

    Each of these may say behind an equals sign what is put in its place.

    Raises:
        CassetteError: one cannot be read or written.
    """
    parts = (word.partition("=") for word in words)
    instead = {word: other if equals else None for word, equals, other in parts}
    for path in recordings:
        before = load(path)
        after, done = scrubbed(before, instead), "scrubbed"
        if after != before:
            after, done = _fitting(replace(after, made_by={**after.made_by, "scrubbed": True}), path, kinds)
        if not keeps_text and "text" in after.document:
            after, done = without_text(after), "scrubbed"
        if after == before:
            done = "nothing to take out"
        else:
            save(after, path)
        note(f"{path}: {done}")


def _fitting(cassette: Cassette, path: Path, kinds: Sequence[Path]) -> tuple[Cassette, str]:
    """`cassette` made to replay, if the one in `path` does, of which it is made; and what to say of it."""
    try:
        if missing(path, kinds)[0]:
            return cassette, "scrubbed; it did not replay before"
        fitting, whole = refitted(cassette, kinds)
    except (CassetteError, KindError):
        # Without its text or its kind, nobody can say what is asked about it.
        return cassette, "scrubbed"
    return fitting, "scrubbed, and replays" if whole else "scrubbed, and does not wholly replay any more"
