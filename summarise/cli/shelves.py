"""The commands that read what a store keeps: out of it as files, and in it by words."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated

import typer

from summarise.cli.options import STORE, DataFormat, Output, Store


class ExportFormat(StrEnum):
    """The forms that briefs of a store are written in."""

    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"
    MARKDOWN = "markdown"
    HTML = "html"


def export(  # noqa: PLR0913, PLR0917 - one parameter for each option of the command
    store: Store = STORE,
    output_format: Annotated[
        ExportFormat | None,
        typer.Option(
            "--format",
            "-f",
            help="jsonl: a brief a line; csv and parquet: an item a row; markdown; html: one page that needs "
            "nothing else. [default: as the ending of -o says, else jsonl]",
        ),
    ] = None,
    output: Output = None,
    where: Annotated[
        str | None,
        typer.Option(
            metavar="EXPRESSION",
            help="Only briefs for which this SQL holds, in which FIELD.NAME is what an item says. Each is "
            "written with all of its items, also in a table.",
        ),
    ] = None,
    speaker: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Only briefs with a quote or a statement of whoever is called so."),
    ] = None,
    since: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="Published on this day or later."),
    ] = None,
    until: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="Published on this day or earlier."),
    ] = None,
    kind: Annotated[str | None, typer.Option(metavar="NAME", help="Only briefs of this kind.")] = None,
    run: Annotated[int | None, typer.Option(metavar="N", help="Only what this run briefed.")] = None,
    current: Annotated[
        bool,
        typer.Option(
            "--current",
            help="Only of what the newest run over the same sources found, whichever briefed it; with --run, "
            "of what that run found.",
        ),
    ] = False,
    failed: Annotated[
        bool,
        typer.Option("--failed", help="Also briefs that lack what an endpoint failed to give."),
    ] = False,
) -> None:
    """Write the briefs of a store as JSON lines, a table, Markdown or a page, all or those that you choose.

    Examples:

      summarise export --store reports.db -o briefs.jsonl

      summarise export --store reports.db -o now.jsonl --current

      summarise export --store reports.db -o killed.csv --where "figures.counts like '%killed%'"

      summarise export --store reports.db -o page.html --speaker Zelensky --since 2024-10-01

      summarise export --store reports.db -o usd.parquet --where "figures.unit = 'USD'" --run 2
    """
    from summarise.cli.exporting import Options, export_briefs
    from summarise.store.choosing import Choice

    choice = Choice(
        where=where,
        since=since.date() if since else None,
        until=until.date() if until else None,
        speaker=speaker,
        kind=kind,
        run=run,
        current=current,
        failed=failed,
    )
    export_briefs(Options(store, output_format.value if output_format else None, output, choice))


def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help="All of which are to be found.")],
    store: Store = STORE,
    limit: Annotated[
        int, typer.Option(min=1, max=10_000, metavar="N", help="At most so many documents.")
    ] = 10,
    output_format: Annotated[
        DataFormat, typer.Option("--format", "-f", help="How to print them.")
    ] = DataFormat.TEXT,
) -> None:
    """Find documents by words: in their text, their title, and in what their briefs say; the best first.

    Words within double quotes stand beside each other; * at the end of a word stands for any ending. Case and
    accents do not matter. Shown are the passage with most of the words, its place in the text, and items of
    briefs that say them all.

    Examples:

      summarise search killed soldiers --store reports.db

      summarise search '"state of emergency" declar*' --store reports.db --format json
    """
    from summarise.cli.searching import print_found

    print_found(store, " ".join(words), limit, output_format.value)
