"""The command `summarise`.

Nothing heavy is imported before a command runs, so that `--help` answers at once.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Annotated, cast

import typer

from summarise import __version__
from summarise.cli import batches, cassettes, commands, endpoints, kinds, runs, shelves
from summarise.cli.options import EPILOG
from summarise.cli.telling import tell
from summarise.errors import SummariseError, UsageError

_INTERRUPTED = 130
_Misused = cast("type[typer.BadParameter]", typer.BadParameter.__bases__[0])
"""What typer raises for a command line that it cannot read; it has no public name."""
_OF_ONE_SOURCE = {"brief", "text", "marks"}
_SEVERAL = "for several give a folder or a pattern in quotes, 'news/*.txt', or use summarise batch"
_COMMANDS: dict[Callable[..., None], str] = {
    commands.brief: "Turn one article into a brief.",
    batches.batch: "Brief many documents into a store, and go on where a run was interrupted.",
    batches.export_requests: "Write what a model has to be asked into files of OpenAI's Batch API.",
    batches.import_results: "Read what was answered to them, and finish the documents.",
    shelves.export: "Write the briefs of a store as JSON lines, a table, Markdown or a page.",
    shelves.search: "Find documents and briefs of a store by words.",
    commands.text: "Print the text of a source as the program reads it.",
    commands.marks: "Show what plain code marks in a text.",
    commands.check: "Hold a brief against its text, item by item.",
    commands.evaluate: "Score briefs against briefs made by reading.",
    cassettes.replay: "Build briefs again from their recordings, offline.",
    kinds.schema: "Print the JSON Schema of a kind of brief.",
}

app = typer.Typer(
    name="summarise",
    help="Turn a text into a structured brief in which every item shows the exact words it rests on.",
    epilog=EPILOG,
    invoke_without_command=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for _command, _short in _COMMANDS.items():
    app.command(short_help=_short, epilog=EPILOG)(_command)
app.add_typer(runs.app)
app.add_typer(kinds.app)
app.add_typer(cassettes.app)
app.add_typer(endpoints.app)


def _version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"summarise {__version__}\n")
        raise typer.Exit


@app.callback()
def _app(
    context: typer.Context,
    _version_wanted: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Options of the whole command."""
    if context.invoked_subcommand is None:
        sys.stdout.write(context.get_help() + "\n")


def _explained(misused: typer.BadParameter) -> UsageError:
    """What was wrong with the command line, in the words of typer without those of its own makings."""
    message = misused.format_message().replace("Value error, ", "").rstrip(".")
    message = message.replace("the formats '%Y-%m-%d'", "YYYY-MM-DD")
    command = misused.ctx.command_path if misused.ctx else "summarise"
    several = "extra argument" in message and command.split()[-1] in _OF_ONE_SOURCE
    hint = _SEVERAL if several else f"see {command} --help"
    return UsageError(message[:1].lower() + message[1:], hint=hint)


def main() -> None:
    """Run the command and end with its exit code."""
    try:
        code = app(prog_name="summarise", standalone_mode=False)
    except _Misused as error:
        tell(_explained(error))
        sys.exit(UsageError.exit_code)
    except SummariseError as error:
        tell(error)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.stderr.write("summarise: stopped\n")
        sys.exit(_INTERRUPTED)
    except BrokenPipeError:
        # The reader of the pipe has gone, as `head` does; there is nobody left to tell.
        sys.stdout = None
        sys.exit(0)
    if code == _INTERRUPTED:
        sys.stderr.write("summarise: stopped\n")
    sys.exit(code or 0)
