"""What gets through: words and statements that code has tampered with, held against their source.

    python benchmarks/tampering.py [PART …] [--data FOLDER] [--misses] [--without-others]

PARTs are words, statements and written, which are statements written by hand; without any, all. The same
seed makes the same cases. What the program is measured beside is installed by `python
benchmarks/others/install.py langextract`; docs/benchmarks.md says how
the cases are made.
"""

from __future__ import annotations

import argparse

from tampers import cases, judging, locating, texts, written

from measuring.command import asked, command
from measuring.others import Worker
from measuring.printing import show
from measuring.scoring import Misses
from measuring.sets import Sets


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


def by_hand(sets: Sets, arguments: argparse.Namespace) -> None:
    """Part `written`."""
    misses = Misses(wanted=arguments.misses)
    lines = list(written.measure(sets, misses))
    if misses.lines:
        print("\n".join(misses.lines), end="\n\n")
    show(written.TITLE, written.COLUMNS, lines, markdown=arguments.markdown, outer=written.HEADERS)


PARTS = {"words": words, "statements": statements, "written": by_hand}


def main() -> int:
    parser = command(__doc__, PARTS)
    parser.add_argument("--seed", type=int, default=4, help="another seed makes other cases (default: 4)")
    parser.add_argument(
        "--cases",
        type=int,
        default=100,
        metavar="N",
        help="hostile wordings of a kind, at most; of benign ones a third of it (default: 100)",
    )
    arguments, sets = asked(parser, PARTS)
    for name in arguments.parts:
        PARTS[name](sets, arguments)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
