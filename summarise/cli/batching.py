"""What `summarise batch` does: from its options to a store in which every document is settled."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from types import FrameType

from summarise.cli.drafters import DrafterOptions, asked_again, settings_of
from summarise.cli.outcomes import Failures, code_of, command_on, tell_how_to_go_on, tell_outcome
from summarise.cli.reading import gone_through
from summarise.cli.tallying import Showing, showing
from summarise.documents import Document
from summarise.documents.given import USUAL, Reading
from summarise.documents.language import NAMES
from summarise.documents.loading import load, refuse_if_none_is_there
from summarise.endpoints.keys import key_of
from summarise.errors import SourceError, UsageError
from summarise.runs.batch import Batch, Plan, Round
from summarise.runs.settings import Settings
from summarise.runs.sharing import way_of, workers_for
from summarise.runs.worker import MakeSettings
from summarise.store import Queue


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """The options of `summarise batch`, as given."""

    sources: tuple[str, ...]
    store: Path
    drafter: DrafterOptions
    published: date | None
    reading: Reading = USUAL
    concurrency: int | None = None
    limit: int | None = None
    max_failures: int | None = None
    retry_failed: bool = False
    late: bool = False
    """Whether what is asked goes into batches of requests."""
    poll: float = 60.0
    """Seconds between two looks at those."""
    parts: str | None = None
    """Where a Ray cluster writes its parts; None: this machine does it alone, into the store."""


def parts_of(engine: str, parts: str | None) -> str | None:
    """Where a cluster writes; None: no cluster is asked for.

    Raises:
        UsageError: one of the two options is there without the other.
    """
    if (engine == "ray") is not (parts is not None):
        raise UsageError("--engine ray and --parts FOLDER go together", hint="give both, or none of them")
    return parts


def run_batch(options: BatchOptions) -> int:
    """Brief every document of the sources into the store; the exit code.

    Raises:
        SummariseError: nothing could be done, or nothing more can be.
    """
    make = maker_of(options)
    settings = make()
    refuse_if_none_is_there(options.sources)
    if options.late and settings.endpoint is not None:
        key_of(settings.endpoint)  # Better missed now than when all requests are written.
    kept = asked_again(options.drafter, settings) if options.late else None
    failures = command_on(options.store, "runs failures")
    with Queue.begun(options.store, way_of(settings), options.sources, kept) as queue, showing() as shown:
        with _answered(settings, queue, options, shown) as between:
            batch = Batch(plan_of(options, make, settings), queue, Failures(shown, failures), between)
            work_through(batch, documents_of(options), shown, options.store)
        asked = " with --batch-api" if batch.tally.asked and not settings.late else ""
        if batch.tally.new == options.limit:
            shown.say(
                f"no more than {options.limit:,} were to be begun; the same command goes on with others"
            )
        tell_how_to_go_on(batch.tally, shown, failures, f"the same command{asked}")
    return code_of(batch.tally)


@contextmanager
def _answered(
    settings: Settings, queue: Queue, options: BatchOptions, shown: Showing
) -> Iterator[Round | None]:
    """What has answered what is not asked at once."""
    if not options.late:
        yield None
        return
    # Only here is a model's client needed; loading it takes longer than a brief by plain code.
    from summarise.runs.late import asked_late
    from summarise.runs.rounds import Rounds
    from summarise.store.awaiting import Awaiting

    endpoint = asked_late(settings)
    with Awaiting(options.store, queue.run, queue.way) as awaiting:
        yield Rounds(endpoint, awaiting, options.poll, shown.say, again=options.retry_failed)


def maker_of(options: BatchOptions) -> MakeSettings:
    """What makes the settings of a batch, in each of its processes."""
    make = late_settings if options.late else batch_settings
    return partial(make, options.drafter, options.concurrency)


def plan_of(options: BatchOptions, make: MakeSettings, settings: Settings) -> Plan:
    """How a batch is to be done."""
    asked = settings.endpoint if not settings.late else None
    return Plan(
        make=make,
        workers=workers_for(settings, options.concurrency),
        at_once=asked.concurrency if asked else 1,
        again=options.retry_failed,
        limit=options.limit,
        max_failures=options.max_failures,
    )


def work_through(
    batch: Batch, documents: Iterator[Document | SourceError], shown: Showing, store: Path
) -> None:
    """Do what there is to do, show how far it is, and tell what it came to.

    Raises:
        SummariseError: nothing more can be done.
    """
    shown.begin(batch.tally)
    try:
        with _stopping(batch, shown):
            batch.run(gone_through(documents, shown.say))
    finally:
        tell_outcome(batch.tally, str(store), shown)


def batch_settings(drafter: DrafterOptions, concurrency: int | None) -> Settings:
    """How the documents of a batch are briefed, with so many requests at once as are wanted.

    Raises:
        UsageError: the options, or what they name, do not go together or are not there.
    """
    settings = settings_of(drafter)
    if drafter.brief_language is not None and not settings.asks:
        raise UsageError(
            f"plain code puts nothing into {NAMES[drafter.brief_language]}",
            hint="name an endpoint whose model does, or leave out --brief-language",
        )
    if concurrency is None or settings.endpoint is None:
        return settings
    return replace(settings, endpoint=settings.endpoint.model_copy(update={"concurrency": concurrency}))


def late_settings(drafter: DrafterOptions, concurrency: int | None) -> Settings:
    """The same where nothing is asked at once.

    Raises:
        UsageError: they are none that a batch of requests could serve.
    """
    from summarise.runs.late import asked_late

    settings = replace(batch_settings(drafter, concurrency), late=True)
    if not drafter.name_recordings:
        # What the configuration says of recordings is said of what is asked at once.
        settings = replace(settings, recordings=None)
    asked_late(settings)
    return settings


def documents_of(options: BatchOptions) -> Iterator[Document | SourceError]:
    """The documents of all sources; a source that cannot be read is one that has failed."""
    for source in options.sources:
        try:
            for each in load(source, options.reading):
                if isinstance(each, Document):
                    yield replace(each, published=each.published or options.published)
                else:
                    yield each
        except SourceError as error:
            yield error


@contextmanager
def _stopping(batch: Batch, shown: Showing) -> Iterator[None]:
    """Ctrl-C or a request to end lets what is under way be finished; a second one does not."""
    is_asked = False

    def stop(_number: int, _frame: FrameType | None) -> None:
        nonlocal is_asked
        if is_asked:
            raise KeyboardInterrupt
        is_asked = True
        batch.stop()
        shown.say("stopping: what is under way is finished; press Ctrl-C again to stop at once")

    before = {each: signal.signal(each, stop) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
