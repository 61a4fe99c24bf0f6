"""What gets through: words and statements that code has tampered with, held against their source.

    python benchmarks/tampering.py [PART …] [--data FOLDER] [--misses] [--without-others]

PARTs are words and statements; without any, both. The same seed makes the same cases. What the program is
measured beside is installed by `python benchmarks/others/install.py langextract`; docs/benchmarks.md says how
the cases are made.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tampers import cases, judging, locating, texts

from measuring.others import Worker
from measuring.printing import show
from measuring.scoring import Misses
from measuring.sets import NothingToMeasureError, Sets
from others.install import DEFAULT

HERE = Path(__file__).resolve().parent


def words(sets: Sets, arguments: argparse.Namespace) -> None:
    """Part `words`."""
    made = cases.generate(texts.news(sets), arguments.seed, arguments.cases, arguments.cases // 3)
    tools = [locating.ours(made)]
    if not arguments.without_others:
        aligner = Worker("langextract", arguments.others)
        if aligner.missing:
            print(f"langextract is not installed: {aligner.missing}")
        else:
            tools += locating.langextract(made, aligner.python)
        tools.append(locating.citation_mixin(made))
    if arguments.misses:
        for case, accepted in zip(made, tools[0].accepted, strict=True):
            if accepted is case.hostile:
                verdict = "accepted" if accepted else "rejected"
                print(f"{verdict} [{case.kind}] {case.words!r}\n    made from {case.wording!r}")
    show(
        locating.TITLE,
        [tool.by for tool in tools],
        list(locating.lines(made, tools)),
        markdown=arguments.markdown,
        outer=locating.HEADERS,
    )
    show(
        locating.TIMES_TITLE,
        locating.TIMES,
        list(locating.times(made, tools)),
        markdown=arguments.markdown,
        outer=("claims", "by", ""),
    )


def statements(sets: Sets, arguments: argparse.Namespace) -> None:
    """Part `statements`."""
    misses = Misses(wanted=arguments.misses)
    lines = list(judging.measure(sets, arguments.seed, arguments.cases, misses))
    if misses.lines:
        print("\n".join(misses.lines), end="\n\n")
    show(judging.TITLE, judging.COLUMNS, lines, markdown=arguments.markdown, outer=judging.HEADERS)


PARTS = {"words": words, "statements": statements}


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
        "--others",
        type=Path,
        default=DEFAULT,
        metavar="FOLDER",
        help="the environments of what the program is measured beside (default: where install.py puts them)",
    )
    parser.add_argument("--seed", type=int, default=4, help="another seed makes other cases (default: 4)")
    parser.add_argument(
        "--cases",
        type=int,
        default=100,
        metavar="N",
        help="hostile wordings of a kind, at most; of benign ones a third of it (default: 100)",
    )
    parser.add_argument("--without-others", action="store_true", help="measure the program alone")
    parser.add_argument("--misses", action="store_true", help="print every wrong verdict of ours")
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
    for name in arguments.parts or PARTS:
        PARTS[name](sets, arguments)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
