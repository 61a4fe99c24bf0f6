"""Replays every cassette of the repository with the oldest and the newest supported libraries.

    python tools/replay_matrix.py

Each combination gets an environment of its own, made from PyPI by uv, under --keep, where it is used again.
The newest openai wants another jiter than instructor does and is put in without its dependencies, as somebody
would have it who upgrades by force.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Combination:
    """Versions of the libraries that shape a request."""

    name: str
    versions: tuple[str, ...]
    forced: tuple[str, ...] = ()
    """Put in afterwards, without what they ask for."""


COMBINATIONS = (
    Combination("oldest", ("openai==3.0.0", "instructor==1.17.0", "pydantic==2.10.1")),
    Combination("oldest-openai", ("openai==3.0.0", "instructor", "pydantic")),
    Combination("oldest-pydantic", ("openai", "instructor", "pydantic==2.10.1")),
    Combination("newest", ("openai", "instructor", "pydantic")),
    Combination("forced-openai", ("openai", "instructor", "pydantic"), ("openai", "jiter")),
)


def main() -> int:
    """Replay in each environment and compare the briefs; 1 where one differs, else 0."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--keep", type=Path, default=ROOT / ".environments", metavar="FOLDER")
    keep: Path = parser.parse_args().keep
    first: list[object] | None = None
    failed = False
    for combination in COMBINATIONS:
        python = _python(combination, keep)
        replayed = subprocess.run(  # noqa: S603 - our own command
            [python, "-m", "summarise", "replay", "cassettes", "--sources", "seeds"],
            cwd=ROOT,
            check=False,
            capture_output=True,
            text=True,
        )
        briefs = [_without_seconds(json.loads(line)) for line in replayed.stdout.splitlines()]
        first = briefs if first is None else first
        same = replayed.returncode == 0 and briefs == first
        failed = failed or not same
        cells = (combination.name, _versions(python), str(len(briefs)), "same" if same else "differs")
        sys.stdout.write(f"| {' | '.join(cells)} |\n")
        if replayed.returncode:
            sys.stdout.write(replayed.stderr)
        sys.stdout.flush()
    return int(failed)


def _python(combination: Combination, keep: Path) -> str:
    folder = keep / combination.name
    python = str(folder / "bin" / "python")
    if not folder.is_dir():
        subprocess.run(["uv", "venv", "--quiet", str(folder)], check=True)  # noqa: S603, S607 - our own command
        install = ["uv", "pip", "install", "--quiet", "--python", python]
        subprocess.run([*install, *combination.versions, str(ROOT)], check=True)  # noqa: S603 - our own command
        if combination.forced:
            subprocess.run([*install, "--upgrade", "--no-deps", *combination.forced], check=True)  # noqa: S603 - our own command
    return python


def _versions(python: str) -> str:
    code = (
        "from importlib.metadata import version;"
        "print(*(f'{name} {version(name)}' for name in ('openai', 'instructor', 'pydantic')), sep=', ')"
    )
    return subprocess.run([python, "-c", code], check=True, capture_output=True, text=True).stdout.strip()  # noqa: S603 - our own code


def _without_seconds(brief: dict[str, dict[str, object]]) -> object:
    brief["run"].pop("seconds", None)
    return brief


if __name__ == "__main__":
    sys.exit(main())
