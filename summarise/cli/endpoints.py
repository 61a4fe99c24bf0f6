"""The commands about endpoints: which there are, and which answers when none is named."""

from __future__ import annotations

from typing import Annotated

import typer

from summarise.cli.options import EPILOG, DataFormat

app = typer.Typer(
    name="endpoints",
    short_help="List endpoints, try one, or add one.",
    epilog=EPILOG,
    invoke_without_command=True,
    rich_markup_mode=None,
)


@app.callback()
def endpoints(
    context: typer.Context,
    output_format: Annotated[
        DataFormat, typer.Option("--format", "-f", help="How to print them.")
    ] = DataFormat.TEXT,
) -> None:
    """List the endpoints that are configured, and which answers when none is named.

    Examples:

      summarise endpoints

      summarise endpoints --format json | jq -r '.endpoints[].name'
    """
    if context.invoked_subcommand is None:
        from summarise.cli.profiles import print_endpoints

        print_endpoints(output_format.value)
