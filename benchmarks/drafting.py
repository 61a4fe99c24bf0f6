"""Briefs of the gold texts by one model through three programs: summarise, instructor and langextract.

    python benchmarks/drafting.py --base-url URL --model NAME [--data FOLDER] [--keep FOLDER]
    python benchmarks/drafting.py --from FOLDER

The answers are kept in a folder, from which they are scored again without the model; what is kept there
already is not asked again. docs/benchmarks.md says what each program is given.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from measuring.briefs import COLUMNS, TITLE, bars, measured
from measuring.command import SHARED
from measuring.drafters import OURS, PEERS, PLAIN, Drafter, kept, ours, peer, plain, read
from measuring.printing import show
from others.install import DEFAULT
from summarise.endpoints import from_options
from summarise.evaluation import GoldDocument, read_gold

_DRAFTERS = {drafter.name: drafter for drafter in (*PEERS, PLAIN, OURS)}


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "drafters",
        nargs="*",
        metavar="DRAFTER",
        help=f"any of {', '.join(_DRAFTERS)}; all without any",
    )
    parser.add_argument("--base-url", help="of the endpoint")
    parser.add_argument("--model", help="as the endpoint calls it")
    parser.add_argument(
        "--data",
        type=Path,
        default=SHARED,
        metavar="FOLDER",
        help="the folder with gold/ (default: shared beside the checkout)",
    )
    parser.add_argument("--others", type=Path, default=DEFAULT, metavar="FOLDER", help="their environments")
    parser.add_argument(
        "--keep", type=Path, default=Path("kept"), metavar="FOLDER", help="for the answers (default: kept)"
    )
    parser.add_argument(
        "--from", type=Path, dest="earlier", metavar="FOLDER", help="score what was kept there"
    )
    parser.add_argument("--limit", type=int, metavar="N", help="only the first N texts")
    parser.add_argument("--markdown", action="store_true", help="print the table in Markdown")
    arguments = parser.parse_args()
    if unknown := set(arguments.drafters) - _DRAFTERS.keys():
        parser.error(f"no such drafter: {', '.join(sorted(unknown))}; there are {', '.join(_DRAFTERS)}")
    if arguments.earlier is None and not (arguments.base_url and arguments.model):
        parser.error("give --base-url and --model, or --from")
    gold = list(islice(read_gold(arguments.data / "gold" / "briefs.jsonl"), arguments.limit))
    names = arguments.drafters or list(_DRAFTERS)
    folder = arguments.earlier or arguments.keep
    if arguments.earlier is None:
        for name in names:
            _draft(_DRAFTERS[name], gold, arguments)
    rows = {name: {row["id"]: row for row in read(folder / f"{name}.jsonl")} for name in names}
    # All are scored on the same texts.
    gold = [each for each in gold if all(each.document.id in done for done in rows.values())]
    results = [
        measured(_DRAFTERS[name], gold, [done[each.document.id] for each in gold])
        for name, done in rows.items()
    ]
    lines = [each.line for each in results]
    show(TITLE, COLUMNS, lines, markdown=arguments.markdown, outer=("texts", "by", ""))
    for name, done in rows.items():
        for row in done.values():
            if row["error"]:
                print(f"{_DRAFTERS[name].by}: {row['id']}: {row['error']}")
    if not arguments.drafters:
        by_name = dict(zip(names, results, strict=True))
        print("\n".join(bars(by_name[OURS.name], [by_name[drafter.name] for drafter in PEERS])))
    return 0


def _draft(drafter: Drafter, gold: Sequence[GoldDocument], arguments: argparse.Namespace) -> None:
    """Asks for what is not kept yet."""
    path = arguments.keep / f"{drafter.name}.jsonl"
    done = {row["id"] for row in read(path)}
    documents = [each.document for each in gold if each.document.id not in done]
    endpoint = from_options(arguments.base_url, arguments.model)
    if drafter is OURS:
        rows = ours(documents, endpoint, arguments.keep)
    elif drafter is PLAIN:
        rows = plain(documents)
    else:
        rows = peer(drafter, documents, endpoint, arguments.others)
    for row in kept(path, rows):
        print(f"{drafter.by}: {row['id']}, {row['seconds']:.0f} s", file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
