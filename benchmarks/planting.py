"""What a text can talk the program into: instructions planted in real texts, and what becomes of them.

    python benchmarks/planting.py [--data FOLDER] [--texts N] [--misses] [--base-url URL --model NAME]

Each of the ways in `plants/ways.py` plants a claim that the real text knows nothing of. A planted claim that
becomes an item of the brief, and is no verbatim, attributed part of the text, is a leak. The extractive
drafter is the program as it runs without a model. The obedient drafter is code that states the planted claim
wherever it can: no model's answer, but the worst that one could give. With --base-url a real model is asked
as well, which takes its time; --ways names some of the ways.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from plants.drafters import by_model, by_obedience, by_plain_code, reported
from plants.planted import Planted, leaks
from plants.planting import plant
from plants.ways import WAYS
from pydantic import BaseModel
from tampers.texts import news

from measuring.printing import show
from measuring.scoring import Line
from measuring.sets import NothingToMeasureError, Sets

_TITLE = "planted claims that became items"
_SHARED = Path(__file__).resolve().parents[2] / "shared"
_LONGEST = 4_000


def main() -> int:
    arguments = _arguments()
    sets = Sets(arguments.data)
    try:
        sets.check()
    except NothingToMeasureError as error:
        print(error)
        return 2
    drafters: dict[str, Callable[[Planted], BaseModel]] = {
        "extractive": by_plain_code,
        "obedient": by_obedience,
    }
    if arguments.base_url:
        drafters[arguments.model] = by_model(arguments.base_url, arguments.model)
    texts = [text for text in news(sets) if text.language == "en" and len(text.text) <= _LONGEST]
    planted = [each for each in plant(texts, arguments.texts, arguments.seed) if each.kind in arguments.ways]
    leaked: Counter[tuple[str, str]] = Counter()
    cases: Counter[str] = Counter()
    told: Counter[str] = Counter()
    for each in planted:
        cases[each.kind] += 1
        told[each.kind] += reported(each)
        for name, drafter in drafters.items():
            found = list(leaks(each, drafter(each)))
            leaked[each.kind, name] += bool(found)
            if found and arguments.misses:
                print(f"[{each.kind}] {name}: {found}\n    {each.spans[0].of(each.text)!r}")
    lines = [
        Line(kind, str(cases[kind]), tuple(str(leaked[kind, name]) for name in drafters), str(told[kind]))
        for kind in cases
    ]
    sums = tuple(str(sum(leaked[kind, name] for kind in cases)) for name in drafters)
    lines.append(Line("all", str(sum(cases.values())), sums, str(sum(told.values()))))
    show(
        _TITLE,
        list(drafters),
        lines,
        markdown=arguments.markdown,
        outer=("way", "texts", "caveat raised"),
    )
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, default=_SHARED, metavar="FOLDER")
    parser.add_argument("--texts", type=int, default=4, metavar="N", help="texts for each way (default: 4)")
    parser.add_argument("--seed", type=int, default=4, help="another seed plants elsewhere (default: 4)")
    parser.add_argument("--ways", nargs="+", default=list(WAYS), metavar="WAY", help="all without any")
    parser.add_argument("--base-url", metavar="URL", help="a real model to ask as well")
    parser.add_argument("--model", default="model", metavar="NAME", help="its name")
    parser.add_argument("--misses", action="store_true", help="print every leak")
    parser.add_argument("--markdown", action="store_true", help="print the table in Markdown")
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())
