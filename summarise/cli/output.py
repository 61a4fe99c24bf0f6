"""Where a brief goes: standard output, or a file that is there whole or not at all."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from typing import BinaryIO, TextIO

from rich.console import Console as _Console

from summarise.errors import OutputError, UsageError


class Console(_Console):
    """A console that lets a broken pipe through, as every other way of printing does."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


@contextmanager
def writing(path: Path | None) -> Iterator[None]:
    """What is printed inside goes to `path`, or to standard output where it is None.

    Raises:
        OutputError: it cannot be written.
        BrokenPipeError: nobody reads it any more.
    """
    try:
        yield
    except BrokenPipeError:
        stop_writing()
        # Without its number, at which typer would end with a code of its own.
        raise BrokenPipeError from None
    except OSError as error:
        stop_writing()
        raise OutputError(f"{path or 'standard output'} cannot be written: {error.strerror}") from error


@contextmanager
def opened(path: Path | None) -> Iterator[TextIO]:
    """Standard output, or a file: begun beside `path`, and put in its place with all that was written."""
    if path is None:
        yield sys.stdout
        return
    if _is_no_file(path):
        text = StringIO()
        yield text
        _write_through(path, text.getvalue())
        return
    # A link leads to the file it names.
    target = path.resolve()
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written: {error.strerror}", hint="does the folder exist?"
        ) from error
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            yield file
    finally:
        _put_in_place(unfinished, target)


@contextmanager
def replacing(path: Path | None) -> Iterator[BinaryIO]:
    """Standard output, or a file, which what fails inside leaves as it was.

    Raises:
        OutputError: the file cannot be written.
    """
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    target = path.resolve()
    try:
        if _is_no_file(path):
            with path.open("wb") as file:
                yield file
            return
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
            Path(name).chmod(0o666 & ~_umask())
            Path(name).replace(target)
        finally:
            Path(name).unlink(missing_ok=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written: {error.strerror}", hint="does its folder exist, and has it room?"
        ) from error


def _is_no_file(path: Path) -> bool:
    """Whether it is a device or a pipe, which is written to and never replaced."""
    return path.exists() and not path.is_file()


def _write_through(target: Path, text: str) -> None:
    try:
        target.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise OutputError(f"{target} cannot be written: {error.strerror}") from error


def _put_in_place(unfinished: Path, path: Path) -> None:
    try:
        if unfinished.stat().st_size:
            unfinished.chmod(0o666 & ~_umask())
            unfinished.replace(path)
        else:
            unfinished.unlink()
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def refuse_to_replace(source: str, output: Path) -> None:
    """Keep a brief from being written over its own source.

    Raises:
        UsageError: both are one file.
    """
    try:
        same = output.samefile(source)
    except (OSError, ValueError):
        return  # One of them is not there, so it cannot be the other.
    if same:
        raise UsageError(f"-o {output} would replace the source", hint="name another file")


def stop_writing() -> None:
    """Nobody reads standard output any more, or nothing more fits: keep Python from flushing it at last."""
    if sys.__stdout__ is not None and sys.stdout is sys.__stdout__:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno())
