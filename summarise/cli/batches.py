"""The commands that work with a store: their options, and what each hands them to."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from summarise.cli.options import (
    SOURCES,
    STORE,
    AllowPrivate,
    Attempts,
    BaseUrl,
    BriefLanguage,
    CassetteMode,
    Cassettes,
    Columns,
    EndpointName,
    Folders,
    KindName,
    MaxCost,
    MaxTokens,
    ModelName,
    Published,
    Record,
    Replay,
    SchemaName,
    Store,
)
from summarise.errors import UsageError

POLL = 60.0


class Engine(StrEnum):
    """Who does the work of a batch."""

    LOCAL = "local"
    RAY = "ray"


def batch(  # noqa: PLR0913, PLR0917 - one parameter for each option of the command
    sources: Annotated[list[str], typer.Argument(metavar="SOURCES...", help=SOURCES)],
    store: Store = STORE,
    concurrency: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=4096,
            metavar="N",
            help="Requests at once, or processes where plain code drafts. "
            "[default: as the endpoint is configured; one process for each core]",
        ),
    ] = None,
    limit: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="Brief only N documents, and leave the others.")
    ] = None,
    max_failures: Annotated[
        int | None,
        typer.Option(
            min=1, metavar="N", help="Begin no more when N documents have failed; those under way end."
        ),
    ] = None,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Try again what failed in an earlier run.")
    ] = False,
    engine: Annotated[
        Engine,
        typer.Option(help="local: this machine, into the store; ray: a Ray cluster, into --parts."),
    ] = Engine.LOCAL,
    parts: Annotated[
        str | None,
        typer.Option(
            metavar="FOLDER", help="With --engine ray: the folder, or its URI, for Parquet files of briefs."
        ),
    ] = None,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="Only say how many documents there are, and what they may cost."),
    ] = False,
    batch_api: Annotated[
        bool,
        typer.Option(
            "--batch-api",
            help="Ask through the Batch API of the endpoint: for half the price, with answers within a day.",
        ),
    ] = False,
    poll: Annotated[
        float | None,
        typer.Option(
            "--poll",
            min=0.1,
            metavar="SECONDS",
            help="How often to look whether answers of --batch-api have come. [default: 60]",
        ),
    ] = None,
    published: Published = None,
    kind: KindName = None,
    kinds: Folders = None,
    schema: SchemaName = None,
    brief_language: BriefLanguage = None,
    endpoint: EndpointName = None,
    base_url: BaseUrl = None,
    model: ModelName = None,
    record: Record = None,
    replay: Replay = None,
    cassette: Cassettes = None,
    mode: CassetteMode = None,
    attempts: Attempts = 2,
    max_tokens: MaxTokens = None,
    max_cost: MaxCost = None,
    columns: Columns = None,
    allow_private: AllowPrivate = False,
) -> None:
    """Brief many documents into a store, and go on where an earlier run was interrupted.

    What is done already is not done again: a document is known by its text, its kind, and who drafts. Ctrl-C
    finishes what is under way; a second one stops at once. With --batch-api what is handed in stays where it
    is, and the same command goes on with it.

    Examples:

      summarise batch reports/ --store reports.db

      summarise batch 'wire/*.jsonl' --endpoint desk --max-cost 5

      summarise batch reports/ --endpoint desk --dry-run

      summarise batch reports/ --endpoint desk --retry-failed

      summarise batch reports/ --endpoint gpt --batch-api --poll 300

      summarise batch s3://b/wire.jsonl --engine ray --parts s3://b/briefs
    """
    from summarise.cli.batching import BatchOptions, parts_of, run_batch
    from summarise.cli.drafters import DrafterOptions
    from summarise.cli.reading import reading_of

    drafter = DrafterOptions(
        kind=kind,
        kinds=tuple(kinds or ()),
        schema=schema,
        endpoint=endpoint,
        base_url=base_url,
        model=model,
        record=record,
        replay=replay,
        cassette=cassette,
        mode=mode,
        attempts=attempts,
        max_tokens=max_tokens,
        max_cost=max_cost,
        brief_language=brief_language,
    )
    options = BatchOptions(
        sources=tuple(sources),
        store=store,
        drafter=drafter,
        published=published.date() if published else None,
        reading=reading_of(columns, allow_private=allow_private),
        concurrency=concurrency,
        limit=limit,
        max_failures=max_failures,
        retry_failed=retry_failed,
        late=batch_api,
        poll=_seconds_of(poll, batch_api=batch_api),
        parts=parts_of(engine, parts),
    )
    if dry_run:
        from summarise.cli.estimating import estimate_batch

        code = estimate_batch(options)
    elif options.parts is not None:
        from summarise.cli.clustering import run_on_cluster

        code = run_on_cluster(options, options.parts)
    else:
        code = run_batch(options)
    if code:
        raise typer.Exit(code)


def export_requests(  # noqa: PLR0913, PLR0917 - one parameter for each option of the command
    sources: Annotated[list[str], typer.Argument(metavar="SOURCES...", help=SOURCES)],
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FOLDER", help="The folder that takes the files.")
    ],
    store: Store = STORE,
    limit: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="Ask about N documents only, and leave the others.")
    ] = None,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Try again what failed in an earlier run.")
    ] = False,
    published: Published = None,
    kind: KindName = None,
    kinds: Folders = None,
    schema: SchemaName = None,
    brief_language: BriefLanguage = None,
    endpoint: EndpointName = None,
    base_url: BaseUrl = None,
    model: ModelName = None,
    attempts: Attempts = 2,
    columns: Columns = None,
    allow_private: AllowPrivate = False,
) -> None:
    """Write what a model has to be asked into files of OpenAI's Batch API, and ask nobody.

    Prints the names of the files. Whatever answers them, its results are read with import-results; then the
    same command writes what has to be asked next, until it writes nothing.

    Examples:

      summarise export-requests reports/ --store reports.db --endpoint gpu -o requests

      vllm run-batch -i requests/requests-….jsonl -o results.jsonl --model Qwen/Qwen3-8B

      summarise import-results results.jsonl --store reports.db
    """
    from summarise.cli.batching import BatchOptions
    from summarise.cli.drafters import DrafterOptions
    from summarise.cli.reading import reading_of
    from summarise.cli.requesting import export_requests as export

    drafter = DrafterOptions(
        kind=kind,
        kinds=tuple(kinds or ()),
        schema=schema,
        endpoint=endpoint,
        base_url=base_url,
        model=model,
        attempts=attempts,
        brief_language=brief_language,
    )
    options = BatchOptions(
        sources=tuple(sources),
        store=store,
        drafter=drafter,
        published=published.date() if published else None,
        reading=reading_of(columns, allow_private=allow_private),
        limit=limit,
        retry_failed=retry_failed,
        late=True,
    )
    if code := export(options, output):
        raise typer.Exit(code)


def import_results(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILES...", help="Files of results, and of errors, of OpenAI's Batch API."),
    ],
    store: Store = STORE,
) -> None:
    """Read answers to exported requests, and finish the documents that have all of theirs.

    Examples:

      summarise import-results results.jsonl --store reports.db

      summarise import-results output.jsonl errors.jsonl --store reports.db
    """
    from summarise.cli.requesting import import_results as finish

    if code := finish(files, store):
        raise typer.Exit(code)


def _seconds_of(poll: float | None, *, batch_api: bool) -> float:
    """Seconds between two looks at batches of requests."""
    if poll is not None and not batch_api:
        raise UsageError("--poll goes with --batch-api", hint="without it, answers come at once")
    return poll or POLL
