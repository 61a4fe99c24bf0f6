"""What `summarise export-requests` and `import-results` do: a batch whose requests anybody may answer."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from summarise.cli.batching import (
    BatchOptions,
    documents_of,
    late_settings,
    maker_of,
    plan_of,
    work_through,
)
from summarise.cli.drafters import asked_again, options_of
from summarise.cli.outcomes import Failures, code_of, command_on
from summarise.cli.tallying import Showing, showing
from summarise.cli.telling import counted
from summarise.documents.loading import refuse_if_none_is_there
from summarise.endpoints import Endpoint
from summarise.errors import OutputError, SourceError, UsageError
from summarise.runs.batch import Batch, Plan, Round
from summarise.runs.sharing import way_of, workers_for
from summarise.runs.tally import Tally
from summarise.store import Queue
from summarise.store.awaiting import Awaiting
from summarise.store.requests import Left, Taken, answer, documents_left, left_aside

_NAMED_BY = 12


def export_requests(options: BatchOptions, folder: Path) -> int:
    """Draft as far as answers have come, and write what is asked next into files in `folder`; the exit code.

    Raises:
        SummariseError: nothing could be done, or nothing more can be.
    """
    make = maker_of(options)
    settings = make()
    refuse_if_none_is_there(options.sources)
    kept = asked_again(options.drafter, settings)
    with (
        Queue.begun(options.store, way_of(settings), options.sources, kept) as queue,
        Awaiting(options.store, queue.run, queue.way) as awaiting,
        showing() as shown,
    ):
        failures = Failures(shown, command_on(options.store, "runs failures"))
        batch = Batch(plan_of(options, make, settings), queue, failures, _taken_up(awaiting))
        work_through(batch, documents_of(options), shown, options.store)
        written = []
        if settings.endpoint is not None and not batch.tally.is_stopping:
            written = list(_files(awaiting.unasked(), settings.endpoint, folder))
        for path in written:
            sys.stdout.write(f"{path}\n")
        shown.say(_what_next(batch.tally, written, options.store))
    return _code_of(batch.tally)


def _what_next(tally: Tally, written: Sequence[Path], store: Path) -> str:
    if written:
        read = command_on(store, "import-results FILES")
        return f"have the requests answered, and read what comes with {read}"
    if tally.asked:
        return "all that is asked stands in batches already; summarise batch --batch-api waits for them"
    return "nothing has to be asked"


def _code_of(tally: Tally) -> int:
    """That of a run, but that what waits for answers is as it should be."""
    return code_of(replace(tally, new=tally.new - tally.asked, asked=0))


def _taken_up(awaiting: Awaiting) -> Round:
    """Takes up again what has been answered meanwhile, and waits for nothing."""

    def round_(tally: Tally, _pause: Callable[[float], bool]) -> int:
        ready = awaiting.ready()
        tally.asked = awaiting.documents
        return ready

    return round_


def _files(lines: Iterator[tuple[str, bytes]], endpoint: Endpoint, folder: Path) -> Iterator[Path]:
    """Files of `lines` in `folder`, each within the limits of `endpoint` and named by what it asks."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        left = next(lines, None)
        while left is not None:
            handle, name = tempfile.mkstemp(dir=folder, prefix=".requests-")
            asked = hashlib.sha256()
            many = size = 0
            with os.fdopen(handle, "wb") as file:
                while left is not None:
                    custom_id, line = left
                    if many and (many == endpoint.batch_requests or size + len(line) > endpoint.batch_bytes):
                        break
                    file.write(line)
                    asked.update(custom_id.encode())
                    many, size, left = many + 1, size + len(line), next(lines, None)
            path = folder / f"requests-{asked.hexdigest()[:_NAMED_BY]}.jsonl"
            Path(name).replace(path)
            yield path
    except OSError as error:
        raise OutputError(f"{folder} cannot be written: {error.strerror}") from error


def import_results(files: Sequence[Path], store: Path) -> int:
    """Read results into `store` and finish what they let be finished; the exit code.

    Raises:
        SummariseError: there is no such store, or a file cannot be read.
    """
    before = left_aside(store)
    code = 0
    with showing() as shown:
        for path in files:
            _say_of(path, _read(path, store), shown)
        for left in left_aside(store):
            if left.answered:
                code = max(code, _finished(left, store, files, shown))
        waiting = sum(left.documents for left in left_aside(store))
        if waiting:
            documents = counted(waiting, "document")
            shown.say(f"answers are missing for {documents}; give the same export-requests again for them")
        elif not before:
            shown.say(f"nothing in {store} waits for answers")
    return code


def _read(path: Path, store: Path) -> Taken:
    from summarise.endpoints.batch_files import results_in

    try:
        with path.open("rb") as file:
            return answer(store, results_in(file))
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {error.strerror}") from error


def _say_of(path: Path, taken: Taken, shown: Showing) -> None:
    parts = [f"{taken.answered:,} answers"]
    parts += [f"{taken.again:,} to what was answered before"] if taken.again else []
    parts += [f"{taken.unknown:,} to no request that is here"] if taken.unknown else []
    parts += [f"{taken.unreadable:,} lines that are no results"] if taken.unreadable else []
    shown.say(f"{path}: {', '.join(parts)}")


def _finished(left: Left, store: Path, files: Sequence[Path], shown: Showing) -> int:
    """Draft what is answered, in the way in which it was begun."""
    make = partial(late_settings, options_of(left.options), None)
    settings = make()
    with Queue.begun(store, way_of(settings), [str(path) for path in files], left.options) as queue:
        if queue.way != left.way:
            queue.end("stopped")
            raise UsageError(
                f"what was asked has changed since: the prompts or the schema of {settings.kind.name}, or "
                "its endpoint",
                hint="give export-requests again: it asks anew",
            )
        with Awaiting(store, queue.run, queue.way) as awaiting:
            plan = Plan(make=make, workers=workers_for(settings))
            failures = Failures(shown, command_on(store, "runs failures"))
            batch = Batch(plan, queue, failures, _taken_up(awaiting))
            work_through(batch, documents_left(store, left), shown, store)
    return _code_of(batch.tally)
