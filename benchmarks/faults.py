"""Documents against a server that fails: what becomes of each, as a table.

    python benchmarks/faults.py [FAULT …] [--documents 500] [--share 0.3] [--timeout 5]

A server of this machine gives recorded answers about the beginning of the seed, and in the place of a share
of them one fault. Every document has to end as a brief of the model, or as one of plain code with the reason;
none may be lost or made twice, and the key may go nowhere else.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from measuring.surviving import KEY, KEY_VARIABLE, Outcome, Trial, survived
from tests.faulty import FAULTS, recorded_answers

ROOT = Path(__file__).resolve().parent.parent
RECORDED = ROOT / "benchmarks" / "recorded"
_HEADER = ("fault", "requests", "failed", "drafted by the model", "by plain code, told why", "lost", "twice",
           "key leaked", "seconds")  # fmt: skip


def main() -> int:
    """Print the table; the exit code is 1 where a document is lost, made twice, or a key leaks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("faults", nargs="*", metavar="FAULT", help="some of: " + "; ".join(FAULTS))
    parser.add_argument("--documents", type=int, default=500)
    parser.add_argument("--share", type=float, default=0.3)
    parser.add_argument("--concurrency", type=int, default=32)
    parser.add_argument("--timeout", type=float, default=5.0, help="in seconds; more on a busy machine")
    options = parser.parse_args()
    logging.getLogger().addHandler(logging.NullHandler())
    os.environ[KEY_VARIABLE] = KEY
    trial = Trial(
        text=(RECORDED / "excerpt.txt").read_text(encoding="utf-8"),
        answers=recorded_answers(RECORDED / "excerpt.news.yaml"),
        documents=options.documents,
        share=options.share,
        concurrency=options.concurrency,
        timeout=options.timeout,
    )
    good = True
    print("| " + " | ".join(_HEADER) + " |\n| " + " | ".join(["---"] * len(_HEADER)) + " |")
    for fault in options.faults or FAULTS:
        outcome = survived(FAULTS[fault], trial)
        print("| " + " | ".join((fault, *_cells(outcome))) + " |", flush=True)
        for reason, many in outcome.told.items():
            print(f"    {many} × {reason}", file=sys.stderr, flush=True)
        good = good and not (outcome.lost or outcome.twice or outcome.leaks)
    return 0 if good else 1


def _cells(outcome: Outcome) -> Iterator[str]:
    yield str(outcome.requests)
    yield str(outcome.failed)
    yield str(outcome.drafted)
    yield str(outcome.told.total())
    yield str(outcome.lost)
    yield str(outcome.twice)
    yield ", ".join(outcome.leaks) or "no"
    yield f"{outcome.seconds:.1f}"


if __name__ == "__main__":
    sys.exit(main())
