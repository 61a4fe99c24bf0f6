"""How well plain code marks a text: precision, recall and F1 against sets with gold by others.

    python benchmarks/evidence.py [PART …] [--data FOLDER] [--misses]

PARTs are figures, quotations, attributions, dates, names and speed; without any, all. docs/benchmarks.md says
how each is scored.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from measuring import attributions, dates, figures, names, ours, quotations, speed
from measuring.printing import show
from measuring.scoring import Line, Misses
from measuring.sets import NothingToMeasureError, Sets

HERE = Path(__file__).resolve().parent

Measure = Callable[[Sets, Misses], Iterator[Line]]
PARTS: dict[str, tuple[str, tuple[str, ...], Measure]] = {
    "figures": (
        figures.TITLE,
        figures.COLUMNS,
        lambda sets, misses: figures.measure(sets, [ours.FIGURES], misses),
    ),
    "quotations": (
        quotations.TITLE,
        quotations.COLUMNS,
        lambda sets, misses: quotations.measure(sets, [ours.QUOTATIONS], misses),
    ),
    "attributions": (
        attributions.TITLE,
        attributions.COLUMNS,
        lambda sets, misses: attributions.measure(sets, [ours.ATTRIBUTIONS], misses),
    ),
    "dates": (dates.TITLE, dates.COLUMNS, lambda sets, misses: dates.measure(sets, [ours.DATES], misses)),
    "names": (names.TITLE, names.COLUMNS, lambda sets, misses: names.measure(sets, [ours.NAMES], misses)),
    "speed": (speed.TITLE, speed.COLUMNS, lambda sets, _: speed.measure(sets)),
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0] if __doc__ else None)
    parser.add_argument(
        "parts", nargs="*", metavar="PART", help=f"any of {', '.join(PARTS)}; all without any"
    )
    parser.add_argument(
        "--data",
        type=Path,
        default=HERE.parents[1] / "shared",
        metavar="FOLDER",
        help="the folder with corpora/ and gold/ (default: shared beside the checkout)",
    )
    parser.add_argument(
        "--misses", action="store_true", help="print every wrong and every missed item of ours"
    )
    parser.add_argument("--markdown", action="store_true", help="print tables in Markdown")
    arguments = parser.parse_args()
    unknown = [part for part in arguments.parts if part not in PARTS]
    if unknown:
        parser.error(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}")
    sets = Sets(arguments.data)
    try:
        sets.check()
    except NothingToMeasureError as error:
        print(error, file=sys.stderr)
        return 2
    for part in arguments.parts or PARTS:
        title, columns, measure = PARTS[part]
        misses = Misses(wanted=arguments.misses)
        lines = list(measure(sets, misses))
        if misses.lines:
            print("\n".join(misses.lines), end="\n\n")
        show(title, columns, lines, markdown=arguments.markdown)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
