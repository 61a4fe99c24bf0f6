"""What went wrong, said on standard error."""

from __future__ import annotations

import sys

from summarise.errors import ReplayMiss, SummariseError


def note(line: str) -> None:
    """Say something on standard error that is worth knowing and stops nothing."""
    sys.stderr.write(f"summarise: {' '.join(line.split())}\n")


def tell(error: SummariseError) -> None:
    """Say on standard error, in a line, what went wrong and what to do; of a miss also how it differs."""
    hint = f" ({error.hint})" if error.hint else ""
    note(f"{error.message}{hint}")
    if isinstance(error, ReplayMiss):
        sys.stderr.writelines(f"  {line}\n" for line in error.differs)
