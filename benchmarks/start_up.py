"""How long the command takes to start, beside what it cannot do without.

    python benchmarks/start_up.py

Each command runs as a whole process, in turn with the others, so that a slow moment hits all alike. Prints
the median in milliseconds and the ratio to the first row.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

SEED = Path(__file__).resolve().parent.parent / "seeds" / "000_36c2a8a3030f7e22.txt"
ROUNDS = 15
COMMANDS = {
    "import typer, rich.console": ["-c", "import typer, rich.console"],
    "summarise --help": ["-m", "summarise", "--help"],
    "summarise brief --help": ["-m", "summarise", "brief", "--help"],
    "summarise brief SEED (no model)": ["-m", "summarise", "brief", str(SEED)],
}


def milliseconds(arguments: list[str]) -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)  # noqa: S603
    return 1000 * (time.perf_counter() - begun)


def main() -> None:
    taken: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(ROUNDS):
        for name, arguments in COMMANDS.items():
            taken[name].append(milliseconds(arguments))
    medians = {name: statistics.median(times) for name, times in taken.items()}
    base = next(iter(medians.values()))
    for name, median in medians.items():
        print(f"{median:8.0f} ms  {median / base:5.2f}×  {name}")


if __name__ == "__main__":
    main()
