"""The commands about the runs of a store: which there were, one of them, and what failed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from summarise.cli.options import EPILOG, STORE, DataFormat

app = typer.Typer(
    name="runs",
    short_help="List the runs of a store, and what failed in them and why.",
    epilog=EPILOG,
    invoke_without_command=True,
    rich_markup_mode=None,
)

_Store = Annotated[
    Path | None,
    typer.Option("--store", metavar="FILE", help=f"The SQLite file of the runs. [default: {STORE}]"),
]
_Format = Annotated[
    DataFormat | None, typer.Option("--format", "-f", help="How to print it. [default: text]")
]


@app.callback()
def runs(context: typer.Context, store: _Store = None, output_format: _Format = None) -> None:
    """List the runs of a store: when, with whom, how many documents, what they took and how they ended.

    Examples:

      summarise runs --store reports.db

      summarise runs --store reports.db --format json | jq '.[-1].cost'
    """
    context.obj = (store, output_format)
    if context.invoked_subcommand is None:
        from summarise.cli.recounting import print_runs

        print_runs(store or STORE, _named(output_format))


@app.command(epilog=EPILOG)
def show(
    context: typer.Context,
    number: Annotated[
        int | None, typer.Argument(metavar="[N]", help="Which run, by its number. [default: the last]")
    ] = None,
    store: _Store = None,
    output_format: _Format = None,
) -> None:
    """Show all that is known of a run.

    Examples:

      summarise runs show --store reports.db

      summarise runs show 3 --store reports.db
    """
    from summarise.cli.recounting import print_run

    given_store, given_format = context.obj
    print_run(store or given_store or STORE, number, _named(output_format or given_format))


@app.command(epilog=EPILOG)
def failures(
    context: typer.Context,
    number: Annotated[
        int | None,
        typer.Argument(metavar="[N]", help="Of which run. [default: all that has not been done since]"),
    ] = None,
    store: _Store = None,
    output_format: _Format = None,
) -> None:
    """List what failed and why, and what could not be read at all.

    Examples:

      summarise runs failures --store reports.db

      summarise runs failures 3 --store reports.db --format json | jq -r '.[].message' | sort | uniq -c
    """
    from summarise.cli.recounting import print_failures

    given_store, given_format = context.obj
    print_failures(store or given_store or STORE, number, _named(output_format or given_format))


def _named(chosen: DataFormat | None) -> str:
    return (chosen or DataFormat.TEXT).value
