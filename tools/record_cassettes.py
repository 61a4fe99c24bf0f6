"""Records every cassette of the repository again, in one command that may be interrupted.

    python tools/record_cassettes.py --endpoint reference [--only-stale]

First each text in seeds/ for each built-in kind, then the texts of cassettes/gold, which their recordings
hold, for news and with one attempt. A recording takes the place of the one before as soon as it is whole.
After an interruption, or a change to prompts, --only-stale leaves alone what answers all that is asked today.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from summarise import Document, Endpoint, brief
from summarise.cassettes import load, path_for
from summarise.documents.loading import load as load_source
from summarise.endpoints import from_config
from summarise.errors import EndpointError, SummariseError
from summarise.kinds.discovery import DEFAULT, names
from summarise.runs.rebuilding import missing
from summarise.runs.recorded import attempts_of, document_of

ROOT = Path(__file__).resolve().parent.parent
CASSETTES = ROOT / "cassettes"
GOLD = CASSETTES / "gold"


@dataclass(frozen=True)
class Wanted:
    """A recording that there should be."""

    document: Document
    kind: str
    folder: Path
    attempts: int

    @property
    def path(self) -> Path:
        return path_for(self.folder, self.document.id, self.kind)

    def __str__(self) -> str:
        return str(self.path.relative_to(ROOT))


def wanted() -> Iterator[Wanted]:
    """All of them, in the order in which they are recorded."""
    texts = [
        document
        for path in sorted((ROOT / "seeds").glob("*.txt"))
        for document in load_source(str(path))
        if isinstance(document, Document)
    ]
    for kind in (DEFAULT, *(name for name in names() if name != DEFAULT)):
        for document in texts:
            yield Wanted(document, kind, CASSETTES, 2)
    for path in sorted(GOLD.glob("*.yaml")):
        document = document_of(load(path), path)
        if document is not None:
            yield Wanted(document, DEFAULT, GOLD, 1)


def answers(one: Wanted) -> bool:
    """Whether there is such a recording, and it answers all that is asked today."""
    try:
        cassette = load(one.path)
        same = document_of(cassette, one.path) == one.document and attempts_of(cassette, 0) == one.attempts
        whole = all(each.answered for each in cassette.interactions)
        return same and whole and not missing(one.path, ())[0]
    except SummariseError:
        return False


def record(one: Wanted, endpoint: Endpoint) -> str | None:
    """Record one and put it in its place; what went wrong, if anything."""
    with tempfile.TemporaryDirectory(dir=ROOT, prefix=".recording-") as name:
        folder = Path(name)
        try:
            made = brief(one.document, one.kind, endpoint=endpoint, record=folder, attempts=one.attempts)
        except SummariseError as error:
            return error.message
        failed = [each.message for each in made.run.problems if each.kind == EndpointError.kind]
        if failed or made.run.model is None:
            return "; ".join(failed) or "no model answered"
        one.folder.mkdir(exist_ok=True)
        shutil.move(path_for(folder, one.document.id, one.kind), one.path)
    return None


def main() -> int:
    """Record all; 1 where one could not be recorded."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--endpoint", required=True, metavar="NAME", help="an endpoint of summarise.toml")
    parser.add_argument("--only-stale", action="store_true", help="leave alone what answers all asked")
    parser.add_argument("--list", action="store_true", help="only say what would be recorded")
    options = parser.parse_args()
    endpoint = from_config(options.endpoint, Path.cwd())
    todo = [one for one in wanted() if not (options.only_stale and answers(one))]
    failed = 0
    begun = time.monotonic()
    for number, one in enumerate(todo, 1):
        if options.list:
            _say(str(one))
            continue
        wrong = record(one, endpoint)
        failed += wrong is not None
        each = (time.monotonic() - begun) / number
        left = f"{each:.0f} s each, {each * (len(todo) - number) / 60:.0f} min left"
        _say(f"{number} of {len(todo)}: {one}: {wrong or 'recorded'} ({left})")
    return int(failed > 0)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
