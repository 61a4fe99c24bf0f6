"""The commands about kinds of brief: which there are, a new one, and the JSON Schema of one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from summarise.cli.options import EPILOG, Folders, Output, SchemaName

app = typer.Typer(
    name="kinds",
    short_help="List kinds of brief, or begin one of your own.",
    epilog=EPILOG,
    invoke_without_command=True,
    rich_markup_mode=None,
)


@app.callback()
def kinds(context: typer.Context, folders: Folders = None) -> None:
    """List the kinds of brief there are, or begin one of your own.

    Examples:

      summarise kinds

      summarise kinds new field_report

      summarise brief article.txt --kind incident
    """
    if context.invoked_subcommand is None:
        from summarise.cli.listing import print_kinds

        print_kinds(tuple(folders or ()))


@app.command(epilog=EPILOG)
def new(
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="What it is called: small letters, digits and _.")
    ],
    folder: Annotated[
        Path, typer.Option(metavar="FOLDER", file_okay=False, help="Where schemas/ and prompts/ go.")
    ] = Path(),
) -> None:
    """Write a schema and a prompt to start from.

    Examples:

      summarise kinds new field_report --folder mine

      summarise brief article.txt --kinds mine --kind field_report
    """
    from summarise.cli.listing import begin_kind

    begin_kind(name, folder)


def schema(
    kind: Annotated[
        str | None, typer.Argument(metavar="KIND", help="The kind of brief. [default: news]")
    ] = None,
    folders: Folders = None,
    model: SchemaName = None,
    output: Output = None,
) -> None:
    """Print the JSON Schema of what a kind of brief holds.

    Examples:

      summarise schema incident

      summarise schema --schema report.py:Report -o report.schema.json
    """
    from summarise.cli.listing import print_schema

    print_schema(kind, tuple(folders or ()), model, output)
