"""The commands about endpoints: which there are, what one can do, a new one, and its key."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from summarise.cli.options import EPILOG, BaseUrl, DataFormat

app = typer.Typer(
    name="endpoints",
    short_help="List endpoints, try one, add or remove one.",
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

        if code := print_endpoints(output_format.value):
            raise typer.Exit(code)


@app.command("test", epilog=EPILOG)
def try_out(
    name: Annotated[
        str | None, typer.Argument(metavar="NAME", help="Which endpoint. [default: the one that answers]")
    ] = None,
    save: Annotated[bool, typer.Option("--save", help="Write what is found out into its profile.")] = False,
) -> None:
    """Ask an endpoint what it can do: forms of an answer, streaming, usage, speed.

    Examples:

      summarise endpoints test desk

      summarise endpoints test desk --save
    """
    from summarise.cli.trying import try_endpoint

    try_endpoint(name, save=save)


@app.command(epilog=EPILOG)
def add(  # noqa: PLR0913, PLR0917 - one parameter for each option of the command
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="What it is to be called.")] = None,
    preset: Annotated[
        str | None, typer.Option(metavar="NAME", help="What it is: openai, ollama, vllm, …")
    ] = None,
    base_url: BaseUrl = None,
    gguf: Annotated[Path | None, typer.Option(metavar="FILE", help="The file of a model to serve.")] = None,
    model: Annotated[str | None, typer.Option(metavar="NAME", help="The model to ask for.")] = None,
    key_variable: Annotated[
        str | None, typer.Option(metavar="VARIABLE", help="The environment variable that holds its key.")
    ] = None,
    keyring: Annotated[bool, typer.Option("--keyring", help="Its key is in the keyring.")] = False,
    here: Annotated[
        bool, typer.Option("--here", help="Into summarise.toml of this folder, not of your own.")
    ] = False,
    default: Annotated[
        bool, typer.Option("--default", help="Have it answer when no endpoint is named.")
    ] = False,
    local: Annotated[bool, typer.Option("--local", help="Look for servers on this machine.")] = False,
    tested: Annotated[bool, typer.Option("--test/--no-test", help="Test it at last.")] = True,
) -> None:
    """Add an endpoint to your configuration. On a terminal, what is not given is asked for.

    Examples:

      summarise endpoints add

      summarise endpoints add gpt --preset openai --model gpt-5-mini --default

      summarise endpoints add --local --here
    """
    from summarise.cli.adding import Wanted, add_endpoint

    wanted = Wanted(
        name=name,
        preset=preset,
        base_url=base_url,
        gguf=gguf,
        model=model,
        key_variable=key_variable,
        keyring=keyring,
        here=here,
        default=default,
        local=local,
        test=tested,
    )
    add_endpoint(wanted)


@app.command(epilog=EPILOG)
def remove(name: Annotated[str, typer.Argument(metavar="NAME", help="Which endpoint.")]) -> None:
    """Take an endpoint out of the configuration. A key in the keyring stays there.

    Examples:

      summarise endpoints remove desk
    """
    from summarise.cli.removing import remove_endpoint

    remove_endpoint(name)


@app.command(epilog=EPILOG)
def key(name: Annotated[str, typer.Argument(metavar="NAME", help="Which endpoint.")]) -> None:
    """Take the key of an endpoint into the keyring of the system. It is asked for, or read from a pipe.

    Examples:

      summarise endpoints key desk

      pass show desk | summarise endpoints key desk
    """
    from summarise.cli.adding import keep_key

    keep_key(name)
