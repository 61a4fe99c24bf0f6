"""The files of a folder, and those that a pattern names."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from glob import glob, has_magic
from pathlib import Path

from summarise.documents.code import is_code, left_out
from summarise.documents.naming import ids_of, named
from summarise.errors import LeftOut, SourceError

Files = Iterator[tuple[Path, str] | SourceError]


def files_of(folder: Path) -> Files:
    """The files in `folder` and in the folders in it, in order of their names, and what each is called.

    Hidden files are passed over, and what a browser saves beside a page ("story_files" beside "story.html").
    So are files of code, which is said first. A link that leads out of the folder is an error of its own.

    Raises:
        SourceError: there is no file.
    """
    found = [path.relative_to(folder) for path in _walked(folder)]
    paths = [path for path in found if not is_code(path.name)]
    if not paths:
        what = "nothing but code" if found else "no file"
        raise SourceError(f"{named(str(folder))} holds {what}", hint="name a folder with documents in it")
    if len(paths) < len(found):
        beside = [named(str(path)) for path in found if is_code(path.name)]
        yield LeftOut(f"{named(str(folder))}: {left_out(beside)}")
    home = folder.resolve()
    for path, identifier in zip(paths, ids_of([str(path) for path in paths]), strict=True):
        whole = folder / path
        if whole.is_symlink() and not whole.resolve().is_relative_to(home):
            yield SourceError(f"{named(str(whole))} is a link that leads out of the folder")
        elif not whole.is_file():
            yield SourceError(f"{named(str(whole))} is no file")
        else:
            yield whole, identifier


def glob_of(pattern: str) -> Files | None:
    """The files that `pattern` names (`**` takes in folders within folders); None: it is no pattern.

    Raises:
        SourceError: there is none.
    """
    if not has_magic(pattern):
        return None
    # The path's own globbing takes no pattern that begins at the root.
    found = sorted(path for path in glob(pattern, recursive=True) if Path(path).is_file())  # noqa: PTH207
    if not found:
        raise SourceError(f"no file is named like {named(pattern)}")
    return _named(found)


def _named(found: Sequence[str]) -> Files:
    common = os.path.commonpath([str(Path(path).parent) for path in found])
    for path, identifier in zip(found, ids_of([os.path.relpath(p, common) for p in found]), strict=True):
        yield Path(path), identifier


def _walked(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        pages = {Path(name).stem for name in files if Path(name).suffix.lower() in (".html", ".htm")}
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and not _is_of_page(name, pages)
        )
        yield from (Path(place, name) for name in sorted(files) if not name.startswith("."))


def _is_of_page(name: str, pages: set[str]) -> bool:
    return name.endswith(("_files", "-Dateien", "_fichiers")) and name.rpartition("_")[0] in pages
