"""Finding kinds of brief: one file in a `schemas` folder, one folder of templates in a `prompts` folder."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from types import ModuleType

from pydantic import BaseModel

from summarise.errors import KindError
from summarise.kinds.groups import group_of

DEFAULT = "news"
"""The kind of a brief that nobody asks to be of another."""
_LONGEST_NAME = 40
_NAME = re.compile(rf"[a-z][a-z0-9_]{{0,{_LONGEST_NAME - 1}}}")
_PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of brief."""

    name: str
    schema: type[BaseModel]
    prompts: tuple[Path, ...]
    """The folders of its templates: its own, where it has one, then that of the templates of all kinds."""

    @property
    def about(self) -> str:
        """What it is for, in the words of its author."""
        module = sys.modules[self.schema.__module__]
        lines = (module.__doc__ or self.schema.__doc__ or "").strip().splitlines()
        return lines[0].removeprefix(f"The {self.name} kind: ") if lines else ""


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
    check_name(name)
    for folder in (*folders, builtin_folder()):
        path = folder / "schemas" / f"{name}.py"
        prompts = folder / "prompts" / name
        if path.is_file():
            own = (prompts,) if prompts.is_dir() else ()
            return Kind(name, _schema(path, name, class_of(name)), (*own, builtin_folder() / "prompts"))
    known = names(folders)
    close = get_close_matches(name, known, n=1)
    raise KindError(
        f"there is no kind {name!r}; there is {', '.join(known)}",
        hint=f"did you mean {close[0]}?"
        if close
        else "a kind of your own goes into a folder given by --kinds",
    )


def from_file(where: str) -> Kind:
    """The kind that an ordinary Pydantic model makes: `where` is `FILE:Model`.

    It is called what the model is called, in small letters, and asked for with the templates of all kinds.

    Raises:
        KindError: there is no such file or model, or nothing can be made of it.
    """
    file, _, model = where.rpartition(":")
    path = Path(file)
    if not file or not model.isidentifier():
        raise KindError(f"{where!r} names no model", hint="write it as FILE:Model, e.g. storm.py:StormReport")
    if not path.is_file():
        raise KindError(f"{path} does not exist", hint="name a Python file that defines the model")
    return _of_model(model, lambda name: _schema(path, name, model))


def from_model(model: type[BaseModel]) -> Kind:
    """The kind that a Pydantic model makes.

    Raises:
        KindError: nothing can be made of it.
    """
    group_of(model)
    return _of_model(model.__name__, lambda _: model)


def _of_model(called: str, schema: Callable[[str], type[BaseModel]]) -> Kind:
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", called).lower()[:_LONGEST_NAME]
    return Kind(name, schema(name), (builtin_folder() / "prompts",))


def names(folders: Sequence[Path] = ()) -> list[str]:
    """The names of all kinds that can be found, in alphabetical order."""
    paths = [path for folder in (*folders, builtin_folder()) for path in (folder / "schemas").glob("*.py")]
    return sorted({path.stem for path in paths if _NAME.fullmatch(path.stem)})


def check_name(name: str) -> None:
    """See that a kind may be called `name`.

    Raises:
        KindError: it may not.
    """
    if not _NAME.fullmatch(name):
        raise KindError(f"{name!r} is no name for a kind", hint="lower-case letters, digits and _, e.g. news")


def class_of(name: str) -> str:
    """What the model of the kind `name` is called."""
    return "".join(part.capitalize() for part in name.split("_"))


def _schema(path: Path, name: str, wanted: str) -> type[BaseModel]:
    module = _module(path, name)
    found = getattr(module, wanted, None)
    if not (isinstance(found, type) and issubclass(found, BaseModel)):
        models = [
            each.__name__
            for each in vars(module).values()
            if isinstance(each, type) and issubclass(each, BaseModel) and each.__module__ == module.__name__
        ]
        raise KindError(
            f"kind {name}: {path} defines no Pydantic model called {wanted}",
            hint=f"it defines {', '.join(models)}" if models else None,
        )
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
