"""Finding kinds of brief: one file in a `schemas` folder, one folder of templates in a `prompts` folder."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from types import ModuleType

from pydantic import BaseModel

from summarise.errors import KindError
from summarise.kinds.groups import group_of

_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of brief."""

    name: str
    schema: type[BaseModel]
    prompts: Path
    """The folder of its templates."""


def builtin_folder() -> Path:
    """Where the built-in kinds are: inside the package in a wheel, beside it in a checkout."""
    packed = _PACKAGE / "builtin"
    return packed if packed.is_dir() else _PACKAGE.parent


def find(name: str, folders: Sequence[Path] = ()) -> Kind:
    """The kind called `name`, from the first of `folders` that has it, else the built-in one.

    The schema of kind `field_report` is the class `FieldReport` in `schemas/field_report.py`.

    Raises:
        KindError: there is no such kind, or it does not load.
    """
    if not _NAME.fullmatch(name):
        raise KindError(f"{name!r} is no name for a kind", hint="lower-case letters, digits and _, e.g. news")
    for folder in (*folders, builtin_folder()):
        path = folder / "schemas" / f"{name}.py"
        prompts = folder / "prompts" / name
        if path.is_file():
            if not prompts.is_dir():
                raise KindError(f"kind {name}: {path} has no folder of prompts {prompts}")
            return Kind(name, _schema(path, name), prompts)
    known = names(folders)
    close = get_close_matches(name, known, n=1)
    raise KindError(
        f"there is no kind {name!r}; there is {', '.join(known)}",
        hint=f"did you mean {close[0]}?"
        if close
        else "a kind of your own goes into a folder given by --kinds",
    )


def names(folders: Sequence[Path] = ()) -> list[str]:
    """The names of all kinds that can be found, in alphabetical order."""
    paths = [path for folder in (*folders, builtin_folder()) for path in (folder / "schemas").glob("*.py")]
    return sorted({path.stem for path in paths if _NAME.fullmatch(path.stem)})


def _schema(path: Path, name: str) -> type[BaseModel]:
    wanted = "".join(part.capitalize() for part in name.split("_"))
    found = getattr(_module(path, name), wanted, None)
    if not (isinstance(found, type) and issubclass(found, BaseModel)):
        raise KindError(f"kind {name}: {path} defines no Pydantic model called {wanted}")
    try:
        group_of(found)
    except KindError as error:
        raise KindError(f"kind {name}: {path}: {error.message}", hint=error.hint) from error
    return found


def _module(path: Path, name: str) -> ModuleType:
    qualified = f"summarise_kind_{name}"
    spec = importlib.util.spec_from_file_location(qualified, path)
    if spec is None or spec.loader is None:
        raise KindError(f"kind {name}: {path} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    sys.modules[qualified] = module  # Pydantic looks annotations up there.
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        del sys.modules[qualified]
        raise KindError(f"kind {name}: {path} does not load: {type(error).__name__}: {error}") from error
    return module
