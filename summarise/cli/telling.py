"""What went wrong, said on standard error."""

from __future__ import annotations

import sys

from summarise.errors import SummariseError


def tell(error: SummariseError) -> None:
    """Say on standard error, in a line, what went wrong and what to do."""
    hint = f" ({error.hint})" if error.hint else ""
    sys.stderr.write(f"summarise: {' '.join(f'{error.message}{hint}'.split())}\n")
