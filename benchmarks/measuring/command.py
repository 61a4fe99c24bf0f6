"""The command line that the benchmarks have in common."""

from __future__ import annotations

import argparse
from collections.abc import Collection
from pathlib import Path

from measuring.sets import NothingToMeasureError, Sets
from others.install import DEFAULT

SHARED = Path(__file__).resolve().parents[3] / "shared"


def command(documentation: str | None, parts: Collection[str]) -> argparse.ArgumentParser:
    """A parser for `parts` and for the options that every benchmark has, described by its first line."""
    parser = argparse.ArgumentParser(description=(documentation or "").partition("\n")[0])
    parser.add_argument(
        "parts", nargs="*", metavar="PART", help=f"any of {', '.join(parts)}; all without any"
    )
    parser.add_argument(
        "--data",
        type=Path,
        default=SHARED,
        metavar="FOLDER",
        help="the folder with corpora/ and gold/ (default: shared beside the checkout)",
    )
    parser.add_argument(
        "--others",
        type=Path,
        default=DEFAULT,
        metavar="FOLDER",
        help="the environments of what the program is measured beside (default: where install.py puts them)",
    )
    parser.add_argument("--without-others", action="store_true", help="measure the program alone")
    parser.add_argument("--misses", action="store_true", help="print every wrong item or verdict of ours")
    parser.add_argument("--markdown", action="store_true", help="print tables in Markdown")
    return parser


def asked(parser: argparse.ArgumentParser, parts: Collection[str]) -> tuple[argparse.Namespace, Sets]:
    """What was asked for, with every part where none is named, and the sets to measure with.

    Ends the program with one line on standard error where a part is unknown or a set is missing.
    """
    arguments = parser.parse_args()
    unknown = [part for part in arguments.parts if part not in parts]
    if unknown:
        parser.error(f"no such part: {', '.join(unknown)}; there are {', '.join(parts)}")
    arguments.parts = arguments.parts or list(parts)
    sets = Sets(arguments.data)
    try:
        sets.check()
    except NothingToMeasureError as error:
        parser.exit(2, f"{error}\n")
    return arguments, sets
