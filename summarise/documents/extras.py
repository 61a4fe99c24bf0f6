"""Libraries that are installed only where they are wanted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from summarise.errors import SourceError

_FORMS = {"html": "HTML", "pdf": "PDF", "feeds": "feeds", "parquet": "Parquet"}


@contextmanager
def needed(extra: str) -> Iterator[None]:
    """Around imports of what `extra` brings.

    Raises:
        SourceError: it is not installed.
    """
    try:
        yield
    except ImportError as error:
        raise SourceError(
            f"reading {_FORMS[extra]} needs {error.name or 'a library'}, which is not installed",
            hint=f"pip install 'summarise[{extra}]'",
        ) from error
