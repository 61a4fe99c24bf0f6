"""What `summarise endpoints remove` does."""

from __future__ import annotations

import sys
from pathlib import Path

from summarise.endpoints.configuration import configured
from summarise.endpoints.profile import take_out
from summarise.errors import UsageError


def remove_endpoint(name: str) -> None:
    """Take an endpoint out of the file that it is in; its key stays where it is.

    Raises:
        UsageError: there is none of that name, or others fall back on it.
        OutputError: the file cannot be written.
    """
    configuration = configured(Path.cwd())
    file = configuration.holder(name)
    resting = [
        other
        for other, held in configuration.holders.items()
        if name in (held.endpoints[other].get("fallback") or ())
    ]
    if resting:
        raise UsageError(
            f"{', '.join(resting)}: falls back on {name}", hint=f"take {name} out of fallback first"
        )
    take_out(file.path, name)
    sys.stdout.write(f"{name} is taken out of {file.path}\n")
    now = configured(Path.cwd())
    if name in now.holders:
        sys.stdout.write(f"another {name} is in {now.holders[name].path}, and takes its place\n")
    if (default := now.default) is not None and default[0] not in now.holders:
        sys.stdout.write(f"{default[1]} still names {default[0]}, which is nowhere now\n")
