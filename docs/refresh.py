"""Writes the generated parts of the documentation: the printed brief in the README, the help in command.md.

    python docs/refresh.py

A test holds that what stands there is what the command prints.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SEED = "seeds/000_36c2a8a3030f7e22.txt"


def printed(*arguments: str) -> str:
    """What the command prints at eighty columns."""
    result = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "summarise", *arguments],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "COLUMNS": "80", "PYTHONPATH": str(ROOT), "NO_COLOR": "1"},
    )
    return result.stdout.rstrip()


def readme() -> str:
    """The README with the brief of the seed as it is printed."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    block = f"<!-- brief: begin -->\n```text\n{printed('brief', SEED)}\n```\n<!-- brief: end -->"
    return re.sub(r"<!-- brief: begin -->.*<!-- brief: end -->", lambda _: block, text, flags=re.DOTALL)


def command() -> str:
    """The command reference."""
    parts = ["# The command", "", "What `--help` prints.", ""]
    for arguments in (
        (),
        ("brief",),
        ("batch",),
        ("export-requests",),
        ("import-results",),
        ("runs",),
        ("runs", "show"),
        ("runs", "failures"),
        ("export",),
        ("search",),
        ("text",),
        ("marks",),
        ("check",),
        ("evaluate",),
        ("replay",),
        ("cassettes",),
        *(("cassettes", each) for each in ("list", "show", "verify", "prune", "scrub", "export", "import")),
        ("schema",),
        ("kinds",),
        ("kinds", "new"),
        ("endpoints",),
        ("endpoints", "test"),
        ("endpoints", "add"),
        ("endpoints", "key"),
    ):
        shown = " ".join(["summarise", *arguments, "--help"])
        parts += [f"## `{shown}`", "", "```text", printed(*arguments, "--help"), "```", ""]
    return "\n".join(parts)


def main() -> None:
    """Write both."""
    (ROOT / "README.md").write_text(readme(), encoding="utf-8")
    (ROOT / "docs" / "command.md").write_text(command(), encoding="utf-8")


if __name__ == "__main__":
    main()
