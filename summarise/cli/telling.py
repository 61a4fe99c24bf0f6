"""What went wrong, said on standard error."""

from __future__ import annotations

import shlex
import sys

from summarise.errors import ReplayMiss, SummariseError


def note(line: str) -> None:
    """Say something on standard error that is worth knowing and stops nothing."""
    sys.stderr.write(f"summarise: {' '.join(line.split())}\n")


def counted(many: int, thing: str) -> str:
    """`many` of a thing, whose plural takes an s: 1 recording, 2 recordings."""
    return f"{many:,} {thing}" if many == 1 else f"{many:,} {thing}s"


def tell(error: SummariseError) -> None:
    """Say on standard error, in a line, what went wrong and what to do; of a miss also how it differs."""
    advice = error.hint
    if isinstance(error, ReplayMiss) and (command := _that_records(sys.argv[1:], error.endpoint)):
        advice = f"record it with: {command}"
    hint = f" ({advice})" if advice else ""
    note(f"{error.message}{hint}")
    if isinstance(error, ReplayMiss):
        sys.stderr.writelines(f"  {line}\n" for line in error.differs)


def _that_records(arguments: list[str], endpoint: str | None) -> str | None:
    """The command with these `arguments` that records what it should have replayed."""
    if "--replay" not in arguments:
        return None
    command = ["--record" if each == "--replay" else each for each in arguments]
    if not {"--endpoint", "--base-url"} & set(command):
        command += ["--endpoint", endpoint or "NAME"]
    return shlex.join(["summarise", *command])
