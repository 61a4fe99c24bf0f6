"""Files that are written for machines, and are no text for a brief, as their names tell."""

from __future__ import annotations

from pathlib import PurePath

_ENDINGS = frozenset(
    """.bash .bat .c .cc .cfg .conf .cpp .cs .css .cxx .dart .go .gradle .h .hh .hpp .ini .ipynb .java .js
    .jsx .kt .less .lock .lua .m .map .mjs .php .pl .pm .ps1 .py .pyi .pyx .r .rb .rs .sass .scala .scss .sh
    .sql .swift .toml .ts .tsx .vue .yaml .yml .zsh""".split()
)
_NAMES = frozenset("Dockerfile Makefile CMakeLists.txt requirements.txt".split())
_SHOWN = 3


def is_code(name: str) -> bool:
    """Whether the file called `name` holds code or settings."""
    path = PurePath(name)
    return path.suffix.lower() in _ENDINGS or path.name in _NAMES


def left_out(names: list[str]) -> str:
    """Which files of code are passed over, in words for a reader."""
    shown = ", ".join(names[:_SHOWN])
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"left out, since code is no text for a brief: {shown}{more}"
