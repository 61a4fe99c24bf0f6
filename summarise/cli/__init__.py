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
7 a brief that its text doesn't bear out; 8 worse than the baseline; 130 stopped.
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
KindName = Annotated[str, typer.Option("--kind", metavar="NAME", help="The kind of brief.")]
EndpointName = Annotated[
    str | None,
    typer.Option(
        "--endpoint",
        metavar="NAME",
        help="Who drafts: an endpoint of summarise.toml. [default: extractive, no model]",
    ),
]
BaseUrl = Annotated[
    str | None,
    typer.Option("--base-url", metavar="URL", help="Any OpenAI-compatible URL, with --model."),
]
ModelName = Annotated[
    str | None, typer.Option("--model", metavar="NAME", help="The model to ask for at --base-url.")
]
Record = Annotated[
    Path | None,
    typer.Option("--record", metavar="FOLDER", help="Record all model traffic into this folder."),
]
Replay = Annotated[
    Path | None,
    typer.Option("--replay", metavar="FOLDER", help="Answer from the recordings in this folder, offline."),
]
Attempts = Annotated[
    int,
    typer.Option("--attempts", min=1, max=10, metavar="N", help="How often to ask about one document."),
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


@app.command(short_help="Turn one article into a brief.", epilog=_EPILOG)
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
    kind: KindName = "news",
    kinds: Folders = None,
    endpoint: EndpointName = None,
    base_url: BaseUrl = None,
    model: ModelName = None,
    record: Record = None,
    replay: Replay = None,
    attempts: Attempts = 2,
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
    from summarise.cli.drafters import DrafterOptions

    drafter = DrafterOptions(
        kind=kind,
        kinds=tuple(kinds or ()),
        endpoint=endpoint,
        base_url=base_url,
        model=model,
        record=record,
        replay=replay,
        attempts=attempts,
    )
    code = print_briefs(
        Options(
            source=source,
            format=output_format.value if output_format else None,
            output=output,
            drafter=drafter,
        )
    )
    if code:
        raise typer.Exit(code)


class DataFormat(StrEnum):
    """How marks and verdicts are printed."""

    TEXT = "text"
    JSON = "json"


@app.command(short_help="Show what plain code marks in a text.", epilog=_EPILOG)
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


@app.command(short_help="Hold a brief against its text, item by item.", epilog=_EPILOG)
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


@app.command(short_help="Score briefs against briefs made by reading.", epilog=_EPILOG)
def evaluate(  # noqa: PLR0913, PLR0917 - one parameter for each option of the command
    gold: Annotated[
        Path,
        typer.Argument(
            metavar="GOLD", help="A .jsonl of documents with the brief that a reader made of each."
        ),
    ],
    output: Output = None,
    baseline: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="A report (.json) of an earlier run: fail where this one is worse."
        ),
    ] = None,
    briefs: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Score the briefs in this .jsonl, whoever made them; draft none."),
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="Only the first N documents.")] = None,
    kinds: Folders = None,
    endpoint: EndpointName = None,
    base_url: BaseUrl = None,
    model: ModelName = None,
    record: Record = None,
    replay: Replay = None,
    attempts: Attempts = 2,
) -> None:
    """Score briefs against briefs made by reading: to choose a model, or to see what a prompt changed.

    Prints a table; -o FILE.json or FILE.md writes the report.

    Examples:

      summarise evaluate gold.jsonl --endpoint desk -o desk.json

      summarise evaluate gold.jsonl --endpoint other --baseline desk.json

      summarise evaluate gold.jsonl --replay cassettes --baseline desk.json
    """
    from summarise.cli.drafters import DrafterOptions
    from summarise.cli.evaluating import print_evaluation

    drafter = DrafterOptions(
        kind="news",
        kinds=tuple(kinds or ()),
        endpoint=endpoint,
        base_url=base_url,
        model=model,
        record=record,
        replay=replay,
        attempts=attempts,
    )
    code = print_evaluation(gold, drafter, briefs=briefs, output=output, baseline=baseline, limit=limit)
    if code:
        raise typer.Exit(code)


def main() -> None:
    """Run the command and end with its exit code."""
    try:
        app(prog_name="summarise")
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
