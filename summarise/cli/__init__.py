"""The command `summarise`.

Nothing heavy is imported before a command runs, so that `--help` answers at once.
"""

from __future__ import annotations

import sys
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from summarise import __version__
from summarise.errors import SummariseError

_INTERRUPTED = 130

_EPILOG = """\
Exit codes: 0 done; 1 a fault of the program; 2 usage or configuration; 3 an input that can't be read;
4 endpoint trouble; 5 a recording is missing or can't be used; 6 output that can't be written;
7 a brief that its text doesn't bear out; 130 stopped.
"""

app = typer.Typer(
    name="summarise",
    help="Turn a text into a structured brief in which every item shows the exact words it rests on.",
    epilog=_EPILOG,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


Folders = Annotated[
    list[Path] | None,
    typer.Option(
        metavar="FOLDER",
        exists=True,
        file_okay=False,
        help="A folder with schemas/ and prompts/ of your own; may be repeated.",
    ),
]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to this file; what is there is replaced."),
]


class Format(StrEnum):
    """How a brief is printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


def _version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"summarise {__version__}\n")
        raise typer.Exit


@app.callback()
def _app(
    _version_wanted: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Options of the whole command."""


@app.command(epilog=_EPILOG)
def brief(  # noqa: PLR0913, PLR0917 - one parameter for each option of the command
    source: Annotated[
        str,
        typer.Argument(metavar="SOURCE", help="A text file, a .jsonl of documents, or - for standard input."),
    ] = "-",
    output_format: Annotated[
        Format | None,
        typer.Option("--format", "-f", help="How to print it. [default: text, or as the ending of -o says]"),
    ] = None,
    output: Output = None,
    kind: Annotated[str, typer.Option(metavar="NAME", help="The kind of brief.")] = "news",
    kinds: Folders = None,
    endpoint: Annotated[
        str | None,
        typer.Option(
            metavar="NAME", help="Who drafts: an endpoint of summarise.toml. [default: extractive, no model]"
        ),
    ] = None,
    base_url: Annotated[
        str | None, typer.Option(metavar="URL", help="Any OpenAI-compatible URL, with --model.")
    ] = None,
    model: Annotated[
        str | None, typer.Option(metavar="NAME", help="The model to ask for at --base-url.")
    ] = None,
    record: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Record all model traffic into this folder.")
    ] = None,
    replay: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Answer from the recordings in this folder, offline."),
    ] = None,
    attempts: Annotated[
        int, typer.Option(min=1, max=10, metavar="N", help="How often to ask about one document.")
    ] = 2,
) -> None:
    """Brief one article: who, what, where, when, figures, quotes, caveats, each with its evidence.

    Examples:

      summarise brief article.txt

      cat article.txt | summarise brief --format json > brief.json

      summarise brief article.txt --base-url http://localhost:11434/v1 --model qwen2.5:7b

      summarise brief article.txt --endpoint desk --record cassettes

      summarise brief article.txt --replay cassettes
    """
    from summarise.cli.briefing import Options, print_briefs

    options = Options(
        source=source,
        format=output_format.value if output_format else None,
        output=output,
        kind=kind,
        kinds=tuple(kinds or ()),
        endpoint=endpoint,
        base_url=base_url,
        model=model,
        record=record,
        replay=replay,
        attempts=attempts,
    )
    code = print_briefs(options)
    if code:
        raise typer.Exit(code)


class DataFormat(StrEnum):
    """How marks and verdicts are printed."""

    TEXT = "text"
    JSON = "json"


@app.command(epilog=_EPILOG)
def marks(
    source: Annotated[
        str,
        typer.Argument(metavar="SOURCE", help="A text file, a .jsonl of documents, or - for standard input."),
    ] = "-",
    output_format: Annotated[
        DataFormat, typer.Option("--format", "-f", help="How to print them.")
    ] = DataFormat.TEXT,
    output: Output = None,
    published: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"],
            metavar="YYYY-MM-DD",
            help="When the text was published, which fixes what “on Tuesday” means.",
        ),
    ] = None,
) -> None:
    """Show what plain code marks in a text: quotations, figures, dates, sources, doubts, names.

    Examples:

      summarise marks article.txt

      summarise marks article.txt --format json | jq '.marks.figures'

      cat article.txt | summarise marks --published 2024-10-30
    """
    from summarise.cli.marking import print_marks

    code = print_marks(source, output_format.value, output, published.date() if published else None)
    if code:
        raise typer.Exit(code)


@app.command(epilog=_EPILOG)
def check(  # noqa: PLR0913, PLR0917 - one parameter for each option of the command
    brief: Annotated[Path, typer.Argument(metavar="BRIEF", help="A brief as JSON.")],
    source: Annotated[
        str, typer.Argument(metavar="SOURCE", help="The text it is of: a file, a .jsonl of documents, or -.")
    ],
    output_format: Annotated[
        DataFormat, typer.Option("--format", "-f", help="How to print the verdicts.")
    ] = DataFormat.TEXT,
    output: Output = None,
    kind: Annotated[
        str | None, typer.Option(metavar="NAME", help="The kind of brief. [default: what the brief says]")
    ] = None,
    kinds: Folders = None,
) -> None:
    """Hold a brief, from whatever tool or hand, against its source: a verdict for each item.

    Examples:

      summarise check brief.json article.txt

      summarise check brief.json article.txt --format json | jq '.items[] | select(.supported | not)'
    """
    from summarise.cli.checking import check_brief

    code = check_brief(brief, source, output_format.value, output, kind, tuple(kinds or ()))
    if code:
        raise typer.Exit(code)


def main() -> None:
    """Run the command and end with its exit code."""
    try:
        app()
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


def tell(error: SummariseError) -> None:
    """Say on standard error, in a line, what went wrong and what to do."""
    hint = f" ({error.hint})" if error.hint else ""
    sys.stderr.write(f"summarise: {' '.join(f'{error.message}{hint}'.split())}\n")
