"""How well plain code marks a text: precision, recall and F1 against sets with gold by others.

    python benchmarks/evidence.py [PART …] [--data FOLDER] [--misses] [--without-others]

PARTs are figures, quotations, attributions, dates, names and speed; without any, all. What the program is
measured beside is installed by `python benchmarks/others/install.py`. docs/benchmarks.md says how each part
is scored.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from measuring import attributions, baselines, dates, figures, names, ours, quotations, speed
from measuring.command import asked, command
from measuring.others import Others
from measuring.printing import show
from measuring.scoring import Line, Misses
from measuring.sets import Sets


@dataclass(frozen=True)
class Part:
    title: str
    columns: tuple[str, ...]
    measure: Callable[[Sets, Others | None, Misses], Iterator[Line]]


PARTS = {
    "figures": Part(
        figures.TITLE,
        figures.COLUMNS,
        lambda sets, others, misses: figures.measure(
            sets, [ours.FIGURES, *(others.figures() if others else [])], misses
        ),
    ),
    "quotations": Part(
        quotations.TITLE,
        quotations.COLUMNS,
        lambda sets, others, misses: quotations.measure(
            sets,
            [ours.QUOTATIONS, *([*baselines.QUOTATIONS, *others.quotations()] if others else [])],
            misses,
        ),
    ),
    "attributions": Part(
        attributions.TITLE,
        attributions.COLUMNS,
        lambda sets, others, misses: attributions.measure(
            sets, [ours.ATTRIBUTIONS, *(baselines.ATTRIBUTIONS if others else [])], misses
        ),
    ),
    "dates": Part(
        dates.TITLE,
        dates.COLUMNS,
        lambda sets, others, misses: dates.measure(
            sets, [ours.DATES, *(others.dates() if others else [])], misses
        ),
    ),
    "names": Part(
        names.TITLE,
        names.COLUMNS,
        lambda sets, others, misses: names.measure(
            sets, [ours.NAMES, *(others.names() if others else [])], misses
        ),
    ),
    "speed": Part(
        speed.TITLE,
        speed.COLUMNS,
        lambda sets, others, _: speed.measure(sets, others.workers["langextract"] if others else None),
    ),
}


def main() -> int:
    arguments, sets = asked(command(__doc__, PARTS), PARTS)
    others = None if arguments.without_others else Others(arguments.others)
    for name in arguments.parts:
        part = PARTS[name]
        misses = Misses(wanted=arguments.misses)
        lines = list(part.measure(sets, others, misses))
        if misses.lines:
            print("\n".join(misses.lines), end="\n\n")
        show(part.title, part.columns, lines, markdown=arguments.markdown)
    if others and others.failures():
        print("\n".join(others.failures()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
