"""What `summarise batch --engine ray` does: the same work on a cluster, into Parquet parts."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from summarise.cli.batching import BatchOptions, batch_settings
from summarise.cli.drafters import kind_of
from summarise.cli.outcomes import Failures, code_of, tell_how_to_go_on, tell_outcome
from summarise.cli.tallying import showing
from summarise.errors import UsageError
from summarise.runs.tally import Tally


def run_on_cluster(options: BatchOptions, where: str) -> int:
    """Brief every document of the sources into parts in `where`; the exit code.

    Raises:
        SummariseError: nothing could be done, or nothing more can be.
    """
    # Ray is an extra, and takes its time to load.
    from summarise.runs.cluster.parts import Parts
    from summarise.runs.cluster.pipeline import Job, run

    if options.max_failures is not None or options.drafter.max_tokens or options.drafter.max_cost is not None:
        raise UsageError(
            "--max-failures, --max-tokens and --max-cost are watched on one machine only",
            hint="leave them out with --engine ray, or brief some with --limit",
        )
    if options.late:
        raise UsageError("--batch-api and --engine ray exclude each other", hint="give one of them")
    drafter = options.drafter.anywhere
    tally = Tally()
    job = Job(
        sources=options.sources,
        parts=Parts(where if "://" in where else str(Path(where).resolve())),
        settings=batch_settings(drafter, options.concurrency),
        find_kind=partial(kind_of, drafter.kind, drafter.kinds, drafter.schema),
        reading=options.reading,
        published=options.published,
        again=options.retry_failed,
        limit=options.limit,
        workers=options.concurrency,
    )
    with showing() as shown:
        shown.begin(tally)
        try:
            run(job, tally, Failures(shown, where))
        finally:
            tell_outcome(tally, where, shown)
            tell_how_to_go_on(tally, shown, where)
    return code_of(tally)
