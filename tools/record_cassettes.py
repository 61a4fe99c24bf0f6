"""Records every cassette of the repository again: each text in seeds/ for each built-in kind.

    python tools/record_cassettes.py --endpoint reference

What is recorded replaces what was there as a whole, at the end, so that a run which fails changes nothing.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from summarise.kinds.discovery import names

ROOT = Path(__file__).resolve().parent.parent
CASSETTES = ROOT / "cassettes"


def main() -> int:
    """Record all; the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--endpoint", required=True, metavar="NAME", help="an endpoint of summarise.toml")
    parser.add_argument("--kind", action="append", metavar="NAME", help="only this kind; may be repeated")
    parser.add_argument("--seed", action="append", metavar="ID", help="only this text; may be repeated")
    options = parser.parse_args()
    seeds = [
        path for path in sorted((ROOT / "seeds").glob("*.txt")) if path.stem in (options.seed or [path.stem])
    ]
    kinds = options.kind or names()
    with tempfile.TemporaryDirectory(dir=ROOT, prefix=".recording-") as folder:
        for kind in kinds:
            for seed in seeds:
                sys.stdout.write(f"{seed.stem} ({kind})\n")
                sys.stdout.flush()
                recorded = _run(
                    "brief", str(seed), "--kind", kind, "--endpoint", options.endpoint, "--record", folder
                )
                if recorded:
                    sys.stdout.write(f"failed with exit code {recorded}; nothing was changed\n")
                    return recorded
        if not (options.kind or options.seed):
            for path in CASSETTES.glob("*.yaml"):
                path.unlink()
        for path in sorted(Path(folder).glob("*.yaml")):
            shutil.move(path, CASSETTES / path.name)
    return _run("cassettes", "verify", str(CASSETTES)) or _run(
        "replay", str(CASSETTES), "--sources", str(ROOT / "seeds"), "-o", "/dev/null"
    )


def _run(*arguments: str) -> int:
    command = [sys.executable, "-m", "summarise", *arguments]
    return subprocess.run(command, check=False, cwd=Path.cwd(), stdout=subprocess.DEVNULL).returncode  # noqa: S603 - our own command


if __name__ == "__main__":
    sys.exit(main())
