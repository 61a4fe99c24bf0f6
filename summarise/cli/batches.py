"""The commands that work with a store: their options, and what each hands them to."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from summarise.cli.options import (
    SOURCES,
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
)

Store = Annotated[
    Path,
    typer.Option("--store", metavar="FILE", help="The SQLite file that keeps documents and briefs."),
]
STORE = Path("runs.db")


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
        int | None, typer.Option(min=1, metavar="N", help="Begin no more when N documents have failed.")
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
    finishes what is under way; a second one stops at once.

    Examples:

      summarise batch reports/ --store reports.db

      summarise batch 'wire/*.jsonl' --endpoint desk --concurrency 32 --max-cost 5

      summarise batch reports/ --endpoint desk --dry-run

      summarise batch reports/ --endpoint desk --retry-failed

      summarise batch 's3://bucket/wire.jsonl' --endpoint desk --engine ray --parts s3://bucket/briefs
    """
    from summarise.cli.batching import BatchOptions, estimate_batch, parts_of, run_batch
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
        parts=parts_of(engine, parts),
    )
    code = estimate_batch(options) if dry_run else run_batch(options)
    if code:
        raise typer.Exit(code)
